"""What the disk and SQLite promise, looked at before a room is served."""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path

from sqlcipher3 import dbapi2

IMPLAUSIBLE_MS = 0.02
"""A write that is flushed faster than this never reached a drive (or a shim answers for it)."""

_FIRST_BAD, _LAST_BAD = (3, 7, 0), (3, 51, 2)
_ROUNDS = 15


def sqlite_version() -> str:
    """The SQLite that room files are written with."""
    return str(dbapi2.sqlite_version)


def can_corrupt(version: str) -> bool:
    """Whether this SQLite lies in the range where a WAL reset with two connections can damage a file (3.7.0 to 3.51.2)."""
    parts = tuple(int(part) for part in version.split(".")[:3])
    return _FIRST_BAD <= parts <= _LAST_BAD


def sync_ms(folder: Path) -> float:
    """The median time in milliseconds of writing and flushing 4 kB in this folder."""
    path = folder / "sync-probe"
    took: list[float] = []
    try:
        with path.open("wb") as file:
            for _ in range(_ROUNDS):
                file.write(b"\0" * 4096)
                file.flush()
                started = time.perf_counter()
                os.fsync(file.fileno())
                took.append((time.perf_counter() - started) * 1000)
    finally:
        path.unlink(missing_ok=True)
    return statistics.median(took)
