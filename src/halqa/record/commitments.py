"""What a session's circle took on, for the follow-up: how many, until when, and the words whose writers agreed that the report may
have them.

The words are read from the room each time and kept nowhere else, so that erasing them there erases them here.
"""

from __future__ import annotations

import datetime as dt

import msgspec

from halqa.activities.commitment.play import agreed
from halqa.core.ids import ActivityId
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.room import follow
from halqa.room.queries import room_of

KIND = "commitment"


class Committed(msgspec.Struct, frozen=True, kw_only=True):
    """One round of commitments: its activity and title, how many committed, the day the last act is due, and the words that may be
    told, in no order; `erased` of them are no longer there."""

    activity: ActivityId
    title: Text
    people: int
    until: dt.date
    words: tuple[str, ...]
    erased: int


def commitments_of(session: str) -> tuple[Committed, ...]:
    """The rounds of a session's room in which anybody committed; none without a room."""
    room = room_of(session)
    if room is None or not room.file.exists():
        return ()
    return follow.ask(room.file, commitments_in)


def commitments_in(state: RoomState) -> tuple[Committed, ...]:
    """The rounds of one room in which anybody committed."""
    days = {each.id: dt.date.fromisoformat(each.date) for each in state.brief.half_days}
    found = []
    for planned in state.brief.activities:
        if planned.kind != KIND:
            continue
        spec, board = state.specs[planned.id], state.boards[planned.id]
        people = state.kind_of(planned.id).tally(spec, board).voices
        texts = [state.texts.get(id, "") for id in agreed(board)]
        if people:
            found.append(
                Committed(
                    activity=planned.id,
                    title=planned.title,
                    people=people,
                    until=days[planned.half_day] + dt.timedelta(days=spec.days),
                    words=tuple(text for text in texts if text),
                    erased=sum(not text for text in texts),
                )
            )
    return tuple(found)
