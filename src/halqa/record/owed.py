"""The answers a session's room owes, as the project officer works through them: promise, words, how late, answered since or not.

The words are read from the room each time and kept nowhere else, so that erasing them there erases them here.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from halqa.core.words import Lang
from halqa.formats.owed_answers import OwedLine
from halqa.record.learning import Owed, rooms_told
from halqa.record.queries import Answered, answers_noted

State = Literal["open", "late", "answered"]


class OwedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One owed answer on a day: its place in the list (from 1), days past the day promised (negative: days still left)."""

    number: int
    owed: Owed
    answered: Answered | None
    days: int

    @property
    def state(self) -> State:
        """Where it stands: answered, late, or open still within its time."""
        if self.answered is not None:
            return "answered"
        return "late" if self.days > 0 else "open"

    @property
    def left(self) -> int:
        """Days left until the day promised."""
        return -self.days


def owed_rows(session: str, today: dt.date) -> tuple[OwedRow, ...]:
    """The answers owed in a session's room, the nearest day first; none without a room."""
    found: list[OwedRow] = []
    for told in rooms_told([session]):
        noted = answers_noted(told.room)
        for owed in sorted(told.owed, key=lambda each: (each.promise.by, each.promise.question)):
            found.append(
                OwedRow(
                    number=len(found) + 1,
                    owed=owed,
                    answered=noted.get(owed.promise.question),
                    days=(today - owed.promise.by).days,
                )
            )
    return tuple(found)


def lines_of(rows: tuple[OwedRow, ...], *, session: str, world: str, lang: Lang) -> tuple[OwedLine, ...]:
    """The list as lines of a file: without the words."""
    return tuple(
        OwedLine(
            world=world,
            session=session,
            round=row.owed.title.in_(lang),
            number=row.number,
            questions=row.owed.promise.asked,
            promised_until=row.owed.promise.by.isoformat(),
            owed_by=row.owed.promise.who,
            state=row.state,
            days_late=row.days if row.state == "late" else 0,
            answered_on=row.answered.on.isoformat() if row.answered is not None else "",
            answered_by=row.answered.who if row.answered is not None else "",
        )
        for row in rows
    )
