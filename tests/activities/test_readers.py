"""What cards say of an act, what a phone sends, and marks that several voices share."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.activities.poll.examples import SPEC
from halqa.activities.poll.play import Again, Choose, Counted
from halqa.activities.quiz.examples import EXAMPLES
from halqa.activities.quiz.play import Answer, Sure
from halqa.activities.registry import kind, sent_act
from halqa.core.activity import LEAST, Audience, Stage, Voice
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


@given(st.lists(st.tuples(st.booleans(), st.sampled_from([None, *get_args(Sure)])), max_size=45))
def test_what_is_shown_of_sureness_tells_of_no_one_to_four_answers(said: list[tuple[bool, Sure | None]]) -> None:
    quiz = kind("quiz")
    spec = next(each.spec for each in EXAMPLES if each.spec.confidence)
    item = spec.items[0]
    wrong = next(option.id for option in item.options if option.id not in item.keys)
    board = quiz.start(spec)
    for place, (right, sure) in enumerate(said):
        quiz.fold(spec, board, Voice(f"v{place}"), Answer(item.id, item.keys if right else (wrong,), sure))
    shown = quiz.view(spec, board, Stage.REVEALED, Audience.WALL)["items"][0]["sure"]
    for line in shown:
        parts = [(line["id"], mark, said.count((mark, line["id"]))) for mark in (True, False)]
        assert [line["right"], line["wrong"]] == [count for _, _, count in parts]
        assert not any(0 < count < LEAST for _, _, count in parts)
    # What is not shown is what the whole leaves, and the whole is on the wall: it too is nobody's or that of five and more.
    if shown:
        for mark, name in ((True, "right"), (False, "wrong")):
            rest = sum(1 for each in said if each[0] is mark) - sum(line[name] for line in shown)
            assert rest == 0 or rest >= LEAST


def test_sureness_is_shown_where_each_part_is_large_enough() -> None:
    quiz = kind("quiz")
    spec = next(each.spec for each in EXAMPLES if each.spec.confidence)
    item = spec.items[0]
    wrong = next(option.id for option in item.options if option.id not in item.keys)
    board = quiz.start(spec)
    for place in range(17):
        options = item.keys if place < 12 else (wrong,)
        quiz.fold(spec, board, Voice(f"v{place}"), Answer(item.id, options, "sure" if place < 6 else "fairly"))
    shown = quiz.view(spec, board, Stage.REVEALED, Audience.WALL)["items"][0]["sure"]
    assert shown == [{"id": "sure", "right": 6, "wrong": 0}, {"id": "fairly", "right": 6, "wrong": 5}]
