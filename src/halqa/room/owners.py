"""Which door serves which room, as PostgreSQL tells it: by the locks that are held, never by what somebody once wrote down.

A door enlists with the address of its control port and holds a lock of its own for as long as its connection lives. The staff door asks
here where to send a command; each phone door looks once a second which rooms nobody serves.
"""

from __future__ import annotations

import contextlib

import msgspec

from halqa.core.ids import RoomId
from halqa.room import database

_HELD = """{join} pg_locks {name} ON {name}.locktype = 'advisory' AND {name}.granted AND {name}.objsubid = 2
  AND {name}.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND {name}.classid::bigint = {of} AND {name}.objid::bigint = {number}"""
_ROOMS = f"""SELECT r.room, r.code, r.wall, b.value, coalesce(r.door, 0), coalesce(d.address, ''), held.pid IS NOT NULL
FROM halqa_room.rooms r JOIN halqa_room.brief b ON b.room = r.room AND b.name = 'secret'
LEFT JOIN halqa_room.doors d ON d.number = r.door
{_HELD.format(join="LEFT JOIN", name="held", of=database.ROOM_LOCKS, number="r.number")}
WHERE NOT r.closed OR held.pid IS NOT NULL ORDER BY r.number"""  # noqa: S608 - our own constants
_DOORS = f"""SELECT d.address FROM halqa_room.doors d
{_HELD.format(join="JOIN", name="held", of=database.DOOR_LOCKS, number="d.number")}
ORDER BY (SELECT count(*) FROM halqa_room.rooms r WHERE r.door = d.number AND NOT r.closed), d.number"""  # noqa: S608 - our own constants


class Known(msgspec.Struct, frozen=True):
    """A room that is open, and who serves it. `owned`: door number `door` at `address` does, just now."""

    room: RoomId
    code: str
    wall: str
    secret: bytes
    door: int
    address: str
    owned: bool


class Look(msgspec.Struct, frozen=True):
    """All open rooms, and the control addresses of the doors that live, the least loaded first."""

    rooms: tuple[Known, ...]
    doors: tuple[str, ...]


def look(url: str) -> Look:
    """Who serves what now. Raises `database.Away`."""
    db = database.borrow(url)
    try:
        if not database.has_rooms(db):
            return Look((), ())
        rooms = tuple(Known(*row) for row in database.select(db, _ROOMS))
        return Look(rooms, tuple(address for (address,) in database.select(db, _DOORS)))
    finally:
        database.give_back(url, db)


def owner_of(url: str, room: RoomId) -> str:
    """The control address of the door that serves a room; empty while nobody does. Raises `database.Away`."""
    return next((each.address for each in look(url).rooms if each.room == room and each.owned), "")


def control_key(url: str) -> bytes:
    """The key that signs commands between the doors of this database. Raises `database.Away`."""
    db = database.borrow(url)
    try:
        rows = database.select(db, "SELECT value FROM halqa_room.house WHERE name = 'control'")
        return next((bytes(value).hex().encode() for (value,) in rows), b"")
    finally:
        database.give_back(url, db)


class Enlisted:
    """This door in the list of doors, for as long as its connection lives."""

    def __init__(self, url: str, address: str) -> None:
        """`address`: host:port of the control port, as other machines reach it. Nothing happens before `stay`."""
        self._url, self._address = url, address
        self._db: database.Connection | None = None
        self.number = 0

    def stay(self) -> Look:
        """Look, after making sure to be in the list (again after the connection ended). Raises `database.Away`."""
        import psycopg

        try:
            if self._db is None:
                database.prepare(self._url)
                self._db = database.connect(self._url, durable=True)
                enlist = "INSERT INTO halqa_room.doors(address) VALUES (?) RETURNING number"
                ((self.number,),) = database.select(self._db, enlist, (self._address,))
                list(database.select(self._db, "SELECT pg_advisory_lock(?, ?)", (database.DOOR_LOCKS, self.number)))
            else:
                list(database.select(self._db, "SELECT 1"))
        except (database.Away, psycopg.Error) as error:
            self.leave()
            raise database.Away(str(error)) from error
        return look(self._url)

    def leave(self) -> None:
        """Be no longer in the list, and keep no connection for later: those of a server that went away are dead."""
        database.let_go(self._url)
        if self._db is not None:
            with contextlib.suppress(Exception):
                self._db.close()
        self._db = None
