"""A case in a room without doors, led and played by hand."""

from __future__ import annotations

import itertools
from typing import Any

import msgspec

from halqa.activities.case.acts import Act
from halqa.activities.case.run import Run
from halqa.activities.case.spec import Option, Rule, Spec, Step, Tie
from halqa.core.activity import How, Mode, Pacing, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId, Token
from halqa.core.play.commands import Do, Join, SetStage
from halqa.core.words import FR
from tests.support.room import TABLES, Memory, brief, payload, planned, words

CASE = ActivityId("case")
T1, T2 = TABLES
_count = itertools.count()


def fresh() -> ActId:
    return ActId(f"a{next(_count)}")


def simple(
    *,
    silent: int = 0,
    talk: int = 0,
    vote: int = 0,
    rule: Rule = "majority",
    tie: Tie = "facilitator",
    each: bool = False,
) -> Spec:
    """Two decisions: `a` leads to the second, `b` and `c` to an end; at the second `x` is offered only after `a`."""
    options = tuple(Option(id=id, text=words(id), to=to) for id, to in (("a", "next"), ("b", "end"), ("c", "end")))
    first = Step(
        id="first", ask=words("first"), says=(words(),), options=options, silent=silent, talk=talk, vote=vote, rule=rule,
        tie=tie, each=each,
    )  # fmt: skip
    later = (
        Option(id="x", text=words("x"), to="end", after=("first/a",)),
        Option(id="y", text=words("y"), to="nowhere", unless=("first/a",)),
    )
    return Spec(start="first", steps=(first, Step(id="next", options=later), Step(id="end", end="good")))


class Play:
    """A case in a room; `seats` at each table."""

    def __init__(self, spec: Spec, pacing: Pacing = "table", seats: int = 2) -> None:
        step = msgspec.structs.replace(planned(CASE, "case", Mode.BY_SEAT, spec), pacing=pacing)
        self.memory = Memory(brief(activities=(step,)))
        for table in TABLES:
            for n in range(seats):
                self.join(f"{table}-{n}", table)
        self.stage(Stage.OPEN)

    def join(self, seat: str, table: TableId | None, how: How = How.PHONE) -> None:
        self.memory.must(Join(act=fresh(), seat=SeatId(seat), lang=FR, table=table, how=how))

    def stage(self, stage: Stage, table: TableId | None = None) -> None:
        self.memory.must(SetStage(act=fresh(), activity=CASE, stage=stage, table=table))

    def ask(self, seat: str, act: Act, place: int = 0) -> str:
        """What the room answers to a phone's act."""
        turn = 1 + next(_count)
        return self.memory.ask(
            Do(act=fresh(), activity=CASE, payload=payload(act), seat=SeatId(seat), turn=turn, place=place)
        ).code

    def say(self, seat: str, act: Act, place: int = 0) -> None:
        assert self.ask(seat, act, place) == "received"

    def led(self, act: Act, table: TableId | None = None, how: How = How.PHONE, card: str = "") -> str:
        token = Token(card) if card else None
        return self.memory.ask(
            Do(act=fresh(), activity=CASE, payload=payload(act), table=table, facilitator=True, how=how, token=token)
        ).code

    def lead(self, act: Act, table: TableId | None = None, how: How = How.PHONE, card: str = "") -> None:
        assert self.led(act, table, how, card) == "received"

    def ring(self) -> list[str]:
        """The clock says whatever is due."""
        kind, spec, board = self.kind, self.spec, self.board
        due = dict(kind.due(spec, board))
        return [self.led(kind.rung(name, at)) for name, at in due.items()]

    @property
    def kind(self) -> Any:
        return self.memory.state.kind_of(CASE)

    @property
    def spec(self) -> Any:
        return self.memory.state.specs[CASE]

    @property
    def board(self) -> Any:
        return self.memory.state.boards[CASE]

    def run(self, place: str = T1) -> Run:
        run: Run = self.board.runs[place]
        return run

    def phase(self, place: str = T1) -> str:
        return self.run(place).phase

    def path(self, place: str = T1) -> list[str]:
        return [f"{each.step}/{each.option}" for each in self.run(place).path]

    def again(self) -> None:
        """The log folded again gives the same board."""
        assert self.memory.replayed().boards == self.memory.state.boards
