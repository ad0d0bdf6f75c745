"""An exercise has its parts, and they fit together: named roles exist, injects come in their phase, only a trainer plays a victim."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.packs.scenes import Exercise, Inject
from halqa.core.problems import Arg, Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """Errors, one for each line that is wrong."""
    objectives = {one.id for bank in reading.pack.banks for one in bank.objectives}
    for exercise in reading.pack.exercises:
        root = f"exercise/{exercise.id}"
        for part, there in (("role", exercise.roles), ("phase", exercise.phases)):
            if not there:
                args: dict[str, Arg] = {"id": exercise.id, "part": part}
                yield Problem("pack-exercise-without", "error", reading.where(root), args)
        for role in exercise.roles:
            if role.victim and role.by != "trainer":
                where = reading.where(f"{root}/role/{role.id}")
                yield Problem("pack-victim-by-participant", "error", where, {"role": role.id})
        yield from _named_roles(reading, root, exercise)
        for inject in exercise.injects:
            yield from _in_its_phase(reading, root, exercise, inject)
        yield from _criteria(reading, root, exercise, objectives)


def _named_roles(reading: Reading, root: str, exercise: Exercise) -> Iterator[Problem]:
    roles = {role.id for role in exercise.roles}
    named = [(f"{root}/inject/{inject.id}", role) for inject in exercise.injects for role in inject.to]
    named += [(f"{root}/phase/{phase.id}", role) for phase in exercise.phases for role in phase.order]
    named += [(root, exercise.observer)] if exercise.observer else []
    for path, role in named:
        if role not in roles:
            yield Problem("pack-unknown-role", "error", reading.where(path), {"role": role})
    for inject in exercise.injects:
        if not inject.to:
            yield Problem(
                "pack-inject-to-nobody", "error", reading.where(f"{root}/inject/{inject.id}"), {"id": inject.id}
            )


def _in_its_phase(reading: Reading, root: str, exercise: Exercise, inject: Inject) -> Iterator[Problem]:
    where = reading.where(f"{root}/inject/{inject.id}")
    if not inject.timed:
        return
    phase = next((each for each in exercise.phases if each.id == inject.phase), None)
    if phase is None:
        yield Problem("pack-unknown-phase", "error", where, {"phase": inject.phase})
    elif inject.after >= phase.seconds:
        args: dict[str, Arg] = {"id": inject.id, "phase": phase.id}
        yield Problem("pack-inject-after-phase", "error", where, args)


def _criteria(reading: Reading, root: str, exercise: Exercise, objectives: set[str]) -> Iterator[Problem]:
    for one in exercise.criteria:
        where = reading.where(f"{root}/rubric/{one.id}")
        if not one.objective:
            yield Problem("pack-criterion-without-objective", "error", where, {"id": one.id})
        elif one.objective not in objectives:
            yield Problem("pack-unknown-objective", "error", where, {"objective": one.objective})
