"""A real PostgreSQL of the tests' own, made from the installed binaries, on loopback. Absent: one line and skip."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from halqa.bench.cluster import Cluster, available, cluster
from halqa.room import database

ABSENT = "PostgreSQL's initdb and postgres, or psycopg, are not installed here"


class Server:
    """A cluster, with databases for tests."""

    def __init__(self, own: Cluster) -> None:
        self.stop, self.start, self.url = own.stop, own.start, own.url

    def new(self) -> str:
        """The address of a fresh, empty database."""
        name = f"t{uuid.uuid4().hex}"  # noqa: TID251 - a name for this test alone
        self.ask(f"CREATE DATABASE {name}")
        return self.url(name)

    def ask(self, query: str, name: str = "postgres") -> list[tuple[Any, ...]]:
        """The rows of a query of the server's master."""
        db = database.connect(self.url(name))
        try:
            cursor = db.execute(query.encode())
            return cursor.fetchall() if cursor.description else []
        finally:
            db.close()


@contextmanager
def server() -> Iterator[Server]:
    """A running server in a folder of its own, gone afterwards."""
    with cluster() as own:
        yield Server(own)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server of this test run."""
    if not available():
        pytest.skip(ABSENT)
    with server() as running:
        yield running


def main(command: Sequence[str]) -> int:
    """Run a command with HALQA_DATABASE naming a fresh server (the gate `postgres`); its exit status. Absent: one line, and well."""
    if not available():
        sys.stdout.write(f"postgres: skipped. {ABSENT}\n")
        return 0
    with server() as running:
        for quick in ("fsync", "full_page_writes", "autovacuum"):  # no crash is part of these tests
            running.ask(f"ALTER SYSTEM SET {quick} = off")
        running.ask("SELECT pg_reload_conf()")
        return subprocess.call([*command], env={**os.environ, "HALQA_DATABASE": running.new()})  # noqa: TID251 - for a child


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
