"""What a day brings: a full disk, a second process on the same room, a phone that comes back late, a door that dies."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from halqa.bots.phone import Phone
from halqa.core.activity import Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import SetStage
from halqa.core.play.events import Done
from halqa.room.live.client import DoorRefused
from halqa.room.log import Log
from halqa.server.environment import Environment
from halqa.server.serve import DoorProcess, Serving, with_keys
from tests.live.test_kill import ROOM, answering, opened, seated, stored
from tests.support.doors import GUARD, KEY, PhoneDoor, free_port
from tests.support.room_files import POLL, room_file

pytestmark = pytest.mark.live

SMALL_DISK = 220_000
"""Bytes a file may have: the write-ahead log reaches it after a few dozen answers."""


def until(true: Callable[[], bool], words: str) -> None:
    """Wait for a condition (a hang guard, no measurement)."""
    deadline = time.monotonic() + GUARD
    while not true():
        assert time.monotonic() < deadline, words
        time.sleep(0.02)


def test_a_full_disk_tells_the_phones_and_goes_on_when_space_returns(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    door = PhoneDoor(tmp_path, most_bytes=SMALL_DISK)
    with door:
        opened(door)
        phones = seated(door, 6)
        threads = [answering(phone, 60, 0.0) for phone in phones]
        until(lambda: door.health()["trouble"] == 1, "the disk never filled")
        watcher = Phone("127.0.0.1", door.port, "H7KQP", 99)
        watcher.cookies = dict(phones[0].cookies)
        until(lambda: "disque" in watcher.frame()["notice"], "the banner never came")
        assert any(phone.outbox for phone in phones), "phones keep what was not stored"
        door.more_room()
        for thread in threads:
            thread.join(GUARD)
            assert not thread.is_alive()
        until(lambda: door.health()["trouble"] == 0, "the trouble never ended")
        until(lambda: watcher.frame()["notice"] == "", "the banner never went")
    assert sorted(stored(path)) == sorted(act for phone in phones for act in phone.ledger)
    assert len(stored(path)) == 6 * 60


def test_a_second_process_on_the_same_room_is_refused_with_the_reason(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path):
        other = PhoneDoor(tmp_path)
        ended = subprocess.run(
            [sys.executable, "-m", "halqa.server.phone", "--language", "en"],
            env=other.environment(), capture_output=True, timeout=GUARD, check=False,
        )  # fmt: skip
    assert ended.returncode == 3
    assert "Another process already serves the room" in ended.stderr.decode()
    assert "Traceback" not in ended.stderr.decode()


def test_a_taken_port_is_one_sentence(tmp_path: Path) -> None:
    with PhoneDoor(tmp_path) as door:
        environment = {**door.environment(), "HALQA_DATA": str(tmp_path / "other")}
        command = [sys.executable, "-m", "halqa.server.phone", "--language", "en"]
        ended = subprocess.run(command, env=environment, capture_output=True, timeout=GUARD, check=False)
    assert ended.returncode == 3
    assert "is taken by another program" in ended.stderr.decode()


class Follower:
    """A phone's stream, read line by line."""

    def __init__(self, phone: Phone, door: PhoneDoor, last: str = "") -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", door.port, timeout=GUARD)
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in phone.cookies.items())}
        if last:
            headers["Last-Event-ID"] = last
        self.connection.request("GET", "/r/H7KQP/stream", headers=headers)
        self.response = self.connection.getresponse()

    def next(self) -> tuple[str, dict[str, str]]:
        """The next frame: its event id and what it holds."""
        id = ""
        while True:
            line = self.response.readline().decode().rstrip("\n")
            if line.startswith("id: "):
                id = line[4:]
            elif line.startswith("data: "):
                return id, msgspec.json.decode(line[6:])

    def close(self) -> None:
        self.connection.close()


def test_a_phone_that_comes_back_gets_the_present_step_and_nothing_twice(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door:
        (phone,) = seated(door, 1)
        follower = Follower(phone, door)
        first, frame = follower.next()
        assert frame["step"] == "welcome"
        follower.close()
        opened(door)
        back = Follower(phone, door, last=first)
        second, frame = back.next()
        assert frame["step"] == f"{POLL}:open"
        assert int(second.split("-")[0]) > int(first.split("-")[0]), "the event's id carries the log's number"
        back.close()
        door.kill()
        door.start()
        again = Follower(phone, door, last=second)
        door.control.command(ROOM, SetStage(act=ActId("reveal"), activity=POLL, stage=Stage.REVEALED))
        _, frame = again.next()
        assert frame["step"] == f"{POLL}:revealed", "what it had before the kill was not sent again"
        again.close()


def test_the_head_of_a_stream_has_no_body(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door, socket.create_connection(("127.0.0.1", door.port), timeout=GUARD) as line:
        (phone,) = seated(door, 1)
        cookie = "; ".join(f"{k}={v}" for k, v in phone.cookies.items())
        line.sendall(f"HEAD /r/H7KQP/stream HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n".encode())
        got = line.recv(4096)
        assert b"text/event-stream" in got
        watched = Follower(phone, door)
        watched.next()
        opened(door)
        while watched.next()[1]["step"] != f"{POLL}:open":
            pass
        watched.close()
        line.shutdown(socket.SHUT_WR)
        while more := line.recv(4096):
            got += more
    assert got.endswith(b"\r\n\r\n"), "a frame went to all streams, and none of it here"


def test_polling_says_nothing_new_until_there_is(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door:
        (phone,) = seated(door, 1)
        frame = phone.frame()
        assert phone.ask("GET", f"/r/H7KQP/frame?after={frame['id']}")[0] == 204
        opened(door)
        assert phone.ask("GET", f"/r/H7KQP/frame?after={frame['id']}")[0] == 200


def test_a_dead_door_is_started_again_and_the_phones_go_on(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    door = PhoneDoor(tmp_path)
    env = with_keys(_settings(door))
    told: list[str] = []
    command = (sys.executable, "-m", "halqa.server.phone")
    serving = Serving(env, [DoorProcess("phone", command, door.port)], told.append)
    serving.start()
    watching = threading.Thread(target=serving.watch)
    watching.start()
    try:
        assert serving.wait_until_ready(GUARD)
        opened(door)
        phones = seated(door, 4)
        threads = [answering(phone, 40, 0.01) for phone in phones]
        until(lambda: sum(len(phone.ledger) for phone in phones) > 20, "nobody answers")
        note = msgspec.json.decode((tmp_path / "run" / "phone.json").read_bytes())
        assert note["port"] == door.port
        os.kill(note["pid"], signal.SIGKILL)
        for thread in threads:
            thread.join(GUARD)
            assert not thread.is_alive()
        assert len(told) == 1
        assert msgspec.json.decode((tmp_path / "run" / "phone.json").read_bytes())["pid"] != note["pid"]
    finally:
        serving.stop()
        watching.join(GUARD)
    assert not (tmp_path / "run" / "phone.json").exists()
    assert sorted(stored(path)) == sorted(act for phone in phones for act in phone.ledger)


def _settings(door: PhoneDoor) -> Environment:
    return Environment(
        data=door.data, secret="s", demo=True, debug=False, staff_host="127.0.0.1", staff_port=free_port(),
        phone_host="127.0.0.1", phone_port=door.port, control_port=door.control_port, control_key=KEY,
        lan_address="127.0.0.1", origin="", organisation="", focal_point="",
    )  # fmt: skip


def test_the_control_port_takes_signed_requests_only(tmp_path: Path) -> None:
    path = room_file(tmp_path / "later")
    with PhoneDoor(tmp_path) as door:
        stranger = door.control
        stranger._key = b"guessed"
        with pytest.raises(DoorRefused, match="signature"):
            stranger.status(ROOM)
        with pytest.raises(DoorRefused, match="room-not-open"):
            door.control.status(ROOM)
        assert door.control.open(path)["code"] == "H7KQP"
        assert door.control.open(path)["code"] == "H7KQP"
        with pytest.raises(DoorRefused, match="missing"):
            door.control.open(tmp_path / "nowhere.room")
        head = door.control.status(ROOM)
        door.control.close(ROOM)
        with pytest.raises(DoorRefused, match="room-not-open"):
            door.control.status(ROOM)
    with Log(path) as log:
        assert (log.head().seq, log.head().digest) == (head["seq"], head["digest"])
        assert not [each for each in log.events() if isinstance(each.event, Done)]
