"""What next and back mean: pages of a theory, then steps; nothing beyond either end."""

from __future__ import annotations

from itertools import count

import pytest
from msgspec.structs import replace

from halqa.core.activity import Audience, Mode, Stage
from halqa.core.ids import ActId, ActivityId, HalfDayId
from halqa.core.play import leading
from halqa.core.play.brief import HalfDay
from halqa.core.play.commands import CloseRoom, SetMinutes, Show, StartHalfDay
from halqa.core.play.view import frame
from halqa.core.words import FR
from tests.core.play.acts import ANONYMOUS, BY_SEAT, PAIRED, room, stage
from tests.support.room import AFTERNOON, MORNING, Memory, activity, brief

THEORY = activity("theory", Mode.BY_SEAT)
_numbers = count()


def act() -> ActId:
    return ActId(f"turn-{next(_numbers)}")


def turn(memory: Memory, forward: bool = True) -> bool:
    """One press; whether anything came of it."""
    commands = leading.turned(memory.state, forward, act)
    memory.must(*commands)
    return bool(commands)


def test_forward_opens_what_was_ahead_and_back_changes_no_stage() -> None:
    memory = room()
    steps = leading.steps(memory.state)
    assert turn(memory)
    assert (memory.state.shown, memory.state.stages[steps[0]]) == (steps[0], Stage.OPEN)
    memory.must(Show(act=act(), activity=steps[2]), stage(steps[1], Stage.CLOSED))
    assert turn(memory, forward=False)
    assert (memory.state.shown, memory.state.stages[steps[1]]) == (steps[1], Stage.CLOSED)
    memory.must(Show(act=act(), activity=steps[0]))
    assert turn(memory)
    assert memory.state.stages[steps[1]] is Stage.CLOSED, "what was opened before is not opened again"


def test_the_pages_of_a_theory_come_before_the_next_step() -> None:
    memory = room()
    memory.must(Show(act=act(), activity=THEORY))
    pages = [page.id for page in memory.state.specs[THEORY].pages]
    seen = [leading.seen(memory.state)]
    while memory.state.shown == THEORY and turn(memory):
        seen.append(leading.seen(memory.state))
    assert seen[: len(pages)] == [f"{THEORY}#{page}" for page in pages]
    assert seen[len(pages) :] in ([], [memory.state.shown])
    assert len(pages) > 1
    memory.must(Show(act=act(), activity=THEORY))
    assert turn(memory, forward=False)
    assert leading.page_of(memory.state) == pages[-2]


def test_a_revealed_quiz_is_debriefed_item_by_item_before_the_next_step() -> None:
    memory = room(PAIRED)
    memory.must(Show(act=act(), activity=PAIRED))
    items = leading.pages_of(memory.state, PAIRED)
    assert len(items) > 1
    assert (leading.page_of(memory.state), leading.on_wall(memory.state)) == ("", "")
    memory.must(leading.focus_on(memory.state, PAIRED, items[1], act))
    assert (leading.seen(memory.state), leading.on_wall(memory.state)) == (PAIRED, items[1]), "for hands, while open"
    assert _solutions(memory) == set(), "an item on the wall keeps its solution to itself until the reveal"
    memory.must(*leading.staged(memory.state, PAIRED, Stage.REVEALED, act))
    seen = [leading.seen(memory.state)]
    while leading.page_of(memory.state) and turn(memory):
        seen.append(leading.seen(memory.state))
    assert seen[: len(items)] == [f"{PAIRED}#{item}" for item in items], "from the first, whichever was up for hands"
    assert memory.state.shown != PAIRED
    turn(memory, forward=False)
    assert leading.page_of(memory.state) == items[-1]
    assert _solutions(memory) == {items[-1]}
    assert turn(memory, forward=False)
    assert leading.page_of(memory.state) == items[-2]


def _solutions(memory: Memory) -> set[str]:
    """The items whose key the wall shows."""
    shown = frame(memory.state, Audience.WALL, FR).values["v"]["items"]
    return {item["id"] for item in shown if any("right" in option for option in item["options"])}


def test_a_quiz_without_an_item_chosen_begins_with_the_first_and_one_without_solutions_is_not_turned() -> None:
    memory = room(PAIRED)
    items = leading.pages_of(memory.state, PAIRED)
    memory.must(Show(act=act(), activity=PAIRED), *leading.staged(memory.state, PAIRED, Stage.REVEALED, act))
    assert leading.page_of(memory.state) == leading.on_wall(memory.state) == items[0]
    memory.state.specs[PAIRED] = replace(memory.state.specs[PAIRED], solutions=False)
    assert (leading.page_of(memory.state), leading.on_wall(memory.state)) == ("", "")
    assert leading.on_wall(Memory(brief()).state) == ""
    nowhere = ActivityId("nowhere")
    assert leading.pages_of(memory.state, nowhere) == leading.pages_of(memory.state, None) == ()
    assert len(leading.staged(memory.state, nowhere, Stage.REVEALED, act)) == 1, "the room itself refuses it"


def test_a_half_day_that_ends_with_a_quiz_is_over_after_its_last_item() -> None:
    quiz = next(each for each in brief().activities if each.id == PAIRED)
    memory = Memory(replace(brief(), activities=(quiz,)))
    memory.must(StartHalfDay(act=act(), half_day=MORNING), Show(act=act(), activity=PAIRED))
    memory.must(stage(PAIRED, Stage.REVEALED))
    assert leading.due(memory.state) is None, "the debrief has begun"
    while turn(memory):
        pass
    assert leading.due(memory.state) == AFTERNOON


def test_nothing_lies_beyond_either_end_or_in_another_half_day() -> None:
    memory = room()
    assert not turn(memory, forward=False), "the welcome is the beginning"
    assert leading.seen(memory.state) == ""
    memory.must(Show(act=act(), activity=leading.steps(memory.state)[-1]))
    while leading.page_of(memory.state) and turn(memory):
        pass
    assert not turn(memory)
    memory.must(StartHalfDay(act=act(), half_day=AFTERNOON))
    assert leading.steps(memory.state) == []
    assert len(leading.steps(Memory(brief()).state)) == len(brief().activities)
    assert leading.page_of(Memory(brief()).state) == ""
    memory.must(Show(act=act(), activity=ANONYMOUS))
    assert leading.page_of(memory.state) == ""


def test_skipped_steps_are_passed_by() -> None:
    memory = room()
    first, second, third = [each for each in leading.steps(memory.state) if each != THEORY][:3]
    memory.must(SetMinutes(act=act(), minutes={second: 0}), Show(act=act(), activity=first))
    turn(memory)
    assert memory.state.shown == third
    memory.must(Show(act=act(), activity=second))
    turn(memory)
    assert memory.state.shown == third, "one that is shown all the same keeps its place"


def test_a_half_day_is_due_before_the_first_when_the_last_step_is_over_and_when_the_day_is_past() -> None:
    memory = Memory(brief())
    assert leading.due(memory.state) == MORNING
    assert leading.due(memory.state, "2026-06-02") == MORNING, "the first, when all are past"
    memory.must(StartHalfDay(act=act(), half_day=MORNING))
    assert leading.due(memory.state, "2026-05-30") is None, "nothing is on show yet"
    last = leading.steps(memory.state)[-1]
    memory.must(Show(act=act(), activity=leading.steps(memory.state)[0]))
    assert leading.due(memory.state, "2026-05-30") is None
    memory.must(Show(act=act(), activity=last), stage(last, Stage.OPEN))
    assert leading.due(memory.state, "2026-05-30") is None, "it may still be answered"
    memory.must(stage(last, Stage.REVEALED))
    assert leading.due(memory.state, "2026-05-30") == AFTERNOON
    assert leading.due(memory.state, "2026-05-29") == AFTERNOON
    memory.must(StartHalfDay(act=act(), half_day=AFTERNOON))
    assert leading.due(memory.state, "2026-06-02") is None, "none comes after the last"


def test_the_run_list_is_finished_when_the_last_step_of_the_last_half_day_is_over() -> None:
    for days, finished in ((2, False), (1, True)):
        memory = Memory(replace(brief(), half_days=brief().half_days[:days]))
        assert not leading.finished(memory.state), "no half-day has begun"
        memory.must(StartHalfDay(act=act(), half_day=MORNING))
        assert not leading.finished(memory.state), "nothing of it was shown"
        last = leading.steps(memory.state)[-1]
        memory.must(Show(act=act(), activity=last), stage(last, Stage.OPEN))
        assert not leading.finished(memory.state), "it may still be answered"
        memory.must(stage(last, Stage.CLOSED))
        assert leading.finished(memory.state) is finished, "unless another half-day comes"
        memory.must(CloseRoom(act=act()))
        assert not leading.finished(memory.state), "nothing is left to do"


def test_no_half_day_is_due_in_a_closed_room() -> None:
    memory = Memory(brief())
    memory.must(CloseRoom(act=act()))
    assert leading.due(memory.state) is None


def test_a_half_day_that_nobody_held_is_passed_by_once_its_day_is_over() -> None:
    second, third = HalfDayId("day-2-morning"), HalfDayId("day-2-afternoon")
    days = (HalfDay(second, "2026-05-31", "morning", 180), HalfDay(third, "2026-05-31", "afternoon", 180))
    whole = brief()
    memory = Memory(replace(whole, half_days=(*whole.half_days, *days)))
    assert leading.due(memory.state, "2026-05-31") == second, "the room is opened on the second day"
    memory.must(StartHalfDay(act=act(), half_day=MORNING))
    assert leading.due(memory.state, "2026-05-30") is None
    assert leading.due(memory.state, "2026-05-31") == second
    memory.must(StartHalfDay(act=act(), half_day=second))
    assert leading.due(memory.state, "2026-05-31") is None
    assert leading.due(memory.state, "2026-06-09") is None, "what is past and was never held does not start by itself"


def test_a_theory_is_over_with_its_last_page() -> None:
    theory = next(each for each in brief().activities if each.id == THEORY)
    memory = Memory(replace(brief(), activities=(theory,)))
    memory.must(StartHalfDay(act=act(), half_day=MORNING), Show(act=act(), activity=THEORY))
    assert leading.due(memory.state) is None
    while turn(memory):
        assert leading.due(memory.state) in (None, AFTERNOON)
    assert leading.due(memory.state) == AFTERNOON


@pytest.mark.parametrize("forward", [True, False])
def test_from_the_welcome_put_up_again_one_comes_back_to_the_step_that_was_on_show(forward: bool) -> None:
    memory = room()
    second = leading.steps(memory.state)[1]
    memory.must(Show(act=act(), activity=second), Show(act=act(), activity=None))
    assert leading.seen(memory.state) == ""
    assert turn(memory, forward=forward)
    assert memory.state.shown == second


def test_the_welcome_after_the_last_step_does_not_hide_that_the_half_day_is_over() -> None:
    last = next(each for each in brief().activities if each.id == BY_SEAT)
    memory = Memory(replace(brief(), activities=(last,)))
    memory.must(
        StartHalfDay(act=act(), half_day=MORNING), Show(act=act(), activity=BY_SEAT), stage(BY_SEAT, Stage.OPEN)
    )
    memory.must(Show(act=act(), activity=None))
    assert leading.due(memory.state) is None, "answers may still come"
    memory.must(stage(BY_SEAT, Stage.CLOSED))
    assert leading.due(memory.state) == AFTERNOON
