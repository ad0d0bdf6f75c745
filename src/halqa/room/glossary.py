"""The glossary an interpreter is given: the words of the house and of the protection of children, in the words of the shipped packs,
and those that the session's own pack brings along.

Each of the house is a sentence of the catalogue, `glossary-<term>`, with the ways it is written parted by a bar; the first is the one
to say. A pack's term adds to them, or stands in the place of the one with its id.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from halqa.core.play.ahead import Coming, Sort
from halqa.core.play.brief import Term
from halqa.core.play.terms import Piece, Variants, pieces
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


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A step as an interpreter reads it."""

    coming: Coming
    title: Line
    lines: tuple[Line, ...]
    notes: Line | None


class Word(msgspec.Struct, frozen=True):
    """A term in both languages, and which word not to say in its place (in the second, where there is such a word)."""

    term: str
    source: str
    target: str
    beware: str = ""


class Sides(msgspec.Struct, frozen=True):
    """The two languages, and the ways every term is written in each."""

    source: Lang
    target: Lang
    out_of: Variants
    into: Variants


@cache
def written(lang: Lang) -> Variants:
    """The ways each term of the house is written in a language."""
    return {term: _ways(say(lang, f"glossary-{term}")) for term in TERMS}


def with_terms(lang: Lang, terms: Sequence[Term]) -> Variants:
    """The same with the terms of a pack: one in the place of the house's where it has the same id, the others behind."""
    return {**written(lang), **{term.id: _ways(term.written.in_(lang)) for term in terms}}


def _ways(words: str) -> list[str]:
    return [way for each in words.split("|") if (way := each.strip())] or [words]


def read(
    steps: tuple[Coming, ...], terms: Sequence[Term], source: Lang, target: Lang
) -> tuple[tuple[Read, ...], tuple[Word, ...]]:
    """The steps in two languages, and the terms that occur in them, in the order of the glossary. `terms`: those of the pack."""
    sides = Sides(source, target, with_terms(source, terms), with_terms(target, terms))
    read = tuple(_read(each, sides) for each in steps)
    lines = [line for each in read for line in (each.title, *each.lines, *((each.notes,) if each.notes else ()))]
    used = {piece.term for line in lines for piece in (*line.source, *line.target)}
    beware = {term.id: term.beware.in_(target) for term in terms if term.beware is not None}
    return read, tuple(
        Word(term, ways[0], sides.into[term][0], beware.get(term, ""))
        for term, ways in sides.out_of.items()
        if term in used
    )


def _read(coming: Coming, sides: Sides) -> Read:
    return Read(
        coming=coming,
        title=_line(coming.title, sides),
        lines=tuple(_line(part.text, sides, part.sort, part.now) for part in coming.parts),
        notes=_line(coming.notes, sides) if coming.notes is not None else None,
    )


def _line(text: Text, sides: Sides, sort: Sort = "said", now: bool = False) -> Line:
    return Line(
        source=pieces(text.in_(sides.source), sides.source, sides.out_of),
        target=pieces(text.in_(sides.target), sides.target, sides.into),
        sort=sort,
        now=now,
    )


def two_of(source: str, target: str, page: Lang) -> tuple[Lang, Lang]:
    """The languages asked for, or the page's and another one."""
    known = {str(lang): lang for lang in LANGS}
    first = known.get(source, page)
    second = known.get(target)
    return first, second if second is not None and second != first else next(lang for lang in LANGS if lang != first)
