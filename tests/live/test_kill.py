"""kill -9 of the phone door while phones answer: what was acknowledged is on disk exactly once, and phones go on by themselves."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from halqa.bots.phone import Phone
from halqa.core.activity import Stage
from halqa.core.ids import ActId, RoomId
from halqa.core.play.commands import SetStage, Show
from halqa.core.play.events import Done, Joined
from halqa.room.log import Log
from tests.support.doors import GUARD, PhoneDoor
from tests.support.room_files import POLL, SECRET_POLL, room_file

pytestmark = pytest.mark.live

ROOM = RoomId("room-H7KQP")
PHONES = 20
ANSWERS = 10
WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch
ROUNDS = 100 if WHOLE else 20


def opened(door: PhoneDoor, activity: str = POLL) -> None:
    """The activity is shown and open."""
    staff = door.control
    assert staff.command(ROOM, Show(act=ActId(f"show-{activity}"), activity=activity)).ok  # type: ignore[arg-type]
    assert staff.command(ROOM, SetStage(act=ActId(f"open-{activity}"), activity=activity, stage=Stage.OPEN)).ok  # type: ignore[arg-type]


def seated(door: PhoneDoor, count: int) -> list[Phone]:
    """Phones that have joined."""
    phones = [Phone("127.0.0.1", door.port, "H7KQP", seed) for seed in range(count)]
    for phone in phones:
        phone.join()
    return phones


def answering(phone: Phone, times: int, pause: float) -> threading.Thread:
    """A phone that answers the open poll again and again, in its own thread."""

    def run() -> None:
        form = phone.forms()[0]
        for _ in range(times):
            phone.answer(form)
            phone.send()
            time.sleep(pause)

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def stored(path: Path) -> list[str]:
    """The act ids of all answers in the log."""
    with Log(path) as log:
        assert log.verify() == ()
        return [each.event.act for each in log.events() if isinstance(each.event, Done)]


def test_nothing_acknowledged_is_lost_or_doubled_by_kills(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    acknowledged: list[str] = []
    with PhoneDoor(tmp_path) as door:
        opened(door)
        phones = seated(door, PHONES)
        for round in range(ROUNDS):
            before = sum(len(phone.ledger) for phone in phones)
            threads = [answering(phone, ANSWERS, 0.002) for phone in phones]
            deadline = time.monotonic() + GUARD
            wanted = before + phones[0].random.randint(20, PHONES * ANSWERS - 40)
            while sum(len(phone.ledger) for phone in phones) < wanted and time.monotonic() < deadline:
                time.sleep(0.002)
            door.kill()
            door.start()
            for thread in threads:
                thread.join(GUARD)
                assert not thread.is_alive(), f"a phone hangs after kill {round}"
        acknowledged = [act for phone in phones for act in phone.ledger]
        assert not any(phone.refused for phone in phones)
        assert not any(phone.outbox for phone in phones)
        live = door.control.status(ROOM)
    on_disk = stored(path)
    assert len(acknowledged) == ROUNDS * PHONES * ANSWERS
    assert sorted(on_disk) == sorted(acknowledged)
    with Log(path) as log:
        assert live["seq"] == log.head().seq
        assert live["digest"] == log.head().digest
        joined = [each for each in log.events() if isinstance(each.event, Joined)]
    assert len(joined) == PHONES, "phones went on as themselves"


def test_anonymous_answers_survive_a_kill_as_one_voice_each(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door:
        opened(door, SECRET_POLL)
        phones = seated(door, 10)
        threads = [answering(phone, 5, 0.002) for phone in phones]
        while sum(len(phone.ledger) for phone in phones) < 15:
            time.sleep(0.002)
        door.kill()
        door.start()
        for thread in threads:
            thread.join(GUARD)
    with Log(path) as log:
        rows = log.apart(SECRET_POLL)
        assert [each for each in log.events() if isinstance(each.event, Done)] == []
    last = {phone.tokens[SECRET_POLL]: list(phone.ledger.values())[-1] for phone in phones}
    assert {row.token for row in rows} == set(last)
    for row in rows:
        assert last[row.token]["act"] in row.acts
        assert last[row.token]["turn"] == row.turn


def test_fifty_phones_in_the_same_instant(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as door:
        opened(door)
        phones = seated(door, 50)
        form = phones[0].forms()[0]
        together = threading.Barrier(50)

        def answer(phone: Phone) -> None:
            phone.answer(form)
            together.wait(GUARD)
            phone.send()

        threads = [threading.Thread(target=answer, args=(phone,)) for phone in phones]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(GUARD)
    assert len(stored(path)) == 50
    assert sorted(stored(path)) == sorted(act for phone in phones for act in phone.ledger)
