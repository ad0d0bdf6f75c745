"""The shipped course from check-in to commitments: once on phones, once on cards, sheets and hands. The figures, the decisions of the
tables, what observers saw, and the report are the same. In every run its short form; in whole runs both days, in both towns."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

import msgspec
import pytest
from django.test import Client

from halqa.bots.forms import Form
from halqa.bots.phone import Phone
from halqa.core.activity import Stage
from halqa.core.play.brief import Planned
from halqa.core.problems import Refused
from halqa.core.words import FR, LANGS, trilingual
from halqa.demo.cases import sheet_of
from halqa.desk.models import Course
from halqa.record.actions.posting import post_room
from halqa.record.commitments import commitments_of
from halqa.record.drafts import NAMES
from halqa.record.training import book_of, figures_of, training_of
from halqa.reports.facts import TrainingFigures
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, type_card
from halqa.room.actions.opening import open_room
from halqa.room.actions.tables import arrange
from halqa.room.control import serve_file
from halqa.room.models import Room
from halqa.room.places import Arrangement
from halqa.room.queries import RoomRow, people_of, room_of
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW, training
from tests.record.test_pages import text
from tests.record.test_posting import figures, plain
from tests.record.test_ways import (
    acts_of,
    by_cards,
    by_hands,
    document,
    end,
    lines_of,
    steps_of,
    tallies,
    without_evidence,
)
from tests.support.doors import GUARD, PhoneDoor
from tests.support.hard import WHOLE, until

pytestmark = [pytest.mark.django_db, pytest.mark.live]
THEMES = ("La peur de mal faire", "غياب المترجم")
OBSERVERS = 3
LED = frozenset({"theory", "board"})
"""Kinds in which the facilitator writes, whatever the way."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Which agenda is played, on how many days, by how many people in each town."""

    agenda: str
    days: int
    towns: tuple[int, ...]


SHORT = Plan(agenda="court", days=1, towns=(8,))
BOTH_TOWNS = Plan(agenda="complet", days=2, towns=(22, 26))


def opened(course: str, plan: Plan) -> list[RoomRow]:
    """A room a town, of one course."""
    title = trilingual("Cours", "تكوين", "Course")
    row = Course.objects.create(key=course, title=title, pack="le-chemin")
    rooms = []
    for town, people in enumerate(plan.towns, start=1):
        session = training(key=f"{course}-{town}", people=people, days=plan.days)
        session.course = row
        session.save()
        assert isinstance(open_room(session=session.key, by=None, now=NOW, agenda=plan.agenda), Room)
        room = room_of(session.key)
        assert room is not None
        assert not isinstance(serve_file(room.file), Refused)
        rooms.append(room)
    return rooms


def half_days(room: RoomRow) -> tuple[str, ...]:
    return follow.ask(room.file, lambda state: tuple(each.id for each in state.brief.half_days))


def seated(room: RoomRow) -> list[str]:
    """Everybody has a place at a table, in turn; the table of each person, in their order."""
    tables = follow.ask(room.file, lambda state: tuple(state.tables))
    people = people_of(room.session)
    at = [tables[place % len(tables)] for place in range(len(people))]
    places = {each.enrolment: table for each, table in zip(people, at, strict=True)}
    assert arrange(room=room, wanted=Arrangement(tables, places, {})) is None
    return [*map(str, at)]


def sheets(room: RoomRow, step: Planned) -> dict[str, dict[str, str]]:
    """What each table decides on its way, by step, in the letters of the sheet: the same for both ways to play."""
    tables = follow.ask(room.file, lambda state: tuple(state.tables))
    spec = follow.ask(room.file, lambda state: state.specs[step.id])
    lines = lines_of(room, step)
    return {table: sheet_of(spec, lines, Random(f"{step.id}/{place}")) for place, table in enumerate(tables)}


def standing(room: RoomRow, step: Planned) -> dict[str, tuple[str, str]]:
    """Where each table stands: the step and the phase."""

    def asked(state: Any) -> dict[str, tuple[str, str]]:
        return {place: (run.step, run.phase) for place, run in state.boards[step.id].runs.items() if place}

    return follow.ask(room.file, asked)


def case_on_phones(room: RoomRow, step: Planned, phones: list[Phone], places: list[str]) -> None:
    """Everybody leans and votes for what the sheet of the table will say; the first of a table says that they go on."""
    wanted, lines = sheets(room, step), {line.id: line for line in lines_of(room, step)}

    def played() -> bool:
        stands = standing(room, step)
        for place, (phone, table) in enumerate(zip(phones, places, strict=True)):
            for form in phone.forms():
                if form.do in ("lean", "vote"):
                    at = standing(room, step)[table][0]
                    key = wanted[table].get(at, "")
                    said = dict(form.fixed)
                    said["option"] = next((one.id for one in lines[at].choices if one.key == key), "")
                    if said["option"] in form.fields["option"].values:
                        phone.answer(form, said)
                elif form.do == "go" and places.index(table) == place:
                    phone.answer(form, dict(form.fixed))
            phone.send()
        return all(phase == "end" for _, phase in stands.values())

    until(played, f"{step.id} comes to no end", patience=10 * GUARD)


def directed(room: RoomRow, step: Planned) -> None:
    """The trainer plays whom nobody else may, and the play goes as far as its first phase."""
    spec = follow.ask(room.file, lambda state: state.specs[step.id])
    acts: list[dict[str, object]] = [{"act": "cast", "role": role.id} for role in spec.roles if role.trainer]
    acts.append({"act": "go", "page": f"phase-{spec.phases[0].id}"})
    for act in acts:
        assert leading.moderate(room=room, activity=step.id, payload=act) is None


def grid(room: RoomRow, step: Planned, observer: int) -> dict[str, str]:
    """What an observer notes, by criterion, in the keys of the grid."""
    return {line.id: line.choices[(observer + place) % 3].key for place, line in enumerate(lines_of(room, step))}


def play_on_phones(room: RoomRow, step: Planned, phones: list[Phone]) -> None:
    """Observers take their part and note what they see."""
    spec = follow.ask(room.file, lambda state: state.specs[step.id])
    for phone in phones[:OBSERVERS]:
        phone.answer(
            next(form for form in phone.forms() if form.fixed.get("role") == spec.observer), {"role": spec.observer}
        )
        phone.send()
    directed(room, step)
    lines = {line.id: line for line in lines_of(room, step)}
    for observer, phone in enumerate(phones[:OBSERVERS]):
        keys = grid(room, step, observer)
        marks = {id: next(one.id for one in lines[id].choices if one.key == key) for id, key in keys.items()}
        form = next(each for each in phone.own_forms() if each.do == "note")
        phone.answer(form, {"marks": marks})
        phone.send()
        assert not phone.refused


def led(room: RoomRow, step: Planned) -> None:
    """What the facilitator writes down of what was agreed aloud."""
    if step.kind == "board":
        for theme in THEMES:
            assert leading.moderate(room=room, activity=step.id, payload={"act": "theme", "text": theme}) is None


def on_phones(room: RoomRow, door: PhoneDoor) -> None:
    codes = [each.code for each in people_of(room.session)]
    phones = [Phone("127.0.0.1", door.port, room.code, seed=person) for person in range(len(codes))]
    for phone in phones:
        phone.join()
    for half_day in half_days(room):
        assert leading.start_half_day(room=room, half_day=half_day) is None
        for phone, code in zip(phones, codes, strict=True):
            assert phone.check_in(code)
        places = seated(room)
        for step in (each for each in steps_of(room) if each.half_day == half_day):
            leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
            if step.kind == "case":
                case_on_phones(room, step, phones, places)
            elif step.kind == "exercise":
                play_on_phones(room, step, phones)
            elif step.kind not in LED:
                for person, phone in enumerate(phones):
                    for act in acts_of(room, step, person):
                        phone.answer(Form(do=act.pop("act"), activity=step.id, mode=step.mode.value), act)
                    phone.send()
                    assert not phone.refused, (step.id, phone.refused)
            led(room, step)
            end(room, step)
    for phone in phones:
        phone.close()


def on_paper(room: RoomRow) -> None:
    for half_day in half_days(room):
        assert leading.start_half_day(room=room, half_day=half_day) is None
        for person in people_of(room.session):
            assert leading.check_in(room=room, enrolment=person.enrolment, half_day=half_day) is None
        seated(room)
        for step in (each for each in steps_of(room) if each.half_day == half_day):
            leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
            if step.kind == "case":
                for table, sheet in sheets(room, step).items():
                    typed = Typed(card=f"sheet-{table}", lines=sheet, table=table)
                    assert not isinstance(type_card(room=room, activity=step.id, typed=typed), Refused)
            elif step.kind == "exercise":
                directed(room, step)
                for observer in range(OBSERVERS):
                    typed = Typed(card=f"grid-{observer}", lines=grid(room, step, observer))
                    assert not isinstance(type_card(room=room, activity=step.id, typed=typed), Refused)
            elif step.kind == "poll" and step.mode.value == "anonymous" and lines_of(room, step)[0].form == "one":
                by_hands(room, step)
            elif step.kind not in LED:
                by_cards(room, step)
            led(room, step)
            end(room, step)


def ends(room: RoomRow) -> dict[str, list[list[tuple[str, str]]]]:
    """The ways of the tables through each case: step and option."""

    def asked(state: Any) -> dict[str, list[list[tuple[str, str]]]]:
        return {
            id: [[(past.step, past.option) for past in run.path] for place, run in sorted(board.runs.items()) if place]
            for id, board in state.boards.items()
            if state.planned[id].kind == "case"
        }

    return follow.ask(room.file, asked)


def test_the_course_on_phones_and_on_paper_gives_the_same_figures_and_the_same_report(door: PhoneDoor) -> None:
    played_both_ways(SHORT, door)


@pytest.mark.skipif(not WHOLE, reason="every run plays the short form; HALQA_WHOLE=1 plays both days in both towns")
def test_both_days_in_both_towns_with_48_phones_and_on_paper_give_the_same(door: PhoneDoor) -> None:
    played_both_ways(BOTH_TOWNS, door)


def played_both_ways(plan: Plan, door: PhoneDoor) -> None:
    phones, paper = opened("course-phone", plan), opened("course-paper", plan)
    for room in phones:
        on_phones(room, door)
    for room in paper:
        on_paper(room)
    for there, here in zip(phones, paper, strict=True):
        assert_same(there, here)
    for name in NAMES:
        for lang in LANGS:
            assert document("course-paper", name, lang) == document("course-phone", name, lang)
    assert_played("course-paper", paper)


def assert_same(phones: RoomRow, paper: RoomRow) -> None:
    """Two rooms gave the same figures, tallies, ways through each case and commitments."""
    for room in (phones, paper):
        assert post_room(room=room, now=NOW).problems == ()
    expected = {name: plain(each, phones.session) for name, each in figures(phones.session).items()}
    assert {name: plain(each, paper.session) for name, each in figures(paper.session).items()} == expected
    there, here = tallies(phones), tallies(paper)
    kinds: dict[str, str] = {step.id: step.kind for step in steps_of(phones)}
    assert set(kinds.values()) >= {"quiz", "theory", "poll", "case", "exercise", "commitment", "feedback"}
    for id, tally in there.items():
        if kinds[id] == "exercise":  # who took a part in a play on paper is on printed cards and counted nowhere
            assert here[id].rows == tally.rows, id
        elif kinds[id] != "case":
            assert without_evidence(here[id]) == without_evidence(tally), id
    assert ends(phones) == ends(paper)
    assert all(ways and all(ways) for ways in ends(paper).values())
    assert [each.people for each in commitments_of(paper.session)] == [
        each.people for each in commitments_of(phones.session)
    ]


def assert_played(course: str, rooms: list[RoomRow]) -> None:
    """The report says of each case what the tables decided, of the commitments how many until when; the story how many decisions."""
    cases = [step for step in steps_of(rooms[0]) if step.kind == "case"]
    taken = {step.id: sum(len(way) for room in rooms for way in ends(room)[step.id]) for step in cases}
    made_by = sum(each.people for room in rooms for each in commitments_of(room.session))
    for lang in LANGS:
        report = json.dumps(document(course, "training", lang), ensure_ascii=False)
        story = json.dumps(document(course, "story", lang), ensure_ascii=False)
        for step in cases:
            assert step.title.in_(lang) in report
            assert step.title.in_(lang) in story
        rules = re.findall(r'"rule": "(case_decisions|case_tables|commitments)", "unit": "[a-z]+"', report)
        assert set(rules) == {"case_decisions", "case_tables", "commitments"}
    told = figures_of_training(course)
    assert [each.decisions.amount.low for each in told.cases] == [*taken.values()]
    assert sum(each.people.amount.low for each in told.commitments) == made_by > 0
    assert [each.observers.amount.low for each in told.grids] == [OBSERVERS * len(rooms)] * len(told.grids) != []
    client = officer()
    for room in rooms:
        page = text(client.get(f"/record/sessions/{room.session}/"))
        for case, step in zip(figures_of_training(room.session).cases, cases, strict=True):
            assert step.title.in_(FR) in page
            assert f'id="figure-{case.decisions.id}"' in page
        for grid in figures_of_training(room.session).grids:
            assert grid.lines == (), "three are too few to tell apart"
            assert f'id="figure-{grid.observers.id}"' in page


def officer() -> Client:
    """Somebody of M&E, whose browser asks for French."""
    user = make_account(username="me", password=None, roles=frozenset({Role.ME_OFFICER}), by=None, now=NOW)
    client = Client(headers={"accept-language": "fr"})
    client.force_login(user)
    return client


def figures_of_training(key: str) -> TrainingFigures:
    found = training_of(key)
    assert not isinstance(found, Refused)
    return figures_of(found, book_of(found))
