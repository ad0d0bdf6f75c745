"""The cases and role-plays of the shipped course: what a facilitator counts on, on every way through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from halqa.core.packs.checks.scene_time import longest
from halqa.core.packs.scenes import Case, Choice, Exercise, Step
from halqa.core.words import LANGS, Lang
from tests.packs.test_le_chemin import pack

CASES = [pytest.param(case, id=case.id) for case in pack().cases]
EXERCISES = [pytest.param(exercise, id=exercise.id) for exercise in pack().exercises]
SHORT = "poste-court"
Way = tuple[tuple[Step, Choice], ...]


def ways(case: Case) -> Iterator[tuple[Way, Step]]:
    """Every way from the start to an end, each with what was chosen; conditions on earlier choices are kept."""
    steps = {step.id: step for step in case.steps}
    assert case.start is not None
    waiting: list[tuple[Way, Step]] = [((), case.start)]
    while waiting:
        way, step = waiting.pop()
        if step.end:
            yield way, step
        for choice in offered(step, way):
            waiting.append(((*way, (step, choice)), steps[choice.to]))


def offered(step: Step, way: Way) -> list[Choice]:
    taken = {f"{past.id}/{choice.id}" for past, choice in way}
    return [one for one in step.choices if taken.issuperset(one.after) and not taken.intersection(one.unless)]


def points(choice: Choice) -> int:
    return sum(credit.points for credit in choice.credits)


@pytest.mark.parametrize("case", CASES)
def test_a_case_has_ends_of_four_natures_with_several_questions_and_a_note_at_every_step(case: Case) -> None:
    assert 8 <= len(case.steps) <= 20
    assert {step.end for step in case.steps} == {"", "good", "mixed", "missed", "harm"}
    assert {step.id for _, step in ways(case)} == {step.id for step in case.steps if step.end}
    assert all(len(step.debriefs) >= 2 for step in case.steps if step.end)
    assert all(step.coach for step in case.steps)
    assert case.care is not None


@pytest.mark.parametrize("case", CASES)
def test_no_table_is_done_after_one_decision_nor_ever_without_a_choice(case: Case) -> None:
    for way, _ in ways(case):
        assert len(way) >= 2
        for place, (step, choice) in enumerate(way):
            names = [one.id for one in offered(step, way[:place])]
            assert len(names) >= 2, step.id
            assert choice.id in names


@pytest.mark.parametrize("case", CASES)
def test_what_an_option_brings_is_its_own_or_a_later_option_tells_it_apart(case: Case) -> None:
    """A consequence and a cost on every branch: of the options of a step that lead to one text, all but one open or close something."""
    told = {name for step in case.steps for choice in step.choices for name in (*choice.after, *choice.unless)}
    for step in case.steps:
        alike: dict[str, list[str]] = {}
        for choice in step.choices:
            if f"{step.id}/{choice.id}" not in told:
                alike.setdefault(choice.to, []).append(choice.id)
        assert all(len(options) == 1 for options in alike.values()), (step.id, alike)


@pytest.mark.parametrize("case", CASES)
def test_even_the_longest_way_leaves_time_for_the_debrief(case: Case) -> None:
    """Half as long as the play, on most ways; a third on the longest."""
    assert case.minutes == 20 if case.id == SHORT else 45 <= case.minutes <= 60
    assert longest(case) * 4 / 3 <= case.minutes * 60


def test_the_short_case_is_two_decisions_and_leaves_twenty_minutes_half_as_much_again_as_its_play() -> None:
    short = next(case for case in pack().cases if case.id == SHORT)
    assert {len(way) for way, _ in ways(short)} == {2}
    run = next(run for agenda in pack().agendas for half in agenda.halves for run in half.runs if run.refs == (SHORT,))
    assert longest(short) * 3 / 2 <= run.minutes * 60 == 20 * 60


def test_choices_count_toward_the_four_dimensions_that_the_pack_names() -> None:
    named = {dimension.id for dimension in pack().dimensions}
    for case in pack().cases:
        counted = {credit.dimension for step in case.steps for one in step.choices for credit in one.credits}
        assert counted == named, case.id


@pytest.mark.parametrize("lang", LANGS)
def test_neither_length_nor_letter_tells_what_counts_most(lang: Lang) -> None:
    longer = shorter = steps = 0
    letters: Counter[str] = Counter()
    for step in (step for case in pack().cases for step in case.steps if step.choices):
        best = max(step.choices, key=points)
        lengths = sorted(step.choices, key=lambda one: len(one.text.in_(lang)))
        longer += lengths[-1] is best
        shorter += lengths[0] is best
        steps += 1
        letters[best.id] += 1
    assert longer / steps < 0.5
    assert shorter / steps < 0.5
    assert max(letters.values()) / steps < 0.5


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_role_play_fits_twelve_minutes_or_twenty_and_is_talked_over_for_half_as_long(exercise: Exercise) -> None:
    assert exercise.care is not None
    assert exercise.stop_word is not None
    play = next(phase for phase in exercise.phases if phase.id == "jeu")
    back = next(phase for phase in exercise.phases if phase.order)
    assert play.seconds == 12 * 60
    assert sum(inject.phase == "jeu" for inject in exercise.injects) >= 3
    assert back.seconds * 2 >= sum(phase.seconds for phase in exercise.phases if phase is not back)
    assert all(inject.expect for inject in exercise.injects)
    assert [one for one in exercise.criteria if one.critical]
    assert len(exercise.criteria) >= 4
    assert len(exercise.debriefs) >= len(back.order)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_each_role_has_its_question_in_the_order_of_the_return_and_no_participant_plays_a_victim(
    exercise: Exercise,
) -> None:
    back = next(phase for phase in exercise.phases if phase.order)
    assert tuple(debrief.id for debrief in exercise.debriefs)[: len(back.order)] == back.order
    assert set(back.order) == {role.id for role in exercise.roles}
    assert all(role.by == "trainer" for role in exercise.roles if role.victim)
