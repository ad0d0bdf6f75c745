"""Two things of the same path: an id names one thing only, in the whole pack."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Where


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error at the second and later places, naming the first."""
    first: dict[str, Where] = {}
    for named in reading.names:
        if named.path in first:
            before = first[named.path]
            args = {"id": named.path, "file": before.file, "line": str(before.line)}
            yield Problem("pack-duplicate-id", "error", named.where, dict(args))
        else:
            first[named.path] = named.where
