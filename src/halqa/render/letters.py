"""Which characters our own fonts can set. An accessible PDF must not hold a character that is not drawn, so a title with one made
the whole paper fail; here it is set as the sign for a character that is missing, and marks that draw nothing anyhow are left out."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent / "fonts"
MISSING = "\ufffd"
"""Stands for a character that no font of ours has."""
_ACTING = frozenset(map(chr, (0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A))))
"""Marks of direction, joining and breaking: they act, and draw nothing."""
_UPRIGHT = ("IBMPlexSans-Regular.ttf", "IBMPlexSansArabic-Regular.ttf")


def printable(value: Any) -> Any:
    """Plain values (lists, objects, strings) with every string such that our fonts can set all of it."""
    match value:
        case str():
            return value if value.isascii() and value.isprintable() else "".join(map(_set, value))
        case list() | tuple():
            return [printable(each) for each in value]
        case dict():
            return {name: printable(each) for name, each in value.items()}
        case _:
            return value


def _set(letter: str) -> str:
    kind = unicodedata.category(letter)
    if letter in "\n\t" or letter in _ACTING or (kind != "Cc" and ord(letter) in _drawn()):
        return letter
    match kind:
        case "Cc" | "Zl" | "Zp" | "Zs":
            return " "
        case "Cf" | "Mn" | "Me":
            return ""
        case _:
            return MISSING


@cache
def _drawn() -> frozenset[int]:
    """Every character that the Latin or the Arabic family has; the other weights and the italic have the same."""
    found: set[int] = set()
    for name in _UPRIGHT:
        with TTFont(FONTS / name, lazy=True) as font:
            found.update(font.getBestCmap())
    return frozenset(found)
