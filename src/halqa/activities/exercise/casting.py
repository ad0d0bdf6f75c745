"""Who plays what. Watching is a role that always has room, so that nobody has to say that they would rather not play."""

from __future__ import annotations

import msgspec

from halqa.activities.exercise.acts import Cast, Free, Take
from halqa.activities.exercise.board import Board, Group, Part
from halqa.activities.exercise.pages import is_over
from halqa.activities.exercise.spec import Role, Spec
from halqa.activities.refusals import no
from halqa.core.activity import Voice
from halqa.core.problems import Refused


def role_of(spec: Spec, id: str) -> Role | None:
    """The role of this id."""
    return next((role for role in spec.roles if role.id == id), None)


def watches(spec: Spec, role: str) -> bool:
    """Whether this is watching: the observers' role, or none."""
    return role in ("", spec.observer)


def place_of(board: Board, voice: Voice) -> str:
    """The table whose play this voice belongs to; the room's where the tables do not set the pace."""
    return str(voice.table or "") if board.by_table else ""


def free_seats(group: Group, role: Role) -> int:
    """How many may still take this role. What the trainer plays takes one seat."""
    return max(0, role.most - len(group.cast.get(role.id, ())) - (role.id in group.trainer))


def refuse_take(spec: Spec, board: Board, voice: Voice, act: Take) -> Refused | None:
    """Roles that are not there, are the trainer's, or have no seat left. Watching is never refused."""
    if board.by_table and voice.table is None:
        return no("activity-sit-first")
    if watches(spec, act.role):
        return None
    role, table = role_of(spec, act.role), place_of(board, voice)
    if role is None:
        return no("activity-role-unknown")
    if role.trainer:
        return no("activity-role-trainer")
    part = board.parts.get(voice.key)
    if part is not None and (part.role, part.table) == (act.role, table):
        return None
    group = board.at(table)
    if is_over(spec, group.page):
        return no("activity-play-over")
    return None if free_seats(group, role) else no("activity-role-taken")


def take(spec: Spec, board: Board, voice: Voice, act: Take) -> None:
    """This voice has that role now, and no other anywhere."""
    _leave(board, voice.key)
    role = spec.observer if watches(spec, act.role) else act.role
    _sit(board, voice.key, Part(role, place_of(board, voice), sits=str(voice.table or "")))


def _sit(board: Board, voice: str, part: Part) -> None:
    board.open(part.table).cast.setdefault(part.role, set()).add(voice)
    board.parts[voice] = part


def _leave(board: Board, voice: str) -> None:
    """Its seat is free in every play, also where the pace is another now."""
    for group in board.groups.values():
        for voices in group.cast.values():
            voices.discard(voice)
    board.parts.pop(voice, None)


def direct_cast(spec: Spec, board: Board, group: Group, act: Cast | Free) -> None:
    """The trainer takes or leaves a role; or whoever had it is gone: from now on they watch."""
    if isinstance(act, Cast):
        group.trainer.add(act.role) if act.played == "yes" else group.trainer.discard(act.role)
        return
    for voice in sorted(group.cast.get(act.role, ())):
        part = board.parts[voice]
        _leave(board, voice)
        _sit(board, voice, Part(spec.observer, part.table, act.role, part.sits))


def _seated(spec: Spec, group: Group, part: Part, table: str) -> Part:
    """Where somebody goes on in another play: with their role where there is a seat for it, else watching, and told which they had."""
    role = role_of(spec, part.role)
    if role is None or watches(spec, role.id):
        return Part(spec.observer, table, part.was, part.sits)
    if free_seats(group, role) > 0:
        return Part(role.id, table, sits=part.sits)
    return Part(spec.observer, table, role.id, part.sits)


def merge(spec: Spec, board: Board, gone: str, into: str) -> None:
    """Those of one table go on at another. What was seen and played at the old table stays as it was."""
    old, new = board.open(gone), board.open(into)
    for voice, part in sorted(board.parts.items(), key=lambda each: each[0]):
        part = msgspec.structs.replace(part, sits=into) if part.sits == gone else part
        if part.table != gone:
            board.parts[voice] = part
            continue
        _leave(board, voice)
        _sit(board, voice, _seated(spec, new, part, into))
    for voices in old.cast.values():
        voices.clear()  # who had a role there while the room plays as one takes their role of the room back with them
    old.gone, old.since = True, None


def dissolve(board: Board, gone: str) -> None:
    """A table is no more, and nobody goes on for it. Roles of the play of the whole room stay."""
    group = board.open(gone)
    for voice, part in sorted(board.parts.items(), key=lambda each: each[0]):
        if part.table == gone:
            _leave(board, voice)
        elif part.sits == gone:
            board.parts[voice] = msgspec.structs.replace(part, sits="")
    for voices in group.cast.values():
        voices.clear()  # as at a merge: nobody comes back to a table that is not there
    group.gone, group.since = True, None


def at_pace(spec: Spec, board: Board, table: str) -> None:
    """Another pace: those who sit at this table, or all where the room plays as one, go on in that play. Who had a role there before
    has it again. At the pace they leave their seats are kept, until they take another role."""
    group = board.open(table)
    for voice, part in sorted(board.parts.items(), key=lambda each: each[0]):
        if bool(part.table) is bool(table) or table not in ("", part.sits):
            continue
        before = next((role for role, voices in group.cast.items() if voice in voices), None)
        if before is not None:
            board.parts[voice] = Part(before, table, sits=part.sits)
        else:
            _sit(board, voice, _seated(spec, group, part, table))


def sheet_of(board: Board, voice: Voice) -> str:
    """The table an observer's marks are about."""
    part = board.parts.get(voice.key)
    return part.table if part is not None else place_of(board, voice)
