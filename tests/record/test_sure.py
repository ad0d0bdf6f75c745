"""How sure people were of their answers, carried into the record's page and the report: counts, no line under five."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from halqa.core.activity import Stage
from halqa.core.problems import Refused
from halqa.core.words import EN
from halqa.record.drafts import draft
from halqa.record.learning import rooms_told, sure_told
from halqa.record.training import Training, book_of, training_of
from halqa.render.appendix import rows
from halqa.render.document import Table
from halqa.render.wording import plain, without_marks
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, type_card
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW
from tests.record.test_ways import begin, end, lines_of, opened, steps_of
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def test_sure_and_right_are_counted_apart_from_guessed_and_a_line_under_five_is_left_out(door: PhoneDoor) -> None:
    room = opened("sure-1")
    begin(room, "am")
    step = next(each for each in steps_of(room) if each.kind == "quiz" and lines_of(room, each)[0].sure)
    leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
    (line,) = lines_of(room, step)
    (item,) = follow.ask(room.file, lambda state: state.specs[step.id].items)
    right = next(choice.key for choice in line.choices if choice.id in item.keys)
    wrong = next(choice.key for choice in line.choices if choice.id not in item.keys)
    for keys, times in (
        (f"{right}+", 6),
        (f"{wrong}+", 5),
        (f"{wrong}?", 5),
        (f"{right}?", 1),
        (f"{right}=", 4),
        (right, 9),
    ):
        for _ in range(times):
            typed = Typed(lines={line.id: keys})
            assert not isinstance(type_card(room=room, activity=step.id, typed=typed), Refused)
    end(room, step)

    training = training_of("sure-1")
    assert isinstance(training, Training)
    (at,) = sure_told(rooms_told(training.keys), training.keys, 0)
    assert at.moment == "between"
    counts = [
        (each.sureness, each.given.amount.low, each.right.amount.low if each.right else None) for each in at.lines
    ]
    assert counts == [("sure", 11, 6), ("guessing", 6, None)]
    assert at.lines[0].given.evidence == (f"room:{room.key}/{step.id}",)

    made = draft(training=training, book=book_of(training), name="training", lang=EN, now=NOW)
    assert not isinstance(made, Refused)
    tables = [block for block in made.blocks if isinstance(block, Table)]
    found = next(each for each in tables if plain(EN, each.caption) == "In the questions for practice")
    told = [[without_marks(plain(EN, cell)) for cell in row] for row in found.rows]
    assert told == [["sure", "11", "6"], ["guessing", "6", "too few to say"]]
    assert "Of the answers given as sure, those that were right." in {row.rule for row in rows(made)}

    client = Client(headers={"accept-language": "en"})
    client.force_login(make_account(username="me", password=None, roles=frozenset({Role.ME_OFFICER}), by=None, now=NOW))
    page = without_marks(unescape(client.get("/record/sessions/sure-1/").content.decode()))
    assert "How sure people were" in page
    assert '<th scope="row">sure</th><td class="number">11</td><td class="number">6</td>' in page
    assert '<td class="number">6</td><td class="number">too few to say</td>' in page
    assert "fairly sure" not in page


def test_feedback_of_a_half_day_and_of_the_session_arrive_and_say_nothing_of_fewer_than_five(door: PhoneDoor) -> None:
    room = opened("sure-2")
    begin(room, "pm")
    steps = [each for each in steps_of(room) if each.kind == "feedback"]
    assert len(steps) == 4, "three half-days and the whole"
    client = Client(headers={"accept-language": "en"})
    client.force_login(make_account(username="me", password=None, roles=frozenset({Role.ME_OFFICER}), by=None, now=NOW))
    for step in steps:
        leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
        first, second, *_ = lines_of(room, step)
        for number, key in enumerate("45554", start=1):
            typed = Typed(card=f"s{number}", lines={first.id: key, second.id: "3"})
            assert not isinstance(type_card(room=room, activity=step.id, typed=typed), Refused)
            if number == 4:
                assert "Fewer than five" in without_marks(client.get("/record/sessions/sure-2/").content.decode())
    (told,) = rooms_told(["sure-2"])
    assert [each.activity for each in told.feedback] == [each.id for each in steps]
    for feedback in told.feedback:
        assert feedback.voices == 5
        assert [scale.counts for scale in feedback.scales[:2]] == [(0, 0, 0, 2, 3), (0, 0, 5, 0, 0)]
    page = without_marks(unescape(client.get("/record/sessions/sure-2/").content.decode()))
    assert page.count("5 people gave it, without names.") == 4
    sheets = re.findall(r"<summary><h3>(.*?)</h3></summary>", page)
    days = [sheet.partition(" · ")[2] for sheet in sheets]
    assert days == ["4 May 2026 · morning", *["4 May 2026 · afternoon"] * 3], "the session has two, the agenda four"
    assert "Fewer than five" not in page
    assert "I understood what was said." in page
    assert "This course will help me in my work." in page
