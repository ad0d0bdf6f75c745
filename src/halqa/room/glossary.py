"""The glossary an interpreter is given: the words of the house and of the protection of children, in the words of the shipped packs,
and those that the session's own pack brings along.

Each of the house is a sentence of the catalogue, `glossary-<term>`, with the ways it is written parted by a bar; the first is the one
to say. A pack's term adds to them, or stands in the place of the one with its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

import msgspec

from halqa.core.aloud import Passage, Sort
from halqa.core.ids import TableId
from halqa.core.play.ahead import Coming
from halqa.core.play.brief import Term
from halqa.core.play.terms import Finder, Piece, Variants
from halqa.core.problems import Message
from halqa.core.words import LANGS, Lang, Text
from halqa.locale import say

TERMS = (
    "trafficking", "smuggling", "act", "means", "purpose", "exploitation", "sign", "victim", "child", "best-interests",
    "benefit-of-doubt", "open-question", "agreement", "recruiting", "transporting", "harbouring", "deception", "threat",
    "discrimination", "guardian", "secrecy", "interpreter", "focal-point", "report", "protection-desk", "inquiry",
    "session", "half-day", "presence", "institution", "case-study", "role-play", "debrief", "poll", "questionnaire",
    "attestation",
    "unaccompanied-child", "separated-child", "age-determination", "family-tracing", "accompanying-person",
    "referral", "handover", "public-prosecution", "vulnerability", "forced-labour", "debt", "do-no-harm",
    "first-reception", "first-contact", "interview", "mediator", "language-slip", "gender", "gender-violence",
    "survivor", "neutrality", "register", "stop-word", "observer-grid", "commitment",
)  # fmt: skip


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A text in two languages side by side, cut at the words of the glossary."""

    source: tuple[Piece, ...]
    target: tuple[Piece, ...]
    sort: Sort
    now: bool


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """What is said together: its head as a sentence, or in the author's words in both languages (`named`); `when` as the passage has
    it, and the names of the tables that stand there."""

    head: Message | None
    named: Line | None
    lines: tuple[Line, ...]
    when: str
    tables: tuple[Text, ...]


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A step as an interpreter reads it: what comes in its order, and apart from it the `rest` that comes later, if at all."""

    coming: Coming
    title: Line
    passages: tuple[Stretch, ...]
    rest: tuple[Stretch, ...]
    notes: Line | None


class Word(msgspec.Struct, frozen=True):
    """A term in both languages, and which word not to say in its place (in the second, where there is such a word)."""

    term: str
    source: str
    target: str
    beware: str = ""


class Side:
    """One of the two languages, the ways every term is written in it, and who finds them in a text."""

    def __init__(self, lang: Lang, terms: Variants) -> None:
        self.lang, self.terms = lang, terms
        self._finder = Finder(lang, terms)

    def cut(self, text: Text) -> tuple[Piece, ...]:
        """The text in this language, cut at the words of the glossary."""
        return self._finder.pieces(text.in_(self.lang))


class Sides(msgspec.Struct, frozen=True):
    """The language spoken, and the one interpreted into."""

    source: Side
    target: Side


@cache
def written(lang: Lang) -> Variants:
    """The ways each term of the house is written in a language."""
    return {term: _ways(say(lang, f"glossary-{term}")) for term in TERMS}


def side_of(lang: Lang, terms: Sequence[Term]) -> Side:
    """A language with the terms of the house and of a pack: the pack's in the place of the house's where it has the same id, the others
    behind. Made once for the rooms that have the same."""
    return _side(lang, tuple((term.id, term.written.in_(lang)) for term in terms))


@lru_cache(maxsize=32)
def _side(lang: Lang, terms: tuple[tuple[str, str], ...]) -> Side:
    return Side(lang, {**written(lang), **{id: _ways(words) for id, words in terms}})


def _ways(words: str) -> list[str]:
    return [way for each in words.split("|") if (way := each.strip())] or [words]


def read(
    steps: tuple[Coming, ...], terms: Sequence[Term], source: Lang, target: Lang
) -> tuple[tuple[Read, ...], tuple[Word, ...]]:
    """The steps in two languages, and the terms that occur in them, in the order of the glossary. `terms`: those of the pack."""
    sides = Sides(side_of(source, terms), side_of(target, terms))
    read = tuple(_read(each, sides) for each in steps)
    lines = [line for each in read for line in _lines(each)]
    used = {piece.term for line in lines for piece in (*line.source, *line.target)}
    beware = {term.id: term.beware.in_(target) for term in terms if term.beware is not None}
    return read, tuple(
        Word(term, ways[0], sides.target.terms[term][0], beware.get(term, ""))
        for term, ways in sides.source.terms.items()
        if term in used
    )


def _lines(read: Read) -> Iterator[Line]:
    yield read.title
    for each in (*read.passages, *read.rest):
        yield from (each.named,) if each.named is not None else ()
        yield from each.lines
    yield from (read.notes,) if read.notes is not None else ()


def _read(coming: Coming, sides: Sides) -> Read:
    found = [(each.when, _stretch(each, coming.tables, sides)) for each in coming.passages]
    return Read(
        coming=coming,
        title=_line(coming.title, sides),
        passages=tuple(each for when, each in found if when != "later"),
        rest=tuple(each for when, each in found if when == "later"),
        notes=_line(coming.notes, sides) if coming.notes is not None else None,
    )


def _stretch(passage: Passage, tables: Mapping[TableId, Text], sides: Sides) -> Stretch:
    return Stretch(
        head=passage.head if isinstance(passage.head, Message) else None,
        named=_line(passage.head, sides) if isinstance(passage.head, Text) else None,
        lines=tuple(_line(part.text, sides, part.sort, part.now) for part in passage.parts),
        when=passage.when,
        tables=tuple(tables[each] for each in passage.tables if each in tables),
    )


def _line(text: Text, sides: Sides, sort: Sort = "said", now: bool = False) -> Line:
    return Line(
        source=sides.source.cut(text),
        target=sides.target.cut(text),
        sort=sort,
        now=now,
    )


def two_of(source: str, target: str, page: Lang) -> tuple[Lang, Lang]:
    """The languages asked for, or the page's and another one."""
    known = {str(lang): lang for lang in LANGS}
    first = known.get(source, page)
    second = known.get(target)
    return first, second if second is not None and second != first else next(lang for lang in LANGS if lang != first)
