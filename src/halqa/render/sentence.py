"""Sentences of a report: a template of the catalogue whose slots take runs, never numbers or strings.

The catalogue writes the words in each language, without any digit; `compose` formats the template with marks in place of the
slots and cuts it at the marks, so that what stands between is Words (which refuse digits) and what stands in the slots is
the typed runs themselves, each isolated for direction by the renderer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from babel.lists import format_list

from halqa.core.words import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, Lang
from halqa.locale import BABEL_LOCALES, say
from halqa.render.arithmetic import amount_of
from halqa.render.document import FigureShown, Quoted, Remainder, Run, Sum, Words

RUN_TYPES: tuple[type, ...] = Run.__args__  # for isinstance
_OPEN, _SHUT = "\ue000", "\ue001"
_SLOT = re.compile(f"{FIRST_STRONG_ISOLATE}?{_OPEN}([^{_SHUT}]*){_SHUT}{POP_DIRECTIONAL_ISOLATE}?")
_CHOICE = re.compile(r"[a-z_]+")


class NotAFigure(TypeError):
    """A slot of a sentence was given a bare number or string. Numbers enter a report as figures or quoted claims only."""


class NumberOf(msgspec.Struct, frozen=True):
    """The quantity of a shown number, to choose a plural form and nothing else.

    A template that prints it makes Words with a digit, and these refuse themselves.
    """

    shown: FigureShown | Quoted | Sum | Remainder


class Choice(msgspec.Struct, frozen=True):
    """Which variant of a template: a word of the code (`closes`, `many`), matched by a selector, never printed."""

    name: str

    def __post_init__(self) -> None:
        if not _CHOICE.fullmatch(self.name):
            raise NotAFigure(self.name)


Slot = Run | tuple[Run, ...] | NumberOf | Choice


def compose(lang: Lang, key: str, /, **slots: Slot) -> tuple[Run, ...]:
    """The sentence `key` in `lang` as runs. Raises NotAFigure for a slot that is no run, MissingSentence for a missing key."""
    marks: dict[str, str | int] = {}
    filled: dict[str, tuple[Run, ...]] = {}
    for name, slot in slots.items():
        if isinstance(slot, NumberOf):
            amount = amount_of(slot.shown)
            marks[name] = amount.low if amount.high is None else amount.high
        elif isinstance(slot, Choice):
            marks[name] = slot.name
        else:
            filled[name] = _runs(name, slot)
            marks[name] = f"{_OPEN}{name}{_SHUT}"
    return _cut(say(lang, key, **marks), filled)


def phrase(lang: Lang, key: str, /) -> tuple[Run, ...]:
    """A sentence without slots."""
    return compose(lang, key)


def listed(lang: Lang, items: Sequence[tuple[Run, ...]]) -> tuple[Run, ...]:
    """Runs joined as a list is in `lang`: "a, b and c" by CLDR."""
    if not items:
        return ()
    marks = [f"{_OPEN}{index}{_SHUT}" for index in range(len(items))]
    text = format_list(marks, style="standard", locale=BABEL_LOCALES[lang])
    return _cut(text, {str(index): _runs(str(index), item) for index, item in enumerate(items)})


def _runs(name: str, slot: object) -> tuple[Run, ...]:
    runs = slot if isinstance(slot, tuple) else (slot,)
    for run in runs:
        if not isinstance(run, RUN_TYPES):
            raise NotAFigure(f"{name}: {run!r}")
    return runs


def _cut(text: str, filled: dict[str, tuple[Run, ...]]) -> tuple[Run, ...]:
    found: list[Run] = []
    for index, part in enumerate(_SLOT.split(text)):
        if index % 2:
            found.extend(filled[part])
        elif part:
            found.append(Words(part))
    return tuple(found)
