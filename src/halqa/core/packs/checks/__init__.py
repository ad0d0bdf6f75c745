"""The checks of a pack: one file each, one signature, no scanning. To add one, write its file and its line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from halqa.core.packs.checks import (
    care,
    case_paths,
    choice_conditions,
    complete_items,
    dimensions,
    duplicate_ids,
    exercise_parts,
    hidden_marks,
    keys,
    legal_dates,
    links,
    long_texts,
    missing_language,
    placeholders,
    private_data,
    recordings,
    retired_ids,
    run_time,
    scene_time,
    shelter_names,
    stale_translations,
)
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem

Check = Callable[[Reading, str], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    duplicate_ids.check,
    retired_ids.check,
    missing_language.check,
    placeholders.check,
    stale_translations.check,
    recordings.check,
    links.check,
    keys.check,
    complete_items.check,
    long_texts.check,
    legal_dates.check,
    private_data.check,
    shelter_names.check,
    hidden_marks.check,
    care.check,
    case_paths.check,
    choice_conditions.check,
    dimensions.check,
    scene_time.check,
    run_time.check,
    exercise_parts.check,
)


def errors_of(reading: Reading, today: str) -> tuple[Problem, ...]:
    """What must be mended before anybody plays a pack: `check_pack`'s errors, in its order."""
    return tuple(problem for problem in check_pack(reading, today) if problem.severity == "error")


def check_pack(reading: Reading, today: str) -> tuple[Problem, ...]:
    """All that is wrong with a pack, in the order of files and lines. `today` is an ISO date: legal statements age."""
    found = [*reading.problems, *(problem for check in CHECKS for problem in check(reading, today))]
    return tuple(sorted(found, key=lambda problem: (problem.where.file, problem.where.line)))
