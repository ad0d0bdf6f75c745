"""A stored room leaves as the same bytes for ever: what a learning record store took once is sent again as the same statements.

After a change that is meant, `python -m tests.golden.exports.test_golden_exports` writes the files anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.words import FR
from halqa.formats.xapi_check import check
from halqa.room.export.facts import Taken, taken
from halqa.room.export.files import FORMS, Form, made
from halqa.room.log import Happened
from tests.golden.rooms.test_golden_rooms import ROOMS, lines

HERE = Path(__file__).parent
SECRET = b"a secret that no room has"


def facts(room: Path) -> Taken:
    brief = msgspec.json.decode((room / "brief.json").read_bytes(), type=Brief)
    log = [Happened(seq, wire.upcast(line.v, bytes(line.event))) for seq, line in enumerate(lines(room), start=1)]
    rows = [wire.decode_row(raw) for raw in (room / "apart.jsonl").read_bytes().splitlines()]
    return taken(brief, log, rows, SECRET)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_stored_room_leaves_as_it_did(room: Path, form: Form) -> None:
    file = made(facts(room), form, FR)
    assert file.body == (HERE / f"{room.name}-{file.name}").read_bytes()
    assert form == "csv" or check(file.body) == []


if __name__ == "__main__":
    for room in ROOMS:
        for form in FORMS:
            file = made(facts(room), form, FR)
            (HERE / f"{room.name}-{file.name}").write_bytes(file.body)
