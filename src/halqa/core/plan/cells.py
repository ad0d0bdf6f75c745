"""What one cell may hold: sex, rank, telephone, e-mail, staff number, name; and shapes that must never come in.

Each reader gives the value as it is kept, or the code of what is wrong with it. No message repeats a value that is shaped like an
identity number.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

from halqa.core.plan.headings import fold
from halqa.core.plan.names import is_arabic, is_latin, mixed_word, tidy

LONGEST = 120
LONGEST_NUMBER = 40


class Wrong(msgspec.Struct, frozen=True):
    """Why a cell is refused: `code` names the sentence `problem-roster-<code>`; `known` lists what would be possible."""

    code: str
    known: str = ""


_SEX = {
    "female": ("f", "femme", "feminin", "female", "woman", "w", "mme", "mlle", "أنثى", "انثى", "امرأة", "مؤنث", "ا", "أ"),
    "male": ("m", "h", "homme", "masculin", "male", "man", "mr", "ذكر", "رجل", "مذكر", "ذ"),
    "not_collected": (
        "", "non precise", "non renseigne", "non indique", "nr", "ns", "na", "not stated", "unknown", "n a", "غير مذكور",
        "غير محدد", "غير معروف",
    ),
    "declined": (
        "refus", "ne souhaite pas repondre", "declined", "prefer not to say", "refused", "امتنع", "امتنعت",
         "لا يرغب في الجواب",
    ),
}  # fmt: skip
_RANK = {
    "senior": ("cadre superieur", "superieur", "officier superieur", "senior", "senior officer", "إطار عال", "ضابط سام", "عليا"),
    "middle": ("cadre", "cadre moyen", "moyen", "officier", "middle", "middle officer", "officer", "إطار", "ضابط", "متوسطة"),
    "rank_and_file": (
        "execution", "agent", "agent d execution", "homme du rang", "sous officier", "rank and file", "other ranks", "عون",
        "عون تنفيذ", "ضابط صف", "تنفيذ",
    ),
    "civilian": ("civil", "personnel civil", "civilian", "مدني", "مدنية"),
    "not_stated": ("", "non precise", "non renseigne", "ns", "nr", "not stated", "unknown", "غير مذكورة", "غير مذكور", "غير محدد"),
}  # fmt: skip
_SEX_OF = {fold(word): value for value, words in _SEX.items() for word in words}
_RANK_OF = {fold(word): value for value, words in _RANK.items() for word in words}

_CARD = re.compile(r"[A-Z]{1,2}[ .\-]?\d{5,6}")  # a Moroccan identity card
_PASSPORT = re.compile(r"[A-Z]{1,2}[ .\-]?\d{7,9}")
_LONG = re.compile(r"\d{13,14}")  # a national identity number of thirteen or fourteen digits
_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]{1,60}\.[A-Za-z\u00a1-\uffff]{2,20}")
_TELEPHONE = re.compile(r"\+?\d{6,15}")
_GARBLED = re.compile(r"\ufffd|[ÃÂ][^\x00-\x7fÀ-ÿ]|[ÃÂ][\u0080-\u00bf]|(?:[ØÙ][^\sA-Za-z]){2}|^[?\s]*\?\?[?\s]*$")


def plain(text: str) -> str:
    """A cell's text with single spaces, without invisible marks, with Arabic-Indic digits written 0-9."""
    digits = "".join(str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char for char in text)
    return tidy(digits)


def like_identity(text: str) -> bool:
    """Whether a value is shaped like an identity card, a passport, or a national number; international telephones are not."""
    value = unicodedata.normalize("NFKC", plain(text)).upper()
    if _CARD.fullmatch(value) or _PASSPORT.fullmatch(value):
        return True
    digits = re.sub(r"[ .\-]", "", value)
    return bool(_LONG.fullmatch(digits)) and not digits.startswith("00")


def garbled(text: str) -> bool:
    """Whether the text shows the signs of a wrong encoding: replacement marks, `Ã©`, `Ù…Ø­`, or nothing but several question marks,
    as Arabic saved in a Western encoding has them. One alone says that somebody does not know."""
    return bool(_GARBLED.search(text))


def sex(text: str) -> str | Wrong:
    """`female`, `male`, `not_collected` (empty, not stated) or `declined`."""
    return _SEX_OF.get(fold(text)) or Wrong("bad-sex")


def rank(text: str) -> str | Wrong:
    """A rank category; empty is `not_stated`."""
    return _RANK_OF.get(fold(text)) or Wrong("bad-rank")


def telephone(text: str) -> str | Wrong:
    """Digits with an optional +, without spaces and signs; empty stays empty."""
    value = re.sub(r"[\s().\-/]", "", unicodedata.normalize("NFKC", plain(text)))
    return value if not value or _TELEPHONE.fullmatch(value) else Wrong("bad-telephone")


def email(text: str) -> str | Wrong:
    """An address in lower case; empty stays empty."""
    value = plain(text).lower()
    return value if not value or (_EMAIL.fullmatch(value) and len(value) <= LONGEST) else Wrong("bad-email")


def staff_number(text: str) -> str | Wrong:
    """A staff number as written."""
    value = plain(text)
    return value if len(value) <= LONGEST_NUMBER else Wrong("too-long")


def free(text: str) -> str | Wrong:
    """A unit's name as written."""
    value = tidy(text)
    return value if len(value) <= LONGEST else Wrong("too-long")


def name(text: str) -> str | Wrong:
    """A name in one script; empty stays empty."""
    value = tidy(text)
    if len(value) > LONGEST:
        return Wrong("too-long")
    if any(char.isdigit() for char in value) or (value and not any(char.isalpha() for char in value)):
        return Wrong("odd-name")
    if mixed_word(value):
        return Wrong("mixed-script")
    return Wrong("two-scripts") if is_arabic(value) and is_latin(value) else value
