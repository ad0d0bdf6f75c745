"""One thread that does one job after another for one room, and tells the loop what came of each.

An executor does the same with two futures a job, locks and a count of threads: several times dearer than a commit's own work when
answers come one by one.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")
_Job = tuple[Callable[[], Any], "asyncio.Future[Any]", asyncio.AbstractEventLoop]


class RoomThread:
    """Does jobs in the order they are given. All methods are called on the event loop."""

    def __init__(self, name: str) -> None:
        """`name` is the thread's. It starts with the first job and never keeps a process from ending."""
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def do(self, job: Callable[[], T]) -> asyncio.Future[T]:
        """Have a job done in the thread; its result, or the exception it raised. A job that was begun is finished even when nobody
        waits any more. Raises RuntimeError after `end`."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        if self._thread.ident is None:
            self._thread.start()
        elif not self._thread.is_alive():
            raise RuntimeError("this thread has ended")
        self._jobs.put((job, done, loop))
        return done

    async def end(self) -> None:
        """Finish what was given and end the thread."""
        self._jobs.put(None)
        if self._thread.ident is not None:
            await asyncio.get_running_loop().run_in_executor(None, self._thread.join)

    def _work(self) -> None:
        while (given := self._jobs.get()) is not None:
            job, done, loop = given
            try:
                result = job()
            except BaseException as error:  # whoever waits is told, whatever it is
                loop.call_soon_threadsafe(_raise, done, error)
            else:
                loop.call_soon_threadsafe(_tell, done, result)
            del given, job, done, loop


def _tell(done: asyncio.Future[Any], result: Any) -> None:
    if not done.done():
        done.set_result(result)


def _raise(done: asyncio.Future[Any], error: BaseException) -> None:
    if not done.done():
        done.set_exception(error)
