"""Whole circles in Chromium: three phones in three languages and a wall; one tablet shared by six people; the remote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import SetPacing, SetStage, Show, StartHalfDay, StartTimer
from halqa.core.play.events import Done
from halqa.core.words import FR
from halqa.locale import say
from halqa.room.log import Log
from tests.live.test_browser import chromium, fits_and_is_accessible, phone
from tests.live.test_kill import ROOM, opened, stored
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING, POLL, SECRET_POLL, poll, room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
COUNTING = re.compile(r"^\d:\d\d$")
RECEIVED = {"fr": "Reçu", "ar": "وصل", "en": "Received"}
NOT_COUNTED = say(FR, "refused-room-activity-closed")
KEPT = {"fr": "Gardé sur ce téléphone, sera envoyé", "en": "Kept on this phone, will be sent"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    activities = (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS))
    return room_file(tmp_path / "rooms", activities=activities)


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def answer(page: Page, option: str) -> None:
    page.check(f"input[value={option}]")
    page.click("form[data-act] button")


def test_three_phones_in_three_languages_and_a_wall(door: PhoneDoor, path: Path) -> None:
    opened(door)
    with chromium() as browser:
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{door.control.status(ROOM)['wall']}?l=fr&l2=ar")
        (air, french), (_, arabic), (hiding, english) = (
            phone(browser, door, lang, width) for lang, width in (("fr", 320), ("ar", 360), ("en", 320))
        )
        for page, option, lang in ((french, "a", "fr"), (arabic, "b", "ar"), (english, "c", "en")):
            answer(page, option)
            expect(page.locator(".state")).to_have_text(RECEIVED[lang])
        # airplane mode, and a refresh of nothing: the new choice waits, visibly
        air.set_offline(True)
        answer(french, "b")
        expect(french.locator(".state")).to_have_text(KEPT["fr"])
        # a second tab of another phone, and the way back to the first by the back button
        second = hiding.new_page()
        second.goto(f"{door.address}/r/H7KQP")
        expect(second.locator("input[value=c]")).to_be_checked()
        second.goto(f"{door.address}/r/H7KQP/sends")
        expect(second.locator("#waiting b")).to_have_text("0")
        second.go_back()
        expect(second.locator("input[value=c]")).to_be_checked()
        # the page is hidden behind another one while the room goes on
        english.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true })")
        english.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        door.control.command(ROOM, SetStage(act=ActId("r"), activity=POLL, stage=Stage.REVEALED))
        for page in (arabic, second, english):
            expect(page.locator(".bars")).to_be_visible()
        expect(wall.locator(".bars, .bar, svg.chart").first).to_be_visible()
        english.evaluate("delete document.hidden")
        english.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(english.locator(".mine")).to_be_visible()
        # back from the air: the answer came after the close, and the page says so; the earlier one stands
        air.set_offline(False)
        expect(french.locator(".bars")).to_be_visible()
        expect(french.locator(".mine .bar-label")).to_have_text("Choix 1")
        expect(french.locator("#lost")).to_have_text(f"{NOT_COUNTED} — \u2068Choix 2\u2069")
        arabic.reload()
        expect(arabic.locator(".mine")).to_be_visible()
        expect(arabic.locator("html")).to_have_attribute("dir", "rtl")
    assert len(stored(path)) == 3


def test_an_answer_that_came_too_late_is_named_until_the_next_one(door: PhoneDoor, path: Path) -> None:
    opened(door)
    with chromium() as browser:
        context, page = phone(browser, door, "fr", 320)
        context.set_offline(True)
        answer(page, "b")
        expect(page.locator(".state")).to_have_text(KEPT["fr"])
        door.control.command(ROOM, SetStage(act=ActId("c"), activity=POLL, stage=Stage.CLOSED))
        context.set_offline(False)
        expect(page.locator("#lost")).to_have_text(f"{NOT_COUNTED} — \u2068Choix 2\u2069")
        expect(page.locator("#now")).to_contain_text(say(FR, "activity-stage-closed"))
        fits_and_is_accessible(page, "lost-fr")
        opened(door, SECRET_POLL)  # the room goes on, and the page is loaded again: it is still said
        page.reload()
        expect(page.locator("#lost")).to_have_text(f"{NOT_COUNTED} — \u2068Choix 2\u2069")
        answer(page, "a")
        expect(page.locator(".state")).to_have_text(RECEIVED["fr"])
        expect(page.locator("#lost")).to_be_empty()
    assert stored(path) == []


def test_a_tablet_left_in_the_middle_of_a_turn_passes_on_by_itself(door: PhoneDoor, path: Path) -> None:
    opened(door)
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 768, "height": 1024})
        page.clock.install()
        page.goto(f"{door.address}/j/H7KQP?how=tablet&table=t2&l=fr")
        page.click("details[open] button")
        page.click("#now form button")
        page.check("input[value=b]")
        page.clock.fast_forward("02:05")
        expect(page.locator("#idle")).to_be_visible()
        fits_and_is_accessible(page, "tablet-idle-fr")
        page.click("#idle button")
        expect(page.locator("#idle")).to_be_hidden()
        expect(page.locator("input[value=b]")).to_be_checked()
        page.clock.fast_forward("02:35")
        expect(page.locator("#now")).to_contain_text("Passez l’appareil")
        page.click("#now form button")
        assert page.locator("input:checked").count() == 0, "the next person finds nothing"
    assert stored(path) == []


def test_a_table_hears_that_an_answer_passed_on_was_refused(door: PhoneDoor, path: Path) -> None:
    opened(door)
    refused = f"{say(FR, 'tablet-earlier')} {NOT_COUNTED}"
    with chromium() as browser:
        context = browser.new_context(viewport={"width": 768, "height": 1024}, locale="fr")
        page = context.new_page()
        page.goto(f"{door.address}/j/H7KQP?how=tablet&table=t2&l=fr")
        page.click("details[open] button")
        page.click("#now form button")
        context.set_offline(True)
        answer(page, "b")
        page.click("#pass button")
        expect(page.locator("#main")).to_be_hidden()
        door.control.command(ROOM, SetStage(act=ActId("c"), activity=POLL, stage=Stage.CLOSED))
        context.set_offline(False)
        expect(page.locator("#lost")).to_have_text(refused)
        expect(page.locator("#main")).to_be_visible()
        fits_and_is_accessible(page, "tablet-lost-fr")
        opened(door, SECRET_POLL)
        page.locator("#now form button").first.click()
        expect(page.locator("#now form[data-act]").first).to_be_visible()
        expect(page.locator("#lost")).to_have_text(refused)
        answer(page, "a")
        expect(page.locator(".state")).to_have_text(RECEIVED["fr"])
        expect(page.locator("#lost")).to_be_empty()
    assert stored(path) == []


def test_one_tablet_is_shared_by_six_people(door: PhoneDoor, path: Path) -> None:
    opened(door)
    with chromium() as browser:
        context = browser.new_context(viewport={"width": 768, "height": 1024}, locale="fr")
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.goto(f"{door.address}/j/H7KQP?how=tablet&table=t2&l=fr")
        fits_and_is_accessible(page, "tablet-join-fr")
        page.click("details[open] button")
        expect(page.locator("#now")).to_contain_text("Passez l’appareil")
        fits_and_is_accessible(page, "tablet-pass-fr")
        words = []
        for option in "abcabc":
            page.click("#now form button")
            expect(page.locator("input[type=radio]").first).to_be_visible()
            assert page.locator("input:checked").count() == 0, "nobody's answer is on the screen"
            words.append(page.locator("#turn b").inner_text())
            if len(words) == 3:
                context.set_offline(True)
            answer(page, option)
            if (
                len(words) == 3
            ):  # without a network the answer waits, and what it says leaves the screen with its person
                expect(page.locator(".state")).to_have_text(KEPT["fr"])
                page.click("#pass button")
                expect(page.locator("#main")).to_be_hidden()
                assert page.locator("input[type=radio]").count() == 0, "gone, not only hidden"
                context.set_offline(False)
            else:
                expect(page.locator(".state")).to_have_text("Reçu")
                page.click("#pass button")
            expect(page.locator("#now")).to_contain_text("Passez l’appareil")
            expect(page.locator("#turn")).to_have_count(0)
        kept = page.evaluate("JSON.stringify(Object.entries(localStorage).filter(([k]) => !k.includes(':o:')))")
        assert "options" not in kept, "no answer stays in the device's memory"
        page.go_back()
        page.wait_for_load_state()
        expect(page.locator("#now")).to_contain_text("Passez l’appareil")
        page.click("#now summary")
        page.fill("#place", "2")
        page.fill("#back", words[1])
        page.click("#now details button")
        expect(page.locator("input[value=b]")).to_be_checked()
        door.control.command(ROOM, SetStage(act=ActId("r"), activity=POLL, stage=Stage.REVEALED))
        expect(page.locator(".bars")).to_be_visible()
        expect(page.locator(".mine")).to_have_count(0)
        expect(page.locator("#turn")).to_have_count(0)
    with Log(path) as log:
        voices = [each.event.voice.rpartition("/")[2] for each in log.events() if isinstance(each.event, Done)]
    assert sorted(voices) == list("123456")


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_the_remote_and_the_phone_fit_and_are_accessible(door: PhoneDoor, lang: str) -> None:
    door.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    door.control.command(ROOM, SetPacing(act=ActId("f"), activity=SECRET_POLL, pacing="free"))
    door.control.command(ROOM, SetStage(act=ActId("o"), activity=SECRET_POLL, stage=Stage.OPEN))
    opened(door)
    door.control.command(ROOM, StartTimer(act=ActId("t"), activity=POLL, seconds=300))
    with chromium() as browser:
        context, page = phone(browser, door, lang, 320)
        expect(page.locator(".time bdi")).to_have_text(COUNTING)
        fits_and_is_accessible(page, f"new-{lang}")
        page.goto(f"{door.address}/r/H7KQP/sends")
        fits_and_is_accessible(page, f"sends-{lang}")
        remote = context.new_page()
        remote.goto(f"{door.control.remote(ROOM)}?l={lang}")
        expect(remote.locator(".time bdi")).to_have_text(COUNTING)
        remote.set_viewport_size({"width": 320, "height": 568})
        bar = remote.locator(".turn").bounding_box()
        for stage in (Stage.CLOSED, Stage.REVEALED):
            button = remote.locator(f"form:has([name=stage][value={stage}]) button").bounding_box()
            assert bar is not None
            assert button is not None
            assert button["y"] + button["height"] <= bar["y"], f"{stage} lies under the bar"
        remote.click("#list summary")
        fits_and_is_accessible(remote, f"remote-{lang}")
        door.control.command(ROOM, Show(act=ActId("n"), activity=None))
        expect(remote.locator(".time")).to_have_count(0)
        expect(remote.locator("#list")).to_have_attribute("open", "")


def test_every_button_of_the_remote_does_what_it_says(door: PhoneDoor) -> None:
    control = door.control
    control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
    opened(door)
    control.command(ROOM, StartTimer(act=ActId("t"), activity=POLL, seconds=300))

    with chromium() as browser:
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.goto(f"{control.remote(ROOM)}?l=fr")

        def press(do: str, **more: str) -> None:
            form = page.locator("#main form")
            for name, value in {"do": do, **more}.items():
                form = form.filter(has=page.locator(f"input[name={name}][value='{value}']"))
            with page.expect_navigation():
                form.locator("button").click()

        def stage() -> str:
            return str(control.status(ROOM)["stages"].get(POLL))

        for minutes in ("1", "5"):
            press("more", minutes=minutes)
        expect(page.locator(".time bdi")).to_have_text(re.compile(r"^1[01]:\d\d$"))
        press("skip")
        expect(page.locator(".time")).to_have_count(0)
        for wanted in (Stage.PAUSED, Stage.OPEN, Stage.CLOSED, Stage.REVEALED, Stage.OPEN):
            press("stage", stage=wanted)
            expect(page.locator(".where b")).to_have_text(say(FR, "remote-stage", stage=wanted))
            assert stage() == wanted
        here = control.status(ROOM)["shown"]
        press("next")
        assert control.status(ROOM)["shown"] != here
        press("back")
        assert control.status(ROOM)["shown"] == here
        page.click("#list summary")
        press("show", step=SECRET_POLL)
        expect(page.locator(f"li[aria-current=step] input[name=step][value={SECRET_POLL}]")).to_have_count(1)
        assert control.status(ROOM)["shown"] == SECRET_POLL
