"""A document: what a report says, before it is bytes. A number can enter only as a Figure, a Percentage or a quoted Claim.

`Words` refuses digits of any script, so a number typed by hand never reaches a page; dates, article numbers and durations are
typed values of their own. Renderers (html, typst, docx, xlsx) accept these types and nothing else.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

import msgspec

from halqa.core.ledger.claims import Claim, DateClaim, Fact, Source
from halqa.core.ledger.entries import Funding
from halqa.core.ledger.figures import Figure, Percentage
from halqa.core.problems import Message
from halqa.core.words import Lang

Tone = Literal["action", "attention", "closed", "quiet", "open"]
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
    """A proper name or title as people write it (an institution, a place, a project): may hold digits, is isolated.

    A name has letters: bare digits are a number somebody typed, and refused (HandTypedNumber).
    """

    text: str

    def __post_init__(self) -> None:
        if self.text and not any(character.isalpha() for character in self.text):
            raise HandTypedNumber(self.text)


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


class Sum(msgspec.Struct, frozen=True):
    """The sum of shown numbers, computed when it is printed and marked as derived: "8 and 36 make 44"."""

    parts: tuple[FigureShown | Quoted, ...]


class Remainder(msgspec.Struct, frozen=True):
    """What is left of a whole after its parts, computed when it is printed: the 4 of 48 that 8 and 36 leave open."""

    whole: FigureShown | Quoted
    parts: tuple[FigureShown | Quoted, ...]


class RatioShown(msgspec.Struct, frozen=True):
    """A mean of two exact figures, with one decimal: right answers over the tests they stand in."""

    numerator: Figure
    denominator: Figure


class ShareShown(msgspec.Struct, frozen=True):
    """A funder's stated share of a project, or that it is not stated."""

    funding: Funding


class Printed(msgspec.Struct, frozen=True):
    """Words exactly as a source printed them, digits included: a claim's or a fact's quotation, never a text of our own."""

    of: Claim | DateClaim | Fact
    source: Source

    @property
    def text(self) -> str:
        """The quotation; a fact's words as printed."""
        return self.of.as_printed if isinstance(self.of, Fact) else self.of.quote


class Stated(msgspec.Struct, frozen=True):
    """A fact as a source states it, in the document's language, or the question it leaves open. Never a text of our own."""

    fact: Fact
    source: Source
    side: Literal["text", "open_question"] = "text"


class Explained(msgspec.Struct, frozen=True):
    """What the ledger says about its own figures or claims (a check's explanation, a figure's reason), by its key."""

    message: Message


Derived = Sum | Remainder | RatioShown
Run = (
    Words | Name | Quoted | FigureShown | PercentShown | Day | Reference
    | Sum | Remainder | RatioShown | ShareShown | Printed | Stated | Explained
)  # fmt: skip


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A heading; level 1 is the document's title."""

    level: int
    runs: tuple[Run, ...]


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """A paragraph. `kind` is its voice: body, lead (the first), note (small), quote (as printed), gap (where it does not
    close), closed (where it does)."""

    runs: tuple[Run, ...]
    kind: Literal["body", "lead", "note", "quote", "gap", "closed"] = "body"


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
    """One bar of a plot: its label and the figure (or a cell of it, or a claim) it draws.

    `open` draws empty seats: a number of people of whom something is not stated.
    """

    label: tuple[Run, ...]
    value: FigureShown | Quoted
    tone: Tone = "action"


class Plot(msgspec.Struct, frozen=True, tag="plot"):
    """Horizontal bars, directly labelled, or a `ring` of seats (filled parts and the open rest)."""

    caption: tuple[Run, ...]
    bars: tuple[Bar, ...]
    form: Literal["bars", "ring"] = "bars"
    whole: FigureShown | Quoted | None = None
    rest_label: tuple[Run, ...] = ()  # what the open rest of a ring is: "nobody says"


Block = Heading | Paragraph | Bullets | Table | Plot


class Appendix(msgspec.Struct, frozen=True):
    """One row a number: the figure or claim, its rule or source in words, its evidence."""

    figures: tuple[Figure, ...] = ()
    quoted: tuple[Quoted, ...] = ()
    derived: tuple[Derived, ...] = ()


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
