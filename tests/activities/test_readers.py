"""What cards say of an act, what a phone sends, and marks that several voices share."""

from __future__ import annotations

import msgspec
import pytest

from halqa.activities.poll.examples import SPEC
from halqa.activities.poll.play import Again, Choose, Counted
from halqa.activities.quiz.examples import EXAMPLES
from halqa.activities.quiz.play import Answer
from halqa.activities.registry import kind, sent_act
from halqa.core.activity import Voice
from halqa.core.play import wire


def test_only_a_choice_comes_back_on_a_card() -> None:
    poll = kind("poll")
    assert poll.marked(Counted({"safe": 1})) is None
    assert poll.marked(Again("2")) is None
    assert poll.marked(Choose(("safe",))) is not None
    assert SPEC.options


def test_what_a_phone_sends_is_read_loosely_and_bytes_that_are_no_text_are_no_act() -> None:
    assert sent_act("poll", b'{"act":"choose","options":["safe"]}') == Choose(("safe",))
    with pytest.raises(msgspec.DecodeError):
        wire.decode_event(b'{"is":"\xff"}')


def test_a_mark_that_two_share_stays_when_one_changes() -> None:
    quiz = kind("quiz")
    spec = next(each.spec for each in EXAMPLES if each.spec.confidence)
    item = spec.items[0]
    right = (item.keys[0],)
    board = quiz.start(spec)
    for voice in ("v1", "v2"):
        quiz.fold(spec, board, Voice(voice), Answer(item.id, right, "sure"))
    quiz.fold(spec, board, Voice("v1", changed=True), Answer(item.id, right, "guessing"))
    assert sum(board.marks[item.id].values()) == 2
