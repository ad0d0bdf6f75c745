"""Row 20: no outside network at all. The demonstration plays through and a page works where only this machine can be reached."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.live.test_browser import chromium
from tests.live.test_kill import opened
from tests.support.alone import alone, may_be_alone
from tests.support.doors import PhoneDoor
from tests.support.hard import WHOLE, measured
from tests.support.journeys import House
from tests.support.room_files import room_file

pytestmark = pytest.mark.live
needs_a_network_of_its_own = pytest.mark.skipif(
    not may_be_alone(), reason="this machine lets nobody make a network of its own (unshare --net)"
)


@needs_a_network_of_its_own
def test_row_20_the_demonstration_plays_where_there_is_no_other_machine(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "halqa.cli", "demo", "--play", "--exit", "--no-browser"]
    played = alone(command, House(tmp_path / "data").environment(), tmp_path / "report", 900)
    assert played.status == 0, played.said[-4000:]
    assert played.attempts == 0, "something of the house tried to reach another machine"
    measured(20, demonstration="played in a network with no other machine", outbound_attempts=played.attempts)


@needs_a_network_of_its_own
@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.skipif(not WHOLE, reason="the journey runs with a network in every run; HALQA_WHOLE=1 runs it without")
def test_row_20_the_whole_day_in_a_browser_where_there_is_no_other_machine(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'day'}"]
    env = {**House(tmp_path).environment(), "HALQA_ASKED": str(asked)}
    for name in [each for each in env if each.startswith("HALQA_") and each != "HALQA_ASKED"]:
        del env[name]
    day = alone([*command, "tests/journeys/test_whole_day.py"], env, tmp_path / "report", 1200)
    assert day.status == 0, day.said[-4000:]
    assert day.attempts == 0, "something of the house tried to reach another machine"
    urls = asked.read_text(encoding="utf-8").split()
    assert len(urls) > 100
    assert [url for url in urls if not url.startswith(("http://127.0.0.1:", "data:", "blob:"))] == []
    measured(
        20, whole_day="in Chromium, no other machine", requests=len(urls), elsewhere=0, outbound_attempts=day.attempts
    )


@pytest.mark.browser
def test_row_20_no_page_asks_for_anything_elsewhere(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    asked: list[str] = []
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door)
        page = browser.new_page(locale="fr")
        page.on("request", lambda request: asked.append(request.url))
        page.on("websocket", lambda socket: asked.append(socket.url))
        page.goto(f"{door.address}/")
        page.fill("input[name=code]", "H7KQP")
        page.click("form button")
        page.click("form.stack button[lang=fr]")
        page.wait_for_selector("#now form")
        page.check("input[value=a]")
        page.click("form[data-act] button")
        page.wait_for_selector(".state.received")
        for address in ("/r/H7KQP/me", "/r/H7KQP/checkin"):
            page.goto(door.address + address)
        page.goto(door.control.status("room-H7KQP")["wall"])  # type: ignore[arg-type]
        page.wait_for_selector("#now")
    elsewhere = [url for url in asked if not url.startswith((door.address, "data:"))]
    assert len(asked) > 8
    assert elsewhere == []
    measured(20, requests=len(asked), elsewhere=len(elsewhere))
