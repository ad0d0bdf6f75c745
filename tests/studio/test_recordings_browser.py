"""A trainer's voice in Chromium: put under a text, heard in the preview, replaced, taken away; with a script and without one."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, Page, Position, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.words import AR, FR
from halqa.staff.rules import Role
from halqa.studio.actions.making import copy_pack
from tests.record.factories import NOW
from tests.room.test_look import chromium, entered, faults, look, ticket
from tests.studio.test_recordings import BANK, PACK, SECTION, SHEET, VOICE, named, sound_line

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
PREVIEW = f"/room/preview/{PACK}/{BANK}/sections/{SECTION}/?text=fr"
SLOW = 60_000
LONGER = VOICE * 2
PLAY: Position = {"x": 22, "y": 22}
"""Where a player's button stands on a page that runs from left to right."""


def a_file(name: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": "audio/mpeg", "buffer": data}


def heard(player: Locator) -> float:
    """The seconds of a recording once its button was pressed and it was heard to its end. The preview runs no script: the browser's own
    player does it all."""
    player.click(position=PLAY)
    expect(player).to_have_js_property("ended", True, timeout=SLOW)
    length: float = player.evaluate("player => player.duration")
    return length


def recordings(page: Page) -> Locator:
    """The question's recordings, opened."""
    found = page.locator("fieldset[id='part-ask'] details.sounds")
    if found.get_attribute("open") is None:
        found.locator("summary").click()
    return found


def test_a_voice_is_put_heard_replaced_and_taken_away(live_server: LiveServer, shelf: Path) -> None:
    assert copy_pack(source="premier-cercle", name=PACK, by=None, now=NOW) is None
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.goto(f"{live_server.url}{SHEET}")
        expect(page.locator("fieldset[id='part-ask'] details.sounds summary")).to_have_text("Enregistrements : aucun")
        recordings(page).locator("input[name='sound.fr.ask']").set_input_files(a_file("صوتي.mp3", VOICE))
        page.locator("textarea[name='text.fr.ask']").fill("Que fait votre équipe ?")
        expect(page.locator("[data-state]")).to_contain_text("Enregistré à", timeout=SLOW)
        assert sound_line(shelf) == "", "what is saved while one types takes no file"
        recordings(page).get_by_role("button", name="Mettre les enregistrements").click()
        expect(page.locator("main > .notice")).to_contain_text("est en place", timeout=SLOW)
        assert sound_line(shelf) == f"sound fr={named(VOICE)}"
        expect(page.locator("fieldset[id='part-ask'] details.sounds")).to_have_attribute("open", "")
        assert heard(recordings(page).locator("audio").first) == pytest.approx(1.04, abs=0.1)

        page.goto(f"{live_server.url}{PREVIEW}")
        phone = page.frame_locator(".phone-screen iframe")
        player = phone.locator("audio")
        expect(player).to_have_count(1)
        assert heard(player) == pytest.approx(1.04, abs=0.1)
        look(page, "studio-sound-preview")

        page.goto(f"{live_server.url}{SHEET}")
        recordings(page).locator("input[name='sound.fr.ask']").set_input_files(a_file("autre.mp3", LONGER))
        recordings(page).locator("input[name='sound.ar.ask']").set_input_files(a_file("b.mp3", VOICE))
        page.locator(".saver button").click()
        expect(page.locator("main > .notice")).to_contain_text("enregistrements sont en place", timeout=SLOW)
        assert sound_line(shelf) == f"sound fr={named(LONGER)} ar={named(VOICE, AR)}"
        assert heard(recordings(page).locator("audio").first) == pytest.approx(2.09, abs=0.1)
        for lang in ("fr", "ar"):
            for width in (1280, 360):
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(f"{live_server.url}{SHEET}?lang={lang}")
                look(page, f"studio-sound-shut-{lang}-{width}")
                recordings(page)
                look(page, f"studio-sound-{lang}-{width}")
                assert faults(page) == []
        page.goto(f"{live_server.url}{SHEET}?lang=fr")
        recordings(page).locator("button[value='sound-off:fr|ask']").click()
        expect(page.locator("main > .notice")).to_contain_text("Retiré", timeout=SLOW)
        assert sound_line(shelf) == f"sound ar={named(VOICE, AR)}"
        page.goto(f"{live_server.url}{PREVIEW}")
        expect(phone.locator("legend").first).to_be_visible()
        expect(player).to_have_count(0)


def test_it_goes_without_a_script_and_enter_in_a_field_presses_no_button_but_save(
    live_server: LiveServer, shelf: Path
) -> None:
    assert copy_pack(source="premier-cercle", name=PACK, by=None, now=NOW) is None
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        signed_in = entered(browser, live_server, session, 360, "fr").context
        bare = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
        bare.add_cookies(signed_in.cookies())  # type: ignore[arg-type]  # what was given comes back
        page = bare.new_page()
        page.goto(f"{live_server.url}{SHEET}")
        recordings(page).locator("input[name='sound.fr.ask']").set_input_files(a_file("a.mp3", VOICE))
        recordings(page).get_by_role("button", name="Mettre les enregistrements").click()
        expect(page.locator("main > .notice")).to_contain_text("est en place", timeout=SLOW)
        assert sound_line(shelf) == f"sound {FR}={named(VOICE)}"
        family = page.locator("input[name='text.settings:family:.==.enfant-a']")
        family.fill("mirane")
        family.press("Enter")
        expect(page.locator("main > .notice")).to_have_text("Enregistré.", timeout=SLOW)
        text = (shelf / PACK / BANK).read_text(encoding="utf-8")
        assert "family=mirane" in text
        assert sound_line(shelf) == f"sound {FR}={named(VOICE)}", "nothing was taken away"
