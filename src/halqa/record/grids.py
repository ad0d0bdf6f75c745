"""What observers of role-plays noted, as figures for the record and for reports: counts, never an average, never whose.

A line is told over all rooms that played the same role-play, and only where no part of it was one to four observers' notes, nor could
be found by taking from a course's line what a session's page tells of it.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.activities.exercise.acts import MARKS
from halqa.activities.exercise.noted import Grid, Line, grid_of
from halqa.core.ids import ActivityId, EntryId, SessionId
from halqa.core.ledger.figures import Breakdown, Cell, Scope, exactly
from halqa.core.ledger.tallies import Counted
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.record.parts import may_be_told
from halqa.reports.facts import GridFigures, GridLine


class GridTold(msgspec.Struct, frozen=True, kw_only=True):
    """The grid of a role-play in one room."""

    room: str
    activity: ActivityId
    title: Text
    grid: Grid


def grids_of(state: RoomState) -> tuple[GridTold, ...]:
    """The role-plays of a room of which anything was noted."""
    found = []
    for planned in state.brief.activities:
        if planned.kind == "exercise":
            grid = grid_of(state.specs[planned.id], state.boards[planned.id])
            if grid.observers:
                found.append(GridTold(room=state.brief.room, activity=planned.id, title=planned.title, grid=grid))
    return tuple(found)


def grids_told(grids: Iterable[GridTold], sessions: tuple[SessionId, ...], position: int) -> tuple[GridFigures, ...]:
    """Each role-play's grid over all rooms that played it, in the order of the first room."""
    same: dict[str, list[GridTold]] = {}
    for each in grids:
        same.setdefault(each.activity, []).append(each)
    return tuple(_grid(each, sessions, position) for each in same.values())


def _grid(grids: list[GridTold], sessions: tuple[SessionId, ...], position: int) -> GridFigures:
    first = grids[0]
    origins = tuple(EntryId(f"room:{each.room}/{each.activity}") for each in grids)
    counted = Counted(scope=Scope(sessions=sessions), position=position, origins=origins)
    lines = [line for each in grids for line in each.grid.lines]
    counts: dict[str, list[tuple[int, ...]]] = {}
    for line in lines:
        counts.setdefault(line.criterion.id, []).append(tuple(line.counts[mark] for mark in MARKS))
    told = [line for line in _together(lines) if may_be_told(counts[line.criterion.id])]
    cells = {
        line.criterion.id: {mark: f"{first.activity}/{line.criterion.id}/{mark}" for mark in MARKS} for line in told
    }
    noted = counted.figure("grid_noted", "lines", sum(sum(line.counts.values()) for line in told))
    breakdown = Breakdown(
        "mark",
        tuple(Cell(cells[line.criterion.id][mark], exactly(line.counts[mark])) for line in told for mark in MARKS),
    )
    pairs, agree = sum(line.pairs for line in lines), sum(line.agree for line in lines)
    both = may_be_told(_agreed(each.grid) for each in grids)
    return GridFigures(
        title=first.title,
        observers=counted.figure("grid_observers", "people", sum(each.grid.observers for each in grids)),
        noted=msgspec.structs.replace(noted, breakdowns=(breakdown,)) if told else None,
        lines=tuple(
            GridLine(text=line.criterion.text, critical=line.criterion.critical, cells=cells[line.criterion.id])
            for line in told
        ),
        pairs=counted.figure("grid_pairs", "lines", pairs) if both else None,
        agree=counted.figure("grid_agree", "lines", agree) if both else None,
    )


def _agreed(grid: Grid) -> tuple[int, int]:
    """In how many lines those who watched together noted the same, and in how many not."""
    pairs, agree = sum(line.pairs for line in grid.lines), sum(line.agree for line in grid.lines)
    return agree, pairs - agree


def _together(lines: Iterable[Line]) -> list[Line]:
    """The same line of all rooms as one, in the order of the first."""
    found: dict[str, Line] = {}
    for line in lines:
        before = found.get(line.criterion.id)
        found[line.criterion.id] = (
            line
            if before is None
            else Line(
                criterion=before.criterion,
                counts={mark: before.counts[mark] + line.counts[mark] for mark in MARKS},
                pairs=before.pairs + line.pairs,
                agree=before.agree + line.agree,
            )
        )
    return list(found.values())
