"""What is one phone's own in a role-play stays before its owner: a card does not blink, and nothing half written is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.activities.exercise.acts import Cast, End, Free, Go, Release, Resume
from halqa.core.words import FR
from halqa.locale import say
from tests.journeys.test_roleplay import CARD, takes
from tests.live.test_browser import chromium, phone
from tests.live.test_kill import opened
from tests.live.test_role_play import PLAY, direct, exercise
from tests.support.doors import PhoneDoor
from tests.support.room_files import room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]

COUNTS = """() => { window.blinks = 0; new MutationObserver(() => {
    if (!document.querySelector(".card")) window.blinks += 1;
}).observe(document.getElementById("main"), { childList: true, subtree: true }); }"""
"""Counts each change of the page that leaves it without a card."""


@pytest.fixture
def door(tmp_path: Path) -> Iterator[PhoneDoor]:
    room_file(tmp_path / "rooms", activities=(exercise(),))
    with PhoneDoor(tmp_path) as running:
        yield running


def blinks(page: Page) -> int:
    found: int = page.evaluate("window.blinks")
    return found


def phase(name: str) -> str:
    return say(FR, "exercise-phase", phase=name)


def test_a_card_does_not_blink_when_others_act_and_phases_turn(door: PhoneDoor) -> None:
    with chromium() as browser:
        opened(door, PLAY)
        officer, other = (phone(browser, door, "fr")[1] for _ in range(2))
        takes(officer, "agent")
        expect(officer.locator(".card")).to_contain_text(CARD["fr"])
        officer.evaluate(COUNTS)
        takes(other, "collegue")
        expect(officer.locator("#own [value=collegue] ~ button")).to_have_count(0)
        direct(door, Cast("personne"))
        direct(door, Go("phase-preparation"))
        expect(officer.locator("#now")).to_contain_text(phase("Préparation"))
        direct(door, Go("phase-jeu"))
        direct(door, Release("i3"))
        expect(officer.locator(".news")).to_contain_text("On rappelle.")
        assert blinks(officer) == 0
        other.locator(".stop button").click()
        expect(officer.locator(".calm")).to_be_visible()
        expect(officer.locator(".card")).to_have_count(0)
        before = blinks(officer)
        direct(door, Resume())
        expect(officer.locator(".card")).to_contain_text(CARD["fr"])
        assert blinks(officer) == before, "back from the calm page the card is there at once"
        direct(door, Free("agent"))
        expect(officer.locator(".card")).not_to_contain_text(CARD["fr"])
        direct(door, End())
        expect(officer.locator(".card")).to_have_count(0)


def test_a_grid_and_a_line_that_are_not_sent_yet_outlast_what_others_do(door: PhoneDoor) -> None:
    with chromium() as browser:
        opened(door, PLAY)
        watcher, officer = (phone(browser, door, "fr")[1] for _ in range(2))
        takes(watcher, "observateur")
        takes(officer, "agent")
        direct(door, Go("phase-preparation"))
        watcher.check("[name='marks.r1'][value=seen]")
        direct(door, Go("phase-jeu"))
        direct(door, Release("i1"))
        expect(watcher.locator("#now")).to_contain_text(phase("Jeu"))
        expect(officer.locator(".news")).to_be_visible()
        officer.locator(".stop button").click()
        expect(watcher.locator(".calm")).to_be_visible()
        direct(door, Resume())
        expect(watcher.locator("[name='marks.r1'][value=seen]")).to_be_checked()
        watcher.check("[name='marks.r2'][value=partly]")
        direct(door, End())
        expect(watcher.locator("#now")).to_contain_text(say(FR, "exercise-leave"))
        expect(watcher.locator("[name='marks.r2'][value=partly]")).to_be_checked()
        expect(watcher.locator("[name='marks.r1'][value=seen]")).to_be_checked()

        officer.locator("textarea").press_sequentially("J’allais trop")
        direct(door, Go("ask-0"))
        expect(officer.locator("#now h2").first).to_contain_text("La personne")
        officer.keyboard.type(" vite.")
        expect(officer.locator("textarea")).to_have_value("J’allais trop vite.")
        officer.locator("form[data-act=felt] button").click()
        expect(officer.locator("form[data-act=felt] .state")).to_have_text("Reçu")
        expect(officer.locator("textarea")).to_have_value("J’allais trop vite.")
