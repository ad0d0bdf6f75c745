"""A quiz of several items at the wall: an item put up for hands while open, and the debrief item by item, led by a remote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.core.activity import Mode
from halqa.core.ids import ActivityId
from tests.live.test_browser import chromium, fits_and_is_accessible, phone
from tests.live.test_kill import ROOM, opened
from tests.support.doors import PhoneDoor
from tests.support.room_files import POLL, poll, quiz, room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
QUIZ = ActivityId("quiz")


@pytest.fixture
def door(tmp_path: Path) -> Iterator[PhoneDoor]:
    room_file(tmp_path / "rooms", activities=(quiz(QUIZ), poll(POLL, Mode.BY_SEAT)))
    with PhoneDoor(tmp_path) as running:
        yield running


def press(page: Page, do: str, **more: str) -> None:
    """One button of the remote, as the page has it."""
    form = page.locator("#main form")
    for name, value in {"do": do, **more}.items():
        form = form.filter(has=page.locator(f"input[name={name}][value='{value}']"))
    with page.expect_navigation():
        form.locator("button").click()


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_the_remote_puts_an_item_up_for_hands_and_debriefs_item_by_item(door: PhoneDoor, lang: str) -> None:
    opened(door, QUIZ)
    with chromium() as browser:
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        told: list[str] = []
        wall.on("response", lambda answer: told.append(answer.text()) if "/w/" in answer.url else None)
        wall.goto(f"{door.control.status(ROOM)['wall']}?l={lang}")
        _, answering = phone(browser, door, lang, 320)
        answering.check("#item-q1 input[value=wrong]")
        remote = browser.new_page(viewport={"width": 320, "height": 740})
        remote.goto(f"{door.control.remote(ROOM)}?l={lang}")
        expect(wall.locator(".choice")).to_have_count(0)
        press(remote, "item", item="q2")
        expect(wall.locator("h2.ask")).to_contain_text("Affirmation 2")
        expect(wall.locator(".choice")).to_have_count(2)
        expect(remote.locator(".items [aria-pressed=true]")).to_have_text("2")
        expect(answering.locator("#item-q1 input[value=wrong]")).to_be_checked()
        fits_and_is_accessible(remote, f"remote-hands-{lang}")
        press(remote, "stage", stage="closed")
        expect(remote.locator(".stages")).to_be_visible()
        assert told
        assert not any("Raison" in each or "solution" in each for each in told), "no solution before the reveal"
        assert "Raison" not in answering.content()
        press(remote, "stage", stage="revealed")
        for number in (1, 2, 3):
            expect(wall.locator("h2.ask")).to_contain_text(f"Affirmation {number}")
            expect(wall.locator(".why")).to_contain_text(f"Raison {number}")
            expect(wall.locator(".bar.solution")).to_have_count(1)
            expect(answering.locator("section.solved h2")).to_contain_text(f"Affirmation {number}")
            if number == 2:
                fits_and_is_accessible(remote, f"remote-debrief-{lang}")
                fits_and_is_accessible(wall, f"wall-debrief-{lang}")
            press(remote, "next")
        expect(wall.locator("h2.ask")).to_have_text(re.compile("Qui accueille"))
        press(remote, "back")
        expect(wall.locator(".why")).to_contain_text("Raison 3")
