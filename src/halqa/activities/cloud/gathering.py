"""Words that are the same but for capitals, vowel signs or the forms of a letter, gathered and counted."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import msgspec

SIZES = 5
"""Steps of size from a word said once to the one said most."""

_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "’": "'"})


class Word(msgspec.Struct, frozen=True):
    """A word as it was written most often, how many said it, and its size from 1 to SIZES."""

    text: str
    count: int
    size: int


def gathered(said: Iterable[str | None]) -> list[Word]:
    """The words, the most frequent first, the same ones in the order of their letters. Erased ones are left out."""
    forms: dict[str, dict[str, int]] = {}
    for text in said:
        if text:
            shown = " ".join(text.split())
            ways = forms.setdefault(_alike(shown), {})
            ways[shown] = ways.get(shown, 0) + 1
    counts = {key: sum(ways.values()) for key, ways in forms.items()}
    most = max(counts.values(), default=1)
    ordered = sorted(forms, key=lambda key: (-counts[key], key))
    return [
        Word(min(forms[key], key=lambda form: (-forms[key][form], form)), counts[key], _size(counts[key], most))
        for key in ordered
    ]


def _size(count: int, most: int) -> int:
    return 1 if most == 1 else 1 + round((SIZES - 1) * (count - 1) / (most - 1))


def _alike(text: str) -> str:
    """A word as compared. Accents of French stay: they change a word; vowel signs of Arabic do not."""
    bare = "".join(letter for letter in unicodedata.normalize("NFC", text) if not "\u064b" <= letter <= "\u0652")
    return bare.translate(_ALIKE).casefold()
