"""One SQLite file a room, and its one writer. What `append` returned from is on disk: WAL with synchronous=FULL.

All that a batch of commands brought about goes in with one transaction: events with their chain, texts, rows that lie apart, and
the replies by act id. Reading for other purposes is `halqa.room.log`.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec
from sqlcipher3 import dbapi2

from halqa.core.ids import ActId, EnrolmentId, RoomId, TextId
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.events import AnyEvent, ApartRow, StageSet
from halqa.core.play.state import RoomState
from halqa.room.live.keys import CheckInKey, Kept, kept
from halqa.room.log import FORMAT, Head, Log, text_digest
from halqa.room.storage import InDatabase, Place

_TABLES = """
CREATE TABLE brief(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE events(
  room TEXT NOT NULL, seq INTEGER NOT NULL, act TEXT NOT NULL, kind TEXT NOT NULL, v INTEGER NOT NULL, payload BLOB NOT NULL,
  at INTEGER NOT NULL, chain BLOB NOT NULL, PRIMARY KEY(room, seq)) WITHOUT ROWID;
CREATE TABLE texts(id TEXT PRIMARY KEY, body TEXT NOT NULL, salt BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE acts(act TEXT PRIMARY KEY, reply BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE apart(key BLOB PRIMARY KEY, row BLOB NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE keys(
  enrolment TEXT PRIMARY KEY, search TEXT NOT NULL, label TEXT NOT NULL, code BLOB NOT NULL, last3 BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE sounds(name TEXT PRIMARY KEY, sound BLOB NOT NULL) WITHOUT ROWID;
"""


_REPLIES = "SELECT act, reply FROM acts WHERE act IN (SELECT value FROM json_each(?))"
MOST_IN_A_STATEMENT = 128
"""Rows of one INSERT; a power of two."""


class NotStored(Exception):
    """The disk refused a batch (full, read-only, failing): nothing of it may be acknowledged."""


class Taken(Exception):
    """Another process serves this room."""


class Text(msgspec.Struct, frozen=True):
    """A free text on its way to the erasable table, with the salt its event's digest was made with."""

    id: TextId
    body: str
    salt: bytes


class Batch(msgspec.Struct):
    """What one commit holds, in order."""

    events: list[tuple[int, AnyEvent]] = []
    texts: list[Text] = []
    apart: list[ApartRow] = []
    replies: list[tuple[ActId, bytes]] = []


class RoomStore(Protocol):
    """What the writer needs of a room's store. `append` runs in one worker thread; the other reads come from the event loop.

    `lost`: this process no longer owns the room and never will through this store again; it must stop serving it.
    """

    brief: Brief
    secret: bytes
    wall: str
    lost: bool

    @property
    def path(self) -> Place:
        """Where the room lies."""
        ...

    @property
    def room(self) -> RoomId:
        """The room's id."""
        ...

    @property
    def head(self) -> Head:
        """The number and digest of the last committed event."""
        ...

    def replay(self) -> RoomState:
        """The state as the disk tells it."""
        ...

    def replied(self) -> list[ActId]:
        """All acts that have a reply. From then on only this store's owner adds to them."""
        ...

    def replies_of(self, acts: Sequence[ActId]) -> dict[ActId, bytes]:
        """The replies already given to these acts: one look for a whole batch."""
        ...

    def append(self, batch: Batch) -> None:
        """Commit a batch in one transaction, or raise NotStored and leave nothing of it."""
        ...

    def still_mine(self) -> bool:
        """Whether this process still owns the room, asked of the store itself."""
        ...

    def mix_apart(self) -> bool:
        """Lay the rows apart down anew, so that where they lie tells no order. Whether nothing is left to do."""
        ...

    def keys(self) -> list[Kept]:
        """All check-in keys that are still kept."""
        ...

    def put_keys(self, check_in: Sequence[CheckInKey]) -> None:
        """Add or replace check-in keys."""
        ...

    def erase(self, texts: Sequence[TextId] = (), enrolments: Sequence[EnrolmentId] = ()) -> None:
        """Empty free texts and remove check-in keys; the log still verifies."""
        ...

    def close(self) -> None:
        """Let go of the room."""
        ...


def create(
    place: Place,
    brief: Brief,
    check_in: Sequence[CheckInKey] = (),
    wall: str = "",
    sounds: Mapping[str, bytes] | None = None,
) -> None:
    """Write a new room: the brief, a secret of its own, the wall's read-only token, the check-in keys, and the recordings that the
    brief names.

    Raises FileExistsError when the place is taken: a brief is written once.
    """
    if isinstance(place, InDatabase):
        from halqa.room.live import store_postgres  # psycopg is needed only here

        store_postgres.create(place, brief, check_in, wall, sounds or {})
        return
    path = place
    with path.open("xb"):
        pass
    secret = secrets.token_bytes(32)
    db = _connect(path)
    db.executescript(_TABLES)
    db.executemany(
        "INSERT INTO brief VALUES (?, ?)",
        [
            ("format", FORMAT),
            ("brief", msgspec.json.encode(brief)),
            ("secret", secret),
            ("wall", wall or secrets.token_urlsafe(24)),
        ],
    )
    db.executemany("INSERT INTO sounds VALUES (?, ?)", (sounds or {}).items())
    _put_keys(db, secret, check_in)
    db.commit()
    db.close()


def _connect(path: Path) -> dbapi2.Connection:
    db = dbapi2.connect(str(path), check_same_thread=False, timeout=10)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("PRAGMA secure_delete=ON")  # an erased text leaves no copy in free pages
    return db


def _put(db: dbapi2.Connection, into: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Rows in statements of many rows each. Between two statements a thread lets the others run and must wait for its turn again:
    a statement a row would wait that often while phones keep the loop busy."""
    at, size = 0, MOST_IN_A_STATEMENT
    while at < len(rows):
        while size > len(rows) - at:
            size //= 2  # powers of two only: few statements, each prepared once
        values = "(" + ", ".join("?" * len(rows[at])) + ")"
        db.execute(f"{into} {', '.join([values] * size)}", [value for row in rows[at : at + size] for value in row])
        at += size


def _put_keys(db: dbapi2.Connection, secret: bytes, check_in: Sequence[CheckInKey]) -> None:
    rows = [msgspec.structs.astuple(kept(secret, each)) for each in check_in]
    db.executemany("INSERT OR REPLACE INTO keys VALUES (?, ?, ?, ?, ?)", rows)


class Store:
    """The writer's side of a room file."""

    lost = False

    def __init__(self, path: Path) -> None:
        """Open an existing room file; raises `NoRoomFile` when it is none."""
        with Log(path) as log:
            self.brief = log.brief()
            self._head = log.head()
        self.path = path
        self._db = _connect(path)
        self._mixed = False
        self._reader = dbapi2.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False, timeout=10)
        own = dict(self._reader.execute("SELECT name, value FROM brief"))
        self.secret: bytes = own["secret"]
        self.wall: str = own["wall"]
        self.mix_apart()

    def close(self) -> None:
        """Close the file; the write-ahead log is folded into it."""
        self.mix_apart()
        self._reader.close()
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
        """The lock beside the file is held until this process ends."""
        return True

    def replay(self) -> RoomState:
        """The state as the disk tells it. Also where the head comes from again after a batch that failed."""
        with Log(self.path) as log:
            self._head = log.head()
            return log.state()

    def replied(self) -> list[ActId]:
        """All acts that have a reply."""
        return [act for (act,) in self._reader.execute("SELECT act FROM acts")]

    def replies_of(self, acts: Sequence[ActId]) -> dict[ActId, bytes]:
        """The replies already given to these acts, from disk: one look for a whole batch."""
        asked = msgspec.json.encode(acts).decode()
        return dict(self._reader.execute(_REPLIES, (asked,)).fetchall())

    def append(self, batch: Batch) -> None:
        """Commit a batch in one transaction. Raises NotStored when the disk refuses; then nothing of it counts."""
        chain = bytes.fromhex(self._head.digest)
        rows = []
        for seq, event in batch.events:
            payload = wire.encode_event(event)
            chain = wire.chain(chain, self.room, seq, payload)
            rows.append((self.room, seq, event.act, type(event).__name__, event.v, payload, event.at, chain))
        try:
            self._db.execute("BEGIN IMMEDIATE")
            _put(self._db, "INSERT INTO events VALUES", rows)
            _put(self._db, "INSERT INTO texts VALUES", [(each.id, each.body, each.salt) for each in batch.texts])
            _put(self._db, "INSERT OR REPLACE INTO apart VALUES", [apart_row(row) for row in batch.apart])
            _put(self._db, "INSERT OR REPLACE INTO acts VALUES", batch.replies)
            self._db.execute("COMMIT")
        except dbapi2.OperationalError as error:
            self._roll_back()
            raise NotStored(str(error)) from error
        if batch.events:
            self._head = Head(batch.events[-1][0], chain.hex())
        self._mixed = self._mixed and not batch.apart
        if any(isinstance(event, StageSet) and event.apart_digest is not None for _, event in batch.events):
            self.mix_apart()

    def mix_apart(self) -> bool:
        """Write the rows that lie apart anew, in the order of their meaningless keys, and empty the write-ahead log.

        Within a page SQLite lays rows down as they come, and the write-ahead log holds every state of the page in turn: both would tell
        when a row came, between which answers by seat. Done at an activity's close, at the room's, when a file is opened, and at the
        end of a row's minute (the writer's part), which the row tells anyhow. A failure costs nothing: the next time does it.

        Gives whether it is done: False when a reader or the disk stood in the way.
        """
        if self._mixed:
            return True
        try:
            with self._db:
                rows = sorted(self._db.execute("SELECT key, row, body FROM apart").fetchall())
                self._db.execute("DELETE FROM apart")
                self._db.executemany("INSERT INTO apart VALUES (?, ?, ?)", rows)
            (busy, _, _) = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._mixed = not busy  # a reader was in the middle of the old state
        except dbapi2.OperationalError:
            self._roll_back()
        return self._mixed

    def _roll_back(self) -> None:
        try:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
        except dbapi2.OperationalError:
            self._db.close()
            self._db = _connect(self.path)

    def keys(self) -> list[Kept]:
        """All check-in keys that are still kept."""
        rows = self._reader.execute("SELECT enrolment, search, label, code, last3 FROM keys ORDER BY enrolment")
        return [Kept(*row) for row in rows]

    def put_keys(self, check_in: Sequence[CheckInKey]) -> None:
        """Add or replace check-in keys (the roster changed after the room was opened)."""
        with self._db:
            _put_keys(self._db, self.secret, check_in)

    def erase(self, texts: Sequence[TextId] = (), enrolments: Sequence[EnrolmentId] = ()) -> None:
        """Empty free texts (of events and of rows apart) and remove check-in keys; chain, seals and figures still hold.

        The write-ahead log is folded in and emptied too, so that no copy stays beside the file.
        """
        with self._db:
            for text in texts:
                self._db.execute("UPDATE texts SET body = '', salt = x'' WHERE id = ?", (text,))
            self._erase_apart(frozenset(texts))
            self._db.executemany("DELETE FROM keys WHERE enrolment = ?", [(each,) for each in enrolments])
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _erase_apart(self, texts: frozenset[TextId]) -> None:
        if not texts:
            return
        for key, row in self._db.execute("SELECT key, row FROM apart WHERE body != ''").fetchall():
            if wire.decode_row(row).text in texts:
                self._db.execute("UPDATE apart SET body = '' WHERE key = ?", (key,))


def apart_row(row: ApartRow) -> tuple[bytes, bytes, str]:
    """A row apart as it lies in its table: key, row without its free text, free text."""
    key = wire.apart_key(row.activity, row.token, row.slot)
    plain = msgspec.structs.replace(row, body="") if row.body else row
    return key, wire.encode_row(plain), row.body


def salted(body: str) -> tuple[bytes, str]:
    """A fresh salt (16 bytes) and the digest of `body` under it."""
    salt = secrets.token_bytes(16)
    return salt, text_digest(salt, body)
