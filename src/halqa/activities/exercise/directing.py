"""What the director does: pages and times, and what becomes of each inject. In every state; what changes nothing is refused."""

from __future__ import annotations

from typing import assert_never

from halqa.activities.exercise.acts import (
    Cast,
    Due,
    End,
    Free,
    Give,
    Go,
    Hold,
    Plan,
    Release,
    Resume,
    Retime,
    Skip,
)
from halqa.activities.exercise.board import (
    Board,
    Group,
    due_at,
    follow,
    give,
    go_on,
    halt,
    known_pages,
    length,
    news_of,
    over,
    take_up,
    turn_to,
)
from halqa.activities.exercise.casting import at_pace, direct_cast, role_of
from halqa.activities.exercise.pages import is_over, phase_at, play_of
from halqa.activities.exercise.spec import Inject, Spec
from halqa.activities.refusals import no
from halqa.core.activity import Stage, Voice
from halqa.core.problems import Refused

LONGEST = 4 * 60 * 60
"""Seconds of a phase at most: a half-day."""

Told = Release | Hold | Skip | Plan | Retime
AtAGroup = Go | Give | Cast | Free | Told
Directed = AtAGroup | Resume | End | Due


def refuse(spec: Spec, board: Board, voice: Voice, act: Directed) -> Refused | None:
    """Why the director's act is not possible; where it is meant for every table, only when it is possible at none."""
    match act:
        case Resume():
            return None if board.stopped else no("activity-nothing-to-do")
        case End():
            return None
        case Due():
            return None if due_at(spec, board).get((act.table, act.inject)) == act.at else no("activity-nothing-to-do")
        case _:
            refusals = [_refuse_at(spec, board, group, act) for _, group in _meant(board, voice)]
            return refusals[0] if all(refusals) else None


def _meant(board: Board, voice: Voice) -> list[tuple[str, Group]]:
    """The plays an act is meant for: the table's that is named, else all. Before anything was played, one that is not there yet."""
    if board.by_table and voice.table is not None:
        return [(str(voice.table), board.at(str(voice.table)))]
    return list(board.playing()) or [("", board.at(""))]


def _refuse_at(spec: Spec, board: Board, group: Group, act: AtAGroup) -> Refused | None:
    match act:
        case Go():
            return None if known_pages(spec, act.page) else no("activity-item-unknown")
        case Give():
            if phase_at(spec, group.page) is None:
                return no("activity-nothing-to-do")
            return no("activity-time-too-long") if abs(act.seconds) > LONGEST else None
        case Cast() | Free():
            return None if role_of(spec, act.role) is not None else no("activity-role-unknown")
        case _:
            return _refuse_told(spec, group, act)


def _refuse_told(spec: Spec, group: Group, act: Told) -> Refused | None:
    inject = _inject(spec, act.inject)
    if inject is None:
        return no("activity-item-unknown")
    standing = news_of(group, inject).standing
    if standing == "given":
        return no("activity-news-given")
    match act:
        case Release():
            return no("activity-play-over") if is_over(spec, group.page) else None
        case Plan():
            return None if standing in ("held", "skipped", "kept") else no("activity-nothing-to-do")
        case Retime():
            if act.phase and all(phase.id != act.phase for phase in play_of(spec)):
                return no("activity-item-unknown")
            return None if 0 <= act.seconds <= LONGEST else no("activity-time-too-long")
        case _:
            return None


def _inject(spec: Spec, id: str) -> Inject | None:
    return next((inject for inject in spec.injects if inject.id == id), None)


def fold(spec: Spec, board: Board, voice: Voice, act: Directed) -> None:
    """Apply what the director did, or what the clock said."""
    match act:
        case Resume():
            resume(spec, board, voice.at)
        case End():
            for _, group in board.playing():
                over(spec, board, group, voice.at)
            resume(spec, board, voice.at)
        case Due():
            _told(spec, board, board.open(act.table), Release(act.inject), voice.at, by_clock=True)
        case _:
            if isinstance(act, Go) and (voice.table is None or not board.by_table):
                board.page = act.page
            for table, group in _meant(board, voice):
                if _refuse_at(spec, board, group, act) is None:
                    _at(spec, board, board.open(table), act, voice.at)
            if isinstance(act, Go):
                follow(spec, board)


def resume(spec: Spec, board: Board, at: int) -> None:
    """Things go on: time runs where it stood, and what was released meanwhile comes now, unless the play is over."""
    board.stopped = False
    for _, group in board.playing():
        go_on(spec, board, group, at)
        for inject in spec.injects:
            if news_of(group, inject).standing == "kept" and not is_over(spec, group.page):
                give(spec, board, group, inject, "hand", at)


def stop(spec: Spec, board: Board, at: int) -> None:
    """Everything stands still at every table."""
    if not board.stopped:
        board.stopped, board.stops = True, board.stops + 1
    for _, group in board.playing():
        halt(spec, group, at)


def _at(spec: Spec, board: Board, group: Group, act: AtAGroup, at: int) -> None:
    match act:
        case Go():
            turn_to(spec, board, group, act.page, at)
        case Give():
            phase = phase_at(spec, group.page)
            assert phase is not None, "refused where no phase is under way"
            most = LONGEST * 1000
            wanted = min(most, max(0, length(group, phase) + act.seconds * 1000))
            group.more[phase.id] = wanted - phase.seconds * 1000
        case Cast() | Free():
            direct_cast(spec, board, group, act)
        case _:
            _told(spec, board, group, act, at)


def _told(spec: Spec, board: Board, group: Group, act: Told, at: int, *, by_clock: bool = False) -> None:
    inject = _inject(spec, act.inject)
    assert inject is not None, "refused where there is no such inject"
    news = group.news.setdefault(inject.id, news_of(group, inject))
    match act:
        case Release():
            give(spec, board, group, inject, "clock" if by_clock else "hand", at)
        case Hold():
            news.standing, news.held = "held", True
        case Skip():
            news.standing = "skipped"
        case Plan():
            news.standing = "planned" if news.phase else "manual"
        case Retime():
            phase = phase_at(spec, group.page)
            here = phase.id if phase in play_of(spec) and phase is not None else ""
            first = next((each.id for each in play_of(spec)), "")
            news.phase = act.phase or news.phase or here or first
            news.after, news.retimed = act.seconds * 1000, True
            news.standing = "planned" if news.phase else "manual"
        case _:
            assert_never(act)


def stages(spec: Spec, board: Board, table: str, stage: Stage, at: int) -> None:
    """The stage that holds for a play from `at` on. Revealed, the play is over and the debrief in front of everyone."""
    by_table = bool(table)
    if by_table is not board.by_table:
        for _, other in board.playing():
            halt(spec, other, at)
        board.by_table, board.turns = by_table, board.turns + 1
    if board.at(table).gone:
        board.groups[table] = Group()  # a table laid again under the name of one that is no more begins anew
    group = board.open(table)
    take_up(spec, board, group)
    at_pace(spec, board, table)
    board.page = board.page if by_table else group.page
    halt(spec, group, at)
    group.stage = stage
    if stage is Stage.REVEALED:
        over(spec, board, group, at)
    go_on(spec, board, group, at)
