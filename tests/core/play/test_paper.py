"""What was typed from a card is taken back: nobody said it, and typed again it is said for the first time."""

from __future__ import annotations

from typing import Any

import pytest

from halqa.activities.feedback.play import Comment, Rate
from halqa.activities.poll.play import Choose
from halqa.activities.quiz.play import Answer
from halqa.core.activity import How, Mode
from halqa.core.ids import ActivityId, TableId, Token
from tests.core.play.acts import ANONYMOUS, BY_SEAT, PAIRED, do, room
from tests.support.room import Memory, activity

FEEDBACK = activity("feedback", Mode.ANONYMOUS)
SAFE = Choose(("safe",))


def typed(memory: Memory, act: str, at: ActivityId, what: Any, card: str = "17") -> None:
    memory.must(do(act, at, what, facilitator=True, how=How.PAPER, token=Token(card), table=TableId("t1")))


@pytest.mark.parametrize(
    ("at", "first", "nothing"),
    [
        (BY_SEAT, SAFE, Choose(())),
        (ANONYMOUS, SAFE, Choose(())),
        (PAIRED, Answer("consent", ("written",)), Answer("consent", ())),
        (FEEDBACK, Rate("useful", "4"), Rate("useful", "")),
        (FEEDBACK, Comment("Slower"), Comment("")),
    ],
)
def test_a_card_taken_back_leaves_nothing_behind(at: ActivityId, first: Any, nothing: Any) -> None:
    memory = room(at)
    kind, spec = memory.state.kind_of(at), memory.state.specs[at]
    typed(memory, "a", at, first)
    assert kind.tally(spec, memory.state.boards[at]).by_how == {"paper": 1}
    typed(memory, "b", at, nothing)
    assert memory.state.boards[at] == kind.start(spec)
    assert not any(memory.state.answered.get(at, {}).values())
    typed(memory, "c", at, first)
    assert kind.tally(spec, memory.state.boards[at]).by_how == {"paper": 1}
    assert not any(spoken.changed for spoken in memory.state.said[at][next(iter(memory.state.said[at]))].values())
    assert memory.replayed() == memory.state


def test_a_corrected_card_counts_as_changed_only_when_it_says_something_else() -> None:
    memory = room(BY_SEAT, ANONYMOUS)
    for at in (BY_SEAT, ANONYMOUS):
        typed(memory, f"{at}-a", at, SAFE)
        typed(memory, f"{at}-b", at, SAFE)
        assert not any(each.changed for said in memory.state.said[at].values() for each in said.values())
        typed(memory, f"{at}-c", at, Choose(("call",)))
        assert all(each.changed for said in memory.state.said[at].values() for each in said.values())


def test_nothing_can_be_taken_back_that_was_not_said() -> None:
    memory = room(BY_SEAT)
    command = do("a", BY_SEAT, Choose(()), facilitator=True, how=How.PAPER, token=Token("17"))
    assert memory.ask(command).code == "activity-choose-at-least-one"
    typed(memory, "b", BY_SEAT, SAFE)
    assert memory.ask(do("c", BY_SEAT, Choose(()), seat=next(iter(memory.state.seats)))).code == (
        "activity-choose-at-least-one"
    )
