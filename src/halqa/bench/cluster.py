"""A PostgreSQL of one's own, made from the installed binaries, on loopback, in a folder that is removed afterwards."""

from __future__ import annotations

import importlib.util
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from halqa.bench.stage import CannotMeasure, free_ports
from halqa.room import database
from halqa.server import platform

PATIENCE = 60.0
"""Seconds the server may take to start or to end."""
DEBIAN = Path("/usr/lib/postgresql")
"""Where Debian and its kin keep the binaries, a folder for each version."""


def binaries() -> Path | None:
    """The folder of initdb and postgres, the newest installed; None where there are none."""
    named = shutil.which("postgres")
    found = [Path(named).resolve().parent] if named else []
    versions = [each for each in DEBIAN.glob("*/bin") if each.parent.name.isdecimal()]
    found += sorted(versions, key=lambda each: int(each.parent.name), reverse=True)
    return next((each for each in found if (each / "initdb").exists() and (each / "postgres").exists()), None)


def available() -> bool:
    """Whether this machine can start one: the binaries and psycopg are there."""
    return importlib.util.find_spec("psycopg") is not None and binaries() is not None


class Cluster:
    """One cluster, to be stopped, crashed and started again. As root it runs as an unprivileged user: PostgreSQL refuses root."""

    def __init__(self, folder: Path, port: int) -> None:
        """Make it in a folder that is there. Raises FileNotFoundError where there are no binaries, subprocess.CalledProcessError."""
        found = binaries()
        if found is None:
            raise FileNotFoundError("postgres")
        self.folder, self.port, self._bin = folder, port, found
        self._process: subprocess.Popen[bytes] | None = None
        platform.give_to_unprivileged(folder)
        command = [str(found / "initdb"), "-D", str(folder / "data"), "-U", "halqa", "-A", "trust", "-E", "UTF8"]
        subprocess.run(
            [*command, "--locale=C"], check=True, capture_output=True, cwd=folder, **platform.as_unprivileged()
        )

    def start(self) -> None:
        """Start it and wait until it answers. Raises `database.Away` with the end of its log when it does not."""
        command = [str(self._bin / "postgres"), "-D", str(self.folder / "data"), "-p", str(self.port)]
        command += ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=120"]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self.folder, **platform.as_unprivileged()
            )
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                database.connect(self.url("postgres")).close()
            except database.Away:
                time.sleep(0.05)
            else:
                return
        said = (self.folder / "server.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise database.Away(" ".join(said[-1:]) or "postgres")

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: SIGINT at once but in order, SIGQUIT as a crash would."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(PATIENCE)
            self._process = None

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://halqa@127.0.0.1:{self.port}/{name}"


@contextmanager
def cluster(parent: Path | None = None) -> Iterator[Cluster]:
    """A running server in a new folder below `parent` (else where the system keeps what is temporary), both gone afterwards.

    Raises FileNotFoundError, subprocess.CalledProcessError and `database.Away` when it cannot be made or started.
    """
    folder = Path(tempfile.mkdtemp(prefix="halqa-pg-", dir=parent or _temporary()))
    made: Cluster | None = None
    try:
        made = Cluster(folder, *free_ports(1))
        made.start()
        yield made
    finally:
        if made is not None:
            made.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def serving(url: str) -> Iterator[str]:
    """The server of this address or, without one, a server of the bench's own where its files lie, gone afterwards.

    Raises CannotMeasure where none is installed or it does not start.
    """
    if url:
        yield url
        return
    if not available():
        raise CannotMeasure("bench-no-postgres")
    with ExitStack() as stack:
        try:
            own = stack.enter_context(cluster(platform.memory_folder()))
        except (database.Away, OSError, subprocess.CalledProcessError) as error:
            raise CannotMeasure("bench-no-database", why=first_line(error)) from error
        yield own.url("postgres")


def first_line(error: Exception) -> str:
    """What a server said, as far as one sentence takes it."""
    return next(iter(str(error).splitlines()), type(error).__name__)


def _temporary() -> Path:
    """The system's folder for what is temporary, or one that an unprivileged user may enter where that one is root's alone."""
    own = Path(tempfile.gettempdir()).resolve()
    closed = [each for each in (own, *own.parents) if not each.stat().st_mode & 0o001]
    return own if not closed or not platform.as_unprivileged() else Path("/tmp")  # noqa: S108 - a random name is made inside
