"""All shipped sentences, by key, in every language: Fluent files in `locale/<lang>/<part>.ftl`, read once, each sentence parsed
when it is first said: parsing all three languages took a door that starts again more than a second.

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


_ENTRIES = re.compile(r"^(?=[A-Za-z#-])", re.MULTILINE)
"""Where an entry begins: what belongs to the one before is indented, or a brace."""
_KEY = re.compile(r"(-?[A-Za-z][\w-]*) *=")
_NAMED = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)\s*[}.(]")
"""Another sentence, or a function, that an entry names."""


class Catalogue:
    """The sentences of one language. Threads may share it."""

    def __init__(self, lang: Lang) -> None:
        """Reads the files; nothing is parsed yet."""
        self.bundle = FluentBundle([BABEL_LOCALES.get(lang, lang)], use_isolating=True)
        self.sources: dict[str, str] = {}
        for path in sorted((_HERE / lang).glob("*.ftl")):
            for entry in _ENTRIES.split(path.read_text(encoding="utf-8")):
                if key := _KEY.match(entry):
                    self.sources.setdefault(key[1], entry)

    def parse(self, key: str) -> None:
        """Put a sentence into the bundle, after those that it names. Nothing happens for a key that is no sentence's."""
        if key not in self.sources or self.bundle.has_message(key):
            return
        for named in _NAMED.findall(self.sources[key]):
            self.parse(named)
        self.bundle.add_resource(FluentResource(self.sources[key]))


@cache
def catalogue(lang: Lang) -> Catalogue:
    """The sentences of a language."""
    return Catalogue(lang)


def say(lang: Lang, key: str, /, **args: Any) -> str:
    """The sentence `key` in `lang` with its variables filled in and isolated.

    Numbers choose plural forms and are written in the language's digits. Raises MissingSentence when the catalogue lacks the
    key or a variable is missing.
    """
    sentences = catalogue(lang)
    sentences.parse(key)
    bundle = sentences.bundle
    if not bundle.has_message(key):
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
    return key in catalogue(lang).sources


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
