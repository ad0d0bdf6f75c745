"""What the figures are set against: the folder's flush, the generator's own reach, the bare route, the bare protocol."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.bench import jobs
from halqa.bench.measure import Case, Rounds
from halqa.bench.run import Bench


def calibration(bench: Bench) -> Iterator[Case]:
    """The flush of the folder and, at 500 connections, what the generator and the bare route cost without any Halqa in between."""
    size = bench.settings.size(500)
    rounds = Rounds("calibration", str(size), size)
    with bench.stage(size) as stage:
        bench.say(stage, jobs.Seat(phones=size), generator_may=1.0)
        for _ in range(bench.settings.rounds):
            raw = bench.say(stage, jobs.Answers(connections=size, seconds=bench.settings.pause / 2, target="raw"), 1.1)
            bare = bench.say(stage, jobs.Answers(connections=size, seconds=bench.settings.pause / 2, target="bare"))
            rounds.add(
                (),
                disk_ms=bench.disk_ms,
                wait_ms=bench.wait_ms(),
                **({"commit_ms": bench.commit_ms} if bench.settings.database else {}),
                generator_us=per(raw.generator * raw.seconds, raw.units),
                generator_per_s=raw.units / raw.seconds / max(0.01, raw.generator),
                raw_us=per(raw.cpu, raw.units),
                bare_us=per(bare.cpu, bare.units),
                bare_per_s=bare.units / bare.seconds,
                generator=bare.generator,
            )
    yield rounds.case()


def per(seconds: float, units: int) -> float:
    """Microseconds a unit."""
    return seconds / max(1, units) * 1e6
