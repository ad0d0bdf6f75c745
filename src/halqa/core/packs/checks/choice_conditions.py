"""Conditions on earlier choices: each option can be offered on some way, and on every way a table finds one that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

import msgspec

from halqa.core.packs.model import Reading
from halqa.core.packs.scenes import Case, Choice, Step
from halqa.core.problems import Problem

STATES_PER_STEP = 64
"""How far to look: two ways differ by the earlier choices that some condition names, so a case of many conditions has too many of them.
Beyond this nothing is said, rather than something false or late."""
WEIGHT_PER_STEP = 512
"""How many remembered choices to carry for it, over all those states: with it the time grows with the steps only."""


class Walked(msgspec.Struct):
    """What all ways through a case showed: steps met, options offered there, steps where no condition held."""

    met: set[str] = msgspec.field(default_factory=set)
    offered: set[str] = msgspec.field(default_factory=set)
    bare: set[str] = msgspec.field(default_factory=set)


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning for each option that no way offers, and for each step where some way leaves a table without any."""
    for case in reading.pack.cases:
        named = {earlier for step in case.steps for choice in step.choices for earlier in _named(choice)}
        walked = _walk(case, named) if named else None
        if walked is not None:
            yield from _told(reading, case, walked)


def _told(reading: Reading, case: Case, walked: Walked) -> Iterator[Problem]:
    for step in case.steps:
        path = f"case/{case.id}/{step.id}"
        if step.id in walked.bare:
            yield Problem("pack-nothing-offered", "warning", reading.where(path), {"id": step.id})
        for choice in step.choices if step.id in walked.met else ():
            if f"{step.id}/{choice.id}" not in walked.offered:
                where = reading.where(f"{path}/{choice.id}")
                yield Problem("pack-never-offered", "warning", where, {"id": choice.id})


def _walk(case: Case, named: Set[str]) -> Walked | None:
    """Every way from the start, two ways being the same where the named choices made so far are; None: too many to walk."""
    steps = {step.id: step for step in case.steps}
    walked = Walked()
    begun: list[tuple[str, frozenset[str]]] = [(case.start.id, frozenset())] if case.start is not None else []
    seen = set(begun)
    weight = 0
    while begun and len(seen) <= STATES_PER_STEP * len(steps) and weight <= WEIGHT_PER_STEP * len(steps):
        id, made = begun.pop()
        walked.met.add(id)
        for choice in _offered(steps[id], made, walked):
            key = f"{id}/{choice.id}"
            walked.offered.add(key)
            onward = (choice.to, made | {key} if key in named else made)
            if choice.to in steps and onward not in seen:
                seen.add(onward)
                weight += len(onward[1])
                begun.append(onward)
    return None if begun else walked


def _offered(step: Step, made: Set[str], walked: Walked) -> Sequence[Choice]:
    """The options whose conditions hold. Where none does, the Room offers all rather than leave a table standing; the step is noted."""
    fitting = [one for one in step.choices if made >= set(one.after) and not made & set(one.unless)]
    if step.choices and not fitting:
        walked.bare.add(step.id)
        return step.choices
    return fitting


def _named(choice: Choice) -> tuple[str, ...]:
    return (*choice.after, *choice.unless)
