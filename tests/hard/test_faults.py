"""The fault proxy does what it says: otherwise the rows that go through it would prove nothing."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from tests.support.doors import GUARD
from tests.support.faults import FaultProxy, Faults

pytestmark = pytest.mark.live


@pytest.fixture
def echo() -> Iterator[int]:
    """A server that says what it hears, on a port of this machine."""
    listening = socket.create_server(("127.0.0.1", 0))
    open_ones: list[socket.socket] = []

    def serve(one: socket.socket) -> None:
        try:
            while heard := one.recv(4096):
                one.sendall(heard)
        except OSError:
            pass

    def accept() -> None:
        while True:
            try:
                one, _ = listening.accept()
            except OSError:
                return
            open_ones.append(one)
            threading.Thread(target=serve, args=(one,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield int(listening.getsockname()[1])
    listening.close()
    for one in open_ones:
        one.close()


def said(port: int, words: bytes = b"salam", seconds: float = GUARD) -> bytes:
    """What comes back through the proxy on a connection of its own; raises OSError when it is cut."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as line:
        line.sendall(words)
        heard = b""
        while len(heard) < len(words):
            more = line.recv(4096)
            if not more:
                raise ConnectionResetError
            heard += more
    return heard


def test_without_faults_bytes_pass_as_they_are(echo: int) -> None:
    with FaultProxy(echo) as proxy:
        assert said(proxy.port(), bytes(range(256)) * 100) == bytes(range(256)) * 100
        assert proxy.counted().passed == 2 * 25_600


def test_latency_holds_each_way_back(echo: int) -> None:
    with FaultProxy(echo) as proxy:
        proxy.put("all", Faults(latency=0.1))
        started = time.monotonic()
        assert said(proxy.port()) == b"salam"
        assert time.monotonic() - started >= 0.2


def test_a_narrow_line_takes_its_time(echo: int) -> None:
    with FaultProxy(echo) as proxy:
        proxy.put("all", Faults(bytes_per_second=10_000))
        started = time.monotonic()
        said(proxy.port(), b"x" * 2_000)
        assert time.monotonic() - started >= 0.35


def test_resets_come_as_often_as_asked_and_the_same_for_the_same_seed(echo: int) -> None:
    def resets(seed: int) -> list[bool]:
        found = []
        with FaultProxy(echo, seed=seed) as proxy:
            proxy.put("all", Faults(reset=0.3))
            for _ in range(60):
                try:
                    said(proxy.port())
                    found.append(False)
                except OSError:
                    found.append(True)
            assert proxy.counted().resets >= sum(found)
        return found

    first = resets(7)
    assert 6 <= sum(first) <= 34
    assert resets(7) == first
    assert resets(8) != first


def test_what_is_held_comes_after_healing_and_only_that_group_waits(echo: int) -> None:
    with FaultProxy(echo, ("near", "far")) as proxy:
        proxy.put("far", Faults(partition="hold"))
        with pytest.raises(TimeoutError):
            said(proxy.port("far"), seconds=0.3)
        assert said(proxy.port("near")) == b"salam"
        with socket.create_connection(("127.0.0.1", proxy.port("far")), timeout=GUARD) as line:
            line.sendall(b"later")
            proxy.heal("far")
            assert line.recv(4096) == b"later"


def test_what_is_dropped_is_lost_and_the_connection_ends_at_healing(echo: int) -> None:
    with FaultProxy(echo) as proxy, socket.create_connection(("127.0.0.1", proxy.port()), timeout=GUARD) as line:
        line.sendall(b"before")
        assert line.recv(4096) == b"before"
        proxy.put("all", Faults(partition="drop"))
        line.sendall(b"lost")
        time.sleep(0.1)
        proxy.heal()
        with pytest.raises(ConnectionResetError):
            line.recv(4096)
        assert proxy.counted().dropped >= 1
        assert said(proxy.port()) == b"salam"


def test_a_door_that_is_away_is_a_reset_and_no_hang() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = taken.getsockname()[1]
    with FaultProxy(nobody) as proxy, pytest.raises((ConnectionResetError, BrokenPipeError)):
        said(proxy.port())


def test_a_silent_loss_leaves_the_old_connection_dead_and_new_ones_well(echo: int) -> None:
    with FaultProxy(echo) as proxy, socket.create_connection(("127.0.0.1", proxy.port()), timeout=1) as line:
        line.sendall(b"before")
        assert line.recv(4096) == b"before"
        proxy.put("all", Faults(partition="silent"))
        line.sendall(b"lost")
        time.sleep(0.1)
        proxy.heal()
        with pytest.raises(TimeoutError):
            line.recv(4096)
        assert said(proxy.port()) == b"salam"
