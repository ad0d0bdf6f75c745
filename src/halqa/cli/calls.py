"""A call that is not understood, said in one of our languages: which word of it, why, and the form the call has."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any, NoReturn

from halqa.core.words import FR, LANGS, Lang

UNDERSTOOD_NOT = 2
"""The exit status of a call that is not understood."""


class NotUnderstood(Exception):
    """Why a call is not understood, in the words of argparse, and the form of the command it was meant for."""

    def __init__(self, why: str, form: str) -> None:
        super().__init__(why)
        self.why, self.form = why, form


class Parser(argparse.ArgumentParser):
    """A parser, also of each command, that leaves it to its caller to say what is wrong with a call."""

    def error(self, message: str) -> NoReturn:
        """Raises NotUnderstood."""
        raise NotUnderstood(message, self.format_usage().removeprefix("usage: ").rstrip())


WHY: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (?P<names>.*)", "call-missing"),
    (r"unrecognized arguments: (?P<given>.*)", "call-unknown"),
    (r"argument (?P<name>.*?): invalid choice: '?(?P<given>.*?)'? \(choose from (?P<choices>.*)\)", "call-choice"),
    (r"argument (?P<name>.*?): expected (?:one|at least one|\d+) arguments?", "call-no-value"),
    (r"argument (?P<name>.*?): ignored explicit argument '(?P<given>.*)'", "call-takes-none"),
    (r"argument (?P<name>.*?): not allowed with argument (?P<other>.*)", "call-not-both"),
    (r"one of the arguments (?P<names>.*) is required", "call-one-of"),
    (r"ambiguous option: (?P<given>.*) could match (?P<choices>.*)", "call-ambiguous"),
    (r"argument (?P<name>.*?): (?:invalid \S+ value: )?'?(?P<given>.*?)'?", "call-value"),
)
"""What argparse says, and the sentence that says it; the last one also takes what a command's own type of value has refused."""


def sentence(why: str) -> tuple[str, dict[str, Any]]:
    """The key of a sentence, and its values, for what argparse says of a call."""
    for pattern, key in WHY:
        found = re.fullmatch(pattern, why, re.DOTALL)
        if found:
            return key, {name: said.replace("'", "") for name, said in found.groupdict().items()}
    return "call-not-understood", {}


def spoken(words: Sequence[str]) -> Lang:
    """The language that a call asks for, however the rest of it is written; French where it asks for none of ours."""
    lang = FR
    for word, after in zip_longest(words, words[1:], fillvalue=""):
        option, equals, value = word.partition("=")
        if option.startswith("--la") and "--language".startswith(option):
            asked = (value if equals else after).partition("+")[
                0
            ]  # paper in two languages has its first one's sentences
            lang = Lang(asked) if asked in LANGS else lang
    return lang


def told(words: Sequence[str], error: NotUnderstood) -> int:
    """Say why a call is not understood, and its form; the exit status."""
    from halqa.locale import say  # only now: a call that is understood waits for no sentences
    from halqa.server import platform

    lang = spoken(words)
    if words[:1] == ["demo"] and not any(word.startswith("--la") for word in words):
        lang = platform.system_language() or lang
    key, values = sentence(error.why)
    platform.tell(say(lang, key, **values))
    platform.tell(say(lang, "call-form", form=" ".join(error.form.split())))
    return UNDERSTOOD_NOT
