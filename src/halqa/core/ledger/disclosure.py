"""What may be printed in public: small cells are never starred out, their whole dimension is dropped (redesign before stars).

Source: k = 5 in public by default, one-way tables only; a residual *not stated* is a category of data quality and may be small.
"""

from __future__ import annotations

import msgspec

from halqa.core.ledger.breakdown import NOT_STATED
from halqa.core.ledger.checks import message
from halqa.core.ledger.figures import Amount, Breakdown, Figure
from halqa.core.problems import Message

SMALLEST = 5
"""The smallest count of people that is printed in public by default."""
_PERSONAL = frozenset({"sex", "institution", "rank"})


class Publishable(msgspec.Struct, frozen=True, kw_only=True):
    """A figure fit for the public, the dimensions it lost and why, and the exemptions that were made (for the log)."""

    figure: Figure
    dropped: tuple[str, ...] = ()
    reasons: tuple[Message, ...] = ()
    exempt: tuple[Message, ...] = ()


def publishable(figure: Figure, k: int = SMALLEST, people: Figure | None = None) -> Publishable:
    """The figure without any dimension that shows a cell of 1 to k - 1 people.

    `people` is the figure that counts people in the same scope: attendances and hours are judged by how many people stand behind
    a cell. Without it such a figure loses every dimension that is about persons. A total of 1 to k - 1 becomes "up to k - 1".
    """
    judge = figure if figure.unit == "people" else people
    kept: list[Breakdown] = []
    dropped: list[str] = []
    reasons: list[Message] = []
    exempt: list[Message] = []
    for breakdown in figure.breakdowns:
        if _shows_few(breakdown, judge, k):
            dropped.append(breakdown.dimension)
            reasons.append(message("dropped", dimension=breakdown.dimension, k=k))
            continue
        kept.append(breakdown)
        if any(cell.key == NOT_STATED and _few(cell.amount, k) for cell in breakdown.cells):
            exempt.append(message("exempt-not-stated", dimension=breakdown.dimension, k=k))
    if judge is not None and figure.unit != "institutions" and _few(judge.amount, k):
        every = tuple(breakdown.dimension for breakdown in figure.breakdowns)
        why = message("dropped-total", k=k)
        few = Amount(0, k - 1) if figure.unit == "people" else Amount(0, None)
        hidden = msgspec.structs.replace(
            figure, amount=few, breakdowns=(), reasons=(*figure.reasons, why), notes=(), evidence=()
        )
        return Publishable(figure=hidden, dropped=every, reasons=(why,))
    return Publishable(
        figure=msgspec.structs.replace(figure, breakdowns=tuple(kept)),
        dropped=tuple(dropped),
        reasons=tuple(reasons),
        exempt=tuple(exempt),
    )


def _shows_few(breakdown: Breakdown, judge: Figure | None, k: int) -> bool:
    if judge is None:
        return breakdown.dimension in _PERSONAL
    judged = next((each for each in judge.breakdowns if each.dimension == breakdown.dimension), None)
    if judged is None:
        return breakdown.dimension in _PERSONAL
    return any(cell.key != NOT_STATED and _few(cell.amount, k) for cell in judged.cells)


def _few(amount: Amount, k: int) -> bool:
    """Whether the quantity is, or may be, 1 to k - 1."""
    return amount.low < k and (amount.high is None or amount.high >= 1)
