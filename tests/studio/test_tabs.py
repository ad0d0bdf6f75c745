"""Two tabs on one section in Chromium: what the other wrote is told in words, and one of both is kept by choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.staff.rules import Role
from halqa.studio.actions.making import copy_pack
from tests.record.factories import NOW
from tests.room.test_look import chromium, entered, ticket

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
SECTION = "/studio/packs/atelier/files/savoir.bank.halqa/sections/step/enfant-a/"
STATUS = "select[name='text.settings:status:.==.enfant-a']"
SLOW = 60_000


def line(shelf: Path) -> str:
    """The question's line as its file has it."""
    text = (shelf / "atelier" / "savoir.bank.halqa").read_text(encoding="utf-8")
    return next(each for each in text.split("\n") if each.startswith("== enfant-a"))


def saved(page: Page) -> None:
    """Wait until the page says that all is saved."""
    expect(page.locator("[data-state]")).to_contain_text("Enregistré à", timeout=SLOW)


def test_a_menu_that_another_tab_changed_is_told_in_words_and_nothing_is_lost(
    live_server: LiveServer, shelf: Path
) -> None:
    assert copy_pack(source="premier-cercle", name="atelier", by=None, now=NOW) is None
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        one, two = (entered(browser, live_server, session, 1280, "fr") for _ in range(2))
        for page in (one, two):
            page.goto(f"{live_server.url}{SECTION}")
        one.select_option(STATUS, "retired")
        saved(one)
        assert "status=retired" in line(shelf)
        two.select_option(STATUS, "draft")
        theirs = two.locator(".theirs[role=alert]")
        expect(theirs).to_contain_text("Retirée", timeout=SLOW)
        assert "status=retired" in line(shelf)
        theirs.locator("[data-keep]").click()
        saved(two)
        expect(theirs).to_have_count(0)
        assert "status=" not in line(shelf)
        one.locator("input[type=checkbox][name='text.settings:key:a.==.enfant-a']").check()
        saved(one)
        expect(one.locator(STATUS)).to_have_value("draft", timeout=SLOW)
        assert "key=b,a" in line(shelf)
