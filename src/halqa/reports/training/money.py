"""Two views over funders: the whole each contributes to, and each one's share of it where shares are stated."""

from __future__ import annotations

from halqa.core.words import Lang
from halqa.render.document import Block, Explained, FigureShown, Heading, Name, Paragraph, Run, ShareShown, Table
from halqa.render.sentence import compose, listed, phrase
from halqa.reports.facts import FunderTold, TrainingFacts, TrainingFigures


def funders(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    """The table of funders with the warning not to add the wholes; attribution, or why there is none."""
    if not facts.funders:
        return []
    told: dict[str, list[FunderTold]] = {}
    for funder in facts.funders:
        told.setdefault(funder.id, []).append(funder)
    rows = tuple(_row(lang, facts, figures, each) for each in told.values())
    head = tuple(
        phrase(lang, f"report-column-{name}") for name in ("funder", "project-share", "contribution", "attribution")
    )
    blocks: list[Block] = [
        Heading(2, phrase(lang, "report-h-funders")),
        Table(phrase(lang, "report-funders-caption"), head, rows),
        Paragraph(phrase(lang, "report-contribution-note"), "note"),
    ]
    views = figures.funders
    if views is not None and views.attribution is not None:
        blocks.append(Paragraph(phrase(lang, "report-attribution-note"), "note"))
    elif views is not None and views.reason is not None:
        blocks.append(Paragraph((Explained(views.reason),), "note"))
    return blocks


def _row(
    lang: Lang, facts: TrainingFacts, figures: TrainingFigures, told: list[FunderTold]
) -> tuple[tuple[Run, ...], ...]:
    projects = {project.id: project.name.in_(lang) for project in facts.projects}
    shares = [
        compose(
            lang,
            "report-project-share",
            project=Name(projects.get(each.funding.project, "")),
            share=ShareShown(each.funding),
        )
        for each in told
    ]
    contribution: tuple[Run, ...] = ()
    attribution: tuple[Run, ...] = phrase(lang, "report-no-attribution")
    if figures.funders is not None:
        seen = {each.funder: each.figure for each in figures.funders.contributions}
        if told[0].id in seen:
            contribution = (FigureShown(seen[told[0].id]),)
        if figures.funders.attribution is not None:
            attribution = (FigureShown(figures.funders.attribution, "funder", told[0].id),)
    return (Name(told[0].name.in_(lang)),), listed(lang, shares), contribution, attribution
