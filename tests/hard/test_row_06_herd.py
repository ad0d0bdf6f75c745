"""Row 6: 200 phones join in 30 s; 500 connections stay open and idle: memory and descriptors do not grow."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.play.events import Joined
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened, seated
from tests.support.doors import GUARD, PhoneDoor
from tests.support.hard import WHOLE, at_once, measured, seconds, until
from tests.support.room_files import POLL, room_file

pytestmark = [
    pytest.mark.live,
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="reads /proc"),
]
JOINING, WITHIN = (200, 30.0) if WHOLE else (60, 6.0)
IDLE, FOR = (500, 3600.0) if WHOLE else (150, 8.0)
"""Connections that do nothing, and for how many seconds: the hour of the row when it is run whole."""
SEATS = 60 if WHOLE else 10
"""Phones the connections belong to: each has several pages open."""


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
        phones = seated(door, SEATS)
        for phone in phones:
            phone.close()
        at_rest, alone = descriptors(pid), resident(pid)
        lines = [stream(door, phones[at % SEATS]) for at in range(IDLE)]
        until(lambda: door.control.status(ROOM)["connected"] == IDLE, "not everybody is on a stream")
        time.sleep(2)
        before = resident(pid)
        growth = stay_idle(lines, lambda: resident(pid) - before)
        open_ones = descriptors(pid)
        assert door.control.status(ROOM)["connected"] == IDLE, "streams ended by themselves"
        assert not any(is_shown(line, POLL) for line in lines)
        opened(door)
        reached = until(lambda: all(is_shown(line, POLL) for line in lines), "a line that was idle shows nothing more")
        for line in lines:
            line.close()
        until(lambda: door.control.status(ROOM)["connected"] == 0, "streams that ended are still counted", 3 * GUARD)
        until(lambda: descriptors(pid) <= at_rest + 2, "descriptors leak", 3 * GUARD)
    measured(
        6,
        idle=IDLE,
        seconds=FOR,
        to_open_them=f"{(before - alone) / 1e6:.1f} MB",
        growth_while_idle=f"{max(growth) / 1e6:.1f} MB (bar 20 MB)",
        growth_by_quarters=[f"{growth[len(growth) * at // 4 - 1] / 1e6:.1f}" for at in (1, 2, 3, 4)],
        descriptors=f"{at_rest} to {open_ones} and back",
        the_next_step_on_every_line_after=f"{reached:.2f} s",
    )
    assert max(growth) < 20_000_000
    assert open_ones >= IDLE


def stream(door: PhoneDoor, phone: Phone) -> socket.socket:
    """One more page of a phone that listens to the room and does nothing."""
    cookie = "; ".join(f"{name}={value}" for name, value in phone.cookies.items())
    line = socket.create_connection(("127.0.0.1", door.port), timeout=GUARD)
    line.sendall(f"GET /r/H7KQP/stream HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n".encode())
    line.setblocking(False)
    return line


def stay_idle(lines: list[socket.socket], grown: Callable[[], int]) -> list[int]:
    """Let the time pass and read what comes, so that the door need keep nothing for anybody; the growth at each look."""
    growth, end = list[int](), time.monotonic() + FOR
    while time.monotonic() < end:
        time.sleep(min(FOR / 8, 20))
        for line in lines:
            heard(line)
        growth.append(grown())
        if WHOLE:
            measured(6, idle_so_far=f"{FOR - (end - time.monotonic()):.0f} s", growth=f"{growth[-1] / 1e6:.1f} MB")
    return growth


def heard(line: socket.socket) -> bytes:
    """What a line has brought since the last look. Never empty-handed and ended: a stream that ends is a failure."""
    try:
        found = line.recv(1 << 20)
    except BlockingIOError:
        return b""
    assert found, "the door ended a stream"
    return found


def is_shown(line: socket.socket, activity: str) -> bool:
    """Whether the line has brought this activity's step. What it brought is looked at once and left for the next look."""
    try:
        return activity.encode() in line.recv(1 << 20, socket.MSG_PEEK)
    except BlockingIOError:
        return False
