"""Row 5: 30 % of the phones cut off, the others on 300 ms of jitter and 5 % resets: outboxes empty after healing, the wall follows."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec
import pytest
from playwright.sync_api import expect

from halqa.bots.phone import Phone
from halqa.core.activity import Mode
from halqa.core.ids import ActivityId
from halqa.core.play.brief import Planned
from tests.live.test_browser import chromium
from tests.live.test_kill import ROOM, opened, stored
from tests.support.doors import GUARD, PhoneDoor
from tests.support.faults import FaultProxy, Faults
from tests.support.hard import WHOLE, at_once, live_equals_replayed, measured, seconds, until
from tests.support.room_files import poll, room_file

pytestmark = pytest.mark.live

FAR, NEAR = 18, 42
"""Phones cut off (30 %) and phones on the bad network."""
CUT_OFF = 600.0 if WHOLE else 4.0
LASTING = 1200.0 if WHOLE else 8.0
BAD = Faults(reset=0.05, jitter=0.3)
BARS = {"outboxes empty": 10.0, "answer to wall": 1.0}
"""Seconds of `hard-conditions.md`; printed beside what was measured, a tenth of what would fail the test."""


def polls(count: int) -> tuple[Planned, ...]:
    return tuple(poll(ActivityId(f"poll-{n}"), Mode.BY_SEAT) for n in range(count))


class Wall(threading.Thread):
    """The projector's stream on the laptop itself: when each number of the log was shown."""

    def __init__(self, door: PhoneDoor) -> None:
        super().__init__(daemon=True)
        self.shown: list[tuple[float, int]] = []
        self._line = http.client.HTTPConnection("127.0.0.1", door.port, timeout=3600)
        self._line.request("GET", door.control.status(ROOM)["wall"].removeprefix(door.address) + "/stream")
        self._answer = self._line.getresponse()

    def run(self) -> None:
        while line := self._answer.readline():
            if line.startswith(b"id: "):
                self.shown.append((time.monotonic(), int(line[4:].split(b"-")[0])))

    def when(self, seq: int) -> float:
        """The moment at which the wall showed what the log held at this number."""
        until(lambda: any(at >= seq for _, at in self.shown), "the wall never showed it")
        return next(moment for moment, at in self.shown if at >= seq)


def joined(proxy: FaultProxy, group: str, count: int, seed: int) -> list[Phone]:
    phones = [
        Phone("127.0.0.1", proxy.port(group), "H7KQP", seed + n, patience=CUT_OFF + 10 * GUARD) for n in range(count)
    ]
    for phone in phones:
        phone.cut = 10.0  # the page's script gives a request up after so many seconds
        phone.join()
    return phones


def answers_in_a_bad_network(
    door: PhoneDoor, wall: Wall, phones: list[Phone], rounds: Iterator[int], lasting: float
) -> list[float]:
    """Poll after poll, each phone answers once; how long each answer took from the tap to the wall."""
    taps: list[tuple[float, int]] = []
    end = time.monotonic() + lasting

    def answer(phone: Phone) -> None:
        form = phone.forms()[0]
        time.sleep(phone.random.random())
        act, tapped = phone.answer(form), time.monotonic()
        phone.send()
        taps.append((tapped, phone.ledger[act]["reply"]["seq"]))

    for round in rounds:
        opened(door, f"poll-{round}")
        at_once(phones, answer, 10 * GUARD)
        if time.monotonic() > end:
            break
    return [wall.when(seq) - tapped for tapped, seq in taps]


@pytest.mark.slow
@pytest.mark.parametrize("partition", ["drop"] if WHOLE else ["hold", "drop", "silent"])
def test_row_5_outboxes_empty_after_healing_and_the_wall_follows(
    tmp_path: Path, partition: Literal["hold", "drop", "silent"]
) -> None:
    most = round(LASTING) + 4
    rounds = iter(range(1, most))
    path = room_file(tmp_path / "rooms", activities=polls(most))
    with PhoneDoor(tmp_path) as door, FaultProxy(door.port, ("far", "near"), seed=5) as proxy:
        opened(door, "poll-0")
        far, near = joined(proxy, "far", FAR, 0), joined(proxy, "near", NEAR, 100)
        wall = Wall(door)
        wall.start()
        form = far[0].forms()[0]
        for group in ("far", "near"):
            proxy.put(group, BAD)
        proxy.put("far", msgspec.structs.replace(BAD, partition=partition))
        cut = time.monotonic()
        for phone in far:
            for _ in range(3):
                phone.answer(form)
        sending = threading.Thread(target=at_once, args=(far, Phone.send, CUT_OFF + 10 * GUARD))
        sending.start()
        took = answers_in_a_bad_network(door, wall, near, rounds, min(LASTING / 2, CUT_OFF))
        time.sleep(max(0.0, CUT_OFF - (time.monotonic() - cut)))
        assert all(len(phone.outbox) == 3 for phone in far), "nobody is cut off"
        proxy.put("far", BAD)
        drained = until(
            lambda: not any(phone.outbox for phone in far), "outboxes stay full", 10 * BARS["outboxes empty"]
        )
        sending.join(GUARD)
        took += answers_in_a_bad_network(door, wall, near + far, rounds, LASTING - (time.monotonic() - cut))
        live_equals_replayed(door.control, path)
        resets = proxy.counted("near").resets + proxy.counted("far").resets
    acknowledged = [act for phone in (*far, *near) for act in phone.ledger]
    assert sorted(stored(path)) == sorted(acknowledged)
    assert resets > 0
    assert not any(phone.refused for phone in (*far, *near))
    measured(
        5, partition=partition, cut_off=f"{CUT_OFF:.0f} s", resets=resets, answers=len(took),
        outboxes_empty_after=f"{drained:.2f} s (bar 10 s)", answer_to_wall_p95=f"{seconds(took, 0.95)} (bar 1 s)",
        p50=seconds(took, 0.5),
    )  # fmt: skip


@pytest.mark.browser
@pytest.mark.parametrize("partition", ["hold", "drop", "silent"])
def test_row_5_a_real_page_keeps_its_answer_while_cut_off_and_sends_it_after_healing(
    tmp_path: Path, partition: Literal["hold", "drop", "silent"]
) -> None:
    path = room_file(tmp_path / "rooms", activities=polls(2))
    with PhoneDoor(tmp_path) as door, FaultProxy(door.port, seed=5) as proxy, chromium() as browser:
        opened(door, "poll-0")
        page = browser.new_page(locale="fr", viewport={"width": 360, "height": 740})
        page.set_default_timeout(15_000)
        page.goto(f"http://127.0.0.1:{proxy.port()}/j/H7KQP")
        page.click("form.stack button[lang=fr]")
        page.wait_for_selector("#now form")
        proxy.put("all", msgspec.structs.replace(BAD, partition=partition))
        page.check("input[value=b]")
        page.click("form[data-act] button")
        expect(page.locator(".state")).to_have_text("Gardé sur ce téléphone, sera envoyé")
        time.sleep(11.0 if partition == "silent" else 2.0)
        assert stored(path) == []
        proxy.put("all", BAD)
        healed = time.monotonic()
        expect(page.locator(".state")).to_have_text("Reçu", timeout=100_000)
        sent = time.monotonic() - healed
        opened(door, "poll-1")
        expect(page.locator("#now")).to_have_attribute("data-activity", "poll-1", timeout=45_000)
        measured(
            5,
            browser=partition,
            sent_after=f"{sent:.2f} s (bar 10 s)",
            on_the_next_step_after=f"{time.monotonic() - healed - sent:.2f} s",
        )
        live_equals_replayed(door.control, path)
    assert len(stored(path)) == 1
