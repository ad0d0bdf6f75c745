"""Row 15, the whole house: an operator with the staff database, every file and its times, exports and consoles looks for a way from
an anonymous act to a person.

First what an anonymous act leaves outside its own row, to the byte and to the time of each file. Then a played session as the
operator has it afterwards: with the Record's ledger, sealed reports and exports.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from halqa.bots.phone import Phone
from halqa.core.activity import APART
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.events import ApartRow
from halqa.demo.twin import BIR_SAADA
from halqa.room.log import Log
from tests.live.test_serve_doors import Desk
from tests.support.hard import measured, until
from tests.support.journeys import House

pytestmark = pytest.mark.live
PEOPLE = 6
TIMES: dict[str, str] = {
    "desk_session.created_at": "planning",
    "desk_rosterfile.uploaded_at": "planning",
    "desk_rosterfile.applied_at": "planning",
    "desk_rosterfile.undone_at": "planning",
}
"""Every moment in the staff database, and whose act it is the moment of."""


def rooms_of(data: Path) -> Iterator[tuple[Path, Brief]]:
    """Each room file and its brief."""
    for path in sorted((data / "rooms").glob("*.room")):
        with Log(path) as log:
            yield path, log.brief()


def room_of(data: Path, session: str) -> tuple[Path, Brief]:
    """The room file of a session."""
    return next((path, brief) for path, brief in rooms_of(data) if brief.session == session)


def left(data: Path) -> dict[str, tuple[int, str]]:
    """Every file and folder: when it was written (ns) and what it holds."""
    found = {}
    for path in sorted(data.rglob("*")):
        body = path.read_bytes() if path.is_file() else b""
        found[path.relative_to(data).as_posix()] = (path.stat().st_mtime_ns, hashlib.sha256(body).hexdigest())
    return found


def rows_of(data: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the staff database."""
    with dbapi2.connect(f"file:{data / 'staff.sqlite'}?mode=ro", uri=True) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: db.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}


def test_row_15_an_anonymous_act_leaves_nothing_outside_its_room_s_own_file(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    house = House(tmp_path / "data")
    house.make_world()
    with house:
        desk = Desk(house)
        room, brief = room_of(house.data, BIR_SAADA)
        desk.press(BIR_SAADA, "half-day", start=brief.half_days[0].id)
        phones = [Phone("127.0.0.1", house.phone_port, brief.code, seed) for seed in range(PEOPLE)]
        for phone in phones:
            phone.join()
        tried = {}
        for planned in brief.activities:
            desk.press(BIR_SAADA, "step", do="open", activity=planned.id)
            if planned.mode not in APART:
                continue
            for phone in phones:
                phone.forms()
            capfd.readouterr()
            database, files = rows_of(house.data), left(house.data)
            acts = sum(phone.play_step() for phone in phones)
            after, told = left(house.data), capfd.readouterr()
            changed = {name for name in files.keys() | after.keys() if files.get(name) != after.get(name)}
            tried[planned.id] = (acts, {name for name in changed if not name.startswith(f"rooms/{room.name}")})
            assert rows_of(house.data) == database, f"{planned.id}: the staff database says that something happened"
            assert (told.out, told.err) == ("", ""), f"{planned.id}: a console says that something happened"
    print(tried)
    assert sum(acts for acts, _ in tried.values()) > PEOPLE * len(tried)
    assert not any(elsewhere for _, elsewhere in tried.values()), tried
