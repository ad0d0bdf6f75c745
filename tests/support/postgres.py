"""A real PostgreSQL of the tests' own, made from the installed binaries, on loopback. Absent: one line and skip."""

from __future__ import annotations

import functools
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

from halqa.room import database
from tests.support.doors import GUARD, free_port

ABSENT = "PostgreSQL's initdb and postgres, or psycopg, are not installed here"


def binaries() -> Path | None:
    """The folder of initdb and postgres, the newest installed; None where there are none."""
    found = [Path(path).resolve().parent for name in ("postgres",) if (path := shutil.which(name))]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: int(each.parent.name), reverse=True)
    return next((each for each in found if (each / "initdb").exists() and (each / "postgres").exists()), None)


def available() -> bool:
    """Whether this machine can start one."""
    try:
        import psycopg  # noqa: F401 - only whether it is there
    except ImportError:
        return False
    return binaries() is not None


def _user() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then an unprivileged user of the system runs it."""
    if os.geteuid() != 0:
        return {}
    names = {each.pw_name for each in pwd.getpwall()}
    name = next(each for each in ("postgres", "nobody") if each in names)
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


class Server:
    """One cluster, to be stopped, crashed and started again."""

    def __init__(self, folder: Path) -> None:
        found = binaries()
        assert found is not None
        self.folder, self._bin, self.port = folder, found, free_port()
        self._process: subprocess.Popen[bytes] | None = None
        if os.geteuid() == 0:
            shutil.chown(folder, _user()["user"])
        command = [
            str(found / "initdb"),
            "-D",
            str(folder / "data"),
            "-U",
            "halqa",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder, **_user())

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [str(self._bin / "postgres"), "-D", str(self.folder / "data"), "-p", str(self.port)]
        command += ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=120"]
        log = (self.folder / "server.log").open("ab")
        self._process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder, **_user())
        deadline = time.monotonic() + GUARD
        while time.monotonic() < deadline:
            try:
                database.connect(self.url("postgres")).close()
            except database.Away:
                time.sleep(0.05)
            else:
                return
        raise AssertionError((self.folder / "server.log").read_text())

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: SIGINT at once but in order, SIGQUIT as a crash would."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(GUARD)
            self._process = None

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://halqa@127.0.0.1:{self.port}/{name}"

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

    def __enter__(self) -> Server:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


@contextmanager
def server() -> Iterator[Server]:
    """A running server in a folder of its own, gone afterwards. The folder lies where an unprivileged user may go."""
    folder = Path(tempfile.mkdtemp(prefix="halqa-pg-", dir=_reachable()))
    try:
        with Server(folder) as running:
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@functools.cache
def _reachable() -> str:
    own = Path(tempfile.gettempdir()).resolve()
    closed = [each for each in (own, *own.parents) if not each.stat().st_mode & 0o001]
    return str(own) if os.geteuid() != 0 or not closed else "/tmp"


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
