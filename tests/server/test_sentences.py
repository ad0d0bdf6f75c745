"""A sentence parsed when it is first said is the one that its file holds; nothing of a file is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from halqa import locale
from halqa.core.words import EN, LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_each_sentence_of_the_files_is_found_and_is_the_same_alone(lang: Lang) -> None:
    parser = FluentParser()
    found = locale.Catalogue(lang).sources
    kept: dict[str, ast.Message] = {}
    for path in sorted((Path(locale.__file__).parent / lang).glob("*.ftl")):
        for entry in parser.parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), (path.name, entry.content)
            if isinstance(entry, ast.Message):
                assert entry.id.name not in kept, f"{entry.id.name} stands twice"
                kept[entry.id.name] = entry
    assert found.keys() == kept.keys()
    for key, entry in kept.items():
        alone = parser.parse_entry(found[key])
        assert entry.equals(alone, ignored_fields=["span", "comment"]), key


def test_a_sentence_that_names_another_says_both() -> None:
    assert "{ ledger-by }" in locale.Catalogue(EN).sources["ledger-part-all"]
    said = locale.say(EN, "ledger-part-all", sum="8", whole="8", dimension="sex")
    assert locale.say(EN, "ledger-by", dimension="sex") in said


def test_an_unknown_sentence_is_a_bug() -> None:
    assert not locale.has(EN, "no-such-sentence")
    with pytest.raises(locale.MissingSentence):
        locale.say(EN, "no-such-sentence")


CODE = re.compile(r"(?:[=|:]|^[*@=])$|^[*@=]")
"""What is typed into a file begins or ends with a sign: between two words of Arabic such a sign goes to the other end."""


def test_what_is_to_be_typed_keeps_its_order_in_arabic() -> None:
    """`* a -> suite` and `end=` stand in an isolate of their own, or a reader sees `a -> suite *` and `=end`."""
    text = (Path(locale.__file__).parent / "ar" / "packs.ftl").read_text(encoding="utf-8")
    isolated = re.sub(r'\{"\\u2066"\}.*?\{"\\u2069"\}', "", text)
    quoted = [words for words in re.findall(r"«([^»]*)»", isolated) if CODE.search(words)]
    assert quoted == []
    assert re.findall(r"[a-z_]+=(?![a-zA-Z0-9{])", isolated) == []
