"""What a phone can do on a step, read from the step's HTML exactly as the page's script reads it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

import msgspec

_ENVELOPE = frozenset({"do", "activity", "act", "turn", "token"})
_WORDS = ("Qui prévenir d’abord ?", "من نتصل به أولا؟", "Who keeps the file?", "Et la nuit, qui répond ?")


class Field(msgspec.Struct):
    """One input of a form. `values` are the choices of radios, checkboxes and selects; a `required` one must be answered."""

    name: str
    kind: str
    values: list[str] = []
    required: bool = False


class Form(msgspec.Struct):
    """A form of the present step: the act it makes, its fixed fields, its inputs."""

    do: str
    activity: str
    mode: str
    fixed: dict[str, str] = {}
    fields: dict[str, Field] = {}

    def fill(self, chance: random.Random, said: Mapping[str, Sequence[str]] | None = None) -> dict[str, Any]:
        """An answer by rule: one choice of each radio, one or two of each checkbox, each place once in an order, some words where
        words are asked, and what need not be answered is left out by one in four. `said` says otherwise for inputs by their name."""
        values = {**dict.fromkeys(self.fields, ()), **self._orders(chance), **(said or {})}
        filled = [(name, value) for name, value in self.fixed.items()]
        for name, field in self.fields.items():
            filled += [(name, value) for value in values[name] or self._chosen(field, chance)]
        return as_sent(filled)

    def _chosen(self, field: Field, chance: random.Random) -> list[str]:
        if field.kind == "checkbox":
            return sorted(chance.sample(field.values, chance.randint(1, min(2, len(field.values)))))
        if not field.values:
            return [chance.choice(_WORDS)]
        if field.kind == "radio" and not field.required and chance.random() < 1 / 4:
            return []
        return [chance.choice(field.values)]

    def orders(self) -> dict[str, list[Field]]:
        """The inputs that give several things a place of the same list: `places.water`, `places.seat`, ... under `places`."""
        groups: dict[str, list[Field]] = {}
        for name, field in self.fields.items():
            if "." in name and field.kind == "radio" and all(value.isdecimal() for value in field.values):
                groups.setdefault(name.rpartition(".")[0], []).append(field)
        return groups

    def _orders(self, chance: random.Random) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for group in self.orders().values():
            places = chance.sample(group[0].values, len(group))
            found |= {field.name: (place,) for field, place in zip(group, places, strict=True)}
        return found


def as_sent(filled: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The inputs of a form as the page's script sends them: a name with dots goes inside, one that ends in [] makes a list."""
    sent: dict[str, Any] = {}
    for name, value in filled:
        *path, last = name.split(".")
        inside = sent
        for part in path:
            inside = inside.setdefault(part, {})
        if last.endswith("[]"):
            inside.setdefault(last.removesuffix("[]"), []).append(value)
        else:
            inside[last] = value
    return sent


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.step, self.mode, self.activity = "", "", ""
        self.forms: list[Form] = []
        self._open: Form | None = None
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("id") == "now":
            self.step, self.mode = given.get("data-step", ""), given.get("data-mode", "")
            self.activity = given.get("data-activity", "")
        elif tag == "form" and "data-act" in given:
            self._open = Form(given["data-act"], self.activity, self.mode, {}, {})
        elif self._open is not None:
            self._input(self._open, tag, given)

    def _input(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name = given.get("name", "")
        if tag == "option":
            form.fields[self._select].values.append(given.get("value", ""))
        if not name or name in _ENVELOPE or tag not in {"input", "textarea", "select"}:
            return
        kind = given.get("type", "text") if tag == "input" else tag
        if kind == "hidden":
            form.fixed[name] = given.get("value", "")
            return
        field = form.fields.setdefault(name, Field(name, kind, []))
        field.required = field.required or "required" in given
        if kind in {"radio", "checkbox"}:
            field.values.append(given.get("value", ""))
        self._select = name if kind == "select" else ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "form" and self._open is not None:
            self.forms.append(self._open)
            self._open = None


def forms_of(html: str) -> list[Form]:
    """The forms of a step."""
    reader = _Reader()
    reader.feed(html)
    return reader.forms


def step_of(html: str) -> str:
    """The name of the step."""
    reader = _Reader()
    reader.feed(html)
    return reader.step
