"""A golden room is replayed alike from a file and from PostgreSQL, at every one of its moments and in every language."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
import pytest

from halqa.core.ids import SessionId
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.words import LANGS
from halqa.room import database
from halqa.room.live.store import Batch, create
from halqa.room.queries import RoomRow
from halqa.room.replay import Replay, replay_of
from halqa.room.storage import InDatabase, Place
from tests.golden.rooms.test_golden_rooms import ROOMS, lines
from tests.room.live.test_stores import opened
from tests.support.postgres import Server, postgres

__all__ = ["postgres"]


def row(place: Place, told: Brief) -> RoomRow:
    return RoomRow(
        key=told.room,
        session=SessionId("s"),
        code=told.code,
        wall_token="w",
        file=place,
        opened_at=dt.datetime(2026, 5, 4, tzinfo=dt.UTC),
        closed_at=None,
    )


def walked(place: Place, told: Brief) -> list[Replay]:
    """Every moment, in every language."""
    pages = []
    for lang in LANGS:
        asked: int | str | None = ""
        while asked is not None:
            page = replay_of(row(place, told), lang, str(asked), dt.UTC)
            pages.append(page)
            asked = page.next
    return pages


@pytest.mark.parametrize("golden", ROOMS, ids=lambda path: path.name)
def test_a_golden_room_is_replayed_alike_from_both_stores(golden: Path, postgres: Server, tmp_path: Path) -> None:
    told = msgspec.json.decode((golden / "brief.json").read_bytes(), type=Brief)
    url = postgres.new()
    database.prepare(url)
    events = [(seq, wire.upcast(line.v, bytes(line.event))) for seq, line in enumerate(lines(golden), start=1)]
    rows = [wire.decode_row(raw) for raw in (golden / "apart.jsonl").read_bytes().splitlines()]
    places: tuple[Place, ...] = (tmp_path / "golden.room", InDatabase(url, told.room))
    found = []
    for place in places:
        create(place, told)
        with opened(place) as store:
            store.append(Batch(events=events, apart=rows))
        found.append(walked(place, told))
    assert found[0] == found[1]
    assert len(found[0]) == len(LANGS) * found[0][0].total
    assert found[0][0].total < len(events)
