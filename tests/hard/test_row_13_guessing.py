"""Row 13: join codes guessed with 100 rooms open, 10,000 tries from 50 addresses, while 40 honest phones join behind one of them."""

from __future__ import annotations

import http.client
import random
import threading
from pathlib import Path

import pytest

from halqa.room.live.keys import ALPHABET
from tests.support.doors import GUARD, PhoneDoor
from tests.support.hard import WHOLE, measured, until
from tests.support.room_files import room_file

pytestmark = [pytest.mark.live, pytest.mark.slow]

ROOMS = 100 if WHOLE else 12
ADDRESSES = 50
TRIES = 10_000 if WHOLE else 2_000
HONEST = 40


class Caller:
    """Requests from one address of this machine, on a kept connection."""

    def __init__(self, port: int, address: str) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=GUARD, source_address=(address, 0))

    def ask(self, method: str, path: str, body: str = "") -> tuple[int, str]:
        """Status and the cookie that was given, if any."""
        self.line.request(method, path, body, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = self.line.getresponse()
        answer.read()
        return answer.status, answer.getheader("set-cookie") or ""


def code_of(chance: random.Random) -> str:
    return "".join(chance.choice(ALPHABET) for _ in range(5))


def test_row_13_guessing_finds_no_room_and_forty_honest_phones_join_behind_the_same_address(tmp_path: Path) -> None:
    chance = random.Random(13)
    codes = sorted({code_of(chance) for _ in range(ROOMS)})
    for code in codes:
        room_file(tmp_path / "rooms", code)
    asked, let_through, hits, seats = 0, 0, 0, list[bool]()
    guard = threading.Lock()
    with PhoneDoor(tmp_path) as door:
        assert door.health()["rooms"] == len(codes)

        def guess(place: int) -> None:
            nonlocal asked, let_through, hits
            own, caller = random.Random(1300 + place), Caller(door.port, f"127.0.1.{place + 1}")
            for _ in range(TRIES // ADDRESSES):
                status, _ = caller.ask("GET", f"/r/{code_of(own)}")  # the address that answers a guess at once
                with guard:
                    asked += 1
                    let_through += status != 429
                    hits += status in (200, 303)

        def join(place: int) -> None:
            caller = Caller(door.port, "127.0.1.1")  # where somebody guesses as well: one router, one address
            status, cookie = caller.ask("POST", f"/j/{codes[place % len(codes)]}", "lang=fr")
            seats.append(status == 303 and "halqa-" in cookie)

        guessing = [threading.Thread(target=guess, args=(place,)) for place in range(ADDRESSES)]
        for thread in guessing:
            thread.start()
        until(lambda: let_through >= 20, "nobody guesses")
        joining = [threading.Thread(target=join, args=(place,)) for place in range(HONEST)]
        for thread in joining:
            thread.start()
        for thread in (*guessing, *joining):
            thread.join(20 * GUARD)
            assert not thread.is_alive()
    expected = let_through * len(codes) / len(ALPHABET) ** 5
    measured(
        13,
        rooms=len(codes),
        tries=asked,
        let_through=let_through,
        expected_hits=f"{expected:.5f}",
        hits=hits,
        honest=sum(seats),
    )
    assert asked == TRIES
    assert expected < 0.01
    assert seats == [True] * HONEST
