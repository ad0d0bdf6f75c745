"""Which characters our own fonts can set. An accessible PDF must not hold a character that is not drawn, so a title with one made
the whole paper fail; here it is set as the sign for a character that is missing, and marks that draw nothing anyhow are left out."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts"
MISSING = "\ufffd"
"""Stands for a character that no font of ours has."""
_ACTING = frozenset(map(chr, (0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A))))
"""Marks of direction, joining and breaking: they act, and draw nothing."""
_UPRIGHT = ("IBMPlexSans-Regular.ttf", "IBMPlexSansArabic-Regular.ttf")
_UNICODE_TABLE = (3, 1, 4)
"""Platform, encoding and format of a font's table of characters, as both families have it (OpenType, `cmap`)."""


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
    return frozenset(code for name in _UPRIGHT for code in _characters((FONTS / name).read_bytes()))


def _characters(font: bytes) -> Iterator[int]:
    """The characters of a font that have a glyph of their own."""
    (tables,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4s4xII", font, 12 + 16 * at) for at in range(tables))
    cmap = next(offset for tag, offset, _ in entries if tag == b"cmap")
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    for at in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", font, cmap + 4 + 8 * at)
        table = cmap + offset
        if (platform, encoding, *struct.unpack_from(">H", font, table)) == _UNICODE_TABLE:
            yield from _segments(font, table)


def _segments(font: bytes, table: int) -> Iterator[int]:
    """The characters of a table of segments (format 4)."""
    segments = struct.unpack_from(">H", font, table + 6)[0] // 2
    ends, starts = table + 14, table + 16 + 2 * segments
    for at in range(segments):
        (end,) = struct.unpack_from(">H", font, ends + 2 * at)
        start, delta, far = (
            struct.unpack_from(">H", font, starts + 2 * (at + part * segments))[0] for part in range(3)
        )
        for code in range(start, end + 1):
            glyph = code
            if far:
                place = starts + 2 * (at + 2 * segments) + far + 2 * (code - start)
                (glyph,) = struct.unpack_from(">H", font, place)
            if (not far and (glyph + delta) % 65536) or (far and glyph):
                yield code
