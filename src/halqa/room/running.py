"""How the half-day goes, for the facilitator's desk: minutes of each step, the clock of the half-day, timers, tables at their pace."""

from __future__ import annotations

import msgspec

from halqa.core.activity import APART, Stage
from halqa.core.ids import ActivityId, HalfDayId, TableId
from halqa.core.play.pace import Day, Going, Reflow, day_of, reflow
from halqa.core.play.seating import playing
from halqa.core.play.state import RoomState, Timer
from halqa.core.play.timing import remaining
from halqa.core.words import Text

_MINUTE = 60_000


class HalfDayClock(msgspec.Struct, frozen=True, kw_only=True):
    """The half-day under way, in minutes; `behind` is negative with minutes in hand."""

    elapsed: int
    left: int
    needed: int
    behind: int

    @property
    def in_hand(self) -> int:
        """Minutes in hand; 0 when behind."""
        return max(0, -self.behind)

    @property
    def over(self) -> int:
        """Minutes past the planned end."""
        return max(0, -self.left)


class TimerShown(msgspec.Struct, frozen=True, kw_only=True):
    """A timer as the page counts it down: `ends` in ms since the epoch, `held` the ms left while its step is paused (None: it runs)."""

    what: str
    ends: int
    held: int | None
    then: str


class TablePace(msgspec.Struct, frozen=True, kw_only=True):
    """Where one table stands in a step that goes at the pace of the tables; `plays`: somebody is there, or it was led apart."""

    id: TableId
    name: Text
    stage: Stage
    timer: TimerShown | None
    answered: int | None
    seats: int
    plays: bool


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A step's minutes before and after a re-flow."""

    id: ActivityId
    title: Text
    before: int
    after: int


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """What a re-flow would change, and how many minutes stay missing."""

    behind: int
    changes: tuple[Change, ...]
    short: int


def goings(state: RoomState, now: int) -> dict[ActivityId, Going]:
    """The minutes of every step of the room, whatever its half-day."""
    return {each.id: each for half in state.brief.half_days for each in day_of(state, half.id, now).steps}


def clock_of(state: RoomState, half_day: HalfDayId | None, now: int) -> HalfDayClock | None:
    """The clock of a half-day; None unless it is the one under way."""
    if half_day is None or half_day != state.half_day or half_day not in state.started or state.closed:
        return None
    day = day_of(state, half_day, now)
    return HalfDayClock(elapsed=day.elapsed, left=day.left, needed=day.needed, behind=day.behind)


def timer_of(state: RoomState, activity: ActivityId, table: TableId | None) -> TimerShown | None:
    """The timer that runs there, and only there."""
    timer = state.timers.get(activity, {}).get(table)
    return _shown(timer) if timer is not None else None


def _shown(timer: Timer) -> TimerShown:
    held = remaining(timer, 0) if timer.left is not None else None
    return TimerShown(what=timer.what, ends=timer.ends, held=held, then=timer.then.value if timer.then else "")


def table_paces(state: RoomState, activity: ActivityId) -> tuple[TablePace, ...]:
    """Each table's stage in a step at the pace of the tables; nothing at another pace."""
    if state.pacing[activity] != "table":
        return ()
    told = state.planned[activity].mode not in APART
    answered, in_play = state.answered.get(activity, {}), playing(state, activity)
    return tuple(
        TablePace(
            id=each.id,
            name=each.name,
            stage=state.stage_at(activity, each.id),
            timer=timer_of(state, activity, each.id),
            answered=len(answered.get(each.id, ())) if told else None,
            seats=sum(1 for seat in state.seats.values() if seat.table == each.id),
            plays=each.id in in_play,
        )
        for each in state.tables.values()
    )


def proposal_of(state: RoomState, now: int) -> Proposal | None:
    """What a re-flow of the half-day under way would change; None before one has begun."""
    if state.half_day is None or state.half_day not in state.started:
        return None
    day: Day = day_of(state, state.half_day, now)
    found: Reflow = reflow(day.steps, day.behind)
    changes = tuple(
        Change(id=id, title=state.planned[id].title, before=state.minutes[id], after=after)
        for id, after in found.minutes.items()
    )
    return Proposal(behind=day.behind, changes=changes, short=found.short)
