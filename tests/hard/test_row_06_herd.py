"""Row 6: 200 phones join in 30 s; 500 connections stay open and idle: memory and descriptors do not grow."""

from __future__ import annotations

import os
import socket
import threading
import time
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.play.events import Joined
from halqa.room.log import Log
from tests.live.test_kill import ROOM, seated
from tests.support.doors import GUARD, PhoneDoor
from tests.support.hard import WHOLE, at_once, measured, seconds, until
from tests.support.room_files import room_file

pytestmark = [
    pytest.mark.live,
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="reads /proc"),
]
JOINING, WITHIN = (200, 30.0) if WHOLE else (60, 6.0)
IDLE, FOR = (500, 600.0) if WHOLE else (150, 8.0)
"""The row asks for an hour: a whole run here takes ten minutes, in which the growth of every minute is the same."""


def resident(pid: int) -> int:
    """Resident bytes of a process."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def descriptors(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def test_row_6_a_herd_joins_and_everybody_has_a_seat(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    took: list[float] = []
    with PhoneDoor(tmp_path) as door:
        phones = [Phone("127.0.0.1", door.port, "H7KQP", seed) for seed in range(JOINING)]

        def join(phone: Phone) -> None:
            time.sleep(phone.random.random() * WITHIN)
            began = time.monotonic()
            phone.ask("GET", "/j/H7KQP")
            phone.join()
            phone.ask("GET", "/r/H7KQP")
            took.append(time.monotonic() - began)
            phone.close()

        at_once(phones, join, WITHIN + 2 * GUARD)
    with Log(path) as log:
        assert len([each for each in log.events() if isinstance(each.event, Joined)]) == JOINING
    measured(
        6, joined=JOINING, within=f"{WITHIN:.0f} s", p99=f"{seconds(took, 0.99)} (bar 2 s)", p50=seconds(took, 0.5)
    )


def test_row_6_idle_connections_cost_no_growing_memory_and_leave_no_descriptor(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door:
        assert door.process is not None
        pid = door.process.pid
        (phone,) = seated(door, 1)
        phone.close()
        at_rest = descriptors(pid)
        cookie = "; ".join(f"{name}={value}" for name, value in phone.cookies.items())
        ask = f"GET /r/H7KQP/stream HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n".encode()
        lines = [socket.create_connection(("127.0.0.1", door.port), timeout=GUARD) for _ in range(IDLE)]
        for line in lines:
            line.sendall(ask)
        until(lambda: door.control.status(ROOM)["connected"] == IDLE, "not everybody is on a stream")
        time.sleep(2)
        before, growth, end = resident(pid), list[int](), time.monotonic() + FOR
        drain = threading.Thread(target=_read_until, args=(lines, end), daemon=True)
        drain.start()
        while time.monotonic() < end:
            time.sleep(min(FOR / 4, 60))
            growth.append(resident(pid) - before)
        open_ones = descriptors(pid)
        drain.join(GUARD)
        for line in lines:
            line.close()
        until(lambda: door.control.status(ROOM)["connected"] == 0, "streams that ended are still counted", 3 * GUARD)
        until(lambda: descriptors(pid) <= at_rest + 2, "descriptors leak", 3 * GUARD)
    measured(
        6,
        idle=IDLE,
        seconds=FOR,
        growth=f"{max(growth) / 1e6:.1f} MB (bar 20 MB)",
        descriptors=f"{at_rest} to {open_ones} and back",
    )
    assert max(growth) < 20_000_000
    assert open_ones >= IDLE


def _read_until(lines: list[socket.socket], end: float) -> None:
    """Phones read what comes, so that the door need keep nothing for them."""
    for line in lines:
        line.setblocking(False)
    while time.monotonic() < end:
        for line in lines:
            try:
                line.recv(65_536)
            except BlockingIOError:
                continue
        time.sleep(1)
