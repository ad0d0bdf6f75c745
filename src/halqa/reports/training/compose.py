"""The training report: lead, glance, people, presence, headcount, tests, funders, methods; and each number's rule behind it."""

from __future__ import annotations

from halqa.core.ledger.figures import Breakdown, Figure
from halqa.core.words import Lang
from halqa.render.appendix import gather
from halqa.render.document import (
    Block,
    Bullets,
    Document,
    Explained,
    FigureShown,
    Heading,
    Name,
    Paragraph,
    Run,
    Table,
    Words,
)
from halqa.render.sentence import NumberOf, compose, listed, phrase
from halqa.reports.parts import (
    category_label,
    labels,
    named,
    questions_sentence,
    sessions_told,
    sex_ring,
    sex_sentence,
    share_of,
    span,
)
from halqa.reports.training.learning import learning
from halqa.reports.training.money import funders
from halqa.reports.training.needs import TrainingNeeds
from halqa.reports.training.played import choices, played
from halqa.reports.training.presence import presence


def compose_training(lang: Lang, needs: TrainingNeeds) -> Document:
    """The document of a training report."""
    facts = needs.facts
    blocks: tuple[Block, ...] = (
        Heading(1, compose(lang, "report-title", title=named(lang, facts.title))),
        _lead(lang, needs),
        *_glance(lang, needs),
        *_people(lang, needs),
        *presence(lang, facts, needs.figures),
        *learning(lang, needs.figures),
        *played(lang, facts, needs.figures),
        *_questions(lang, needs),
        *funders(lang, facts, needs.figures),
        *_methods(lang, needs),
        *_findings(lang, needs),
    )
    return Document(
        title=facts.title.in_(lang),
        lang=lang,
        world=needs.world,
        blocks=blocks,
        appendix=gather(blocks),
        file_stem=needs.file_stem,
        organisation=needs.organisation,
        as_of=needs.as_of,
        labels=labels(lang, facts) | choices(lang, needs.figures),
    )


def _lead(lang: Lang, needs: TrainingNeeds) -> Paragraph:
    figures = needs.figures
    people, attendances = FigureShown(figures.participants), FigureShown(figures.attendances)
    runs = compose(
        lang, "story-ledger-lead", total=people, people=NumberOf(people), sessions=sessions_told(lang, needs.facts)
    )
    runs = (*runs, Words(" "), *compose(lang, "story-attendances", amount=attendances, plural=NumberOf(attendances)))
    if figures.completers is not None:
        completers = FigureShown(figures.completers)
        runs = (*runs, Words(" "), *compose(lang, "story-completers", amount=completers, people=NumberOf(completers)))
    return Paragraph(runs, "lead")


def _glance(lang: Lang, needs: TrainingNeeds) -> list[Block]:
    facts, figures = needs.facts, needs.figures
    rows: list[tuple[tuple[Run, ...], ...]] = []
    if facts.organiser is not None:
        rows.append((phrase(lang, "report-organiser"), named(lang, facts.organiser)))
    if facts.audience is not None:
        rows.append((phrase(lang, "report-audience"), named(lang, facts.audience)))
    if facts.themes:
        rows.append((phrase(lang, "report-themes"), listed(lang, [named(lang, theme) for theme in facts.themes])))
    if facts.institutions:
        names = [named(lang, each.name) for each in facts.institutions]
        rows.append((phrase(lang, "report-institutions"), listed(lang, names)))
    if facts.projects:
        rows.append(
            (phrase(lang, "report-projects"), listed(lang, [named(lang, each.name) for each in facts.projects]))
        )
    if figures.contact_hours is not None:
        rows.append((phrase(lang, "report-contact-hours"), (FigureShown(figures.contact_hours),)))
    counts = {count.session: count for count in figures.by_session}
    blocks: list[Block] = [Heading(2, phrase(lang, "report-h-glance"))]
    if rows:
        head = (phrase(lang, "report-column-what"), phrase(lang, "report-column-detail"))
        blocks.append(Table((), head, tuple(rows)))
    if counts:
        sessions: list[tuple[tuple[Run, ...], ...]] = [
            (
                (Name(session.place.in_(lang)),),
                (span(session),),
                (FigureShown(counts[session.id].participants),),
                (FigureShown(counts[session.id].attendances),),
            )
            for session in facts.sessions
            if session.id in counts
        ]
        whole = (FigureShown(figures.participants),), (FigureShown(figures.attendances),)
        sessions.append((phrase(lang, "report-total"), (), *whole))
        columns = tuple(
            phrase(lang, f"report-column-{name}") for name in ("place", "days", "participants", "attendances")
        )
        blocks.append(Table(phrase(lang, "report-sessions-caption"), columns, tuple(sessions), total_row=True))
        blocks.append(Paragraph(phrase(lang, "report-sessions-note"), "note"))
    return blocks


def _people(lang: Lang, needs: TrainingNeeds) -> list[Block]:
    figure = needs.figures.participants
    blocks: list[Block] = [
        Heading(2, phrase(lang, "report-h-people")),
        *sex_ring(lang, figure),
        Paragraph(sex_sentence(lang, figure)),
    ]
    for breakdown in figure.breakdowns:
        if breakdown.dimension in ("sex", "institution", "rank"):
            blocks += _breakdown(lang, needs, figure, breakdown)
    return blocks


def _breakdown(lang: Lang, needs: TrainingNeeds, figure: Figure, breakdown: Breakdown) -> list[Block]:
    """One table: each category, the people not stated, and the whole, which is counted and not added up."""
    shares = [share_of(figure, breakdown, cell.key) for cell in breakdown.cells]
    wide = any(share is not None for share in shares)
    rows: list[tuple[tuple[Run, ...], ...]] = []
    for cell, share in zip(breakdown.cells, shares, strict=True):
        label = category_label(lang, needs.facts, breakdown.dimension, cell.key)
        row: tuple[tuple[Run, ...], ...] = (label, (FigureShown(figure, breakdown.dimension, cell.key),))
        rows.append((*row, (share,) if share else ()) if wide else row)
    whole: tuple[tuple[Run, ...], ...] = (phrase(lang, "report-total"), (FigureShown(figure),))
    rows.append((*whole, ()) if wide else whole)
    head: tuple[tuple[Run, ...], ...] = (
        phrase(lang, f"report-dimension-{breakdown.dimension}"),
        phrase(lang, "report-column-participants"),
    )
    if wide:
        head = (*head, phrase(lang, "report-column-share"))
    note = "report-additive" if breakdown.additive else "report-recomputed"
    return [
        Table(phrase(lang, f"report-caption-{breakdown.dimension}"), head, tuple(rows), total_row=True),
        Paragraph(phrase(lang, note), "note"),
    ]


def _questions(lang: Lang, needs: TrainingNeeds) -> list[Block]:
    asked, answered = needs.figures.questions_asked, needs.figures.questions_answered
    if asked is None:
        return []
    runs = questions_sentence(lang, asked)
    if answered is not None and asked.amount.high != 0:
        told = FigureShown(answered)
        none = answered.amount.high == 0
        said = phrase(lang, "report-answered-none") if none else compose(lang, "report-answered", amount=told)
        runs = (*runs, Words(" "), *said)
    return [Heading(2, phrase(lang, "report-h-questions")), Paragraph(runs), *_owed(lang, needs)]


def _owed(lang: Lang, needs: TrainingNeeds) -> list[Block]:
    """Answers that were promised by a day, and how many were given since; nothing where none was promised."""
    owed, since = needs.figures.questions_owed, needs.figures.questions_answered_since
    if owed is None or since is None or not owed.amount.high:
        return []
    shown, given = FigureShown(owed), FigureShown(since)
    none = since.amount.high == 0
    said = (
        phrase(lang, "report-owed-none")
        if none
        else compose(lang, "report-owed-since", amount=given, plural=NumberOf(given))
    )
    return [Paragraph((*compose(lang, "report-owed", amount=shown, plural=NumberOf(shown)), Words(" "), *said))]


def _methods(lang: Lang, needs: TrainingNeeds) -> list[Block]:
    methods = needs.facts.methods
    if not methods:
        return []
    return [
        Heading(2, phrase(lang, "story-h-methods")),
        Paragraph(phrase(lang, "story-ledger-methods")),
        Bullets(tuple((Words(method.in_(lang)),) for method in methods)),
    ]


def _findings(lang: Lang, needs: TrainingNeeds) -> list[Block]:
    """The ledger's checks: what does not close in its own words, each sentence once; that the rest closes, in one."""
    shown = {count.half_day for count in needs.figures.by_half_day}
    every = needs.figures.findings
    found = [check for check in every if check.kind != "headcount" or check.half_day not in shown]
    if not found:
        return []
    paragraphs: list[Block] = []
    for check in found:
        said = Paragraph((Explained(check.explanation),), "gap")
        if check.status != "closes" and said not in paragraphs:
            paragraphs.append(said)
    if any(check.status == "closes" for check in found):
        key = (
            "report-checks-others-close"
            if any(check.status != "closes" for check in every)
            else "report-checks-all-close"
        )
        paragraphs.append(Paragraph(phrase(lang, key), "closed"))
    return [Heading(2, phrase(lang, "report-h-checks")), *paragraphs]
