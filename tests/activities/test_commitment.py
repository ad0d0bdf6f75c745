"""Which words of a commitment the report may have."""

from __future__ import annotations

from halqa.activities.commitment.examples import EXAMPLES
from halqa.activities.commitment.play import KIND, agreed
from halqa.activities.written import Hide, Show
from halqa.core.activity import Role, Voice
from halqa.core.ids import TextId


def test_the_report_has_the_words_whose_writers_agreed_and_none_that_is_hidden() -> None:
    [example] = EXAMPLES
    board = KIND.start(example.spec)
    for number, step in enumerate(example.steps, start=1):
        KIND.fold(example.spec, board, step.voice, KIND.settle(step.act, TextId(f"x{number}")).act)
    assert agreed(board) == (TextId("x1"),), "x7 is hidden; the others agreed to the room, or to nobody"
    leader = Voice("facilitator", Role.FACILITATOR)
    KIND.fold(example.spec, board, leader, Show("x7"))
    KIND.fold(example.spec, board, leader, Hide("x1"))
    assert agreed(board) == (TextId("x7"),)
