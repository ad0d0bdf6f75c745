"""What may be wrong with the machine, and how to mend it. Each check looks at one thing and gives a finding; none changes anything.

A finding's sentences are in the catalogue: `doctor-<code>-<state>` says what was found, `doctor-<code>-mend` what to do.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import re
import shutil
import socket
import stat
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec
import sqlcipher3

from halqa.core.problems import Arg
from halqa.room.network import BEARS
from halqa.server import clock, platform
from halqa.server.environment import Environment
from halqa.server.reach import bare, reach

State = Literal["well", "notice", "wrong"]
"""`wrong` must be mended before people come; a `notice` should be known."""

ROOT = Path(__file__).resolve().parents[3]
OLDEST_PYTHON = (3, 11)
CORRUPTING = ((3, 7, 0), (3, 51, 2))
"""SQLite versions, both inclusive, whose WAL reset can corrupt a file when two connections write."""
PROMISES = ("fsync", "full_page_writes", "synchronous_commit")
"""Settings of PostgreSQL without which an acknowledged answer may be lost with the power."""
ROOM_ON_DISK = 200 * 1024**2
PLENTY_ON_DISK = 1024**3
TOO_FAST_MS = 0.02
TOO_SLOW_MS = 60.0
ENOUGH_FILES = 1024
RELEASED = 1_790_000_000
"""Seconds since the epoch, September 2026: a machine that says earlier has lost its clock."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Finding(msgspec.Struct, frozen=True):
    """What one check found."""

    code: str
    state: State
    args: dict[str, Arg] = {}


Check = Callable[[Environment], Finding]


def python_version(env: Environment) -> Finding:
    """Python is new enough."""
    found = ".".join(str(part) for part in sys.version_info[:3])
    wanted = ".".join(str(part) for part in OLDEST_PYTHON)
    return Finding(
        "python", "well" if sys.version_info >= OLDEST_PYTHON else "wrong", {"found": found, "wanted": wanted}
    )


def sqlite_state(version: str) -> State:
    """Whether a SQLite version is safe when two connections write."""
    number = tuple(int(part) for part in version.split(".")[:3])
    return "wrong" if CORRUPTING[0] <= number <= CORRUPTING[1] else "well"


def sqlite_version(env: Environment) -> Finding:
    """The SQLite that writes is none that can corrupt a file."""
    return Finding("sqlite", sqlite_state(sqlcipher3.sqlite_version), {"found": sqlcipher3.sqlite_version})


def disk_truth(env: Environment) -> Finding:
    """How long the disk takes to say that a write is safe: too fast is not true, too slow makes fifty phones wait."""
    times: list[float] = []
    folder = env.data if env.data.is_dir() else ROOT
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(12):
            file.write(b"x" * 4096)
            file.flush()
            started = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - started) * 1000)
    took = statistics.median(times)
    state: State = "notice" if not TOO_FAST_MS <= took <= TOO_SLOW_MS else "well"
    return Finding("fsync", state, {"ms": f"{took:.2f}"})


def disk_space(env: Environment) -> Finding:
    """There is room on the disk of the data folder."""
    free = shutil.disk_usage(env.data if env.data.is_dir() else env.data.parent).free
    state: State = "wrong" if free < ROOM_ON_DISK else "notice" if free < PLENTY_ON_DISK else "well"
    return Finding("disk", state, {"free": free // 1024**2})


def ports_free(env: Environment) -> Finding:
    """Both doors and the control port can be opened. A running Halqa holds them rightly."""
    wanted = ((env.staff_host, env.staff_port), (env.phone_host, env.phone_port), ("127.0.0.1", env.control_port))
    taken = [str(port) for host, port in wanted if not _free(host, port)]
    return Finding("ports", "notice" if taken else "well", {"taken": ", ".join(taken)})


def _free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def network(env: Environment) -> Finding:
    """Phones have an address to reach this machine by."""
    found = reach(env)
    others = ", ".join(each for each in found.candidates if each != bare(found))
    state: State = "notice" if bare(found).startswith("127.") else "well"
    return Finding("network", state, {"address": bare(found) or found.address, "others": others or "–"})


def capacity(env: Environment) -> Finding:
    """The network bears a circle: many hotspots take eight phones and no more."""
    kind = reach(env).hotspot
    return Finding("capacity", "notice" if kind else "well", {"kind": kind, "bears": BEARS})


def open_files(env: Environment) -> Finding:
    """As many connections as phones may be open at once."""
    limit = platform.raise_open_files()
    return Finding("files", "notice" if 0 < limit < ENOUGH_FILES else "well", {"limit": limit})


def clock_plausible(env: Environment) -> Finding:
    """The machine's clock is not before this version of Halqa, nor before what it wrote itself."""
    newest = max(
        (path.stat().st_mtime for path in (env.data / "staff.sqlite", env.data / "secret") if path.exists()), default=0
    )
    seconds = clock.now_ms() / 1000
    state: State = "well" if seconds > RELEASED and (env.demo or seconds > newest - 60) else "wrong"
    return Finding("clock", state, {"now": f"{clock.now().astimezone():%Y-%m-%d %H:%M}"})


def browser(env: Environment) -> Finding:
    """A browser for the browser tests; nobody else needs one."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), "")
    return Finding("browser", "well" if found else "notice", {"path": found})


def fonts(env: Environment) -> Finding:
    """The fonts of pages and papers are there, Latin and Arabic."""
    package = Path(__file__).resolve().parents[1]
    folders = ((package / "server/theme/static/halqa/fonts", "*.woff2"), (package / "render/fonts", "*.ttf"))
    wanted = [(folder, script) for folder in folders for script in ("IBMPlexSans-", "IBMPlexSansArabic-")]
    missing = [
        script for (folder, kind), script in wanted if not any(p.name.startswith(script) for p in folder.glob(kind))
    ]
    return Finding("fonts", "wrong" if missing else "well", {"missing": ", ".join(sorted(set(missing)))})


def data_folder(env: Environment) -> Finding:
    """The data folder and its database are made, and the database is as this version wants it."""
    if not (env.database or (env.data / "staff.sqlite").exists()):
        return Finding("data", "wrong", {"path": str(env.data), "steps": 0})
    steps = _steps_to_migrate()
    return Finding("data", "wrong" if steps else "well", {"path": str(env.data), "steps": steps})


def database_promise(env: Environment) -> Finding:
    """PostgreSQL answers and keeps what it acknowledges; nothing to ask where SQLite is used (its promise is checked above)."""
    if not env.database:
        return Finding("database", "well", {"found": "SQLite", "loose": ""})
    from django.db import OperationalError, connection

    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT name, setting FROM pg_settings WHERE name = ANY(%s)", [[*PROMISES, "server_version"]]
            )
            told = dict(cursor.fetchall())
    except OperationalError:
        return Finding("database", "wrong", {"found": "", "loose": ""})
    loose = [name for name in PROMISES if told[name] == "off"]
    return Finding(
        "database", "notice" if loose else "well", {"found": told["server_version"], "loose": ", ".join(loose)}
    )


def _steps_to_migrate() -> int:
    from django.db import connection  # needs Django's settings, which the command loads before
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def secret_kept(env: Environment) -> Finding:
    """The secret exists and only its owner reads it."""
    path = env.data / "secret"
    if not path.exists():
        return Finding("secret", "wrong", {"path": str(path), "mode": "none"})
    mode = stat.S_IMODE(path.stat().st_mode)
    state: State = "wrong" if not platform.WINDOWS and mode & 0o077 else "well"
    return Finding("secret", state, {"path": str(path), "mode": f"{mode:o}"})


def packages(env: Environment) -> Finding:
    """What is installed is what was locked."""
    lock = ROOT / "requirements" / "run.txt"
    if not lock.exists():
        return Finding("packages", "notice", {"different": "", "count": 0})
    wanted = re.findall(
        r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)([^\n]*)", lock.read_text(encoding="utf-8"), re.MULTILINE
    )
    different = [name for name, version, rest in wanted if ";" not in rest and _installed(name) != version]
    return Finding(
        "packages", "wrong" if different else "well", {"different": ", ".join(different), "count": len(different)}
    )


def _installed(name: str) -> str:
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
        return importlib.metadata.version(name)
    return ""


CHECKS: tuple[Check, ...] = (
    python_version,
    packages,
    sqlite_version,
    database_promise,
    data_folder,
    secret_kept,
    disk_truth,
    disk_space,
    ports_free,
    network,
    capacity,
    open_files,
    clock_plausible,
    fonts,
    browser,
)


def examine(env: Environment) -> tuple[Finding, ...]:
    """All findings, in the order a person should read them."""
    return tuple(check(env) for check in CHECKS)
