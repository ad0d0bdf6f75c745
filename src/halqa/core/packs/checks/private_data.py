"""Strings shaped like a telephone number, an identity document or a date of birth: no real person enters a pack.

The message names the unit and never repeats the string.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem

PHONE = re.compile(r"(?<![\w.])(?:\+|00)?\d(?:[ .\-\u00a0]?\d){7,14}(?!\w)")
DOCUMENT = re.compile(r"(?<!\w)(?:[A-Z]{1,2}[ \-]?\d{5,8}|\d{13,14})(?!\w)")
BIRTH = re.compile(
    r"(?:\bn[ée]e?\s+le\b|\bborn\s+on\b|\bdate of birth\b|\bdate de naissance\b|تاريخ\s+(?:الميلاد|الازدياد)|(?:ولد|ولدت)\s+في)"
    r"\D{0,12}\d",
    re.IGNORECASE,
)
SPELT_DATE = re.compile(r"(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d{2}(?!\d)")
SHAPES = (("document", DOCUMENT), ("birth", BIRTH), ("birth", SPELT_DATE), ("phone", PHONE))


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error per unit and kind of string, once for all its languages."""
    for unit in reading.units:
        seen: set[str] = set()
        for text in unit.text.by.values():
            plain = unicodedata.normalize("NFKC", text)
            kind = next((kind for kind, shape in SHAPES if shape.search(plain)), "")
            if kind and kind not in seen:
                seen.add(kind)
                yield Problem(f"pack-private-{kind}", "error", unit.where, {"unit": str(unit.id)})
