"""Releases what is due in one room: timers are facts in the state, so a door that starts again has lost none.

Waiting is by the monotonic clock: a machine whose time of day is set back or forward meanwhile lets every timer run as long as it was
meant to. Only a door that starts again asks the time of day, and then no timer is longer than its whole length.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable

import msgspec

from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play.commands import Do, EndTimer
from halqa.core.play.state import RoomState
from halqa.core.play.timing import LONGEST
from halqa.room.live.writer import Writer

AGAIN = 1.0
"""Seconds until a timer's end that the disk refused is tried again."""


class _Due(msgspec.Struct, frozen=True):
    """Something that comes at `at` (ms since the epoch): an activity's timer at a table (None: for everyone), or what a lively kind
    calls `name`."""

    activity: ActivityId
    at: int
    table: TableId | None = None
    name: str | None = None


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
                    due = _Due(activity, timer.ends, table)
                    left = min(max(0, timer.ends - now), timer.seconds * 1000) / 1000
                    running[due] = self._due.get(due, here + left)
        for activity, board in state.boards.items():
            for name, at in state.kind_of(activity).due(state.specs[activity], board).items():
                due = _Due(activity, at, name=name)
                left = min(max(0, at - now), LONGEST * 1000) / 1000
                running[due] = self._due.get(due, here + left)
        self._due = running

    async def _release(self) -> None:
        here = time.monotonic()
        for due in [each for each, at in self._due.items() if at <= here]:
            answer = await self._writer.submit(self._said(due))
            if not answer.kept:
                self._due[due] = here + AGAIN

    def _said(self, due: _Due) -> EndTimer | Do:
        """The clock's word that something is due. The same word twice is one."""
        if due.name is None:
            act = ActId(f"due-{due.activity}-{due.table or ''}-{due.at}")
            return EndTimer(act=act, activity=due.activity, table=due.table, ends=due.at)
        said = self._writer.newest.kind_of(due.activity).rung(due.name, due.at)
        act = ActId(f"due-{due.activity}-{due.name}-{due.at}")
        return Do(act=act, activity=due.activity, payload=msgspec.Raw(msgspec.json.encode(said)), facilitator=True)
