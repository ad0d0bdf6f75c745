"""Row 2: each answer sent one to five times, reordered, from two tabs: exactly one effect."""

from __future__ import annotations

import json
import random
import threading
from pathlib import Path

import pytest
from playwright.sync_api import expect

from halqa.bots.phone import Phone
from halqa.core.activity import Mode
from halqa.core.play.events import Done
from halqa.room.log import Log
from tests.live.test_browser import chromium, phone
from tests.live.test_kill import opened, seated, stored
from tests.support.doors import PhoneDoor
from tests.support.hard import WHOLE, at_once, live_equals_replayed, measured
from tests.support.room_files import POLL, SECRET_POLL, poll, room_file

VOICES = 20
CASES = 10_000 if WHOLE else 600
JSON = {"Content-Type": "application/json"}


@pytest.mark.live
@pytest.mark.slow
@pytest.mark.parametrize("activity", [POLL, SECRET_POLL])
def test_row_2_an_answer_sent_again_and_out_of_order_from_two_tabs_has_one_effect(
    tmp_path: Path, activity: str
) -> None:
    path = room_file(tmp_path / "rooms", activities=(poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS)))
    replies: dict[str, set[str]] = {}
    newest: dict[str, object] = {}
    guard = threading.Lock()
    with PhoneDoor(tmp_path) as door:
        opened(door, activity)
        phones = seated(door, VOICES)
        form = phones[0].forms()[0]

        def insist(first: Phone) -> None:
            """One phone, two tabs: its cookie is theirs, each has connections of its own."""
            second = Phone(first.host, first.port, first.code, first.random.randrange(10**6))
            second.cookies = dict(first.cookies)
            for _ in range(CASES // VOICES // 2):
                first.answer(form)
                first.answer(form)
            sent, first.outbox = first.outbox, []
            newest[sent[-1]["act"]] = sent[-1]["payload"]
            arriving = [each for each in sent for _ in range(first.random.randint(1, 5))]
            first.random.shuffle(arriving)
            halves = [[], []]  # type: list[list[dict[str, object]]]
            for each in arriving:
                halves[first.random.random() < 0.5].append(each)
            at_once([first, second], lambda tab: send(tab, halves[tab is second]), 600)

        def send(tab: Phone, acts: list[dict[str, object]]) -> None:
            for each in acts:
                status, raw, _ = tab.ask("POST", "/r/H7KQP/act", json.dumps(each).encode(), **JSON)
                assert status == 200, raw
                with guard:
                    replies.setdefault(str(each["act"]), set()).add(raw.decode())

        at_once(phones, insist, 1200)
        live_equals_replayed(door.control, path)
    assert len(replies) == CASES
    assert all(len(heard) == 1 and '"ok":true' in min(heard) for heard in replies.values()), "same act, same reply"
    with Log(path) as log:
        said = log.state().said[activity]  # type: ignore[index]
        done = [each.event.act for each in log.events() if isinstance(each.event, Done)]
        rows = log.apart()
    assert len(done) == len(set(done)), "no act twice in the log"
    assert len(rows) == (0 if activity == POLL else VOICES)
    assert len(said) == VOICES
    standing = [json.loads(bytes(each.payload)) for voice in said.values() for each in voice.values()]
    wanted = list(newest.values())
    assert sorted(map(json.dumps, standing)) == sorted(map(json.dumps, wanted)), (
        "the newest answer of each voice stands"
    )
    measured(2, activity=activity, acts=CASES, effects=len(said))


@pytest.mark.live
@pytest.mark.browser
def test_row_2_two_tabs_that_come_back_from_no_network_send_each_answer_once(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    chance = random.Random(2)
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door)
        context, first = phone(browser, door, "fr")
        second = context.new_page()
        second.goto(f"{door.address}/r/H7KQP")
        for _ in range(5 if WHOLE else 2):
            context.set_offline(True)
            for tab in (first, second, first):
                tab.check(f"input[value={chance.choice('abc')}]")
                tab.click("form[data-act] button")
                expect(tab.locator(".state")).to_have_text("Gardé sur ce téléphone, sera envoyé")
            context.set_offline(False)
            for tab in (first, second):
                expect(tab.locator(".state")).to_have_text("Reçu")
            assert first.evaluate("Object.keys(localStorage).filter(k => k.includes(':o:')).length") == 0
        live_equals_replayed(door.control, path)
    acts = stored(path)
    assert len(acts) == len(set(acts)) == 3 * (5 if WHOLE else 2)
