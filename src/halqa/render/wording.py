"""A run put into words of the document's language: every number is written here, in one way, for all renderers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal, assert_never

import msgspec

from halqa.core.ledger.figures import Amount, Percentage
from halqa.core.words import Direction, Lang
from halqa.locale import say, say_message
from halqa.locale.dates import days, number
from halqa.render.arithmetic import amount_of
from halqa.render.document import (
    Day,
    Explained,
    FigureShown,
    Name,
    PercentShown,
    Printed,
    Quoted,
    RatioShown,
    Reference,
    Remainder,
    Run,
    ShareShown,
    Stated,
    Sum,
    Words,
)

PieceKind = Literal["words", "strong", "number", "percent", "name", "day", "quote", "explained"]


_ISOLATES = re.compile("[\u2066-\u2069]")
_PROPER = frozenset({"title", "organiser", "host", "partner", "institution", "project", "funder", "place"})


class Piece(msgspec.Struct, frozen=True):
    """A run as text. `anchor` is the appendix row a number leads to; every kind but words is isolated for direction."""

    kind: PieceKind
    text: str
    anchor: str = ""


def pieces(lang: Lang, runs: tuple[Run, ...]) -> tuple[Piece, ...]:
    """Runs as text pieces, in order. Raises ValueError for anything that is not a run."""
    return tuple(_piece(lang, run) for run in runs)


def plain(lang: Lang, runs: tuple[Run, ...]) -> str:
    """Runs as one plain text, without marks: for titles, file properties and text alternatives."""
    return without_marks("".join(piece.text for piece in pieces(lang, runs)))


def without_marks(text: str) -> str:
    """The text without the invisible isolates that the catalogue puts around its variables."""
    return _ISOLATES.sub("", text)


def mostly_numbers(column: Sequence[tuple[Piece, ...]]) -> bool:
    """Whether more than half of a column's written cells are numbers or shares alone: it stands at its end, head and all."""
    numbers = sum(bool(cell) and all(piece.kind in ("number", "percent") for piece in cell) for cell in column)
    return 2 * numbers > sum(bool(cell) for cell in column)


def reading_direction(text: str) -> Direction:
    """The direction of a text by its first strong letter: a quotation keeps its own in a document of the other."""
    for mark in text:
        kind = unicodedata.bidirectional(mark)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def amount_text(lang: Lang, amount: Amount) -> str:
    """An amount as people say it: `48`, `between 44 and 48`, `more than 40` (no upper bound: at least one more)."""
    if amount.exact:
        return number(lang, amount.low)
    if amount.high is None and not amount.low:
        return say(lang, "render-unknown")
    if amount.high is None:
        return without_marks(say(lang, "render-more-than", low=number(lang, amount.low - 1)))
    return without_marks(say(lang, "render-between", low=number(lang, amount.low), high=number(lang, amount.high)))


def percent_text(lang: Lang, percentage: Percentage) -> str:
    """A share with its denominator: `8 of 44 whose sex is stated (18.2 %)`. Without anybody stated: no percentage."""
    if not percentage.of_stated:
        return say(lang, "render-percent-none")
    share = number(lang, round(100 * percentage.count / percentage.of_stated, 1))
    counts = {"count": number(lang, percentage.count), "of": number(lang, percentage.of_stated), "share": share}
    return without_marks(say(lang, "render-percent", dimension=_dimension(percentage), **counts))


def quoted_text(lang: Lang, quoted: Quoted) -> str:
    """A claim's quantity: an exact one as a number, anything else as it was printed, in quotation marks.

    The exact words of either stand in the appendix.
    """
    quantity = quoted.claim.quantity
    if (
        quantity.qualifier == "exact"
        and not quantity.percent
        and quantity.low is not None
        and quantity.low == quantity.high
    ):
        return number(lang, quantity.low)
    return without_marks(say(lang, "render-as-printed", text=quantity.as_printed))


def ratio_text(lang: Lang, ratio: RatioShown) -> str:
    """A mean with one decimal; a dash where there is nothing to divide by. Raises ValueError for figures with bounds."""
    above, below = ratio.numerator.amount, ratio.denominator.amount
    if not (above.exact and below.exact):
        raise ValueError(f"a mean of figures with bounds: {ratio.numerator.id} / {ratio.denominator.id}")
    return number(lang, round(above.low / below.low, 1)) if below.low else "–"


def slug(name: str) -> str:
    """A name as an anchor: letters and digits kept, anything else by its code, so that no two names meet."""
    return "".join(mark if mark.isascii() and mark.isalnum() else f"-{ord(mark):x}-" for mark in name)


def anchor_of(shown: FigureShown | Quoted | PercentShown | Sum | Remainder | RatioShown) -> str:
    """The appendix row of a number."""
    match shown:
        case FigureShown(figure, _, _):
            return f"f-{slug(figure.id)}"
        case PercentShown(percentage):
            return f"f-{slug(percentage.whole.id)}"
        case Quoted(claim, _):
            return f"c-{slug(claim.id)}"
        case Sum(parts):
            return "s-" + "_".join(_identity(part) for part in parts)
        case Remainder(whole, parts):
            return "r-" + "_".join(_identity(part) for part in (whole, *parts))
        case RatioShown(numerator, denominator):
            return f"m-{slug(numerator.id)}_{slug(denominator.id)}"


def _identity(shown: FigureShown | Quoted) -> str:
    cell = f".{slug(shown.dimension)}.{slug(shown.cell)}" if isinstance(shown, FigureShown) and shown.cell else ""
    return anchor_of(shown) + cell


def _dimension(percentage: Percentage) -> str:
    for breakdown in percentage.whole.breakdowns:
        if any(cell.key == percentage.key for cell in breakdown.cells):
            return breakdown.dimension
    return "other"


def _piece(lang: Lang, run: Run) -> Piece:
    match run:
        case Words(text, strong):
            return Piece("strong" if strong else "words", text)
        case Name(text) | Reference(text):
            return Piece("name", text)
        case Day(first, last):
            return Piece("day", days(lang, first, last))
        case Printed():
            return Piece("quote", run.text, f"c-{slug(run.of.id)}")
        case Stated(fact, _, side):
            said = fact.text if side == "text" else fact.open_question
            kind: PieceKind = "name" if side == "text" and fact.kind in _PROPER else "words"
            return Piece(kind, said.in_(lang) if said else "")
        case ShareShown(funding):
            return Piece("name", _share(lang, funding.percent))
        case Explained(message):
            return Piece("explained", say_message(lang, message))
        case FigureShown() | Sum() | Remainder():
            return Piece("number", amount_text(lang, amount_of(run)), anchor_of(run))
        case Quoted():
            return Piece("number", quoted_text(lang, run), anchor_of(run))
        case PercentShown(percentage):
            return Piece("percent", percent_text(lang, percentage), anchor_of(run))
        case RatioShown():
            return Piece("number", ratio_text(lang, run), anchor_of(run))
    assert_never(run)


def _share(lang: Lang, percent: int | None) -> str:
    if percent is None:
        return say(lang, "render-share-not-stated")
    return without_marks(say(lang, "render-share", percent=number(lang, percent)))
