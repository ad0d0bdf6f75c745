"""What next and back mean: pages of a theory, then steps; nothing beyond either end."""

from __future__ import annotations

from itertools import count

from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId
from halqa.core.play import leading
from halqa.core.play.commands import SetMinutes, Show, StartHalfDay
from tests.core.play.acts import ANONYMOUS, room, stage
from tests.support.room import AFTERNOON, Memory, activity, brief

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
