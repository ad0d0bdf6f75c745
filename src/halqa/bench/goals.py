"""The goals P1 to P8 of the room, as bounds on measures. Ratios and counts first; times are of one machine and say so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from halqa.bench.measure import Case


class Bound(msgspec.Struct, frozen=True):
    """One bound of a goal: a measure of a case, at least or at most so much. `plus`: a measure of the calibration added to it."""

    goal: str
    scenario: str
    name: str
    measure: str
    is_: Literal["most", "least"]
    bound: float
    plus_fsync: bool = False


class Verdict(msgspec.Struct, frozen=True):
    """A bound, what was measured, and whether it is met (None: not measured)."""

    bound: Bound
    limit: float
    value: float | None
    met: bool | None


def _b(
    goal: str, case: str, measure: str, is_: Literal["most", "least"], bound: float, plus_fsync: bool = False
) -> Bound:
    scenario, _, name = case.partition(" ")
    return Bound(goal, scenario, name, measure, is_, bound, plus_fsync)


BOUNDS: tuple[Bound, ...] = (
    _b("P1", "answers 500-closed", "ratio_no_store", "least", 0.5),
    _b("P1", "answers 500-closed", "cpu_us", "most", 200),
    _b("P1", "answers 500-closed", "lost", "most", 0),
    _b("P2", "commit store", "ratio_one", "least", 25),
    _b("P2", "commit store", "lost", "most", 0),
    _b("P3", "class 500", "p50_ms", "most", 3, plus_fsync=True),
    _b("P3", "class 500", "p99_ms", "most", 25),
    _b("P3", "class 500", "core", "most", 0.25),
    _b("P3", "class 500", "rss_mb", "most", 120),
    _b("P3", "class 500", "staff_core", "most", 0.2),
    _b("P4", "stress 5000", "p99_ms", "most", 40),
    _b("P4", "stress 5000", "last_ms", "most", 250),
    _b("P4", "stress 5000", "core", "most", 0.8),
    _b("P4", "stress 5000", "staff_core", "most", 0.2),
    *(_b("P5", f"fan-out {size}", "ratio_raw", "most", 2.5) for size in (500, 2000, 5000)),
    _b("P5", "memory 5000", "kb_a_phone", "most", 15),
    _b("P5", "fan-out 500", "last_ms", "most", 25),
    _b("P5", "fan-out 2000", "last_ms", "most", 100),
    _b("P6", "herd 1000", "p99_ms", "most", 25),
    _b("P6", "herd 5000", "p99_ms", "most", 100),
    _b("P6", "herd 1000", "errors", "most", 0),
    _b("P6", "herd 5000", "errors", "most", 0),
    _b("P7", "kills 20", "acknowledged", "least", 100_000),
    _b("P7", "kills 20", "lost", "most", 0),
    _b("P7", "kills 20", "doubled", "most", 0),
    *(_b("P7", f"instant {size}", key, "most", 0) for size in (50, 200, 1000) for key in ("lost", "doubled", "errors")),
    *(_b("P8", f"first-load {lang}", "first_bytes", "most", 12_000) for lang in ("fr", "ar", "en")),
    *(_b("P8", f"first-load {lang}", "later_bytes", "most", 2_000) for lang in ("fr", "ar", "en")),
)


def judge(cases: Iterable[Case], fsync_ms: float) -> tuple[Verdict, ...]:
    """Each bound of a case that was run, in the order of the goals; a measure that the case did not bring is not met."""
    found = {(case.scenario, case.name): case for case in cases}
    verdicts = []
    for bound in BOUNDS:
        case = found.get((bound.scenario, bound.name))
        limit = bound.bound + (fsync_ms if bound.plus_fsync else 0.0)
        value = case.value(bound.measure) if case is not None else None
        met = None if value is None else (value <= limit if bound.is_ == "most" else value >= limit)
        verdicts.append(Verdict(bound, limit, value, met))
    return tuple(verdicts)
