"""The quantities behind what a document shows: cells, claims, sums and remainders, always computed, never typed."""

from __future__ import annotations

from math import ceil, floor

from halqa.core.ledger.figures import Amount, Breakdown, Figure
from halqa.render.document import FigureShown, Quoted, Remainder, Sum


class NoSuchCell(LookupError):
    """A document shows a cell that its figure doesn't have: the report was composed against another figure."""


def breakdown_of(figure: Figure, dimension: str) -> Breakdown | None:
    """The figure's breakdown along `dimension`, or None: small cells may have been dropped before."""
    return next((found for found in figure.breakdowns if found.dimension == dimension), None)


def amount_of(shown: FigureShown | Quoted | Sum | Remainder) -> Amount:
    """The quantity a run stands for, with its bounds. Raises NoSuchCell for a cell the figure lacks."""
    match shown:
        case FigureShown(figure, dimension, cell):
            return _cell(figure, dimension, cell) if cell else figure.amount
        case Quoted(claim, _):
            quantity = claim.quantity
            low = 0 if quantity.low is None else floor(quantity.low)
            return Amount(low=low, high=None if quantity.high is None else ceil(quantity.high))
        case Sum(parts):
            return total(tuple(amount_of(part) for part in parts))
        case Remainder(whole, parts):
            return difference(amount_of(whole), total(tuple(amount_of(part) for part in parts)))


def total(amounts: tuple[Amount, ...]) -> Amount:
    """The sum of amounts; without an upper bound as soon as one has none."""
    highs = [amount.high for amount in amounts]
    known = [high for high in highs if high is not None]
    return Amount(low=sum(amount.low for amount in amounts), high=sum(known) if len(known) == len(highs) else None)


def difference(whole: Amount, part: Amount) -> Amount:
    """`whole` minus `part`, by interval arithmetic; negative when the parts are more than the whole."""
    low = whole.low - (part.high if part.high is not None else whole.low)
    return Amount(low=low, high=None if whole.high is None else whole.high - part.low)


def _cell(figure: Figure, dimension: str, cell: str) -> Amount:
    breakdown = breakdown_of(figure, dimension)
    for found in breakdown.cells if breakdown else ():
        if found.key == cell:
            return found.amount
    raise NoSuchCell(f"{figure.id}: {dimension}={cell}")
