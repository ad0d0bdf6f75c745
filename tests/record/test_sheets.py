"""Typed signed sheets: entries, corrections by reversal, refusals."""

from __future__ import annotations

import datetime as dt

import pytest

from halqa.core.ledger.entries import Presence
from halqa.core.problems import Refused
from halqa.desk.models import HalfDay
from halqa.record.actions.sheets import SheetLine, SheetState, reverse_presence, standing_entries, type_sheet
from halqa.record.models import PresenceEntry, TypedSheet
from halqa.record.queries import book, newest_sheet
from halqa.staff.models import AuditEntry
from tests.record.factories import NOW, training

pytestmark = pytest.mark.django_db


def lines(*states: SheetState) -> list[SheetLine]:
    return [SheetLine(f"bs-1-e{number:02}", state) for number, state in enumerate(states)]


def morning() -> HalfDay:
    return HalfDay.objects.get(key="bs-1-1am")


def typed(key: str, *states: SheetState) -> TypedSheet:
    sheet = type_sheet(half_day=morning(), lines=lines(*states), key=key, by=None, now=NOW)
    assert isinstance(sheet, TypedSheet)
    return sheet


def standing() -> set[str]:
    return set(standing_entries(morning(), "signed_sheet"))


def test_a_signature_is_a_presence_and_a_gap_is_not() -> None:
    training()
    typed("s1", "present", "absent", "not_recorded", "present")
    assert standing() == {"bs-1-p00", "bs-1-p03"}
    assert [entry.origin for entry in PresenceEntry.objects.order_by("position")] == ["sheet:s1#1", "sheet:s1#4"]
    assert newest_sheet("bs-1-1am") == {
        "bs-1-e00": "present",
        "bs-1-e01": "absent",
        "bs-1-e02": "not_recorded",
        "bs-1-e03": "present",
    }
    assert AuditEntry.objects.get().subject == "sheet:s1"


def test_typing_again_corrects_by_reversal_and_keeps_what_was_there() -> None:
    training()
    typed("s1", "present", "present")
    typed("s2", "present", "absent")
    assert standing() == {"bs-1-p00"}
    reversal = PresenceEntry.objects.get(origin="sheet:s2#2")
    assert reversal.reverses == "sheet:s1#2"
    assert PresenceEntry.objects.count() == 3
    typed("s3", "present", "present")
    assert standing() == {"bs-1-p00", "bs-1-p01"}


def test_typing_the_same_sheet_again_adds_nothing() -> None:
    training()
    typed("s1", "present", "present")
    typed("s2", "present", "present")
    assert PresenceEntry.objects.count() == 2


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ([], "record-sheet-empty"),
        ([SheetLine("bs-1-e00", "present")] * 2, "record-sheet-twice"),
        ([SheetLine("bs-2-e00", "present")], "record-sheet-stranger"),
    ],
)
def test_refuses_a_sheet_that_cannot_be_this_sessions(given: list[SheetLine], code: str) -> None:
    training()
    training(key="bs-2")
    assert type_sheet(half_day=morning(), lines=given, key="s1", by=None, now=NOW) == Refused(code)
    assert not TypedSheet.objects.exists()


def test_a_mistaken_entry_is_reversed_once() -> None:
    training()
    typed("s1", "present")
    entry = PresenceEntry.objects.get()
    later = NOW + dt.timedelta(hours=1)
    assert reverse_presence(entry=entry, by=None, now=later) == 1
    assert reverse_presence(entry=entry, by=None, now=later) == 0
    assert standing() == set()
    assert PresenceEntry.objects.count() == 2


def test_the_book_holds_entries_people_and_its_position() -> None:
    training()
    typed("s1", "present", "present")
    told = book(["bs-1"])
    assert told.position == PresenceEntry.objects.order_by("-position").values_list("position", flat=True)[0]
    assert [each.person for each in told.presences] == ["bs-1-p00", "bs-1-p01"]
    assert isinstance(told.presences[0], Presence)
    assert [person.sex for person in told.people] == ["female", "male", "male", "male", "female", "not_stated"]
    assert {(share.funder, share.percent) for share in told.funding} == {("fund-a", 60), ("fund-b", 40)}


def test_a_book_of_other_sessions_does_not_see_these_entries() -> None:
    training()
    training(key="bs-2")
    typed("s1", "present")
    assert book(["bs-2"]).presences == ()
    assert book(["bs-2"]).position == 0
