"""Whether each line of a run list gives its case or its exercise the time to be played and talked over."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.checks.scene_time import longest
from halqa.core.packs.model import Reading
from halqa.core.problems import Arg, Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning for each run that is shorter than the longest play of its cases and half as much again, the debrief, or than the phases
    of its exercises, which hold their return. A run without minutes promises nothing."""
    cases = {case.id: longest(case) * 3 / 2 for case in reading.pack.cases}
    exercises = {one.id: float(sum(phase.seconds for phase in one.phases)) for one in reading.pack.exercises}
    needed = {"case": cases, "exercise": exercises}
    for agenda in reading.pack.agendas:
        for run in (run for half in agenda.halves for run in half.runs):
            seconds = sum(needed.get(run.kind, {}).get(ref, 0) for ref in run.refs)
            if run.minutes and seconds > run.minutes * 60:
                args: dict[str, Arg] = {
                    "id": run.id,
                    "kind": run.kind,
                    "count": int(-(-seconds // 60)),
                    "total": run.minutes,
                }
                yield Problem("pack-run-too-short", "warning", reading.where(f"run/{agenda.id}/{run.id}"), args)
