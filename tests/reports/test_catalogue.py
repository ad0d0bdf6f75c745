from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

import halqa.locale
from halqa.core.words import LANGS, Lang

LOCALE = Path(halqa.locale.__file__).parent


class Variables(Visitor):
    """The names of the variables a message uses."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  # fluent's visitor names
        self.names.add(node.id.name)


def messages(lang: Lang, part: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse((LOCALE / lang / f"{part}.ftl").read_text(encoding="utf-8")).body:
        if isinstance(entry, Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found, entry.id.name
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_the_sentences_of_reports_hold_no_digit(lang: Lang) -> None:
    text = (LOCALE / lang / "reports.ftl").read_text(encoding="utf-8")
    assert [mark for mark in text if unicodedata.category(mark) in ("Nd", "Nl", "No")] == []


@pytest.mark.parametrize("part", ["reports", "render"])
def test_the_three_languages_have_the_same_sentences_and_variables(part: str) -> None:
    french, arabic, english = (messages(lang, part) for lang in LANGS)
    assert french.keys() == arabic.keys() == english.keys()
    for key, names in french.items():
        assert names == english[key], key
        assert names == arabic[key], key


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("part", ["reports", "render"])
def test_nobody_is_shouted_at(lang: Lang, part: str) -> None:
    assert "!" not in (LOCALE / lang / f"{part}.ftl").read_text(encoding="utf-8")
