"""Databases of the bench's own on a PostgreSQL server, and what a commit takes there. psycopg is the extra `postgres`."""

from __future__ import annotations

import secrets
import statistics
import time
from urllib.parse import urlsplit

from halqa.room import database
from halqa.server import platform

_ROUNDS = 30


def make(server: str) -> str:
    """The address of a new database with the rooms' tables, on the server of this address. Raises `database.Away`."""
    name = f"halqa_bench_{secrets.token_hex(6)}"
    _ask(server, f"CREATE DATABASE {name}")
    url = urlsplit(server)._replace(path=f"/{name}").geturl()
    database.prepare(url)
    return url


def drop(server: str, url: str) -> None:
    """Remove a database that `make` made, whoever is still connected. Raises `database.Away`."""
    _ask(server, f"DROP DATABASE IF EXISTS {urlsplit(url).path[1:]} WITH (FORCE)")


def _ask(server: str, query: str) -> None:
    import psycopg

    db = database.connect(server)
    try:
        db.execute(query.encode())
    except psycopg.Error as error:
        raise database.Away(str(error).strip()) from error
    finally:
        db.close()


def commit_ms(server: str) -> float:
    """The median time in ms of a small durable commit on this server, its way there and back included. Raises `database.Away`."""
    url = make(server)
    try:
        db = database.connect(url, durable=True)
        took = []
        for number in range(_ROUNDS):
            started = time.perf_counter()
            db.execute("INSERT INTO halqa_room.doors(address) VALUES (%s)", (str(number),))
            took.append((time.perf_counter() - started) * 1000)
        db.close()
        return statistics.median(took)
    finally:
        drop(server, url)


def version(server: str) -> str:
    """The server's version. Raises `database.Away`."""
    db = database.connect(server)
    try:
        return str(db.info.server_version // 10000) + "." + str(db.info.server_version % 10000)
    finally:
        db.close()


def process(server: str) -> int:
    """The server's first process where it runs on this machine; 0 elsewhere. Raises `database.Away`."""
    db = database.connect(server)
    try:
        return platform.parent_of(db.info.backend_pid, "postgres") if _here(str(db.info.host)) else 0
    finally:
        db.close()


def _here(host: str) -> bool:
    return host in {"127.0.0.1", "::1", "localhost"} or host.startswith("/")
