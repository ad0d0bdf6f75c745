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


def pieces(text: str, lang: Lang, terms: Variants) -> tuple[Piece, ...]:
    """The text cut where words of the glossary begin and end; put together again it is the same text. The longest term wins."""
    words = [(match.start(), match.end(), match.group()) for match in _WORD.finditer(text)]
    wanted = _wanted(lang, terms)
    found: list[Piece] = []
    at = place = 0
    while place < len(words):
        length, term = _term_at([word for _, _, word in words[place : place + 6]], lang, wanted)
        if length:
            start, end = words[place][0], words[place + length - 1][1]
            found += [Piece(text[at:start]), Piece(text[start:end], term)]
            at = end
        place += length or 1
    return tuple(piece for piece in (*found, Piece(text[at:])) if piece.text)


def _wanted(lang: Lang, terms: Variants) -> list[tuple[list[str], str]]:
    found = [
        ([_plain(word, lang) for word in _WORD.findall(variant)], term)
        for term, variants in terms.items()
        for variant in variants
    ]
    return sorted(found, key=lambda each: -len(each[0]))


def _term_at(words: list[str], lang: Lang, wanted: list[tuple[list[str], str]]) -> tuple[int, str]:
    for parts, term in wanted:
        if len(parts) <= len(words) and all(_same(word, part, lang) for word, part in zip(words, parts, strict=False)):
            return len(parts), term
    return 0, ""


def _plain(word: str, lang: Lang) -> str:
    """A word as compared: no capitals; in Arabic no vowel signs, one form of alef, yeh and teh marbuta, no article."""
    if lang != AR:
        return unicodedata.normalize("NFC", word).casefold()
    bare = "".join(letter for letter in word if not unicodedata.combining(letter)).translate(_ALIKE)
    return bare.removeprefix("ال") if len(bare) > _LEAST + 1 else bare


def _same(word: str, part: str, lang: Lang) -> bool:
    plain = _plain(word, lang)
    if plain == part:
        return True
    if lang != AR:
        return plain in (part + "s", part + "es", part + "x")
    return len(part) >= _LEAST and any(plain == before + part + after for before in _BEFORE for after in _AFTER)
