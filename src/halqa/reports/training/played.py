"""Cases and commitments in a training report: what tables decided, in counts, and how many took on an act until when."""

from __future__ import annotations

from halqa.core.words import Lang
from halqa.render.document import Block, FigureShown, Heading, Paragraph, Run, Table, Words
from halqa.render.sentence import Choice, NumberOf, compose, phrase
from halqa.reports.facts import CaseFigures, TrainingFacts, TrainingFigures
from halqa.reports.parts import committed, named


def played(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    """What the tables decided in each case, and the commitments; nothing of what was not played."""
    return [*_cases(lang, figures.cases), *_commitments(lang, facts, figures)]


def choices(lang: Lang, figures: TrainingFigures) -> dict[str, str]:
    """The words of each choice by its cell, for tables that show cells apart from sentences."""
    return {key: text.in_(lang) for case in figures.cases for step in case.steps for key, text in step.choices}


def _cases(lang: Lang, cases: tuple[CaseFigures, ...]) -> list[Block]:
    if not cases:
        return []
    blocks: list[Block] = [Heading(2, phrase(lang, "report-h-cases"))]
    for case in cases:
        blocks += _case(lang, case)
    return [*blocks, Paragraph(phrase(lang, "report-cases-note"), "note")]


def _case(lang: Lang, case: CaseFigures) -> list[Block]:
    decisions = FigureShown(case.decisions)
    if case.tables is None:
        runs = compose(lang, "report-case-by", who=Choice(case.played), amount=decisions, plural=NumberOf(decisions))
    else:
        tables = FigureShown(case.tables)
        runs = (
            *compose(lang, "report-case-tables", amount=tables, plural=NumberOf(tables)),
            Words(" "),
            *compose(lang, "report-case-decisions", amount=decisions, plural=NumberOf(decisions)),
        )
    if case.moved is not None and case.leaned is not None:
        moved = FigureShown(case.moved)
        said = compose(lang, "report-case-moved", amount=moved, plural=NumberOf(moved), of=FigureShown(case.leaned))
        runs = (*runs, Words(" "), *said)
    blocks: list[Block] = [Heading(3, named(lang, case.title)), Paragraph(runs)]
    rows = tuple(
        (named(lang, step.ask) if step.ask else phrase(lang, "case-ask"), named(lang, text), _took(case, key))
        for step in case.steps
        for key, text in step.choices
    )
    if rows:
        head = tuple(phrase(lang, f"report-column-{name}") for name in ("decision", "choice", f"took-{case.played}"))
        blocks.append(Table(phrase(lang, "report-case-caption"), head, rows))
    return blocks


def _took(case: CaseFigures, key: str) -> tuple[Run, ...]:
    return (FigureShown(case.decisions, "choice", key),)


def _commitments(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    if not figures.commitments:
        return []
    return [
        Heading(2, phrase(lang, "report-h-commitments")),
        *(Paragraph(committed(lang, facts, each)) for each in figures.commitments),
        Paragraph(phrase(lang, "report-commitments-note"), "note"),
    ]
