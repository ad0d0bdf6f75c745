"""Fan-out: one frame a group of phones (audience, language, table), rendered once, sent in slices, at most two a second.

A slow subscriber holds the newest frame only, so memory is bounded however slow it reads; one that misses too many is let go and comes
back through the ordinary start (its page asks for the present frame). A frame's id is `<seq>-<digest>`: the log's number, and what
tells two frames of the same number apart, so an id means the same before and after a restart.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

import msgspec

from halqa.core.activity import Audience
from halqa.core.ids import ActivityId, TableId
from halqa.core.play.state import RoomState
from halqa.core.words import Lang
from halqa.room.live.asgi import Send, Wire

SLICE = 20
"""Subscribers woken before the loop turns to other work."""
SHORTEST = 0.5
"""Seconds between two frames of a room."""
KEEP_ALIVE = 6.0
"""Seconds after which an idle stream is told that the room is there: routers keep it, and a phone notices when it stays away."""
MOST_MISSED = 40
"""Frames a subscriber may miss in a row (20 s of a busy room) before it is let go."""

_log = logging.getLogger(__name__)


class Chunk(msgspec.Struct, frozen=True):
    """What goes to many streams: its `body`, and the same as a chunk of HTTP, made once for all of them."""

    body: bytes
    framed: bytes

    @classmethod
    def of(cls, body: bytes) -> Chunk:
        """A chunk of this body (RFC 9112, 7.1)."""
        return cls(body, b"%x\r\n%b\r\n" % (len(body), body))


_ALIVE = Chunk.of(b"event: alive\ndata\n\n")


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
    """A frame ready to send: `body` is the JSON that polling answers, `event` the same as a server-sent event. `pages` are the whole
    pages around it that were made for phones with nothing of their own yet; they last as long as the frame."""

    id: str
    body: bytes
    pages: dict[Any, str] = {}

    @property
    def digest(self) -> str:
        """What is shown, whatever the log's number: two frames of the same digest need not be sent twice."""
        return self.id.partition("-")[2]

    @property
    def event(self) -> bytes:
        """The frame as one server-sent event."""
        return b"id: " + self.id.encode() + b"\ndata: " + self.body + b"\n\n"


class Shown(msgspec.Struct, frozen=True):
    """What a renderer gives: the step (it changes when the focus must move), the HTML, and the values it was `made_of`."""

    step: str
    html: str
    notice: str = ""
    made_of: Any = None


Render = Callable[[RoomState, Group, Shown | None], Shown]
"""Renders what a group is shown. Given what it was shown before, at the same page, it may give that very thing back."""


Regroup = Callable[[RoomState, Group], Group]
"""Which group a stream belongs to now: a seat that was moved to another table sees that table's step."""


class Subscriber:
    """One open stream. Chunks go out in the call that offers them, for as long as the connection takes them: no task has to wake for
    each of 5,000 phones. When it does not, or before the stream's first words are out, the newest chunk waits."""

    __slots__ = ("_ended", "_held", "_missed", "_next", "_regroup", "_send", "_slow", "_wire", "group")

    def __init__(self, group: Group, send: Send, regroup: Regroup | None = None, wire: Wire | None = None) -> None:
        """`wire`: the connection itself, where the server gives it."""
        self.group, self._send, self._regroup, self._wire = group, send, regroup, wire
        self._next: Chunk | None = None
        self._missed = 0
        self._held = True
        self._slow: asyncio.Task[None] | None = None
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def gone(self) -> bool:
        """Whether the stream ends."""
        return self._ended.done()

    def moved(self, state: RoomState) -> bool:
        """Whether it belongs to another group than before; from now on it does."""
        before = self.group
        if self._regroup is not None:
            self.group = self._regroup(state, before)
        return self.group is not before

    def offer(self, chunk: Chunk) -> None:
        """Send the newest chunk; one that still waits for a slow connection is replaced."""
        if self.gone:
            return
        if not self._held:
            self._write(chunk)
            return
        if self._next is not None and self._next is not _ALIVE:
            self._missed += 1
            if self._missed > MOST_MISSED:
                self.leave()
        self._next = chunk

    def _write(self, chunk: Chunk) -> None:
        """Take the first step of sending; all of it, unless the connection's buffer is full."""
        if self._wire is not None and self._wire.write_chunk(chunk.framed):
            return
        sending = self._send({"type": "http.response.body", "body": chunk.body, "more_body": True})
        try:
            waits_for = sending.send(None)
        except StopIteration:
            self._missed = 0
        except Exception:  # one broken connection must not keep the frame from all others
            _log.exception("a stream broke")
            self.leave()
        else:
            self._held = True
            self._slow = asyncio.get_running_loop().create_task(self._go_on(_Begun(sending, waits_for)))

    async def _go_on(self, begun: Awaitable[None]) -> None:
        """The connection takes what it was given, then the newest of what came meanwhile."""
        await begun
        await self.begin()

    async def begin(self) -> None:
        """The connection takes chunks from now on, the one that waits first."""
        self._missed = 0
        while self._next is not None and not self.gone:
            chunk, self._next = self._next, None
            await self._send({"type": "http.response.body", "body": chunk.body, "more_body": True})
        self._held = False

    def leave(self) -> None:
        """End the stream."""
        if not self._ended.done():
            self._ended.set_result(None)

    def keep_alive(self) -> None:
        """Tell an idle stream that the room is there."""
        if self._next is None:
            self.offer(_ALIVE)

    async def until_left(self) -> None:
        """Wait until the stream ends, by whomever."""
        try:
            await self._ended
        finally:
            if self._slow is not None:
                self._slow.cancel()


class _Begun:
    """A coroutine whose first step was taken outside any task, to be finished in one. It waits for `waits_for`."""

    def __init__(self, sending: Coroutine[Any, Any, None], waits_for: Any) -> None:
        self._sending, self._waits_for = sending, waits_for

    def __await__(self) -> Generator[Any, None, None]:
        yield self._waits_for
        yield from self._sending.__await__()


class _Frame(msgspec.Struct, frozen=True):
    """A frame as it was rendered: at which page of the room, at which of its commits, when."""

    shown: Shown
    rendered: Rendered
    turned: int
    version: int
    at: float


class Hub:
    """All streams of one room.

    Two numbers tell whether a frame still holds: `turned` rises with what turns a page (a step, its stage, a page of theory),
    `version` with every commit. What answers and arrivals change is shown together, twice a second at most: not for each phone that
    asks, and not at all where it is nothing.
    """

    def __init__(
        self, settled: Callable[[], Awaitable[RoomState]], render: Render, versions: Callable[[], tuple[int, int]]
    ) -> None:
        """`settled` gives the state when all of it is on disk; `versions` the numbers `turned` and `version`."""
        self._settled, self._render, self._versions = settled, render, versions
        self._groups: dict[Group, dict[Subscriber, None]] = {}
        self._frames: dict[Group, _Frame] = {}
        self._sent: dict[Group, str] = {}
        self._changed, self._turned = asyncio.Event(), asyncio.Event()
        self._looked, self._regrouped = -SHORTEST, 0
        self._sendings: deque[float] = deque([-1.0, -1.0], maxlen=2)
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
        for subscriber in self._all():
            subscriber.leave()

    def _all(self) -> list[Subscriber]:
        return [each for group in self._groups.values() for each in group]

    def publish(self, *, turned: bool = True) -> None:
        """Something changed: send frames soon. `turned`: a page, not only counts; that waits for no tally's turn."""
        self._changed.set()
        if turned:
            self._turned.set()

    @property
    def connected(self) -> int:
        """Phones on a stream now (walls not counted)."""
        return sum(len(each) for group, each in self._groups.items() if group.audience is Audience.EVERYONE)

    def subscribe(
        self, group: Group, send: Send, regroup: Regroup | None = None, wire: Wire | None = None
    ) -> Subscriber:
        """A new stream of this group, for as long as `regroup` gives that very group back."""
        subscriber = Subscriber(group, send, regroup, wire)
        self._groups.setdefault(group, {})[subscriber] = None
        return subscriber

    def unsubscribe(self, subscriber: Subscriber) -> None:
        """The stream is over."""
        self._leave(subscriber, subscriber.group)

    def _leave(self, subscriber: Subscriber, group: Group) -> None:
        here = self._groups.get(group, {})
        here.pop(subscriber, None)
        if not here:
            self._groups.pop(group, None)

    async def frame(self, group: Group) -> Rendered:
        """The present frame of a group, its counts at most as old as a stream's."""
        state = await self._settled()
        return self._rendered(state, group, may_be_old=True)

    def _rendered(self, state: RoomState, group: Group, *, may_be_old: bool = False) -> Rendered:
        (turned, version), now = self._versions(), asyncio.get_running_loop().time()
        known = self._frames.get(group)
        if known is not None and known.turned != turned:
            known = None
        if known is not None and (known.version == version or (may_be_old and now < known.at + SHORTEST)):
            return known.rendered
        shown = self._render(state, group, known.shown if known is not None else None)
        if known is not None and shown is known.shown:
            rendered = known.rendered
        else:
            digest = hashlib.sha256(f"{shown.step}\0{shown.notice}\0{shown.html}".encode()).hexdigest()[:12]
            id = f"{state.seq}-{digest}"
            told = {"id": id, "step": shown.step, "notice": shown.notice, "html": shown.html}
            rendered = Rendered(id, msgspec.json.encode(told))
        self._frames[group] = _Frame(shown, rendered, turned, version, now)
        return rendered

    async def _publish_all(self) -> None:
        while True:
            await self._changed.wait()
            await self._wait_for_turn()
            self._changed.clear()
            self._turned.clear()
            self._looked = asyncio.get_running_loop().time()
            try:
                await self._publish()
            except Exception:  # a page that cannot be rendered must not end all later frames
                _log.exception("a frame could not be published")

    async def _wait_for_turn(self) -> None:
        """Counts wait until the last look is half a second old; a page that turned goes at once, but no third one within a second."""
        loop = asyncio.get_running_loop()
        left = self._looked + SHORTEST - loop.time()
        if left > 0 and not self._turned.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._turned.wait(), left)
        await asyncio.sleep(max(0.0, self._sendings[0] + 2 * SHORTEST - loop.time()))

    async def _publish(self) -> None:
        state = await self._settled()
        moved = self._regroup(state)
        events: list[tuple[Chunk, list[Subscriber]]] = []
        for group in list(self._groups):
            await asyncio.sleep(0)  # answers come in between two pages that are made
            rendered = self._rendered(await self._settled(), group)
            here = self._groups.get(group, {})
            if self._sent.get(group) != rendered.digest:
                events.append((Chunk.of(rendered.event), list(here)))
            elif moved:
                events.append((Chunk.of(rendered.event), [each for each in here if each in moved]))
            self._sent[group] = rendered.digest
        self._sent = {group: digest for group, digest in self._sent.items() if group in self._groups}
        turned = self._versions()[0]
        self._frames = {group: kept for group, kept in self._frames.items() if kept.turned == turned}
        if any(here[0].group.audience is Audience.EVERYONE for _, here in events if here):
            self._sendings.append(asyncio.get_running_loop().time())
        await _send(events)

    def _regroup(self, state: RoomState) -> set[Subscriber]:
        """Streams whose seat was moved to another table go over to its group."""
        turned = self._versions()[0]
        if turned == self._regrouped:
            return set()
        self._regrouped = turned
        moved = set()
        for subscriber in self._all():
            before = subscriber.group
            if subscriber.moved(state):
                self._leave(subscriber, before)
                self._groups.setdefault(subscriber.group, {})[subscriber] = None
                moved.add(subscriber)
        return moved

    async def _keep_alive(self) -> None:
        while True:
            await asyncio.sleep(KEEP_ALIVE)
            for position, subscriber in enumerate(self._all()):
                subscriber.keep_alive()
                if position % SLICE == SLICE - 1:
                    await asyncio.sleep(0)


async def _send(events: list[tuple[Chunk, list[Subscriber]]]) -> None:
    """In slices, so that answers come in between."""
    position = 0
    for event, subscribers in events:
        for subscriber in subscribers:
            subscriber.offer(event)
            position += 1
            if position % SLICE == 0:
                await asyncio.sleep(0)
