"""What one voice has said, and free texts put back in their places: for a phone's own page and for what it asks of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from halqa.activities.registry import stored_act
from halqa.core.activity import How, Role, Said, Voice
from halqa.core.ids import ActivityId, SeatId, TextId
from halqa.core.play.state import RoomState


def seat_voice(state: RoomState, seat: SeatId, place: int) -> str:
    """The voice of an answer by seat. On a table's tablet each place is a voice of its own; a phone has one."""
    shared = place > 0 and seat in state.seats and state.seats[seat].how is How.TABLET
    return f"seat:{seat}/{place}" if shared else f"seat:{seat}"


def own_of(state: RoomState, activity: ActivityId, voice: str) -> dict[str, Any]:
    """What `voice` has said in an activity, and `turn`: the highest turn used so far.

    It is told from the voice's own acts alone, on a board of its own: nothing of anybody else can slip in. Only a lively kind, whose
    cards and turns come from what others do, is asked on the room's board.
    """
    kind, spec = state.kind_of(activity), state.specs[activity]
    slots = state.said[activity].get(voice, {})
    board = state.boards[activity] if kind.lively else kind.start(spec)
    whose = Voice(voice)
    for spoken in () if kind.lively else slots.values():
        kind.fold(
            spec,
            board,
            Voice(voice, Role.PARTICIPANT, spoken.how),
            stored_act(kind.name, spoken.payload),
        )
    said: dict[str, Any] = worded(kind.own(spec, board, whose), state.texts)
    return {**said, "turn": max((spoken.turn for spoken in slots.values()), default=0)}


def worded(value: Any, texts: Mapping[TextId, str]) -> Any:
    """`value` with every reference to a free text replaced by the text; an erased or missing one becomes None."""
    if isinstance(value, Said):
        return texts.get(value.id or TextId("")) or None
    if isinstance(value, dict):
        return {key: worded(each, texts) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [worded(each, texts) for each in value]
    return value


def said_in(value: Any) -> Iterator[TextId]:
    """The ids of the free texts that a view refers to."""
    if isinstance(value, Said):
        if value.id is not None:
            yield value.id
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from said_in(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from said_in(each)
