"""All shipped sentences, by key, in every language: Fluent files in `locale/<lang>/<part>.ftl`, read once.

A sentence is parsed when it is first said: the whole catalogue takes half a second a language, and a door that comes back after a
crash, or answers the first phone of a language, must not make a room wait for it.

Why Fluent: plural forms by CLDR (Arabic has six), every variable isolated for right-to-left text, one file a part of the house,
no compile step. A missing key is a bug, and the contract test over the catalogue finds it before a person does.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from halqa.core.problems import Message, Problem, Refused
from halqa.core.words import AR, EN, FR, Lang

BABEL_LOCALES: dict[Lang, str] = {FR: "fr", AR: "ar_MA", EN: "en_GB"}
"""Where dates and numbers are written from: Arabic as in Morocco (month names, digits 0-9), English day before month."""

_HERE = Path(__file__).parent


class MissingSentence(KeyError):
    """No sentence of this key in this language: a bug, not bad input."""


_ENTRY = re.compile(r"^(?=([a-zA-Z][a-zA-Z0-9_-]*) *=)", re.MULTILINE)
"""Where an entry of a Fluent file begins: its key stands at the start of a line."""
_NAMED = re.compile(r"\{ *([a-zA-Z][a-zA-Z0-9_-]*) *\}")
"""Another sentence inside a sentence."""


class _Catalogue:
    """One language: the source of each sentence, and a bundle of those that were said."""

    def __init__(self, lang: Lang) -> None:
        self._sources: dict[str, str] = {}
        for path in sorted((_HERE / lang).glob("*.ftl")):
            _, *entries = _ENTRY.split(path.read_text(encoding="utf-8"))
            self._sources |= dict(zip(entries[::2], entries[1::2], strict=True))
        self._bundle = FluentBundle([BABEL_LOCALES.get(lang, lang)], use_isolating=True)

    def bundle(self, key: str) -> FluentBundle | None:
        """The bundle with this sentence in it; None when there is none."""
        if not self._bundle.has_message(key):
            source = self._sources.get(key)
            if source is None:
                return None
            self._bundle.add_resource(FluentResource(source))
            for named in _NAMED.findall(source):
                self.bundle(named)
        return self._bundle

    def has(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in self._sources


_catalogue = cache(_Catalogue)


def say(lang: Lang, key: str, /, **args: Any) -> str:
    """The sentence `key` in `lang` with its variables filled in and isolated.

    Numbers choose plural forms and are written in the language's digits. Raises MissingSentence when the catalogue lacks the
    key or a variable is missing.
    """
    bundle = _catalogue(lang).bundle(key)
    if bundle is None:
        raise MissingSentence(f"{lang}: {key}")
    message = bundle.get_message(key)
    if message.value is None:
        raise MissingSentence(f"{lang}: {key}")
    text, errors = bundle.format_pattern(message.value, args)
    if errors:
        raise MissingSentence(f"{lang}: {key}: {errors[0]}")
    return str(text)


def has(lang: Lang, key: str) -> bool:
    """Whether the catalogue has this sentence in this language."""
    return _catalogue(lang).has(key)


def say_message(lang: Lang, message: Message) -> str:
    """A core message put into words."""
    return say(lang, message.key, **message.args)


def say_refusal(lang: Lang, refused: Refused) -> str:
    """A refusal put into words: what happened, what is kept, what to do."""
    return say(lang, f"refused-{refused.code}", **refused.args)


def say_problem(lang: Lang, problem: Problem) -> tuple[str, str]:
    """A problem's sentence and its remedy."""
    return (
        say(lang, f"problem-{problem.code}", **problem.args),
        say(lang, f"problem-{problem.code}-remedy", **problem.args),
    )
