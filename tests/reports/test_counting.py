"""The way from a book to the three documents, with the ledger's own rules."""

from __future__ import annotations

import re

import msgspec
import pytest

from halqa.core.ids import (
    CourseId,
    EntryId,
    FunderId,
    HalfDayId,
    InstitutionId,
    PersonId,
    ProgrammeId,
    ProjectId,
    SessionId,
)
from halqa.core.ledger.entries import Book, Funding, HalfDayFact, Headcount, PersonFact, Presence, SessionFact, Sex
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.render import FORMATS, to_bytes
from halqa.reports import build
from halqa.reports.parts import SmallCell
from tests.reports.from_book import public_figures, training_figures
from tests.reports.samples import twin_facts, twin_report, twin_story
from tests.reports.test_story import text_of

PROJECT = ProjectId("p1")


def book(unnamed: int = 0) -> Book:
    """The twin's people: 26 and 22, all present at every half-day; 8 women, 36 men, 4 not stated."""
    sexes: list[Sex] = [*["female"] * 8, *["male"] * 36, *["not_stated"] * 4]  # type: ignore[list-item]  # literals
    people = tuple(
        PersonFact(id=PersonId(f"p{index:02}"), sex=sex, institution=InstitutionId(f"i{index % 3 + 1}"))
        for index, sex in enumerate(sexes)
    )
    sessions = {session.id: session for session in twin_facts().sessions}
    half_days = tuple(
        HalfDayFact(id=half.id, session=session.id, date=half.date, minutes=180)
        for session in sessions.values()
        for half in session.half_days
    )
    presences = tuple(
        Presence(
            id=EntryId(f"e-{person.id}-{half.id}"),
            person=person.id,
            half_day=half.id,
            source="room",
            how="phone",
            origin=f"room:{half.session}#{index}{person.id}",
        )
        for half in half_days
        for index, person in enumerate(people[:26] if half.session == "s1" else people[26:])
    )
    heads = Headcount(id=EntryId("h1"), half_day=HalfDayId("s1-0"), total=26 + unnamed, origin="room:s1#900")
    return Book(
        position=512,
        sessions=tuple(
            SessionFact(
                id=SessionId(each), course=CourseId("c"), programme=ProgrammeId("g"), place=each, projects=(PROJECT,)
            )
            for each in sessions
        ),
        half_days=half_days,
        people=people,
        presences=presences,
        headcounts=(heads,),
        funding=(
            Funding(project=PROJECT, funder=FunderId("f1"), percent=60),
            Funding(project=PROJECT, funder=FunderId("f2"), percent=40),
        ),
    )


@pytest.mark.parametrize("lang", LANGS)
def test_the_report_from_a_book_has_the_ledgers_numbers(lang: Lang) -> None:
    needs = msgspec.structs.replace(twin_report(), figures=training_figures(book()))
    document = build("training", lang, needs)
    found = set(re.findall(r"\d+", text_of(document)))
    assert {"48", "8", "36", "4", "44", "26", "22", "192", "29", "19", "60", "40"} <= found
    for form in FORMATS:
        assert to_bytes(document, form)


def test_heads_without_a_name_are_said_and_widen_what_depends_on_them() -> None:
    needs = msgspec.structs.replace(twin_report(), figures=training_figures(book(unnamed=2)))
    said = text_of(build("training", EN, needs))
    assert "28 in the room, 26 in the ledger. That leaves 2 people counted without a name." in said
    assert "between 48 and 50" in said
    assert "The parts make the whole" not in said


def test_when_the_two_are_found_the_ring_closes() -> None:
    needs = msgspec.structs.replace(twin_report(), figures=training_figures(book()))
    said = text_of(build("training", EN, needs))
    assert "At every half-day when the room was counted, the number counted equals the ledger." in said
    assert "8 of 44 whose sex is stated (18.2 %)" in said
    assert "The parts make the whole" in said


def test_public_figures_can_be_told_and_others_cannot() -> None:
    figures = training_figures(book())
    few = msgspec.structs.replace(book(), people=tuple(_mostly_men(person) for person in book().people))
    with pytest.raises(SmallCell, match="sex"):
        build("story", FR, twin_story(figures=training_figures(few)))
    public = build("story", FR, twin_story(figures=public_figures(training_figures(few))))
    assert "La répartition par sexe n’est pas montrée" in text_of(public)
    assert "8 femmes" in text_of(build("story", FR, twin_story(figures=public_figures(figures))))
    assert "8 نساء" in text_of(build("story", AR, twin_story(figures=public_figures(figures))))


def _mostly_men(person: PersonFact) -> PersonFact:
    return msgspec.structs.replace(person, sex="male") if person.id > "p02" and person.sex == "female" else person


def test_sessions_can_be_chosen() -> None:
    figures = training_figures(book(), sessions=(SessionId("s2"),))
    assert figures.participants.amount.low == 22
    assert [count.session for count in figures.by_session] == ["s2"]
    assert {count.checked_in.amount.low for count in figures.by_half_day} == {22}
    assert {len(count.checked_in.evidence) for count in figures.by_half_day} == {22}


def test_what_closes_is_said_once_even_beside_half_days_that_nobody_counted() -> None:
    figures = training_figures(book())
    assert len(figures.findings) > 10
    said = text_of(build("training", EN, msgspec.structs.replace(twin_report(), figures=figures)))
    assert said.count("The other checks of the ledger close.") == 1
    assert "All checks" not in said
