"""Noting that an answer owed in a room was given since."""

from __future__ import annotations

import datetime as dt
from typing import get_args

from django.db import transaction

from halqa.activities.questions.play import Owing
from halqa.core.problems import Refused
from halqa.record.learning import Owed
from halqa.record.models import AnswerNote
from halqa.room.queries import RoomRow
from halqa.staff.actions import record_action
from halqa.staff.models import User

PARTS: tuple[Owing, ...] = get_args(Owing)
"""Who may owe and give an answer: a part in the training, never a person's name."""


@transaction.atomic
def note_answer(
    *, room: RoomRow, owed: Owed, on: dt.date | None, who: str, by: User | None, now: dt.datetime
) -> AnswerNote | Refused:
    """A note that the answer was given on a day by a part of the house; no day takes the note before back. Refused: a day still to
    come, one before the room was opened, an unknown part."""
    if on is not None:
        if who not in PARTS:
            return Refused("record-answer-who")
        if on > now.astimezone().date():
            return Refused("record-answer-ahead")
        if on < room.opened_at.astimezone().date():
            return Refused("record-answer-before")
    note = AnswerNote.objects.create(
        room_id=room.key,
        activity=owed.activity,
        question=owed.promise.question,
        answered_on=on,
        who=who if on is not None else "",
        noted_at=now,
        by=by,
    )
    record_action(
        action="answer noted" if on is not None else "answer note taken back",
        subject=f"question:{owed.promise.question}",
        by=by,
        now=now,
        detail={"room": room.key},
    )
    return note
