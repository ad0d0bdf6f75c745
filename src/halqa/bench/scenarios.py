"""The scenarios by name, in the order they run, and a whole run of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from halqa.bench import circles, loads, postgres, weights
from halqa.bench.calibration import calibration
from halqa.bench.goals import judge
from halqa.bench.machine import versions
from halqa.bench.measure import Case
from halqa.bench.report import Result
from halqa.bench.run import Bench, Settings

SCENARIOS: dict[str, Callable[[Bench], Iterator[Case]]] = {
    "answers": loads.answers,
    "commit": loads.commit,
    "instant": loads.instant,
    "fan-out": circles.fan_out,
    "memory": circles.memory,
    "class": circles.a_class,
    "stress": circles.stress,
    "herd": circles.herd,
    "storm": circles.storm,
    "rooms": circles.rooms,
    "first-load": weights.first_load,
    "kills": loads.kills,
    "soak": circles.soak,
}
"""Every scenario."""
LONG = frozenset({"kills", "soak"})
"""Those that run only when they are named or all are: minutes of kills, half an hour of a class."""


def _server(settings: Settings) -> dict[str, str]:
    return {"postgresql": postgres.version(settings.database)} if settings.database else {}


def run(
    settings: Settings, names: Sequence[str], now: dt.datetime, tell: Callable[[str, dict[str, object]], None]
) -> Result:
    """Calibrate, run the scenarios, judge. Raises CannotMeasure when the machine or the generator would be what is measured."""
    bench = Bench(settings, tell)
    bench.look()
    cases = list(calibration(bench))
    for name in names or [name for name in SCENARIOS if settings.whole or name not in LONG]:
        tell("bench-running", {"name": name})
        cases += SCENARIOS[name](bench)
    if settings.quick:
        bench.against.append(("bench-quick", {}))
    return Result(
        date=now.date().isoformat(),
        versions=versions() | _server(settings),
        settings={
            "rounds": settings.rounds,
            "seconds": settings.seconds,
            "quick": settings.quick,
            "store": settings.store,
            "doors": settings.doors,
            **({"server": "own" if settings.own_server else "given"} if settings.database else {}),
        },
        fsync_ms=round(bench.fsync_ms, 3),
        cases=tuple(cases),
        verdicts=judge(cases, bench.fsync_ms),
        against=tuple(bench.against),
    )
