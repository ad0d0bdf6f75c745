"""A case on a real phone door: two tables of phones go their own ways, and a killed door finds every time again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from halqa.activities.case.acts import On, Time
from halqa.bots.phone import Phone
from halqa.core.activity import Audience
from halqa.core.ids import ActId, TableId
from halqa.core.play.commands import Do
from halqa.core.words import FR
from tests.live.test_kill import ROOM, opened
from tests.support.cases import CASE, sample_case
from tests.support.doors import PhoneDoor
from tests.support.hard import live_equals_replayed, until
from tests.support.room_files import room_file

pytestmark = pytest.mark.live


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms", activities=(sample_case(vote="10m"),))


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def seated(door: PhoneDoor, table: str, count: int) -> list[Phone]:
    """Phones at a table."""
    first = 100 * int(table[1:])  # two phones of one seed would make the same act ids
    phones = [Phone("127.0.0.1", door.port, "H7KQP", first + n) for n in range(count)]
    for phone in phones:
        assert phone.post_form("/j/H7KQP", {"lang": "fr", "table": table})[0] == 303
    return phones


def phase(door: PhoneDoor, table: str) -> str:
    """Where a table stands, as the desk is told."""
    frame = door.control.frame(ROOM, FR, Audience.FACILITATOR)
    return str(frame["values"]["v"]["runs"][table]["phase"])


def ends(door: PhoneDoor, table: str) -> int:
    """When the time that runs at a table is over."""
    frame = door.control.frame(ROOM, FR, Audience.FACILITATOR)
    return int(frame["values"]["v"]["runs"][table]["timer"]["ends"])


def on(door: PhoneDoor, phase: str, table: str) -> None:
    """The facilitator has a table go on."""
    act = On(phase)  # type: ignore[arg-type]  # one of the phases
    command = Do(
        act=ActId(f"on-{phase}-{table}-{time.monotonic_ns()}"),
        activity=CASE,
        payload=msgspec.Raw(msgspec.json.encode(act)),
        table=TableId(table),
        facilitator=True,
    )
    assert door.control.command(ROOM, command).ok


def say(phone: Phone, do: str, **more: str) -> None:
    """One form of the page, as the phone's script sends it. A frame may be half a second old."""
    until(lambda: any(form.do == do for form in phone.forms()), f"no form to {do}")
    (form,) = (form for form in phone.forms() if form.do == do)
    phone.answer(form, {**form.fixed, **more})
    phone.send()
    assert not phone.refused, phone.refused


def test_a_door_killed_while_tables_vote_has_their_times_right_after_the_restart(path: Path, door: PhoneDoor) -> None:
    one, other = seated(door, "t1", 3), seated(door, "t2", 2)
    opened(door, CASE)
    for phones, table in ((one, "t1"), (other, "t2")):
        for reached in ("text", "silent"):
            say(phones[0], "go")
            until(lambda: phase(door, table) == reached, f"{table} does not come to {reached}")  # noqa: B023 - called at once
        for phone in phones:
            say(phone, "lean", option="a")
        until(lambda: phase(door, table) == "talk", "all have leaned")  # noqa: B023 - called at once
        say(phones[0], "go")
    assert (phase(door, "t1"), phase(door, "t2")) == ("vote", "vote")
    say(one[0], "vote", option="c")
    say(one[1], "vote", option="c")
    before = [ends(door, table) for table in ("t1", "t2")]
    door.kill()
    door.start()
    assert [ends(door, table) for table in ("t1", "t2")] == before
    shorter = Do(
        act=ActId("shorter"),
        activity=CASE,
        payload=msgspec.Raw(msgspec.json.encode(Time(-600))),
        facilitator=True,
    )
    assert door.control.command(ROOM, shorter).ok
    until(lambda: phase(door, "t1") == "decided", "the time of the vote was not found again")
    until(lambda: phase(door, "t2") == "tie", "nobody had voted there: the facilitator is asked")
    frame = door.control.frame(ROOM, FR, Audience.FACILITATOR)["values"]["v"]["runs"]["t1"]
    assert frame["decision"]["split"] == "shared"
    live_equals_replayed(door.control, path)
    for phone in (*one, *other):
        phone.close()


def test_bots_play_a_case_to_its_ends(path: Path, door: PhoneDoor) -> None:
    phones = [*seated(door, "t1", 3), *seated(door, "t2", 2)]
    opened(door, CASE)
    for _ in range(60):
        for phone in phones:
            phone.play_step()
        for table in ("t1", "t2"):
            if phase(door, table) == "tie":
                on(door, "tie", table)
        if {phase(door, "t1"), phase(door, "t2")} == {"end"}:
            break
    assert {phase(door, "t1"), phase(door, "t2")} == {"end"}
    live_equals_replayed(door.control, path)
    for phone in phones:
        phone.close()
