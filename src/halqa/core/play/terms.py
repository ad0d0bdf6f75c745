"""Words of a glossary found in a text, whole words only, in French, Arabic and English.

Arabic writes the article, "and", "in", "for" and the possessive onto the word. A found word is marked as a whole, so that no joined
letter is cut apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

import msgspec

from halqa.core.words import AR, Lang

Variants = Mapping[str, Sequence[str]]
"""Term -> the ways it is written in one language, the first of them to be shown."""

_WORD = re.compile(r"[^\W_]+(?:[\u064b-\u0652\u0640][^\W_]*)*")
_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
_BEFORE = ("وال", "فال", "بال", "كال", "وبال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك", "")
_AFTER = ("هما", "ها", "هم", "هن", "كم", "نا", "ه", "ك", "ا", "")
_LEAST = 3


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a text. `term` when it is a word of the glossary."""

    text: str
    term: str = ""


class Finder:
    """The words of a glossary in one language, ready to be looked for in many texts: a page of a hundred is made every few seconds."""

    def __init__(self, lang: Lang, terms: Variants) -> None:
        self._lang = lang
        split = [
            (tuple(_plain(word, lang) for word in _WORD.findall(variant)), term)
            for term, variants in terms.items()
            for variant in variants
        ]
        self._by_first: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}
        for rank, (parts, term) in enumerate(sorted(split, key=lambda each: -len(each[0]))):
            if parts:
                self._by_first.setdefault(parts[0], []).append((rank, parts, term))

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The text cut where words of the glossary begin and end; put together again it is the same text. The longest term wins."""
        words = [(match.start(), match.end(), _stems(match.group(), self._lang)) for match in _WORD.finditer(text)]
        found: list[Piece] = []
        at = place = 0
        while place < len(words):
            length, term = self._term_at([stems for _, _, stems in words[place : place + 6]])
            if length:
                start, end = words[place][0], words[place + length - 1][1]
                found += [Piece(text[at:start]), Piece(text[start:end], term)]
                at = end
            place += length or 1
        return tuple(piece for piece in (*found, Piece(text[at:])) if piece.text)

    def _term_at(self, words: list[frozenset[str]]) -> tuple[int, str]:
        """How many words from here on are a term, and which."""
        begun = sorted(each for stem in words[0] for each in self._by_first.get(stem, ()))
        for _, parts, term in begun:
            if len(parts) <= len(words) and all(part in stems for part, stems in zip(parts, words, strict=False)):
                return len(parts), term
        return 0, ""


def _plain(word: str, lang: Lang) -> str:
    """A word as compared: no capitals; in Arabic no vowel signs, one form of alef, yeh and teh marbuta, no article."""
    if lang != AR:
        return unicodedata.normalize("NFC", word).casefold()
    bare = "".join(letter for letter in word if not unicodedata.combining(letter)).translate(_ALIKE)
    return bare.removeprefix("ال") if len(bare) > _LEAST + 1 else bare


def _stems(word: str, lang: Lang) -> frozenset[str]:
    """What a word may be a form of: itself; without the ending of a plural; in Arabic without what is joined to it."""
    plain = _plain(word, lang)
    if lang != AR:
        return frozenset({plain, *(plain.removesuffix(ending) for ending in ("s", "es", "x"))})
    bare = {plain.removeprefix(before) for before in _BEFORE}
    stems = {each.removesuffix(after) for each in bare for after in _AFTER}
    return frozenset({plain, *(each for each in stems if len(each) >= _LEAST)})
