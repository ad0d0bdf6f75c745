"""The kinds of activity there are: an explicit tuple. A new kind is a folder beside this file and one line here."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.activities.board.play import KIND as BOARD
from halqa.activities.case.play import KIND as CASE
from halqa.activities.cloud.play import KIND as CLOUD
from halqa.activities.commitment.play import KIND as COMMITMENT
from halqa.activities.exercise.play import KIND as EXERCISE
from halqa.activities.feedback.play import KIND as FEEDBACK
from halqa.activities.map.play import KIND as MAP
from halqa.activities.poll.play import KIND as POLL
from halqa.activities.questions.play import KIND as QUESTIONS
from halqa.activities.quiz.play import KIND as QUIZ
from halqa.activities.theory.play import KIND as THEORY
from halqa.core.activity import Kind

AnyKind = Kind[Any, Any, Any]

KINDS: tuple[AnyKind, ...] = (
    THEORY,
    QUIZ,
    POLL,
    CASE,
    EXERCISE,
    QUESTIONS,
    FEEDBACK,
    BOARD,
    CLOUD,
    COMMITMENT,
    MAP,
)

_BY_NAME = {each.name: each for each in KINDS}
# Made once: a reader of a union is twenty times dearer to make than to use.
_STORED: dict[str, msgspec.json.Decoder[Any]] = {each.name: msgspec.json.Decoder(each.act_type) for each in KINDS}
_SENT: dict[str, msgspec.json.Decoder[Any]] = {
    each.name: msgspec.json.Decoder(each.act_type, strict=False) for each in KINDS
}


def kind(name: str) -> AnyKind:
    """The kind called `name`. Raises KeyError: a brief that names an unknown kind is a bug of the staff door."""
    return _BY_NAME[name]


def stored_act(name: str, raw: msgspec.Raw | bytes) -> Any:
    """The act of this kind that these bytes hold, as it was stored. Raises msgspec.DecodeError when they hold none."""
    return _STORED[name].decode(raw)


def sent_act(name: str, raw: msgspec.Raw | bytes) -> Any:
    """The act of this kind that a phone sends: a form's numbers and booleans may come as text. Raises msgspec.DecodeError."""
    return _SENT[name].decode(raw)
