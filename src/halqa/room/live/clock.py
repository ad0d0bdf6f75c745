"""Releases what is due in one room: timers are facts in the state, so a door that starts again has lost none.

Waiting is by the monotonic clock: a machine whose time of day is set back or forward meanwhile lets every timer run as long as it was
meant to. Only a door that starts again asks the time of day, and then no timer is longer than its whole length.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable

from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play.commands import EndTimer
from halqa.core.play.state import RoomState
from halqa.room.live.writer import Writer

AGAIN = 1.0
"""Seconds until a timer's end that the disk refused is tried again."""

_Due = tuple[ActivityId, TableId | None, int]


def day_at(now: int) -> str:
    """The calendar day of this machine at a moment (ms since the epoch), as an ISO date."""
    return time.strftime("%Y-%m-%d", time.localtime(now / 1000))


class Clock:
    """The clock of one room."""

    def __init__(self, writer: Writer, now: Callable[[], int]) -> None:
        """`now` gives ms since the epoch."""
        self._writer, self._now = writer, now
        self._due: dict[_Due, float] = {}
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to watch."""
        self._task = asyncio.get_running_loop().create_task(self._run())
        self._changed.set()

    async def stop(self) -> None:
        """Watch no more; what is due stays in the state."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def look(self) -> None:
        """The room changed: there may be other timers now."""
        self._changed.set()

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            self._note(await self._writer.settled())
            next_one = min(self._due.values(), default=None)
            wait = None if next_one is None else max(0.0, next_one - time.monotonic())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), wait)
            await self._release()

    def _note(self, state: RoomState) -> None:
        """Which timers run, and when each is over by the monotonic clock: noted once, when the timer is first seen."""
        now, here = self._now(), time.monotonic()
        running: dict[_Due, float] = {}
        for activity, timers in state.timers.items():
            for table, timer in timers.items():
                if timer.left is None:
                    due = (activity, table, timer.ends)
                    left = min(max(0, timer.ends - now), timer.seconds * 1000) / 1000
                    running[due] = self._due.get(due, here + left)
        self._due = running

    async def _release(self) -> None:
        here = time.monotonic()
        for due in [each for each, at in self._due.items() if at <= here]:
            activity, table, ends = due
            act = ActId(f"due-{activity}-{table or ''}-{ends}")
            answer = await self._writer.submit(EndTimer(act=act, activity=activity, table=table, ends=ends))
            if not answer.kept:
                self._due[due] = here + AGAIN
