"""A case that is written in Arabic first, on pages in Arabic: three steps, a finding mended, French added, previewed, and played at a
table whose phones speak Arabic and French."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.packs.checks import check_pack
from halqa.core.words import AR, FR, OWN_NAMES
from halqa.formats.pack_folder import load
from halqa.locale import say
from halqa.staff.rules import Role
from halqa.studio.actions.arranging import id_from
from tests.journeys.test_case import OLIVE, SLOW, choose, go, joined, seen
from tests.room.conftest import data, door  # noqa: F401 - fixtures
from tests.room.test_look import chromium, entered, look, ticket
from tests.support.doors import PhoneDoor
from tests.support.trainer import CARE, NOBODY, START, STORY, TITLE, WELCOMED, Trainer, own_shelf, puts_on_agenda

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
PACK, CASE = "halaqa", "tfla-and-albyr"
FILE = f"{CASE}.case.halqa"
WAYS = {"a": WELCOMED, "b": NOBODY}
ENDS = {"a": "good", "b": "missed"}


@pytest.fixture
def shelf(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """Where the trainer's pack will lie."""
    with own_shelf(settings, tmp_path, pack=PACK, people=6) as packs:
        yield packs


def looked(page: Page, name: str, address: str = "") -> None:
    """The page as it is on a wide screen and on a small one, when somebody wants to look; nothing runs over its edge."""
    if address:
        page.goto(address)
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, f"{name} is {over} px wider than {width}"
        look(page, f"arabic-{name}-{width}")


def test_a_case_is_written_in_arabic_and_played(
    live_server: LiveServer,
    door: PhoneDoor,  # noqa: F811 - the fixture
    shelf: Path,
) -> None:
    session = ticket(Role.FACILITATOR)
    with chromium() as browser, ExitStack() as stack:
        page = entered(browser, live_server, session, 1280, "ar")
        page.set_default_timeout(SLOW)
        page.goto(f"{live_server.url}/studio/")
        written(Trainer(page, live_server.url, PACK, AR, (AR, FR)), shelf / PACK)
        previewed(page, live_server.url)
        wall, code = opened(page, browser, f"{live_server.url}/room/bs-1/")
        arabic, french = (
            stack.enter_context(joined(browser, door.address, code, lang, 360, OLIVE)) for lang in ("ar", "fr")
        )
        played(page, wall, arabic, french)


def written(trainer: Trainer, folder: Path) -> None:
    """Arabic first; a step that leads nowhere is said in Arabic, and mended. The pack is to be in French too, not in English."""
    page = trainer.page
    looked(page, "studio")
    page.locator("a.button").first.click()
    page.fill("[name=title_ar]", "حلقة")
    page.fill("[name=name]", PACK)
    looked(page, "new")
    trainer.sent()
    trainer.open("pack.halqa", "head")
    page.uncheck("[type=checkbox][name*=':languages:en']")
    expect(page.locator("[name='text.en.title']")).to_have_count(0)
    page.goto(f"{trainer.packs}/add/case/")
    page.fill("[name=title_ar]", TITLE[1])
    page.fill("[name=story]", STORY[START]["say"][1])
    page.fill("[name=question]", STORY[START]["ask"][1])
    looked(page, "add-case")
    trainer.sent()
    for option, step in WAYS.items():
        trainer.open(FILE, f"step/{START}")
        trainer.way(STORY[START][f"*.{option}"][1], STORY[step]["say"][1])
        expect(trainer.findings("==")).to_contain_text("لا تؤدي إلى شيء")
        looked(page, f"finding-{option}")
        page.select_option("[name^='text.settings:end:']", ENDS[option])
        trainer.saved()
        expect(trainer.findings("==")).to_have_count(0)
        trainer.add("debrief|", STORY[step]["debrief"][1])
    trainer.open(FILE, "head")
    trainer.add("care|", CARE[1])
    looked(page, "pack", f"{trainer.packs}/")
    adds_french(trainer, folder)
    puts_on_agenda(trainer, id_from("ساعتان", "agenda"), ("Deux heures", "ساعتان", ""), f"case|{CASE}", 95)
    looked(page, "agenda")
    reading = load(folder)
    assert [one for one in check_pack(reading, "2026-11-26") if one.severity != "note"] == []
    assert (reading.pack.source, reading.pack.languages) == (AR, (AR, FR))


def adds_french(trainer: Trainer, folder: Path) -> None:
    """French beside the Arabic; what is missing is said in Arabic until it is there."""
    for step in load(folder).pack.cases[0].steps:
        told = STORY[START if step.id == START else WELCOMED if step.end == "good" else NOBODY]
        trainer.open(FILE, f"step/{step.id}")
        expect(trainer.findings("say")).to_contain_text("النص باللغة \u2068الفرنسية\u2069 ناقص")
        for part, words in told.items():
            trainer.say(part, words)
        if "ask" in told:
            looked(trainer.page, "beside")
            for name in ("silent", "talk", "vote"):
                trainer.page.fill(f"[name='text.settings:{name}:s.ask']", "")
                trainer.page.fill(f"[name='text.settings:{name}:m.ask']", "20")
        trainer.saved()
        expect(trainer.findings()).to_have_count(0)
    for file, parts in ((FILE, {"title": TITLE, "care": CARE}), ("pack.halqa", {"title": ("Un cercle", "حلقة", "")})):
        trainer.open(file, "head")
        for part, words in parts.items():
            trainer.say(part, words)
        trainer.saved()
        expect(trainer.findings()).to_have_count(0)


def previewed(page: Page, house: str) -> None:
    """The map, the file as text, the versions, and the previews in both languages."""
    base = f"{house}/studio/packs/{PACK}"
    for name in ("map", "text"):
        looked(page, name, f"{base}/files/{FILE}/{name}/")
    for name in ("versions", "export", "import"):
        looked(page, name, f"{base}/{name}/")
    looked(page, "preview", f"{house}/room/preview/{PACK}/{FILE}/sections/step/{START}/")
    expect(page.locator(".text-languages a")).to_have_text([OWN_NAMES[AR], OWN_NAMES[FR]])
    for lang, words in ((AR, STORY[START]["say"][1]), (FR, STORY[START]["say"][0])):
        page.locator(f".text-languages a[lang={lang}]").click()
        for where in ("phone", "wall"):
            expect(page.frame_locator(f".{where}-screen iframe").locator("body")).to_contain_text(words)
    page.locator(f".text-languages a[lang={AR}]").click()
    looked(page, "preview")


def opened(desk: Page, browser: Browser, address: str) -> tuple[Page, str]:
    """The room is opened with that agenda and the case is shown. Its wall in Arabic, and its code."""
    looked(desk, "room", address)
    desk.locator("form[action$='/open/'] button").click()
    desk.locator("#half-day-start").click()
    expect(desk.locator("#half-day-start")).to_have_count(0)
    html = desk.content()
    code, path = re.search(r"/j/([A-Z0-9]{5})", html), re.search(r"http://[^\"']*/w/[^\"'?]+", html)
    assert code is not None
    assert path is not None
    wall = browser.new_page(viewport={"width": 1920, "height": 1080})
    wall.goto(f"{path.group(0)}?l=ar")
    desk.locator("#step-next").click()
    expect(desk.locator(".case-tables")).to_be_visible()
    return wall, code.group(1)


def played(desk: Page, wall: Page, arabic: Page, french: Page) -> None:
    """Both lean, talk and vote, each in their language; the wall tells the way in Arabic after the reveal."""
    seen(arabic, CARE[1])
    seen(french, CARE[0])
    go(arabic, "care")
    look(arabic, "arabic-phone-text")
    go(arabic, "text")
    choose(arabic, "lean", "a")
    choose(french, "lean", "b")
    seen(french, STORY[START]["*.b"][0])
    go(arabic, "talk")
    look(arabic, "arabic-phone-vote")
    for page in (arabic, french):
        choose(page, "vote", "a")
    seen(arabic, STORY[START]["*.a"][1])
    look(arabic, "arabic-phone-decided")
    looked(desk, "desk")
    go(arabic, "decided")
    seen(arabic, STORY[WELCOMED]["say"][1])
    seen(french, STORY[WELCOMED]["say"][0])
    desk.locator("#step-reveal").click()
    expect(wall.locator(".leaf:not([hidden])").first).to_contain_text(say(AR, "case-end-good"))
    look(wall, "arabic-wall-debrief")
    look(arabic, "arabic-phone-debrief")
    looked(desk, "desk-debrief")
    looked(desk, "paper", f"{desk.url.rstrip('/')}/paper/{CASE}/")
