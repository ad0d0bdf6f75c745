"""A pack tagged sensitive warns before it begins and has a word that stops everything."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Where


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error for each of the two that is missing: such a pack cannot be published."""
    pack = reading.pack
    if pack.sensitive:
        for part, text in (("care", pack.care), ("stop-word", pack.stop_word)):
            if text is None:
                yield Problem("pack-care-missing", "error", Where(reading.file, 1), {"part": part})
