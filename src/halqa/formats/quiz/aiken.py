"""Aiken: a question on one line, its answers `A. ...` or `A) ...`, and `ANSWER: A`. One right answer, no reasons, no ids."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable

from halqa.core.packs.source import Line, cut
from halqa.core.problems import Problem
from halqa.core.words import Lang
from halqa.formats.quiz.model import FULL, MOST, Answer, Question, Quiz

OPTION = re.compile(r"([A-Za-z])[.)][ \t]*+(.*)", re.DOTALL)
ANSWER = re.compile(r"ANSWER[ \t]*+:[ \t]*+(.*)", re.IGNORECASE | re.DOTALL)
SPACE = " \t"
LETTERS = string.ascii_uppercase
START = 40
"""Letters of a line that a message shows."""


def parse(text: str, file: str, lang: Lang) -> Quiz:
    """The questions of an Aiken file, and what is wrong with its lines. Never raises; time grows with the text only."""
    reader = _Reader(lang)
    for line in cut(file, text):
        reader.line(line)
        if len(reader.questions) + len(reader.problems) > MOST:
            break
    reader.end()
    return Quiz(questions=tuple(reader.questions), problems=tuple(reader.problems))


class _Reader:
    """Reads line by line: words of a question, its options, its answer. A slip ends that question and no other."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self.ask: list[Line] = []
        self.options: list[str] = []
        self.spoiled = False
        self.parted = False

    def line(self, line: Line) -> None:
        words = line.text.strip(SPACE)
        if not words:
            self.parted = bool(self.ask)
            return
        if found := ANSWER.fullmatch(words):
            self._answer(line, found[1].strip(SPACE))
        elif (found := OPTION.fullmatch(words)) and self.ask:
            self._option(line, found[1].upper(), found[2].strip(SPACE))
        elif self.options or self.parted:
            self.end()
            self.ask = [line]
        else:
            self.ask.append(line)
        self.parted = False

    def end(self) -> None:
        """The question before has had its say: without an ANSWER line it is not one."""
        if self.ask and not self.spoiled:
            self._report("aiken-no-answer", self.ask[0])
        self.ask, self.options, self.spoiled = [], [], False

    def _option(self, line: Line, given: str, words: str) -> None:
        expected = LETTERS[len(self.options)] if len(self.options) < len(LETTERS) else "-"
        if given != expected and not self.spoiled:
            self._report("aiken-letter", line, given=given, expected=expected)
            self.spoiled = True
        self.options.append(words)

    def _answer(self, line: Line, given: str) -> None:
        letters = LETTERS[: len(self.options)]
        if not self.ask:
            self._report("aiken-stray-answer", line)
        elif self.spoiled:
            pass
        elif len(given) != 1 or given.upper() not in letters:
            known = ", ".join(letters) or "-"
            self._report("aiken-bad-answer", line, given=given[:START] or "-", known=known)
        else:
            self._question(given.upper())
        self.ask, self.options, self.spoiled = [], [], False

    def _question(self, right: str) -> None:
        answers = tuple(
            Answer({self.lang: words}, FULL if LETTERS[place] == right else 0.0)
            for place, words in enumerate(self.options)
        )
        ask = "\n".join(line.text.strip(SPACE) for line in self.ask)
        self.questions.append(Question(kind="choice", ask={self.lang: ask}, where=self.ask[0].where, answers=answers))

    def _report(self, code: str, line: Line, **args: str) -> None:
        args = {"start": line.text.strip(SPACE)[:START], **args}
        self.problems.append(Problem(f"quiz-{code}", "error", line.where, dict(args)))


def unsayable(question: Question, lang: Lang) -> bool:
    """Whether Aiken has no way to write this question: not exactly one right answer, too many options, or a text that reads as a line
    of another kind."""
    ask = question.ask.get(lang, "")
    right = sum(answer.weight >= FULL for answer in question.answers)
    return (
        right != 1
        or len(question.answers) > len(LETTERS)
        or bool(OPTION.fullmatch(ask.strip(SPACE)) or ANSWER.fullmatch(ask.strip(SPACE)))
        or not all(answer.text.get(lang, "").strip(SPACE) for answer in question.answers)
    )


def printed(questions: Iterable[Question], lang: Lang) -> str:
    """Questions as Aiken writes them, each with its texts in one language. Those that are `unsayable` may not be among them."""
    out: list[str] = []
    for question in questions:
        right = next(place for place, answer in enumerate(question.answers) if answer.weight >= FULL)
        options = (f"{LETTERS[place]}. {one.text[lang]}" for place, one in enumerate(question.answers))
        out.append("\n".join((question.ask[lang], *options, f"ANSWER: {LETTERS[right]}")) + "\n")
    return "\n".join(out)
