"""Cases, role-plays and commitments in a training report: what tables decided and observers noted, in counts, and how many took on
an act until when."""

from __future__ import annotations

from halqa.core.words import Lang
from halqa.locale import say
from halqa.render.document import Block, FigureShown, Heading, Paragraph, Run, Table, Words
from halqa.render.sentence import Choice, NumberOf, compose, phrase
from halqa.reports.facts import CaseFigures, GridFigures, GridLine, TrainingFacts, TrainingFigures
from halqa.reports.parts import committed, named


def played(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    """What the tables decided in each case, what observers noted, and the commitments; nothing of what was not played."""
    return [*_cases(lang, figures.cases), *_grids(lang, figures.grids), *_commitments(lang, facts, figures)]


def choices(lang: Lang, figures: TrainingFigures) -> dict[str, str]:
    """The words of each choice and of each mark on a line by its cell, for tables that show cells apart from sentences."""
    taken = {key: text.in_(lang) for case in figures.cases for step in case.steps for key, text in step.choices}
    noted = {
        key: f"{line.text.in_(lang)} · {say(lang, f'exercise-mark-{mark}')}"
        for grid in figures.grids
        for line in grid.lines
        for mark, key in line.cells.items()
    }
    return taken | noted


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


def _grids(lang: Lang, grids: tuple[GridFigures, ...]) -> list[Block]:
    if not grids:
        return []
    blocks: list[Block] = [Heading(2, phrase(lang, "report-h-grids"))]
    for grid in grids:
        blocks += _grid(lang, grid)
    return [*blocks, Paragraph(phrase(lang, "report-grids-note"), "note")]


def _grid(lang: Lang, grid: GridFigures) -> list[Block]:
    observers = FigureShown(grid.observers)
    runs = compose(lang, "report-grid-observers", amount=observers, plural=NumberOf(observers))
    if grid.agree is not None and grid.pairs is not None:
        agree = FigureShown(grid.agree)
        said = compose(lang, "report-grid-agree", amount=agree, plural=NumberOf(agree), of=FigureShown(grid.pairs))
        runs = (*runs, Words(" "), *said)
    blocks: list[Block] = [Heading(3, named(lang, grid.title)), Paragraph(runs)]
    if grid.noted is None:
        return blocks
    noted = grid.noted
    rows = tuple(
        (_line(lang, line), *((FigureShown(noted, "mark", cell),) for cell in line.cells.values()))
        for line in grid.lines
    )
    head = (phrase(lang, "report-column-line"), *(phrase(lang, f"exercise-mark-{mark}") for mark in grid.marks))
    return [*blocks, Table(phrase(lang, "report-grid-caption"), head, rows)]


def _line(lang: Lang, line: GridLine) -> tuple[Run, ...]:
    text = named(lang, line.text)
    return compose(lang, "report-grid-critical", line=text) if line.critical else text


def _commitments(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    if not figures.commitments:
        return []
    return [
        Heading(2, phrase(lang, "report-h-commitments")),
        *(Paragraph(committed(lang, facts, each)) for each in figures.commitments),
        Paragraph(phrase(lang, "report-commitments-note"), "note"),
    ]
