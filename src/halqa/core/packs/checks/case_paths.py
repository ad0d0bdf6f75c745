"""The ways through a case: every choice leads somewhere, every step is reached, and from everywhere there is a way to an end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from halqa.core.packs.model import Reading
from halqa.core.packs.scenes import Case, Step
from halqa.core.problems import Arg, Problem, Where


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """Errors, one for each step or choice that is wrong. Time grows with the number of steps and choices only."""
    for case in reading.pack.cases:
        yield from _case(reading, case)


def _case(reading: Reading, case: Case) -> Iterator[Problem]:
    root = f"case/{case.id}"
    if not case.steps:
        yield Problem("pack-case-empty", "error", reading.where(root), {"id": case.id})
        return
    steps = {step.id: step for step in case.steps}
    starts = [step for step in case.steps if step.start]
    for step in starts[1:]:
        args: dict[str, Arg] = {"id": step.id, "first": starts[0].id}
        yield Problem("pack-case-starts", "error", reading.where(f"{root}/{step.id}"), args)
    choices = {f"{step.id}/{choice.id}" for step in case.steps for choice in step.choices}
    for step in case.steps:
        yield from _step(reading, root, step, steps.keys(), choices)
    yield from _lost(reading, root, case, steps)


def _step(reading: Reading, root: str, step: Step, steps: Set[str], choices: Set[str]) -> Iterator[Problem]:
    where = reading.where(f"{root}/{step.id}")
    if step.end and step.choices:
        yield Problem("pack-end-with-choices", "error", where, {"id": step.id})
    if not step.end and not step.choices:
        yield Problem("pack-dead-end", "error", where, {"id": step.id})
    if step.choices and step.ask is None:
        yield Problem("pack-choices-without-ask", "error", where, {"id": step.id})
    for choice in step.choices:
        here = reading.where(f"{root}/{step.id}/{choice.id}")
        if not choice.to:
            yield Problem("pack-choice-without-target", "error", here, {"id": choice.id})
        elif choice.to not in steps:
            yield Problem("pack-unknown-step", "error", here, {"step": choice.to})
        for earlier in (*choice.after, *choice.unless):
            if earlier not in choices:
                yield Problem("pack-unknown-choice", "error", here, {"choice": earlier})


def _lost(reading: Reading, root: str, case: Case, steps: dict[str, Step]) -> Iterator[Problem]:
    """Steps that nothing leads to, and steps from which no end can be reached. A dead end itself is said elsewhere."""
    start = case.start
    onward = {step.id: [choice.to for choice in step.choices if choice.to in steps] for step in case.steps}
    back: dict[str, list[str]] = {id: [] for id in steps}
    for id, targets in onward.items():
        for target in targets:
            back[target].append(id)
    reached = _from([start.id] if start is not None else [], onward)
    ends = {step.id for step in case.steps if step.end or not step.choices}
    out = _from(ends, back)
    for step in case.steps:
        where: Where = reading.where(f"{root}/{step.id}")
        if step.id not in reached:
            yield Problem("pack-unreachable-step", "error", where, {"id": step.id})
        elif step.id not in out and onward[step.id]:
            yield Problem("pack-no-way-out", "error", where, {"id": step.id})


def _from(first: Iterable[str], ways: dict[str, list[str]]) -> set[str]:
    """All that can be reached."""
    found = set(first)
    waiting = list(found)
    while waiting:
        for target in ways[waiting.pop()]:
            if target not in found:
                found.add(target)
                waiting.append(target)
    return found
