"""The public pages in Chromium: no serious finding of axe, nothing wider than the screen, in both directions, light and dark."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer

from halqa.portal import published

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip
STORY = next(iter(published.stories()))
PAGES = (
    "/", "/portal/", "/about/", "/work/", "/agenda-2030/", "/stories/", f"/stories/published/{STORY}/", "/data/", "/act/",
    "/act/concern/", "/act/ask/received/",
)  # fmt: skip
Scheme = Literal["light", "dark"]


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser that ends before the database is emptied. Skips without one, fails in CI."""
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":  # noqa: TID251 - tells a machine of continuous integration
            pytest.fail("no chromium on this machine")
        pytest.skip("no chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.mark.parametrize(
    ("lang", "scheme", "width"),
    [("fr", "light", 1280), ("ar", "dark", 1280), ("ar", "light", 360), ("en", "dark", 360), ("fr", "light", 768)],
)
def test_pages_are_accessible_and_fit(
    live_server: LiveServer, settings: Any, lang: str, scheme: Scheme, width: int
) -> None:
    settings.HALQA_DEMO = True
    found: list[str] = []
    with chromium() as browser:
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
        page.on("pageerror", lambda error: found.append(str(error)))
        for path in PAGES:
            page.goto(f"{live_server.url}{path}?lang={lang}")
            response = Axe().run(page).response
            assert len(response["passes"]) > 15, "axe looked at nothing"
            for violation in response["violations"]:
                if violation["impact"] in {"serious", "critical"}:
                    found.append(f"{path}: {violation['id']} {[node['html'][:120] for node in violation['nodes'][:3]]}")
            spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if spill > 0:
                found.append(f"{path}: {spill} px wider than the screen")
    assert found == []


def test_a_lit_phrase_opens_its_room_and_leads_back(live_server: LiveServer, settings: Any) -> None:
    settings.HALQA_DEMO = True
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        page.goto(f"{live_server.url}/?lang=fr")
        page.locator("a.lit-record").click()
        sheet = page.locator("#open-record")
        assert sheet.is_visible()
        assert page.locator("#open-desk").is_hidden()
        assert page.locator("a.lit-record").is_visible()
        before = page.evaluate("window.scrollY")
        sheet.locator(".sheet-close").click()
        assert sheet.is_hidden()
        assert page.evaluate("window.scrollY") == before


def test_fonts_come_from_our_own_files_and_nothing_leaves_the_machine(live_server: LiveServer, settings: Any) -> None:
    settings.HALQA_DEMO = True
    asked: list[str] = []
    with chromium() as browser:
        page = browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{live_server.url}/?lang=ar", wait_until="networkidle")
        loaded = page.evaluate(
            "document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').length)"
        )
    assert loaded >= 3
    assert all(url.startswith(live_server.url) for url in asked)


def test_every_printed_sheet_of_a_demonstration_says_so(live_server: LiveServer, settings: Any) -> None:
    settings.HALQA_DEMO = True
    with chromium() as browser:
        page = browser.new_page()
        page.goto(f"{live_server.url}/stories/published/{STORY}/?lang=fr")
        sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    assert len(sheets) > 1
    for sheet in sheets:
        assert "DÉMONSTRATION" in sheet.extract_text()
