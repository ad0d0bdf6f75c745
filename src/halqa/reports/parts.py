"""Passages that more than one report needs: places and days, the people with their ring, headcount against names."""

from __future__ import annotations

import msgspec

from halqa.core.ids import HalfDayId
from halqa.core.ledger.disclosure import publishable
from halqa.core.ledger.figures import Breakdown, Figure
from halqa.core.ledger.rules import percentage
from halqa.core.words import Lang, Text
from halqa.render.arithmetic import amount_of, breakdown_of, difference, total
from halqa.render.document import (
    Bar,
    Block,
    Day,
    FigureShown,
    Name,
    Paragraph,
    PercentShown,
    Plot,
    Remainder,
    Run,
    Tone,
    Words,
)
from halqa.render.plot import ring_plan
from halqa.render.sentence import Choice, NumberOf, Slot, compose, listed, phrase
from halqa.render.wording import plain
from halqa.reports.facts import CommitmentFigures, HalfDayCount, HalfDayTold, SessionTold, TrainingFacts

SEXES: tuple[tuple[str, Tone], ...] = (("female", "action"), ("male", "quiet"), ("not_stated", "open"))
_CATEGORIES = (("rank", ("senior", "middle", "rank_and_file", "civilian")), ("sex", ("female", "male", "not_stated")))


class SmallCell(ValueError):
    """A public document would show a cell of one to four people; disclosure has to drop that dimension first."""


def require_publishable(people: Figure, others: tuple[Figure, ...] = ()) -> None:
    """Raises SmallCell for a figure that disclosure would still change: the public may not see it as it is."""
    for figure in (people, *others):
        lost = publishable(figure, people=people).dropped
        if lost:
            raise SmallCell(f"{figure.id}: {', '.join(lost)}")


def named(lang: Lang, text: Text) -> tuple[Run, ...]:
    """A proper name in this language."""
    return (Name(text.in_(lang)),)


def span(session: SessionTold) -> Day:
    """The days of a session."""
    dates = sorted(half.date for half in session.half_days)
    return Day(dates[0], dates[-1])


def sessions_told(lang: Lang, facts: TrainingFacts) -> tuple[Run, ...]:
    """ "in one town (days) and in the other (days)"."""
    return listed(
        lang,
        [
            compose(lang, "story-session", place=Name(session.place.in_(lang)), days=span(session))
            for session in facts.sessions
        ],
    )


def half_day_label(lang: Lang, half: HalfDayTold) -> tuple[Run, ...]:
    """A half-day by its date and part of the day."""
    return compose(lang, "report-half-day", day=Day(half.date), part=Choice(half.part))


def half_days(facts: TrainingFacts) -> dict[HalfDayId, tuple[SessionTold, HalfDayTold]]:
    """Every half-day with its session, by id."""
    return {half.id: (session, half) for session in facts.sessions for half in session.half_days}


def category_label(lang: Lang, facts: TrainingFacts, dimension: str, key: str) -> tuple[Run, ...]:
    """What a cell of a breakdown is called."""
    if dimension == "institution":
        for institution in facts.institutions:
            if institution.id == key:
                return named(lang, institution.name)
    known = key if key.isidentifier() and key.islower() else "other"
    return compose(lang, "report-category", dimension=Choice(dimension), category=Choice(known))


def share_of(figure: Figure, breakdown: Breakdown, key: str) -> PercentShown | None:
    """A cell's share of the people for whom the dimension is stated, or None where a bound makes a percentage a guess."""
    share = percentage(figure, breakdown.dimension, key)
    return None if share is None else PercentShown(share)


def sex_ring(lang: Lang, figure: Figure) -> list[Block]:
    """The ring of participants by sex, with open seats for those not stated; nothing when the breakdown may not be shown."""
    breakdown = breakdown_of(figure, "sex")
    if breakdown is None:
        return []
    keys = {cell.key: cell.amount for cell in breakdown.cells}
    bars = tuple(
        Bar(compose(lang, "story-part-label", category=Choice(key)), FigureShown(figure, "sex", key), tone)
        for key, tone in SEXES
        if key in keys and keys[key].high != 0
    )
    ring = Plot(phrase(lang, "report-ring-caption"), bars, "ring", whole=FigureShown(figure))
    if ring_plan(ring) is None:
        ring = msgspec.structs.replace(ring, caption=phrase(lang, "report-bars-caption"))
    return [ring]


def sex_sentence(lang: Lang, figure: Figure) -> tuple[Run, ...]:
    """The people by sex in one sentence, and whether the parts make the whole; or that the split is not shown."""
    breakdown = breakdown_of(figure, "sex")
    if breakdown is None:
        return compose(lang, "report-no-split", total=FigureShown(figure))
    shown = [FigureShown(figure, "sex", cell.key) for cell in breakdown.cells if cell.amount.high != 0]
    parts = listed(
        lang,
        [compose(lang, "story-part", category=Choice(part.cell), amount=part, people=NumberOf(part)) for part in shown],
    )
    left = difference(figure.amount, total(tuple(amount_of(part) for part in shown)))
    closes = Choice("yes" if left.exact and not left.low else "no")
    whole = FigureShown(figure)
    runs = compose(lang, "report-split", total=whole, parts=parts, closes=closes)
    women = share_of(figure, breakdown, "female")
    return (*runs, Words(" "), *compose(lang, "report-women-share", share=women)) if women else runs


def headcount_sentence(lang: Lang, facts: TrainingFacts, count: HalfDayCount) -> Paragraph | None:
    """Whether those counted in the room and those checked in are the same number; None where nobody counted."""
    if count.headcount is None:
        return None
    session, half = half_days(facts)[count.half_day]
    room, names = FigureShown(count.headcount), FigureShown(count.checked_in)
    left = difference(amount_of(room), amount_of(names))
    slots: dict[str, Slot] = {
        "place": Name(session.place.in_(lang)),
        "half": half_day_label(lang, half),
        "room": room,
        "names": names,
    }
    if left.exact and not left.low:
        return Paragraph(compose(lang, "report-headcount-closes", **slots), "closed")
    if not left.exact:
        return Paragraph(compose(lang, "report-headcount-bounds", **slots), "gap")
    if left.low > 0:
        rest = Remainder(room, (names,))
        return Paragraph(compose(lang, "report-headcount-more", **slots, rest=rest, people=NumberOf(rest)), "gap")
    rest = Remainder(names, (room,))
    return Paragraph(compose(lang, "report-headcount-fewer", **slots, rest=rest, people=NumberOf(rest)), "gap")


def questions_sentence(lang: Lang, asked: Figure) -> tuple[Run, ...]:
    """How many questions were written in the room, or that there were none."""
    if asked.amount.high == 0:
        return phrase(lang, "story-questions-none")
    shown = FigureShown(asked)
    return compose(lang, "story-questions", amount=shown, plural=NumberOf(shown))


def committed(lang: Lang, facts: TrainingFacts, told: CommitmentFigures) -> tuple[Run, ...]:
    """How many took on an act in one session, and the day the last is due; with the place where there are several sessions."""
    people = FigureShown(told.people)
    runs = compose(lang, "report-committed", amount=people, people=NumberOf(people), until=Day(told.until))
    place = next((each.place for each in facts.sessions if each.id == told.session), None)
    if place is None or len(facts.sessions) == 1:
        return runs
    return compose(lang, "report-committed-place", place=Name(place.in_(lang)), said=runs)


def labels(lang: Lang, facts: TrainingFacts) -> dict[str, str]:
    """Names of categories and scopes by key, for tables that show them apart from sentences."""
    named_keys: dict[str, str] = {each.id: each.name.in_(lang) for each in facts.institutions}
    named_keys |= {project.id: project.name.in_(lang) for project in facts.projects}
    named_keys |= {funder.id: funder.name.in_(lang) for funder in facts.funders}
    for session in facts.sessions:
        named_keys[session.id] = session.place.in_(lang)
        for half in session.half_days:
            place: tuple[Run, ...] = (Name(session.place.in_(lang)),)
            told = compose(lang, "report-half-day-place", place=place, half=half_day_label(lang, half))
            named_keys[half.id] = plain(lang, told)
    for dimension, keys in _CATEGORIES:
        for key in keys:
            named_keys[key] = plain(lang, category_label(lang, facts, dimension, key))
    return named_keys
