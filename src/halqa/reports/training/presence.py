"""Presence by half-day: who checked in, who was counted in the room, and whether the two agree."""

from __future__ import annotations

from halqa.core.words import Lang
from halqa.render.document import Bar, Block, Explained, FigureShown, Heading, Name, Paragraph, Plot, Run, Table
from halqa.render.sentence import compose, phrase
from halqa.reports.facts import TrainingFacts, TrainingFigures
from halqa.reports.parts import half_day_label, half_days, headcount_sentence


def presence(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    """The plot and table of half-days, then the reconciliation of names and heads, half-day by half-day."""
    if not figures.by_half_day:
        return []
    known = half_days(facts)
    rows: list[tuple[tuple[Run, ...], ...]] = []
    bars: list[Bar] = []
    several = len(facts.sessions) > 1
    for count in figures.by_half_day:
        session, half = known[count.half_day]
        label = half_day_label(lang, half)
        place: tuple[Run, ...] = (Name(session.place.in_(lang)),)
        heads: tuple[Run, ...] = phrase(lang, "report-not-counted")
        if count.headcount is not None:
            heads = (FigureShown(count.headcount),)
        rows.append((place, label, (FigureShown(count.checked_in),), heads))
        titled = compose(lang, "report-half-day-place", place=place, half=label) if several else label
        bars.append(Bar(titled, FigureShown(count.checked_in)))
    head = tuple(phrase(lang, f"report-column-{name}") for name in ("place", "half-day", "checked-in", "headcount"))
    return [
        Heading(2, phrase(lang, "report-h-presence")),
        Plot(phrase(lang, "report-presence-plot"), tuple(bars)),
        Table(phrase(lang, "report-presence-caption"), head, tuple(rows)),
        Paragraph(phrase(lang, "report-presence-note"), "note"),
        *_reconciliation(lang, facts, figures),
    ]


def _reconciliation(lang: Lang, facts: TrainingFacts, figures: TrainingFigures) -> list[Block]:
    """Where names and heads agree, one sentence says so; each half-day where they don't has its own.

    Where bounds leave it open, the ledger's own check of that half-day speaks, if it is there.
    """
    checked = {check.half_day: check for check in figures.findings if check.kind == "headcount"}
    said = []
    for count in figures.by_half_day:
        paragraph = headcount_sentence(lang, facts, count)
        check = checked.get(count.half_day)
        if paragraph is not None and check is not None and not count.checked_in.amount.exact:
            paragraph = Paragraph((Explained(check.explanation),), "closed" if check.status == "closes" else "gap")
        said.append(paragraph)
    found = [paragraph for paragraph in said if paragraph is not None]
    if not found:
        return [Paragraph(phrase(lang, "report-headcount-none"), "note")]
    gaps: list[Block] = [paragraph for paragraph in found if paragraph.kind == "gap"]
    if not gaps:
        every = "report-headcount-all-close" if len(found) == len(said) else "report-headcount-counted-close"
        gaps = [Paragraph(phrase(lang, every), "closed")]
    return [Heading(3, phrase(lang, "report-h-headcount")), *gaps]
