"""What observers noted, line by line: how many noted what, and how often two who watched the same play noted the same. Never an
average, and never whose grid it was."""

from __future__ import annotations

import msgspec

from halqa.activities.exercise.acts import MARKS
from halqa.activities.exercise.board import Board
from halqa.activities.exercise.spec import Criterion, Spec


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the grid: `counts` by mark; at `pairs` plays several noted it, at `agree` of them all noted the same."""

    criterion: Criterion
    counts: dict[str, int]
    pairs: int
    agree: int


def line_of(board: Board, criterion: Criterion) -> Line:
    """What was noted on this line so far."""
    by_table: dict[str, list[str]] = {}
    for sheet in board.sheets.values():
        if criterion.id in sheet.marks:
            by_table.setdefault(sheet.table, []).append(sheet.marks[criterion.id])
    marks = [mark for each in by_table.values() for mark in each]
    pairs = [each for each in by_table.values() if len(each) > 1]
    return Line(
        criterion=criterion,
        counts={mark: marks.count(mark) for mark in MARKS},
        pairs=len(pairs),
        agree=sum(len(set(each)) == 1 for each in pairs),
    )


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """The grid of a role-play: how many filled one in, and its lines in the author's order."""

    observers: int
    lines: tuple[Line, ...]


def grid_of(spec: Spec, board: Board) -> Grid:
    """What all observers noted."""
    return Grid(observers=len(board.sheets), lines=tuple(line_of(board, each) for each in spec.criteria))
