"""The pace of a case changes in the middle of a decision: what was said goes with those who said it.

A vote stands at one place only. Tables take along what those who sit there have said of the decision they stand at; the room gathers
what was said at its decision at any table, also later, when it comes to it. What was said of another decision waits where it was said.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

import msgspec

from halqa.activities.case.board import Board, Own
from halqa.activities.case.run import Phase, Run, hold, phases, resume
from halqa.activities.case.spec import Spec
from halqa.core.ids import TableId

LEANED: tuple[Phase, ...] = ("silent", "talk", "vote", "tie")
VOTED: tuple[Phase, ...] = ("vote", "tie")
"""The phases in which people have leaned, and voted. A table takes nothing along that its own phase does not have yet: a round in which
all had spoken before it began would wait for nobody."""


def laid(board: Board, place: str) -> None:
    """A table that was not there before begins where the room is, with nothing said yet."""
    if place not in board.runs:
        run = msgspec.convert(msgspec.to_builtins(board.runs[""]), Run)
        run.leans, run.votes, run.hands = {}, {}, {}
        run.path = [msgspec.structs.replace(past, together=True) for past in run.path]
        board.runs[place] = run


def alike(one: Run, other: Run) -> bool:
    """Whether two stand at the same decision, reached by the same way, in the same round of it."""
    if one.alone or other.alone or {"decided", "end"} & {one.phase, other.phase}:
        return False
    return (one.step, one.rounds, _way(one)) == (other.step, other.rounds, _way(other))


def _way(run: Run) -> list[tuple[str, str]]:
    return [(past.step, past.option) for past in run.path]


def hold_others(board: Board, now: int) -> None:
    """No time runs at a place that the pace has left."""
    for place, run in board.runs.items():
        pace = "free" if run.alone else "table" if place else "plenary"
        if pace != board.pacing:
            hold(run, now)


def to_tables(spec: Spec, board: Board, seated: Mapping[str, TableId | None], now: int) -> None:
    """Each table goes on with what its own people have said, and no table behind the room reads the same decision again."""
    room, seats = board.runs[""], dict[str, set[str]]()
    for voice, table in seated.items():
        if table is not None:
            laid(board, table)
            seats.setdefault(table, set()).add(voice)
    for place, run in board.runs.items():
        if not place or run.alone:
            continue
        here = seats.get(place, set())
        forget(board, place, (run.leans.keys() | run.votes.keys()) - voices_of(run, here))
        if alike(room, run):
            _catch_up(spec, room, run, now)
            _take(board, room, place, here)
            if place in room.hands:
                run.hands[TableId(place)] = room.hands.pop(TableId(place))


def gather(board: Board) -> None:
    """The room has what was said of its decision at any table."""
    room = board.runs[""]
    for run in board.runs.values():
        if run is not room and (run.leans or run.votes or run.hands) and alike(room, run):
            _take(board, run, "", None)
            room.hands |= run.hands
            run.hands = {}


def forget(board: Board, place: str, voices: Set[str]) -> None:
    """These have no say at a place any more; their own pages know it."""
    run = board.runs[place]
    for voice in voices:
        run.leans.pop(voice, None)
        run.votes.pop(voice, None)
        if voice in board.own and board.own[voice].place == place:
            del board.own[voice]


def voices_of(run: Run, seats: Set[str]) -> set[str]:
    """Who of these seats has a say there; several may speak on one device."""
    return {voice for voice in run.leans.keys() | run.votes.keys() if _seat(voice) in seats}


def _take(board: Board, source: Run, place: str, seats: Set[str] | None) -> None:
    """What these seats have said (None: all) stands at `place` now, and their own pages know it. The room takes what it has no phase
    for yet: it is led on, and waits for nobody."""
    run = board.runs[place]
    moved: set[str] = set()
    for said, into, phases_of in ((source.leans, run.leans, LEANED), (source.votes, run.votes, VOTED)):
        for voice in [voice for voice in said if seats is None or (_seat(voice) in seats and run.phase in phases_of)]:
            into[voice] = said.pop(voice)
            moved.add(voice)
    for voice in moved:
        board.own[voice] = Own(place, run.mark, run.leans.get(voice, ""), run.votes.get(voice, ""))


def _seat(voice: str) -> str:
    """The seat's voice; several may speak on one device."""
    return voice.partition("/")[0]


def _catch_up(spec: Spec, room: Run, run: Run, now: int) -> None:
    """A table goes on from where the room has come with this decision, with the time that is left there."""
    order = ["care", *phases(spec.step(room.step)), "tie"]
    if order.index(run.phase) < order.index(room.phase):
        run.phase, run.seconds, held = room.phase, room.seconds, run.held
        run.ends, run.left, run.held = 0, max(0, room.ends - now) if room.ends else room.left, True
        if not held:
            resume(run, now)
