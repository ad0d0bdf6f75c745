"""The standalone page in a real browser: nothing wider than the phone, no request, and axe finds nothing serious."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from halqa.core.words import AR, FR, Lang
from halqa.render import html
from halqa.reports import build
from tests.reports.samples import seed, twin_report

CHROMIUM = shutil.which("chromium")
ARGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found")]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield opened
        opened.close()


@pytest.mark.parametrize("lang", [FR, AR])
@pytest.mark.parametrize(("name", "needs"), [("story", seed()), ("training", twin_report())], ids=["story", "training"])
def test_a_phone_shows_it_whole_and_axe_agrees(
    browser: Any, tmp_path: Path, lang: Lang, name: str, needs: msgspec.Struct
) -> None:
    path = tmp_path / "page.html"
    path.write_text(html.page(build(name, lang, needs)), encoding="utf-8")
    page = browser.new_page(viewport={"width": 320, "height": 700})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = [each for each in Axe().run(page).response["violations"] if each["impact"] in ("serious", "critical")]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
    assert asked == [path.as_uri()]
    page.close()


def test_a_number_leads_to_its_row(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(html.page(build("story", FR, seed())), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(path.as_uri())
    page.click("p.gap a.figure >> nth=0")
    assert "48 représentants de forces de l’ordre" in page.inner_text("tr:target")
    page.close()
