"""What a phone can do on a step, read from the step's HTML exactly as the page's script reads it."""

from __future__ import annotations

import random
from html.parser import HTMLParser
from typing import Any

import msgspec

_ENVELOPE = frozenset({"do", "activity", "act", "turn", "token"})
_WORDS = ("Qui prévenir d’abord ?", "من نتصل به أولا؟", "Who keeps the file?", "Et la nuit, qui répond ?")


class Field(msgspec.Struct):
    """One input of a form. `values` are the choices of radios, checkboxes and selects."""

    name: str
    kind: str
    values: list[str] = []


class Form(msgspec.Struct):
    """A form of the present step: the act it makes, its fixed fields, its inputs."""

    do: str
    activity: str
    mode: str
    fixed: dict[str, str] = {}
    fields: dict[str, Field] = {}

    def fill(self, chance: random.Random) -> dict[str, Any]:
        """An answer by rule: one choice of each radio, one or two of each checkbox, some words where words are asked."""
        said: dict[str, Any] = dict(self.fixed)
        for field in self.fields.values():
            if field.kind == "checkbox":
                most = min(2, len(field.values))
                said[field.name.removesuffix("[]")] = sorted(chance.sample(field.values, chance.randint(1, most)))
            elif field.values:
                value = chance.choice(field.values)
                said[field.name.removesuffix("[]")] = [value] if field.name.endswith("[]") else value
            else:
                said[field.name] = chance.choice(_WORDS)
        return said


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
