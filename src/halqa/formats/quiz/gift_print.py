"""Typed questions -> GIFT. `parse(printed(questions)).questions` are the same questions, but for their lines (property test)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from halqa.core.words import Lang
from halqa.formats.quiz.model import FULL, Answer, Question

_SPECIAL = re.compile(r"[\\:#={}~]")
_WRONG = "-100"
"""What a wrong answer costs where several are right: else who ticks them all has every point."""


def printed(questions: Iterable[Question], lang: Lang, bank_ids: Mapping[str, str]) -> str:
    """Questions as GIFT writes them, each with its texts in one language, under their categories."""
    out: list[str] = []
    category = ""
    for question in questions:
        if question.category != category:
            category = question.category
            given = f"// [id:{bank_ids[category]}]\n" if category in bank_ids else ""
            out.append(f"{given}$CATEGORY: {category}\n")
        answers = (f"\t{_answer(answer, question.several, lang)}\n" for answer in question.answers)
        out.append(f"::{question.name}::[plain]{_escaped(question.ask[lang])}{{\n{''.join(answers)}}}\n")
    return "\n".join(out)


def _answer(answer: Answer, several: bool, lang: Lang) -> str:
    """A choice's answer. `[plain]` comes first where the text itself begins like a format or a weight."""
    feedback = answer.feedback.get(lang, "")
    said = f"#{_guard(feedback)}{_escaped(feedback)}" if feedback else ""
    return f"{_mark(answer, several)}{_guard(answer.text[lang])}{_escaped(answer.text[lang])}{said}"


def _mark(answer: Answer, several: bool) -> str:
    if not several:
        return "=" if answer.weight >= FULL else "~"
    weight = f"{answer.weight:.5f}".rstrip("0").rstrip(".") if answer.weight > 0 else _WRONG
    return f"~%{weight}%"


def _guard(text: str) -> str:
    return "[plain]" if text.startswith(("[", "%")) else ""


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: "\\" + found[0], text).replace("\n", "\\n")
