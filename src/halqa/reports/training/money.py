"""Two views over funders: the whole each contributes to, and each one's share of it where shares are stated."""

from __future__ import annotations

from halqa.core.words import Lang
from halqa.render.document import Block, FigureShown, Heading, Name, Paragraph, Run, ShareShown, Table
from halqa.render.sentence import phrase
from halqa.reports.facts import TrainingFacts, TrainingFigures


def funders(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    """The table of funders with the warning not to add the wholes; attribution only where a share is stated."""
    if not facts.funders:
        return []
    counts = {(count.funder, count.project): count for count in figures.by_funder}
    projects = {project.id: project.name.in_(lang) for project in facts.projects}
    rows: list[tuple[tuple[Run, ...], ...]] = []
    shared = False
    for funder in facts.funders:
        count = counts.get((funder.id, funder.funding.project))
        contribution: tuple[Run, ...] = (FigureShown(count.contribution),) if count else ()
        attribution: tuple[Run, ...] = phrase(lang, "report-no-attribution")
        if count is not None and count.attribution is not None:
            attribution, shared = (FigureShown(count.attribution),), True
        rows.append(
            (
                (Name(funder.name.in_(lang)),),
                (Name(projects.get(funder.funding.project, "")),),
                (ShareShown(funder.funding),),
                contribution,
                attribution,
            )
        )
    columns = ("funder", "project", "percent", "contribution", "attribution")
    head = tuple(phrase(lang, f"report-column-{name}") for name in columns)
    return [
        Heading(2, phrase(lang, "report-h-funders")),
        Table(phrase(lang, "report-funders-caption"), head, tuple(rows)),
        Paragraph(phrase(lang, "report-contribution-note"), "note"),
        Paragraph(phrase(lang, "report-attribution-note" if shared else "report-shares-unknown"), "note"),
    ]
