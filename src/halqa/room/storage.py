"""Where a room's log lies, and its rows as they lie there: a SQLite file of its own, or its share of PostgreSQL's tables.

`room.log` reads through here. Both places hold the same columns; in PostgreSQL each table also carries the room's key. The layout is in
`docs/room-file.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec
from sqlcipher3 import dbapi2

from halqa.core.ids import RoomId
from halqa.room import database


class InDatabase(msgspec.Struct, frozen=True):
    """A room kept in PostgreSQL: `url` says where (libpq's form), `room` which."""

    url: str
    room: RoomId

    def __repr__(self) -> str:
        return f"InDatabase({self.room})"  # never the address: it may hold a password

    @property
    def name(self) -> str:
        """How the place is called in sentences."""
        return self.room

    def exists(self) -> bool:
        """Whether the room is there."""
        try:
            found = rows(self)
        except NoRoomFile:
            return False
        found.close()
        return True


Place = Path | InDatabase


class NoRoomFile(ValueError):
    """The place holds no room that this release reads. `reason`: missing | not-a-room | newer."""

    def __init__(self, place: Place, reason: str) -> None:
        super().__init__(f"{place.name}: {reason}")
        self.path, self.reason = place, reason


class Rows(Protocol):
    """Reads a room's tables. What it sees is as of the last commit; it never writes and never waits for the writer."""

    def kept(self) -> dict[str, Any]:
        """The values of table `brief` by name. Raises NoRoomFile when it is no room's."""
        ...

    def select(self, columns: str, table: str, rest: str = "", values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Columns of a table, for this room; `rest` is a condition (with `?` for values), an order, or both."""
        ...

    def close(self) -> None:
        """Let go."""
        ...


def recording(place: Place, name: str) -> bytes | None:
    """A recording of the room by the name that its brief gives it, or None. Raises what `rows` raises."""
    found = rows(place)
    try:
        return next((bytes(sound) for (sound,) in found.select("sound", "sounds", "name = ?", (name,))), None)
    except dbapi2.OperationalError:  # a room file of an earlier release has no recordings
        return None
    finally:
        found.close()


def rows(place: Place) -> Rows:
    """The rows of a place. Raises NoRoomFile when there is none, and `database.Away` when the database does not answer."""
    return PostgresRows(place) if isinstance(place, InDatabase) else SqliteRows(place)


class SqliteRows:
    """A room file."""

    def __init__(self, path: Path) -> None:
        """Open it for reading; raises NoRoomFile when it is missing."""
        if not path.exists():
            raise NoRoomFile(path, "missing")
        self._path = path
        self._db = dbapi2.connect(f"file:{path}?mode=ro", uri=True, timeout=10)

    def kept(self) -> dict[str, Any]:
        """The values of table `brief` by name."""
        try:
            return dict(self._db.execute("SELECT name, value FROM brief"))
        except dbapi2.DatabaseError as error:
            raise NoRoomFile(self._path, "not-a-room") from error

    def select(self, columns: str, table: str, rest: str = "", values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Columns of a table."""
        where = "" if not rest or rest.startswith("ORDER") else "WHERE"
        yield from self._db.execute(f"SELECT {columns} FROM {table} {where} {rest}", tuple(values))  # noqa: S608 - ours

    def close(self) -> None:
        """Close the file."""
        self._db.close()


class PostgresRows:
    """A room's share of PostgreSQL's tables."""

    def __init__(self, place: InDatabase) -> None:
        """Look for the room; raises NoRoomFile when it is missing, `database.Away` when nobody answers."""
        self._place = place
        self._db = database.borrow(place.url)
        try:
            found = database.has_rooms(self._db) and list(self.select("room", "rooms"))
        except BaseException:
            self.close()
            raise
        if not found:
            self.close()
            raise NoRoomFile(place, "missing")

    def kept(self) -> dict[str, Any]:
        """The values of table `brief` by name."""
        found = {name: bytes(value) for name, value in self.select("name, value", "brief")}
        return {**found, **{name: found.get(name, b"").decode() for name in ("format", "wall")}}

    def select(self, columns: str, table: str, rest: str = "", values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Columns of a table, this room's rows only. Free text lies as bytes: PostgreSQL's text refuses some signs."""
        rest = f"AND {rest}" if rest and not rest.startswith("ORDER") else rest
        query = f"SELECT {columns} FROM halqa_room.{table} WHERE room = ? {rest}"  # noqa: S608 - our own constants
        names = [name.strip() for name in columns.split(",")]
        bodies = [place for place, name in enumerate(names) if name == "body"]
        for row in database.select(self._db, query, (self._place.room, *values)):
            if not bodies:
                yield row
            else:
                yield tuple(value.decode() if place in bodies else value for place, value in enumerate(row))

    def close(self) -> None:
        """Give the connection back."""
        database.give_back(self._place.url, self._db)
