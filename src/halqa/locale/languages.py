"""Languages as a sentence names them: `arabe` in French, `Arabic` in English (Babel's CLDR data)."""

from __future__ import annotations

from babel import Locale

from halqa.core.words import OWN_NAMES, Lang
from halqa.locale import BABEL_LOCALES


def language_in(lang: Lang, named: Lang) -> str:
    """The language `named` as a reader of `lang` calls it; its own name or its tag where nothing better is known."""
    known = Locale.parse(BABEL_LOCALES[lang]).languages
    return str(known.get(named) or OWN_NAMES.get(named, named))
