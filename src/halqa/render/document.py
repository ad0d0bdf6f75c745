"""A document: what a report says, before it is bytes. A number can enter only as a Figure, a Percentage or a quoted Claim.

`Words` refuses digits of any script, so a number typed by hand never reaches a page; dates, article numbers and durations are
typed values of their own. Renderers (html, typst, docx, xlsx) accept these types and nothing else.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

import msgspec

from halqa.core.ledger.claims import Claim, Source
from halqa.core.ledger.figures import Figure, Percentage
from halqa.core.words import Lang

World = Literal["published", "demonstration", "live"]


class HandTypedNumber(ValueError):
    """A digit stands in words that are not a figure, a claim, a date or a name. `run` is the offending text."""

    def __init__(self, run: str) -> None:
        super().__init__(run)
        self.run = run


class Words(msgspec.Struct, frozen=True):
    """A run of words without any digit (checked when it is made)."""

    text: str
    strong: bool = False

    def __post_init__(self) -> None:
        for character in self.text:
            if unicodedata.category(character) in ("Nd", "Nl", "No"):
                raise HandTypedNumber(self.text)


class Name(msgspec.Struct, frozen=True):
    """A proper name or title as people write it (an institution, a place, a project): may hold digits, is isolated."""

    text: str


class Quoted(msgspec.Struct, frozen=True):
    """A claim quoted as printed, with its source."""

    claim: Claim
    source: Source


class FigureShown(msgspec.Struct, frozen=True):
    """A figure in a sentence; `cell` shows one category of a breakdown instead of the total."""

    figure: Figure
    dimension: str = ""
    cell: str = ""


class PercentShown(msgspec.Struct, frozen=True):
    """A percentage, printed with its denominator."""

    percentage: Percentage


class Day(msgspec.Struct, frozen=True):
    """A date or a span of days (ISO, inclusive)."""

    first: str
    last: str = ""


class Reference(msgspec.Struct, frozen=True):
    """A number that names something: an article, a sector code, a version."""

    text: str


Run = Words | Name | Quoted | FigureShown | PercentShown | Day | Reference


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A heading; level 1 is the document's title."""

    level: int
    runs: tuple[Run, ...]


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """A paragraph. `kind` is its voice: body, lead (the first), note (small), quote (as printed), gap (where it does not close)."""

    runs: tuple[Run, ...]
    kind: Literal["body", "lead", "note", "quote", "gap"] = "body"


class Bullets(msgspec.Struct, frozen=True, tag="bullets"):
    """A list."""

    items: tuple[tuple[Run, ...], ...]


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A table: a caption, a head and rows of cells, each a tuple of runs. `total_row` marks the last row as a total."""

    caption: tuple[Run, ...]
    head: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    total_row: bool = False


class Bar(msgspec.Struct, frozen=True):
    """One bar of a plot: its label and the figure (or a cell of it, or a claim) it draws."""

    label: tuple[Run, ...]
    value: FigureShown | Quoted
    tone: Literal["action", "attention", "closed", "quiet"] = "action"


class Plot(msgspec.Struct, frozen=True, tag="plot"):
    """Horizontal bars, directly labelled, or a `ring` of seats (filled parts and the open rest)."""

    caption: tuple[Run, ...]
    bars: tuple[Bar, ...]
    form: Literal["bars", "ring"] = "bars"
    whole: FigureShown | Quoted | None = None


Block = Heading | Paragraph | Bullets | Table | Plot


class Appendix(msgspec.Struct, frozen=True):
    """One row a number: the figure or claim, its rule or source in words, its evidence."""

    figures: tuple[Figure, ...] = ()
    quoted: tuple[Quoted, ...] = ()


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A whole report in one language. `world` decides the DEMONSTRATION marks; `file_stem` names the files."""

    title: str
    lang: Lang
    world: World
    blocks: tuple[Block, ...]
    appendix: Appendix
    file_stem: str
    organisation: str = ""
    as_of: str = ""  # ISO date the figures were read at
    seal: str = ""  # digest, once sealed
    labels: dict[str, str] = {}  # names of categories and scopes in this language, by key
