"""A part of the desk is drawn again while a hand is at work in it: no press is lost, and nothing that was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.room.actions import leading
from halqa.staff.rules import Role
from tests.live.test_press import Hand, finger, mouse
from tests.room.test_desk_browser import DESK, of_kind
from tests.room.test_look import chromium, circle, entered, ticket
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
PATIENT = """
const later = setTimeout;
window.setTimeout = (act, ms) => later(act, ms === 5000 || ms === 400 ? 60000 : ms);
"""
"""No slow machine makes a press last too long."""


def key(page: Page) -> Hand:
    """The space bar, on what was pressed last."""

    def down(x: float, y: float) -> None:
        page.locator("#step-close").focus()
        page.keyboard.down(" ")

    return down, lambda: page.keyboard.up(" ")


def asked(page: Page, part: str) -> list[Route]:
    """What a part has asked by itself, unanswered: whatever a hand does next it does between asking and drawing."""
    waiting: list[Route] = []
    page.route(f"**/{part}/**", lambda route: waiting.append(route))
    page.goto(page.url)
    while not waiting:
        page.wait_for_timeout(100)
    return waiting


def answered(page: Page, part: str, waiting: list[Route]) -> None:
    with page.expect_response(f"**/{part}/**"):
        waiting.pop(0).continue_()
    page.wait_for_timeout(300)
    page.unroute(f"**/{part}/**")


@pytest.mark.parametrize("how", [finger, mouse, key])
def test_a_press_outlasts_the_turn_that_draws_the_desk_again(
    live_server: LiveServer, door: PhoneDoor, how: Callable[[Page], Hand]
) -> None:
    room = circle()
    poll = of_kind(room, "poll")
    leading.show_step(room=room, activity=poll.id)
    leading.set_stage(room=room, activity=poll.id, stage=Stage.OPEN)
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr", touch=how is finger)
        page.add_init_script(PATIENT)
        page.goto(live_server.url + DESK)
        waiting = asked(page, "now")
        box = page.locator("#step-close").bounding_box()
        assert box is not None
        stage = page.locator(".present .tag").first
        down, up = how(page)
        leading.set_stage(room=room, activity=poll.id, stage=Stage.PAUSED)
        down(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        answered(page, "now", waiting)
        expect(stage).to_have_text("ouverte")
        up()
        expect(stage).to_have_text("fermée", timeout=15_000)
        # The hand is off: what others do is shown again.
        page.locator("#main").focus()
        leading.set_stage(room=room, activity=poll.id, stage=Stage.REVEALED)
        expect(stage).to_have_text("dévoilée", timeout=15_000)


def test_the_reply_to_a_press_is_drawn_when_an_earlier_answer_comes_before_it(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    room = circle()
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(live_server.url + DESK)
        waiting = asked(page, "now")
        posts: list[Route] = []
        page.route("**/step/", lambda route: posts.append(route))
        leading.check_in(room=room, enrolment="bs-1-e01", half_day="bs-1-1am")
        page.locator("#step-next").click()
        while not posts:
            page.wait_for_timeout(50)
        with page.expect_response("**/now/**"):
            waiting.pop(0).continue_()
        page.wait_for_timeout(300)
        posts.pop(0).continue_()  # the part asks for nothing more: what comes is this reply
        expect(page.locator(".run li[aria-current]")).to_have_count(1)


def test_what_is_typed_while_the_answer_is_on_its_way_stays(live_server: LiveServer, door: PhoneDoor) -> None:
    room = circle()
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(live_server.url + DESK)
        waiting = asked(page, "people")
        leading.check_in(room=room, enrolment="bs-1-e03", half_day="bs-1-1am")
        page.locator("#fold-people").evaluate("one => { one.open = true; }")
        page.locator("#code").press_sequentially("ABC")
        answered(page, "people", waiting)
        expect(page.locator("#code")).to_have_value("ABC")
        expect(page.locator("#in-bs-1-e03")).to_be_attached()
        page.locator("#code").fill("")
        page.locator("#main").focus()
        expect(page.locator("#undo-bs-1-e03")).to_be_attached(timeout=15_000)
