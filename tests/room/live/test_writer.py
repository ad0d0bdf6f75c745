"""The writer: append, acknowledge, publish, in that order; one reply an act; a disk that refuses leaves nothing half done."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from sqlcipher3 import dbapi2

from halqa.core.activity import Stage
from halqa.core.ids import ActId, SeatId, Token
from halqa.core.play.commands import AnyCommand, CloseRoom, Do, Join, SetStage, Show
from halqa.core.play.events import Done
from halqa.core.words import FR
from halqa.room.live.store import Batch, NotStored, Store
from halqa.room.live.writer import NOT_STORED, Answer, Waiting, Writer
from halqa.room.log import Log
from tests.support.room_files import POLL, SECRET_POLL, room_file

T = TypeVar("T")
WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch
NOW = 1_900_000_000_000


class Disk(Store):
    """A store that notes what happens when, and refuses on demand."""

    def __init__(self, path: Path, told: list[str]) -> None:
        super().__init__(path)
        self.told, self.full, self.batches = told, False, list[int]()

    def append(self, batch: Batch) -> None:
        if self.full:
            raise NotStored("database or disk is full")
        super().append(batch)
        self.batches.append(len(batch.events))
        self.told.append("appended")


class Noting(Writer):
    """A writer that notes when it begins to acknowledge."""

    told: list[str]

    def _acknowledge(self, waiting: list[Waiting], answers: list[Answer | BaseException]) -> None:
        self.told.append("acknowledging")
        super()._acknowledge(waiting, answers)


def playing(path: Path, play: Callable[[Writer, Disk, list[str]], Awaitable[T]]) -> T:
    """Run a play against a started writer."""

    async def run() -> T:
        told: list[str] = []
        disk = Disk(path, told)
        writer = Noting(disk, lambda: NOW, lambda _: told.append("published"))
        writer.told = told
        writer.start()
        try:
            return await asyncio.wait_for(play(writer, disk, told), 30)
        finally:
            await writer.stop()

    return asyncio.run(run())


def join(n: int) -> Join:
    return Join(act=ActId(f"join-{n}"), seat=SeatId(f"s{n}"), lang=FR)


def choose(n: int, option: str = "a", turn: int = 1) -> Do:
    payload = msgspec.Raw(msgspec.json.encode({"act": "choose", "options": [option]}))
    return Do(act=ActId(f"answer-{n}-{turn}"), activity=POLL, payload=payload, seat=SeatId(f"s{n}"), turn=turn)


def secret(act: str, option: str = "a", turn: int = 1) -> Do:
    payload = msgspec.Raw(msgspec.json.encode({"act": "choose", "options": [option]}))
    return Do(act=ActId(act), activity=SECRET_POLL, payload=payload, token=Token("TOKEN2TOKEN3"), turn=turn)


OPEN: tuple[AnyCommand, ...] = (
    Show(act=ActId("show"), activity=POLL),
    SetStage(act=ActId("open"), activity=POLL, stage=Stage.OPEN),
    SetStage(act=ActId("open-secret"), activity=SECRET_POLL, stage=Stage.OPEN),
)


async def opened(writer: Writer) -> None:
    for command in OPEN:
        assert (await writer.submit(command)).ok


def test_append_then_acknowledge_then_publish(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        answering = asyncio.ensure_future(writer.submit(join(1)))
        answering.add_done_callback(lambda _: told.append("acknowledged"))
        await answering
        await asyncio.sleep(0)
        assert told == ["appended", "acknowledging", "published", "acknowledged"]

    playing(path, play)


def test_nobody_reads_a_state_that_is_ahead_of_the_disk(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        async def look() -> None:
            while told.count("appended") < 20:
                state = await writer.settled()
                with Log(path) as log:
                    assert state.seq <= log.head().seq
                await asyncio.sleep(0)

        looking = asyncio.ensure_future(look())
        for n in range(40):
            await writer.submit(join(n))
        await looking

    playing(path, play)


def test_what_queued_during_a_commit_goes_in_with_one_transaction(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> list[int]:
        await opened(writer)
        before = len(disk.batches)
        answers = await asyncio.gather(*(writer.submit(join(n)) for n in range(50)))
        assert [answer.seq for answer in answers] == list(range(4, 54))
        return disk.batches[before:]

    batches = playing(path, play)
    assert sum(batches) == 50
    assert len(batches) <= 3


def test_commands_of_one_batch_may_depend_on_each_other(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> list[Answer]:
        await opened(writer)
        return list(await asyncio.gather(writer.submit(join(1)), writer.submit(choose(1)), writer.submit(choose(2))))

    joined, answered, stranger = playing(path, play)
    assert joined.ok
    assert answered.ok
    assert (stranger.ok, stranger.code) == (False, "room-seat-unknown")


def test_the_same_act_gets_the_same_reply_even_after_a_restart(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def first(writer: Writer, disk: Disk, told: list[str]) -> list[Answer]:
        await opened(writer)
        await writer.submit(join(1))
        commands = (choose(1), choose(9), secret("hidden"))
        twice = [await asyncio.gather(writer.submit(each), writer.submit(each)) for each in commands]
        assert all(one == two for one, two in twice)
        return [one for one, _ in twice]

    async def again(writer: Writer, disk: Disk, told: list[str]) -> list[Answer]:
        seq = disk.head.seq
        answers = [await writer.submit(each) for each in (choose(1), choose(9), secret("hidden"))]
        await writer.submit(join(9))  # the refusal of seat 9 stays what it was, although the seat exists now
        assert await writer.submit(choose(9)) == answers[1]
        assert disk.head.seq == seq + 1
        return answers

    assert playing(path, first) == playing(path, again)


def test_a_late_repeat_does_not_undo_a_newer_answer(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        await opened(writer)
        await writer.submit(join(1))
        await writer.submit(choose(1, "b", turn=2))
        await writer.submit(choose(1, "a", turn=1))
        state = await writer.settled()
        said = state.said[POLL]["seat:s1"]
        assert [msgspec.json.decode(each.payload)["options"] for each in said.values()] == [["b"]]

    playing(path, play)


def test_acts_repeated_and_reordered_from_two_tabs_have_one_effect_each(tmp_path: Path) -> None:
    path = room_file(tmp_path)
    chance = random.Random(2)
    voices = 2_500 if WHOLE else 150
    sent = [choose(n, chance.choice("abc"), turn) for n in range(voices) for turn in range(1, 5)]
    arriving = [each for each in sent for _ in range(chance.randint(1, 5))]
    chance.shuffle(arriving)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> dict[ActId, set[bytes]]:
        await opened(writer)
        await asyncio.gather(*(writer.submit(join(n)) for n in range(voices)))
        heard: dict[ActId, set[bytes]] = {}
        for start in range(0, len(arriving), 97):
            burst = arriving[start : start + 97]
            for each, answer in zip(burst, await asyncio.gather(*map(writer.submit, burst)), strict=True):
                assert answer.ok
                heard.setdefault(each.act, set()).add(msgspec.json.encode(answer))
        return heard

    heard = playing(path, play)
    assert set(heard) == {each.act for each in sent}
    assert all(len(replies) == 1 for replies in heard.values()), "the same act, the same reply"
    with Log(path) as log:
        done = [each.event.act for each in log.events() if isinstance(each.event, Done)]
        state = log.state()
        assert log.verify() == ()
    assert len(done) == len(set(done))
    for n in range(voices):
        (said,) = state.said[POLL][f"seat:s{n}"].values()
        assert said.payload == bytes(sent[4 * n + 3].payload), "the newest answer stands, whatever came last"


def test_a_full_disk_refuses_keeps_nothing_and_goes_on_when_space_returns(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        await opened(writer)
        await writer.submit(join(1))
        head = disk.head
        disk.full = True
        refused = await asyncio.gather(
            writer.submit(choose(1)), writer.submit(join(2)), writer.submit(secret("hidden"))
        )
        assert {(answer.ok, answer.code, answer.kept) for answer in refused} == {(False, NOT_STORED, False)}
        assert writer.trouble
        state = await writer.settled()
        assert (state.seq, set(state.seats), state.said[POLL]) == (head.seq, {SeatId("s1")}, {})
        assert state.apart[SECRET_POLL] == {}
        disk.full = False
        accepted = await asyncio.gather(
            writer.submit(choose(1)), writer.submit(join(2)), writer.submit(secret("hidden"))
        )
        assert all(answer.ok for answer in accepted)
        assert not writer.trouble

    playing(path, play)
    with Log(path) as log:
        assert log.verify() == ()
        assert log.head().seq == 6


def test_memory_equals_the_file_read_again(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        await opened(writer)
        await asyncio.gather(*(writer.submit(join(n)) for n in range(8)), *(writer.submit(choose(n)) for n in range(8)))
        await asyncio.gather(*(writer.submit(choose(n, "bc"[n % 2], 2)) for n in range(8)), writer.submit(secret("x")))
        await writer.submit(SetStage(act=ActId("close"), activity=SECRET_POLL, stage=Stage.CLOSED))
        await writer.submit(CloseRoom(act=ActId("end")))
        with Log(path) as log:
            assert log.state() == await writer.settled()
            assert log.verify() == ()

    playing(path, play)


def test_acts_that_lie_apart_leave_no_list_of_their_order(tmp_path: Path) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        await opened(writer)
        answer = await writer.submit(secret("hidden"))
        assert answer == Answer(True, "received")
        assert disk.replies_of([ActId("hidden")]) == {}

    playing(path, play)


def test_rows_apart_are_mixed_when_their_minute_ends_and_again_until_nothing_stands_in_the_way(tmp_path: Path) -> None:
    path = room_file(tmp_path)
    wal = path.with_name(f"{path.name}-wal")
    late = NOW - NOW % 60_000 + 59_800  # a minute that ends in 0.2 s

    async def run() -> None:
        writer = Writer(Store(path), lambda: late, lambda _: None)
        writer.start()
        await opened(writer)
        reader = dbapi2.connect(str(path))
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        assert (await writer.submit(secret("hidden"))).ok
        await asyncio.sleep(0.4)
        assert wal.stat().st_size > 0, "a reader of the old state is in the way"
        reader.close()
        for _ in range(300):
            if wal.stat().st_size == 0:
                break
            await asyncio.sleep(0.1)
        assert wal.stat().st_size == 0, "it was not tried again"
        await writer.stop()

    asyncio.run(run())


@pytest.mark.parametrize("field", ["seat", "table"])
def test_a_row_apart_holds_no_seat_and_only_the_minute(tmp_path: Path, field: str) -> None:
    path = room_file(tmp_path)

    async def play(writer: Writer, disk: Disk, told: list[str]) -> None:
        await opened(writer)
        await writer.submit(join(1))
        await writer.submit(msgspec.structs.replace(secret("hidden"), seat=SeatId("s1")))

    playing(path, play)
    with Log(path) as log:
        (row,) = log.apart()
    assert not hasattr(row, field)
    assert row.minute == NOW // 60_000
    assert b"s1" not in msgspec.json.encode(row)
