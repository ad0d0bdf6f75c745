"""The present step, pushed or asked for: server-sent events with `Last-Event-ID`, and polling for phones that cannot keep a stream."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial

from halqa.core.activity import Audience
from halqa.core.ids import SeatId
from halqa.core.play.state import RoomState
from halqa.core.words import LANGS, Lang
from halqa.room.live.asgi import WIRE, Receive, Response, Send, Wire
from halqa.room.live.door import Call, Instead, Stream
from halqa.room.live.hub import Group, Hub, Regroup, Rendered, Subscriber
from halqa.room.live.room import LiveRoom

_HEAD = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]
_RETRY = b"retry: 2000\n\n"


async def stream(call: Call) -> Stream:
    """The stream of this phone's group."""
    room = call.room()
    state, seat = await call.seated(room)
    group = _group(call, room, state, seat)
    return _streaming(call, room.hub, group, partial(_on_line, room, seat), partial(room.regroup, seat))


async def frame(call: Call) -> Response:
    """The present frame of this phone's group; 204 when the phone has it already."""
    room = call.room()
    state, seat = await call.seated(room)
    return _if_newer(call, await room.hub.frame(_group(call, room, state, seat)))


def _group(call: Call, room: LiveRoom, state: RoomState, seat: SeatId) -> Group:
    """The page says whether it waits for the next person: its cookie may already tell of a turn that another page began."""
    return room.group(state, seat, call.query.get("at", ""), "wait" in call.query)


def wall_room(call: Call) -> LiveRoom:
    """The room of a wall's token."""
    room = call.door.rooms.by_wall(call.match["token"])
    if room is None:
        call.door.limits.codes.wrong(call.request.address)
        raise Instead(call.sentence("phone-no-such-wall", 404))
    return room


def wall_group(call: Call, room: LiveRoom) -> Group:
    """The wall's frame: `?l=fr&l2=ar` shows two languages side by side."""
    second = call.query.get("l2", "")
    other = Lang(second) if second in LANGS else None
    return Group(Audience.WALL, room.lang(call.query.get("l", "")), None, other)


async def wall_stream(call: Call) -> Stream:
    """The stream of the wall."""
    room = wall_room(call)
    return _streaming(call, room.hub, wall_group(call, room))


async def wall_frame(call: Call) -> Response:
    """The present frame of the wall."""
    room = wall_room(call)
    return _if_newer(call, await room.hub.frame(wall_group(call, room)))


def _if_newer(call: Call, rendered: Rendered) -> Response:
    if _digest(call.query.get("after", "")) == rendered.digest:
        return Response(status=204)
    return Response(body=rendered.body, kind="application/json")


def _digest(id: str) -> str:
    return id.partition("-")[2]


@contextmanager
def _on_line(room: LiveRoom, seat: SeatId) -> Iterator[None]:
    """A phone keeps a stream for as long as this lasts."""
    room.links.opened(seat)
    try:
        yield
    finally:
        room.links.ended(seat)


def _streaming(
    call: Call,
    hub: Hub,
    group: Group,
    line: Callable[[], AbstractContextManager[None]] = nullcontext,
    regroup: Regroup | None = None,
) -> Stream:
    last = call.request.headers.get("last-event-id") or call.query.get("after", "")
    receive = call.request.receive  # and nothing else of the request: a stream holds what it has for hours
    # An answer to HEAD has no body, and so no chunks.
    wire: Wire | None = call.request.scope.get(WIRE) if call.request.method == "GET" else None

    async def run(send: Send) -> None:
        subscriber = hub.subscribe(group, send, regroup, wire)
        watch = asyncio.ensure_future(_until_gone(receive, subscriber))
        try:
            with line():
                await _send_all(send, hub, subscriber, last)
        finally:
            watch.cancel()
            hub.unsubscribe(subscriber)

    return Stream(run)


async def _until_gone(receive: Receive, subscriber: Subscriber) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    subscriber.leave()


async def _send_all(send: Send, hub: Hub, subscriber: Subscriber, last: str) -> None:
    present = await hub.frame(subscriber.group)
    first = _RETRY if _digest(last) == present.digest else _RETRY + present.event
    await send({"type": "http.response.start", "status": 200, "headers": _HEAD})
    await send({"type": "http.response.body", "body": first, "more_body": True})
    await subscriber.begin()
    await subscriber.until_left()
    await send({"type": "http.response.body", "body": b""})
