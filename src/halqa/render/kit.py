"""A printed kit -> PDF through typst: PDF/UA-1, our own fonts only, black and white, the same bytes for the same kit.

A kit is paper to be written on, not a report: it holds no figure. Its words are finished by whoever composes it (`room.kit`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from halqa.core.words import Direction, Lang
from halqa.render.letters import printable
from halqa.render.press import Press

_TEMPLATE = Path(__file__).with_name("kit.typ")
SCREEN = 96
"""Dots to an inch: a side is as wide as a desk's column."""


class Said(msgspec.Struct, frozen=True):
    """A text in one language of the kit."""

    lang: Lang
    dir: Direction
    text: str


Words = tuple[Said, ...]
"""A text in every language of the kit, the first one first."""


class Mark(msgspec.Struct, frozen=True):
    """One answer to mark: its letter or digit as printed, and its words."""

    key: str
    words: Words = ()


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A numbered line of a card or question sheet. `marks` to circle (`blanks` to fill in an order), or `lines` to write on. One
    of the `boxes` may be ticked besides."""

    number: int
    ask: Words = ()
    marks: tuple[Mark, ...] = ()
    low: Words = ()
    high: Words = ()
    hint: Words = ()
    boxes: tuple[Words, ...] = ()
    blanks: int = 0
    lines: int = 0


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One card. Its number is empty where nothing ties it to anybody. `fields`: what is written on it, on a line or at the places
    that are `printed`."""

    number: str
    fields: Words = ()
    printed: Words = ()


class Leaf(msgspec.Struct, frozen=True, kw_only=True):
    """A card with a text of its own: its number or none, a name, what it says, a question with options, a line at the foot."""

    number: str = ""
    head: Words
    says: tuple[Words, ...] = ()
    ask: Words = ()
    marks: tuple[Mark, ...] = ()
    foot: Words = ()


class Field(msgspec.Struct, frozen=True):
    """Something a sheet says at its head: what it is, and what is printed there, or a line to write it on."""

    words: Words
    printed: Words = ()


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One part of the kit, on pages of its own.

    `cards`: the same rows under each card's number, `columns` beside each other, to be cut.
    `sheet`: the questions, copied for everyone.
    `signs`: one sign a row (its `ask`).
    `letters`: voting cards (`marks` of the rows). `table`: `head` and `cells`, its columns as wide as their `shares`.
    `leaves`: cards with a text each, cut from each other. `folded`: the same, one a page, folded over its text.
    `reading`: what is read beforehand, the leaves as chapters that run on.
    `grid`: the rows under each other, a column a letter (`head` says what each is), with `fields` above.
    `large`: letters that are read across a table. `keep`: who alone gets it.
    """

    form: Literal["cards", "sheet", "signs", "letters", "table", "leaves", "folded", "grid", "reading"]
    title: Words
    lead: Words = ()
    privacy: Words = ()
    rows: tuple[Row, ...] = ()
    cards: tuple[Card, ...] = ()
    columns: int = 2
    stub: Words = ()
    head: tuple[Words, ...] = ()
    cells: tuple[tuple[Words, ...], ...] = ()
    shares: tuple[float, ...] = ()
    tall: bool = False
    leaves: tuple[Leaf, ...] = ()
    fields: tuple[Field, ...] = ()
    large: bool = False
    keep: Words = ()


class Kit(msgspec.Struct, frozen=True, kw_only=True):
    """All that is printed for one half-day. `mark` is the word that everything of the demonstration, and of a draft,
    carries."""

    lang: Lang
    dir: Direction
    title: str
    line: str
    mark: str
    page_words: str
    date: str
    number_words: Words
    parts: tuple[Part, ...]


def write(kit: Kit) -> bytes:
    """The kit as an accessible PDF in A4."""
    return _press(kit).pdf(kit.date, "ua-1")


def pictures(kit: Kit) -> tuple[bytes, ...]:
    """A picture (PNG) of each side, to look at on a screen."""
    return tuple(_press(kit).pictures(SCREEN))


def _press(kit: Kit) -> Press:
    told = printable(msgspec.to_builtins(kit)) | {"page_words": kit.page_words}  # which holds two signs of its own
    return Press(_TEMPLATE, {"kit": told})
