"""What the database itself refuses: edited entries, moved seals, a seal in another world, anything on the published story."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from halqa.core.words import trilingual
from halqa.desk.models import HalfDay, Programme, Session
from halqa.record.actions.sheets import SheetLine, type_sheet
from halqa.record.models import HeadcountEntry, PresenceEntry, SealedReport
from tests.record.factories import NOW, training

pytestmark = pytest.mark.django_db


def refused() -> Any:
    return pytest.raises(IntegrityError)


def seal(world: str, sessions: list[str], key: str = "k") -> SealedReport:
    with transaction.atomic():
        return SealedReport.objects.create(
            key=key, name="training", lang="fr", sessions=sessions, world=world, position=1, document=b"{}",
            digest="0" * 64, sealed_at=NOW,
        )  # fmt: skip


def test_the_twin_cannot_be_sealed_as_real() -> None:
    training()
    seal("demonstration", ["bs-1"])
    with refused():
        seal("live", ["bs-1"], key="other")


def test_one_session_of_the_twin_is_enough_to_refuse() -> None:
    training()
    training(key="real", world="live")
    seal("live", ["real"])
    with refused():
        seal("live", ["real", "bs-1"], key="other")


@pytest.mark.parametrize(("world", "sessions"), [("published", ["bs-1"]), ("live", []), ("live", ["rabat-2022"])])
def test_nothing_can_be_attached_to_the_published_story(world: str, sessions: list[str]) -> None:
    training()
    with refused():
        seal(world, sessions)


def test_no_programme_is_the_published_story() -> None:
    with refused(), transaction.atomic():
        Programme.objects.create(key="story", name=trilingual("a", "b", "c"), world="published")


def test_a_programme_keeps_its_world_and_a_session_too() -> None:
    session = training()
    training(key="real", world="live")
    with refused(), transaction.atomic():
        Programme.objects.filter(key="prog-demonstration").update(world="live")
    with refused(), transaction.atomic():
        Session.objects.filter(key=session.key).update(programme="prog-live")
    session.programme.save()
    session.save()


def test_entries_and_seals_are_never_edited() -> None:
    training()
    half_day = HalfDay.objects.get(key="bs-1-1am")
    type_sheet(half_day=half_day, lines=[SheetLine("bs-1-e00", "present")], key="s1", by=None, now=NOW)
    HeadcountEntry.objects.create(key="h", half_day=half_day, total=6, origin="h", posted_at=NOW)
    seal("demonstration", ["bs-1"])
    for rows, change in (
        (PresenceEntry.objects.all(), {"person_id": "bs-1-p01"}),
        (HeadcountEntry.objects.all(), {"total": 7}),
        (SealedReport.objects.all(), {"position": 2}),
    ):
        with refused(), transaction.atomic():
            rows.update(**change)


def test_the_guards_are_there() -> None:
    known = {
        "sqlite": "SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'record_%'",
        "postgresql": "SELECT COUNT(*) FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE 'record_%'",
    }
    with connection.cursor() as cursor:
        cursor.execute(known[connection.vendor])
        assert cursor.fetchone() == (7,)
