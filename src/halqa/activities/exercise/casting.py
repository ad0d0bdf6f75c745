"""Who plays what. Watching is a role that always has room, so that nobody has to say that they would rather not play."""

from __future__ import annotations

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
    if board.parts.get(voice.key) == Part(act.role, table):
        return None
    group = board.at(table)
    if is_over(spec, group.page):
        return no("activity-play-over")
    return None if free_seats(group, role) else no("activity-role-taken")


def take(spec: Spec, board: Board, voice: Voice, act: Take) -> None:
    """This voice has that role now, and no other anywhere."""
    _leave(board, voice.key)
    role = spec.observer if watches(spec, act.role) else act.role
    _sit(board, voice.key, role, place_of(board, voice))


def _sit(board: Board, voice: str, role: str, table: str, was: str = "") -> None:
    board.open(table).cast.setdefault(role, set()).add(voice)
    board.parts[voice] = Part(role, table, was)


def _leave(board: Board, voice: str) -> None:
    part = board.parts.pop(voice, None)
    if part is not None:
        board.at(part.table).cast.get(part.role, set()).discard(voice)


def direct_cast(spec: Spec, board: Board, group: Group, act: Cast | Free) -> None:
    """The trainer takes or leaves a role; or whoever had it is gone: from now on they watch."""
    if isinstance(act, Cast):
        group.trainer.add(act.role) if act.played == "yes" else group.trainer.discard(act.role)
        return
    for voice in sorted(group.cast.get(act.role, ())):
        table = board.parts[voice].table
        _leave(board, voice)
        _sit(board, voice, spec.observer, table, act.role)


def merge(spec: Spec, board: Board, gone: str, into: str) -> None:
    """Those of one table go on at another: with their role where there is a seat for it, else watching, and they are told which role
    they had. What was seen and played at the old table stays as it was."""
    old, new = board.open(gone), board.open(into)
    moved = sorted(voice for voice, part in board.parts.items() if part.table == gone)
    for voice in moved:
        role = role_of(spec, board.parts[voice].role)
        _leave(board, voice)
        fits = role is not None and (watches(spec, role.id) or free_seats(new, role) > 0)
        if role is None or fits:
            _sit(board, voice, role.id if role is not None else spec.observer, into)
        else:
            _sit(board, voice, spec.observer, into, role.id)
    old.gone, old.since = True, None


def sheet_of(board: Board, voice: Voice) -> str:
    """The table an observer's marks are about."""
    part = board.parts.get(voice.key)
    return part.table if part is not None else place_of(board, voice)
