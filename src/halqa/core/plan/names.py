"""Names as search keys: two spellings of one name in one script give the same key. The original is always kept beside it.

Rules (evaluation plan, part B, step 1): NFKC; Arabic without tashkeel and tatweel, one alef, one ya, one ta marbuta, compound
names joined; Latin without accents and apostrophes, usual short forms written out, compound names joined; articles dropped; the
order of the words is unknown, so the words are sorted.
"""

from __future__ import annotations

import re
import unicodedata

ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
"""Marks of direction and width that spreadsheets leave in names; nobody typed them."""

_TASHKEEL = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_UNIFIED = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ء": None,
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "ı": "i",
})  # fmt: skip
_APOSTROPHES = re.compile(r"[\u0027\u0060\u00b4\u02bb-\u02bf\u2018\u2019\u201b]")
_BETWEEN = re.compile(r"[^\w]+|_")
_SHORT = {"med": "mohamed", "mohd": "mohamed", "mohammed": "mohamed", "mhamed": "mohamed", "mohammad": "mohamed"}
_SERVANT = frozenset({"abd", "عبد"})
_CHILD_OF = {"ben": "ben", "bin": "ben", "ibn": "ben", "bent": "bent", "bint": "bent", "ait": "ait", "ould": "ould"}
_CHILD_OF |= {"بن": "بن", "ابن": "بن", "بنت": "بنت", "ايت": "ايت", "ولد": "ولد"}
_FAITH = {"eddine": "eddine", "eddin": "eddine", "uddin": "eddine", "addine": "eddine", "الدين": "الدين"}
_ARTICLES = frozenset({"el", "al", "er", "es", "ed", "ech", "ez", "ال"})
_SHORTEST_AFTER_ARTICLE = 3
_SERVANT_OF = re.compile(r"^(?:عبدال|abd[aeu]l)(?=\w{3})|^abd[aeiou]([a-z])(?=\1)")
"""`Abdelramin`, `Abderrahim`: the servant's word with the article grown on, as it reads without."""


def tidy(name: str) -> str:
    """A name as it is kept: NFC, single spaces, without invisible marks. Spelling is never touched."""
    return " ".join(INVISIBLE.sub("", unicodedata.normalize("NFC", name)).split())


def search_tokens(name: str) -> tuple[str, ...]:
    """The words of a name, normalised, in the order written: what a name search compares the beginnings of."""
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", name)).casefold()
    text = _TASHKEEL.sub("", _APOSTROPHES.sub("", text)).translate(_UNIFIED)
    text = "".join(char for char in unicodedata.normalize("NFD", text) if unicodedata.category(char) != "Mn")
    return _joined([_SHORT.get(word, word) for word in _BETWEEN.split(text) if word])


def search_key(name: str) -> str:
    """One key for a whole name, whatever the order of its words; empty when there is no letter in it."""
    return " ".join(sorted(search_tokens(name)))


def _joined(words: list[str]) -> tuple[str, ...]:
    out: list[str] = []
    prefix = ""
    for word in words:
        if word in _FAITH and out and not prefix:
            out[-1] += _FAITH[word]
        elif word in _SERVANT and not prefix:
            prefix = word
        elif word in _CHILD_OF and not prefix:
            prefix = _CHILD_OF[word]
        elif word in _ARTICLES:
            continue
        else:
            out.append(prefix + _without_article(word))
            prefix = ""
    return (*out, prefix) if prefix else tuple(out)


def _without_article(word: str) -> str:
    word = _SERVANT_OF.sub(lambda it: "عبد" if it[0].startswith("ع") else "abd", word)
    bare = word.removeprefix("ال")
    return bare if len(bare) >= _SHORTEST_AFTER_ARTICLE else word


def is_arabic(text: str) -> bool:
    """Whether the text has Arabic letters."""
    return bool(ARABIC.search(text))


def is_latin(text: str) -> bool:
    """Whether the text has Latin letters."""
    return bool(LATIN.search(text))


def mixed_word(text: str) -> bool:
    """Whether one word mixes both scripts: the sign of a wrong encoding, not of a name."""
    return any(is_arabic(word) and is_latin(word) for word in text.split())
