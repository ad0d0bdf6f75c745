"""The machine: what runs on it beside Halqa, and what its figures were taken with."""

from __future__ import annotations

import importlib.metadata
import os
import platform as system
import sys
import time
from collections.abc import Iterable

from halqa.room.live import disk
from halqa.server import platform

MOST_FOREIGN = 0.15
"""The share of one core that processes other than Halqa's may take while something is measured."""
MOST_GENERATOR = 0.7
"""The share of its core above which the generator, not the door, might be what is measured."""


SHORTEST = 0.5
"""Seconds below which nothing can be said of others: the system counts in hundredths, and one of them in a twentieth of a second would
look like a fifth of a core."""


class Watch:
    """What everybody else on the machine uses between two moments."""

    def __init__(self, ours: Iterable[int], database: int = 0) -> None:
        """`ours`: processes that belong to what is measured; `database`: the parent of PostgreSQL's, where they run here."""
        self._ours, self._database = tuple(ours), database
        self._at, self._busy, self._own = time.monotonic(), platform.busy_seconds(), self._used()

    def _used(self) -> float:
        ours = sum(platform.cpu_seconds(pid) for pid in self._ours) + platform.cpu_seconds(os.getpid())
        return ours + (platform.family_seconds(self._database) if self._database else 0.0)

    def foreign(self) -> float | None:
        """The share of one core that others used since; None where the system does not say, or not for so short a while."""
        busy, took = platform.busy_seconds(), time.monotonic() - self._at
        if busy is None or self._busy is None or took < SHORTEST:
            return None
        return max(0.0, (busy - self._busy - (self._used() - self._own)) / took)


def versions() -> dict[str, str]:
    """What the figures were taken with: no names of machines or people."""
    found = {
        "halqa": _version("halqa"),
        "python": system.python_version(),
        "uvicorn": _version("uvicorn"),
        "uvloop": _version("uvloop"),
        "httptools": _version("httptools"),
        "sqlite": disk.sqlite_version(),
        "system": f"{system.system()} {system.release()} {system.machine()}",
        "processor": platform.processor(),
        "cores": str(len(platform.cores()) or os.cpu_count() or 0),
        "loop": "uvloop" if platform.loop_factory() is not None else "asyncio",
        "build": sys.implementation.cache_tag or "",
    }
    return {name: value for name, value in found.items() if value}


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""
