"""A quiz file as typed values: what GIFT, Moodle XML and Aiken have in common, before it becomes items of a bank."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.problems import Arg, Problem, Where
from halqa.core.words import Lang
from halqa.formats.exchange.parts import Loss

Kind = Literal[
    "choice",
    "true-false",
    "short-answer",
    "matching",
    "numerical",
    "cloze",
    "essay",
    "description",
    "calculated",
    "ordering",
    "drag",
    "other",
]
KEPT: frozenset[Kind] = frozenset({"choice", "true-false"})
"""The kinds that Halqa has a model for: a choice among options. The others are refused by name and line."""

By = dict[Lang, str]
"""A text in the languages it was found in."""

FULL = 100.0
MOST = 5_000
"""Questions and slips in one file; more is no file of questions, and would keep a person waiting."""
MOST_ANSWERS = 100
"""Answers of one question, for the same reason."""


class Broken(Exception):
    """A piece of a file that is no question we can read; ends in a problem at its line, whose code is `quiz-` and this."""

    def __init__(self, code: str, **args: Arg) -> None:
        super().__init__(code)
        self.code = code
        self.args_of_sentence = args


class Answer(msgspec.Struct, frozen=True):
    """One answer: its text, what share of the points it gives (100 the whole, may be negative), and what is said to who chose it."""

    text: By
    weight: float = 0.0
    feedback: By = {}


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One question. `name` is what the file calls it, `category` the path it stands under; `general` is said to everybody after.

    `called` is the file's own word for a kind that is none of ours.
    """

    kind: Kind
    ask: By
    where: Where
    name: str = ""
    category: str = ""
    answers: tuple[Answer, ...] = ()
    several: bool = False
    called: str = ""
    general: By = {}


class Quiz(msgspec.Struct, frozen=True, kw_only=True):
    """A file: its questions in order, what is wrong in it, what was not taken along, and the ids that categories were given."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...] = ()
    losses: tuple[Loss, ...] = ()
    bank_ids: dict[str, str] = {}
