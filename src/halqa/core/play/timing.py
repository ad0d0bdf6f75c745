"""What a room answers about time: timers, the minutes of steps, who came late and who left early.

Due times are facts in the state, released by the clock: a room that starts again has lost no timer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from halqa.core.activity import Stage
from halqa.core.ids import ActivityId, TableId
from halqa.core.play.commands import ChangeTimer, EndTimer, NoteTimes, SetMinutes, StartTimer
from halqa.core.play.decision import Decision, Outcome
from halqa.core.play.events import AnyEvent, MinutesSet, StageSet, TimerEnded, TimerSet, TimesNoted
from halqa.core.play.refusals import no
from halqa.core.play.state import RoomState, Timer
from halqa.core.problems import Refused

LONGEST = 4 * 60 * 60
"""Seconds a timer may run: a half-day."""
MOST_MINUTES = 600

Why = Literal["due", "skipped", "dropped"]

Staging = Callable[[ActivityId, Stage, TableId | None], StageSet]
"""Makes the event of a stage, with the seal of what lies apart."""


def start_timer(state: RoomState, command: StartTimer, now: int) -> Outcome:
    """A timer from now on. In every state but before the start: after the reveal it times the talk."""
    trouble = _no_such_place(state, command.activity, command.table)
    if trouble is not None:
        return trouble
    if state.stage_at(command.activity, command.table) is Stage.AHEAD:
        return no("room-activity-not-open")
    if not 0 < command.seconds <= LONGEST:
        return no("room-timer-length")
    return _set(command, now, command.seconds * 1000, command.seconds, command)


def _set(command: StartTimer | ChangeTimer, now: int, left: int, seconds: int, timer: StartTimer | Timer) -> Decision:
    """The timer of a place ends in `left` ms, of `seconds` in all; what it times and what comes then is as in `timer`."""
    event = TimerSet(
        act=command.act,
        at=now,
        activity=command.activity,
        table=command.table,
        what=timer.what,
        ends=now + left,
        seconds=seconds,
        then=timer.then,
    )
    return Decision(events=(event,))


def change_timer(state: RoomState, command: ChangeTimer, now: int) -> Outcome:
    """More or fewer seconds. Shortened to nothing it is over with the clock's next look."""
    timer = _timer(state, command.activity, command.table)
    if timer is None:
        return no("room-no-timer")
    left = max(0, remaining(timer, now) + command.seconds * 1000)
    if left > LONGEST * 1000:
        return no("room-timer-length")
    return _set(command, now, left, max(0, timer.seconds + command.seconds), timer)


def end_timer(state: RoomState, command: EndTimer, now: int, staging: Staging) -> Outcome:
    """The clock's word that a timer is over, or the facilitator's that it is skipped. A timer that was changed meanwhile, or is
    paused, is not over."""
    timer = _timer(state, command.activity, command.table)
    if command.ends is not None and (timer is None or timer.left is not None or timer.ends != command.ends):
        return Decision()
    if timer is None:
        return no("room-no-timer")
    why: Why = "dropped" if command.drop else "skipped" if command.ends is None else "due"
    ended = TimerEnded(act=command.act, at=now, activity=command.activity, table=command.table, why=why)
    events: tuple[AnyEvent, ...] = (ended,)
    if timer.then is not None and not command.drop:
        events = (ended, staging(command.activity, timer.then, command.table))
    return Decision(events=events)


def remaining(timer: Timer, now: int) -> int:
    """Milliseconds that a timer has left; 0 when it is over."""
    return max(0, timer.ends - now) if timer.left is None else timer.left


def _timer(state: RoomState, activity: ActivityId, table: TableId | None) -> Timer | None:
    return state.timers.get(activity, {}).get(table)


def _no_such_place(state: RoomState, activity: ActivityId, table: TableId | None) -> Refused | None:
    if activity not in state.planned:
        return no("room-activity-unknown")
    if table is None:
        return None
    if table not in state.tables:
        return no("room-table-unknown")
    return None if state.pacing[activity] == "table" else no("room-not-at-the-pace-of-tables")


def set_minutes(state: RoomState, command: SetMinutes, now: int) -> Outcome:
    """The minutes of some steps. What does not change is left out."""
    if not command.minutes.keys() <= state.planned.keys():
        return no("room-activity-unknown")
    if not all(0 <= minutes <= MOST_MINUTES for minutes in command.minutes.values()):
        return no("room-minutes")
    changed = {id: minutes for id, minutes in command.minutes.items() if state.minutes[id] != minutes}
    return Decision(events=(MinutesSet(act=command.act, at=now, minutes=changed),)) if changed else Decision()


def note_times(state: RoomState, command: NoteTimes, now: int) -> Outcome:
    """Came late, left early; what is left are the minutes present. Two zeros take a note back."""
    day = next((each for each in state.brief.half_days if each.id == command.half_day), None)
    if day is None:
        return no("room-half-day-unknown")
    if command.enrolment not in state.presences[day.id]:
        return no("room-not-present")
    if min(command.late, command.early) < 0 or command.late + command.early > day.minutes:
        return no("room-minutes")
    event = TimesNoted(
        act=command.act,
        at=now,
        enrolment=command.enrolment,
        half_day=day.id,
        late=command.late,
        early=command.early,
        minutes=day.minutes - command.late - command.early,
    )
    return Decision(events=(event,))
