"""One writer at a time, also across processes: a lock that the system lets go of when its process ends in any way, kill -9 included."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PAUSE = 0.02
"""Seconds between two tries."""


def take(file: IO[bytes]) -> None:
    """Lock an open file for this process. Raises OSError at once when another has it."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[bool]:
    """Hold the lock `path`, an empty file that stays; whether it was had within so many seconds. Raises OSError where no such file can
    be made."""
    with path.open("ab") as file:
        ends = time.monotonic() + seconds
        yield _taken(file, ends)


def _taken(file: IO[bytes], ends: float) -> bool:
    while True:
        try:
            take(file)
        except OSError:
            if time.monotonic() > ends:
                return False
            time.sleep(PAUSE)
        else:
            return True
