"""Scenarios of a circle: streams, a class, a stress, a herd that joins, a storm, many rooms, memory, a long run."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.bench import jobs
from halqa.bench.beside import at_the_desk
from halqa.bench.calibration import per
from halqa.bench.loads import MIX
from halqa.bench.measure import Case, Rounds
from halqa.bench.run import Bench
from halqa.bench.stage import Stage

FRAMES = 0.5
"""Seconds between two frames of a room at its fastest."""
APART = 0.8
"""Seconds between two frames whose last receiver is timed alone."""


def fan_out(bench: Bench) -> Iterator[Case]:
    """500, 2,000 and 5,000 streams, no answers; each round beside a bare protocol that writes as many bytes to as many."""
    for size in (500, 2000, 5000):
        phones = bench.settings.size(size)
        rounds = Rounds("fan-out", str(size), phones)
        with bench.stage(phones) as stage:
            _listen(bench, stage, phones)
            for _ in range(bench.settings.rounds):
                done = bench.say(stage, jobs.Fan(seconds=_long(bench), every=APART))
                raw = bench.say(
                    stage,
                    jobs.Fan(seconds=_long(bench), every=APART, target="raw", raw_bytes=done.frame_bytes),
                )
                rounds.add(
                    done.last.quantiles,
                    deliver_us=per(done.cpu, done.deliveries),
                    raw_us=per(raw.cpu, raw.deliveries),
                    ratio_raw=per(done.cpu, done.deliveries) / max(0.1, per(raw.cpu, raw.deliveries)),
                    last_ms=done.last.p50,
                    last_most_ms=done.last.most,
                    frame_bytes=done.frame_bytes,
                    generator=max(done.generator, raw.generator),
                    skipped=done.skipped,
                    errors=done.errors,
                )
        yield rounds.case()


def _long(bench: Bench) -> float:
    """Seconds of a round of frames: a few of them at least."""
    return max(bench.settings.pause, 3 * APART)


def _listen(bench: Bench, stage: Stage, phones: int) -> jobs.Done:
    bench.say(stage, jobs.Seat(phones=phones), generator_may=1.1)
    return bench.say(stage, jobs.Streams(phones=phones), generator_may=1.1)


def memory(bench: Bench) -> Iterator[Case]:
    """What the door's process grows by for each phone on a stream."""
    for size in (500, 5000):
        phones = bench.settings.size(size)
        rounds = Rounds("memory", str(size), phones)
        with bench.stage(phones) as stage:
            bench.say(stage, jobs.Seat(phones=phones), generator_may=1.1)
            bench.say(stage, jobs.Streams(phones=phones // 10), generator_may=1.1)  # what is made once is made now
            done = bench.say(stage, jobs.Streams(phones=phones), generator_may=1.1)
            assert done.before is not None
            assert done.after is not None
            # One round: memory that was let go stays with the process, so only the first growth is true.
            rounds.add(
                kb_a_phone=(done.after.rss_kb - done.before.rss_kb) / done.units,
                rss_mb=done.after.rss_kb / 1024,
                open_us=per(done.cpu, done.units),
                errors=done.errors,
            )
        yield rounds.case()


def a_class(bench: Bench) -> Iterator[Case]:
    """500 phones on streams, 2 frames and 200 answers a second; a wall and a facilitator at a real staff door beside."""
    yield _mixed(bench, "class", 500, 200.0)


def stress(bench: Bench) -> Iterator[Case]:
    """5,000 phones on streams, 2 frames and 1,000 answers a second; a wall and a facilitator at a real staff door beside."""
    yield _mixed(bench, "stress", 5000, 1000.0)


def _mixed(bench: Bench, scenario: str, size: int, rate: float) -> Case:
    phones = bench.settings.size(size)
    rounds = Rounds(scenario, str(size), phones)
    with bench.stage(phones) as stage, at_the_desk(stage) as desk:
        _listen(bench, stage, phones)
        for _ in range(bench.settings.rounds):
            desk.mark()
            done = bench.say(stage, _fan(bench, stage, phones, min(rate, phones * 0.4)))
            staff = desk.since()
            log = stage.checked()
            assert done.after is not None
            rounds.add(
                done.latency.quantiles,
                **staff,
                per_s=done.units / done.seconds,
                deliveries_per_s=done.deliveries / done.seconds,
                p50_ms=done.latency.p50,
                p99_ms=done.latency.p99,
                last_ms=done.last.p50,
                last_most_ms=done.last.most,
                core=done.cpu / done.seconds,
                rss_mb=done.after.rss_kb / 1024,
                generator=done.generator,
                skipped=done.skipped,
                errors=done.errors,
                lost=log.lost,
                doubled=log.doubled,
            )
    return rounds.case()


def _fan(bench: Bench, stage: Stage, phones: int, rate: float, seconds: float = 0.0) -> jobs.Fan:
    return jobs.Fan(
        seconds=seconds or bench.settings.pause,
        every=FRAMES,
        rate=rate,
        connections=phones,
        ways=MIX,
        acts_file=stage.acts_file(),
        wall=True,
    )


def herd(bench: Bench) -> Iterator[Case]:
    """1,000 and 5,000 phones join within ten seconds: page, style, seat, room, script, each step timed."""
    for size in (1000, 5000):
        phones = bench.settings.size(size)
        seconds = 10.0 if not bench.settings.quick else 0.5
        rounds = Rounds("herd", str(size), phones)
        for _ in range(bench.settings.rounds):
            with bench.stage(phones) as stage:
                done = bench.say(stage, jobs.Herd(phones=phones, seconds=seconds))
                rounds.add(
                    done.latency.quantiles,
                    p50_ms=done.latency.p50,
                    p99_ms=done.latency.p99,
                    whole_p99_ms=done.last.p99,
                    cpu_us=per(done.cpu, done.units),
                    core=done.cpu / done.seconds,
                    generator=done.generator,
                    errors=done.errors,
                )
        yield rounds.case()


def storm(bench: Bench) -> Iterator[Case]:
    """All streams break and come back at once, with what they last saw."""
    for size in (500, 5000):
        phones = bench.settings.size(size)
        rounds = Rounds("storm", str(size), phones)
        with bench.stage(phones) as stage:
            _listen(bench, stage, phones)
            for _ in range(bench.settings.rounds):
                done = bench.say(stage, jobs.Storm(), generator_may=1.1)
                rounds.add(
                    done.latency.quantiles,
                    back_s=done.seconds,
                    p99_ms=done.latency.p99,
                    cpu_us=per(done.cpu, done.units),
                    generator=done.generator,
                    errors=done.errors,
                )
        yield rounds.case()


def rooms(bench: Bench) -> Iterator[Case]:
    """100 rooms of 50 phones on streams, each room with its own file and writer; 1,000 answers a second over all."""
    count = 100 if not bench.settings.quick else 4
    phones = count * 50 if not bench.settings.quick else 16
    rounds = Rounds("rooms", "100", phones)
    with bench.stage(50, rooms=count) as stage:
        _listen(bench, stage, phones)
        for _ in range(bench.settings.rounds):
            rate = min(1000.0, phones * 0.4)
            done = bench.say(stage, _fan(bench, stage, phones, rate))
            log = stage.checked()
            assert done.after is not None
            rounds.add(
                done.latency.quantiles,
                per_s=done.units / done.seconds,
                p50_ms=done.latency.p50,
                p99_ms=done.latency.p99,
                core=done.cpu / done.seconds,
                rss_mb=done.after.rss_kb / 1024,
                generator=done.generator,
                errors=done.errors,
                lost=log.lost,
                doubled=log.doubled,
            )
    yield rounds.case()


def soak(bench: Bench) -> Iterator[Case]:
    """A class for half an hour: what memory and descriptors grow by, and that nothing is lost."""
    phones = bench.settings.size(500)
    minutes = bench.settings.soak_minutes if not bench.settings.quick else 0.02
    rounds = Rounds("soak", "500", phones)
    with bench.stage(phones) as stage, at_the_desk(stage):
        _listen(bench, stage, phones)
        rate = min(200.0, phones * 0.4)
        warm = bench.say(stage, _fan(bench, stage, phones, rate, min(30.0, minutes * 6)))
        lost = stage.checked().lost
        parts = max(1, round(minutes))
        done, units, errors, doubled = warm, 0, warm.errors, 0
        for _ in range(parts):
            done = bench.say(stage, _fan(bench, stage, phones, rate, minutes * 60 / parts))
            log = stage.checked()
            units, errors, lost, doubled = (
                units + done.units,
                errors + done.errors,
                lost + log.lost,
                doubled + log.doubled,
            )
        assert warm.after is not None
        assert done.after is not None
        rounds.add(
            done.latency.quantiles,
            minutes=minutes,
            acknowledged=units,
            p99_ms=done.latency.p99,
            grown_mb=(done.after.rss_kb - warm.after.rss_kb) / 1024,
            grown_files=done.after.files - warm.after.files,
            errors=errors,
            lost=lost,
            doubled=doubled,
        )
    yield rounds.case()
