"""Learning evidence in a training report: counts and two means of those who took both tests, and what they do not show."""

from __future__ import annotations

from halqa.core.ledger.tallies import LearningEvidence
from halqa.core.words import Lang
from halqa.render.document import Bar, Block, FigureShown, Heading, Paragraph, Plot, RatioShown, Run, Table, Words
from halqa.render.sentence import NumberOf, compose, phrase
from halqa.reports.facts import TrainingFigures


def learning(lang: Lang, figures: TrainingFigures) -> list[Block]:
    """The tests before and after, or that there were none; and how sure people were of their answers, where it was asked."""
    return [*_tests(lang, figures.tests), *_sure(lang, figures)]


def _tests(lang: Lang, tests: LearningEvidence | None) -> list[Block]:
    heading = Heading(2, phrase(lang, "report-h-tests"))
    if tests is None:
        return [heading, Paragraph(phrase(lang, "report-tests-none"))]
    both = FigureShown(tests.both)
    if not tests.both.amount.high:
        return [heading, _flow(lang, tests), Paragraph(phrase(lang, "report-tests-unpaired"), "gap")]
    return [
        heading,
        Paragraph(compose(lang, "story-tests", amount=both, people=NumberOf(both))),
        _flow(lang, tests),
        *_gain(lang, tests),
        Paragraph(phrase(lang, "report-tests-shows")),
        Paragraph(phrase(lang, "report-tests-does-not"), "note"),
    ]


def _flow(lang: Lang, tests: LearningEvidence) -> Table:
    rows = tuple(
        (phrase(lang, key), (FigureShown(figure),))
        for key, figure in (
            ("report-tests-both", tests.both),
            ("report-tests-before-only", tests.before_only),
            ("report-tests-after-only", tests.after_only),
        )
    )
    head = (phrase(lang, "report-column-who"), phrase(lang, "report-column-people"))
    return Table(phrase(lang, "report-tests-flow"), head, rows)


def _gain(lang: Lang, tests: LearningEvidence) -> list[Block]:
    bars = (
        Bar(phrase(lang, "report-tests-improved"), FigureShown(tests.improved), "action"),
        Bar(phrase(lang, "report-tests-same"), FigureShown(tests.same), "quiet"),
        Bar(phrase(lang, "report-tests-fallen"), FigureShown(tests.fallen), "attention"),
    )
    blocks: list[Block] = [Plot(phrase(lang, "report-tests-plot"), bars)]
    exact = tests.both.amount.exact and tests.right_before.amount.exact and tests.right_after.amount.exact
    if exact:
        runs: tuple[Run, ...] = compose(
            lang,
            "report-tests-means",
            before=RatioShown(tests.right_before, tests.both),
            after=RatioShown(tests.right_after, tests.both),
        )
        if tests.questions is not None:
            length = FigureShown(tests.questions)
            runs = (
                *runs,
                Words(" "),
                *compose(lang, "report-tests-length", amount=length, plural=NumberOf(length)),
            )
        blocks.append(Paragraph(runs))
    return blocks


def _sure(lang: Lang, figures: TrainingFigures) -> list[Block]:
    """One table a moment: of the answers given with each sureness, how many were right. Counts of answers and nothing beyond them."""
    if not figures.sure:
        return []
    blocks: list[Block] = [Heading(3, phrase(lang, "report-h-sure"))]
    head = tuple(phrase(lang, f"report-column-{name}") for name in ("sure", "given", "right"))
    for at in figures.sure:
        rows = tuple(
            (
                phrase(lang, f"report-sure-{each.sureness}"),
                (FigureShown(each.given),),
                (FigureShown(each.right),) if each.right is not None else phrase(lang, "report-sure-few"),
            )
            for each in at.lines
        )
        blocks.append(Table(phrase(lang, f"report-sure-caption-{at.moment}"), head, rows))
    return [*blocks, Paragraph(phrase(lang, "report-sure-note"), "note")]
