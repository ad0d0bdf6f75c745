"""Fan-out: one frame a group of phones (audience, language, table), rendered once, sent in slices, at most two a second.

A subscriber holds the newest frame only, so memory is bounded however slow it reads; one that misses too many is let go and comes
back through the ordinary start (its page asks for the present frame). A frame's id is `<seq>-<digest>`: the log's number, and what
tells two frames of the same number apart, so an id means the same before and after a restart.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable

import msgspec

from halqa.core.activity import Audience
from halqa.core.ids import ActivityId, TableId
from halqa.core.play.state import RoomState
from halqa.core.words import Lang

SLICE = 100
"""Subscribers woken before the loop turns to other work."""
SHORTEST = 0.5
"""Seconds between two frames of a room."""
KEEP_ALIVE = 6.0
"""Seconds after which an idle stream is told that the room is there: routers keep it, and a phone notices when it stays away."""
MOST_MISSED = 40
"""Frames a subscriber may miss in a row (20 s of a busy room) before it is let go."""

_ALIVE = b"event: alive\ndata\n\n"
_log = logging.getLogger(__name__)


class Group(msgspec.Struct, frozen=True):
    """Who shares a frame. `second` is the wall's other language; `at` a free activity that was chosen instead of what is on show;
    `waiting`: a table's device between two people."""

    audience: Audience
    lang: Lang
    table: TableId | None = None
    second: Lang | None = None
    at: ActivityId | None = None
    waiting: bool = False


class Rendered(msgspec.Struct, frozen=True):
    """A frame ready to send: `body` is the JSON that polling answers, `event` the same as a server-sent event."""

    id: str
    body: bytes

    @property
    def digest(self) -> str:
        """What is shown, whatever the log's number: two frames of the same digest need not be sent twice."""
        return self.id.partition("-")[2]

    @property
    def event(self) -> bytes:
        """The frame as one server-sent event."""
        return b"id: " + self.id.encode() + b"\ndata: " + self.body + b"\n\n"


class Shown(msgspec.Struct, frozen=True):
    """What a renderer gives: the step (it changes when the focus must move) and the HTML."""

    step: str
    html: str
    notice: str = ""


Render = Callable[[RoomState, Group], Shown]


Regroup = Callable[[RoomState, Group], Group]
"""Which group a stream belongs to now: a seat that was moved to another table sees that table's step."""


class Subscriber:
    """One open stream."""

    def __init__(self, group: Group, regroup: Regroup | None = None) -> None:
        self.group = group
        self._regroup = regroup
        self.gone = False
        self._next: bytes | None = None
        self._missed = 0
        self._waiting: asyncio.Future[None] | None = None  # an Event would keep a queue for each of 5,000 streams

    def moved(self, state: RoomState) -> bool:
        """Whether it belongs to another group than before; from now on it does."""
        before = self.group
        if self._regroup is not None:
            self.group = self._regroup(state, before)
        return self.group is not before

    def offer(self, chunk: bytes) -> None:
        """Hand over the newest chunk; one that was not taken yet is replaced."""
        if self._next is not None and self._next is not _ALIVE:
            self._missed += 1
            if self._missed > MOST_MISSED:
                self.gone = True
        self._next = chunk
        self._wake()

    def leave(self) -> None:
        """End the stream."""
        self.gone = True
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def keep_alive(self) -> None:
        """Tell an idle stream that the room is there."""
        if self._next is None:
            self.offer(_ALIVE)

    async def take(self) -> bytes | None:
        """The newest chunk, as soon as there is one; None when the stream ends."""
        while self._next is None and not self.gone:
            self._waiting = asyncio.get_running_loop().create_future()
            await self._waiting
        chunk, self._next = self._next, None
        if self.gone:
            return None
        self._missed = 0
        return chunk


class Hub:
    """All streams of one room."""

    def __init__(self, settled: Callable[[], Awaitable[RoomState]], render: Render, version: Callable[[], int]) -> None:
        """`settled` gives the state when all of it is on disk; `version` rises with each commit."""
        self._settled, self._render, self._version = settled, render, version
        self._subscribers: dict[Subscriber, None] = {}
        self._frames: dict[Group, tuple[int, Rendered]] = {}
        self._sent: dict[Group, str] = {}
        self._changed = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to publish."""
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._publish_all()), loop.create_task(self._keep_alive())]

    async def stop(self) -> None:
        """Let every stream go."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for subscriber in list(self._subscribers):
            subscriber.leave()

    def publish(self) -> None:
        """Something changed: send a frame soon, at most two a second."""
        self._changed.set()

    @property
    def connected(self) -> int:
        """Phones on a stream now (walls not counted)."""
        return sum(1 for each in self._subscribers if each.group.audience is Audience.EVERYONE)

    def subscribe(self, group: Group, regroup: Regroup | None = None) -> Subscriber:
        """A new stream of this group, for as long as `regroup` gives that very group back."""
        subscriber = Subscriber(group, regroup)
        self._subscribers[subscriber] = None
        return subscriber

    def unsubscribe(self, subscriber: Subscriber) -> None:
        """The stream is over."""
        self._subscribers.pop(subscriber, None)

    async def frame(self, group: Group) -> Rendered:
        """The present frame of a group."""
        state = await self._settled()
        return self._rendered(state, group)

    def _rendered(self, state: RoomState, group: Group) -> Rendered:
        version = self._version()
        known = self._frames.get(group)
        if known is not None and known[0] == version:
            return known[1]
        shown = self._render(state, group)
        digest = hashlib.sha256(f"{shown.step}\0{shown.notice}\0{shown.html}".encode()).hexdigest()[:12]
        id = f"{state.seq}-{digest}"
        body = msgspec.json.encode({"id": id, "step": shown.step, "notice": shown.notice, "html": shown.html})
        rendered = Rendered(id, body)
        self._frames[group] = (version, rendered)
        return rendered

    async def _publish_all(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            began = asyncio.get_running_loop().time()
            try:
                await self._publish()
            except Exception:  # a page that cannot be rendered must not end all later frames
                _log.exception("a frame could not be published")
            await asyncio.sleep(max(0.0, began + SHORTEST - asyncio.get_running_loop().time()))

    async def _publish(self) -> None:
        state = await self._settled()
        events: dict[Group, bytes] = {}
        moved = [each for each in self._subscribers if each.moved(state)]
        groups = {each.group for each in self._subscribers}
        for group in groups:
            rendered = self._rendered(state, group)
            if self._sent.get(group) != rendered.digest:
                events[group] = rendered.event
            self._sent[group] = rendered.digest
        for subscriber in moved:
            subscriber.offer(self._rendered(state, subscriber.group).event)
        await self._send(events)
        self._sent = {group: digest for group, digest in self._sent.items() if group in groups}
        self._frames = {group: kept for group, kept in self._frames.items() if kept[0] == self._version()}

    async def _send(self, events: dict[Group, bytes]) -> None:
        for position, subscriber in enumerate(list(self._subscribers)):
            event = events.get(subscriber.group)
            if event is not None:
                subscriber.offer(event)
            if position % SLICE == SLICE - 1:
                await asyncio.sleep(0)

    async def _keep_alive(self) -> None:
        while True:
            await asyncio.sleep(KEEP_ALIVE)
            for position, subscriber in enumerate(list(self._subscribers)):
                subscriber.keep_alive()
                if position % SLICE == SLICE - 1:
                    await asyncio.sleep(0)
