"""The one thread of a room: jobs in order, their results and exceptions told, nothing begun is left undone."""

from __future__ import annotations

import asyncio
import threading
from functools import partial

import pytest

from halqa.room.live.room_thread import RoomThread


def test_jobs_are_done_one_after_another_in_another_thread() -> None:
    done: list[int] = []

    def note(number: int) -> int:
        done.append(number)
        return threading.get_ident()

    async def give() -> list[int]:
        thread = RoomThread("room-test")
        given = [thread.do(partial(note, number)) for number in range(50)]
        threads = [await each for each in given]
        await thread.end()
        return threads

    threads = asyncio.run(give())
    assert done == list(range(50))
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


def test_an_exception_reaches_whoever_waits_and_the_next_job_is_done() -> None:
    async def give() -> int:
        thread = RoomThread("room-test")
        with pytest.raises(OSError, match="no space"):
            await thread.do(_fails)
        try:
            return await thread.do(lambda: 7)
        finally:
            await thread.end()

    assert asyncio.run(give()) == 7


def _fails() -> None:
    raise OSError("no space")


def test_a_job_that_nobody_waits_for_any_more_is_finished() -> None:
    goes_on, finished = threading.Event(), threading.Event()

    def job() -> None:
        goes_on.wait(30)
        finished.set()

    async def give() -> None:
        thread = RoomThread("room-test")
        given = thread.do(job)
        given.cancel()
        goes_on.set()
        await thread.end()

    asyncio.run(give())
    assert finished.is_set()


def test_after_the_end_nothing_is_taken() -> None:
    async def give() -> None:
        thread = RoomThread("room-test")
        await thread.do(lambda: None)
        await thread.end()
        with pytest.raises(RuntimeError):
            thread.do(lambda: None)

    asyncio.run(give())


def test_a_thread_that_never_worked_ends_at_once() -> None:
    asyncio.run(RoomThread("room-test").end())
