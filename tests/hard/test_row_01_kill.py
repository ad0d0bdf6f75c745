"""Row 1: kill -9 at random points under 60 phones x 2 answers/s. None lost, none doubled, the replayed state is the live one."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.activity import Mode
from halqa.core.play.events import Joined
from halqa.room.log import Log
from tests.live.test_kill import opened, seated, stored
from tests.support.doors import GUARD, PhoneDoor
from tests.support.hard import WHOLE, at_once, live_equals_replayed, measured, seconds
from tests.support.room_files import POLL, SECRET_POLL, poll, room_file

pytestmark = [pytest.mark.live, pytest.mark.slow]

PHONES = 60
PACE = 0.5
"""Seconds between two answers of a phone."""
KILLS = 100 if WHOLE else 5


def test_row_1_nothing_acknowledged_is_lost_or_doubled_by_kill_9_under_sixty_phones(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms", activities=(poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS)))
    chance, back = random.Random(1), list[float]()
    enough = threading.Event()
    with PhoneDoor(tmp_path) as door:
        opened(door)
        phones = seated(door, PHONES)
        form = phones[0].forms()[0]

        def answer(phone: Phone) -> None:
            while not enough.is_set():
                phone.answer(form)
                phone.send()
                enough.wait(PACE * (0.5 + phone.random.random()))

        crowd = threading.Thread(target=at_once, args=(phones, answer, KILLS * GUARD))
        crowd.start()
        for _ in range(KILLS):
            time.sleep(0.3 + chance.random())
            door.kill()
            killed = time.monotonic()
            door.start()
            back.append(time.monotonic() - killed)
        enough.set()
        crowd.join(GUARD)
        assert not crowd.is_alive()
        live_equals_replayed(door.control, path)
    acknowledged = [act for phone in phones for act in phone.ledger]
    on_disk = stored(path)
    assert not any(phone.refused or phone.outbox for phone in phones)
    assert len(acknowledged) > PHONES * KILLS / 4, "hardly anybody answered between the kills"
    assert sorted(on_disk) == sorted(acknowledged)
    with Log(path) as log:
        assert len([each for each in log.events() if isinstance(each.event, Joined)]) == PHONES
    measured(
        1, kills=KILLS, acknowledged=len(acknowledged), lost=0, doubled=0,
        back_median=seconds(back, 0.5), back_worst=f"{max(back):.2f} s",
    )  # fmt: skip
