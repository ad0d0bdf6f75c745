"""Words in several languages: text units, direction, isolation of foreign runs, and the languages themselves.

Languages are an open set: French, Arabic and English today; Darija (`ary`) and Tamazight (`zgh`) must fit without a change
of code. What is fixed here is only what a page needs to know of a language: its direction and its own name.
"""

from __future__ import annotations

from typing import Literal, NewType

import msgspec

Lang = NewType("Lang", str)
"""A BCP 47 primary tag: `fr`, `ar`, `en`, later `ary`, `zgh`."""

FR = Lang("fr")
AR = Lang("ar")
EN = Lang("en")
LANGS: tuple[Lang, ...] = (FR, AR, EN)
"""The languages every shipped sentence exists in, in the order they are shown."""

Direction = Literal["rtl", "ltr"]

OWN_NAMES: dict[Lang, str] = {FR: "Français", AR: "العربية", EN: "English"}
"""Each language's name in itself, for the language switch."""

FIRST_STRONG_ISOLATE = "\u2068"
POP_DIRECTIONAL_ISOLATE = "\u2069"
"""The marks between which a code or a name cannot reorder the sentence around it; the catalogue puts them in."""

_RTL = frozenset({"ar", "ary", "fa", "he", "ur"})


def direction(lang: Lang) -> Direction:
    """The writing direction of a language: `rtl` or `ltr`."""
    return "rtl" if lang in _RTL else "ltr"


class Text(msgspec.Struct, frozen=True, omit_defaults=True):
    """One unit of text in its languages. `source` is the language it was written in first."""

    source: Lang
    by: dict[Lang, str]
    sound: dict[Lang, str] = {}
    """The name of a language's recording: in a pack its file, in a room what a phone asks the door for."""

    def in_(self, lang: Lang) -> str:
        """The text in `lang`, or in the source language when that translation is missing."""
        return self.by.get(lang) or self.by.get(self.source, "")

    def has(self, lang: Lang) -> bool:
        """Whether a translation into `lang` exists (the source counts)."""
        return bool(self.by.get(lang))


def trilingual(fr: str, ar: str, en: str) -> Text:
    """A text unit written in the three shipped languages, French first."""
    return Text(source=FR, by={FR: fr, AR: ar, EN: en})
