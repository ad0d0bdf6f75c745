"""How wide words are in our own fonts, and where a line of them breaks: a drawing has no page that would wrap it.

Arabic letters are measured standing alone, which is never narrower than joined. A reader without our fonts gets a little room to spare.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from fontTools.ttLib import TTFont

from halqa.render.letters import FONTS

_FILES = {
    False: ("IBMPlexSans-Regular.ttf", "IBMPlexSansArabic-Regular.ttf"),
    True: ("IBMPlexSans-SemiBold.ttf", "IBMPlexSansArabic-SemiBold.ttf"),
}
SPARE = 1.04
"""Room for a font of another family."""
UNKNOWN = 0.62
"""Of the size: a letter that neither family has, such as a Tifinagh one."""
ELLIPSIS = "…"
_CLOSING = re.compile(r" ([?!;:»])")
"""French puts a space before these; no line begins with them."""


@cache
def _advances(bold: bool) -> dict[int, float]:
    """Width of each character in parts of the size."""
    found: dict[int, float] = {}
    for name in _FILES[bold]:
        with TTFont(FONTS / name, lazy=True) as font:
            widths, unit = font["hmtx"].metrics, font["head"].unitsPerEm
            for code, glyph in font.getBestCmap().items():
                found.setdefault(code, widths[glyph][0] / unit)
    return found


def plain(text: str) -> str:
    """The text on one line, without characters that no XML may hold."""
    return " ".join(part for part in re.split(r"[ \t\r\n]+", "".join(filter(_lawful, text))) if part)


def _lawful(letter: str) -> bool:
    return letter in "\t\n\r" or not (unicodedata.category(letter) in {"Cc", "Cs"} or letter in "\ufffe\uffff")


def width(text: str, size: float, bold: bool = False) -> float:
    """How wide a text is at this size, in the drawing's units."""
    advances = _advances(bold)
    return sum(_advance(letter, advances) for letter in text) * size * SPARE


def _advance(letter: str, advances: dict[int, float]) -> float:
    if unicodedata.category(letter) in {"Mn", "Cf", "Me"}:
        return 0.0
    return advances.get(ord(letter), UNKNOWN)


def wrapped(text: str, size: float, room: float, most: int, bold: bool = False) -> tuple[str, ...]:
    """The text in at most `most` lines that fit into `room`; the last ends with an ellipsis where words are left out."""
    lines: list[str] = []
    line = ""
    words = _CLOSING.sub("\u00a0\\1", plain(text)).split(" ")
    for word in (part for whole in words for part in _parts(whole, size, room, bold)):
        longer = f"{line} {word}" if line else word
        if not line or width(longer, size, bold) <= room:
            line = longer
            continue
        lines.append(line)
        line = word
        if len(lines) == most:
            return (*lines[:-1], _cut(lines[-1], size, room, bold))
    return (*lines, line) if line else tuple(lines)


def _parts(word: str, size: float, room: float, bold: bool) -> list[str]:
    """A word longer than a line, in pieces that fit; any other word as it is."""
    if width(word, size, bold) <= room:
        return [word]
    parts, part = [], ""
    for letter in word:
        if part and width(part + letter, size, bold) > room:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]


def _cut(line: str, size: float, room: float, bold: bool) -> str:
    """The line, without as many last words (or letters of its only one) as an ellipsis needs."""
    while line and width(line + ELLIPSIS, size, bold) > room:
        line = line.rpartition(" ")[0] or line[:-1]
    return line.rstrip(" ,;:.،؛\u00a0") + ELLIPSIS
