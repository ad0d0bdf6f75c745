"""What a printed quantity allows: its firm bounds, whether they are somebody's reading, and arithmetic on bounds.

The policy, qualifier by qualifier. *exact*, *range*, *at least*, *up to* and *planned* are held to the bounds as written.
*more than n* excludes n. *nearly n* is held to its upper bound alone: how near is a reading. *about n* has no firm bound at all. A
check may say "does not close" only against firm bounds; where a reading would decide, it says "cannot be checked".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import ceil, floor

import msgspec

from halqa.core.ledger.checks import tidy
from halqa.core.ledger.claims import Quantity

_NUMBER = re.compile(r"\d+(?:[.,](?P<decimals>\d+))?")
_NEAR = 1e-9


class Span(msgspec.Struct, frozen=True):
    """Bounds, both inclusive; `high` None: no upper bound. `read` when its width is somebody's reading of a vague word."""

    low: float
    high: float | None
    read: bool = False

    @property
    def exact(self) -> bool:
        """Whether one value alone is possible."""
        return self.low == self.high

    def shown(self) -> str:
        """The bounds in signs every language reads: `48`, `44–48`, `≥ 31`, `≤ 50`."""
        low = f"{tidy(self.low)}"
        if self.high is None:
            return f"≥ {low}"
        if self.exact:
            return low
        return f"{low}–{tidy(self.high)}" if self.low else f"≤ {tidy(self.high)}"


def firm(quantity: Quantity) -> Span:
    """The bounds that nobody can argue with, in the quantity's own unit (percent for shares)."""
    low = quantity.low if quantity.low is not None else 0
    match quantity.qualifier:
        case "about":
            return Span(0, None, read=True)
        case "nearly":
            return Span(0, quantity.high, read=True)
        case "more_than" if _names(quantity.as_printed, low):
            return Span(low + 1, quantity.high)
        case _:
            return Span(low, quantity.high, read=quantity.low is None and quantity.high is None)


def _names(printed: str, value: float) -> bool:
    """Whether the printed words hold exactly this number: then "more than 30" was loaded as 30 and means 31."""
    return any(found[0] == f"{tidy(value)}" for found in _NUMBER.finditer(printed))


def share(quantity: Quantity) -> Span:
    """A share in percent with the half unit of its last printed digit on both sides: `16.7 %` is 16.65 to 16.75."""
    bounds = firm(quantity)
    found = _NUMBER.search(quantity.as_printed)
    decimals = len(found["decimals"] or "") if found else 0
    half = 0.5 / 10**decimals
    high = None if bounds.high is None else min(100.0, bounds.high + half)
    return Span(max(0.0, bounds.low - half), high, bounds.read)


def counted(quantity: Quantity, whole: Span) -> Span:
    """A share of a whole as a count: every whole number that is printed as this share. Low above high: there is none."""
    portion = share(quantity)
    if firm(quantity) == Span(100, 100):
        return whole
    high = None
    if whole.high is not None:
        high = floor(whole.high * (100 if portion.high is None else portion.high) / 100 + _NEAR)
    return Span(ceil(whole.low * portion.low / 100 - _NEAR), high, portion.read or whole.read)


def added(spans: Iterable[Span]) -> Span:
    """The sum; without an upper bound as soon as one has none."""
    low: float = 0
    high: float | None = 0
    read = False
    for span in spans:
        low += span.low
        high = None if high is None or span.high is None else high + span.high
        read = read or span.read
    return Span(low, high, read)


def equation(spans: Iterable[Span]) -> str:
    """Parts and their sum as one run in signs: `8 + 36 = 44`. One argument of a sentence, so that no language turns it round."""
    parts = tuple(spans)
    return f"{' + '.join(span.shown() for span in parts)} = {added(parts).shown()}"


def gap(whole: Span, part: Span) -> float:
    """How far apart they are at least: positive when the whole is more, negative when it is less, 0 when they can be equal."""
    if part.high is not None and whole.low > part.high:
        return tidy(whole.low - part.high)
    if whole.high is not None and whole.high < part.low:
        return tidy(whole.high - part.low)
    return 0
