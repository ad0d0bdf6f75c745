"""Where the tables stand in a case, for the facilitator's desk: phase, time, votes so far, and what may be done about it."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.core.activity import Audience, Stage
from halqa.core.ids import ActivityId
from halqa.core.play.seating import playing
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.room.running import TimerShown


class CaseOption(msgspec.Struct, frozen=True, kw_only=True):
    """A way to go on, and the votes for it so far."""

    id: str
    text: Text
    votes: int


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """Where one table stands, or the room as one (no id, no name). `mark` says which decision it is; `decided` what came of it;
    `plays`: somebody is there, or it was led apart."""

    id: str
    name: Text | None
    seats: int
    nth: int
    phase: str
    mark: str
    ask: Text | None
    options: tuple[CaseOption, ...]
    voted: int
    leaned: int
    decided: Text | None
    coach: Text | None
    timer: TimerShown | None
    plays: bool = True

    @property
    def goes_on(self) -> bool:
        """Whether there is something to go on to."""
        return self.phase != "end"

    @property
    def settles(self) -> bool:
        """Whether the facilitator may say what is decided."""
        return self.phase in ("silent", "talk", "vote", "tie")


class CaseRoom(msgspec.Struct, frozen=True, kw_only=True):
    """A case as the desk leads it. `phases` are those in which several of the tables that play stand, and how many; `timed`:
    some time runs."""

    rows: tuple[CaseRow, ...]
    phases: tuple[tuple[str, int], ...]
    pages: tuple[str, ...]

    @property
    def timed(self) -> bool:
        """Whether a time runs, or is held, anywhere."""
        return any(row.timer is not None for row in self.rows)


def case_of(state: RoomState, id: ActivityId) -> CaseRoom | None:
    """The case that is on show; None for another kind, and before it has begun."""
    if state.planned[id].kind != "case" or (state.stages[id] is Stage.AHEAD and not state.table_stages.get(id)):
        return None
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    view = kind.view(spec, board, state.stages[id], Audience.FACILITATOR)
    if state.pacing[id] == "table":
        runs, in_play = view["runs"], playing(state, id)
        rows = tuple(
            _row(
                runs[table.id],
                table.id,
                table.name,
                sum(seat.table == table.id for seat in state.seats.values()),
                plays=table.id in in_play,
            )
            for table in state.tables.values()
            if table.id in runs
        )
    else:
        rows = (_row(view["run"], "", None, len(state.seats)),) if state.pacing[id] == "plenary" else ()
    phases = [row.phase for row in rows if row.goes_on and row.plays]
    several = tuple((phase, phases.count(phase)) for phase in dict.fromkeys(phases)) if len(rows) > 1 else ()
    pages = kind.pages(spec) if state.stages[id] is Stage.REVEALED else ()
    return CaseRoom(rows=rows, phases=several, pages=pages)


def _row(run: dict[str, Any], id: str, name: Text | None, seats: int, *, plays: bool = True) -> CaseRow:
    timer, decision = run["timer"], run["decision"]
    return CaseRow(
        id=id,
        name=name,
        seats=seats,
        nth=run["nth"],
        phase=run["phase"],
        mark=run["mark"],
        ask=run["ask"],
        options=tuple(
            CaseOption(id=one["id"], text=one["text"], votes=run["votes"].get(one["id"], 0)) for one in run["options"]
        ),
        voted=run["voted"],
        leaned=run["leaned"],
        decided=decision["text"] if decision is not None else None,
        coach=run["coach"] if run["phase"] != "care" else None,
        timer=TimerShown(what=timer["what"], ends=timer["ends"], held=timer["left"], then="") if timer else None,
        plays=plays,
    )
