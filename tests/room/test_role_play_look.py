"""The director's desk of a role-play as it is looked at: in French and Arabic, wide and on one phone; axe finds nothing serious."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.room.actions import leading
from halqa.staff.rules import Role
from tests.room.test_leading import activity
from tests.room.test_look import chromium, entered, faults, look, ticket
from tests.room.test_role_play import opened
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("ar", 360)])
def test_the_directors_desk_fits_and_is_accessible(
    live_server: LiveServer, door: PhoneDoor, lang: str, width: int
) -> None:
    room = opened()
    at = activity(room, "exercise")
    leading.set_stage(room=room, activity=at, stage=Stage.OPEN)
    session, problems = ticket(Role.FACILITATOR), []
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        page.goto(live_server.url + "/room/bs-1/")
        look(page, f"director-roles-{lang}-{width}")
        problems += faults(page)
        page.locator("[id^=play-next]").first.click()
        page.locator("[id^=cast-personne], [id^=cast-]").first.click()
        page.wait_for_timeout(500)
        page.locator("[id^=play-pages-] > summary").first.click()
        page.locator("[id^=play-phase-jeu]").first.click()
        expect(page.locator("[id^=play-phase-jeu]")).to_have_count(0)
        page.locator("[id^=hold-]").first.click()
        page.locator("[id^=plan-]").first.wait_for()
        look(page, f"director-playing-{lang}-{width}")
        problems += faults(page)
        page.locator("#play-stop").click()
        page.locator("#play-resume").wait_for()
        look(page, f"director-stopped-{lang}-{width}")
        problems += faults(page)
    assert problems == []
