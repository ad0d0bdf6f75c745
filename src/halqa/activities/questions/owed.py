"""Answers that were promised by a day: what the record carries on after the room. Never who asked."""

from __future__ import annotations

from datetime import date

import msgspec

from halqa.activities.questions.play import Board, Owing, merged_into, standing_of
from halqa.core.ids import TextId


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """A question whose answer is owed: its text's id, the day it is promised until, who owes it, and how many questions it stands for
    (those merged into it with it)."""

    question: TextId
    by: date
    who: Owing
    asked: int


def promises(board: Board) -> tuple[Promise, ...]:
    """The questions that stand as owed, the nearest day first. One that was answered, held back or taken back since is owed no more."""
    found = [
        Promise(
            question=TextId(id),
            by=date.fromisoformat(board.due[id]),
            who=board.owing[id],
            asked=1 + len(merged_into(board, id)),
        )
        for id in board.asked
        if id not in merged_away(board) and standing_of(board, id) == "owed"
    ]
    return tuple(sorted(found, key=lambda each: (each.by, each.question)))


def merged_away(board: Board) -> set[str]:
    """The questions that went into another that is still there."""
    return {id for id, into in board.merged.items() if into in board.asked}
