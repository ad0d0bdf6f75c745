"""An outside reader of Twee 3, extwee from npm, finds in our files the same passages, tags, links and start."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from halqa.core.packs.model import Reading
from halqa.core.packs.scenes import Case
from halqa.core.words import Lang
from halqa.formats.exchange.parts import Given, Outgoing
from halqa.formats.scenes import twee_file
from halqa.formats.scenes.twee_out import HEAD
from tests.formats.scenes.samples import course
from tests.support import npm

SCRIPT = """
import('extwee').then((extwee) => {
  const found = JSON.parse(require('fs').readFileSync(0, 'utf8')).map((text) => {
    const story = extwee.parseTwee(text);
    const passages = story.passages.map((one) => ({name: one.name, tags: one.tags, text: one.text}));
    return {name: story.name, start: story.start, ifid: story.IFID, passages: passages};
  });
  console.log(JSON.stringify(found));
});
"""
LINK = re.compile(r"\[\[(.*?)->(.*?)\]\]")


@pytest.fixture(scope="module")
def judge() -> Any:
    home = npm.judge("extwee", "2.3.18")
    return lambda texts: json.loads(npm.told(home, SCRIPT, json.dumps(texts)))


def written_here(case: Case, lang: Lang) -> list[tuple[str, list[str], list[tuple[str, str]]]]:
    """The case as passages: id, tags, and each option's words with where it leads."""
    return [
        (
            step.id,
            [*(["start"] if step.start else []), *([f"end-{step.end}"] if step.end else [])],
            [(choice.text.in_(lang), choice.to) for choice in step.choices],
        )
        for step in case.steps
    ]


def read_elsewhere(passages: list[dict[str, Any]]) -> list[tuple[str, list[str], list[tuple[str, str]]]]:
    return [
        (one["name"], one["tags"], [(html.unescape(label), to) for label, to in LINK.findall(one["text"])])
        for one in passages
    ]


def body(reading: Reading, case: Case, lang: Lang) -> str:
    given = twee_file.write(reading, Outgoing(lang=lang, only=case.id))
    assert isinstance(given, Given)
    return given.body.decode()


def test_every_case_of_the_course_is_read_the_same_elsewhere_in_each_language(judge: Any) -> None:
    reading = course()
    asked = [(case, lang) for case in reading.pack.cases for lang in reading.pack.languages]
    assert len(asked) >= 15
    read = judge([body(reading, case, lang) for case, lang in asked])
    for (case, lang), found in zip(asked, read, strict=True):
        first = case.start.id if case.start else ""
        assert html.unescape(found["name"]) == case.title.in_(lang)
        assert re.fullmatch(r"[0-9A-F-]{36}", found["ifid"])
        assert found["start"] == (HEAD if case.care else first)
        head, *passages = found["passages"]
        assert head["name"] == HEAD
        assert LINK.findall(head["text"])[0][1] == first
        assert read_elsewhere(passages) == written_here(case, lang)
