"""Phones and a wall in Chromium against a real door: a network that drops, a page that returns, no JavaScript, axe, 320 px."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.commands import SetStage, Show, StartHalfDay
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened, stored
from tests.support.alone import ASKED, QUIET, listened
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, questions, room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - a folder for screenshots, when somebody wants to look
ASKING = ActivityId("asking")


@contextmanager
def chromium(*more: str) -> Iterator[Browser]:
    """A browser, with `more` arguments. Skips without one, fails in CI."""
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":  # noqa: TID251 - tells a machine of continuous integration
            pytest.fail("no chromium on this machine")
        pytest.skip("no chromium on this machine")
    with sync_playwright() as playwright:
        quiet = (QUIET,) if ASKED else ()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGUMENTS, *quiet, *more])
        yield listened(browser)
        browser.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    activities = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS), questions(ASKING, Mode.ANONYMOUS))
    return room_file(tmp_path / "rooms", activities=activities)


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def phone(
    browser: Browser, door: PhoneDoor, lang: str, width: int = 360, script: bool = True
) -> tuple[BrowserContext, Page]:
    """A phone that has taken its seat by one tap on its language. A script that fails fails the test."""
    size = {"width": width, "height": 740}
    context = browser.new_context(viewport=size, locale=lang, java_script_enabled=script)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(f"{door.address}/j/H7KQP")
    page.click(f"form.stack button[lang={lang}]")
    page.wait_for_selector("#now")
    return context, page


def look(page: Page, name: str) -> None:
    if LOOK:
        page.screenshot(path=Path(LOOK) / f"{name}.png", full_page=True)


def fits_and_is_accessible(page: Page, name: str) -> None:
    look(page, name)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{name} is {wide} px wider than the screen"
    found = Axe().run(page).response
    assert len(found["passes"]) > 8, "axe looked at nothing"
    grave = [each for each in found["violations"] if each["impact"] in ("serious", "critical")]
    assert not grave, [(name, each["id"], [node["html"] for node in each["nodes"]]) for each in grave]


def test_an_answer_given_without_network_waits_on_the_phone_and_arrives_once(door: PhoneDoor, path: Path) -> None:
    opened(door)
    with chromium() as browser:
        context, french = phone(browser, door, "fr")
        _, arabic = phone(browser, door, "ar", 320)
        expect(arabic.locator("html")).to_have_attribute("dir", "rtl")
        context.set_offline(True)
        french.check("input[value=b]")
        french.click("form[data-act] button")
        expect(french.locator(".state")).to_have_text("Gardé sur ce téléphone, sera envoyé")
        look(french, "kept-fr")
        arabic.check("input[value=a]")
        arabic.click("form[data-act] button")
        expect(arabic.locator(".state")).to_have_text("وصل")
        assert len(stored(path)) == 1
        context.set_offline(False)
        expect(french.locator(".state")).to_have_text("Reçu")
        french.reload()
        expect(french.locator("input[value=b]")).to_be_checked()
        expect(french.locator(".state")).to_have_text("Reçu")
        assert len(stored(path)) == 2
        french.check("input[value=c]")
        french.click("form[data-act] button")
        expect(french.locator(".state")).to_have_text("Reçu")
        second = context.new_page()
        second.goto(f"{door.address}/r/H7KQP")
        expect(second.locator("input[value=c]")).to_be_checked()
        with french.expect_response("**/own*"):  # its own answer is marked a moment after the shared step came
            door.control.command(ROOM, SetStage(act=ActId("r"), activity=POLL, stage=Stage.REVEALED))
        expect(french.locator(".mine")).to_be_visible()
        for page in (french, second, arabic):
            expect(page.locator(".bars")).to_be_visible()
        expect(french.locator("h1")).to_be_focused()
        fits_and_is_accessible(arabic, "revealed-ar-320")
    assert len(stored(path)) == 3


def test_a_killed_door_is_waited_for_and_the_page_goes_on_by_itself(door: PhoneDoor, path: Path) -> None:
    with chromium() as browser:
        _, page = phone(browser, door, "fr")
        opened(door)
        page.check("input[value=a]")
        door.kill()
        page.click("form[data-act] button")
        expect(page.locator(".state")).to_have_text("Gardé sur ce téléphone, sera envoyé")
        expect(page.locator("#notice")).to_contain_text("ne répond pas")
        expect(page.locator("input[value=a]")).to_be_checked()
        look(page, "away-fr")
        door.start()
        expect(page.locator(".state")).to_have_text("Reçu")
        expect(page.locator("#notice")).to_be_empty()
        door.control.command(ROOM, Show(act=ActId("w"), activity=None))
        expect(page.locator("h1")).to_contain_text("Vous êtes dans la salle")
    assert len(stored(path)) == 1


def test_what_a_phone_asked_for_itself_takes_no_newer_step_away(door: PhoneDoor) -> None:
    """On a slow line its own answer to one step arrives when the next one is there already."""
    opened(door)
    with chromium() as browser:
        _, page = phone(browser, door, "fr")
        page.check("input[value=b]")
        page.click("form[data-act] button")
        expect(page.locator(".state")).to_have_text("Reçu")
        late: list[Route] = []
        page.route("**/own*", lambda route: late.append(route))
        door.control.command(ROOM, SetStage(act=ActId("r"), activity=POLL, stage=Stage.REVEALED))
        while not late:
            page.wait_for_timeout(50)
        before = late[0].fetch()
        door.control.command(ROOM, Show(act=ActId("w"), activity=None))
        expect(page.locator("h1")).to_contain_text("Vous êtes dans la salle")
        with page.expect_response("**/own*"):
            late[0].fulfill(response=before)
        page.wait_for_timeout(300)
        expect(page.locator("h1")).to_contain_text("Vous êtes dans la salle")


def test_what_is_typed_stays_when_the_step_changes_around_it_and_own_questions_come_back(
    door: PhoneDoor, path: Path
) -> None:
    opened(door, ASKING)
    with chromium() as browser:
        _, page = phone(browser, door, "fr")
        _, other = phone(browser, door, "en")
        other.fill("textarea", "Who answers at night?")
        other.click("form[data-act=ask] button")
        expect(other.locator("#main section").first).to_contain_text("Who answers at night?")
        expect(other.locator("textarea")).to_be_empty()
        page.fill("textarea", "Et le week-end")
        third = phone(browser, door, "ar")[1]
        third.fill("textarea", "من يجيب ليلا؟")
        third.click("form[data-act=ask] button")
        expect(page.locator("textarea")).to_have_value("Et le week-end")
        fits_and_is_accessible(third, "questions-ar")
        page.reload()
        other.reload()
        expect(other.locator("#main section").first).to_contain_text("Who answers at night?")
    with Log(path) as log:
        assert sorted(row.body for row in log.apart(ASKING)) == ["Who answers at night?", "من يجيب ليلا؟"]


def test_an_anonymous_phone_keeps_one_voice_over_reloads(door: PhoneDoor, path: Path) -> None:
    opened(door, SECRET_POLL)
    with chromium() as browser:
        _, page = phone(browser, door, "fr")
        for option in "ab":
            page.check(f"input[value={option}]")
            page.click("form[data-act] button")
            expect(page.locator(".state")).to_have_text("Reçu")
            page.reload()
            expect(page.locator(f"input[value={option}]")).to_be_checked()
    with Log(path) as log:
        assert len(log.apart(SECRET_POLL)) == 1


def test_without_javascript_all_is_done_by_forms(door: PhoneDoor, path: Path) -> None:
    opened(door)
    with chromium() as browser:
        _, page = phone(browser, door, "ar", 320, script=False)
        page.check("input[value=b]")
        page.click("form[data-act] button")
        expect(page.locator("#notice")).to_have_text("وصل")
        expect(page.locator("input[value=b]")).to_be_checked()
        page.click("button[lang=fr]")
        expect(page.locator("html")).to_have_attribute("lang", "fr")
        page.go_back()
        page.reload()
        expect(page.locator("input[value=b]")).to_be_checked()
    assert len(stored(path)) == 1


@pytest.mark.parametrize(("lang", "width"), [("fr", 320), ("ar", 360), ("en", 320)])
def test_every_page_of_a_phone_fits_and_is_accessible(door: PhoneDoor, lang: str, width: int) -> None:
    opened(door)
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    with chromium() as browser:
        context = browser.new_context(viewport={"width": width, "height": 740}, locale=lang)
        page = context.new_page()
        for address, name in (("/", "enter"), ("/j/H7KQP", "join")):
            page.goto(door.address + address)
            fits_and_is_accessible(page, f"{name}-{lang}")
        page.click(f"form.stack button[lang={lang}]")
        page.wait_for_selector("#now form")
        fits_and_is_accessible(page, f"poll-{lang}")
        for address, name in (
            ("/me", "me"),
            ("/checkin", "checkin"),
            ("/checkin?q=zerh", "found"),
            ("/checkin?q=xyz", "none"),
        ):
            page.goto(f"{door.address}/r/H7KQP{address}")
            fits_and_is_accessible(page, f"{name}-{lang}")
        page.goto(f"{door.address}/r/H7KQP")
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        look(page, f"large-{lang}")
        assert wide <= 0, "text at 200 %"


@pytest.mark.parametrize("langs", ["l=fr", "l=ar", "l=fr&l2=ar"])
def test_the_wall_is_readable_and_follows(door: PhoneDoor, langs: str) -> None:
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    with chromium() as browser:
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{door.control.status(ROOM)['wall']}?{langs}")
        name = re.sub(r"\W", "", langs)
        fits_and_is_accessible(wall, f"wall-join-{name}")
        assert wall.locator("svg.qr").is_visible()
        phone(browser, door, "fr")
        opened(door)
        expect(wall.locator(".choices").first).to_be_visible()
        smallest = wall.evaluate(
            "Math.min(...[...document.querySelectorAll('#now *')].filter(e => e.childNodes.length && e.offsetParent &&"
            " [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => parseFloat(getComputedStyle(e).fontSize)))"
        )
        assert smallest >= 28
        fits_and_is_accessible(wall, f"wall-poll-{name}")
        door.control.command(ROOM, SetStage(act=ActId("r"), activity=POLL, stage=Stage.REVEALED))
        expect(wall.locator(".bars").first).to_be_visible()
        look(wall, f"wall-revealed-{name}")
