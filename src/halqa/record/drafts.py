"""A report before it is sealed: composed from facts and figures, with the paragraph somebody added in words and picked figures.

A number typed by hand never enters: `render.document.Words` refuses every digit, and this says why and what to do instead. A figure is
picked from the list: `{participants}` in the paragraph becomes the figure itself, with its rule and evidence in the appendix.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

import msgspec
from django.conf import settings

from halqa import reports
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Figure
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.record.training import Training, facts_of, figures_of, for_public, iso
from halqa.render.appendix import gather
from halqa.render.document import Document, FigureShown, HandTypedNumber, Paragraph, Run, Words
from halqa.reports.facts import TrainingFigures
from halqa.reports.story.needs import LedgerStory
from halqa.reports.training.needs import TrainingNeeds

ReportName = Literal["training", "story"]
NAMES: tuple[ReportName, ...] = ("training", "story")
_PICKED = re.compile(r"\{([a-z_]+)\}")


def shown_in(name: ReportName, figures: TrainingFigures) -> TrainingFigures:
    """The figures a report may show: a story is for the public, whether it is sealed so or not."""
    return for_public(figures) if name == "story" else figures


def pickable(figures: TrainingFigures) -> dict[str, Figure]:
    """The figures a paragraph may name, by the word between braces."""
    tests = figures.tests
    named = {
        "participants": figures.participants,
        "attendances": figures.attendances,
        "completers": figures.completers,
        "questions": figures.questions_asked,
        "tests": tests.both if tests else None,
        "improved": tests.improved if tests else None,
    }
    return {name: figure for name, figure in named.items() if figure is not None}


def paragraph_of(text: str, figures: TrainingFigures) -> Paragraph | Refused | None:
    """The paragraph somebody added; None when there is none. Refused with the reason for a typed number or an unknown figure."""
    known = pickable(figures)
    runs: list[Run] = []
    for place, piece in enumerate(_PICKED.split(" ".join(text.split()))):
        if place % 2:
            if piece not in known:
                return Refused("record-note-no-figure", {"name": piece})
            runs.append(FigureShown(known[piece]))
        elif piece:
            try:
                runs.append(Words(piece))
            except HandTypedNumber:
                return Refused("record-note-number", {"run": _typed(piece)})
    return Paragraph(tuple(runs)) if runs else None


def _typed(piece: str) -> str:
    """The number that was typed, with its neighbours."""
    words = piece.split()
    at = next(place for place, word in enumerate(words) if any(character.isnumeric() for character in word))
    return " ".join(words[max(0, at - 1) : at + 2])


def draft(
    *,
    training: Training,
    book: Book,
    name: ReportName,
    lang: Lang,
    now: dt.datetime,
    note: str = "",
    public: bool = False,
) -> Document | Refused:
    """The report as it would be sealed now. A public one passes the disclosure check: small cells lose their dimension."""
    if public and name != "story":
        return Refused("record-not-for-public")
    figures = shown_in(name, figures_of(training, book))
    paragraph = paragraph_of(note, figures)
    if isinstance(paragraph, Refused):
        return paragraph
    document = reports.build(name, lang, _needs(training, figures, name, now))
    if paragraph is None:
        return document
    blocks = (*document.blocks, paragraph)
    return msgspec.structs.replace(document, blocks=blocks, appendix=gather(blocks))


def _needs(training: Training, figures: TrainingFigures, name: ReportName, now: dt.datetime) -> msgspec.Struct:
    kind = LedgerStory if name == "story" else TrainingNeeds
    return kind(
        facts=facts_of(training),
        figures=figures,
        world=training.world,
        as_of=iso(now),
        organisation=settings.HALQA_ORGANISATION,
        file_stem=f"{name}-{training.key}",
    )
