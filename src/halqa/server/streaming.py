"""The server's HTTP with a shorter way for streams: the same bytes to many connections, without a message for each of them.

It needs httptools; where that is missing, streams go the server's usual way and nothing else changes.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from halqa.room.live.asgi import WIRE


class StreamingProtocol(HttpToolsProtocol):
    """uvicorn's protocol, whose scope also carries the connection as a `Wire`.

    A chunk that goes out through `send` costs a coroutine, a message and a copy of the frame for every phone, some 8 microseconds of
    a delivery's 30 to 50 (docs/bench.md). A chunk is the same for all, so a stream may write it itself once its head is out.
    """

    def on_message_begin(self) -> None:
        """A request begins: its scope is made."""
        super().on_message_begin()
        self.scope[WIRE] = self  # type: ignore[literal-required]  # ASGI lets a server add keys of its own

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is over; what points in a ring is let go of at once, the collector looks seldom."""
        super().connection_lost(exc)
        if self.scope is not None:
            self.scope.pop(WIRE, None)  # type: ignore[misc]  # the same

    def write_chunk(self, chunk: bytes) -> bool:
        """Write a chunk, its length line and end included; False, and nothing written, while the connection takes no more."""
        transport: asyncio.Transport = self.transport
        if self.flow.write_paused or transport.is_closing():
            return False
        transport.write(chunk)
        return True
