"""What an interpreter reads two minutes before it is said: the step on show and what comes next, with the words of a glossary.

An interpreter who meets a hard word for the first time in front of sixty people loses the sentence. Texts come as the pack has them, in
every language. Reasons and notes are told only where the caller may show them: before a reveal they never leave the staff door.
"""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.core.activity import Stage
from halqa.core.aloud import Part, Passage, Sort
from halqa.core.ids import ActivityId, HalfDayId, TableId
from halqa.core.play.leading import due, page_of, steps
from halqa.core.play.pace import day_of
from halqa.core.play.state import RoomState
from halqa.core.words import Text

SOON = 2
"""Minutes: a step that begins by then is shown, and the next one in any case."""

_NOT_SPOKEN = frozenset({"sources"})
_REASONS = frozenset({"why"})


class Coming(msgspec.Struct, frozen=True, kw_only=True):
    """A step: on show, or in so many minutes by the plan as it stands. `waiting`: its half-day has not begun, and the minutes count
    from its start. `revealed`: its reasons are no secret any more. `tables`: the names of those that a passage tells of."""

    id: ActivityId
    title: Text
    kind: str
    on_show: bool
    minutes: int
    passages: tuple[Passage, ...]
    notes: Text | None
    revealed: bool
    waiting: bool = False
    tables: dict[TableId, Text] = {}


def ahead(state: RoomState, now: int, *, staff: bool, today: str = "") -> tuple[Coming, ...]:
    """The step on show, the next, and whatever else begins within `SOON` minutes by `now` (ms since the epoch); before a half-day, with
    the first two steps of the one to start on the ISO date `today`. `staff`: with notes and with reasons before they are revealed."""
    if state.closed:
        return ()
    return _under_way(state, now, staff) + _first_two(state, due(state, today), staff)


def _first_two(state: RoomState, half_day: HalfDayId | None, staff: bool) -> tuple[Coming, ...]:
    """How a half-day that is to start begins. Most of an interpreter's reading is done before it."""
    order = [each.id for each in state.brief.activities if each.half_day == half_day and each.id != state.shown]
    found, minutes = [], 0
    for id in [id for id in order if state.minutes[id] or not state.planned[id].minutes][:2]:
        found.append(msgspec.structs.replace(_coming(state, id, minutes, staff), waiting=True))
        minutes += state.minutes[id]
    return tuple(found)


def _under_way(state: RoomState, now: int, staff: bool) -> tuple[Coming, ...]:
    """What is on show and what follows in the half-day that has begun; what was put on show before the first, or out of another one,
    all the same."""
    order = steps(state) if state.half_day is not None else []
    apart = () if state.shown is None or state.shown in order else (_coming(state, state.shown, 0, staff),)
    if state.half_day is None:
        return apart
    left = {each.id: each.left for each in day_of(state, state.half_day, now).steps}
    at = order.index(state.shown) if state.shown in order else -1
    found, minutes = [*apart], 0
    for place, id in enumerate(order[max(at, 0) :], start=max(at, 0)):
        if place > at + 1 and minutes > SOON:
            break
        found.append(_coming(state, id, 0 if place == at else minutes, staff))
        minutes += left[id]
    return tuple(found)


def _coming(state: RoomState, id: ActivityId, minutes: int, staff: bool) -> Coming:
    planned, spec = state.planned[id], state.specs[id]
    revealed = state.stages[id] is Stage.REVEALED and getattr(spec, "solutions", True)
    found = state.kind_of(id).passages(spec, state.boards[id], state.stages[id])
    passages = tuple(
        msgspec.structs.replace(
            each, parts=tuple(part for part in each.parts if part.sort == "said" or revealed or staff)
        )
        for each in found or (Passage(parts=_once(_parts(spec, _page(state, id)))),)
    )
    named = {table for each in passages for table in each.tables}
    return Coming(
        id=id,
        title=planned.title,
        kind=planned.kind,
        on_show=id == state.shown,
        minutes=minutes,
        passages=tuple(each for each in passages if each.parts or each.head is not None),
        notes=planned.notes if staff else None,
        revealed=revealed,
        tables={table: state.tables[table].name for table in state.tables if table in named},
    )


def _once(parts: list[Part]) -> tuple[Part, ...]:
    """Once each: the scales of a feedback sheet have the same ends."""
    return tuple(part for place, part in enumerate(parts) if part not in parts[:place])


def _page(state: RoomState, id: ActivityId) -> str:
    """The page of a theory, or the item of a quiz in its debrief, that is on show now."""
    return page_of(state) if state.shown == id else ""


def _parts(spec: Any, page: str, sort: Sort = "said", now: bool = False) -> list[Part]:
    """Every text of a spec in the author's order, for a kind that has no passages of its own. What is a reason, and what is no part of
    the talk, is known by the name of its field."""
    if isinstance(spec, Text):
        return [Part(text=spec, sort=sort, now=now)]
    if isinstance(spec, tuple):
        return [part for each in spec for part in _parts(each, page, sort, now)]
    if not isinstance(spec, msgspec.Struct):
        return []
    here = now or (bool(page) and getattr(spec, "id", "") == page)
    return [
        part
        for name in spec.__struct_fields__
        if name not in _NOT_SPOKEN
        for part in _parts(getattr(spec, name), page, "reason" if name in _REASONS else sort, here)
    ]
