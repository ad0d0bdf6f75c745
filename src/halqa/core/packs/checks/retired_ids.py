"""A retired id used again: an id that was ever run keeps its meaning for ever."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error for each path in use that the ids file says is retired."""
    retired = set(reading.pack.retired)
    for named in reading.names:
        if named.path in retired:
            yield Problem("pack-retired-id", "error", named.where, {"id": named.path})
