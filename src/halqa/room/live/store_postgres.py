"""A room in PostgreSQL, and its one writer among several doors. What `append` returned from is on the server's disk.

The connection that appends also holds the room's advisory lock: a connection that ended can neither keep the room nor write to it,
and is never opened again for the same store. Each append proves the epoch besides (`halqa.room.database`).
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import psycopg

from halqa.core.ids import ActId, EnrolmentId, RoomId, TextId
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.events import RoomClosed, StageSet
from halqa.core.play.state import RoomState
from halqa.room import database
from halqa.room.live.keys import CheckInKey, Kept, kept
from halqa.room.live.store import Batch, NotStored, Taken, apart_row
from halqa.room.log import FORMAT, Head, Log
from halqa.room.storage import InDatabase

_EVENTS = """INSERT INTO halqa_room.events(room, seq, act, kind, v, payload, at, chain)
  SELECT %s, * FROM unnest(%b::bigint[], %b::text[], %b::text[], %b::integer[], %b::bytea[], %b::bigint[], %b::bytea[])"""
_TEXTS = (
    "INSERT INTO halqa_room.texts(room, id, body, salt) SELECT %s, * FROM unnest(%b::text[], %b::bytea[], %b::bytea[])"
)
_APART = """INSERT INTO halqa_room.apart(room, key, row, body) SELECT %s, * FROM unnest(%b::bytea[], %b::bytea[], %b::bytea[])
  ON CONFLICT (room, key) DO UPDATE SET row = excluded.row, body = excluded.body"""
_REPLIES = """INSERT INTO halqa_room.acts(room, act, reply) SELECT %s, * FROM unnest(%b::text[], %b::bytea[])
  ON CONFLICT (room, act) DO UPDATE SET reply = excluded.reply"""
_KEYS = """INSERT INTO halqa_room.keys(room, enrolment, search, label, code, last3) VALUES (%s, %s, %s, %s, %s, %s)
  ON CONFLICT (room, enrolment) DO UPDATE SET
  search = excluded.search, label = excluded.label, code = excluded.code, last3 = excluded.last3"""


def create(
    place: InDatabase,
    brief: Brief,
    check_in: Sequence[CheckInKey] = (),
    wall: str = "",
    sounds: Mapping[str, bytes] | None = None,
) -> None:
    """Write a new room: the brief, a secret of its own, the wall's read-only token, the check-in keys, and the recordings that the
    brief names, in one transaction.

    Raises FileExistsError when the room or its code is taken, and `database.Away`.
    """
    secret, wall = secrets.token_bytes(32), wall or secrets.token_urlsafe(24)
    values = {"format": FORMAT.encode(), "brief": msgspec.json.encode(brief), "secret": secret, "wall": wall.encode()}
    db = database.connect(place.url, durable=True)
    try:
        with db.transaction():
            row = (brief.room, brief.code, wall)
            db.execute("INSERT INTO halqa_room.rooms(room, code, wall) VALUES (%s, %s, %s)", row)
            for name, value in values.items():
                db.execute("INSERT INTO halqa_room.brief VALUES (%s, %s, %b)", (brief.room, name, value))
            for name, sound in (sounds or {}).items():
                db.execute("INSERT INTO halqa_room.sounds VALUES (%s, %s, %b)", (brief.room, name, sound))
            for each in check_in:
                db.execute(_KEYS, (brief.room, *msgspec.structs.astuple(kept(secret, each))))
    except psycopg.errors.UniqueViolation as error:
        raise FileExistsError(place.name) from error
    except psycopg.OperationalError as error:
        raise database.Away(str(error).strip()) from error
    finally:
        db.close()


class PostgresStore:
    """The writer's side of a room in PostgreSQL. `append` runs in one worker thread."""

    def __init__(self, place: InDatabase, door: int = 0) -> None:
        """Take the room for door number `door`. Raises Taken when another door has it, NoRoomFile, and `database.Away`."""
        with Log(place) as log:
            self.brief = log.brief()
            own = log.kept()
        self.path, self.secret, self.wall = place, bytes(own["secret"]), str(own["wall"])
        self.lost = self._mixed = False
        self._head = Head(0, "")
        self._db = database.connect(place.url, durable=True)
        try:
            self._epoch = self._take(door)
            self._learn()
            self.mix_apart()
        except psycopg.OperationalError as error:
            self._db.close()
            raise database.Away(str(error).strip()) from error
        except BaseException:
            self._db.close()
            raise

    def _take(self, door: int) -> int:
        """Lock first, then count the epoch up: whoever counted it up last has the room."""
        (number,) = self._one("SELECT number FROM halqa_room.rooms WHERE room = %s", self.room)
        (got,) = self._one("SELECT pg_try_advisory_lock(%s, %s)", database.ROOM_LOCKS, number)
        if not got:
            raise Taken(self.path.name)
        counted = "UPDATE halqa_room.rooms SET epoch = epoch + 1, door = %s WHERE room = %s RETURNING epoch"
        return int(self._one(counted, door, self.room)[0])

    def _one(self, query: str, *values: Any) -> tuple[Any, ...]:
        row = self._db.execute(query.encode(), values).fetchone()
        if row is None:
            raise LookupError(query)
        return row

    def _learn(self) -> None:
        """The head, as the database has it."""
        with Log(self.path) as log:
            self._head = log.head()

    def close(self) -> None:
        """Let go of the room: another door may take it at once."""
        self.mix_apart()
        with contextlib.suppress(psycopg.Error):  # now, not when PostgreSQL notices that the connection ended
            self._db.execute("SELECT pg_advisory_unlock_all()")
        self._db.close()

    @property
    def room(self) -> RoomId:
        """The room's id."""
        return self.brief.room

    @property
    def head(self) -> Head:
        """The number and digest of the last committed event."""
        return self._head

    def still_mine(self) -> bool:
        """Whether the connection that holds the room's lock lives and the epoch is still this door's."""
        try:
            self._one("SELECT halqa_room.prove(%s, %s)", self.room, self._epoch)
        except psycopg.Error:
            self.lost = True
        return not self.lost

    def replay(self) -> RoomState:
        """The state as the database tells it. Raises NotStored once the room is lost or the database is away."""
        if self.lost:
            raise NotStored("the room is lost to this door")
        try:
            self._learn()
            with Log(self.path) as log:
                return log.state()
        except (database.Away, psycopg.OperationalError) as error:
            self.lost = self._db.closed or self._db.broken or self.lost
            raise NotStored(str(error).strip()) from error

    def replied(self) -> list[ActId]:
        """All acts that have a reply."""
        acts = self._db.execute("SELECT act FROM halqa_room.acts WHERE room = %s", (self.room,))
        return [ActId(act) for (act,) in acts]

    def replies_of(self, acts: Sequence[ActId]) -> dict[ActId, bytes]:
        """The replies already given to these acts: the database is asked once for a whole batch."""
        try:
            asked = "SELECT act, reply FROM halqa_room.acts WHERE room = %s AND act = ANY(%s)"
            return {ActId(act): bytes(reply) for act, reply in self._db.execute(asked, (self.room, list(acts)))}
        except psycopg.OperationalError as error:
            self.lost = True
            raise NotStored(str(error).strip()) from error

    def append(self, batch: Batch) -> None:
        """Commit a batch in one transaction and one round trip. Raises NotStored; then nothing of it may be acknowledged.

        The notice goes after the commit, in a transaction of its own: `NOTIFY` inside would make the commits of all rooms wait for each
        other's flush, and a notice that got lost only makes a reader look a little later.
        """
        if self.lost:
            raise NotStored("the room is lost to this door")
        chain = bytes.fromhex(self._head.digest)
        rows: list[tuple[Any, ...]] = []
        for seq, event in batch.events:
            payload = wire.encode_event(event)
            chain = wire.chain(chain, self.room, seq, payload)
            rows.append((seq, event.act, type(event).__name__, event.v, payload, event.at, chain))
        try:
            with self._db.pipeline():
                with self._db.transaction():
                    self._write(batch, rows)
                if rows:
                    self._db.execute("SELECT pg_notify(%s, %s)", (database.NOTICES, f"{self.room} {rows[-1][0]}"))
        except psycopg.Error as error:
            # A connection that ended took the lock with it, perhaps after the commit: only a fresh look at the log can tell.
            fenced = isinstance(error, psycopg.errors.UniqueViolation) or error.sqlstate == "HQ001"
            self.lost = self._db.closed or self._db.broken or fenced
            raise NotStored(str(error).strip()) from error
        if batch.events:
            self._head = Head(batch.events[-1][0], chain.hex())
        self._mixed = self._mixed and not batch.apart
        if any(isinstance(event, StageSet) and event.apart_digest is not None for _, event in batch.events):
            self.mix_apart()

    def _write(self, batch: Batch, rows: list[tuple[Any, ...]]) -> None:
        write = self._db.execute
        write("SELECT halqa_room.prove(%s, %s)", (self.room, self._epoch))
        if rows:
            write(_EVENTS, (self.room, *_columns(rows)))
        if batch.texts:
            write(_TEXTS, (self.room, *_columns([(each.id, each.body.encode(), each.salt) for each in batch.texts])))
        if batch.apart:  # the last of several for one key: one statement may touch a row once
            apart = {row[0]: row for row in map(apart_row, batch.apart)}
            write(_APART, (self.room, *_columns([(key, row, body.encode()) for key, row, body in apart.values()])))
        if batch.replies:
            write(_REPLIES, (self.room, *_columns(list(dict(batch.replies).items()))))
        if any(isinstance(event, RoomClosed) for _, event in batch.events):
            write("UPDATE halqa_room.rooms SET closed = true WHERE room = %s", (self.room,))

    def mix_apart(self) -> bool:
        """Write the rows that lie apart anew, in the order of their meaningless keys and in one transaction.

        Where a row lies in the table and which transaction wrote it would otherwise tell when it came. Done whenever a file's rows
        are mixed (`Store.mix_apart`); a failure costs nothing, the next time does it. Gives whether nothing is left to do here.
        """
        if self._mixed or self.lost:
            return True
        try:
            with self._db.transaction():
                self._one("SELECT halqa_room.prove(%s, %s)", self.room, self._epoch)
                taken = "DELETE FROM halqa_room.apart WHERE room = %s RETURNING key, row, body"
                rows = sorted(self._db.execute(taken, (self.room,), binary=True).fetchall())
                if rows:
                    self._db.execute(_APART, (self.room, *_columns(rows)))
            self._db.execute("VACUUM halqa_room.apart")
            self._mixed = True
        except psycopg.Error:
            self.lost = self._db.closed or self._db.broken or self.lost
        return self._mixed or self.lost

    def keys(self) -> list[Kept]:
        """All check-in keys that are still kept."""
        query = 'SELECT enrolment, search, label, code, last3 FROM halqa_room.keys WHERE room = ? ORDER BY enrolment COLLATE "C"'
        return [Kept(*row) for row in database.select(self._db, query, (self.room,))]

    def put_keys(self, check_in: Sequence[CheckInKey]) -> None:
        """Add or replace check-in keys."""
        with self._db.transaction():
            for each in check_in:
                self._db.execute(_KEYS, (self.room, *msgspec.structs.astuple(kept(self.secret, each))))

    def erase(self, texts: Sequence[TextId] = (), enrolments: Sequence[EnrolmentId] = ()) -> None:
        """Empty free texts (of events and of rows apart) and remove check-in keys; chain, seals and figures still hold.

        The tables are vacuumed at once. The server's own write-ahead log forgets when it is recycled; see docs/postgresql.md.
        """
        with self._db.transaction():
            emptied = "UPDATE halqa_room.texts SET body = '', salt = '' WHERE room = %s AND id = ANY(%s)"
            self._db.execute(emptied, (self.room, list(texts)))
            wanted = frozenset(texts)
            rows = "SELECT key, row FROM halqa_room.apart WHERE room = %s AND body <> ''"
            for key, row in self._db.execute(rows, (self.room,), binary=True).fetchall() if wanted else ():
                if wire.decode_row(row).text in wanted:
                    self._db.execute(
                        "UPDATE halqa_room.apart SET body = '' WHERE room = %s AND key = %b", (self.room, key)
                    )
            self._db.execute(
                "DELETE FROM halqa_room.keys WHERE room = %s AND enrolment = ANY(%s)", (self.room, list(enrolments))
            )
        for table in ("texts", "apart", "keys"):
            self._db.execute(f"VACUUM halqa_room.{table}".encode())


def _columns(rows: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]
