"""The rooms' tables in PostgreSQL and the connections to it. psycopg, the extra `postgres`, is imported inside.

Ownership: each room has a row with an epoch. The door that serves a room holds an advisory lock on the room's number for as long as
its connection lives, and has counted the epoch up; every append proves the epoch in its own transaction (`prove`). So a door whose
connection ended, or that slept through a takeover, can append nothing any more.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

ROOM_LOCKS, DOOR_LOCKS = 0x48410001, 0x48410002
"""The first half of advisory locks: the second is a room's number, or a door's."""
NOTICES = "halqa_room"
"""The channel of `NOTIFY`: one notice a batch, `<room> <last seq>`."""
MOST_IDLE = 8

TABLES = """
CREATE SCHEMA IF NOT EXISTS halqa_room;
CREATE TABLE IF NOT EXISTS halqa_room.house(name text PRIMARY KEY, value bytea NOT NULL);
CREATE TABLE IF NOT EXISTS halqa_room.doors(
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, address text NOT NULL, since timestamptz NOT NULL DEFAULT now());
CREATE TABLE IF NOT EXISTS halqa_room.rooms(
  room text PRIMARY KEY, number integer GENERATED ALWAYS AS IDENTITY UNIQUE, code text NOT NULL UNIQUE, wall text NOT NULL UNIQUE,
  closed boolean NOT NULL DEFAULT false, epoch bigint NOT NULL DEFAULT 0, door integer);
CREATE TABLE IF NOT EXISTS halqa_room.brief(
  room text NOT NULL, name text NOT NULL, value bytea NOT NULL, PRIMARY KEY(room, name));
CREATE TABLE IF NOT EXISTS halqa_room.events(
  room text NOT NULL, seq bigint NOT NULL, act text NOT NULL, kind text NOT NULL, v integer NOT NULL, payload bytea NOT NULL,
  at bigint NOT NULL, chain bytea NOT NULL, PRIMARY KEY(room, seq));
CREATE TABLE IF NOT EXISTS halqa_room.texts(
  room text NOT NULL, id text NOT NULL, body bytea NOT NULL, salt bytea NOT NULL, PRIMARY KEY(room, id));
CREATE TABLE IF NOT EXISTS halqa_room.acts(room text NOT NULL, act text NOT NULL, reply bytea NOT NULL, PRIMARY KEY(room, act));
CREATE TABLE IF NOT EXISTS halqa_room.apart(
  room text NOT NULL, key bytea NOT NULL, row bytea NOT NULL, body bytea NOT NULL, PRIMARY KEY(room, key));
CREATE TABLE IF NOT EXISTS halqa_room.keys(
  room text NOT NULL, enrolment text NOT NULL, search text NOT NULL, label text NOT NULL, code bytea NOT NULL, last3 bytea NOT NULL,
  PRIMARY KEY(room, enrolment));
CREATE TABLE IF NOT EXISTS halqa_room.sounds(room text NOT NULL, name text NOT NULL, sound bytea NOT NULL, PRIMARY KEY(room, name));
CREATE OR REPLACE FUNCTION halqa_room.prove(of_room text, of_epoch bigint) RETURNS void LANGUAGE plpgsql AS $prove$
BEGIN
  PERFORM 1 FROM halqa_room.rooms WHERE room = of_room AND epoch = of_epoch FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'another door owns this room' USING ERRCODE = 'HQ001'; END IF;
END $prove$;
INSERT INTO halqa_room.house(name, value)
  VALUES ('control', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')) ON CONFLICT DO NOTHING;
"""
"""Made by the migration of app `room`, and by `prepare` where there is no Django. Running it again changes nothing."""


def lying(room: str, activity: str) -> str:
    """The statement that a person may type to see the rows of an activity that lies apart as they lie: key, row, length of the text
    beside it. Ids of rooms and activities have no quotation mark."""
    row = "convert_from(a.row, 'UTF8')"
    at = f"a.room = '{room}' AND {row}::json->>'activity' = '{activity}'"
    return f"SELECT encode(a.key, 'hex'), {row}, length(a.body) FROM halqa_room.apart a WHERE {at} ORDER BY a.key"  # noqa: S608 - see above


class Away(OSError):
    """The database does not answer. Nothing was stored; ask again."""


def connect(url: str, *, durable: bool = False, reading: bool = False) -> Connection:
    """A connection of one's own, every statement its own transaction unless said. Raises Away.

    Both sides notice within about five seconds when the other machine is gone. `durable` connections store: what they committed is on
    the server's disk, whatever the server's own default is. `reading` connections cannot write.
    """
    try:
        import psycopg
    except ImportError as error:
        raise Away("psycopg is not installed: it is the extra 'postgres'") from error
    server = (
        "-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2 -c client_min_messages=warning"
    )
    if durable:
        server += " -c synchronous_commit=on"
    if reading:
        server += " -c default_transaction_read_only=on"
    try:
        return psycopg.connect(
            url, autocommit=True, connect_timeout=5, application_name="halqa", options=server,
            keepalives_idle=2, keepalives_interval=1, keepalives_count=2, tcp_user_timeout=4000,
        )  # fmt: skip
    except psycopg.Error as error:
        raise Away(str(error).strip()) from error


def prepare(url: str) -> None:
    """Make the rooms' tables where they are missing. Raises Away."""
    import psycopg

    with contextlib.closing(connect(url)) as db, db.transaction():
        db.execute("SELECT pg_advisory_xact_lock(%s, 0)", (ROOM_LOCKS,))  # two doors may start at once
        try:
            db.execute(TABLES.encode())
        except psycopg.OperationalError as error:
            raise Away(str(error).strip()) from error


def make_tables(apps: Any, schema_editor: Any) -> None:
    """Make the rooms' tables where the staff database is PostgreSQL (a migration's operation)."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(TABLES, params=None)


def drop_tables(apps: Any, schema_editor: Any) -> None:
    """Take them away with all they hold (the operation reversed)."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP SCHEMA IF EXISTS halqa_room CASCADE")


def has_rooms(db: Connection) -> bool:
    """Whether the rooms' tables are there."""
    return next(select(db, "SELECT to_regclass('halqa_room.rooms') IS NOT NULL"))[0] is True


def select(db: Connection, query: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
    """Rows of a query with `?` for values. Raises Away."""
    import psycopg

    try:
        yield from db.execute(query.replace("?", "%s").encode(), values, binary=True)
    except psycopg.OperationalError as error:
        raise Away(str(error).strip()) from error


_idle: dict[str, list[Connection]] = {}
_lock = threading.Lock()


def borrow(url: str) -> Connection:
    """A connection for reading, one of those given back if it still lives. Raises Away."""
    import psycopg

    while True:
        with _lock:
            kept = _idle.get(url)
            db = kept.pop() if kept else None
        if db is None:
            return connect(url, reading=True)
        try:
            db.execute("SELECT 1")
        except psycopg.Error:
            db.close()
            continue
        return db


def give_back(url: str, db: Connection) -> None:
    """Keep a borrowed connection for the next who reads."""
    with _lock:
        kept = _idle.setdefault(url, [])
        if not db.closed and len(kept) < MOST_IDLE:
            kept.append(db)
            return
    db.close()


def let_go(url: str) -> None:
    """Close the connections kept for the next reader: whoever stops leaves nothing open at the server."""
    with _lock:
        kept = _idle.pop(url, [])
    for db in kept:
        db.close()
