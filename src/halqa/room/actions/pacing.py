"""The facilitator's commands about time and pace: timers, the minutes of steps, who sets the pace, one table's stage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from halqa.core.activity import Pacing, Stage
from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play.commands import ChangeTimer, EndTimer, SetMinutes, SetPacing, SetStage, StartTimer
from halqa.core.problems import Refused
from halqa.room import follow
from halqa.room.control import send
from halqa.room.queries import RoomRow
from halqa.staff.requests import new_key

What = Literal["answer", "talk", "vote"]


def _act() -> ActId:
    return ActId(new_key())


def _table(table: str) -> TableId | None:
    return TableId(table) if table else None


def start_timer(
    *, room: RoomRow, activity: str, minutes: int, what: What, then: Stage | None, table: str = ""
) -> Refused | None:
    """So many minutes from now on, for everyone or at one table."""
    command = StartTimer(
        act=_act(), activity=ActivityId(activity), seconds=minutes * 60, table=_table(table), what=what, then=then
    )
    return send(room.key, command)


def change_timer(*, room: RoomRow, activity: str, minutes: int, table: str = "") -> Refused | None:
    """So many minutes more, or less."""
    command = ChangeTimer(act=_act(), activity=ActivityId(activity), seconds=minutes * 60, table=_table(table))
    return send(room.key, command)


def end_timer(*, room: RoomRow, activity: str, drop: bool, table: str = "") -> Refused | None:
    """Skip the rest of a timer, so that what follows comes now; or take it away, so that nothing follows."""
    return send(room.key, EndTimer(act=_act(), activity=ActivityId(activity), table=_table(table), drop=drop))


def set_minutes(*, room: RoomRow, minutes: Mapping[str, int]) -> Refused | None:
    """The minutes of some steps from now on; 0 skips a step."""
    return send(room.key, SetMinutes(act=_act(), minutes={ActivityId(id): count for id, count in minutes.items()}))


def change_minutes(*, room: RoomRow, activity: str, by: int) -> Refused | None:
    """A step longer or shorter by so many minutes, never under one: skipping is another thing."""
    now = follow.ask(room.file, lambda state: state.minutes.get(ActivityId(activity)))
    return set_minutes(room=room, minutes={activity: max(1, (now or 0) + by)})


def restore_minutes(*, room: RoomRow, activity: str) -> Refused | None:
    """A step has the minutes of the agenda again."""
    planned = follow.ask(room.file, lambda state: state.planned.get(ActivityId(activity)))
    return set_minutes(room=room, minutes={activity: planned.minutes if planned is not None else 0})


def set_pacing(*, room: RoomRow, activity: str, pacing: Pacing) -> Refused | None:
    """Who sets the pace of a step from now on."""
    return send(room.key, SetPacing(act=_act(), activity=ActivityId(activity), pacing=pacing))


def set_table_stage(*, room: RoomRow, activity: str, table: str, stage: Stage) -> Refused | None:
    """Where one table stands; without a table, all of them."""
    return send(room.key, SetStage(act=_act(), activity=ActivityId(activity), stage=stage, table=_table(table)))
