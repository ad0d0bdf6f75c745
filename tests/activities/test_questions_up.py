"""Nothing goes on the screens by a slip: only a release puts a question there, and what is there can always be taken off again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.activities.questions.play import (
    KIND,
    Act,
    Answered,
    Ask,
    Board,
    Hold,
    Merge,
    Owe,
    Release,
    Reopen,
    standing_of,
)
from halqa.activities.questions.spec import Spec
from halqa.core.activity import Audience, Lever, Role, Said, Stage, Voice
from halqa.core.ids import TextId
from halqa.core.words import trilingual

SPEC = Spec(ask=trilingual("?", "؟", "?"))
LEADER = Voice("facilitator", Role.FACILITATOR)
IDS = "abcd"
DAY = "2026-06-30"


def asked() -> Board:
    board = KIND.start(SPEC)
    for place, id in enumerate(IDS):
        KIND.fold(SPEC, board, Voice(f"v{place}"), Ask(Said(id=TextId(id))))
    return board


def led(board: Board, act: Act) -> str:
    """The code of the refusal; nothing when it was done."""
    refused = KIND.refuse(SPEC, board, LEADER, act)
    if refused is not None:
        return refused.code
    KIND.fold(SPEC, board, LEADER, act)
    return ""


def up(board: Board) -> set[str]:
    """What stands on phones and wall, the texts of merged ones included."""
    found: set[str] = set()
    for audience in (Audience.EVERYONE, Audience.WALL):
        for stage in (Stage.OPEN, Stage.REVEALED):
            for each in KIND.view(SPEC, board, stage, audience)["questions"]:
                found |= {each["id"], *(same["id"] for same in each["merged"])}
    return found


@pytest.mark.parametrize("act", [Answered("a"), Owe("a", DAY), Reopen("a")], ids=lambda act: type(act).__name__)
def test_what_waits_or_is_held_is_neither_answered_nor_owed(act: Act) -> None:
    board = asked()
    assert led(board, act) == "activity-question-not-shown"
    led(board, Hold("a"))
    assert led(board, act) == "activity-question-not-shown"
    assert up(board) == set()
    led(board, Release(("a",)))
    assert led(board, act) == ""


@pytest.mark.parametrize("then", [None, Answered("a"), Owe("a", DAY)], ids=lambda act: type(act).__name__)
def test_what_is_on_the_screens_is_taken_off_at_once_whatever_became_of_it(then: Act | None) -> None:
    board = asked()
    led(board, Release(("a", "b")))
    if then is not None:
        led(board, then)
    assert led(board, Hold("a")) == ""
    assert up(board) == {"b"}
    assert standing_of(board, "a") == "held"


def test_answered_and_owed_are_undone_and_stand_where_they_stood() -> None:
    board = asked()
    led(board, Release(("a", "b")))
    before = [each["id"] for each in KIND.view(SPEC, board, Stage.OPEN, Audience.WALL)["questions"]]
    for act in (Answered("a"), Owe("a", DAY)):
        led(board, act)
        assert standing_of(board, "a") != "released"
        assert led(board, Reopen("a")) == ""
        assert standing_of(board, "a") == "released"
        shown = KIND.view(SPEC, board, Stage.OPEN, Audience.WALL)["questions"]
        assert [each["id"] for each in shown] == before
        assert all("by" not in each for each in shown)


def test_an_older_room_whose_questions_were_answered_unreleased_is_what_it_was() -> None:
    """Such events are stored: they fold as they did, each a batch of its own. What was put up so can be held now."""
    board = asked()
    for act in (Answered("a"), Hold("b"), Owe("b", DAY, "institution")):
        KIND.fold(SPEC, board, LEADER, act)
    assert (board.standing, board.batch) == ({"a": "answered", "b": "owed"}, {"a": 1, "b": 2})
    assert (board.due, board.owing, board.batches) == ({"b": DAY}, {"b": "institution"}, 2)
    assert led(board, Hold("a")) == led(board, Hold("b")) == ""
    assert up(board) == set()


def test_a_text_that_never_was_released_is_not_shown_under_the_one_it_went_into() -> None:
    board = asked()
    led(board, Release(("a",)))
    led(board, Merge("b", "a"))
    assert up(board) == {"a"}
    (first,) = (
        each for each in KIND.view(SPEC, board, Stage.OPEN, Audience.FACILITATOR)["questions"] if each["merged"]
    )
    assert [same["id"] for same in first["merged"]] == ["b"]


ids = st.sampled_from(IDS)
acts = st.one_of(
    ids.map(lambda id: Release((id,))), ids.map(Hold), ids.map(Answered), ids.map(Reopen),
    ids.map(lambda id: Owe(id, DAY)), st.tuples(ids, ids).map(lambda two: Merge(*two)),
)  # fmt: skip


@given(st.lists(acts, max_size=25))
def test_nothing_but_a_release_puts_a_question_up_and_a_hold_always_takes_it_off(done: list[Act]) -> None:
    board = asked()
    for act in done:
        before = up(board)
        accepted = led(board, act) == ""
        if isinstance(act, Answered | Owe | Reopen):
            assert up(board) == before
        if isinstance(act, Hold) and accepted:
            assert act.question not in up(board)
    for id in IDS:
        assert led(board, Hold(id)) == ""
    assert up(board) == set()


def test_the_lever_of_the_remote_is_of_these_very_questions() -> None:
    board = asked()

    def levers() -> list[Lever]:
        return [lever for offer in KIND.offers(SPEC, board, Stage.OPEN) for lever in offer.levers]

    (first,) = levers()
    assert first.act == Release(tuple(IDS))
    led(board, Hold("b"))
    led(board, Merge("c", "a"))
    (second,) = levers()
    assert second.act == Release(("a", "d"))
    assert second.name != first.name
    led(board, second.act)
    assert levers() == []
