"""All shipped sentences, by key, in every language: Fluent files in `locale/<lang>/<part>.ftl`, read once.

Why Fluent: plural forms by CLDR (Arabic has six), every variable isolated for right-to-left text, one file a part of the house,
no compile step. A missing key is a bug, and the contract test over the catalogue finds it before a person does.
"""

from __future__ import annotations

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


@cache
def _bundle(lang: Lang) -> FluentBundle:
    bundle = FluentBundle([BABEL_LOCALES.get(lang, lang)], use_isolating=True)
    for path in sorted((_HERE / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def say(lang: Lang, key: str, /, **args: Any) -> str:
    """The sentence `key` in `lang` with its variables filled in and isolated.

    Numbers choose plural forms and are written in the language's digits. Raises MissingSentence when the catalogue lacks the
    key or a variable is missing.
    """
    bundle = _bundle(lang)
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
    return bool(_bundle(lang).has_message(key))


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
