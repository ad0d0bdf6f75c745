"""Row 21: no JavaScript, cookies off, storage off, 320 px, text at 200 %, Arabic: the task is done, or the page says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.core.activity import Mode
from halqa.core.words import LANGS
from tests.live.test_browser import chromium, fits_and_is_accessible, look, phone
from tests.live.test_kill import ROOM, opened, stored
from tests.support.doors import PhoneDoor
from tests.support.hard import live_equals_replayed, measured
from tests.support.room_files import POLL, SECRET_POLL, poll, room_file

pytestmark = [pytest.mark.live, pytest.mark.browser]

NO_STORAGE = (
    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('off', 'SecurityError'); }})"
)
LARGE = "--blink-settings=defaultFontSize=32"
"""The browser's own setting: text at 200 %, as a person who reads badly sets it once and for all."""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def is_large_and_fits(page: Page, name: str) -> None:
    """Arabic text is at 200 % of its 20 px indeed, and nothing sticks out of the screen."""
    look(page, name)
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "40px"
    assert page.evaluate("innerWidth") == 320
    assert page.evaluate(WIDE) <= 0, f"{name} at 200 % is wider than the screen"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms", activities=(poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS)))


def test_row_21_arabic_at_320_px_and_200_percent_without_javascript(tmp_path: Path, path: Path) -> None:
    with PhoneDoor(tmp_path) as door, chromium(LARGE) as browser:
        for activity in (POLL, SECRET_POLL):
            opened(door, activity)
            _, page = phone(browser, door, "ar", 320, script=False)
            expect(page.locator("html")).to_have_attribute("dir", "rtl")
            is_large_and_fits(page, f"row21-bare-{activity}")
            page.check("input[value=b]")
            page.click("form[data-act] button")
            expect(page.locator("#notice")).to_have_text("وصل")
            expect(page.locator("input[value=b]")).to_be_checked()
            is_large_and_fits(page, f"row21-bare-{activity}-done")
        live_equals_replayed(door.control, path)
    assert len(stored(path)) == 1


def test_row_21_without_storage_the_answer_arrives_and_the_page_keeps_it_while_it_is_open(
    tmp_path: Path, path: Path
) -> None:
    with PhoneDoor(tmp_path) as door, chromium(LARGE) as browser:
        opened(door)
        context = browser.new_context(locale="ar", viewport={"width": 320, "height": 740})
        context.add_init_script(NO_STORAGE)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.goto(f"{door.address}/j/H7KQP")
        page.click("form.stack button[lang=ar]")
        page.wait_for_selector("#now form")
        context.set_offline(True)
        page.check("input[value=c]")
        page.click("form[data-act] button")
        expect(page.locator(".state")).to_have_class("state kept")
        context.set_offline(False)
        expect(page.locator(".state")).to_have_class("state received", timeout=60_000)
        is_large_and_fits(page, "row21-no-storage")
    assert len(stored(path)) == 1


def test_row_21_without_cookies_nobody_is_led_in_a_circle(tmp_path: Path, path: Path) -> None:
    """A seat is a cookie. Without one the page says so in words and leads to paper: the circle counts who has no phone."""
    with PhoneDoor(tmp_path) as door:
        opened(door)
        status, raw = door.get("/r/H7KQP?new=1", **{"Accept-Language": "fr"})
        assert status == 200
        assert "cookies" in raw.decode()
        assert "papier" in raw.decode()


def pages_of(door: PhoneDoor) -> tuple[str, ...]:
    """Where a phone with a seat, and one that holds the remote or the interpreter's page, may look."""
    status = door.control.status(ROOM)
    held = (door.control.remote(ROOM), str(status["interpreter"]) + "?from=fr&to=ar")
    own = ("/", "/j/H7KQP?how=tablet", "/r/H7KQP", "/r/H7KQP/me", "/r/H7KQP/sends", "/r/H7KQP/checkin", "/nowhere")
    return (*(door.address + each for each in own), *held)


@pytest.mark.parametrize("lang", LANGS)
def test_row_21_every_page_of_phone_remote_interpreter_tablet_and_wall_is_accessible(
    tmp_path: Path, path: Path, lang: str
) -> None:
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door)
        _, page = phone(browser, door, lang, 320)
        addresses = pages_of(door)
        for at, address in enumerate(addresses):
            page.goto(address)
            fits_and_is_accessible(page, f"row21-{at}-{lang}")
        shared = browser.new_context(viewport={"width": 768, "height": 1024}, locale=lang).new_page()
        shared.goto(f"{door.address}/j/H7KQP?how=tablet&table=t2&l={lang}")
        shared.click(f"form.stack button[lang={lang}]")
        shared.wait_for_selector("#now")
        fits_and_is_accessible(shared, f"row21-tablet-{lang}")
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{door.control.status(ROOM)['wall']}?l={lang}")
        fits_and_is_accessible(wall, f"row21-wall-{lang}")
    measured(21, language=lang, pages=len(addresses) + 2, serious_or_critical=0)


def test_row_21_every_page_fits_320_px_in_arabic_at_200_percent(tmp_path: Path, path: Path) -> None:
    with PhoneDoor(tmp_path) as door, chromium(LARGE) as browser:
        opened(door)
        _, page = phone(browser, door, "ar", 320)
        for at, address in enumerate(pages_of(door)):
            page.goto(address)
            is_large_and_fits(page, f"row21-large-{at}")
