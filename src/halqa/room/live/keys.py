"""What the room may search when somebody checks in: enrolments under search words, a masked label and digests, nothing more.

The staff door gives names and codes once, when it opens the room; only normalised search words, a masked label and keyed
digests are kept, in a table that can be erased while the log stays whole.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata

import msgspec

from halqa.core.ids import EnrolmentId

CODE_LENGTH = 6
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Digits and capitals without 0 O 1 I L: nothing that is misread from a badge or a wall."""

_MIN_SEARCH = 3
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None})
_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class CheckInKey(msgspec.Struct, frozen=True, kw_only=True):
    """How one enrolment may be found. `names`: every way the name is written (Arabic, Latin); `label` is already masked;
    `code` is the personal code of the badge; `numbers`: staff number and telephone, of which the last 3 digits prove a person."""

    enrolment: EnrolmentId
    names: tuple[str, ...]
    label: str
    code: str
    numbers: tuple[str, ...] = ()


class Kept(msgspec.Struct, frozen=True):
    """A check-in key as it lies in the room file."""

    enrolment: EnrolmentId
    search: str
    label: str
    code: bytes
    last3: bytes


def search_words(name: str) -> list[str]:
    """A name as words to compare: no case, no accents, no vowel signs, one form of alef, yeh and teh marbuta."""
    plain = unicodedata.normalize("NFKD", name.translate(_ARABIC).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c)).translate(_ARABIC)
    return re.findall(r"[^\W_]+", bare)


def mask(name: str) -> str:
    """A name that its owner recognises and a stranger does not learn: the first letter of each word, then dots."""
    return " ".join(f"{word[0]}…" for word in name.split())


def plain_code(typed: str) -> str:
    """A code as compared: capitals, without spaces and dashes."""
    return re.sub(r"[\s\-.]", "", typed.translate(_EASTERN)).upper()


def digest(secret: bytes, what: str, value: str) -> bytes:
    """A keyed digest (SHA-256) of a code or number, so that the file alone does not give it away."""
    return hmac.new(secret, f"{what}\0{value}".encode(), hashlib.sha256).digest()


def last_three(number: str) -> str:
    """The last three digits of a number, or nothing when it has fewer."""
    digits = re.sub(r"\D", "", number.translate(_EASTERN))
    return digits[-3:] if len(digits) >= _MIN_SEARCH else ""


def kept(secret: bytes, key: CheckInKey) -> Kept:
    """The key as it is stored."""
    words = sorted({word for name in key.names for word in search_words(name)})
    proofs = sorted({last_three(number) for number in key.numbers} - {""})
    return Kept(
        enrolment=key.enrolment,
        search=" ".join(words),
        label=key.label,
        code=digest(secret, "code", plain_code(key.code)) if key.code else b"",
        last3=b"".join(digest(secret, f"last3 {key.enrolment}", proof) for proof in proofs),
    )


def matches(entry: Kept, typed: str) -> bool:
    """Whether every typed word (one of them 3 letters or more) begins a word of the name."""
    words = search_words(typed)
    if not any(len(word) >= _MIN_SEARCH for word in words):
        return False
    names = entry.search.split()
    return all(any(name.startswith(word) for name in names) for word in words)


def proves(secret: bytes, entry: Kept, typed: str) -> bool:
    """Whether these are the last three digits of the staff number or telephone of this enrolment."""
    digits = re.sub(r"\D", "", typed.translate(_EASTERN))
    if len(digits) != _MIN_SEARCH:
        return False
    wanted = digest(secret, f"last3 {entry.enrolment}", digits)
    size = len(wanted)
    parts = [entry.last3[i : i + size] for i in range(0, len(entry.last3), size)]
    return any(hmac.compare_digest(part, wanted) for part in parts)
