"""The replay in Chromium: a small half-day walked through with the keyboard in French and Arabic, on a phone, a laptop and the wall."""

from __future__ import annotations

from functools import partial

import pytest
from playwright.sync_api import ConsoleMessage, Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.core.play.timeline import Happening
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, count_hands, type_card
from halqa.room.queries import RoomRow
from halqa.staff.rules import Role
from tests.room.test_leading import activity, lines_of
from tests.room.test_look import chromium, entered, faults, look, ticket
from tests.room.test_replay import PAGE, at, moments, played
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
WIDTHS = (320, 360, 768, 1280, 1920)


def discussed() -> tuple[RoomRow, dict[str, int]]:
    """A played half-day that goes on with hands by table and a quiz; and the moments worth a look."""
    room, poll = played(14)
    rated = activity(room, "feedback")
    leading.show_step(room=room, activity=rated)
    leading.set_stage(room=room, activity=rated, stage=Stage.OPEN)
    for table in ("olive", "palm", "fig"):
        for line in lines_of(room, rated):
            counts = {choice.id: number for number, choice in enumerate(line.choices, start=1)}
            if line.choices:
                count_hands(room=room, activity=rated, table=table, line=line.id, counts=counts)
    leading.set_stage(room=room, activity=rated, stage=Stage.REVEALED)
    quiz = activity(room, "quiz")
    leading.show_step(room=room, activity=quiz)
    leading.set_stage(room=room, activity=quiz, stage=Stage.OPEN)
    for card in range(5):
        typed = Typed(card=f"{card + 1}", lines={each.id: "a" for each in lines_of(room, quiz)})
        type_card(room=room, activity=quiz, typed=typed)
    leading.set_stage(room=room, activity=quiz, stage=Stage.REVEALED)
    looks = {
        "theory": at(room, Happening.SHOWN, activity(room, "theory"), Stage.OPEN),
        "closed": at(room, Happening.STAGED, poll, Stage.CLOSED),
        "revealed": at(room, Happening.STAGED, poll, Stage.REVEALED),
        "questions": at(room, Happening.LED, activity(room, "questions")),
        "rated": at(room, Happening.STAGED, rated, Stage.REVEALED),
        "quiz": at(room, Happening.STAGED, quiz, Stage.REVEALED),
        "first": moments(room)[0].seq,
    }
    return room, looks


def _complaint(problems: list[str], message: ConsoleMessage) -> None:
    if message.type == "error":
        problems.append(message.text)


def selected(page: Page) -> int:
    """The place of the current moment in the list."""
    return int(page.evaluate("[...document.querySelectorAll('.moments a')].findIndex(one => one.ariaCurrent)"))


def test_a_half_day_is_walked_through_with_the_keyboard(live_server: LiveServer, door: PhoneDoor) -> None:
    room, looks = discussed()
    total = len(moments(room))
    session = ticket(Role.FACILITATOR)
    problems: list[str] = []
    with chromium() as browser:
        for lang in ("fr", "ar"):
            page = entered(browser, live_server, session, 1280, lang)
            page.on("console", partial(_complaint, problems))
            page.goto(live_server.url + PAGE)
            assert selected(page) == 0
            for key, place in (
                ("PageDown", 1), ("ArrowRight", 2), ("ArrowDown", 3), ("ArrowLeft", 2), ("PageUp", 1), ("ArrowUp", 0),
                ("PageUp", 0), ("End", total - 1), ("PageDown", total - 1), ("Home", 0),
            ):  # fmt: skip
                page.keyboard.press(key)
                page.wait_for_function(
                    "place => [...document.querySelectorAll('.moments a')].findIndex(one => one.ariaCurrent) === place",
                    arg=place,
                )
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 1080 if width == 1920 else 800})
                for name, seq in looks.items():
                    page.goto(f"{live_server.url}{PAGE}?at={seq}")
                    look(page, f"replay-{name}-{lang}-{width}")
                    if name in ("first", "revealed", "questions"):
                        problems += [f"{lang} {width} {name}: {each}" for each in faults(page)]
            page.set_viewport_size({"width": 1920, "height": 1080})
            page.goto(f"{live_server.url}{PAGE}?at={looks['revealed']}")
            words = page.locator("#moment")
            assert float(words.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")) >= 42
            small = page.locator(".picture .bar-label").first
            assert float(small.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")) >= 28
            expect(page.locator(".moments [aria-current]")).to_be_in_viewport()
            page.context.close()
        page = entered(browser, live_server, session, 768, "en")
        page.goto(f"{live_server.url}{PAGE}?at={looks['revealed']}")
        problems += [f"en 768: {each}" for each in faults(page)]
    assert problems == []


def test_it_works_without_a_script(live_server: LiveServer, door: PhoneDoor) -> None:
    room, _ = played()
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 360, "fr")
        page.route("**/*.js", lambda route: route.abort())
        page.goto(live_server.url + PAGE)
        page.locator("#moment-next").click()
        assert selected(page) == 1
        page.locator("#moment-previous").click()
        assert selected(page) == 0
        page.locator(".moments a").nth(3).click()
        assert selected(page) == 3
        expect(page.locator("#moment")).to_have_text(page.locator(".moments [aria-current] span").inner_text())
    assert len(moments(room)) > 4
