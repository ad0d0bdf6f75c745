"""How an enlisted name is shown: the page's script first, the other beside it; masked where only its owner should know it."""

from __future__ import annotations

import msgspec

from halqa.core.words import AR, EN, FR, Lang, Text


class ShownName(msgspec.Struct, frozen=True):
    """A name as a page prints it: `first` in the page's script (or the only one there is), `beside` in the other or empty.

    Each is a run of its own (`<bdi>`); `first_lang` and `beside_lang` are the languages to mark them with.
    """

    first: str
    beside: str
    first_lang: Lang
    beside_lang: Lang


def joined(given: str, family: str) -> str:
    """Given name, then family name."""
    return " ".join(part for part in (given.strip(), family.strip()) if part)


def shown(lang: Lang, *, latin: str, arabic: str) -> ShownName:
    """The name for a page in `lang`."""
    if (lang == AR and arabic) or not latin:
        return ShownName(arabic, latin, AR, FR)
    return ShownName(latin, arabic, FR, AR)


def masked(*, family_latin: str, given_latin: str, family_arabic: str, given_arabic: str) -> Text:
    """A name only its owner recognises: two letters of the given name, one of the family name, per script.

    A name given in one script alone is masked in that one for every language.
    """
    latin = joined(_cut(given_latin, 2), _cut(family_latin, 1))
    arabic = joined(_cut(given_arabic, 2), _cut(family_arabic, 1))
    if not latin:
        return Text(source=AR, by={AR: arabic})
    by = {FR: latin, EN: latin}
    if arabic:
        by[AR] = arabic
    return Text(source=FR, by=by)


def _cut(name: str, letters: int) -> str:
    plain = name.strip()
    return f"{plain[:letters]}…" if plain else ""
