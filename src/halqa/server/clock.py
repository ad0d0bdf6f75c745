"""The clock: the one place that reads the time. The demonstration may set it to a half-day of the twin's training."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

_offset_file: Path | None = None


def use_offset(path: Path) -> None:
    """Read an offset in seconds from `path` at every call (the demonstration moves its own clock; nothing else may)."""
    global _offset_file
    _offset_file = path


def _offset() -> float:
    if _offset_file is None:
        return 0.0
    try:
        return float(_offset_file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0.0


def now_ms() -> int:
    """Milliseconds since the epoch."""
    return int((time.time() + _offset()) * 1000)  # noqa: TID251 - this is the clock


def now() -> dt.datetime:
    """The present moment, in UTC."""
    return dt.datetime.fromtimestamp(now_ms() / 1000, tz=dt.UTC)


def today() -> dt.date:
    """The present date where the machine stands."""
    return now().astimezone().date()
