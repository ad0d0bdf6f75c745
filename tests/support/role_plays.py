"""A room with one role-play, for tests of the core: the director, the seats, and a clock that is told to go on."""

from __future__ import annotations

from itertools import count
from typing import Any

import msgspec

from halqa.activities.exercise.acts import Cast, Go, Take
from halqa.activities.exercise.board import Board
from halqa.activities.exercise.examples import SPEC
from halqa.activities.exercise.spec import Spec
from halqa.core.activity import Audience, Mode, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId
from halqa.core.play import view
from halqa.core.play.commands import Do, Join, SetStage, Show
from halqa.core.play.decide import Reply
from halqa.core.words import FR
from tests.support.room import Memory, brief, payload, planned

AT = ActivityId("play")
SECOND, MINUTE = 1_000, 60_000


class Play(Memory):
    """A room with one role-play, opened; four seats, two at each table."""

    def __init__(self, pacing: str = "plenary", spec: Spec = SPEC, opens: bool = True) -> None:
        step = msgspec.structs.replace(planned(AT, "exercise", Mode.BY_SEAT, spec), pacing=pacing)
        super().__init__(brief(activities=(step,)))
        self._ids = count()
        for seat, table in (("a", "t1"), ("b", "t1"), ("c", "t2"), ("d", "t2")):
            self.must(Join(act=self.id(), seat=SeatId(seat), lang=FR, table=TableId(table)))
        self.must(Show(act=self.id(), activity=AT))
        if opens:
            self.stage(Stage.OPEN)

    def id(self) -> ActId:
        return ActId(f"act-{next(self._ids)}")

    def stage(self, stage: Stage, table: str | None = None) -> None:
        self.must(SetStage(act=self.id(), activity=AT, stage=stage, table=TableId(table) if table else None))

    def lead(self, act: Any, table: str | None = None) -> Reply:
        where = TableId(table) if table else None
        return self.ask(Do(act=self.id(), activity=AT, payload=payload(act), facilitator=True, table=where))

    def by(self, seat: str, act: Any) -> Reply:
        turn = len(self.log) + 1
        return self.ask(Do(act=self.id(), activity=AT, payload=payload(act), seat=SeatId(seat), turn=turn))

    def wait(self, ms: int) -> list[str]:
        """Time passes, and the room's clock says what is due."""
        self.now += ms
        rung = []
        for name, at in sorted(self.due.items(), key=lambda each: each[1]):
            if at <= self.now:
                act = self.state.kind_of(AT).rung(name, at)
                said = Do(act=ActId(f"due-{name}-{at}"), activity=AT, payload=payload(act), facilitator=True)
                if self.ask(said).ok:
                    rung.append(name)
        return rung

    @property
    def board(self) -> Board:
        found: Board = self.state.boards[AT]
        return found

    @property
    def due(self) -> dict[str, int]:
        return dict(self.state.kind_of(AT).due(SPEC, self.board))

    def own(self, seat: str) -> dict[str, Any]:
        said: dict[str, Any] = view.own(self.state, SeatId(seat), {}, FR)["said"]
        return said

    def seen(self, audience: Audience = Audience.EVERYONE, table: str | None = None) -> dict[str, Any]:
        found: dict[str, Any] = view.frame(self.state, audience, FR, TableId(table) if table else None).values["v"]
        return found

    def standing(self, inject: str, table: str = "") -> str:
        [found] = [each for each in self.plays()[table]["injects"] if each["id"] == inject]
        return str(found["standing"])

    def plays(self) -> dict[str, Any]:
        return {play["place"]: play for play in self.seen(Audience.FACILITATOR)["plays"]}


def playing() -> Play:
    """The play is under way: seat a is the officer, seat b observes, the trainer plays the person."""
    play = Play()
    assert play.by("a", Take("agent")).ok
    assert play.by("b", Take("observateur")).ok
    assert play.lead(Cast("personne")).ok
    assert play.lead(Go("phase-jeu")).ok
    return play
