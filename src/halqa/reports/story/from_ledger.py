"""The story of a training told from its ledger: every number a figure, publishable cells only."""

from __future__ import annotations

from halqa.core.words import Lang
from halqa.render.appendix import gather
from halqa.render.document import Block, Bullets, Document, FigureShown, Heading, Paragraph, Run, Words
from halqa.render.sentence import Choice, NumberOf, compose, listed, phrase
from halqa.reports.facts import CaseFigures, TrainingFacts
from halqa.reports.parts import (
    committed,
    headcount_sentence,
    labels,
    named,
    questions_sentence,
    require_publishable,
    sessions_told,
    sex_ring,
    sex_sentence,
)
from halqa.reports.story.needs import LedgerStory


def compose_from_ledger(lang: Lang, needs: LedgerStory) -> Document:
    """The document of a story from the ledger. Raises SmallCell when it is public and a breakdown is too fine."""
    facts = needs.facts
    if needs.public:
        figures = needs.figures
        counted = (figures.attendances, figures.completers)
        require_publishable(figures.participants, tuple(each for each in counted if each is not None))
    blocks: tuple[Block, ...] = (
        Heading(1, named(lang, facts.title)),
        _lead(lang, needs),
        *sex_ring(lang, needs.figures.participants),
        Paragraph(sex_sentence(lang, needs.figures.participants)),
        *_presence(lang, needs),
        *_named_list(
            lang, "story-h-people", "story-institutions", [named(lang, each.name) for each in facts.institutions]
        ),
        *_named_list(lang, "story-h-themes", "story-themes", [(Words(theme.in_(lang)),) for theme in facts.themes]),
        *_argument(lang, facts),
        *_work(lang, needs),
        *_support(lang, facts),
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
        labels=labels(lang, facts),
    )


def _lead(lang: Lang, needs: LedgerStory) -> Paragraph:
    facts, people = needs.facts, FigureShown(needs.figures.participants)
    runs = compose(
        lang, "story-ledger-lead", total=people, people=NumberOf(people), sessions=sessions_told(lang, facts)
    )
    for key, who in (("story-lead-organiser", facts.organiser), ("story-lead-audience", facts.audience)):
        if who is not None:
            runs = (*runs, Words(" "), *compose(lang, key, who=named(lang, who)))
    return Paragraph(runs, "lead")


def _presence(lang: Lang, needs: LedgerStory) -> list[Block]:
    figures = needs.figures
    attendances = FigureShown(figures.attendances)
    runs = compose(lang, "story-attendances", amount=attendances, plural=NumberOf(attendances))
    if figures.completers is not None:
        completers = FigureShown(figures.completers)
        runs = (*runs, Words(" "), *compose(lang, "story-completers", amount=completers, people=NumberOf(completers)))
    gaps = [headcount_sentence(lang, needs.facts, count) for count in figures.by_half_day]
    return [Paragraph(runs), *(gap for gap in gaps if gap is not None and gap.kind == "gap")]


def _named_list(lang: Lang, heading: str, lead: str, items: list[tuple[Run, ...]]) -> list[Block]:
    if not items:
        return []
    return [Heading(2, phrase(lang, heading)), Paragraph(phrase(lang, lead)), Bullets(tuple(items))]


def _argument(lang: Lang, facts: TrainingFacts) -> list[Block]:
    if facts.argument is None:
        return []
    return [Heading(2, phrase(lang, "story-h-argument")), Paragraph((Words(facts.argument.in_(lang)),))]


def _work(lang: Lang, needs: LedgerStory) -> list[Block]:
    """Ways of working, questions and tests. How single people did stays in the report, not in a public story."""
    facts, figures = needs.facts, needs.figures
    blocks: list[Block] = []
    if facts.methods:
        blocks += [
            Paragraph(phrase(lang, "story-ledger-methods")),
            Bullets(tuple((Words(method.in_(lang)),) for method in facts.methods)),
        ]
    if figures.questions_asked is not None:
        blocks.append(Paragraph(questions_sentence(lang, figures.questions_asked)))
    if figures.cases:
        blocks.append(Paragraph(phrase(lang, "story-cases")))
        blocks.append(Bullets(tuple(_case(lang, each) for each in figures.cases)))
    blocks += [Paragraph(committed(lang, facts, each)) for each in figures.commitments]
    if figures.tests is not None:
        both = FigureShown(figures.tests.both)
        blocks.append(Paragraph(compose(lang, "story-tests", amount=both, people=NumberOf(both))))
    return [Heading(2, phrase(lang, "story-h-methods")), *blocks] if blocks else []


def _case(lang: Lang, case: CaseFigures) -> tuple[Run, ...]:
    """A case with how many decisions were taken in it."""
    taken = FigureShown(case.decisions)
    said = compose(lang, "report-case-decisions", amount=taken, plural=NumberOf(taken))
    return compose(lang, "story-case", title=named(lang, case.title), said=said)


def _support(lang: Lang, facts: TrainingFacts) -> list[Block]:
    blocks: list[Block] = []
    seen = {funder.id: funder for funder in facts.funders}
    groups: tuple[tuple[str, list[tuple[Run, ...]]], ...] = (
        ("project", [named(lang, project.name) for project in facts.projects]),
        ("funder", [named(lang, funder.name) for funder in seen.values()]),
        ("partner", [named(lang, partner) for partner in facts.partners]),
    )
    for kind, items in groups:
        if items:
            names = listed(lang, items)
            blocks.append(Paragraph(compose(lang, "story-ledger-support", kind=Choice(kind), names=names)))
    return [Heading(2, phrase(lang, "story-h-support")), *blocks] if blocks else []
