"""Row 19: the laptop sleeps, the Wi-Fi goes and comes, the address changes. Phones return as themselves, nothing is lost."""

from __future__ import annotations

import re
import signal
import threading
import time
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import expect

from halqa.core.activity import Mode
from halqa.core.play.events import Done, Joined
from halqa.core.words import LANGS
from halqa.locale import say
from halqa.room import network
from halqa.room.live.joincard import Wifi
from halqa.room.log import Log
from halqa.server import environment, platform, reach
from halqa.server.platform import Local
from tests.live.test_browser import chromium, fits_and_is_accessible, phone
from tests.live.test_kill import ROOM, opened, seated, stored
from tests.support.doors import PhoneDoor, free_port
from tests.support.faults import FaultProxy, Faults
from tests.support.hard import WHOLE, live_equals_replayed, measured, until
from tests.support.room_files import POLL, SECRET_POLL, poll, room_file

pytestmark = pytest.mark.live
TOLD: dict[str, str] = {lang: say(lang, "handover-title") for lang in LANGS}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms", activities=(poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS)))


@pytest.mark.browser
def test_row_19_a_laptop_that_slept_is_found_again_by_itself(tmp_path: Path, path: Path) -> None:
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door)
        _, page = phone(browser, door, "fr")
        assert door.process is not None
        door.process.send_signal(signal.SIGSTOP)
        page.check("input[value=b]")
        page.click("form[data-act] button")
        expect(page.locator(".state")).to_have_text("Gardé sur ce téléphone, sera envoyé")
        time.sleep(8)
        assert door.process.poll() is None
        door.process.send_signal(signal.SIGCONT)
        woken = time.monotonic()
        expect(page.locator(".state")).to_have_text("Reçu", timeout=150_000)
        measured(19, laptop_slept="8 s", answer_received_after=f"{time.monotonic() - woken:.2f} s (bar 15 s)")
        live_equals_replayed(door.control, path)
    assert len(stored(path)) == 1


@pytest.mark.browser
def test_row_19_wifi_off_and_on_and_the_phone_is_itself_again(tmp_path: Path, path: Path) -> None:
    with PhoneDoor(tmp_path) as door, FaultProxy(door.port) as proxy, chromium() as browser:
        opened(door)
        context = browser.new_context(locale="ar", viewport={"width": 360, "height": 740})
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{proxy.port()}/j/H7KQP")
        page.click("form.stack button[lang=ar]")
        page.wait_for_selector("#now form")
        proxy.put("all", Faults(partition="silent"))
        context.set_offline(True)
        page.check("input[value=c]")
        page.click("form[data-act] button")
        opened(door, SECRET_POLL)
        time.sleep(3)
        proxy.heal()
        context.set_offline(False)
        back = time.monotonic()
        expect(page.locator("#now")).to_have_attribute("data-activity", SECRET_POLL, timeout=150_000)
        until(lambda: len(stored(path)) == 1, "the answer never came")
        measured(19, wifi_off="3 s", on_the_present_step_after=f"{time.monotonic() - back:.2f} s (bar 15 s)")
    with Log(path) as log:
        happened = [each.event for each in log.events()]
    assert len([each for each in happened if isinstance(each, Joined)]) == 1


@pytest.mark.browser
def test_row_19_a_wall_whose_line_died_without_a_word_shows_the_present_step(tmp_path: Path, path: Path) -> None:
    with PhoneDoor(tmp_path) as door, FaultProxy(door.port) as proxy, chromium() as browser:
        opened(door)
        wall = browser.new_page(viewport={"width": 1280, "height": 720})
        wall.on("pageerror", lambda error: pytest.fail(str(error)))
        address = str(door.control.status(ROOM)["wall"]).replace(str(door.port), str(proxy.port()), 1)
        wall.goto(f"{address}?l=fr")
        step = wall.locator("#now")
        expect(step).to_have_attribute("data-step", re.compile(f"^{POLL}"))
        time.sleep(1)  # its stream is open by now
        proxy.put("all", Faults(partition="silent"))
        opened(door, SECRET_POLL)
        time.sleep(1)
        proxy.heal()
        healed = time.monotonic()
        expect(step).to_have_attribute("data-step", re.compile(f"^{SECRET_POLL}"), timeout=150_000)
        measured(19, wall_with_a_dead_line_on_the_present_step_after=f"{time.monotonic() - healed:.2f} s (bar 15 s)")
        expect(wall.locator("#away")).to_be_hidden()


@pytest.mark.browser
@pytest.mark.parametrize(("lang", "width"), [("fr", 360), ("ar", 320)])
def test_row_19_a_new_address_is_reached_with_seat_and_answers_by_the_old_page_s_link(
    tmp_path: Path, path: Path, lang: str, width: int
) -> None:
    kept = {"fr": "Gardé sur ce téléphone, sera envoyé", "ar": "محفوظ في هذا الهاتف، وسيُرسل"}[lang]
    with PhoneDoor(tmp_path) as door, FaultProxy(door.port, ("old", "new")) as proxy, chromium() as browser:
        opened(door)
        context = browser.new_context(locale=lang, viewport={"width": width, "height": 740})
        page = context.new_page()
        if not WHOLE:
            page.clock.install()  # the page waits fifteen seconds before it asks: its own clock may go faster here
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.goto(f"http://127.0.0.1:{proxy.port('old')}/j/H7KQP")
        page.click(f"form.stack button[lang={lang}]")
        page.wait_for_selector("#now form")
        for option in "ab":
            page.check(f"input[value={option}]")
            page.click("form[data-act] button")
            expect(page.locator(".state")).to_have_class("state received")
        proxy.put("old", Faults(partition="silent"))
        page.check("input[value=c]")
        page.click("form[data-act] button")
        expect(page.locator(".state")).to_contain_text(kept)
        page.evaluate("dispatchEvent(new Event('online'))")  # the phone noticed that its network changed
        for _ in range(0 if WHOLE else 20):
            page.clock.fast_forward(2_000)
            page.wait_for_timeout(50)
        expect(page.locator("#over")).to_be_visible(timeout=150_000)
        expect(page.locator("#over h2")).to_have_text(TOLD[lang])
        expect(page.locator("#unsent")).to_contain_text("3")
        expect(page.locator("#over .note .code")).to_have_text(page.evaluate("document.body.dataset.back"))
        fits_and_is_accessible(page, f"handover-{lang}")
        page.fill("#new", f" http://localhost:{proxy.port('new')}/ ")  # cookies know hosts, not ports
        page.click("#over button")
        page.wait_for_url("**/j/H7KQP")
        expect(page.locator("#come b")).to_have_text("1")
        assert page.evaluate("location.hash") == ""
        fits_and_is_accessible(page, f"come-{lang}")
        page.click("#return button")
        page.wait_for_selector("#now form")
        expect(page.locator(".state")).to_have_class("state received")
        expect(page.locator("input[value=c]")).to_be_checked()
        live_equals_replayed(door.control, path)
    with Log(path) as log:
        happened = [each.event for each in log.events()]
    assert len([each for each in happened if isinstance(each, Joined)]) == 1, "as itself, no second seat"
    assert len([each for each in happened if isinstance(each, Done)]) == 3, "each answer once"


def test_row_19_a_phone_whose_old_page_is_gone_comes_back_by_qr_and_recovery_code(tmp_path: Path, path: Path) -> None:
    with PhoneDoor(tmp_path) as door, FaultProxy(door.port, ("old", "new")) as proxy:
        opened(door)
        (first,) = seated(door, 1)
        first.play_step()
        code = first.ask("GET", "/r/H7KQP")[1].decode().split('data-back="')[1].split('"')[0]
        first.port = proxy.port("new")
        first.cookies = {}
        first.close()
        assert first.post_form("/j/H7KQP/back", {"code": code})[0] == 303
        assert first.frame()["step"] == f"{POLL}:open"
    with Log(path) as log:
        assert len([each for each in log.events() if isinstance(each.event, Joined)]) == 1


@pytest.mark.browser
def test_row_19_wall_and_join_card_follow_a_changed_address_and_the_console_says_so(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The real door's own look-out, in this process so that the machine's addresses can be changed under it."""
    import asyncio

    from halqa.server import phone as door_process

    here = [Local("wlan0", "192.168.8.100", way_out=True)]
    monkeypatch.setattr(platform, "addresses", lambda: list(here))
    monkeypatch.setattr(platform, "on_stop", lambda stop: stops.append(stop))
    monkeypatch.setattr(platform, "end_with_parent", lambda _: None)
    stops: list[object] = []
    env = msgspec.structs.replace(
        environment.read(), data=tmp_path, phone_host="127.0.0.1", phone_port=free_port(), control_port=free_port(),
        control_key="a-key-for-tests", lan_address="", origin="",
    )  # fmt: skip
    running = threading.Thread(target=lambda: asyncio.run(door_process.serve(env)))
    running.start()
    door = PhoneDoor(tmp_path)
    door.port, door.control_port = env.phone_port, env.control_port
    try:
        until(lambda: reach_of(door) is not None, "the door never answered")
        assert reach_of(door) == f"http://192.168.8.100:{env.phone_port}"
        wall = door.control.status(ROOM)["wall"].partition("/w/")[2]
        opened(door)  # late comers find the address on every step, not on the welcome alone
        before = door.get(f"/w/{wall}/frame")[1]
        with chromium() as browser:
            page = browser.new_page(viewport={"width": 1280, "height": 720})
            page.goto(f"{door.address}/w/{wall}?l=ar")
            where, drawn = page.locator(".late .where"), page.locator(".late svg")
            expect(where).to_have_text(f"192.168.8.100:{env.phone_port}")
            code = drawn.evaluate("qr => qr.outerHTML")
            here[:] = [Local("wlan0", "10.42.0.1")]
            network.write(tmp_path, network.Chosen(Wifi(name="Salle")))
            moved = time.monotonic()
            until(lambda: reach_of(door) == f"http://10.42.0.1:{env.phone_port}", "the card never followed", 150)
            expect(where).to_have_text(f"10.42.0.1:{env.phone_port}", timeout=150_000)
            took = time.monotonic() - moved
            assert drawn.evaluate("qr => qr.outerHTML") != code, "the wall's QR leads to the old address"
        after = door.get(f"/w/{wall}/frame")[1]
        assert b"10.42.0.1" in after
        assert b"10.42.0.1" not in before
        status = door.control.status(ROOM)
        assert (status["hotspot"], status["wifi"]["name"]) == ("linux", "Salle")
        measured(19, join_card_and_wall_follow_after=f"{took:.2f} s (bar 15 s)")
    finally:
        for stop in stops:
            stop()  # type: ignore[operator]
        running.join(30)
    told = capfd.readouterr().err
    assert "10.42.0.1" in told
    assert "routeur de voyage" in told
    assert reach.bare(reach.reach(env)) == "10.42.0.1"


def reach_of(door: PhoneDoor) -> str | None:
    try:
        return str(door.control.status(ROOM)["join"]).partition("/j/")[0]
    except Exception:
        return None
