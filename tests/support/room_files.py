"""Room files for tests of the phone door: a small invented room with one of each thing, and how to open it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from halqa.activities.registry import kind
from halqa.core.activity import Mode
from halqa.core.ids import ActivityId, EnrolmentId, HalfDayId, RoomId, SessionId, TableId
from halqa.core.play.brief import Brief, HalfDay, Planned, Table
from halqa.core.words import LANGS, trilingual
from halqa.room import database
from halqa.room.live.keys import CheckInKey
from halqa.room.live.store import create
from halqa.room.storage import InDatabase, Place

MORNING = HalfDayId("d1-morning")
POLL, SECRET_POLL = ActivityId("poll"), ActivityId("secret")


def text(words: str) -> Any:
    """A text in three languages."""
    return trilingual(words, f"{words} (ع)", f"{words} (en)")


def poll(id: ActivityId, mode: Mode, options: int = 3) -> Planned:
    """A poll with options a, b, c."""
    spec = {
        "ask": text("Qui accueille l’enfant en premier ?"),
        "options": [{"id": chr(97 + i), "text": text(f"Choix {i + 1}")} for i in range(options)],
    }
    spec_type = kind("poll").spec_type
    return Planned(
        id=id,
        kind="poll",
        mode=mode,
        half_day=MORNING,
        title=text("Premier regard"),
        minutes=10,
        spec=msgspec.Raw(msgspec.json.encode(msgspec.convert(msgspec.to_builtins(spec), type=spec_type))),
    )


def questions(id: ActivityId, mode: Mode) -> Planned:
    """A place for questions."""
    spec = msgspec.convert({"ask": msgspec.to_builtins(text("Vos questions"))}, type=kind("questions").spec_type)
    return Planned(
        id=id,
        kind="questions",
        mode=mode,
        half_day=MORNING,
        title=text("Questions"),
        minutes=5,
        spec=msgspec.Raw(msgspec.json.encode(spec)),
    )


def quiz(id: ActivityId, items: int = 3) -> Planned:
    """An anonymous quiz of items `q1`, `q2`, ..., each with a right option, a wrong one, and a reason for the right one."""
    spec = {
        "items": [
            {
                "id": f"q{number}",
                "ask": text(f"Affirmation {number}"),
                "options": [
                    {"id": "right", "text": text("Oui"), "why": text(f"Raison {number}")},
                    {"id": "wrong", "text": text("Non")},
                ],
                "keys": ["right"],
            }
            for number in range(1, items + 1)
        ]
    }
    spec_type = kind("quiz").spec_type
    return Planned(
        id=id,
        kind="quiz",
        mode=Mode.ANONYMOUS,
        half_day=MORNING,
        title=text("Vrai ou faux"),
        minutes=10,
        spec=msgspec.Raw(msgspec.json.encode(msgspec.convert(msgspec.to_builtins(spec), type=spec_type))),
    )


def brief(code: str = "H7KQP", activities: tuple[Planned, ...] = (), people: int = 6) -> Brief:
    """A room of the invented country: two tables, one half-day, a poll by seat and an anonymous one."""
    return Brief(
        room=RoomId(f"room-{code}"),
        session=SessionId("session-1"),
        code=code,
        world="demonstration",
        title=text("Bir Saada"),
        languages=LANGS,
        half_days=(HalfDay(MORNING, "2031-03-04", "morning", 210),),
        tables=(Table(TableId("t1"), text("Table A")), Table(TableId("t2"), text("Table B"))),
        activities=activities or (poll(POLL, Mode.BY_SEAT), poll(SECRET_POLL, Mode.ANONYMOUS)),
        enrolments=tuple(EnrolmentId(f"e{i}") for i in range(people)),
        focal_point=text("Cellule d’écoute"),
        expected=people,
    )


def check_in_keys(people: int = 6) -> list[CheckInKey]:
    """Invented people: personal code CODE2A, CODE2B ...; the last three digits of the number are 100, 101 ..."""
    names = ("Samir Bentaleb", "سمير بن طالب", "Aïcha Zerhouni", "Karima Zerhouni", "Nadia Ouali", "Yanis Ouali")
    return [
        CheckInKey(
            enrolment=EnrolmentId(f"e{i}"),
            names=(names[i % len(names)],),
            label=" ".join(f"{word[0]}…" for word in names[i % len(names)].split()),
            code=f"CODE2{'ABCDEFGH'[i]}",
            numbers=(f"06 00 00 01 {i:02d}",),
        )
        for i in range(people)
    ]


def room_file(
    folder: Path,
    code: str = "H7KQP",
    activities: tuple[Planned, ...] = (),
    sounds: Mapping[str, bytes] | None = None,
) -> Path:
    """A new room file in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{code}.room"
    create(path, brief(code, activities), check_in_keys(), sounds=sounds)
    return path


def room_in(url: str, code: str = "H7KQP", activities: tuple[Planned, ...] = ()) -> InDatabase:
    """A new room in a PostgreSQL database, whose tables are made when they are missing."""
    database.prepare(url)
    place = InDatabase(url, brief(code).room)
    create(place, brief(code, activities), check_in_keys())
    return place


TABLES = ("brief", "events", "texts", "acts", "apart", "keys", "sounds")


def everything(place: Place) -> bytes:
    """All that a room holds, as it lies there."""
    if isinstance(place, Path):
        return b"".join(each.read_bytes() for each in sorted(place.parent.glob(f"{place.name}*")))
    with contextlib.closing(database.connect(place.url)) as db:
        rows = [
            row for table in TABLES for row in db.execute(f"SELECT * FROM halqa_room.{table}".encode(), binary=True)
        ]
    return b" ".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


def lose(place: Place) -> None:
    """The room is no longer there."""
    if isinstance(place, Path):
        place.unlink()
        return
    with contextlib.closing(database.connect(place.url)) as db:
        db.execute("DELETE FROM halqa_room.rooms WHERE room = %s", (place.room,))
