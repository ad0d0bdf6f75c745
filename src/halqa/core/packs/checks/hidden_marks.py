"""Invisible marks that turn the order of words round. Halqa isolates what is foreign by itself; authors never need them."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem

FORCING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error per unit and language."""
    for unit in reading.units:
        for lang, text in unit.text.by.items():
            if FORCING & set(text):
                yield Problem("pack-hidden-marks", "error", unit.where, {"unit": str(unit.id), "lang": str(lang)})
