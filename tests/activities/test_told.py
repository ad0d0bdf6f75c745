"""What the replay is told of the facilitator's acts, and what it is not."""

from __future__ import annotations

import pytest

from halqa.activities.board import play as board
from halqa.activities.board.examples import EXAMPLES as BOARD
from halqa.activities.poll import play as poll
from halqa.activities.poll.examples import EXAMPLES as POLL
from halqa.activities.questions import play as questions
from halqa.activities.questions.examples import EXAMPLES as QUESTIONS
from halqa.activities.registry import kind
from halqa.activities.written import Hide, Show
from halqa.core.activity import Told

TOLD = [
    ("poll", POLL, poll.Again("2"), Told("again-2")),
    ("poll", POLL, poll.Choose(("a",)), None),
    ("questions", QUESTIONS, questions.Release(("x1", "x2")), Told("release", number=2)),
    ("questions", QUESTIONS, questions.Hold("x1"), Told()),
    ("questions", QUESTIONS, questions.Merge("x1", "x2"), Told()),
    ("questions", QUESTIONS, questions.Answered("x1"), None),
    ("board", BOARD, board.Theme("A theme"), None),
    ("board", BOARD, board.Cards("yes"), Told("cards-yes")),
    ("board", BOARD, board.Drop("x1"), Told()),
    ("board", BOARD, Show("x1"), Told()),
    ("cloud", None, Hide("x1"), Told()),
]


@pytest.mark.parametrize(
    ("name", "examples", "act", "told"), TOLD, ids=[f"{n}-{type(a).__name__}" for n, _, a, _ in TOLD]
)
def test_what_was_not_seen_in_the_room_is_not_told(name: str, examples: object, act: object, told: Told | None) -> None:
    spec = examples[0].spec if isinstance(examples, tuple) else None
    assert kind(name).told(spec, act) == told
