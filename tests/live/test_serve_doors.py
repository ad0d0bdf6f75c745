"""`halqa serve` with PostgreSQL and two phone doors, as one tree of processes: phones at either port, the desk, a kill -9, Ctrl-C."""

from __future__ import annotations

import http.cookiejar
import os
import re
import signal
import time
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.ids import ActivityId
from halqa.core.play.events import Joined
from halqa.demo.twin import BAB_SAHEL, BIR_SAADA
from halqa.room.live.client import Control
from halqa.room.log import Log
from halqa.room.owners import Known, control_key, look
from halqa.room.storage import InDatabase
from halqa.server.serve import running
from tests.live.test_faults import until
from tests.live.test_kill import answering
from tests.support.doors import GUARD
from tests.support.journeys import House
from tests.support.postgres import Server, postgres

__all__ = ["postgres"]

pytestmark = pytest.mark.live

POLL = ActivityId("qui-traduit")
PHONES = 8
ANSWERS = 20
NAMES = ("phone", "phone-2", "staff")


class Desk:
    """A facilitator at the staff door, without scripts."""

    def __init__(self, house: House) -> None:
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), cookies)
        self._base = house.staff
        self._open(f"/demo/as/facilitator?next=/room/{BIR_SAADA}/")

    def _open(self, path: str, fields: dict[str, str] | None = None) -> str:
        body = urllib.parse.urlencode(fields).encode() if fields is not None else None
        with self._opener.open(self._base + path, body, timeout=GUARD) as answer:
            told: str = answer.read().decode()
        return told

    def page(self, session: str) -> str:
        """The desk of a session's room."""
        return self._open(f"/room/{session}/")

    def press(self, session: str, where: str, **fields: str) -> None:
        """A button of the desk; it must not be refused."""
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.page(session))
        assert token is not None
        told = self._open(f"/room/{session}/{where}/", {"csrfmiddlewaretoken": token[1], **fields})
        assert '<div class="notice attention" role="status">' not in told


def pids(house: House) -> dict[str, int]:
    """The numbers of the processes of the tree, from their run files."""
    found = {name: running(house.data, name) for name in NAMES}
    return {name: int(each["pid"]) for name, each in found.items() if each is not None}


def lives(pid: int) -> bool:
    """Whether there is such a process (one that ended and waits for its parent is none)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def room_of(url: str, session: str) -> Known:
    """Who serves the room of a session now."""
    codes = {InDatabase(url, each.room): each for each in look(url).rooms}
    for place, each in codes.items():
        with Log(place) as log:
            if log.brief().session == session:
                return each
    raise AssertionError(session)


def joins(port: int, code: str) -> bool:
    """Whether phones can join at this door: it serves the room, or leads to the door that does."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/j/{code}", timeout=GUARD) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def name_of(house: House, known: Known) -> str:
    """The door that serves it."""
    number = (int(known.address.rpartition(":")[2]) - house.control_port) // 10
    return NAMES[number]


def nothing_is_lost(url: str, phones: list[Phone]) -> None:
    """The log holds, the door that serves now stands where it does, and every answer of every phone is there once."""
    now = room_of(url, BIR_SAADA)
    live = Control(int(now.address.rpartition(":")[2]), control_key(url).decode()).status(now.room)
    with Log(InDatabase(url, now.room)) as log:
        assert log.verify() == ()
        assert (live["seq"], live["digest"]) == (log.head().seq, log.head().digest)
        assert sum(isinstance(each.event, Joined) for each in log.events()) == PHONES, "phones went on as themselves"
        rows = log.apart(POLL)
    assert not any(phone.refused or phone.outbox for phone in phones)
    assert [len(phone.ledger) for phone in phones] == [ANSWERS] * PHONES
    last = {phone.tokens[POLL]: list(phone.ledger.values())[-1] for phone in phones}
    assert sorted(row.token for row in rows) == sorted(last), "one row a phone: none lost, none doubled"
    assert all(last[row.token]["act"] in row.acts and last[row.token]["turn"] == row.turn for row in rows)


def ends_whole(house: House, url: str) -> None:
    """Ctrl-C in its terminal reaches every process of the tree: none lives on, and no lock."""
    tree = pids(house)
    assert len(tree) == 3
    assert house.process is not None
    os.killpg(house.process.pid, signal.SIGINT)
    assert house.process.wait(GUARD) == 0
    assert not [name for name, pid in tree.items() if lives(pid)]
    assert pids(house) == {}
    until(lambda: look(url).doors == () and not any(each.owned for each in look(url).rooms), "a lock outlives its door")


def test_two_doors_of_one_serve(postgres: Server, tmp_path: Path) -> None:
    url = postgres.new()
    house = House(tmp_path / "data", database=url, doors=2)
    house.make_world()
    with house:
        until(lambda: len(look(url).doors) == 2 and all(each.owned for each in look(url).rooms), "a room is nobody's")
        first = room_of(url, BIR_SAADA)
        desk = Desk(house)
        desk.press(BIR_SAADA, "half-day", start=f"{BIR_SAADA}-261019-am")
        desk.press(BIR_SAADA, "step", do="show", activity=POLL)
        desk.press(BIR_SAADA, "step", do="open", activity=POLL)
        phones = [Phone("127.0.0.1", house.phone_ports[n % 2], first.code, n) for n in range(PHONES)]
        for phone in phones:
            phone.join()
            until(lambda: phone.frame()["step"] == f"{POLL}:open", "a phone does not see the desk's step")  # noqa: B023

        before = pids(house)
        threads = [answering(phone, ANSWERS, 0.02) for phone in phones]
        until(lambda: sum(len(phone.ledger) for phone in phones) > PHONES * 3, "nobody answers")
        killed = name_of(house, first)
        os.kill(before[killed], signal.SIGKILL)
        at = time.monotonic()
        other_port = house.phone_ports[1 - NAMES.index(killed)]
        until(lambda: room_of(url, BIR_SAADA).door != first.door and joins(other_port, first.code), "nobody serves it")
        print(f"served again {time.monotonic() - at:.2f} s after kill -9")  # noqa: T201 - a measurement, no judgement
        for thread in threads:
            thread.join(GUARD * 2)
            assert not thread.is_alive(), "a phone hangs"
        until(lambda: pids(house)[killed] != before[killed], "serve does not start the door again")
        until(lambda: len(look(url).doors) == 2, "the door that was killed is not back")

        desk.press(BIR_SAADA, "step", do="revealed", activity=POLL)
        for phone in phones:
            until(lambda: phone.frame()["step"] == f"{POLL}:revealed", "the desk's step does not reach a phone")  # noqa: B023
        other = room_of(url, BAB_SAHEL)
        desk.press(BAB_SAHEL, "step", do="show", activity=POLL)
        for port in house.phone_ports:
            late = Phone("127.0.0.1", port, other.code, port)
            late.join()
            until(lambda: late.frame()["step"].startswith(POLL), "the other room is not led")  # noqa: B023

        nothing_is_lost(url, phones)
        ends_whole(house, url)
