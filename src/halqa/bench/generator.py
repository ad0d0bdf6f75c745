"""The load generator's process: `python -m halqa.bench.generator`. One JSON job a line in, one JSON result a line out.

Bounded: it opens what a job names and no more, on loopback only, and tells what share of its own core it used.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import time

import msgspec

from halqa.bench import answering, jobs, watching
from halqa.bench.phones import Phones
from halqa.server import platform

_JOBS: msgspec.json.Decoder[jobs.AnyJob] = msgspec.json.Decoder(jobs.AnyJob)


async def do(phones: Phones, job: jobs.AnyJob) -> jobs.Done:
    """Do one job and say what came of it, with the CPU that the door and this process used meanwhile."""
    if isinstance(job, jobs.Meet):
        await phones.meet(job)
        return jobs.Done()
    if isinstance(job, jobs.Insist):  # the door is killed meanwhile: nobody can ask it what it used
        return await answering.insist(phones, job)
    gc.collect()
    gc.freeze()  # what is set up already is not looked through again while times are taken
    before = await phones.usage()
    started = time.perf_counter()
    done = await _work(phones, job)
    took = time.perf_counter() - started
    after = done.after or await phones.usage()
    return msgspec.structs.replace(done, seconds=done.seconds or took, before=done.before or before, after=after)


async def _work(phones: Phones, job: jobs.AnyJob) -> jobs.Done:
    match job:
        case jobs.Seat():
            return await phones.seat(job.phones, job.at_once)
        case jobs.Answers():
            return await answering.answers(phones, job)
        case jobs.Instant():
            return await answering.instant(phones, job)
        case jobs.Streams():
            return await watching.streams(phones, job)
        case jobs.Fan():
            return await watching.fan(phones, job)
        case jobs.Herd():
            return await watching.herd(phones, job)
        case jobs.Storm():
            return await watching.storm(phones, job)
        case jobs.Meet() | jobs.Insist():
            return jobs.Done()


async def _serve() -> None:
    loop, phones = asyncio.get_running_loop(), Phones()
    while line := await loop.run_in_executor(None, sys.stdin.buffer.readline):
        try:
            done = await do(phones, _JOBS.decode(line))
        except (OSError, ValueError) as error:
            done = jobs.Done(trouble=f"{type(error).__name__}: {error}")
        sys.stdout.buffer.write(msgspec.json.encode(done) + b"\n")
        sys.stdout.buffer.flush()


def main(argv: list[str] | None = None) -> int:
    """Take jobs until the pipe ends."""
    parser = argparse.ArgumentParser(prog="halqa.bench.generator")
    parser.add_argument("--core", type=int, default=-1)
    core = parser.parse_args(argv).core
    platform.stay_on(core)
    platform.raise_open_files()
    with asyncio.Runner(loop_factory=platform.loop_factory()) as runner:
        runner.run(_serve())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
