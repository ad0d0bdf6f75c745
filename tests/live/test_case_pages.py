"""A case in plenary led by a remote, and alone on one phone, in Chromium: pages that fit, one thing to do on each."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.core.activity import Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import SetStage
from tests.live.test_browser import chromium, fits_and_is_accessible, look, phone
from tests.live.test_debrief import press
from tests.live.test_kill import ROOM, opened
from tests.support.cases import CASE, sample_case
from tests.support.doors import PhoneDoor
from tests.support.room_files import room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
SLOW = 60_000


def text(page: Page, words: str) -> None:
    expect(page.locator("#main")).to_contain_text(words, timeout=SLOW)


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_a_remote_leads_the_room_through_a_case(tmp_path: Path, lang: str) -> None:
    room_file(tmp_path / "rooms", activities=(sample_case("plenary", silent="10m", talk="10m", vote="10m"),))
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door, CASE)
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{door.control.status(ROOM)['wall']}?l={lang}")
        _, voting = phone(browser, door, lang)
        remote = browser.new_page(viewport={"width": 360, "height": 740})
        remote.goto(f"{door.control.remote(ROOM)}?l={lang}")
        fits_and_is_accessible(voting, f"case-plenary-care-{lang}-360")
        press(remote, "lever", lever="on-care")
        press(remote, "lever", lever="on-text")
        fits_and_is_accessible(remote, f"case-remote-{lang}-360")
        expect(wall.locator(".choice")).to_have_count(3, timeout=SLOW)
        expect(wall.locator(".timer")).to_be_visible(timeout=SLOW)
        look(wall, f"case-plenary-wall-{lang}")
        voting.locator("input[value=a]").check(timeout=SLOW)
        voting.locator("form[data-act=lean] button").click()
        press(remote, "lever", lever="on-silent")
        press(remote, "lever", lever="on-talk")
        voting.locator("form[data-act=vote] input[type=radio]").last.check(timeout=SLOW)
        voting.locator("form[data-act=vote] button").click()
        expect(voting.locator(".state.received")).to_be_visible(timeout=SLOW)
        press(remote, "lever", lever="on-vote")
        expect(wall.locator(".choice")).to_have_count(0, timeout=SLOW)
        look(wall, f"case-plenary-decided-{lang}")
        fits_and_is_accessible(voting, f"case-plenary-decided-{lang}-360")


@pytest.mark.parametrize(("lang", "script"), [("ar", True), ("fr", False)])
def test_one_alone_goes_to_an_end_and_every_choice_leads_on_at_once(tmp_path: Path, lang: str, script: bool) -> None:
    room_file(tmp_path / "rooms", activities=(sample_case("free"),))
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door, CASE)
        _, alone = phone(browser, door, lang, script=script)
        alone.locator("form[data-act=go] button").click()
        for option in ("b", "a", "b"):
            form = alone.locator(f"form[data-act=decide]:has(input[name=option][value={option}])")
            fits_and_is_accessible(alone, f"case-alone-{option}-{lang}-360") if script else None
            before = form.locator("input[name=mark]").get_attribute("value", timeout=SLOW)
            form.locator("button").click()
            expect(alone.locator(f"form[data-act=decide] input[name=mark][value='{before}']")).to_have_count(
                0, timeout=SLOW
            )
        text(alone, "Votre chemin s’arrête ici" if lang == "fr" else "ينتهي طريقكم هنا")
        look(alone, f"case-alone-end-{lang}-360")
        done = SetStage(act=ActId("reveal"), activity=CASE, stage=Stage.REVEALED)
        assert door.control.command(ROOM, done).ok
        alone.reload()
        text(alone, "Une fin qui protège" if lang == "fr" else "نهاية تحمي")


@pytest.mark.parametrize(("lang", "script"), [("fr", True), ("ar", True), ("fr", False)])
def test_who_sits_at_no_table_takes_a_place_from_the_step_itself(tmp_path: Path, lang: str, script: bool) -> None:
    room_file(tmp_path / "rooms", activities=(sample_case(),))
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door, CASE)
        _, late = phone(browser, door, lang, script=script)
        text(late, "Prenez place à une table" if lang == "fr" else "خذوا مكانا حول طاولة")
        look(late, f"case-nowhere-{lang}-360")
        if script:
            fits_and_is_accessible(late, f"case-nowhere-{lang}-360")
        late.locator("button[name=table]").first.click()
        expect(late.locator("form[data-act=go] button")).to_be_visible(timeout=SLOW)
        expect(late.locator("button[name=table]")).to_have_count(0)
