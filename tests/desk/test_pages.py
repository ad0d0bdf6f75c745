"""The desk's pages as a project officer sees them, in three languages."""

from __future__ import annotations

import pytest
from django.test import Client

from halqa.desk.models import Enrolment, FundingShare, HalfDay, Session
from halqa.staff.rules import Role
from tests.desk.worlds import account, enrolled, person, training

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(client: Client) -> Client:
    client.force_login(account(Role.PROJECT_OFFICER))
    return client


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_every_page_of_the_desk_renders(officer: Client, lang: str) -> None:
    training()
    row = enrolled("bir-1", person())
    for address in (
        "",
        "sessions/new/",
        "frame/",
        "sessions/bir-1/",
        "sessions/bir-1/half-days/",
        "sessions/bir-1/seats/",
        "sessions/bir-1/people/new/",
        "sessions/bir-1/badges/",
        f"sessions/bir-1/sheets/{HalfDay.objects.first()}/",
        f"people/{row.key}/",
    ):
        page = officer.get(f"/desk/{address}?lang={lang}")
        assert page.status_code == 200, address
        assert f'lang="{lang}"' in page.text


def test_the_session_page_answers_how_many_from_where_paid_by_whom(officer: Client) -> None:
    training()
    enrolled("bir-1", person(1, institution="bir-1-harbour"))
    enrolled("bir-1", person(2, institution="bir-1-harbour", sex="declined"))
    page = officer.get("/desk/sessions/bir-1/?lang=fr").text.replace("\u2068", "").replace("\u2069", "")
    assert "2 personnes inscrites" in page
    assert "Femmes\u00a0: 1 · hommes\u00a0: 0 · sans indication\u00a0: 1" in page
    assert "Garde du port" in page
    assert "60\u00a0%" in page
    assert "part non précisée" in page


def test_a_session_is_planned_from_dates_as_people_write_them(officer: Client) -> None:
    training("other")
    answer = officer.post(
        "/desk/sessions/new/",
        {
            "programme": "other-pr",
            "course": "other-c",
            "place_fr": "Ksar Ennour",
            "place_ar": "قصر النور",
            "projects": ["other-pj"],
            "days": "13 و14 شتنبر 2027",
            "morning": "210",
            "afternoon": "0",
        },
    )
    assert answer.status_code == 302
    session = Session.objects.exclude(pk="other").get()
    assert [(str(h.date), h.part, h.minutes) for h in session.half_days.all()] == [
        ("2027-09-13", "morning", 210),
        ("2027-09-14", "morning", 210),
    ]


def test_a_date_that_is_not_understood_is_said_and_nothing_is_planned(officer: Client) -> None:
    training("other")
    sent = {
        "programme": "other-pr",
        "course": "other-c",
        "place_fr": "Ksar",
        "days": "bientôt",
        "morning": 1,
        "afternoon": 1,
    }
    page = officer.post("/desk/sessions/new/?lang=fr", sent)
    assert page.status_code == 422
    assert "bientôt" in page.text
    assert Session.objects.count() == 1


def test_shares_over_one_hundred_are_refused_on_the_page(officer: Client) -> None:
    training()
    page = officer.post(
        "/desk/frame/share/", {"share-project": "bir-1-pj", "share-funder": "bir-1-f2", "share-percent": "41"}
    )
    assert page.status_code == 409
    assert FundingShare.objects.get(funder="bir-1-f2").percent is None


def test_a_person_is_enrolled_and_corrected(officer: Client) -> None:
    training()
    sent = {
        "given_arabic": "سلمى",
        "family_arabic": "تازروت",
        "sex": "declined",
        "rank": "senior",
        "role": "participant",
    }
    assert officer.post("/desk/sessions/bir-1/people/new/", sent).status_code == 302
    row = Enrolment.objects.get()
    assert (row.sex, row.rank, row.person.sex, len(row.code)) == ("not_stated", "senior", "declined", 6)
    sent |= {"sex": "female", "institution": "bir-1-roads"}
    assert officer.post(f"/desk/people/{row.key}/", sent).status_code == 302
    row.refresh_from_db()
    assert (row.sex, row.institution_id) == ("female", "bir-1-roads")


def test_the_first_step_is_said_when_nothing_is_there(officer: Client) -> None:
    assert "D’abord un programme" in officer.get("/desk/?lang=fr").text
