"""The interpreter's page in Chromium while a case is led: where the circle stands is on top, and what was unfolded stays so."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.live.test_browser import chromium, fits_and_is_accessible, look
from tests.live.test_debrief import press
from tests.live.test_kill import ROOM, opened
from tests.support.cases import CASE, sample_case
from tests.support.doors import PhoneDoor
from tests.support.room_files import room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
SLOW = 60_000


@pytest.mark.parametrize(("lang", "pair"), [("ar", "from=fr&to=ar"), ("fr", "from=ar&to=fr")])
def test_the_place_where_the_case_stands_is_first_and_the_rest_is_folded(tmp_path: Path, lang: str, pair: str) -> None:
    room_file(tmp_path / "rooms", activities=(sample_case("plenary"),))
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door, CASE)
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.goto(f"{door.control.status(ROOM)['interpreter']}?l={lang}&{pair}")
        here, rest = page.locator(".passage.here"), page.locator(f"#rest-{CASE}")
        expect(here).to_have_count(1)
        expect(here).to_contain_text("Avertissement" if lang == "fr" else "تنبيه حول المحتوى")
        assert not page.locator("text=tout le récit").is_visible(), "what nobody has come to is folded"
        for width in (360, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            fits_and_is_accessible(page, f"interpreter-case-{lang}-{width}")
        rest.locator("summary").click()
        remote = browser.new_page(viewport={"width": 360, "height": 740})
        remote.goto(f"{door.control.remote(ROOM)}?l={lang}")
        press(remote, "lever", lever="on-care")
        expect(here).to_contain_text("minibus", timeout=SLOW)
        expect(rest).to_have_attribute("open", "", timeout=SLOW)
        look(page, f"interpreter-case-open-{lang}")
        bare = browser.new_context(java_script_enabled=False).new_page()
        bare.goto(page.url)
        expect(bare.locator(".passage.here")).to_contain_text("minibus")
        bare.locator(f"#rest-{CASE} summary").click()
        expect(bare.locator(f"#rest-{CASE} .passage").first).to_be_visible()
