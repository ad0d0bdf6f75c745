"""A room as it stood at an earlier event, and a step's picture as the wall had it then.

Only what stood in front of everyone comes back: the wall's view, nothing before its reveal, no text that was taken back since. Rows
that lie apart have no order, so they are never told as of a moment: they come back where the seal says that they are still the same,
or where they stay revealed to the end, and always all of them, so that no two pictures can be compared to find one person's answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal

import msgspec

from halqa.core.activity import APART, LEAST, Audience, Said, Stage
from halqa.core.ids import ActivityId, TextId
from halqa.core.play import wire
from halqa.core.play.brief import Brief, Table
from halqa.core.play.events import AnyEvent, ApartRow
from halqa.core.play.fold import fold, fold_apart, fold_text
from halqa.core.play.spoken import said_in, worded
from halqa.core.play.state import RoomState, opened

Note = Literal["", "hidden", "few", "moved-on", "since"]
"""What has to be said beside a picture: results were not revealed yet; too few answered to break them down; they were opened again and
answers came since; they are shown with answers that came since (cards typed in)."""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A step as it stood: its kind, and the wall's view for that kind's template, with the tables as they were. `count` is None where
    it is not known as of then."""

    activity: ActivityId
    kind: str
    stage: Stage
    view: dict[str, Any]
    note: Note
    tables: tuple[Table, ...] = ()


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """All that is stored of a room, as read at one moment."""

    brief: Brief
    events: tuple[tuple[int, AnyEvent], ...]
    rows: tuple[ApartRow, ...]
    texts: dict[TextId, str]


def stood(kept: Kept, seq: int | None = None) -> RoomState:
    """The room after event `seq` (None: after the last), with every row that lies apart; the rows tell nothing of when."""
    state = opened(kept.brief)
    for number, event in kept.events:
        if seq is not None and number > seq:
            break
        fold(state, event, number)
    for row in kept.rows:
        fold_apart(state, row)
    for id, body in kept.texts.items():
        fold_text(state, id, body)
    return state


def pictured(kept: Kept, seq: int, activity: ActivityId, *, counts_only: bool = False) -> Picture:
    """A step as it stood after event `seq`. `counts_only`: no results even after the reveal (a moment that is about few answers)."""
    then, now = stood(kept, seq), stood(kept)
    stage = then.stages[activity]
    lying = then.planned[activity].mode in APART
    note, known = _apart(kept, then, now, activity) if lying else _in_the_log(stage, counts_only=counts_only)
    shown = stage if note in ("", "since") or stage is not Stage.REVEALED else Stage.CLOSED
    view = _wall(then, activity, shown)
    still = set(said_in(_wall(now, activity, now.stages[activity])))
    told: dict[str, Any] = worded(_still_shown(view, still), then.texts)
    if not known:
        told["count"] = None
    return Picture(
        activity=activity,
        kind=then.planned[activity].kind,
        stage=stage,
        view=told,
        note=note,
        tables=tuple(then.tables.values()),
    )


def _wall(state: RoomState, activity: ActivityId, stage: Stage) -> dict[str, Any]:
    view: dict[str, Any] = state.kind_of(activity).view(
        state.specs[activity], state.boards[activity], stage, Audience.WALL
    )
    return view


def _in_the_log(stage: Stage, *, counts_only: bool) -> tuple[Note, bool]:
    hidden = stage is not Stage.REVEALED or counts_only
    return "hidden" if hidden else "", True


def _apart(kept: Kept, then: RoomState, now: RoomState, activity: ActivityId) -> tuple[Note, bool]:
    """What may be told of rows that lie apart, and whether their number as of then is known."""
    stage, seal = then.stages[activity], then.seals.get(activity)
    if seal is None or stage not in (Stage.CLOSED, Stage.REVEALED):
        return "hidden", False
    same = wire.seal(row for row in kept.rows if row.activity == activity) == seal.digest
    if stage is Stage.CLOSED:
        return "hidden", same
    if not same and now.stages[activity] is not Stage.REVEALED:
        return "moved-on", False
    if then.kind_of(activity).tally(then.specs[activity], then.boards[activity]).voices < LEAST:
        return "few", same
    return ("" if same else "since"), True


def _still_shown(value: Any, still: Collection[TextId]) -> Any:
    """A view without the texts that are in front of nobody any more, each with what stood about it."""
    if isinstance(value, Mapping):
        return {key: _still_shown(each, still) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_still_shown(each, still) for each in value if not _gone(each, still)]
    return value


def _gone(value: Any, still: Collection[TextId]) -> bool:
    text = value.get("text") if isinstance(value, Mapping) else value
    return isinstance(text, Said) and text.id not in still
