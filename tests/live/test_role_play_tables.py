"""A role-play at the pace of three tables on a real door: killed in a phase, a phone that comes back, tables merged, another pace."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.activities.exercise.acts import Act, Go, Retime
from halqa.bots.phone import Phone
from halqa.core.activity import Audience
from halqa.core.ids import ActId, TableId
from halqa.core.play.brief import Table
from halqa.core.play.commands import Do, MergeTables, SetPacing, SetTables
from halqa.core.words import FR
from halqa.locale import say as sentence
from tests.live.test_kill import ROOM, opened
from tests.live.test_role_play import PLAY, desk, exercise, own_page, say
from tests.support.doors import PhoneDoor
from tests.support.hard import live_equals_replayed, until
from tests.support.room_files import room_file, text

pytestmark = pytest.mark.live

TABLES = ("t1", "t2", "t3")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    by_table = msgspec.structs.replace(exercise(), pacing="table")
    return room_file(tmp_path / "rooms", activities=(by_table,))


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def directs(door: PhoneDoor, act: Act, table: str) -> None:
    """The director does something at one table."""
    raw = msgspec.Raw(msgspec.json.encode(act))
    id = ActId(f"{table}-{act}")
    command = Do(act=id, activity=PLAY, payload=raw, facilitator=True, table=TableId(table))
    assert door.control.command(ROOM, command).ok


def seated(door: PhoneDoor) -> list[Phone]:
    """A phone at each of three tables; each plays the officer there."""
    tables = tuple(Table(TableId(each), text(f"Table {each}")) for each in TABLES)
    assert door.control.command(ROOM, SetTables(act=ActId("three"), tables=tables)).ok
    phones = [Phone("127.0.0.1", door.port, "H7KQP", seed) for seed in range(3)]
    for phone, table in zip(phones, TABLES, strict=True):
        phone.join()
        assert phone.post_form(f"/r/{phone.code}/table", {"table": table})[0] == 303
    opened(door, PLAY)
    for phone in phones:
        say(phone, "take", role="agent")
    return phones


def plays(door: PhoneDoor) -> dict[str, dict[str, Any]]:
    """Each table's play as its director has it."""
    return {each["place"]: each for each in desk(door)["plays"]}


def came(door: PhoneDoor, table: str) -> dict[str, str]:
    """Where each inject stands at a table."""
    return {each["id"]: each["standing"] for each in plays(door)[table]["injects"]}


def test_killed_in_the_middle_of_a_phase_each_table_goes_on_at_its_own_time(path: Path, door: PhoneDoor) -> None:
    phones = seated(door)
    for table in ("t1", "t2"):
        directs(door, Go("phase-jeu"), table)
    directs(door, Retime("i1", 1), "t2")
    until(lambda: came(door, "t2")["i1"] == "given", "it came at its own time there")
    before = {table: each["timer"] for table, each in plays(door).items()}
    door.kill()
    door.start()
    assert {table: each["timer"] for table, each in plays(door).items()} == before, "each phase ends when it would have"
    assert plays(door)["t3"]["page"] == "roles"
    until(lambda: came(door, "t1")["i1"] == "given", "what was planned there still comes")
    assert came(door, "t2")["i1"] == "given"
    assert [len(each["cards"]) and each["came"] for each in plays(door).values()] == [1, 1, 0]
    assert "La salle est pleine." in phones[0].insist(lambda: own_page(phones[0])), "its line died with the door"
    assert "La salle est pleine." not in phones[2].insist(lambda: own_page(phones[2]))
    wall = door.control.frame(ROOM, FR, Audience.WALL)["values"]["v"]["runs"]
    assert [wall[table]["page"] for table in TABLES] == ["phase-jeu", "phase-jeu", "roles"]
    live_equals_replayed(door.control, path)
    for phone in phones:
        phone.close()


def test_a_phone_comes_back_to_its_card_and_nobody_loses_a_role_without_a_word(path: Path, door: PhoneDoor) -> None:
    first, second, third = phones = seated(door)
    code = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", second.ask("GET", f"/r/{second.code}/me")[1].decode())
    assert code is not None
    back = Phone("127.0.0.1", door.port, "H7KQP", 50)
    assert back.post_form("/j/H7KQP/back", {"code": code[0]})[0] == 303
    assert "Vous recevez une personne." in own_page(back)
    assert door.control.command(ROOM, MergeTables(act=ActId("m"), table=TableId("t2"), into=TableId("t1"))).ok
    officer = "L’agent"
    lost = sentence(FR, "exercise-was", role=officer)
    assert lost in own_page(back), "the seat was taken at that table"
    assert lost not in own_page(first)
    assert door.control.command(ROOM, SetPacing(act=ActId("p"), activity=PLAY, pacing="plenary")).ok
    pages = [own_page(phone) for phone in (first, third)]
    assert ["Vous recevez une personne." in page for page in sorted(pages, key=lambda page: lost in page)] == [
        True,
        False,
    ]
    assert [lost in page for page in pages].count(True) == 1, "one seat in the room's play: the other is told"
    assert door.control.command(ROOM, SetPacing(act=ActId("q"), activity=PLAY, pacing="table")).ok
    assert all("Vous recevez une personne." in own_page(phone) for phone in (first, third)), "both have it again"
    live_equals_replayed(door.control, path)
    for phone in (*phones, back):
        phone.close()
