"""From a real room's log to the ledger; and the same day on phones, on paper lists or on signed sheets gives the same figures."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from halqa.core.activity import How
from halqa.core.ids import ActId, EnrolmentId, HalfDayId, SeatId, SessionId
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.ledger.reconcile import sheet
from halqa.core.ledger.rules import RULES
from halqa.core.play.commands import CheckIn, Join
from halqa.core.words import FR
from halqa.desk.models import HalfDay
from halqa.record.actions.posting import post_room
from halqa.record.actions.sheets import SheetLine, type_sheet
from halqa.record.models import HeadcountEntry, PostingCursor, PresenceEntry, TypedSheet
from halqa.record.queries import book, evidence
from halqa.room.actions import leading
from halqa.room.actions.opening import open_room
from halqa.room.control import send, serve_file
from halqa.room.models import Anchor, Room
from halqa.room.queries import RoomRow, room_of
from tests.record.factories import NOW, training
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
HALVES = ("am", "pm")
PRESENT = {"am": (0, 1, 2, 3, 5), "pm": (0, 1, 2, 4)}


def opened(key: str = "bs-1") -> RoomRow:
    training(key=key)
    assert isinstance(open_room(session=key, by=None, now=NOW), Room)
    room = room_of(key)
    assert room is not None
    serve_file(room.file)
    return room


def test_posting_twice_changes_nothing_and_an_undo_reverses(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day="bs-1-1am")
    for number in (0, 1):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day="bs-1-1am")
    leading.count_heads(room=room, half_day="bs-1-1am", total=3, women=None, men=None, not_stated=None)
    first = post_room(room=room, now=NOW)
    assert (first.added, first.seq, first.problems) == (3, 4, ())
    assert post_room(room=room, now=NOW).added == 0
    leading.undo_check_in(room=room, enrolment="bs-1-e00", half_day="bs-1-1am")
    leading.check_in(room=room, enrolment="bs-1-e00", half_day="bs-1-1am")
    leading.undo_check_in(room=room, enrolment="bs-1-e01", half_day="bs-1-1am")
    assert post_room(room=room, now=NOW).added == 3
    assert PostingCursor.objects.get().seq == 7
    assert Anchor.objects.filter(seq=7).exists()
    assert [row.reverses for row in PresenceEntry.objects.order_by("position") if row.reverses] == [
        f"room:{room.key}#2",
        f"room:{room.key}#3",
    ]
    told = sheet(book(["bs-1"]), SessionId("bs-1"), 6)
    assert told.participants.amount.low == 1
    assert told.half_days[0].unlisted == 2


def test_positions_run_over_presences_and_headcounts(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day="bs-1-1am")
    leading.count_heads(room=room, half_day="bs-1-1am", total=3, women=1, men=1, not_stated=None)
    leading.check_in(room=room, enrolment="bs-1-e00", half_day="bs-1-1am")
    post_room(room=room, now=NOW)
    positions = [*PresenceEntry.objects.values_list("position", flat=True)]
    positions += HeadcountEntry.objects.values_list("position", flat=True)
    assert sorted(positions) == [1, 2]
    assert book(["bs-1"]).position == 2


def test_evidence_says_where_an_entry_comes_from(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day="bs-1-1am")
    leading.check_in(room=room, enrolment="bs-1-e00", half_day="bs-1-1am")
    post_room(room=room, now=NOW)
    half = HalfDay.objects.get(key="bs-1-1am")
    type_sheet(half_day=half, lines=[SheetLine("bs-1-e01", "present")], key="s1", by=None, now=NOW)
    found = figures("bs-1")["attendances"]
    assert [(row.kind, row.source, row.how) for row in evidence(found.evidence)] == [
        ("presence", "room", "hands"),
        ("presence", "signed_sheet", "paper"),
    ]


def on_phones(door: PhoneDoor) -> None:
    room = opened("day-phones")
    for half in HALVES:
        half_day = f"day-phones-1{half}"
        leading.start_half_day(room=room, half_day=half_day)
        for number in PRESENT[half]:
            seat = SeatId(f"seat-{number}")
            assert send(room.key, Join(act=ActId(f"j{number}{half}"), seat=seat, lang=FR)) is None
            come = CheckIn(
                act=ActId(f"c{number}{half}"),
                enrolment=EnrolmentId(f"day-phones-e{number:02}"),
                half_day=HalfDayId(half_day),
                how=How.PHONE,
                seat=seat,
            )
            assert send(room.key, come) is None
        leading.count_heads(room=room, half_day=half_day, total=5, women=2, men=2, not_stated=1)
    post_room(room=room, now=NOW)


def on_the_list(door: PhoneDoor) -> None:
    room = opened("day-list")
    for half in HALVES:
        half_day = f"day-list-1{half}"
        leading.start_half_day(room=room, half_day=half_day)
        for number in PRESENT[half]:
            leading.check_in(room=room, enrolment=f"day-list-e{number:02}", half_day=half_day)
        leading.count_heads(room=room, half_day=half_day, total=5, women=2, men=2, not_stated=1)
    post_room(room=room, now=NOW)


def on_paper(door: PhoneDoor) -> None:
    """Nobody has a phone and nobody is at the list: heads are counted, the sheet is signed and typed in the evening."""
    room = opened("day-paper")
    for half in HALVES:
        half_day = HalfDay.objects.get(key=f"day-paper-1{half}")
        leading.count_heads(room=room, half_day=half_day.key, total=5, women=2, men=2, not_stated=1)
        lines = [
            SheetLine(f"day-paper-e{number:02}", "present" if number in PRESENT[half] else "not_recorded")
            for number in range(6)
        ]
        evening = NOW + dt.timedelta(hours=9)
        assert isinstance(type_sheet(half_day=half_day, lines=lines, key=f"s-{half}", by=None, now=evening), TypedSheet)
    post_room(room=room, now=NOW)


def figures(session: str) -> dict[str, Figure]:
    told = book([session])
    return {rule.name: rule.count(told, Scope(sessions=(SessionId(session),))) for rule in RULES}


def plain(figure: Figure, session: str) -> object:
    """A figure without what names its session, its entries and the order they came in."""
    bare = msgspec.structs.replace(figure, id="", position=0, scope=Scope(), evidence=())
    return msgspec.json.decode(msgspec.json.encode(bare).replace(session.encode(), b"S"))


def test_the_same_day_gives_the_same_figures_with_phones_and_without(door: PhoneDoor) -> None:
    on_phones(door)
    on_the_list(door)
    on_paper(door)
    expected = {name: plain(each, "day-phones") for name, each in figures("day-phones").items()}
    for session in ("day-list", "day-paper"):
        assert {name: plain(each, session) for name, each in figures(session).items()} == expected
    people = figures("day-paper")
    assert (people["participants"].amount.low, people["attendances"].amount.low) == (6, 9)
