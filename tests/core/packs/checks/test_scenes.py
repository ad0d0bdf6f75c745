"""Each fault of a case or an exercise: the smallest change that makes it, the code it is told by, and the very line."""

from __future__ import annotations

import time

import pytest

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.checks.scene_time import longest
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem
from tests.core.packs.samples import SMALL, TODAY

CASE = """halqa 1
case: c1
minutes: 10

title
fr| Cas
en| Case

== debut start
say
fr| Il fait nuit.
en| It is night.
ask group talk=2m vote=30s
fr| Et vous ?
en| And you?
* a -> suite credit=protection:2
fr| On attend.
en| We wait.
* b -> fin
fr| On appelle.
en| We call.

== suite
say
fr| Le jour vient.
en| Day breaks.
ask each silent=20s
fr| Et maintenant ?
en| And now?
* a -> debut unless=debut/b
fr| On revient.
en| We go back.
* b -> fin after=debut/a
fr| On part.
en| We leave.

== fin end=mixed
say un
fr| C'est fini.
en| It is over.
say deux
fr| Trois mois passent.
en| Three months pass.
debrief
fr| Pourquoi ?
en| Why?
"""
EXERCISE = """halqa 1
exercise: e1
minutes: 30

title
fr| Jeu
en| Play

@ agent
fr| Vous recevez.
en| You receive.
@ enfant victim by=trainer
fr| Vous parlez peu.
en| You say little.
@ temoin seats=0-2
fr| Vous regardez.
en| You watch.

phase jeu 12m
phase retour 15m order=enfant,agent

inject i1 at=jeu+90s to=agent
fr| Un appel.
en| A call.
expect
fr| Attend.
en| Waits.
inject i2 manual to=agent,enfant
fr| Un bruit.
en| A noise.

rubric by=temoin scale=seen,partly,not-seen,no-chance
+ r1 objective=o1 critical
fr| Se présente.
en| Says the name.

debrief
fr| Et vous ?
en| And you?
"""


def reading(case: str = CASE, exercise: str = EXERCISE) -> Reading:
    return read_pack({**SMALL, "c1.case.halqa": case, "e1.exercise.halqa": exercise})


def found(reading: Reading) -> list[Problem]:
    return [
        each
        for each in check_pack(reading, TODAY)
        if each.where.file.startswith(("c1", "e1")) and each.severity != "note"
    ]


def test_a_good_case_and_a_good_exercise_have_no_finding() -> None:
    assert found(reading()) == []


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(start))


SAID = "say un\nfr| C'est fini.\nen| It is over.\nsay deux\nfr| Trois mois passent.\nen| Three months pass.\n"
CASE_FAULTS = [
    ("* b -> fin\n", "* b -> nulle-part\n", "unknown-step", "* b"),
    ("* b -> fin\n", "* b\n", "choice-without-target", "* b"),
    ("== suite\n", "== suite start\n", "case-starts", "== suite"),
    ("== fin end=mixed", "== fin", "dead-end", "== fin"),
    ("== suite\n", "== suite end=harm\n", "end-with-choices", "== suite"),
    ("ask each silent=20s\nfr| Et maintenant ?\nen| And now?\n", "", "choices-without-ask", "== suite"),
    ("unless=debut/b", "unless=debut/z", "unknown-choice", "* a -> debut"),
    ("after=debut/a", "after=ailleurs/a", "unknown-choice", "* b -> fin after"),
    ("* a -> suite credit", "* a -> fin credit", "unreachable-step", "== suite"),
    ("minutes: 10", "minutes: 2", "scene-too-long", "case:"),
    ("minutes: 10", "minutes: dix", "bad-value", "minutes:"),
    ("end=mixed", "end=won", "bad-value", "== fin"),
    ("credit=protection:2", "credit=protection", "bad-value", "* a -> suite"),
    ("talk=2m", "talk=2", "bad-value", "ask group"),
    ("ask group", "ask group tie=dice", "bad-value", "ask group"),
    ("ask group", "ask crowd", "unknown-setting", "ask crowd"),
    (SAID, "", "missing-part", "== fin"),
    ("debrief\n", "coach\nfr| A\nen| A\ncoach\nfr| B\nen| B\ndebrief\n", "misplaced", "coach\nfr| B"),
]  # fmt: skip
EXERCISE_FAULTS = [
    ("victim by=trainer", "victim", "victim-by-participant", "@ enfant"),
    ("to=agent\n", "to=chef\n", "unknown-role", "inject i1"),
    ("order=enfant,agent", "order=enfant,chef", "unknown-role", "phase retour"),
    ("rubric by=temoin", "rubric by=chef", "unknown-role", "exercise:"),
    (" to=agent\n", "\n", "inject-to-nobody", "inject i1"),
    ("at=jeu+90s", "at=pause+90s", "unknown-phase", "inject i1"),
    ("at=jeu+90s", "at=jeu+12m", "inject-after-phase", "inject i1"),
    ("at=jeu+90s", "at=bientot!", "bad-value", "inject i1"),
    ("i2 manual", "i2", "inject-never", "inject i2"),
    ("objective=o1", "", "criterion-without-objective", "+ r1"),
    ("objective=o1", "objective=o9", "unknown-objective", "+ r1"),
    (EXERCISE[EXERCISE.index("@ agent") : EXERCISE.index("phase jeu")], "", "exercise-without", "exercise:"),
    (EXERCISE[EXERCISE.index("phase jeu") : EXERCISE.index("inject i1")], "", "exercise-without", "exercise:"),
    ("minutes: 30", "minutes: 20", "scene-too-long", "exercise:"),
    ("seats=0-2", "seats=2-0", "bad-value", "@ temoin"),
    ("seats=0-2", "seats=deux", "bad-value", "@ temoin"),
    ("scale=seen,partly,not-seen,no-chance", "scale=0,1,2,3", "bad-value", "rubric"),
    ("rubric by=temoin", "rubric", "missing-part", "rubric"),
    ("phase jeu 12m", "phase jeu", "bad-value", "phase jeu"),
    ("debrief\n", "why\nfr| Quoi\nen| What\ndebrief\n", "misplaced", "why"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "start"), CASE_FAULTS)
def test_a_fault_of_a_case_is_told_at_its_line(old: str, new: str, code: str, start: str) -> None:
    assert CASE.count(old) == 1
    broken = CASE.replace(old, new)
    told = [(each.code, each.where.line) for each in found(reading(case=broken))]
    at = broken[: broken.index(start)].count("\n") + 1 if "\n" in start else line_of(broken, start)
    assert (f"pack-{code}", at) in told


@pytest.mark.parametrize(("old", "new", "code", "start"), EXERCISE_FAULTS)
def test_a_fault_of_an_exercise_is_told_at_its_line(old: str, new: str, code: str, start: str) -> None:
    assert EXERCISE.count(old) == 1
    broken = EXERCISE.replace(old, new)
    told = [(each.code, each.where.line) for each in found(reading(exercise=broken))]
    assert (f"pack-{code}", line_of(broken, start)) in told


def test_a_case_without_steps_and_one_that_goes_in_a_circle() -> None:
    empty = CASE[: CASE.index("== debut")]
    assert [each.code for each in found(reading(case=empty))] == ["pack-case-empty"]
    circle = CASE.replace("* b -> fin\n", "* b -> suite\n").replace("* b -> fin after=debut/a", "* b -> debut")
    codes = [each.code for each in found(reading(case=circle))]
    assert codes == ["pack-no-way-out", "pack-no-way-out", "pack-unreachable-step"]


CONDITIONS = [
    ("* b -> fin after=debut/a", "* b -> fin after=debut/b", "pack-never-offered", "* b -> fin after"),
    ("* b -> fin after=debut/a", "* b -> fin after=debut/a unless=debut/a", "pack-never-offered", "* b -> fin after"),
    ("* b -> fin\n", "* b -> suite\n", "pack-nothing-offered", "== suite"),
]


@pytest.mark.parametrize(("old", "new", "code", "start"), CONDITIONS)
def test_conditions_that_never_hold_are_told(old: str, new: str, code: str, start: str) -> None:
    broken = CASE.replace(old, new)
    told = [(each.code, each.where.line) for each in found(reading(case=broken))]
    assert told == [(code, line_of(broken, start))]


def test_a_case_of_too_many_ways_is_not_walked_to_the_end() -> None:
    """Twenty steps of two named choices are a million ways: the check stays silent at once instead of walking them."""
    steps = "".join(
        f"== s{number}\nsay\nfr| Oui\nen| Yes\nask group\nfr| Quoi ?\nen| What?\n"
        f"* a -> s{number + 1}\nfr| A\nen| A\n* b -> s{number + 1}\nfr| B\nen| B\n"
        for number in range(20)
    )
    named = ",".join(f"s{number}/{letter}" for number in range(20) for letter in "ab")
    last = f"== s20\nsay\nfr| Oui\nen| Yes\nask group\nfr| Quoi ?\nen| What?\n* a -> s21 after={named}\nfr| A\nen| A\n"
    case = CASE[: CASE.index("== debut")] + steps + last + "== s21 end=good\nsay\nfr| Fin\nen| End\n"
    began = time.process_time()
    assert found(reading(case=case.replace("minutes: 10", "minutes: 99"))) == []
    assert time.process_time() - began < 60, "a hang guard: walked to the end it would take hours"


def test_care_and_stop_word_of_a_scene_are_read() -> None:
    care = "care\nfr| Doucement.\nen| Gently.\n\n"
    case = reading(case=CASE.replace("== debut", f"{care}== debut")).pack.cases[0]
    assert case.care is not None
    stop = "stop-word\nfr| Pause\nen| Pause\n\n"
    exercise = reading(exercise=EXERCISE.replace("@ agent", f"{care}{stop}@ agent")).pack.exercises[0]
    assert exercise.care is not None
    assert exercise.stop_word is not None


def test_a_credit_counts_toward_something_the_pack_names() -> None:
    """
    dimension parole
    fr| La parole
    en| The voice
    ...
    * a -> suite credit=protection:2
    """
    main = SMALL["pack.halqa"] + "\ndimension parole\nfr| La parole\nen| The voice\n"
    broken = read_pack({**SMALL, "pack.halqa": main, "c1.case.halqa": CASE})
    (told,) = found(broken)
    assert (told.code, told.where.line) == ("pack-unknown-dimension", line_of(CASE, "* a -> suite"))
    assert told.args == {"dimension": "protection", "known": "parole"}
    assert [str(unit.id) for unit in broken.units if str(unit.id).startswith("dimension/")] == ["dimension/parole"]
    mended = read_pack(
        {**SMALL, "pack.halqa": main.replace("dimension parole", "dimension protection"), "c1.case.halqa": CASE}
    )
    assert found(mended) == []


def test_the_longest_way_counts_each_step_once() -> None:
    case = reading().pack.cases[0]
    spoken = (4 + 3 + 6) * 60 // 110  # the longest of the languages, read aloud
    assert abs(longest(case) - (150 + 20 + spoken)) <= 3


@pytest.mark.parametrize(
    ("kind", "ref", "minutes", "needed"),
    [("case", "c1", 4, 5), ("case", "c1", 5, 0), ("exercise", "e1", 26, 27), ("exercise", "e1", 27, 0)],
)
def test_a_run_holds_the_play_and_the_debrief(kind: str, ref: str, minutes: int, needed: int) -> None:
    """The case is played in three minutes at the longest, and half as much again is talk; a role-play's phases hold its return."""
    line = f"run r2 {kind} ref={ref} minutes={minutes}m"
    agenda = SMALL["court.agenda.halqa"].replace("run r2 theory ref=p1 minutes=10m", line)
    files = {**SMALL, "c1.case.halqa": CASE, "e1.exercise.halqa": EXERCISE, "court.agenda.halqa": agenda}
    problems = [each for each in check_pack(read_pack(files), TODAY) if each.code == "pack-run-too-short"]
    wanted = [("warning", "court.agenda.halqa", agenda.split("\n").index(line) + 1, needed)] if needed else []
    assert [(each.severity, each.where.file, each.where.line, each.args["count"]) for each in problems] == wanted


def test_checking_grows_with_the_steps_only() -> None:
    def took(steps: int) -> float:
        parts = [
            f"== s{number}\nsay\nfr| Oui\nen| Yes\nask group\nfr| Quoi ?\nen| What?\n"
            f"* a -> s{number + 1}\nfr| A\nen| A\n* b -> s{(number * 7) % steps}\nfr| B\nen| B\n"
            for number in range(steps)
        ]
        text = (
            CASE[: CASE.index("== debut")].replace("minutes: 10\n", "")
            + "\n".join(parts)
            + f"\n== s{steps} end=good\nsay\nfr| Fin\nen| End\n"
        )
        started = time.process_time()
        assert [each.code for each in found(reading(case=text))] == []
        return time.process_time() - started

    small, large = took(100), took(2000)
    assert large < small * 20 * 8, "twenty times as many steps take about twenty times as long"
