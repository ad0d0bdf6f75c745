"""Row 3: the disk fills under answering phones: a banner, nothing corrupt, outboxes kept, and all goes on when space returns."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from halqa.bots.forms import Form
from halqa.bots.phone import Away, Phone
from tests.live.test_browser import chromium, phone
from tests.live.test_kill import opened, seated, stored
from tests.support.doors import GUARD, PhoneDoor
from tests.support.hard import at_once, live_equals_replayed, measured, until
from tests.support.room_files import room_file

pytestmark = pytest.mark.live

SMALL_DISK = 220_000
"""Bytes a file of the process may have: the write-ahead log reaches it after a few dozen answers."""


def test_row_3_a_full_disk_loses_and_corrupts_nothing_killed_in_the_middle_of_it_too(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    enough = threading.Event()
    with PhoneDoor(tmp_path, most_bytes=SMALL_DISK) as door:
        opened(door)
        phones = seated(door, 12)
        watcher = Phone("127.0.0.1", door.port, "H7KQP", 99)
        watcher.cookies = dict(phones[0].cookies)
        form = phones[0].forms()[0]

        def answer(each: Phone) -> None:
            while not enough.is_set():
                each.answer(form)
                each.send()

        crowd = threading.Thread(target=at_once, args=(phones, answer, 4 * GUARD))
        crowd.start()
        until(lambda: door.health()["trouble"] == 1, "the disk never filled")
        full = time.monotonic()
        until(lambda: "disque" in watcher.frame()["notice"], "the banner never came")
        banner = time.monotonic() - full
        assert any(each.outbox for each in phones), "phones keep what was not stored"
        door.kill()
        door.start()  # with the same small disk: a room that cannot store is served, read, and told so
        until(lambda: any(each.outbox for each in phones), "answers were taken on a full disk")
        door.more_room()
        began = time.monotonic()
        enough.set()
        crowd.join(2 * GUARD)
        assert not crowd.is_alive()
        until(lambda: door.health()["trouble"] == 0, "the trouble never ended")
        until(lambda: watcher.frame()["notice"] == "", "the banner never went")
        resumed = time.monotonic() - began
        live_equals_replayed(door.control, path)
    assert sorted(stored(path)) == sorted(act for each in phones for act in each.ledger)
    assert not any(each.outbox for each in phones)
    measured(3, banner_after=f"{banner:.2f} s (bar 2 s)", resumed_after=f"{resumed:.2f} s", answers=len(stored(path)))


def fill(bot: Phone, form: Form) -> None:
    """Answer until the disk refuses."""
    for _ in range(2_000):
        bot.answer(form)
        bot.send()


@pytest.mark.browser
def test_row_3_a_real_page_says_that_the_disk_is_full_and_keeps_the_answer(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path, most_bytes=SMALL_DISK) as door, chromium() as browser:
        opened(door)
        (bot,) = seated(door, 1)
        _, page = phone(browser, door, "fr")
        form = bot.forms()[0]
        bot.patience = 0.0
        with pytest.raises(Away):
            fill(bot, form)
        page.check("input[value=b]")
        page.click("form[data-act] button")
        expect(page.locator("#notice")).to_contain_text("disque", timeout=20_000)
        expect(page.locator(".state")).to_have_text("Gardé sur ce téléphone, sera envoyé")
        door.more_room()
        expect(page.locator(".state")).to_have_text("Reçu", timeout=100_000)
        live_equals_replayed(door.control, path)
