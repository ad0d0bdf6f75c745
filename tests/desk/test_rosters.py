"""Rosters: tried, applied whole or not at all, undone; the demonstration takes no real one."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from halqa.core.plan.roster import RosterRow
from halqa.core.problems import Refused
from halqa.core.words import AR, FR
from halqa.desk.actions import apply_roster, undo_roster, upload_roster
from halqa.desk.models import Enrolment, RosterImport
from halqa.desk.rosters import template_of
from halqa.formats import roster_csv, roster_xlsx
from halqa.people.models import Assertion, Person
from halqa.people.queries import resolve_people
from halqa.record.models import PresenceEntry
from halqa.staff.rules import Role
from tests.desk.worlds import NOW, account, enrolled, person, training

pytestmark = pytest.mark.django_db


def rows(count: int, **changes: str) -> list[RosterRow]:
    """Invented people, both scripts, all different. Letters, not digits, tell their names apart."""
    made = []
    for number in range(count):
        letters = "".join(chr(97 + int(digit)) for digit in f"{number:04}")
        arabic = "".join("ابتثجحخدذر"[int(digit)] for digit in f"{number:04}")
        values = {
            "family_latin": f"Tazrout{letters}",
            "given_latin": "Salma",
            "family_arabic": f"تازروت{arabic}",
            "given_arabic": "سلمى",
            "sex": ("female", "male", "declined")[number % 3],
            "institution": "Garde du port",
            "rank": "middle",
            "staff_number": f"BS-{number}",
        }
        made.append(RosterRow(row=number + 2, **{**values, **changes}))
    return made


def upload(body: bytes, name: str = "liste.csv", session: str = "bir-1", key: str = "r1") -> RosterImport | Refused:
    return upload_roster(key=key, session=session, file_name=name, body=body, by=None, now=NOW)


def one_institution(session: str = "bir-1") -> None:
    """`worlds.training` names both institutions alike; a roster needs names that tell them apart."""
    from halqa.core.words import trilingual
    from halqa.people.models import Institution

    Institution.objects.filter(key=f"{session}-roads").update(name=trilingual("Routes", "الطرق", "Roads"))


@pytest.fixture(autouse=True)
def _world() -> None:
    training()
    one_institution()


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("lang", [FR, AR])
def test_a_thousand_rows_in_both_scripts_are_enrolled_at_once(form: str, lang: str) -> None:
    writer = roster_csv if form == "csv" else roster_xlsx
    assert isinstance(upload(writer.write(rows(1000), lang), f"liste.{form}"), RosterImport)
    assert apply_roster(key="r1", by=None, now=NOW) == 1000
    people = Enrolment.objects.filter(session="bir-1")
    assert people.count() == 1000
    assert len(set(people.values_list("code", flat=True))) == 1000
    assert sorted(set(people.values_list("sex", flat=True))) == ["female", "male", "not_stated"]
    assert set(people.values_list("institution_id", flat=True)) == {"bir-1-harbour"}
    assert bytes(RosterImport.objects.get().body) == b""


def test_one_refused_row_keeps_everybody_out() -> None:
    given = [*rows(3), *rows(1, institution="Nowhere", staff_number="BS-99", family_latin="Autre", family_arabic="آخر")]
    upload(roster_csv.write(given, FR))
    refused = apply_roster(key="r1", by=None, now=NOW)
    assert refused == Refused("desk-roster-has-refused", {"rows": 1})
    assert not Enrolment.objects.exists()
    assert not Person.objects.exists()


def test_the_same_file_twice_adds_nobody_the_second_time() -> None:
    body = roster_csv.write(rows(5), FR)
    upload(body)
    assert apply_roster(key="r1", by=None, now=NOW) == 5
    assert apply_roster(key="r1", by=None, now=NOW) == Refused("desk-roster-applied")
    upload(body, key="r2")
    assert apply_roster(key="r2", by=None, now=NOW) == Refused("desk-roster-adds-nobody")
    assert Enrolment.objects.count() == 5


def test_an_import_is_undone_until_somebody_is_present_by_it() -> None:
    body = roster_csv.write(rows(3), FR)
    upload(body)
    apply_roster(key="r1", by=None, now=NOW)
    assert undo_roster(key="r1", by=None, now=NOW) == 3
    assert not Person.objects.exists()
    upload(body, key="r2")
    apply_roster(key="r2", by=None, now=NOW)
    row = Enrolment.objects.select_related("session").first()
    assert row is not None
    PresenceEntry.objects.create(
        key="p1",
        person=row.person,
        half_day=row.session.half_days.all()[0],
        source="room",
        how="hands",
        origin="room:x#1",
        posted_at=NOW,
    )
    assert undo_roster(key="r2", by=None, now=NOW) == Refused("desk-roster-in-use")
    assert Enrolment.objects.count() == 3


def test_somebody_who_comes_back_is_a_doubt_and_nothing_is_merged() -> None:
    training("bir-2")
    elsewhere = enrolled("bir-2", person(1, staff_number="BS-0"))
    upload(roster_csv.write(rows(2), FR))
    apply_roster(key="r1", by=None, now=NOW)
    doubt = Assertion.objects.get()
    assert (doubt.verdict, doubt.reason) == ("unknown", "staff_number")
    resolution = resolve_people(Person.objects.values_list("key", flat=True))
    assert len(set(resolution.of.values())) == 3
    assert elsewhere.person_id in resolution.doubts[0]


def test_the_demonstration_takes_only_rosters_that_say_so() -> None:
    training("twin", world="demonstration")
    body = roster_csv.write(rows(2), FR)
    assert upload(body, session="twin") == Refused("desk-roster-real-in-demonstration")
    assert not RosterImport.objects.exists()
    marked = body[:3] + b"DEMONSTRATION\r\n" + body[3:]
    assert upload(marked, session="bir-1") == Refused("desk-roster-demonstration-in-live")
    empty = template_of("csv", FR, "demonstration")
    assert empty is not None
    assert b"DEMONSTRATION" in empty.body
    assert empty.file_name.startswith("DEMONSTRATION")
    assert template_of("xlsx", FR, "demonstration") is None


@pytest.fixture
def officer(client: Client) -> Client:
    client.force_login(account(Role.PROJECT_OFFICER))
    return client


@pytest.mark.parametrize(
    ("lang", "words"), [("fr", "Rien n’est ajouté"), ("ar", "لا يضاف شيء"), ("en", "Nothing is added")]
)
def test_the_dry_run_names_the_cell_and_adds_nobody(officer: Client, lang: str, words: str) -> None:
    given = [*rows(2), *rows(1, telephone="AB123456", family_latin="Autre", family_arabic="آخر", staff_number="")]
    upload(roster_csv.write(given, FR))
    page = officer.get(f"/desk/rosters/r1/?lang={lang}").text
    assert words in page
    assert 'class="cell-name">J4<' in page
    assert "AB123456" not in page
    officer.post("/desk/rosters/r1/apply/")
    assert not Enrolment.objects.exists()


def test_the_session_page_asks_as_few_questions_for_a_thousand_as_for_one(officer: Client) -> None:
    enrolled("bir-1", person(1, institution="bir-1-harbour"))
    with CaptureQueriesContext(connection) as few:
        assert officer.get("/desk/sessions/bir-1/").status_code == 200
    upload(roster_csv.write(rows(1000), FR))
    apply_roster(key="r1", by=None, now=NOW + dt.timedelta(minutes=1))
    with CaptureQueriesContext(connection) as many:
        page = officer.get("/desk/sessions/bir-1/")
    assert page.text.count('class="code"') == 1001
    assert len(many) == len(few)
    assert len(many) <= 25
