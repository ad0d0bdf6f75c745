"""A recording beside a text: the phone plays it in its language, with a script and without, whole and in parts."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from halqa.bots.phone import Phone
from halqa.core.activity import Mode
from halqa.core.play.brief import Planned
from halqa.formats.pack_sounds import address_of
from tests.live.test_browser import chromium, phone
from tests.live.test_kill import opened
from tests.support.doors import PhoneDoor
from tests.support.recordings import silence
from tests.support.room_files import POLL, poll, room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
SOUND = silence(2)
NAME = address_of("qui.fr.mp3", SOUND)
OTHER = silence(1)
OTHER_NAME = address_of("choix.ar.mp3", OTHER)


def spoken() -> Planned:
    """A poll whose question is recorded in French and whose first option is recorded in Arabic."""
    planned = poll(POLL, Mode.BY_SEAT)
    spec: dict[str, Any] = msgspec.json.decode(planned.spec)
    spec["ask"]["sound"] = {"fr": NAME}
    spec["options"][0]["text"]["sound"] = {"ar": OTHER_NAME}
    return msgspec.structs.replace(planned, spec=msgspec.Raw(msgspec.json.encode(spec)))


@pytest.fixture
def door(tmp_path: Path) -> Iterator[PhoneDoor]:
    room_file(tmp_path / "rooms", activities=(spoken(),), sounds={NAME: SOUND, OTHER_NAME: OTHER})
    with PhoneDoor(tmp_path) as running:
        yield running


def asked(door: PhoneDoor, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """An answer with its headers."""
    line = http.client.HTTPConnection("127.0.0.1", door.port, timeout=30)
    try:
        line.request("GET", path, headers=headers)
        answer = line.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        line.close()


def test_a_recording_comes_whole_or_in_parts_under_its_own_kind(door: PhoneDoor) -> None:
    path = f"/r/H7KQP/sound/{NAME}"
    status, headers, body = asked(door, path, **{"Accept-Encoding": "gzip"})
    assert (status, body) == (200, SOUND)
    assert (headers["content-type"], headers["accept-ranges"]) == ("audio/mpeg", "bytes")
    assert "content-encoding" not in headers
    assert "immutable" in headers["cache-control"]
    assert headers["x-content-type-options"] == "nosniff"
    size = len(SOUND)
    for wanted, first, end in (("bytes=0-1", 0, 2), (f"bytes={size - 3}-", size - 3, size), ("bytes=-4", size - 4, size),
                               ("bytes=10-99999999", 10, size)):  # fmt: skip
        status, headers, body = asked(door, path, Range=wanted)
        assert (status, body) == (206, SOUND[first:end])
        assert headers["content-range"] == f"bytes {first}-{end - 1}/{size}"
    for wanted in (f"bytes={size}-", "bytes=5-4", "bytes=-0"):
        status, headers, _ = asked(door, path, Range=wanted)
        assert (status, headers["content-range"]) == (416, f"bytes */{size}")
    for wanted in ("bytes=0-1,4-5", "pages=1-2", "bytes=-", "bytes=a-b", "bytes=" + "9" * 400 + "-"):
        assert asked(door, path, Range=wanted)[0::2] == (200, SOUND)


def test_what_is_no_recording_of_the_room_is_not_found(door: PhoneDoor) -> None:
    for name in ("0" * 32 + ".mp3", "0" * 32 + ".exe", NAME.replace(".mp3", ".wav"), "../H7KQP.room", "qui.fr.mp3"):
        assert asked(door, f"/r/H7KQP/sound/{name}")[0] == 404
    assert asked(door, f"/r/ZZZZZ/sound/{NAME}")[0] == 404


def test_each_phone_is_offered_what_is_recorded_in_its_language(door: PhoneDoor) -> None:
    opened(door)
    for lang, names in (("fr", [NAME]), ("ar", [OTHER_NAME]), ("en", [])):
        one = Phone("127.0.0.1", door.port, "H7KQP", 1, lang=lang)
        one.join()
        page = one.ask("GET", "/r/H7KQP")[1].decode()
        assert [name for name in (NAME, OTHER_NAME) if f"/r/H7KQP/sound/{name}" in page] == names
        assert page.count("<audio") == len(names)


def played(page: Page) -> dict[str, Any]:
    """Press play as the browser's own button does, and what the player then says."""
    found: dict[str, Any] = page.evaluate(
        """async () => {
          const audio = document.querySelector("audio");
          const before = audio.readyState;
          await audio.play();
          await new Promise(done => audio.addEventListener("timeupdate", done, {once: true}));
          return {before, duration: audio.duration, at: audio.currentTime, error: audio.error && audio.error.code};
        }"""
    )
    return found


@pytest.mark.parametrize("lang", ["fr", "ar"])
def test_a_phone_plays_it_and_loads_nothing_before(door: PhoneDoor, lang: str) -> None:
    opened(door)
    with chromium("--autoplay-policy=no-user-gesture-required") as browser:
        context, page = phone(browser, door, lang, width=320)
        asked_for: list[str] = []
        page.on("request", lambda request: asked_for.append(request.url))
        page.reload()
        page.wait_for_selector("audio")
        assert not [url for url in asked_for if "/sound/" in url]
        found = played(page)
        assert found["before"] == 0
        assert found["error"] is None
        assert found["duration"] == pytest.approx(2 if lang == "fr" else 1, abs=0.2)
        assert [url for url in asked_for if "/sound/" in url]
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        serious = [each for each in Axe().run(page).response["violations"] if each["impact"] in ("serious", "critical")]
        assert not serious
        context.close()


def test_a_player_inside_an_option_chooses_nothing(door: PhoneDoor) -> None:
    opened(door)
    with chromium() as browser:
        context, page = phone(browser, door, "ar")
        page.locator("label audio").click()
        assert not page.locator("input:checked").count()
        page.locator("label.choice").first.locator("span").click()
        assert page.locator("input:checked").count() == 1
        context.close()


def test_without_a_script_the_browsers_own_player_is_there(door: PhoneDoor) -> None:
    opened(door)
    with chromium() as browser:
        context, page = phone(browser, door, "fr", script=False)
        box = page.locator("audio").bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 44
        context.close()
