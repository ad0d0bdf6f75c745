"""A pack as typed values: what an author meant, without lines or comments. Positions lie beside it, in `Reading`.

A text unit's id is its path (`q/t1-q1/a`), never a position: moving or retitling a thing changes no id.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ids import UnitId
from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Case, Exercise
from halqa.core.problems import Problem, Where
from halqa.core.words import Lang, Text

Status = Literal["draft", "sourced", "reviewed", "retired"]
"""How far an item is: `sourced` when its author read what its key rests on, `reviewed` when somebody else has read it too."""
Letter = Literal["", "a", "b"]
Test = Literal["", "pre", "post"]
Pace = Literal["plenary", "table", "free"]
Part = Literal["morning", "afternoon"]
PollForm = Literal["choice", "scale", "order"]
Reader = Literal["facilitator", "interpreter"]


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """Where a statement comes from. Legal ones say as of when, who verified them and until when that holds (ISO dates)."""

    id: str
    text: Text
    legal: bool = False
    as_of: str = ""
    verified_by: str = ""
    expires: str = ""
    amended: str = ""
    url: str = ""


class Dimension(msgspec.Struct, frozen=True, kw_only=True):
    """The name of what choices of cases count toward (`credit=id:2`), as the debrief shows it."""

    id: str
    text: Text


class Objective(msgspec.Struct, frozen=True, kw_only=True):
    """What a participant can do afterwards."""

    id: str
    theme: str
    text: Text


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One answer of an item or poll, and why it is right, or tempting and wrong."""

    id: str
    text: Text
    why: Text | None = None


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """A question with its key. Items of one `family` ask the same in two parallel forms, `a` before and `b` after."""

    id: str
    ask: Text
    options: tuple[Option, ...]
    keys: tuple[str, ...]
    sources: tuple[str, ...] = ()
    objective: str = ""
    status: Status = "draft"
    form: Letter = ""
    family: str = ""
    coach: Text | None = None


class Bank(msgspec.Struct, frozen=True, kw_only=True):
    """A file of items and the objectives they serve."""

    id: str
    title: Text
    objectives: tuple[Objective, ...] = ()
    items: tuple[Item, ...] = ()


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A theory page: a title and a few screens, with their sources and a note for the facilitator."""

    id: str
    title: Text
    says: tuple[Say, ...]
    sources: tuple[str, ...] = ()
    coach: Text | None = None


class Theory(msgspec.Struct, frozen=True, kw_only=True):
    """A file of theory pages."""

    id: str
    title: Text
    pages: tuple[Page, ...] = ()


class Poll(msgspec.Struct, frozen=True, kw_only=True):
    """A question without a key. `most` is how many options one voice may choose. A scale has `steps` from `low` to `high` instead of
    options; an order asks for all options in their order."""

    id: str
    ask: Text
    options: tuple[Option, ...] = ()
    most: int = 1
    form: PollForm = "choice"
    steps: int = 5
    low: Text | None = None
    high: Text | None = None
    coach: Text | None = None


class Polls(msgspec.Struct, frozen=True, kw_only=True):
    """A file of polls."""

    id: str
    title: Text
    polls: tuple[Poll, ...] = ()


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """A statement rated in steps; `low` and `high` say in words what the ends mean."""

    id: str
    ask: Text
    low: Text
    high: Text
    steps: int = 5


class Feedback(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet of scales, and what the free words are asked for."""

    id: str
    title: Text
    scales: tuple[Scale, ...] = ()
    comment: Text | None = None


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a run list: which kind of activity, on what, how long, tied to whom. `confidence`: a quiz asks how sure one is."""

    id: str
    kind: str
    title: Text
    refs: tuple[str, ...] = ()
    minutes: int = 0
    mode: str = ""
    test: Test = ""
    pace: Pace = "plenary"
    keep: bool = False
    confidence: bool = False
    ask: Text | None = None
    coach: Text | None = None


class Half(msgspec.Struct, frozen=True, kw_only=True):
    """A half-day of an agenda. Days count from 1."""

    id: str
    day: int
    part: Part
    minutes: int
    title: Text
    runs: tuple[Run, ...] = ()


class Agenda(msgspec.Struct, frozen=True, kw_only=True):
    """A choice of run list: its half-days in order."""

    id: str
    title: Text
    halves: tuple[Half, ...] = ()


class Chapter(msgspec.Struct, frozen=True, kw_only=True):
    """A chapter of a guide: a title and its paragraphs."""

    id: str
    title: Text
    says: tuple[Say, ...]


class Guide(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody who works in the room reads beforehand, on paper: chapters of paragraphs. It is on no screen of a circle."""

    id: str
    title: Text
    reader: Reader = "facilitator"
    chapters: tuple[Chapter, ...] = ()


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the glossary. `written`: the ways it is written in each language, parted by a bar, the first the one to say; `means`:
    what it means; `beware`: which word not to say in its place."""

    id: str
    written: Text
    means: Text | None = None
    beware: Text | None = None


class Glossary(msgspec.Struct, frozen=True, kw_only=True):
    """A file of terms. One with the id of a term of the house stands in its place."""

    id: str
    title: Text
    terms: tuple[Term, ...] = ()


class Fill(msgspec.Struct, frozen=True, kw_only=True):
    """What a country says in the place of `{name}`."""

    name: str
    text: Text


class Overlay(msgspec.Struct, frozen=True, kw_only=True):
    """A country's words. Without the name of the jurist who signed it, it is a draft and says so on every screen."""

    id: str
    title: Text
    invented: bool = False
    signed_by: str = ""
    fills: tuple[Fill, ...] = ()
    pages: tuple[Page, ...] = ()

    @property
    def draft(self) -> bool:
        """Whether "draft" must show: a real country's overlay that no jurist has signed."""
        return not self.invented and not self.signed_by


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """Where a language's review stands, in the author's words: `awaiting native reviewer`."""

    lang: Lang
    state: str


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """The fingerprint of the source text that a translation was made from."""

    unit: UnitId
    lang: Lang
    of: str


class Spoken(msgspec.Struct, frozen=True, kw_only=True):
    """The fingerprint of the text that a recording says."""

    unit: UnitId
    lang: Lang
    of: str


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """A pack: all its files, read."""

    id: str
    version: str
    source: Lang
    languages: tuple[Lang, ...]
    title: Text
    licence: str = ""
    authors: str = ""
    sensitive: bool = False
    places: tuple[str, ...] = ()
    reviews: tuple[Review, ...] = ()
    care: Text | None = None
    stop_word: Text | None = None
    references: tuple[Reference, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    banks: tuple[Bank, ...] = ()
    theories: tuple[Theory, ...] = ()
    polls: tuple[Polls, ...] = ()
    feedbacks: tuple[Feedback, ...] = ()
    agendas: tuple[Agenda, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    guides: tuple[Guide, ...] = ()
    glossaries: tuple[Glossary, ...] = ()
    cases: tuple[Case, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    retired: tuple[str, ...] = ()
    made: tuple[Made, ...] = ()
    spoken: tuple[Spoken, ...] = ()

    def items(self) -> tuple[Item, ...]:
        """All items of all banks, in order."""
        return tuple(item for bank in self.banks for item in bank.items)

    def pages(self) -> tuple[Page, ...]:
        """All theory pages, in order."""
        return tuple(page for theory in self.theories for page in theory.pages)

    def laws(self) -> tuple[tuple[Overlay, Page], ...]:
        """The pages of invented countries, and of real ones that a jurist has signed, with the overlay each belongs to: the law that
        cases and exercises are played under."""
        return tuple((overlay, page) for overlay in self.overlays if not overlay.draft for page in overlay.pages)

    def terms(self) -> tuple[Term, ...]:
        """All terms of all glossaries, in order."""
        return tuple(term for glossary in self.glossaries for term in glossary.terms)

    def all_polls(self) -> tuple[Poll, ...]:
        """All polls, in order."""
        return tuple(poll for file in self.polls for poll in file.polls)


class Unit(msgspec.Struct, frozen=True):
    """A text unit with its path and the place it was written at; `heard` is the line that names its recordings."""

    id: UnitId
    text: Text
    where: Where
    heard: Where | None = None


class Named(msgspec.Struct, frozen=True):
    """A thing with an id, and its place. The same path twice is a mistake that a check reports."""

    path: str
    where: Where


class Reading(msgspec.Struct, frozen=True):
    """A pack as it was read: the model, every text unit and name with its place, and what could not be understood."""

    pack: Pack
    units: tuple[Unit, ...]
    names: tuple[Named, ...]
    problems: tuple[Problem, ...]
    file: str
    places: dict[str, Where]

    def where(self, path: str) -> Where:
        """The (first) place of a named thing; the pack file when it is unknown."""
        return self.places.get(path) or Where(file=self.file, line=1)
