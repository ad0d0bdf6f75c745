"""What is due is released: after a restart too, whatever the time of day does meanwhile, and again when the disk refused."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from halqa.core.activity import Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import AnyCommand, SetStage, StartTimer
from halqa.room.live import clock as clock_module
from halqa.room.live.clock import Clock
from halqa.room.live.writer import Writer
from tests.room.live.test_writer import NOW, OPEN, Disk
from tests.support.room_files import POLL, room_file


class Times:
    """A time of day that the test sets."""

    def __init__(self, at: int = NOW) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at


Play = Callable[[Writer, Disk], Awaitable[None]]


def ticking(path: Path, times: Times, play: Play) -> None:
    """A writer with its clock on this room file."""

    async def run() -> None:
        told: list[str] = []
        disk = Disk(path, told)
        watched: list[Clock] = []

        def published(_: bool) -> None:
            for each in watched:
                each.look()

        writer = Writer(disk, times, published)
        writer.start()
        watched.append(Clock(writer, times))
        watched[0].start()
        try:
            await asyncio.wait_for(play(writer, disk), 60)
        finally:
            await watched[0].stop()
            await writer.stop()

    asyncio.run(run())


async def must(writer: Writer, *commands: AnyCommand) -> None:
    for command in commands:
        assert (await writer.submit(command)).ok


async def reached(writer: Writer, stage: Stage) -> None:
    while (await writer.settled()).stages[POLL] is not stage:
        await asyncio.sleep(0.01)


def timer(seconds: int, act: str = "timer") -> StartTimer:
    return StartTimer(act=ActId(act), activity=POLL, seconds=seconds, then=Stage.CLOSED)


@pytest.mark.parametrize("jump", [0, -3_600_000, 86_400_000, -NOW])
def test_a_timer_runs_as_long_as_it_was_meant_to_whatever_the_time_of_day_does(tmp_path: Path, jump: int) -> None:
    path, times = room_file(tmp_path), Times()

    async def play(writer: Writer, disk: Disk) -> None:
        await must(writer, *OPEN, timer(1), timer(3600, "longer"))
        await asyncio.sleep(0.05)
        times.at += jump
        await must(writer, timer(1, "short"))
        await asyncio.sleep(0.3)
        assert (await writer.settled()).stages[POLL] is Stage.OPEN
        await reached(writer, Stage.CLOSED)

    ticking(path, times, play)


@pytest.mark.parametrize("later", [5_000, -NOW])
def test_a_door_that_starts_again_has_lost_no_timer(tmp_path: Path, later: int) -> None:
    path, times = room_file(tmp_path), Times()

    async def first(writer: Writer, disk: Disk) -> None:
        await must(writer, *OPEN, timer(2))

    async def second(writer: Writer, disk: Disk) -> None:
        await reached(writer, Stage.CLOSED)

    ticking(path, times, first)
    times.at += later
    ticking(path, times, second)


def test_a_paused_timer_is_not_released(tmp_path: Path) -> None:
    path, times = room_file(tmp_path), Times()

    async def play(writer: Writer, disk: Disk) -> None:
        await must(writer, *OPEN, timer(1), SetStage(act=ActId("p"), activity=POLL, stage=Stage.PAUSED))
        await asyncio.sleep(1.3)
        assert (await writer.settled()).stages[POLL] is Stage.PAUSED

    ticking(path, times, play)


def test_an_end_that_the_disk_refused_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, times = room_file(tmp_path), Times()
    monkeypatch.setattr(clock_module, "AGAIN", 0.1)

    async def play(writer: Writer, disk: Disk) -> None:
        await must(writer, *OPEN, timer(1))
        disk.full = True
        await asyncio.sleep(1.3)
        assert (await writer.settled()).stages[POLL] is Stage.OPEN
        disk.full = False
        await reached(writer, Stage.CLOSED)

    ticking(path, times, play)
