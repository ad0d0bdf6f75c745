"""What each audience may see of a room, as plain values for templates. Seat labels and opaque ids only, never a name.

A frame costs as much as what it shows: counts are kept in the boards, never recounted from the voices.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from halqa.core.activity import APART, Audience, How, Mode, Stage, facing
from halqa.core.ids import ActivityId, EnrolmentId, SeatId, TableId, Token
from halqa.core.play.events import (
    AnyEvent,
    CheckedIn,
    CheckInUndone,
    Done,
    HeadsCounted,
    Joined,
    LanguageSet,
    TimesNoted,
)
from halqa.core.play.seating import playing
from halqa.core.play.spoken import own_of, seat_voice, worded
from halqa.core.play.state import RoomState
from halqa.core.words import Lang

COUNTED = (Joined, LanguageSet, CheckedIn, CheckInUndone, HeadsCounted, TimesNoted)
"""Events that may wait for a moment before the room sees what they changed: arrivals, and what organisers note."""


def turns_page(state: RoomState, event: AnyEvent) -> bool:
    """Whether the room must see at once what this event changed: a step, its stage, a page, a timer. Answers and arrivals, which come
    by the hundred, may be shown together half a second later, but where a phone's act may move its table on."""
    if isinstance(event, Done):
        return event.facilitator or state.kind_of(event.activity).lively
    return not isinstance(event, COUNTED)


_RUNNING = (Stage.AHEAD, Stage.OPEN, Stage.PAUSED)


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """The present step for one audience in one language: which template, with which values."""

    seq: int
    audience: Audience
    lang: Lang
    table: TableId | None
    template: str
    values: dict[str, Any]


def frame(
    state: RoomState, audience: Audience, lang: Lang, table: TableId | None = None, at: ActivityId | None = None
) -> Frame:
    """What `audience` sees now, as those at `table` see it. `at` is a free activity that was chosen instead of the step on show;
    once it is closed the step on show comes back."""
    page = "phone" if audience is Audience.EVERYONE else "wall"
    step = _step(state)
    values: dict[str, Any] = {
        "room": {"code": state.brief.code, "title": state.brief.title, "world": state.brief.world},
        "focal_point": state.brief.focal_point,
        "languages": list(state.brief.languages),
        "half_day": state.half_day,
        "counters": counters(state),
        "tables": [{"id": each.id, "name": each.name} for each in state.tables.values()],
        "table": state.tables[table].name if table in state.tables else None,
        "way": state.ways[table].value if table in state.ways else None,
        "activity": None,
        "free": [{"id": id, "title": state.planned[id].title} for id in free(state)],
    }
    on = present(state, at)
    values["away"] = on not in (None, state.shown)
    values["on_show"] = state.planned[state.shown].title if state.shown is not None else None
    if on is not None:
        values |= _activity(state, on, audience, table)
        step = state.planned[on].kind
        if audience is Audience.EVERYONE:
            del values[
                "counters"
            ]  # on the pages without an activity only: a phone's step stays as it is while people come
    return Frame(
        seq=state.seq, audience=audience, lang=lang, table=table, template=f"{step}/{page}.html", values=values
    )


def present(state: RoomState, at: ActivityId | None = None) -> ActivityId | None:
    """The activity before somebody who went to the free activity `at`: that one while it is open, else what is on show."""
    if state.closed:
        return None
    return at if at in free(state) else state.shown


def _step(state: RoomState) -> str:
    """Which of the room's pages is on: the farewell, an activity, the open check-in, or the welcome."""
    if state.closed:
        return "closed"
    if state.shown is not None:
        return "activity"
    return "checkin" if state.half_day is not None else "welcome"


def free(state: RoomState) -> list[ActivityId]:
    """The activities that anybody may go to now, whatever is on show: open, and at each one's own pace."""
    return [
        id
        for id, pacing in state.pacing.items()
        if pacing == "free" and state.stages[id] in (Stage.OPEN, Stage.PAUSED) and not state.closed
    ]


def counters(state: RoomState) -> dict[str, Any]:
    """Seats taken, participants checked in at the present half-day, participants expected. Counts only, as the desk counts them."""
    headcount = state.headcounts.get(state.half_day) if state.half_day is not None else None
    return {
        "seats": len(state.seats),
        "checked_in": state.participants_at(state.half_day),
        "expected": state.expected or len(state.enrolments - state.uncounted),
        "headcount": headcount.total if headcount is not None else None,
    }


def _activity(state: RoomState, id: ActivityId, audience: Audience, table: TableId | None) -> dict[str, Any]:
    planned, stage = state.planned[id], state.stage_at(id, table)
    kind = state.kind_of(id)
    spec, board = state.specs[id], state.boards[id]
    seen_by = facing(planned.mode, stage) if audience is Audience.FACILITATOR else audience
    view = worded(kind.view(spec, board, stage, seen_by), state.texts)
    if audience is Audience.EVERYONE:
        view |= worded(kind.here(spec, board, stage, table), state.texts)
    if audience is Audience.EVERYONE and stage in _RUNNING:
        del view["count"]  # a phone that has to answer is shown no figure that moves: its page stays as it is
    values: dict[str, Any] = {
        "activity": id,
        "kind": planned.kind,
        "title": planned.title,
        "minutes": state.minutes[id],
        "pacing": state.pacing[id],
        "timer": timer(state, id, table) or view.get("timer"),  # a lively kind has times of its own
        "test": planned.test,
        "stage": stage.value,
        "mode": planned.mode.value,
        "privacy": privacy(planned.mode),
        "answered": view.get("count"),
        "answered_here": None if planned.mode in APART else len(state.answered.get(id, {}).get(table, ())),
        "v": view,
    }
    if audience is Audience.FACILITATOR:
        values["notes"] = planned.notes
        values["answered_by_table"] = _by_table(state, id)
    if audience is not Audience.EVERYONE and state.pacing[id] == "table":
        in_play = playing(state, id)
        listed = [each for each in state.tables.values() if each.id in in_play]
        values["tables"] = [{"id": each.id, "name": each.name} for each in listed]
        values["table_stages"] = {each.id: state.stage_at(id, each.id).value for each in listed}
    return values


def timer(state: RoomState, id: ActivityId, table: TableId | None) -> dict[str, Any] | None:
    """The timer that those at `table` see: their own, else everyone's. `ends` in ms since the epoch by the server's clock, `left` in
    ms while it is held, `seconds` its whole length."""
    timers = state.timers.get(id, {})
    found = timers.get(table) or timers.get(None)
    if found is None:
        return None
    return {"what": found.what, "ends": found.ends, "left": found.left, "seconds": found.seconds}


def _by_table(state: RoomState, id: ActivityId) -> dict[str, int]:
    """How many have answered at each table. Nothing for paired and anonymous activities: at a small table it says who has not."""
    if state.planned[id].mode in APART:
        return {}
    answered = state.answered.get(id, {})
    return {table: len(answered.get(table, ())) for table in state.tables}


def privacy(mode: Mode) -> str:
    """The key of the sentence that says, before the first tap, who can see an answer."""
    return f"mode-{mode.value}"


def own(
    state: RoomState,
    seat: SeatId | None,
    token_of: Mapping[ActivityId, Token],
    lang: Lang,
    *,
    at: ActivityId | None = None,
    place: int = 0,
    enrolment: EnrolmentId | None = None,
) -> dict[str, Any]:
    """What one phone may see of itself on the present step: its seat, its presence, and what it has said (`said`, `turn`).

    `token_of` are the phone's tokens by activity; they are used to look up and never given back. `at` is a free activity it went to.
    On a table's tablet `place` says which of those who share it, and `enrolment` who gave the personal code.
    """
    sitting = state.seats.get(seat) if seat is not None else None
    here = state.presences[state.half_day] if state.half_day is not None else {}
    activity = present(state, at)
    said = _said(state, activity, seat, token_of, place, enrolment) if activity is not None else {"turn": 0}
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
    state: RoomState,
    activity: ActivityId,
    seat: SeatId | None,
    token_of: Mapping[ActivityId, Token],
    place: int,
    enrolment: EnrolmentId | None,
) -> dict[str, Any]:
    mode = state.planned[activity].mode
    if mode in APART:
        return own_of(state, activity, token_of.get(activity, ""))
    if mode is Mode.BY_SEAT:
        return own_of(state, activity, seat_voice(state, seat or SeatId(""), place))
    sitting = state.seats.get(seat) if seat is not None else None
    shared = sitting is not None and sitting.how is How.TABLET
    who = enrolment if shared or sitting is None else sitting.enrolment
    return own_of(state, activity, f"person:{who}")
