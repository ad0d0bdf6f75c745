"""A small TCP fault proxy on loopback: what a bad network does to phones, on demand and from a seed.

It runs in a thread of its own with its own event loop. Phones of one group share a listening port, so that a part of the room can be
cut off while the rest goes on. Nothing of HTTP is known here: bytes come late, slowly, not at all, or end in a reset.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Literal, TypeVar

import msgspec

CHUNK = 16 * 1024
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER on, zero seconds: close() sends a reset instead of an ordinary end
T = TypeVar("T")


class Faults(msgspec.Struct, frozen=True, kw_only=True):
    """What befalls the bytes of a group. Times in seconds; the default is a network without faults."""

    latency: float = 0.0
    """Added to every chunk, each way."""
    jitter: float = 0.0
    """Up to so much more, drawn for each chunk; order within a connection is kept, as TCP does."""
    reset: float = 0.0
    """The chance of a reset for each chunk a phone sends: half before it is passed on, half after, so that the reply is lost."""
    bytes_per_second: int = 0
    """For each connection and direction; 0 is unlimited."""
    partition: Literal["", "hold", "drop", "silent"] = ""
    """hold: bytes wait and come after healing, as TCP sends again. drop: they are lost, and healing ends the connection with a reset.
    silent: they are lost and the connection stays dead without a word after healing, as when a router forgot it."""


class Counted(msgspec.Struct):
    """What happened to a group so far."""

    connections: int = 0
    resets: int = 0
    dropped: int = 0
    passed: int = 0


class _Group:
    def __init__(self, name: str, target: int, seed: str) -> None:
        self.name, self.target = name, target
        self.faults = Faults()
        self.counted = Counted()
        self.chance = random.Random(seed)
        self.healed = asyncio.Event()
        self.healed.set()
        self.server: asyncio.Server | None = None
        self.port = 0
        self.dead = 0  # connections up to this number were forgotten by the network

    def put(self, faults: Faults) -> None:
        self.faults = faults
        if faults.partition == "silent":
            self.dead = self.counted.connections
        if faults.partition:
            self.healed.clear()
        else:
            self.healed.set()

    async def delay(self, size: int) -> None:
        faults = self.faults
        wait = faults.latency + (faults.jitter * self.chance.random() if faults.jitter else 0)
        if faults.bytes_per_second:
            wait += size / faults.bytes_per_second
        if wait:
            await asyncio.sleep(wait)


class FaultProxy:
    """One listening port for each group of phones, all leading to one port of this machine."""

    def __init__(self, target: int, groups: tuple[str, ...] = ("all",), seed: int = 1) -> None:
        """`seed` makes the drawn faults repeatable as far as the order of the bytes is."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="fault proxy")
        self._groups = {name: _Group(name, target, f"{seed}/{name}") for name in groups}
        self._tasks: set[asyncio.Task[None]] = set()

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        for group in self._groups.values():
            self._on_loop(lambda at=group: self._listen(at))  # type: ignore[misc]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._on_loop(self._end)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def port(self, group: str = "all") -> int:
        """Where phones of this group connect."""
        return self._groups[group].port

    def put(self, group: str, faults: Faults) -> None:
        """Give a group these faults from now on, and no others."""

        async def change() -> None:
            self._groups[group].put(faults)

        self._on_loop(change)

    def heal(self, group: str = "all") -> None:
        """A network without faults again."""
        self.put(group, Faults())

    def aim(self, target: int) -> None:
        """New connections lead to this port from now on: the door was started again elsewhere."""
        for group in self._groups.values():
            group.target = target

    def counted(self, group: str = "all") -> Counted:
        """What happened to the group so far."""
        return msgspec.structs.replace(self._groups[group].counted)

    def _on_loop(self, ask: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run_coroutine_threadsafe(ask(), self._loop).result(10)

    async def _listen(self, group: _Group) -> None:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            with contextlib.suppress(asyncio.CancelledError):  # only the proxy's own end cancels
                await self._carry(group, reader, writer)

        group.server = await asyncio.start_server(connected, "127.0.0.1", 0, backlog=1024)
        group.port = int(group.server.sockets[0].getsockname()[1])

    async def _end(self) -> None:
        for group in self._groups.values():
            if group.server is not None:
                group.server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _carry(self, group: _Group, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One phone's connection, both ways, until one side ends or a fault ends it."""
        group.counted.connections += 1
        number = group.counted.connections
        onward: asyncio.StreamWriter | None = None
        ways: list[asyncio.Task[bool]] = []
        try:
            if not await self._through(group, number):
                return _reset(writer)
            back, onward = await asyncio.open_connection("127.0.0.1", group.target)
            ways = [
                asyncio.ensure_future(self._way(group, number, reader, onward)),
                asyncio.ensure_future(self._way(group, -number, back, writer)),
            ]
            done, _ = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            if any(not each.result() for each in done):
                _reset(writer)
        except OSError:  # the door is away, or one of the two hung up in the middle of a word
            _reset(writer)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for each in (writer, onward):
                if each is not None:
                    each.close()

    async def _way(
        self, group: _Group, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Carry one direction of connection `number` (negative: towards the phone) to its end. False when a fault ends it."""
        while chunk := await reader.read(CHUNK):
            await group.delay(len(chunk))
            if not await self._through(group, number):
                return False
            drawn = group.chance.random() if number > 0 and group.faults.reset else 1.0
            if drawn < group.faults.reset / 2:
                group.counted.resets += 1
                return False
            group.counted.passed += len(chunk)
            writer.write(chunk)
            await writer.drain()
            if drawn < group.faults.reset:
                await asyncio.sleep(0.01)  # the door has read it; its reply finds nobody
                group.counted.resets += 1
                return False
        return True

    async def _through(self, group: _Group, number: int) -> bool:
        """Wait until the group is not cut off; False when what was sent meanwhile is lost."""
        lost = "silent" if abs(number) <= group.dead else ""
        while group.faults.partition:
            lost = lost or group.faults.partition.removeprefix("hold")
            await group.healed.wait()
        group.counted.dropped += bool(lost)
        if lost == "silent":
            await asyncio.Event().wait()
        return not lost


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection the hard way."""
    taken = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()
