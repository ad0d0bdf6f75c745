"""What the facilitator's page says of a case and of a role-play is pressed on the desk, by the words that stand on the paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.core.words import FR
from halqa.locale import say
from halqa.room.actions import leading
from halqa.room.guide import guide_in
from halqa.staff.rules import Role
from tests.journeys.test_the_page import SCENES, Reader
from tests.room.test_leading import activity
from tests.room.test_look import chromium, entered, ticket
from tests.room.test_role_play import opened
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]


def test_a_case_and_a_role_play_are_led_by_the_words_of_the_page(live_server: LiveServer, door: PhoneDoor) -> None:
    room = opened(people=18)
    case, play = activity(room, "case"), activity(room, "exercise")
    leading.start_half_day(room=room, half_day="bs-1-1am")
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        desk = entered(browser, live_server, session, 1280, "fr")
        reader = Reader(guide_in(FR), desk)
        assert {step for step, _ in reader.left} >= SCENES
        leading.set_stage(room=room, activity=case, stage=Stage.OPEN)
        desk.goto(f"{live_server.url}/room/bs-1/")
        _case(reader, desk)
        leading.set_stage(room=room, activity=play, stage=Stage.OPEN)
        desk.goto(f"{live_server.url}/room/bs-1/")
        _play(reader, desk)
    assert [word for word in reader.left if word[0] in SCENES] == []


def _case(reader: Reader, desk: Page) -> None:
    """All tables go to the vote, in which nobody votes: the first is decided at the desk, sees what follows; the debrief begins."""
    desk.locator("#case-all-care").click()
    reader.press("case", "reading")
    desk.locator("#case-all-silent").click()
    desk.locator("#case-all-talk").click()
    reader.press("case", "voting")
    first = desk.locator(".case-tables li").first
    expect(first).to_contain_text(say(FR, "desk-case-phase", phase="tie"))
    settle = reader.see("case", "settle", first)
    if first.locator("details.fold").get_attribute("open") is None:
        settle.click()
    first.locator("[id^=case-settle]").first.click()
    reader.press("case", "following", first)
    reader.press("case", "close", desk.locator(".controls"))
    expect(desk.locator(".present .tag").first).to_have_text("fermée")
    reader.press("case", "reveal", desk.locator(".controls"))
    ways = desk.get_by_role("button", name=say(FR, "desk-case-page", page="ways"))
    expect(ways).to_have_attribute("aria-pressed", "true")
    reader.press("case", "next")
    expect(ways).to_have_attribute("aria-pressed", "false")


def _play(reader: Reader, desk: Page) -> None:
    """The trainer takes the role that is no participant's, an event is held and given, all stops twice, goes on and ends."""
    director = desk.locator(".exercise")
    reader.press("play", "cast", director)
    expect(director).to_contain_text(say(FR, "exercise-desk-played"))
    reader.press("play", "next")
    held = director.locator(".injects li").first
    reader.press("play", "hold", held)
    expect(held).to_contain_text(say(FR, "exercise-standing", standing="held"))
    reader.press("play", "give", held)
    expect(held).to_contain_text(say(FR, "exercise-standing", standing="given"))
    for act in ("goon", "over"):
        reader.press("play", "halt", director)
        expect(director).to_contain_text(say(FR, "exercise-desk-stopped"))
        reader.press("play", act, director)
        expect(director).not_to_contain_text(say(FR, "exercise-desk-stopped"))
    expect(director.locator("h3").first).to_contain_text(say(FR, "exercise-desk-page", page="leave"))
