"""Rounds of questions as the facilitator reads them at any moment, whatever is on show."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.activities.questions.play import waiting
from halqa.core.activity import Mode, Stage, facing
from halqa.core.ids import ActivityId
from halqa.core.play.spoken import worded
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.room import follow
from halqa.room.queries import RoomRow

KIND = "questions"


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """A round with all of its questions, as the kind shows them to the facilitator; `answered` people have asked or wanted to know
    something too. `closed`: the room is, and nothing is done any more."""

    id: ActivityId
    title: Text
    stage: Stage
    mode: Mode
    answered: int
    values: dict[str, Any]
    closed: bool


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """A round that is not on show and wants to be read: phones may ask there now, or something waits. `waiting` questions do."""

    id: ActivityId
    title: Text
    waiting: int


def asking_of(room: RoomRow, activity: str) -> Asking | None:
    """A room's round of questions; None when it has no such step. Raises NoRoomFile."""
    return follow.ask(room.file, lambda state: _asking(state, ActivityId(activity)))


def _asking(state: RoomState, id: ActivityId) -> Asking | None:
    planned = state.planned.get(id)
    if planned is None or planned.kind != KIND:
        return None
    kind, spec, board, stage = state.kind_of(id), state.specs[id], state.boards[id], state.stages[id]
    return Asking(
        id=id,
        title=planned.title,
        stage=stage,
        mode=planned.mode,
        answered=kind.tally(spec, board).voices,
        values=worded(kind.view(spec, board, stage, facing(planned.mode, stage)), state.texts),
        closed=state.closed,
    )


def waiting_in(state: RoomState, id: ActivityId) -> int:
    """How many questions of a step wait for their release; 0 for a step of another kind."""
    return len(waiting(state.boards[id])) if state.planned[id].kind == KIND else 0


def beside(state: RoomState) -> tuple[Beside, ...]:
    """The rounds besides the step on show, of any half-day, that are to be read now."""
    found = []
    for id, planned in state.planned.items():
        if planned.kind != KIND or id == state.shown or state.closed:
            continue
        number = waiting_in(state, id)
        if number or (state.pacing[id] == "free" and state.stages[id] in (Stage.OPEN, Stage.PAUSED)):
            found.append(Beside(id=id, title=planned.title, waiting=number))
    return tuple(found)
