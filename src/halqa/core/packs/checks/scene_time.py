"""Whether a case or an exercise fits the minutes it announces."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.packs.scenes import Case, Step
from halqa.core.problems import Arg, Problem

READ_ALOUD = 110
"""Words a minute, read aloud by a trainer to people who listen in their second language."""


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning for each scene that takes longer than its `minutes`."""
    for case in reading.pack.cases:
        yield from _over(reading, f"case/{case.id}", case.id, longest(case), case.minutes)
    for exercise in reading.pack.exercises:
        seconds = sum(phase.seconds for phase in exercise.phases)
        yield from _over(reading, f"exercise/{exercise.id}", exercise.id, seconds, exercise.minutes)


def _over(reading: Reading, path: str, id: str, seconds: int, minutes: int) -> Iterator[Problem]:
    if minutes and seconds > minutes * 60:
        args: dict[str, Arg] = {"id": id, "count": -(-seconds // 60), "total": minutes}
        yield Problem("pack-scene-too-long", "warning", reading.where(path), args)


def longest(case: Case) -> int:
    """Seconds of the longest way through a case, each step counted once: reading aloud, silence, talk and vote."""
    steps = {step.id: step for step in case.steps}
    whole: dict[str, int] = {}
    on_the_way: set[str] = set()
    waiting = [(case.start.id, False)] if case.start is not None else []
    while waiting:
        id, over = waiting.pop()
        targets = [choice.to for choice in steps[id].choices if choice.to in steps]
        if over:
            on_the_way.discard(id)
            whole[id] = _seconds(steps[id]) + max((whole.get(target, 0) for target in targets), default=0)
        elif id not in whole and id not in on_the_way:
            on_the_way.add(id)
            waiting.append((id, True))
            waiting += [(target, False) for target in targets if target not in on_the_way]
    return max(whole.values(), default=0)


def _seconds(step: Step) -> int:
    words = sum(max((len(text.split()) for text in say.text.by.values()), default=0) for say in step.says)
    ask = step.ask
    asked = ask.silent + ask.talk + ask.vote if ask is not None else 0
    return asked + -(-words * 60 // READ_ALOUD)
