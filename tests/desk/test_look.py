"""The desk in Chromium: a training is planned, a broken roster is refused cell by cell, the mended one comes in, in two directions."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.words import trilingual
from halqa.desk.models import Enrolment, HalfDay
from halqa.formats import roster_csv, roster_xlsx
from halqa.people.actions import make_institution
from halqa.staff.rules import Role
from tests.desk.test_rosters import one_institution, rows
from tests.desk.worlds import NOW, enrolled, person, training
from tests.room.test_look import chromium, entered, faults, look, ticket

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS = {
    "fr": {"name": "name_fr", "days": "30 et 31 mai 2027", "place": "Bir Saada"},
    "ar": {"name": "name_ar", "days": "30 و31 ماي 2027", "place": "بئر سعادة"},
}


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("ar", 360)])
def test_from_nothing_to_an_enrolled_roster(live_server: LiveServer, tmp_path: Path, lang: str, width: int) -> None:
    make_institution(key="harbour", name=trilingual("Garde du port", "حرس الميناء", "Harbour guard"), by=None, now=NOW)
    session, words = ticket(Role.PROJECT_OFFICER), WORDS[lang]
    broken, mended = tmp_path / "liste.csv", tmp_path / "liste.xlsx"
    wrong = rows(1, telephone="AB123456", family_latin="Autre", family_arabic="آخر", staff_number="")
    broken.write_bytes(roster_csv.write([*rows(4), *wrong], "fr"))  # type: ignore[arg-type]  # a Lang
    mended.write_bytes(roster_xlsx.write(rows(5), "fr"))  # type: ignore[arg-type]  # a Lang
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        page.goto(f"{live_server.url}/desk/")
        page.locator(".empty a.button").click()
        _fill(page, "programme", f"programme-{words['name']}", "Cercles")
        page.goto(f"{live_server.url}/desk/")
        page.locator(".empty a.button").click()
        _fill(page, "course", f"course-title_{lang}", "Premier cercle")
        page.goto(f"{live_server.url}/desk/")
        page.locator(".empty a.button").click()
        page.fill(f"[name=place_{lang}]", words["place"])
        page.fill("[name=days]", words["days"])
        page.locator("main form button.button").click()
        expect(page.locator("h1")).to_have_text(words["place"])
        page.locator(".notice a.button").click()
        page.fill("[name=seats-harbour]", "4")
        page.locator("main form button.button").click()
        page.locator(".notice a.button").last.click()
        page.set_input_files("[name=file]", broken)
        page.locator("main form button.button").click()
        expect(page.locator("tr.refused .cell-name")).to_have_text("J6")
        look(page, f"desk-refused-{lang}-{width}")
        page.locator(".notice.attention a").click()
        page.set_input_files("[name=file]", mended)
        page.locator("main form button.button").click()
        look(page, f"desk-dry-run-{lang}-{width}")
        page.locator("form[action$='/apply/'] button").click()
        expect(page.locator(".code")).to_have_count(5)
        look(page, f"desk-session-{lang}-{width}")
    assert Enrolment.objects.count() == 5
    assert HalfDay.objects.count() == 4


def _fill(page: Page, what: str, name: str, words: str) -> None:
    form = page.locator(f"form[action$='/frame/{what}/']")
    form.locator(f"[name='{name}']").fill(words)
    form.locator("button").click()
    expect(page.locator(".notice")).to_be_visible()


@pytest.mark.parametrize(("lang", "width"), [("fr", 360), ("ar", 1280), ("ar", 768), ("en", 320)])
def test_the_desk_s_pages_fit_and_are_accessible(live_server: LiveServer, lang: str, width: int) -> None:
    training()
    one_institution()
    row = enrolled("bir-1", person(1, institution="bir-1-harbour"))
    half_day = HalfDay.objects.values_list("key", flat=True)[0]
    session = ticket(Role.PROJECT_OFFICER)
    found: list[str] = []
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
        for path in (
            "house/", "people/doubts/", "staff/me/", "desk/", "desk/frame/?open=course", "desk/sessions/new/", "desk/sessions/bir-1/",
            "desk/sessions/bir-1/half-days/", "desk/sessions/bir-1/seats/", "desk/sessions/bir-1/people/new/",
            f"desk/people/{row.key}/", "desk/sessions/bir-1/roster/", f"desk/sessions/bir-1/sheets/{half_day}/",
            "desk/sessions/bir-1/badges/", "studio/", "studio/packs/premier-cercle/",
        ):  # fmt: skip
            page.goto(f"{live_server.url}/{path}")
            page.wait_for_load_state("networkidle")
            found += [f"{path}: {fault}" for fault in faults(page)]
    assert found == []
