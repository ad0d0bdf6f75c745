"""A text unit without one of the pack's languages. The phone falls back to the source language with a small mark."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Severity


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning per unit and missing language; an error when the source language itself is missing."""
    pack = reading.pack
    for unit in reading.units:
        for lang in pack.languages:
            if not unit.text.has(lang):
                severity: Severity = "error" if lang == pack.source else "warning"
                yield Problem("pack-missing-language", severity, unit.where, {"unit": str(unit.id), "lang": str(lang)})
        for lang in sorted(set(unit.text.by) - set(pack.languages)):
            yield Problem("pack-unlisted-language", "warning", unit.where, {"unit": str(unit.id), "lang": str(lang)})
