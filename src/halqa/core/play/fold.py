"""The only place that changes a room's state: one event, one row that lies apart, or one erasable text at a time.

Folding is total and repeatable: an event that changes nothing any more (a second check-in, a late older answer) is passed over, so a
log folds the same whatever a writer batched together. Events come in order; rows come in any order, before or after them.
"""

from __future__ import annotations

from typing import assert_never

import msgspec

from halqa.core.activity import Role, Voice
from halqa.core.ids import TextId
from halqa.core.play.events import (
    AnyEvent,
    ApartRow,
    CheckedIn,
    CheckInUndone,
    Done,
    HalfDayStarted,
    HeadsCounted,
    Joined,
    LanguageSet,
    RoomClosed,
    SatAt,
    Shown,
    StageSet,
    WaySet,
)
from halqa.core.play.state import RoomState, Seal, Seat, Spoken

FACILITATOR = "facilitator"
"""The voice of every act a facilitator does as such."""


def fold(state: RoomState, event: AnyEvent, seq: int) -> None:
    """Apply the event appended as number `seq`."""
    state.seq = seq
    match event:
        case Joined():
            state.seats.setdefault(event.seat, Seat(lang=event.lang, table=event.table, how=event.how))
        case LanguageSet():
            state.seats[event.seat].lang = event.lang
        case SatAt():
            state.seats[event.seat].table = event.table
        case CheckedIn():
            _check_in(state, event)
        case CheckInUndone():
            _undo_check_in(state, event)
        case HeadsCounted():
            state.headcounts[event.half_day] = event
        case Done():
            _done(state, event)
        case StageSet():
            state.stages[event.activity] = event.stage
            if event.apart_count is not None and event.apart_digest is not None:
                state.seals[event.activity] = Seal(event.apart_count, event.apart_digest)
        case Shown():
            state.shown = event.activity
        case WaySet():
            state.ways[event.table] = event.how
        case HalfDayStarted():
            state.half_day = event.half_day
        case RoomClosed():
            state.closed = True
        case _:
            assert_never(event)


def _check_in(state: RoomState, event: CheckedIn) -> None:
    state.presences[event.half_day].setdefault(event.enrolment, event)
    if event.seat is not None and state.seats[event.seat].enrolment is None:
        state.seats[event.seat].enrolment = event.enrolment


def _undo_check_in(state: RoomState, event: CheckInUndone) -> None:
    undone = state.presences[event.half_day].pop(event.enrolment, None)
    if undone is None or undone.seat is None:
        return
    seat = state.seats[undone.seat]
    still = any(each.seat == undone.seat for day in state.presences.values() for each in day.values())
    if not still:
        seat.enrolment = None


def _done(state: RoomState, event: Done) -> None:
    kind, spec, board = state.kind_of(event.activity), state.specs[event.activity], state.boards[event.activity]
    act = msgspec.json.decode(event.payload, type=kind.act_type)
    if event.facilitator and kind.role_of(act) is Role.FACILITATOR:
        kind.fold(spec, board, Voice(FACILITATOR, Role.FACILITATOR, event.how, event.table), act)
        return
    slots = state.said[event.activity].setdefault(event.voice, {})
    slot = kind.slot(act)
    if slot in slots and slots[slot].turn >= event.turn:
        return
    payload = bytes(event.payload)
    changed = slot in slots and slots[slot].then(payload)
    slots[slot] = Spoken(event.turn, payload, event.how, changed)
    kind.fold(spec, board, Voice(event.voice, Role.PARTICIPANT, event.how, event.table, changed), act)
    _answered(state, event)


def _answered(state: RoomState, event: Done) -> None:
    """A voice counts at the table it answered from last."""
    tables = state.answered.setdefault(event.activity, {})
    for voices in tables.values():
        voices.discard(event.voice)
    tables.setdefault(event.table, set()).add(event.voice)


def fold_apart(state: RoomState, row: ApartRow) -> None:
    """Apply a row of a paired or anonymous activity: the newest act of its slot."""
    kind, spec, board = state.kind_of(row.activity), state.specs[row.activity], state.boards[row.activity]
    slots = state.said[row.activity].setdefault(row.token, {})
    before = state.apart[row.activity].get((row.token, row.slot))
    if before is not None:
        if before.turn >= row.turn:
            return
        if before.text is not None:
            state.texts.pop(before.text, None)
    state.apart[row.activity][row.token, row.slot] = row
    if row.text is not None:
        state.texts[row.text] = row.body
    slots[row.slot] = Spoken(row.turn, bytes(row.payload), row.how, row.changed)
    act = msgspec.json.decode(row.payload, type=kind.act_type)
    kind.fold(spec, board, Voice(row.token, Role.PARTICIPANT, row.how, changed=row.changed), act)


def fold_text(state: RoomState, id: TextId, body: str) -> None:
    """Put a free text beside the state, as the texts table holds it; an erased one has an empty body."""
    state.texts[id] = body
