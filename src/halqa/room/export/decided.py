"""What the tables decided in a case, or the room as one: a table's word under its neutral name, never how anybody voted.

Whoever plays alone decides for one person: of them only counts are told, of the decisions in which no choice was a few people's. A
vote that a single person gave is that person's, and stays in the room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from halqa.activities.case.board import Board
from halqa.activities.case.debrief import played, told_runs
from halqa.activities.case.run import Decision
from halqa.core.activity import How, may_be_parted
from halqa.core.ids import ActivityId, TableId
from halqa.core.play.brief import Planned
from halqa.core.play.events import Done, Event
from halqa.core.play.state import RoomState
from halqa.room.export.counted import Count

WAYS = {"paper": How.PAPER.value, "hands": How.HANDS.value}
"""The way of a decision that came by no vote of devices."""


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """What was decided at a step (`item`) by a table, or by the room (None); the `nth` on that way, in the second `round` of talk where
    there was one. `at` in ms since the epoch."""

    activity: ActivityId
    item: str
    option: str
    table: TableId | None
    nth: int
    round: str
    way: str
    at: int


class Watch:
    """When each decision was first there, as a log is folded."""

    def __init__(self) -> None:
        self._at: dict[tuple[ActivityId, str, int, str, str], int] = {}

    def after(self, state: RoomState, event: Event) -> None:
        """Note what stands decided once the event was folded."""
        if isinstance(event, Done) and state.planned[event.activity].kind == "case":
            for place, path in told_runs(state.boards[event.activity]):
                for nth, past in enumerate(path, start=1):
                    self._at.setdefault((event.activity, place, nth, past.step, past.option), event.at)

    def decisions(self, state: RoomState, planned: Planned) -> Iterator[Decided]:
        """The decisions that stand, table by table in the order of each way; those of tables that joined another come last."""
        for place, path in told_runs(state.boards[planned.id]):
            for nth, past in enumerate(path, start=1):
                if not of_one(past):
                    yield Decided(
                        activity=planned.id,
                        item=past.step,
                        option=past.option,
                        table=TableId(place) if place else None,
                        nth=nth,
                        round=str(past.rounds) if past.rounds > 1 else "",
                        way=WAYS.get(past.by, ""),
                        at=self._first(planned.id, place, nth, past),
                    )

    def _first(self, activity: ActivityId, place: str, nth: int, past: Decision) -> int:
        """Of a table that went on from where the room stood, the time is the room's."""
        found = (self._at.get((activity, each, nth, past.step, past.option)) for each in ("", place))
        return min(at for at in found if at is not None)


def is_vote(state: RoomState, activity: ActivityId) -> bool:
    """Whether a card of a decision sheet is one person's vote: it is the table's word only where tables play."""
    board = state.boards[activity]
    return isinstance(board, Board) and board.pacing != "table"


def of_one(past: Decision) -> bool:
    """Whether a single person's vote, or hand, was the decision."""
    return past.by in ("vote", "hands") and sum(past.votes.values()) == 1


def any_of_one(state: RoomState, planned: Planned) -> bool:
    """Whether a decision stays in the room because one person alone took it."""
    return any(of_one(past) for _, path in told_runs(state.boards[planned.id]) for past in path)


def counted_alone(state: RoomState, planned: Planned, at: int) -> Iterable[Count]:
    """Of people who play alone: how many took each option, at the steps where none was taken by one to four. `at`: the close."""
    board: Board = state.boards[planned.id]
    if board.pacing != "free":
        return
    told = played(state.specs[planned.id], board)
    for step in told.steps:
        counts = told.taken[step.id]
        if may_be_parted(*counts.values()):
            yield Count(
                activity=planned.id,
                item=step.id,
                round="",
                counts={option: number for option, number in counts.items() if number},
                people=sum(counts.values()),
                at=at,
            )
