"""Several phone doors on one PostgreSQL: a room has one owner, phones reach it through any door, and a kill -9 loses nothing."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from halqa.bench.cluster import available
from halqa.bots.phone import Phone
from halqa.core.activity import Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import SetStage, Show
from halqa.core.play.events import Done, Joined
from halqa.room import database
from halqa.room.live.client import Control
from halqa.room.log import Log
from halqa.room.owners import look, owner_of
from halqa.room.storage import InDatabase
from tests.live.test_faults import Follower, until
from tests.live.test_kill import ROOM, answering
from tests.support.doors import PhoneDoor
from tests.support.postgres import ABSENT, Server, postgres, server
from tests.support.room_files import POLL, room_in

__all__ = ["postgres"]

pytestmark = pytest.mark.live

WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch
ROUNDS = 20 if WHOLE else 3
PHONES = 12
ANSWERS = 15
TAKEOVER = 10 * 5.0
"""Seconds: ten times the promise. What was measured is printed; a slow machine fails nothing."""


@contextlib.contextmanager
def doors(count: int, tmp_path: Path, url: str) -> Iterator[list[PhoneDoor]]:
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(PhoneDoor(tmp_path / f"door-{n}", database=url)) for n in range(count)]


@pytest.fixture
def place(postgres: Server) -> InDatabase:
    return room_in(postgres.new())


def owner(place: InDatabase, among: list[PhoneDoor], seconds: float = TAKEOVER) -> PhoneDoor:
    """The door that serves the room, once one of these does."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        address = owner_of(place.url, place.room)
        found = [door for door in among if address.endswith(f":{door.control_port}")]
        if found and found[0].process is not None and found[0].process.poll() is None:
            return found[0]
        time.sleep(0.05)
    raise AssertionError("nobody took the room")


def staff_of(place: InDatabase, among: list[PhoneDoor]) -> Control:
    return owner(place, among).control


def opened(place: InDatabase, among: list[PhoneDoor]) -> None:
    staff = staff_of(place, among)
    assert staff.command(ROOM, Show(act=ActId("show"), activity=POLL)).ok
    assert staff.command(ROOM, SetStage(act=ActId("open"), activity=POLL, stage=Stage.OPEN)).ok


def seated(among: list[PhoneDoor], count: int) -> list[Phone]:
    """Phones that reach the room through every door in turn."""
    phones = [Phone("127.0.0.1", among[n % len(among)].port, "H7KQP", n) for n in range(count)]
    for phone in phones:
        phone.join()
    return phones


def acts(place: InDatabase) -> list[str]:
    """The act ids of all answers in the log."""
    with Log(place) as log:
        assert log.verify() == ()
        return [each.event.act for each in log.events() if isinstance(each.event, Done)]


def test_kills_of_the_owner_lose_nothing_and_double_nothing(place: InDatabase, tmp_path: Path) -> None:
    took: list[float] = []
    with doors(3, tmp_path, place.url) as running:
        opened(place, running)
        phones = seated(running, PHONES)
        for round in range(ROUNDS):
            before = sum(len(phone.ledger) for phone in phones)
            first = owner(place, running)
            threads = [answering(phone, ANSWERS, 0.01) for phone in phones]
            until(lambda: sum(len(phone.ledger) for phone in phones) > before + PHONES, "nobody answers")  # noqa: B023
            first.kill()
            killed = time.monotonic()
            second = owner(place, [door for door in running if door is not first])
            took.append(time.monotonic() - killed)
            first.start()
            for thread in threads:
                thread.join(TAKEOVER)
                assert not thread.is_alive(), f"a phone hangs after kill {round}"
            assert second is not first
        live = staff_of(place, running).status(ROOM)
    print(f"takeover after kill -9: {', '.join(f'{each:.2f}' for each in took)} s")  # noqa: T201 - a measurement, no judgement
    acknowledged = [act for phone in phones for act in phone.ledger]
    assert not any(phone.refused for phone in phones)
    assert len(acknowledged) == ROUNDS * PHONES * ANSWERS
    assert sorted(acts(place)) == sorted(acknowledged)
    with Log(place) as log:
        assert (live["seq"], live["digest"]) == (log.head().seq, log.head().digest)
        assert sum(isinstance(each.event, Joined) for each in log.events()) == PHONES


def test_a_stream_comes_through_a_door_that_does_not_own_the_room(place: InDatabase, tmp_path: Path) -> None:
    with doors(2, tmp_path, place.url) as running:
        first = owner(place, running)
        other = next(door for door in running if door is not first)
        phone = Phone("127.0.0.1", other.port, "H7KQP", 1)
        phone.join()
        follower = Follower(phone, other)
        assert str(follower.response.headers["content-type"]).startswith("text/event-stream")
        assert follower.next()[1]["step"] == "welcome"
        opened(place, running)
        while follower.next()[1]["step"] != f"{POLL}:open":
            pass
        assert first.control.status(ROOM)["connected"] == 1
        wall = str(first.control.status(ROOM)["wall"])
        assert other.get("/w/" + wall.rpartition("/")[2])[0] == 200
        follower.response.close()
        follower.close()
        until(lambda: first.control.status(ROOM)["connected"] == 0, "the owner still thinks it is read")


def test_what_a_door_passes_on_needs_the_doors_key(place: InDatabase, tmp_path: Path) -> None:
    with doors(1, tmp_path, place.url) as (door,):
        owner(place, [door])
        assert door.get("/j/H7KQP", **{"X-Halqa-For": "203.0.113.9"})[0] == 200, (
            "on the phones' port it is only a header"
        )
        assert door.get("/j/ZZZZZ")[0] == 404
        door.port = door.control_port
        assert door.get("/j/H7KQP", **{"X-Halqa-For": "203.0.113.9", "X-Halqa-Proof": "0" * 64})[0] == 403


def test_an_owner_that_slept_through_a_takeover_writes_nothing_and_gives_up(place: InDatabase, tmp_path: Path) -> None:
    with doors(2, tmp_path, place.url) as running:
        opened(place, running)
        first = owner(place, running)
        own = Phone("127.0.0.1", first.port, "H7KQP", 1)
        own.join()
        form = own.forms()[0]
        assert first.process is not None
        first.process.send_signal(signal.SIGSTOP)
        try:
            with contextlib.closing(database.connect(place.url)) as db:
                query = """SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = %s
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
                db.execute(query, (database.ROOM_LOCKS,))
            second = owner(place, [door for door in running if door is not first])
            own.answer(form)
            sending = threading.Thread(target=own.send)  # to the door that sleeps: it finds the command when it wakes
            sending.start()
            time.sleep(0.2)
            reveal = SetStage(act=ActId("reveal"), activity=POLL, stage=Stage.REVEALED)
            assert second.control.command(ROOM, reveal).ok
        finally:
            first.process.send_signal(signal.SIGCONT)
        sending.join(TAKEOVER)
        assert not sending.is_alive()
        assert owner(place, running) is second
        until(lambda: first.health()["rooms"] == 0, "the first owner still serves")
        assert own.refused, "the new owner, in whose log the activity is revealed, answered in the end"
    assert acts(place) == []


def test_the_database_ends_and_comes_back_and_the_phones_go_on(tmp_path: Path) -> None:
    if not available():
        pytest.skip(ABSENT)
    with server() as own:
        place = room_in(own.new())
        with doors(2, tmp_path, place.url) as running:
            opened(place, running)
            phones = seated(running, 6)
            threads = [answering(phone, 40, 0.02) for phone in phones]
            until(lambda: sum(len(phone.ledger) for phone in phones) > 20, "nobody answers")
            own.stop(signal.SIGQUIT)
            until(lambda: all(door.get("/j/H7KQP")[0] == 503 for door in running), "a door speaks for a room it lost")
            own.start()
            for thread in threads:
                thread.join(TAKEOVER)
                assert not thread.is_alive()
        acknowledged = [act for phone in phones for act in phone.ledger]
        assert len(acknowledged) == 6 * 40
        assert sorted(acts(place)) == sorted(acknowledged)


def test_a_command_for_a_room_that_nobody_serves_yet_is_carried_out_at_once(postgres: Server, tmp_path: Path) -> None:
    url = postgres.new()
    with doors(1, tmp_path, url) as (door,):
        until(lambda: len(look(url).doors) == 1, "the door does not enlist")
        for code in ("NEW2A", "NEW3A", "NEW4A", "NEW5A"):  # a look each second would hardly see four rooms at once
            place = room_in(url, code=code)
            assert door.control.command(place.room, Show(act=ActId("show"), activity=POLL)).ok


def test_rooms_are_shared_among_the_doors(postgres: Server, tmp_path: Path) -> None:
    url = postgres.new()
    codes = [f"RUM{n}X" for n in range(2, 6)]
    for code in codes:
        room_in(url, code=code)
    with doors(2, tmp_path, url) as running:
        until(lambda: all(each.owned for each in look(url).rooms), "a room is nobody's")
        assert {each.code for each in look(url).rooms} == set(codes)
        assert all(door.get(f"/j/{code}")[0] == 200 for door in running for code in codes)
        assert sum(door.health()["rooms"] for door in running) == len(codes)
