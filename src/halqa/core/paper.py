"""What an activity is on paper and by raised hands: its lines in the author's order, and the keys a typist presses for them.

A kind describes its own lines (`core.activity.Kind`); the printed card, the typing page and the counting page are made from them alone,
so that what is printed is what is typed. A phone may turn the order of a test's options; paper keeps the author's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from halqa.core.ids import TextId
from halqa.core.words import Text

LETTERS = "abcdefghijklmnop"
ARABIC_LETTERS = "أبجدهوزحطيكلمنسع"
"""The letters of a card in either script, in the same order (Arabic: the order of the abjad, as on forms in Morocco)."""

Form = Literal["one", "several", "order", "words"]
"""How a line is answered: one key, several keys, keys in an order, or a person's own words."""


class Choice(msgspec.Struct, frozen=True):
    """One answer on the paper: the key that is typed for it, its id, its words; or no words of an author, but the sentence `said` of
    the catalogue ("": "I want to know this too")."""

    key: str
    id: str
    text: Text | None
    said: str = ""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a card: a question and how it is answered. `said` is the text a person wrote, which stands in place of `ask`; `low`
    and `high` are what the ends of a scale mean; `most` limits the keys of a line that takes several (0: as many as there are).
    `sure`: the card also asks how sure one is, and the typist adds one of `SURE` after the keys."""

    id: str
    ask: Text
    choices: tuple[Choice, ...] = ()
    form: Form = "one"
    most: int = 0
    low: Text | None = None
    high: Text | None = None
    said: TextId | None = None
    sure: bool = False


SURE = {"+": "sure", "=": "fairly", "?": "guessing"}
"""The signs typed after a key for how sure somebody is."""


def sure_typed(typed: str) -> str | None:
    """How sure the card says its writer is: the last of the signs typed; None without one."""
    signs = [SURE[sign] for sign in typed.replace("؟", "?") if sign in SURE]
    return signs[-1] if signs else None


def sure_sign(sure: str) -> str:
    """The sign that is typed for how sure somebody is; nothing for one who did not say."""
    return next((sign for sign, means in SURE.items() if means == sure), "")


def lettered(options: Sequence[tuple[str, Text]]) -> tuple[Choice, ...]:
    """Options (id, text) in their order under the letters a, b, c ..."""
    return tuple(Choice(LETTERS[place], id, text) for place, (id, text) in enumerate(options))


def stepped(options: Sequence[tuple[str, Text]]) -> tuple[Choice, ...]:
    """The steps of a scale (id, text): each is its own key."""
    return tuple(Choice(id, id, text) for id, text in options)


def countable(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that raised hands can answer: one key or several. An order and a person's own words need a card."""
    return tuple(line for line in lines if line.form in ("one", "several"))


def arabic_key(key: str) -> str:
    """The Arabic letter of a key; a digit stays a digit."""
    return ARABIC_LETTERS[LETTERS.index(key)] if key in LETTERS else key


def keys_typed(line: Line, typed: str) -> tuple[str, ...] | None:
    """The ids of the choices whose keys were typed, in the order typed: a letter in either script, or the place as a digit. Nothing
    typed gives an empty tuple; a key that is not on the paper, more of them than the line takes, an order that leaves something out, or
    how sure one is of no key at all, gives None."""
    chosen: list[str] = []
    by_key = {choice.key: choice.id for choice in line.choices}
    for sign in typed.lower().replace("إ", "أ").replace("ا", "أ"):
        if sign in " ,;+،" or (line.sure and sign in "=?؟"):
            continue
        if sign in ARABIC_LETTERS:
            sign = LETTERS[ARABIC_LETTERS.index(sign)]
        place = int(sign) - 1 if sign.isdecimal() else -1
        if sign not in by_key and 0 <= place < len(line.choices):
            sign = line.choices[place].key
        if sign not in by_key:
            return None
        if by_key[sign] not in chosen:
            chosen.append(by_key[sign])
    if line.sure and not chosen and sure_typed(typed) is not None:
        return None
    return tuple(chosen) if _enough(line, len(chosen)) else None


def _enough(line: Line, keys: int) -> bool:
    match line.form:
        case "order":
            return keys in (0, len(line.choices))
        case "several":
            return keys <= (line.most or len(line.choices))
        case _:
            return keys <= 1
