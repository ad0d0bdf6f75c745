"""What a facilitator types in for an activity, from paper cards or raised hands: its lines in the order of the paper, and the acts.

The phone turns the order of a test's options; the paper keeps the author's, and so does this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from halqa.activities.feedback.spec import Spec as Feedback
from halqa.activities.poll.spec import Spec as Poll
from halqa.activities.questions.spec import Spec as Questions
from halqa.activities.quiz.spec import Spec as Quiz
from halqa.core.words import Text, trilingual

LETTERS = "abcdefghijklmnop"
ARABIC_LETTERS = "أبجدهوزحطيكلمنسع"
POLL_LINE = "poll"
COMMENT_LINE = "comment"
QUESTION_LINE = "question"


class Choice(msgspec.Struct, frozen=True):
    """One answer on the paper: the key that is typed for it, its id, its words."""

    key: str
    id: str
    text: Text


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line to type: a question with choices, or words when there are none. `several`: more than one key may be typed."""

    id: str
    ask: Text
    choices: tuple[Choice, ...] = ()
    several: bool = False


def lines_of(spec: Any) -> tuple[Line, ...]:
    """The lines of an activity's paper; empty when nothing is answered there (theory)."""
    match spec:
        case Poll():
            choices = _choices([(option.id, option.text) for option in spec.options])
            return (Line(id=POLL_LINE, ask=spec.ask, choices=choices, several=spec.several),)
        case Quiz():
            return tuple(
                Line(
                    id=item.id,
                    ask=item.ask,
                    choices=_choices([(option.id, option.text) for option in item.options]),
                    several=item.several,
                )
                for item in spec.items
            )
        case Feedback():
            scales = tuple(
                Line(
                    id=scale.id,
                    ask=scale.ask,
                    choices=tuple(Choice(value, value, trilingual(value, value, value)) for value in scale.values),
                )
                for scale in spec.scales
            )
            return scales if spec.comment is None else (*scales, Line(id=COMMENT_LINE, ask=spec.comment))
        case Questions():
            return (Line(id=QUESTION_LINE, ask=spec.ask),)
        case _:
            return ()


def _choices(options: Sequence[tuple[str, Text]]) -> tuple[Choice, ...]:
    return tuple(Choice(LETTERS[place], id, text) for place, (id, text) in enumerate(options))


def keys_typed(line: Line, typed: str) -> tuple[str, ...] | None:
    """The ids of the choices whose keys were typed: a letter in either script, or the place as a digit. Nothing typed gives an
    empty tuple; a key that is not on the paper, or two where one is allowed, gives None."""
    chosen: list[str] = []
    by_key = {choice.key: choice.id for choice in line.choices}
    for sign in typed.lower().replace("إ", "أ").replace("ا", "أ"):
        if sign in " ,;+":
            continue
        if sign in ARABIC_LETTERS:
            sign = LETTERS[ARABIC_LETTERS.index(sign)]
        place = int(sign) - 1 if sign.isdecimal() else -1
        if sign not in by_key and 0 <= place < len(line.choices):
            sign = line.choices[place].key
        if sign not in by_key:
            return None
        if by_key[sign] not in chosen:
            chosen.append(by_key[sign])
    return tuple(chosen) if len(chosen) <= 1 or line.several else None


def answer(spec: Any, line: Line, chosen: tuple[str, ...], words: str) -> dict[str, Any]:
    """The act of one line of one card, as the activity's kind decodes it."""
    match spec:
        case Poll():
            return {"act": "choose", "options": list(chosen)}
        case Quiz():
            return {"act": "answer", "item": line.id, "options": list(chosen)}
        case Feedback() if line.choices:
            return {"act": "rate", "scale": line.id, "value": chosen[0]}
        case Feedback():
            return {"act": "comment", "text": words}
        case _:
            return {"act": "ask", "text": words}


def counted(spec: Any, line: Line, counts: Mapping[str, int]) -> dict[str, Any]:
    """The act of raised hands counted for one line at a table."""
    match spec:
        case Quiz():
            return {"act": "counted", "item": line.id, "counts": dict(counts)}
        case Feedback():
            return {"act": "counted", "scale": line.id, "counts": dict(counts)}
        case _:
            return {"act": "counted", "counts": dict(counts)}
