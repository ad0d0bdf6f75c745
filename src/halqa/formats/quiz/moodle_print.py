"""Typed questions -> Moodle XML, their languages as multilang spans."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping

from halqa.core.words import Lang
from halqa.formats.quiz.markup import markup
from halqa.formats.quiz.model import Answer, By, Question

_NEVER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML 1.0 cannot hold, not even as an entity."""
_WRONG = -100.0
"""What a wrong answer costs where several are right: else who ticks them all has every point."""


def unsayable_signs(question: Question) -> int:
    """How many texts of a question hold a sign that XML cannot; it is replaced by U+FFFD."""
    texts = [
        question.ask,
        *(answer.text for answer in question.answers),
        *(answer.feedback for answer in question.answers),
    ]
    return sum(bool(_NEVER.search(text)) for by in texts for text in by.values())


def printed(questions: Iterable[Question], plain: Lang, bank_ids: Mapping[str, str]) -> str:
    """Questions as Moodle writes them. A text in no other language than `plain` stands without a span."""
    out = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>"]
    category = ""
    for question in questions:
        if question.category != category:
            category = question.category
            out += _category(category, bank_ids.get(category, ""))
        out += _question(question, plain)
    return "\n".join([*out, "</quiz>", ""])


def _category(path: str, identity: str) -> list[str]:
    apart = " " if path.startswith("/") else ""  # Moodle divides at a slash that stands alone, and trims the names
    return [
        '  <question type="category">',
        f"    <category><text>{_xml(f'$course$/top/{apart}{path}')}</text></category>",
        '    <info format="html"><text></text></info>',
        f"    <idnumber>{identity}</idnumber>",
        "  </question>",
    ]


def _question(question: Question, plain: Lang) -> list[str]:
    single = "false" if question.several else "true"
    out = [
        '  <question type="multichoice">',
        f"    <name><text>{question.name}</text></name>",
        f'    <questiontext format="html"><text>{_said(question.ask, plain)}</text></questiontext>',
        '    <generalfeedback format="html"><text></text></generalfeedback>',
        "    <defaultgrade>1</defaultgrade>",
        "    <penalty>0</penalty>",
        "    <hidden>0</hidden>",
        f"    <idnumber>{question.name}</idnumber>",
        f"    <single>{single}</single>",
        "    <shuffleanswers>true</shuffleanswers>",
        "    <answernumbering>abc</answernumbering>",
    ]
    for answer in question.answers:
        out += _answer(answer, question.several, plain)
    return [*out, "  </question>"]


def _answer(answer: Answer, several: bool, plain: Lang) -> list[str]:
    weight = _WRONG if several and answer.weight <= 0 else answer.weight
    fraction = f"{weight:.5f}".rstrip("0").rstrip(".")
    return [
        f'    <answer fraction="{fraction}" format="html">',
        f"      <text>{_said(answer.text, plain)}</text>",
        f'      <feedback format="html"><text>{_said(answer.feedback, plain)}</text></feedback>',
        "    </answer>",
    ]


def _said(by: By, plain: Lang) -> str:
    return _xml(markup(by, plain)) if by else ""


def _xml(text: str) -> str:
    return html.escape(_NEVER.sub("\ufffd", text), quote=False)
