"""The files a room can be taken out as: their bytes, their names, and what they leave behind."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from halqa.core.activity import LEAST
from halqa.core.play.brief import Brief
from halqa.core.problems import Message
from halqa.core.words import Lang
from halqa.formats import room_csv, xapi
from halqa.room.export.facts import Taken
from halqa.room.export.lines import lines_of
from halqa.room.export.statements import MARK, statements_of

Form = Literal["csv", "xapi"]
FORMS: tuple[Form, ...] = get_args(Form)
LOSSES: dict[Form, tuple[str, ...]] = {"csv": room_csv.LOSSES, "xapi": xapi.LOSSES}
"""What a file of each kind never says: keys of sentences."""
SUFFIXES: dict[Form, str] = {"csv": room_csv.SUFFIXES[0], "xapi": xapi.SUFFIXES[0]}
TYPES: dict[Form, str] = {"csv": "text/csv; charset=utf-8", "xapi": "application/json"}
"""What each file is called on the way."""


class Made(msgspec.Struct, frozen=True):
    """A file, and the name it goes by."""

    name: str
    body: bytes


def made(taken: Taken, form: Form, lang: Lang) -> Made:
    """The file, with tables by their names in `lang`. The same room gives the same bytes."""
    body = room_csv.write(lines_of(taken, lang)) if form == "csv" else xapi.write(statements_of(taken, lang))
    return Made(marked(taken.brief, f"room-{taken.brief.code}{SUFFIXES[form]}"), body)


def marked(brief: Brief, name: str) -> str:
    """The file name, which says DEMONSTRATION where the room is one."""
    return f"{MARK}-{name}" if brief.world == "demonstration" and not name.startswith(MARK) else name


def stays(taken: Taken, lang: Lang) -> tuple[Message, ...]:
    """What of this room stays where it is, activity by activity, and why."""
    return tuple(
        Message(f"export-stays-{each.why}", {"activity": each.title.in_(lang), "least": LEAST})
        for each in taken.left_out
    )
