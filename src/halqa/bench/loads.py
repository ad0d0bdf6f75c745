"""Scenarios of answers: capacity and latency, group commit, everyone at once, and through kills."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from halqa.bench import jobs
from halqa.bench.calibration import per
from halqa.bench.measure import Case, Rounds
from halqa.bench.run import Bench
from halqa.bench.stage import CannotMeasure, Stage
from halqa.bench.storing import store_alone

MIX = (0, 0, 1, 2)
"""Of four answers two are given by seat, one without a name, one under a test's token."""
AT_BARE = 0.9
"""The share of its core that the generator may take beside the bare route, which does so little: above 0.7 the bare route may be a
little faster than measured. No goal is judged by it."""
OPEN_RATE = {50: 100.0, 500: 500.0, 2000: 1000.0}
"""Answers a second in the open loop, by connections."""


def answers(bench: Bench) -> Iterator[Case]:
    """50, 500 and 2,000 connections, closed and open loop; each closed round beside a bare round and, with PostgreSQL, one of files."""
    for size, rate in OPEN_RATE.items():
        phones = bench.settings.size(size)
        with bench.stage(phones) as stage, _beside_it(bench, phones) as beside:
            bench.say(stage, jobs.Seat(phones=phones), generator_may=1.0)
            yield _closed(bench, stage, phones, f"{size}-closed", beside)
            yield _open(bench, stage, phones, rate, f"{size}-open")


@contextmanager
def _beside_it(bench: Bench, phones: int) -> Iterator[Stage]:
    """A second door in the same rounds, its phones seated: beside rooms in PostgreSQL one whose room is a file, beside files one that
    stores nothing."""
    in_database = bool(bench.settings.database)
    with bench.stage(phones, variant="whole" if in_database else "no-store", files=True) as stage:
        bench.say(stage, jobs.Seat(phones=phones), generator_may=1.0)
        yield stage


def _closed(bench: Bench, stage: Stage, phones: int, name: str, second: Stage) -> Case:
    rounds = Rounds("answers", name, phones)
    for _ in range(bench.settings.rounds):
        bare = bench.say(stage, jobs.Answers(connections=phones, seconds=bench.settings.pause, target="bare"), AT_BARE)
        used = bench.database_seconds()
        done = _answers(bench, stage, phones)
        used = bench.database_seconds() - used
        log = stage.checked()
        beside = _beside(bench, second, phones, done, used)
        rounds.add(
            done.latency.quantiles,
            per_s=done.units / done.seconds,
            cpu_us=per(done.cpu, done.units),
            bare_us=per(bare.cpu, bare.units),
            bare_per_s=bare.units / bare.seconds,
            ratio_bare=(done.units / done.seconds) / max(1.0, bare.units / bare.seconds),
            ratio_cpu=per(bare.cpu, bare.units) / max(1.0, per(done.cpu, done.units)),
            **beside,
            p50_ms=done.latency.p50,
            p99_ms=done.latency.p99,
            generator=max(done.generator, bare.generator),
            errors=done.errors + bare.errors,
            lost=log.lost,
            doubled=log.doubled,
        )
    return rounds.case()


def _beside(bench: Bench, second: Stage, phones: int, done: jobs.Done, used: float) -> dict[str, float]:
    """A round of the same answers at the second door, and what this round is set against it. `used`: CPU seconds of PostgreSQL."""
    same = _answers(bench, second, phones)
    if not bench.settings.database:
        return {
            "no_store_per_s": same.units / same.seconds,
            "no_store_us": per(same.cpu, same.units),
            "ratio_no_store": (done.units / done.seconds) / max(1.0, same.units / same.seconds),
        }
    log = second.checked()
    return {
        "database_us": per(used, done.units),
        "sqlite_per_s": same.units / same.seconds,
        "sqlite_us": per(same.cpu, same.units),
        "ratio_sqlite": (done.units / done.seconds) / max(1.0, same.units / same.seconds),
        "sqlite_lost": log.lost + log.doubled,
    }


def _answers(bench: Bench, stage: Stage, phones: int, rate: float = 0.0, seconds: float = 0.0) -> jobs.Done:
    return bench.say(
        stage,
        jobs.Answers(
            connections=phones,
            seconds=seconds or bench.settings.pause,
            rate=rate,
            ways=MIX,
            acts_file=stage.acts_file(),
        ),
    )


def _open(bench: Bench, stage: Stage, phones: int, rate: float, name: str) -> Case:
    rounds = Rounds("answers", name, phones)
    rate = min(rate, phones * 2.0)
    for _ in range(bench.settings.rounds):
        bare = bench.say(
            stage, jobs.Answers(connections=phones, seconds=bench.settings.pause, rate=rate, target="bare")
        )
        done = _answers(bench, stage, phones, rate)
        log = stage.checked()
        rounds.add(
            done.latency.quantiles,
            per_s=done.units / done.seconds,
            cpu_us=per(done.cpu, done.units),
            bare_us=per(bare.cpu, bare.units),
            ratio_cpu=per(bare.cpu, bare.units) / max(1.0, per(done.cpu, done.units)),
            core=done.cpu / done.seconds,
            p50_ms=done.latency.p50,
            p99_ms=done.latency.p99,
            generator=done.generator,
            errors=done.errors + bare.errors,
            lost=log.lost,
            doubled=log.doubled,
        )
    return rounds.case()


def commit(bench: Bench) -> Iterator[Case]:
    """Group commit beside one commit an answer, the same door both times, at 500 connections; and the same of the store alone."""
    phones = bench.settings.size(500)
    rounds = Rounds("commit", "500", phones)
    with bench.stage(phones) as group, bench.stage(phones, variant="one-by-one") as single:
        for stage in (group, single):
            bench.say(stage, jobs.Seat(phones=phones), generator_may=1.0)
        for _ in range(bench.settings.rounds):
            many, one = (_answers(bench, stage, phones) for stage in (group, single))
            lost = group.checked().lost + single.checked().lost
            rounds.add(
                per_s=many.units / many.seconds,
                one_per_s=one.units / one.seconds,
                ratio_one=(many.units / many.seconds) / max(0.1, one.units / one.seconds),
                errors=many.errors + one.errors,
                lost=lost,
            )
        yield rounds.case()
        yield store_alone(bench, group)


def instant(bench: Bench) -> Iterator[Case]:
    """50, 200 and 1,000 phones answer in one instant: nothing lost, nothing doubled, by the log."""
    for size in (50, 200, 1000):
        phones = bench.settings.size(size)
        rounds = Rounds("instant", str(size), phones)
        with bench.stage(phones) as stage:
            bench.say(stage, jobs.Seat(phones=phones), generator_may=1.0)
            for _ in range(bench.settings.rounds):
                done = bench.say(stage, jobs.Instant(phones=phones, ways=MIX, acts_file=stage.acts_file()), 1.1)
                log = stage.checked()
                rounds.add(
                    done.latency.quantiles,
                    acknowledged=log.acknowledged,
                    p50_ms=done.latency.p50,
                    most_ms=done.latency.most,
                    errors=done.errors + phones - log.acknowledged,
                    lost=log.lost,
                    doubled=log.doubled,
                )
        yield rounds.case()


KILLS = 20
ENOUGH = 100_000


def kills(bench: Bench) -> Iterator[Case]:
    """kill -9 again and again under answers, at random moments; every acknowledged answer is looked for in the log."""
    phones, wanted = bench.settings.size(500), ENOUGH + 5_000
    count = KILLS if not bench.settings.quick else 2
    wanted = wanted if not bench.settings.quick else 400
    rounds = Rounds("kills", str(KILLS), phones)
    with bench.stage(phones) as stage:
        bench.say(stage, jobs.Seat(phones=phones), generator_may=1.0)
        killer = _Killer(stage, count)
        killer.start()
        units, started = 0, time.monotonic()
        lost = doubled = errors = acknowledged = 0
        while units < wanted or killer.is_alive():
            done = stage.say(
                jobs.Insist(connections=phones, answers=max(200, wanted // 20), ways=MIX, acts_file=stage.acts_file())
            )
            log = stage.checked()
            units += done.units
            acknowledged, lost = acknowledged + log.acknowledged, lost + log.lost
            doubled, errors = doubled + log.doubled, errors + done.errors
        killer.join()
        if killer.failed:
            raise CannotMeasure("bench-no-door")
        rounds.add(
            acknowledged=acknowledged,
            kills=killer.done,
            back_s=max(killer.back, default=0.0),
            per_s=units / (time.monotonic() - started),
            errors=errors,
            lost=lost,
            doubled=doubled,
        )
    yield rounds.case()


class _Killer(threading.Thread):
    """Kills the door so many times while answers come, and starts it again."""

    def __init__(self, stage: Stage, count: int) -> None:
        super().__init__(daemon=True)
        self._stage, self._count = stage, count
        self._chance = random.Random(7)  # noqa: S311 - moments, repeatable; nothing secret
        self.done, self.failed = 0, False
        self.back: list[float] = []

    def run(self) -> None:
        """Wait a little, kill, start, again."""
        try:
            while self.done < self._count:
                time.sleep(self._chance.uniform(0.2, 0.9))
                number = self._stage.kill_door()
                began = time.monotonic()
                self._stage.start_door(number)
                self.back.append(time.monotonic() - began)
                self.done += 1
        except CannotMeasure:
            self.failed = True
