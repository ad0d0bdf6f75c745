"""The facilitator's commands through a real phone door: what they bring about, and what is said when they cannot be done."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
import pytest

from halqa.core.activity import How, Stage
from halqa.core.ids import ActivityId
from halqa.core.paper import Line
from halqa.core.play.commands import Join
from halqa.core.problems import Refused
from halqa.core.words import FR
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Kept, Typed, count_hands, type_card
from halqa.room.actions.opening import open_room
from halqa.room.control import send, serve_file
from halqa.room.models import Anchor, Room
from halqa.room.queries import RoomRow, room_of
from halqa.room.screen import Screen, screen_of
from tests.record.factories import NOW, training
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
AM = "bs-1-1am"


def opened(people: int = 6, pack: str = "premier-cercle") -> RoomRow:
    session = training(people=people)
    session.course.pack = pack
    session.course.save()
    assert isinstance(open_room(session=session.key, by=None, now=NOW), Room)
    room = room_of(session.key)
    assert room is not None
    served = serve_file(room.file)
    assert not isinstance(served, Refused)
    return room


def screen(room: RoomRow) -> Screen:
    return screen_of(room, FR)


def activity(room: RoomRow, kind: str, mode: str = "") -> str:
    brief = follow.ask(room.file, lambda state: state.brief)
    return next(each.id for each in brief.activities if each.kind == kind and mode in ("", each.mode.value))


def lines_of(room: RoomRow, activity: str) -> tuple[Line, ...]:
    id = ActivityId(activity)
    return follow.ask(room.file, lambda state: state.kind_of(id).paper(state.specs[id]))


def test_check_in_by_list_by_code_and_back(door: PhoneDoor) -> None:
    room = opened()
    assert leading.start_half_day(room=room, half_day=AM) is None
    assert leading.check_in(room=room, enrolment="bs-1-e00", half_day=AM) is None
    code = next(each.code for each in screen(room).people if each.enrolment == "bs-1-e01")
    assert leading.check_in_by_code(room=room, code=f" {code.lower()} ", half_day=AM) == "bs-1-e01"
    assert screen(room).counters.checked_in == 2
    assert leading.undo_check_in(room=room, enrolment="bs-1-e00", half_day=AM) is None
    now = screen(room)
    assert (now.counters.checked_in, now.counters.missing) == (1, 5)
    assert [each.enrolment for each in now.people if each.how] == ["bs-1-e01"]
    assert leading.check_in_by_code(room=room, code="NOSUCH", half_day=AM) == Refused(
        "room-code-unknown", {"code": "NOSUCH"}
    )


def test_a_headcount_may_leave_a_remainder_but_not_exceed_its_total(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    assert leading.count_heads(room=room, half_day=AM, total=6, women=1, men=4, not_stated=None) is None
    tab = screen(room).half_days[0]
    assert tab.counted is not None
    assert (tab.counted.total, tab.remainder) == (6, 1)
    refused = leading.count_heads(room=room, half_day=AM, total=3, women=2, men=2, not_stated=None)
    assert refused == Refused("room-heads-parts-exceed-total", {"parts": 4, "total": 3})


def test_the_clicker_opens_each_step_and_turns_theory_pages(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    steps = [step.id for step in screen(room).steps]
    shown: list[str] = []
    while leading.turn(room=room, forward=True) is None:
        present = screen(room).present
        assert present is not None
        assert present.step.stage is Stage.OPEN
        if not shown or shown[-1] != present.step.id:
            shown.append(present.step.id)
    assert shown == steps
    assert leading.turn(room=room, forward=True) == Refused("room-last-step")
    assert leading.turn(room=room, forward=False) is None


def test_paper_cards_and_hands_are_counted(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    test = activity(room, "quiz", "paired")
    lines = lines_of(room, test)
    typed = {line.id: "a" for line in lines}
    assert type_card(room=room, activity=test, typed=Typed(card="17", lines=typed)) == Refused("room-activity-not-open")
    leading.set_stage(room=room, activity=test, stage=Stage.OPEN)
    assert type_card(room=room, activity=test, typed=Typed(card="17", lines=typed)) == Kept(len(lines), {})
    assert type_card(room=room, activity=test, typed=Typed(card="17", lines={lines[0].id: "b"})) == Kept(1, typed)
    assert type_card(room=room, activity=test, typed=Typed(card="18", lines={lines[0].id: "z"})) == Refused(
        "room-key-not-on-paper", {"line": 1, "typed": "z"}
    )
    assert type_card(room=room, activity=test, typed=Typed(card="18")) == Refused("room-card-empty")
    poll = activity(room, "poll")
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    line = lines_of(room, poll)[0]
    counts = {choice.id: place for place, choice in enumerate(line.choices)}
    assert count_hands(room=room, activity=poll, table="olive", line=line.id, counts=counts) is None
    leading.set_stage(room=room, activity=poll, stage=Stage.CLOSED)
    present = screen(room).present
    assert present is not None
    assert [option.count for option in present.rows[0].options] == list(counts.values())
    assert dict(present.by_how) == {"hands": sum(counts.values())}
    tally = follow.ask(room.file, lambda state: state.boards[ActivityId(test)].ballots[lines[0].id].counts)
    assert tally[lines[0].choices[1].id] == 1
    assert tally[lines[0].choices[0].id] == 0


def test_few_answers_to_a_test_are_not_broken_down_for_the_facilitator(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    test = activity(room, "quiz", "paired")
    lines = lines_of(room, test)
    leading.set_stage(room=room, activity=test, stage=Stage.OPEN)
    for number in range(1, 6):
        type_card(room=room, activity=test, typed=Typed(card=str(number), lines={lines[0].id: "a"}))
        leading.set_stage(room=room, activity=test, stage=Stage.CLOSED)
        present = screen(room).present
        assert present is not None
        assert present.few is (number < 5)
        assert bool(present.rows) is (number >= 5)
        leading.set_stage(room=room, activity=test, stage=Stage.OPEN)


def test_tables_change_their_way_and_seats_are_counted(door: PhoneDoor) -> None:
    room = opened()
    table = screen(room).tables[0]
    assert leading.set_way(room=room, table=table.id, how=How.PAPER) is None
    seat = msgspec.convert({"do": "Join", "act": "j1", "seat": "s1", "lang": "ar", "table": table.id}, Join)
    assert send(room.key, seat) is None
    assert screen(room).tables[0].way is How.PAPER
    assert screen(room).tables[0].seats == 1


def test_questions_are_released_held_answered_and_owed(door: PhoneDoor) -> None:
    room = opened()
    questions = activity(room, "questions")
    leading.set_stage(room=room, activity=questions, stage=Stage.OPEN)
    for text in ("Que dit la loi ?", "Et pour un enfant ?"):
        assert type_card(room=room, activity=questions, typed=Typed(lines={"question": text})) == Kept(1, {})
    present = screen(room).present
    assert present is not None
    ids = [each["id"] for each in present.values["questions"]]
    assert {each["text"] for each in present.values["questions"]} == {"Que dit la loi ?", "Et pour un enfant ?"}
    assert leading.moderate(room=room, activity=questions, payload={"act": "release", "questions": ids}) is None
    owed = {"act": "owe", "question": ids[0], "by": "2026-06-01"}
    assert leading.moderate(room=room, activity=questions, payload=owed) is None
    present = screen(room).present
    assert present is not None
    assert {each["standing"] for each in present.values["questions"]} == {"released", "owed"}


def test_closing_notes_the_head_and_ends_the_room(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    leading.anchor_if_due(room=room, now=NOW)
    leading.anchor_if_due(room=room, now=NOW + dt.timedelta(seconds=30))
    assert Anchor.objects.count() == 1
    assert leading.close_room(room=room, by=None, now=NOW + dt.timedelta(hours=4)) is None
    assert screen(room).closed
    assert Anchor.objects.count() == 2
    closed = room_of("bs-1")
    assert closed is not None
    assert closed.closed_at == NOW + dt.timedelta(hours=4)


def test_without_the_phone_door_it_says_what_is_kept(data: Any) -> None:
    session = training()
    open_room(session=session.key, by=None, now=NOW)
    room = room_of(session.key)
    assert room is not None
    assert leading.start_half_day(room=room, half_day=AM) == Refused("room-door-away")
    assert serve_file(room.file) == Refused("room-door-away")


def test_a_killed_door_comes_back_with_everything(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    leading.check_in(room=room, enrolment="bs-1-e00", half_day=AM)
    door.kill()
    assert leading.check_in(room=room, enrolment="bs-1-e01", half_day=AM) == Refused("room-door-away")
    door.start()
    assert leading.check_in(room=room, enrolment="bs-1-e01", half_day=AM) is None
    assert screen(room).counters.checked_in == 2


def test_one_card_among_phones_is_not_told_apart_in_an_anonymous_step(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll", "anonymous")
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    line = lines_of(room, poll)[0]
    hands = {choice.id: 3 for choice in line.choices}
    count_hands(room=room, activity=poll, table="olive", line=line.id, counts=hands)
    assert screen(room).present.by_how == (("hands", sum(hands.values())),)  # type: ignore[union-attr]  # a step is shown
    for number in range(1, 6):
        type_card(room=room, activity=poll, typed=Typed(card=str(number), lines={line.id: "a"}))
        present = screen(room).present
        assert present is not None
        assert present.voices == sum(hands.values()) + number, "the whole is told"
        assert bool(present.by_how) is (number >= 5)


def test_the_sixth_answer_of_an_open_anonymous_poll_is_not_read_from_the_desk(door: PhoneDoor) -> None:
    """0/3/2 that becomes 0/3/3 is somebody's answer: until it is closed the desk and the door's own frame count voices alone."""
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll", "anonymous")
    (line,) = lines_of(room, poll)
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    keys = [choice.key for choice in line.choices]
    frames = []
    for place in (1, 1, 1, 2, 2, 2):
        assert isinstance(type_card(room=room, activity=poll, typed=Typed(lines={line.id: keys[place]})), Kept)
        present = screen(room).present
        assert present is not None
        assert present.rows == ()
        assert present.veiled
        frames.append((present.values, door.control.frame(room.key, FR)["values"]["v"]))
    assert len({repr([{**each, "count": 0} for each in both]) for both in frames}) == 1
    assert [both[0]["count"] for both in frames] == [1, 2, 3, 4, 5, 6]
    leading.set_stage(room=room, activity=poll, stage=Stage.CLOSED)
    present = screen(room).present
    assert present is not None
    assert [option.count for option in present.rows[0].options][:3] == [0, 3, 3]
    assert not present.veiled
