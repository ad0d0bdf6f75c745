"""What each audience may see of a room, as plain values for templates. Seat labels and opaque ids only, never a name.

A frame costs as much as what it shows: counts are kept in the boards, never recounted from the voices.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from halqa.core.activity import APART, Audience, Mode
from halqa.core.ids import ActivityId, SeatId, TableId, Token
from halqa.core.play.spoken import own_of, worded
from halqa.core.play.state import RoomState
from halqa.core.words import Lang


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """The present step for one audience in one language: which template, with which values."""

    seq: int
    audience: Audience
    lang: Lang
    table: TableId | None
    template: str
    values: dict[str, Any]


def frame(state: RoomState, audience: Audience, lang: Lang, table: TableId | None = None) -> Frame:
    """What `audience` sees now. `table` narrows the way shown; the content is the same for every table in this slice."""
    page = "phone" if audience is Audience.EVERYONE else "wall"
    step = _step(state)
    values: dict[str, Any] = {
        "room": {"code": state.brief.code, "title": state.brief.title, "world": state.brief.world},
        "focal_point": state.brief.focal_point,
        "languages": list(state.brief.languages),
        "half_day": state.half_day,
        "counters": counters(state),
        "way": state.ways[table].value if table is not None else None,
        "activity": None,
    }
    if step == "activity" and state.shown is not None:
        values |= _activity(state, state.shown, audience)
        step = state.planned[state.shown].kind
    return Frame(
        seq=state.seq, audience=audience, lang=lang, table=table, template=f"{step}/{page}.html", values=values
    )


def _step(state: RoomState) -> str:
    """Which of the room's pages is on: the farewell, an activity, the open check-in, or the welcome."""
    if state.closed:
        return "closed"
    if state.shown is not None:
        return "activity"
    return "checkin" if state.half_day is not None else "welcome"


def counters(state: RoomState) -> dict[str, Any]:
    """Seats taken, checked in at the present half-day, expected. Counts only."""
    present = state.presences[state.half_day] if state.half_day is not None else {}
    headcount = state.headcounts.get(state.half_day) if state.half_day is not None else None
    return {
        "seats": len(state.seats),
        "checked_in": len(present),
        "expected": state.brief.expected or len(state.brief.enrolments),
        "headcount": headcount.total if headcount is not None else None,
    }


def _activity(state: RoomState, id: ActivityId, audience: Audience) -> dict[str, Any]:
    planned, stage = state.planned[id], state.stages[id]
    kind = state.kind_of(id)
    view = worded(kind.view(state.specs[id], state.boards[id], stage, audience), state.texts)
    values: dict[str, Any] = {
        "activity": id,
        "kind": planned.kind,
        "title": planned.title,
        "minutes": planned.minutes,
        "test": planned.test,
        "stage": stage.value,
        "mode": planned.mode.value,
        "privacy": privacy(planned.mode),
        "answered": view["count"],
        "v": view,
    }
    if audience is Audience.FACILITATOR:
        values["notes"] = planned.notes
        values["answered_by_table"] = _by_table(state, id)
    return values


def _by_table(state: RoomState, id: ActivityId) -> dict[str, int]:
    """How many have answered at each table. Nothing for paired and anonymous activities: at a small table it says who has not."""
    if state.planned[id].mode in APART:
        return {}
    answered = state.answered.get(id, {})
    return {table: len(answered.get(table, ())) for table in state.ways}


def privacy(mode: Mode) -> str:
    """The key of the sentence that says, before the first tap, who can see an answer."""
    return f"mode-{mode.value}"


def own(state: RoomState, seat: SeatId | None, token_of: Mapping[ActivityId, Token], lang: Lang) -> dict[str, Any]:
    """What one phone may see of itself on the present step: its seat, its presence, and what it has said (`said`, `turn`).

    `token_of` are the phone's tokens by activity; they are used to look up and never given back.
    """
    sitting = state.seats.get(seat) if seat is not None else None
    here = state.presences[state.half_day] if state.half_day is not None else {}
    activity = None if state.closed else state.shown
    said = _said(state, activity, seat, token_of) if activity is not None else {"turn": 0}
    return {
        "lang": lang,
        "seated": sitting is not None,
        "table": sitting.table if sitting is not None else None,
        "checked_in": sitting is not None and sitting.enrolment in here,
        "activity": activity,
        "turn": said.pop("turn"),
        "said": said,
    }


def _said(
    state: RoomState, activity: ActivityId, seat: SeatId | None, token_of: Mapping[ActivityId, Token]
) -> dict[str, Any]:
    mode = state.planned[activity].mode
    if mode in APART:
        return own_of(state, activity, token_of.get(activity, ""))
    enrolment = state.seats[seat].enrolment if seat in state.seats else None
    return own_of(state, activity, f"person:{enrolment}" if mode is Mode.BY_NAME else f"seat:{seat}")
