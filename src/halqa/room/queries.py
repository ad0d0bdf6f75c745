"""What others may ask about rooms: which room a session has, where its file lies, and the people it expects, by name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
from django.conf import settings
from django.db import connection

from halqa.core.ids import EnrolmentId, RoomId, SessionId
from halqa.core.words import AR, Lang
from halqa.desk.queries import checkin_keys
from halqa.room.models import Anchor, Room
from halqa.room.storage import InDatabase, Place


class RoomRow(msgspec.Struct, frozen=True, kw_only=True):
    """A room as the staff door knows it. `file` is where its log lies."""

    key: RoomId
    session: SessionId
    code: str
    wall_token: str
    file: Place
    opened_at: dt.datetime
    closed_at: dt.datetime | None


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody a room expects, with the name in both scripts as far as known. For the staff door only."""

    enrolment: EnrolmentId
    latin: str
    arabic: str
    code: str
    role: str

    def name(self, lang: Lang) -> str:
        """The name in the page's script, or in the one there is."""
        return (self.arabic or self.latin) if lang == AR else (self.latin or self.arabic)


def database_url() -> str:
    """The address of the PostgreSQL that holds staff data and rooms; empty when both are files."""
    return str(getattr(connection, "url", ""))  # only the house's own PostgreSQL backend has one


def room_file(key: str) -> Place:
    """Where a room lies: in a file of its own, or beside the staff data in PostgreSQL."""
    url = database_url()
    if url:
        return InDatabase(url, RoomId(key))
    rooms: Path = settings.HALQA_ROOMS
    return rooms / f"{key}.room"


def _row(room: Room) -> RoomRow:
    return RoomRow(
        key=RoomId(room.key),
        session=SessionId(room.session_id),
        code=room.code,
        wall_token=room.wall_token,
        file=room_file(room.key),
        opened_at=room.opened_at,
        closed_at=room.closed_at,
    )


def room_of(session: str) -> RoomRow | None:
    """The room of a session, or None before it was opened."""
    room = Room.objects.filter(session=session).first()
    return _row(room) if room is not None else None


def rooms() -> tuple[RoomRow, ...]:
    """All rooms, the newest first."""
    return tuple(_row(room) for room in Room.objects.order_by("-opened_at", "key"))


def people_of(session: str) -> tuple[Listed, ...]:
    """Everybody a session's room expects, in the order of the alphabet (Latin names first)."""
    listed = [
        Listed(enrolment=key.enrolment, latin=key.latin, arabic=key.arabic, code=key.code, role=key.role)
        for key in checkin_keys(session)
    ]
    return tuple(
        sorted(listed, key=lambda each: (each.latin == "", each.latin.casefold(), each.arabic, each.enrolment))
    )


def anchors_of(room: str) -> tuple[tuple[int, str], ...]:
    """The heads of a room's log as noted here: (seq, digest), the oldest first."""
    return tuple(Anchor.objects.filter(room=room).order_by("seq").values_list("seq", "digest"))
