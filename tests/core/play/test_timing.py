"""Timers, the minutes of steps, and how a half-day goes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import Audience, Mode, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, TableId
from halqa.core.play.commands import (
    AnyCommand,
    ChangeTimer,
    CloseRoom,
    EndTimer,
    NoteTimes,
    SetMinutes,
    SetPacing,
    Show,
    StartHalfDay,
    StartTimer,
    UndoCheckIn,
)
from halqa.core.play.events import StageSet, TimerEnded
from halqa.core.play.pace import LEAST, Day, Going, day_of, reflow
from halqa.core.play.timing import remaining
from halqa.core.play.view import frame
from halqa.core.play.wire import upcast
from halqa.core.words import FR
from tests.core.play.acts import ANONYMOUS, BY_SEAT, check_in, room, stage
from tests.support.room import AFTERNOON, MORNING, PEOPLE, Memory, activity

T1 = TableId("t1")
THEORY = activity("theory", Mode.BY_SEAT)


def timer(seconds: int, at: ActivityId = BY_SEAT, act: str = "timer", **more: Any) -> StartTimer:
    """A timer from now on."""
    return StartTimer(act=ActId(act), activity=at, seconds=seconds, **more)


def change(seconds: int, act: str = "change", **more: Any) -> ChangeTimer:
    """More or fewer seconds."""
    return ChangeTimer(act=ActId(act), activity=BY_SEAT, seconds=seconds, **more)


def left(memory: Memory, table: TableId | None = None) -> int:
    """Seconds that the timer has left now."""
    return remaining(memory.state.timers[BY_SEAT][table], memory.now) // 1000


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (timer(60, ActivityId("none")), "room-activity-unknown"),
        (timer(60, ANONYMOUS), "room-activity-not-open"),
        (timer(0), "room-timer-length"),
        (timer(4 * 3600 + 1), "room-timer-length"),
        (timer(60, table=TableId("none")), "room-table-unknown"),
        (timer(60, table=T1), "room-not-at-the-pace-of-tables"),
        (change(60), "room-no-timer"),
        (EndTimer(act=ActId("e"), activity=BY_SEAT), "room-no-timer"),
        (SetMinutes(act=ActId("m"), minutes={ActivityId("none"): 5}), "room-activity-unknown"),
        (SetMinutes(act=ActId("m"), minutes={BY_SEAT: -1}), "room-minutes"),
        (NoteTimes(act=ActId("n"), enrolment=PEOPLE[0], half_day=HalfDayId("none"), late=5), "room-half-day-unknown"),
        (NoteTimes(act=ActId("n"), enrolment=PEOPLE[0], half_day=MORNING, late=5), "room-not-present"),
    ],
)
def test_what_cannot_be_timed_is_refused(command: AnyCommand, code: str) -> None:
    memory = room(BY_SEAT)
    before = len(memory.log)
    assert memory.ask(command).code == code
    assert len(memory.log) == before


def test_a_timer_is_held_by_a_pause_and_runs_on() -> None:
    memory = room(BY_SEAT)
    memory.must(timer(60))
    memory.now += 9_000
    memory.must(stage(BY_SEAT, Stage.PAUSED))
    assert left(memory) == 50
    memory.must(stage(BY_SEAT, Stage.PAUSED, "again"))
    memory.now += 500_000
    assert left(memory) == 50
    memory.must(change(30))
    assert left(memory) == 80
    memory.must(stage(BY_SEAT, Stage.OPEN, "go on"))
    memory.now += 10_000
    assert left(memory) == 70
    assert memory.replayed() == memory.state


def test_a_timer_started_while_paused_waits() -> None:
    memory = room(BY_SEAT)
    memory.must(stage(BY_SEAT, Stage.PAUSED), timer(60))
    memory.now += 100_000
    assert left(memory) == 60


def test_a_timer_may_be_shortened_to_nothing_but_not_without_end() -> None:
    memory = room(BY_SEAT)
    memory.must(timer(60))
    assert memory.ask(change(5 * 3600)).code == "room-timer-length"
    memory.must(change(-500, "less"))
    assert left(memory) == 0


def ends(memory: Memory) -> int:
    """When the timer is over."""
    return memory.state.timers[BY_SEAT][None].ends


def test_a_timer_that_is_due_brings_the_stage_it_was_for() -> None:
    memory = room(BY_SEAT)
    memory.must(timer(60, then=Stage.CLOSED))
    due = ends(memory)
    memory.must(change(10))
    memory.must(EndTimer(act=ActId("old"), activity=BY_SEAT, ends=due))
    assert memory.state.stages[BY_SEAT] is Stage.OPEN
    memory.must(EndTimer(act=ActId("due"), activity=BY_SEAT, ends=ends(memory)))
    assert (memory.state.stages[BY_SEAT], memory.state.timers[BY_SEAT]) == (Stage.CLOSED, {})
    last = [upcast(1, raw) for raw in memory.log[-2:]]
    assert [type(each) for each in last] == [TimerEnded, StageSet]
    memory.must(EndTimer(act=ActId("late"), activity=BY_SEAT, ends=due))
    assert memory.replayed() == memory.state


def test_the_facilitator_skips_or_drops_a_timer() -> None:
    memory = room(BY_SEAT)
    memory.must(timer(60, then=Stage.CLOSED), EndTimer(act=ActId("drop"), activity=BY_SEAT, drop=True))
    assert memory.state.stages[BY_SEAT] is Stage.OPEN
    memory.must(timer(60, act="t2", then=Stage.CLOSED), EndTimer(act=ActId("skip"), activity=BY_SEAT))
    assert memory.state.stages[BY_SEAT] is Stage.CLOSED
    memory.must(timer(60, act="talk", what="talk"))
    assert memory.state.timers[BY_SEAT][None].what == "talk"
    memory.must(stage(BY_SEAT, Stage.REVEALED))
    assert memory.state.timers[BY_SEAT] == {}


def test_a_paused_timer_is_not_due() -> None:
    memory = room(BY_SEAT)
    memory.must(timer(60, then=Stage.CLOSED))
    due = ends(memory)
    memory.must(stage(BY_SEAT, Stage.PAUSED), EndTimer(act=ActId("due"), activity=BY_SEAT, ends=due))
    assert memory.state.stages[BY_SEAT] is Stage.PAUSED


def test_closing_by_timer_seals_what_lies_apart() -> None:
    memory = room(ANONYMOUS)
    memory.must(timer(60, ANONYMOUS, then=Stage.CLOSED), EndTimer(act=ActId("skip"), activity=ANONYMOUS))
    assert memory.state.seals[ANONYMOUS].count == 0


def test_a_table_sees_its_own_timer_before_everyones() -> None:
    memory = room(BY_SEAT)
    memory.must(Show(act=ActId("show"), activity=BY_SEAT))
    assert frame(memory.state, Audience.EVERYONE, FR, T1).values["timer"] is None
    memory.must(SetPacing(act=ActId("p"), activity=BY_SEAT, pacing="table"))
    memory.must(timer(60, act="all"), timer(30, act="one", table=T1))
    seen = [frame(memory.state, Audience.EVERYONE, FR, table).values["timer"]["seconds"] for table in (T1, None)]
    assert seen == [30, 60]
    memory.must(stage(BY_SEAT, Stage.CLOSED))
    assert memory.state.timers[BY_SEAT] == {}


def test_times_count_in_minutes_and_go_with_the_presence() -> None:
    memory = room()
    memory.must(check_in(PEOPLE[0]))
    note = NoteTimes(act=ActId("n"), enrolment=PEOPLE[0], half_day=MORNING, late=20, early=30)
    memory.must(note)
    assert memory.state.times[MORNING][PEOPLE[0]].minutes == 130
    too_long = NoteTimes(act=ActId("n2"), enrolment=PEOPLE[0], half_day=MORNING, late=170, early=30)
    assert memory.ask(too_long).code == "room-minutes"
    before_it = NoteTimes(act=ActId("n3"), enrolment=PEOPLE[0], half_day=MORNING, late=-1)
    assert memory.ask(before_it).code == "room-minutes"
    memory.must(UndoCheckIn(act=ActId("u"), enrolment=EnrolmentId(PEOPLE[0]), half_day=MORNING, by="facilitator"))
    assert memory.state.times[MORNING] == {}


def minutes(memory: Memory, count: int) -> None:
    """Time passes."""
    memory.now += count * 60_000


def show(memory: Memory, at: ActivityId | None) -> None:
    """A step comes in front of everyone."""
    memory.must(Show(act=ActId(f"show-{len(memory.log)}"), activity=at))


def spent(memory: Memory) -> dict[ActivityId, int]:
    """Actual minutes of the steps that took any."""
    return {each.id: each.spent for each in day_of(memory.state, MORNING, memory.now).steps if each.spent}


def test_actual_minutes_are_those_in_front_of_everyone() -> None:
    memory = room(BY_SEAT)
    before = day_of(memory.state, AFTERNOON, memory.now)
    assert (before.elapsed, before.left, before.steps) == (0, 180, ())
    show(memory, THEORY)
    minutes(memory, 12)
    show(memory, BY_SEAT)
    minutes(memory, 3)
    assert spent(memory) == {THEORY: 12, BY_SEAT: 3}
    day = day_of(memory.state, MORNING, memory.now)
    steps = {each.id: each for each in day.steps}
    assert (day.elapsed, day.left, steps[THEORY].left, steps[BY_SEAT].left) == (15, 165, 0, 7)
    assert day.behind == day.needed - 165
    minutes(memory, -60)
    show(memory, None)
    assert spent(memory) == {THEORY: 12}


def morning(memory: Memory) -> Day:
    """How the morning goes now."""
    return day_of(memory.state, MORNING, memory.now)


def step(memory: Memory, id: ActivityId) -> Going:
    """Where a step of the morning stands now."""
    return next(each for each in morning(memory).steps if each.id == id)


def four() -> tuple[Memory, tuple[ActivityId, ...]]:
    """A morning of four open steps, 20, 70, 30 and 10 minutes, and their ids; nothing is on show."""
    memory = room()
    order = tuple(each.id for each in memory.state.brief.activities if each.half_day == MORNING)
    first, rest = order[:4], order[4:]
    times = dict(zip(first, (20, 70, 30, 10), strict=True)) | dict.fromkeys(rest, 0)
    memory.must(SetMinutes(act=ActId("four"), minutes=times), *(stage(each, Stage.OPEN) for each in first))
    return memory, first


def seconds(memory: Memory, count: float) -> None:
    """Time passes."""
    memory.now += int(count * 1000)


def test_a_slip_of_the_clicker_loses_no_minute() -> None:
    memory, (theory, case, *_) = four()
    show(memory, theory)
    minutes(memory, 1)
    needed = morning(memory).needed
    show(memory, case)
    seconds(memory, 2.5)
    show(memory, theory)
    assert (step(memory, theory).left, step(memory, case).left) == (19, 70)
    assert morning(memory).needed == needed
    minutes(memory, 2)
    assert morning(memory).needed == needed - 2


def test_a_step_that_was_looked_at_ahead_of_its_time_is_still_to_come() -> None:
    memory, (first, case, board, _) = four()
    show(memory, first)
    minutes(memory, 5)
    show(memory, board)
    minutes(memory, 2)
    show(memory, first)
    assert [(each.spent, each.left, each.over) for each in morning(memory).steps[:3]] == [
        (5, 15, False),
        (0, 70, False),
        (2, 28, False),
    ]
    show(memory, case)
    seconds(memory, 0.001)
    assert step(memory, first).over
    assert step(memory, case).left == 70, "a step that has just begun is not done"


def test_back_from_far_ahead_what_was_held_before_is_still_over() -> None:
    memory, (first, case, board, last) = four()
    show(memory, first)
    minutes(memory, 18)
    show(memory, case)
    minutes(memory, 10)
    show(memory, last)
    minutes(memory, 1)
    assert [each.left for each in morning(memory).steps[:4]] == [0, 0, 30, 9]
    show(memory, case)
    assert [each.left for each in morning(memory).steps[:4]] == [0, 60, 30, 9]
    show(memory, board)
    minutes(memory, 40)
    assert step(memory, board).left == 0
    show(memory, None)
    assert [each.left for each in morning(memory).steps[:4]] == [0, 0, 0, 9], "the welcome takes nothing back"


def test_a_step_at_each_ones_own_pace_is_passed_by_though_it_stays_open() -> None:
    memory, (first, case, *_) = four()
    memory.must(SetPacing(act=ActId("free"), activity=first, pacing="free"))
    show(memory, first)
    minutes(memory, 3)
    show(memory, case)
    minutes(memory, 1)
    assert memory.state.stages[first] is Stage.OPEN
    assert (step(memory, first).over, step(memory, first).left) == (True, 0)


def test_a_step_that_is_opened_again_has_the_rest_of_its_minutes() -> None:
    memory, (first, case, board, _) = four()
    show(memory, first)
    minutes(memory, 1)
    show(memory, board)
    minutes(memory, 12)
    memory.must(stage(board, Stage.CLOSED))
    assert (step(memory, board).left, step(memory, board).over) == (18, False), "it is on show and talked about"
    show(memory, case)
    assert (step(memory, board).left, step(memory, board).over) == (0, True)
    memory.must(stage(board, Stage.OPEN, "again"))
    assert (step(memory, board).left, step(memory, board).over) == (18, False)


def test_fitting_the_rest_takes_from_theory_that_was_only_looked_at() -> None:
    memory = room()
    order = [each.id for each in memory.state.brief.activities if each.half_day == MORNING]
    memory.must(SetMinutes(act=ActId("m"), minutes=dict.fromkeys(order, 0) | {order[0]: 10, THEORY: 40}))
    show(memory, order[0])
    show(memory, THEORY)
    minutes(memory, 3)
    show(memory, order[0])
    found = reflow(morning(memory).steps, 10)
    assert (found.minutes, found.short) == ({THEORY: 30}, 0)
    assert reflow(morning(memory).steps, 100).minutes == {THEORY: LEAST + 3}


DEEDS = st.one_of(
    st.tuples(st.just("show"), st.sampled_from((0, 1, 2, 3, None))),
    st.tuples(st.sampled_from((Stage.OPEN, Stage.CLOSED, Stage.REVEALED)), st.integers(0, 3)),
    st.tuples(st.just("minutes"), st.integers(0, 3)),
)


@given(st.lists(st.tuples(st.integers(0, 40 * 60_000), DEEDS), max_size=12))
def test_what_is_still_needed_falls_by_the_time_that_passed_alone(deeds: list[tuple[int, tuple[Any, Any]]]) -> None:
    """Unless a step was closed, made shorter, or passed by: then by what was left of it besides."""
    memory, order = four()
    stood = 0
    for number, (passed, (what, at)) in enumerate(deeds):
        before = morning(memory)
        memory.now += passed
        done = {each for each in order if memory.state.stages[each] in (Stage.CLOSED, Stage.REVEALED)}
        if what == "show":
            memory.must(Show(act=ActId(f"deed-{number}"), activity=order[at] if at is not None else None))
            done.update(order[stood:at] if at is not None else ())
            stood = stood if at is None else at
        elif what == "minutes":
            memory.must(SetMinutes(act=ActId(f"m-{number}"), minutes={order[at]: memory.state.minutes[order[at]] // 2}))
            done.add(order[at])
        else:
            memory.must(stage(order[at], what, f"stage-{number}"))
            done.update({order[at]} if what is not Stage.OPEN else ())
        after = morning(memory)
        let_go = sum(each.left for each in before.steps if each.id in done)
        assert before.needed - after.needed <= -(-passed // 60_000) + let_go
        assert min(each.left for each in after.steps) >= 0


def test_a_step_left_on_show_over_lunch_took_its_planned_minutes_at_most() -> None:
    memory = room(BY_SEAT)
    show(memory, BY_SEAT)
    minutes(memory, 90)
    memory.must(StartHalfDay(act=ActId("noon"), half_day=AFTERNOON))
    minutes(memory, 1)
    assert spent(memory) == {BY_SEAT: 11}
    memory.must(CloseRoom(act=ActId("close")))
    minutes(memory, 500)
    assert spent(memory) == {BY_SEAT: 11}


def test_the_day_is_won_back_from_theory_and_what_is_missing_is_said() -> None:
    memory = room()
    memory.must(SetMinutes(act=ActId("m"), minutes={THEORY: 40, BY_SEAT: 10}))
    events = len(memory.log)
    memory.must(SetMinutes(act=ActId("same"), minutes={THEORY: 40}))
    assert len(memory.log) == events
    steps = day_of(memory.state, MORNING, memory.now).steps
    assert reflow(steps, 10).minutes == {THEORY: 30}
    late = reflow(steps, 100)
    assert (late.minutes, late.short) == ({THEORY: LEAST}, 65)
    assert reflow(steps, -20) == reflow(steps, 0)
    assert reflow([each for each in steps if each.id != THEORY], 10).short == 10
    memory.must(SetMinutes(act=ActId("skip"), minutes={THEORY: 0}))
    assert next(each.left for each in day_of(memory.state, MORNING, memory.now).steps if each.id == THEORY) == 0
