"""Row 4: the clock jumps an hour back, a day on, to 1970, over summer time. Order is by number, and timers run as long as meant."""

from __future__ import annotations

import asyncio
import contextlib
import time
from pathlib import Path

import pytest

from halqa.bots.phone import Away
from halqa.core.activity import Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.commands import SetStage, Show, StartTimer
from halqa.core.play.events import Done
from halqa.room.live.writer import Writer
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened, seated
from tests.room.live.test_clock import Times, must, ticking
from tests.room.live.test_writer import OPEN, Disk
from tests.support.doors import PhoneDoor
from tests.support.hard import live_equals_replayed, measured, until
from tests.support.room_files import POLL, room_file

HOUR, DAY = 3600, 86_400
JUMPS = {"an hour back": -HOUR, "a day on": DAY, "to 1970": -2_000_000_000, "summer time": HOUR}


@pytest.mark.live
def test_row_4_answers_keep_their_order_and_the_newest_stands_whatever_the_clock_says(tmp_path: Path) -> None:
    path = room_file(tmp_path / "rooms")
    offset = tmp_path / "clock"
    offset.write_text("0")
    chosen: list[str] = []
    with PhoneDoor(tmp_path, demo=True) as door:
        opened(door)
        (phone,) = seated(door, 1)
        form = phone.forms()[0]
        for at, seconds in enumerate((0, *JUMPS.values())):
            offset.write_text(str(max(seconds, 1 - int(time.time()))))  # noqa: TID251 - 1970, not before
            chosen.append("abc"[at % 3])
            phone.answer(form, {"options": [chosen[-1]]})
            phone.send()
        live_equals_replayed(door.control, path)
        door.kill()
        door.start()
        live_equals_replayed(door.control, path)
        with contextlib.suppress(Away):  # the kept connection went with the door that was killed
            phone.ask("GET", "/r/H7KQP")
        html = phone.ask("GET", "/r/H7KQP")[1].decode()
        assert f'value="{chosen[-1]}" checked' in html
    with Log(path) as log:
        assert log.verify() == ()
        happened = list(log.events())
    assert [each.seq for each in happened] == list(range(1, len(happened) + 1))
    done = [each.event for each in happened if isinstance(each.event, Done)]
    assert len(done) == len(chosen)
    assert done != sorted(done, key=lambda each: each.at), "the clock did jump"


@pytest.mark.parametrize("jump", JUMPS)
def test_row_4_a_timer_runs_as_long_as_it_was_meant_to(tmp_path: Path, jump: str) -> None:
    path = room_file(tmp_path)
    times = Times()

    async def play(writer: Writer, disk: Disk) -> None:
        await must(writer, *OPEN, StartTimer(act=ActId("t"), activity=POLL, what="talk", seconds=2))
        started = time.monotonic()
        await asyncio.sleep(0.3)
        times.at += JUMPS[jump] * 1000
        while (await writer.settled()).timers.get(POLL):
            assert time.monotonic() - started < 30, "the timer never ends"
            await asyncio.sleep(0.02)
        took = time.monotonic() - started
        assert took >= 1.9, "the timer ended with the clock's jump"
        measured(4, jump=jump, timer_of_2_s_took=f"{took:.2f} s")

    ticking(path, times, play)


@pytest.mark.live
def test_row_4_a_new_step_reaches_the_phone_after_the_clock_went_back(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    offset = tmp_path / "clock"
    offset.write_text("0")
    with PhoneDoor(tmp_path, demo=True) as door:
        (phone,) = seated(door, 1)
        before = phone.frame()["id"]
        offset.write_text(str(-DAY))
        opened(door)
        door.control.command(ROOM, SetStage(act=ActId("r"), activity=ActivityId(POLL), stage=Stage.REVEALED))
        until(lambda: phone.frame()["step"] == f"{POLL}:revealed", "the step never came")
        door.control.command(ROOM, Show(act=ActId("w"), activity=None))
        assert int(phone.frame()["id"].split("-")[0]) > int(before.split("-")[0])
