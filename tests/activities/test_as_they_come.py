"""While paired or anonymous answers still come, staff see how many there are and no count that would tell the next one."""

from __future__ import annotations

from typing import Any

import pytest

from halqa.activities.questions.examples import SPEC
from halqa.activities.questions.play import KIND, Ask, Release, Upvote
from halqa.activities.registry import KINDS, AnyKind
from halqa.core.activity import APART, Audience, Mode, Role, Said, Stage, Voice, facing
from halqa.core.ids import TextId
from tests.activities.pages import as_json
from tests.support.room import examples_of

MODERATED_AS_THEY_COME = {"questions", "board", "map"}
"""Whose texts the facilitator reads while they come, because only then may they be shown."""


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("mode", Mode)
def test_only_what_is_apart_and_may_still_grow_is_seen_as_a_moderator(mode: Mode, stage: Stage) -> None:
    closed = stage in (Stage.CLOSED, Stage.REVEALED)
    wanted = Audience.MODERATOR if mode in APART and not closed else Audience.FACILITATOR
    assert facing(mode, stage) is wanted


@pytest.mark.parametrize("kind", [each for each in KINDS if APART & {*each.modes}], ids=lambda each: each.name)
def test_what_staff_see_of_an_open_activity_changes_with_no_answer_but_in_how_many(kind: AnyKind) -> None:
    """Each act of each example, on top of all before it: but for `count`, the moderator's view is the same after it. Where texts are
    read as they come it may have one text more, and nothing else."""
    for example in examples_of(kind.name):
        board = kind.start(example.spec)
        for number, step in enumerate(example.steps, start=1):
            act = kind.settle(step.act, TextId(f"x{number}")).act
            before = _without_texts(kind, kind.view(example.spec, board, Stage.OPEN, Audience.MODERATOR))
            kind.fold(example.spec, board, step.voice, act)
            after = _without_texts(kind, kind.view(example.spec, board, Stage.OPEN, Audience.MODERATOR))
            if step.voice.role is Role.PARTICIPANT:
                assert as_json(after) == as_json(before), (kind.name, step)


def _without_texts(kind: AnyKind, view: dict[str, Any]) -> dict[str, Any]:
    texts = (
        {"questions", "waiting", "texts", "needs", "gaps", "nights"} if kind.name in MODERATED_AS_THEY_COME else set()
    )
    return {name: value for name, value in view.items() if name not in {"count", *texts}}


def test_one_more_who_wants_to_know_is_not_told_apart_from_those_before() -> None:

    board = KIND.start(SPEC)
    KIND.fold(SPEC, board, Voice("asker"), Ask(Said(id=TextId("x"))))
    KIND.fold(SPEC, board, Voice("facilitator", Role.FACILITATOR), Release(("x",)))
    seen = []
    for number in range(12):
        KIND.fold(SPEC, board, Voice(f"v{number}"), Upvote("x"))
        (question,) = KIND.view(SPEC, board, Stage.OPEN, Audience.MODERATOR)["questions"]
        assert "ups" not in question
        seen.append(question["ups_from"])
    assert seen == [0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]
    (question,) = KIND.view(SPEC, board, Stage.CLOSED, Audience.FACILITATOR)["questions"]
    assert question["ups"] == 12
