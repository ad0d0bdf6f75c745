"""A small HTTP/1.1 client on bare `asyncio.Protocol`: one request at a time on a kept connection, and server-sent events.

It does little, so that 5,000 connections fit on one core and the generator is never what is measured. It speaks to our own door only.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import cast

HOST = "127.0.0.1"
_END = b"\r\n\r\n"
_LENGTH = b"content-length: "
BROWSER = (
    "Host: 127.0.0.1\r\n"
    "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Mobile Safari/537.36\r\n"
    "Accept: */*\r\nAccept-Encoding: gzip, deflate\r\nConnection: keep-alive\r\n"
)
"""What a phone's browser sends with each request: a bare loop would flatter the server."""


class Reply:
    """An answer: its status and raw bytes; `end` is where the body begins."""

    __slots__ = ("end", "raw", "status")

    def __init__(self, status: int, raw: bytes, end: int) -> None:
        self.status, self.raw, self.end = status, raw, end

    @property
    def body(self) -> bytes:
        """The body's bytes."""
        return self.raw[self.end :]

    def header(self, name: bytes) -> list[bytes]:
        """The values of a header, whose name is given in lower case."""
        lines = self.raw[: self.end].split(b"\r\n")[1:]
        pairs = (line.partition(b": ") for line in lines)
        return [value for key, _, value in pairs if key.lower() == name]


class Line(asyncio.Protocol):
    """One kept connection. `told` is called with each reply; `lost` when the connection ends."""

    __slots__ = ("_got", "lost", "sent", "told", "transport")

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.told: Callable[[Line, Reply], None] = _nobody
        self.lost: Callable[[Line], None] = nothing
        self.sent = 0.0
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands."""
        self.transport = cast(asyncio.Transport, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is over."""
        self.transport = None
        self.lost(self)

    def ask(self, request: bytes) -> None:
        """Send a request now. The line must be free."""
        self.sent = time.perf_counter()
        assert self.transport is not None
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        """Bytes came; when the answer is whole it is handed on."""
        raw = self._got + data if self._got else data
        end = raw.find(_END)
        if end >= 0:
            at = raw.find(_LENGTH, 0, end)
            length = int(raw[at + 16 : raw.index(b"\r", at)]) if at >= 0 else 0
            end += 4
            if len(raw) >= end + length:
                self._got = b""
                self.told(self, Reply(int(raw[9:12]), raw, end))
                return
        self._got = raw

    def close(self) -> None:
        """Let go of the connection."""
        if self.transport is not None:
            self.transport.close()

    async def reply(self, request: bytes) -> Reply:
        """Ask and wait: for what is done once, not for load. Raises ConnectionError when the connection ends first."""
        waiting: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()

        def told(_: Line, answer: Reply) -> None:
            if not waiting.done():
                waiting.set_result(answer)

        def lost(_: Line) -> None:
            if not waiting.done():
                waiting.set_exception(ConnectionError("the door closed the connection"))

        self.told, self.lost = told, lost
        self.ask(request)
        return await waiting


def _nobody(line: Line, reply: Reply) -> None:
    """Nobody waits for this reply."""


def nothing(line: Line) -> None:
    """Nobody minds that this connection ended."""


class Listening(asyncio.Protocol):
    """One open stream. `came` is called with each event's id once all of the event is here."""

    __slots__ = ("_got", "_open", "came", "last", "lost", "opened", "received", "transport")

    def __init__(self, request: bytes, came: Callable[[Listening, bytes, int], None]) -> None:
        self.transport: asyncio.Transport | None = None
        self.came, self.last, self.received = came, b"", 0
        self.lost: Callable[[Listening], None] = _gone
        self.opened: Callable[[Listening], None] = _gone
        self._got, self._open = request, False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the stream at once."""
        self.transport = cast(asyncio.Transport, transport)
        self.transport.write(self._got)
        self._got = b""

    def connection_lost(self, exc: Exception | None) -> None:
        """The stream is over."""
        self.transport = None
        self.lost(self)

    def data_received(self, data: bytes) -> None:
        """Bytes of the stream: an event ends with an empty line inside a chunk."""
        self.received += len(data)
        if self._got:
            data = self._got + data
        if not data.endswith(b"\n\n\r\n") and not data.endswith(b"\n\n"):
            self._got = data
            return
        self._got = b""
        if not self._open:
            self._open = True
            self.opened(self)
        at = data.rfind(b"id: ")
        if at >= 0:
            self.last = data[at + 4 : data.index(b"\n", at)]
            self.came(self, self.last, len(data))

    def close(self) -> None:
        """Break the stream."""
        if self.transport is not None:
            self.transport.abort()


def _gone(listening: Listening) -> None:
    """Nobody minds that this stream opened or ended."""


async def connect(port: int) -> Line:
    """A new connection to this machine."""
    _, line = await asyncio.get_running_loop().create_connection(Line, HOST, port)
    return line


def get(path: str, *lines: str) -> bytes:
    """A GET as a browser sends it."""
    more = "".join(f"{line}\r\n" for line in lines)
    return f"GET {path} HTTP/1.1\r\n{BROWSER}{more}\r\n".encode()


def post(path: str, body: bytes, kind: str, *lines: str) -> bytes:
    """A POST as a browser sends it."""
    more = "".join(f"{line}\r\n" for line in lines)
    head = f"POST {path} HTTP/1.1\r\n{BROWSER}{more}Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body
