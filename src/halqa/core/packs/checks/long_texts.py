"""Text that does not fit a phone screen. Over 40 words is a warning, over 90 an error, in each language."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Arg, Problem, Severity

COMFORT = 40
LIMIT = 90


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """One problem per unit and language that is too long."""
    for unit in reading.units:
        for lang, text in unit.text.by.items():
            words = sum(any(char.isalnum() for char in word) for word in text.split())
            if words > COMFORT:
                severity: Severity = "error" if words > LIMIT else "warning"
                limit = LIMIT if words > LIMIT else COMFORT
                args: dict[str, Arg] = {"unit": str(unit.id), "lang": str(lang), "count": words, "limit": limit}
                yield Problem("pack-long-text", severity, unit.where, args)
