"""The glossary an interpreter is given: the words of the house and of the protection of children, in the words of the shipped packs.

Each is a sentence of the catalogue, `glossary-<term>`, with the ways it is written parted by a bar; the first is the one to say.
"""

from __future__ import annotations

from functools import cache

import msgspec

from halqa.core.play.ahead import Coming, Sort
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
    """A term in both languages."""

    term: str
    source: str
    target: str


@cache
def written(lang: Lang) -> Variants:
    """The ways each term is written in a language."""
    return {term: [way.strip() for way in say(lang, f"glossary-{term}").split("|")] for term in TERMS}


def read(steps: tuple[Coming, ...], source: Lang, target: Lang) -> tuple[tuple[Read, ...], tuple[Word, ...]]:
    """The steps in two languages, and the terms that occur in them, in the order of the glossary."""
    read = tuple(_read(each, source, target) for each in steps)
    lines = [line for each in read for line in (each.title, *each.lines, *((each.notes,) if each.notes else ()))]
    used = {piece.term for line in lines for piece in (*line.source, *line.target)}
    words = tuple(Word(term, written(source)[term][0], written(target)[term][0]) for term in TERMS if term in used)
    return read, words


def _read(coming: Coming, source: Lang, target: Lang) -> Read:
    return Read(
        coming=coming,
        title=_line(coming.title, source, target),
        lines=tuple(_line(part.text, source, target, part.sort, part.now) for part in coming.parts),
        notes=_line(coming.notes, source, target) if coming.notes is not None else None,
    )


def _line(text: Text, source: Lang, target: Lang, sort: Sort = "said", now: bool = False) -> Line:
    return Line(
        source=pieces(text.in_(source), source, written(source)),
        target=pieces(text.in_(target), target, written(target)),
        sort=sort,
        now=now,
    )


def two_of(source: str, target: str, page: Lang) -> tuple[Lang, Lang]:
    """The languages asked for, or the page's and another one."""
    known = {str(lang): lang for lang in LANGS}
    first = known.get(source, page)
    second = known.get(target)
    return first, second if second is not None and second != first else next(lang for lang in LANGS if lang != first)
