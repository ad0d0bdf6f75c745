"""An outside reader of GIFT, gift-pegjs from npm, finds in our files the same questions with the same keys."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from halqa.core.packs.model import Bank, Item, Option, Pack, Reading
from halqa.core.words import FR, Lang, Text
from halqa.formats.exchange.registry import named
from tests.core.packs.samples import shipped
from tests.formats.quiz import trips
from tests.support import npm

SCRIPT = """
const text = require('fs').readFileSync(0, 'utf8');
console.log(JSON.stringify(require('gift-pegjs').parse(text)));
"""


@pytest.fixture(scope="module")
def judge() -> Any:
    home = npm.judge("gift-pegjs", "1.0.2")
    return lambda text: json.loads(npm.told(home, SCRIPT, text))


def read_elsewhere(found: list[dict[str, Any]]) -> list[tuple[str, str, list[tuple[str, str, bool]]]]:
    """What the judge read, as name, question, and options with their reasons and whether they are right."""
    return [
        (
            one["title"],
            one["stem"]["text"],
            [
                (
                    choice["text"]["text"],
                    (choice["feedback"] or {"text": ""})["text"],
                    choice["isCorrect"] or (choice["weight"] or 0) > 0,
                )
                for choice in one["choices"]
            ],
        )
        for one in found
        if one["type"] == "MC"
    ]


def written_here(items: list[Item], lang: Lang) -> list[tuple[str, str, list[tuple[str, str, bool]]]]:
    """The same of our own items."""
    return [
        (
            item.id,
            item.ask.in_(lang),
            [
                (option.text.in_(lang), option.why.in_(lang) if option.why else "", option.id in item.keys)
                for option in item.options
            ],
        )
        for item in items
    ]


def agrees(judge: Any, reading: Reading, lang: Lang) -> None:
    body = trips.given(named("gift"), reading, lang).body.decode()
    assert read_elsewhere(judge(body)) == written_here(trips.marked(reading.pack.banks), lang)


def test_the_shipped_bank_is_read_the_same_elsewhere_in_each_language(judge: Any) -> None:
    reading = shipped()
    for lang in reading.pack.languages:
        agrees(judge, reading, lang)


pieces = st.sampled_from([
    "{", "}", "=", "~", "#", ":", "::", "\\", "\\n", "\\\\", "[html]", "%50%", "####", "//", "$CATEGORY:", "TRUE", " ", "a",
    "Où ?", "نعم", "«\xa0b\xa0»", "<b>", "&amp;", "3.5", "{contact}", "-", "?",
])  # fmt: skip
# "->" is left out: the judge takes a first right answer that holds one for a matching question. Moodle looks for "~" first, as we do.
texts = st.lists(pieces, min_size=1, max_size=6).map(lambda parts: " ".join("".join(parts).split())).filter(bool)


@st.composite
def items(draw: st.DrawFn) -> Item:
    options = tuple(
        Option(
            id=one, text=Text(FR, {FR: draw(texts)}), why=draw(st.none() | texts.map(lambda said: Text(FR, {FR: said})))
        )
        for one in "abcd"[: draw(st.integers(2, 4))]
    )
    keys = draw(st.lists(st.sampled_from([option.id for option in options]), min_size=1, max_size=3, unique=True))
    return Item(
        id=draw(st.from_regex(r"[a-z][a-z0-9-]{3,9}", fullmatch=True)),
        ask=Text(FR, {FR: draw(texts)}),
        options=options,
        keys=tuple(keys),
    )


@settings(max_examples=5, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.lists(items(), min_size=20, max_size=40, unique_by=lambda item: item.id))
def test_signs_that_mean_something_in_gift_are_read_as_signs(judge: Any, items: list[Item]) -> None:
    bank = Bank(id="b", title=Text(FR, {FR: "Banque"}), items=tuple(items))
    pack = Pack(id="p", version="1", source=FR, languages=(FR,), title=Text(FR, {FR: "P"}), banks=(bank,))
    agrees(judge, trips.only_banks(pack), FR)
