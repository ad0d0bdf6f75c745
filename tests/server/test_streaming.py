"""Chunks that a stream writes itself are the same HTTP as those that go through the server's `send`, and stop where it would wait."""

from __future__ import annotations

import asyncio
import http.client
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import uvicorn

from halqa.room.live.asgi import WIRE, Receive, Scope, Send
from halqa.room.live.hub import Chunk
from halqa.server.phone import _Listener, _protocol
from halqa.server.streaming import StreamingProtocol

GUARD = 30
PIECE = b"x" * 3000


class Writing:
    """An application that writes numbered pieces to the connection until it takes no more, then the rest through `send`."""

    def __init__(self, pieces: int) -> None:
        self.pieces, self.direct, self.written = pieces, 0, threading.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await send({"type": "http.response.start", "status": 200, "headers": []})
        wire = scope[WIRE]
        while self.direct < self.pieces and wire.write_chunk(self._piece(self.direct).framed):
            self.direct += 1
        self.written.set()
        for number in range(self.direct, self.pieces):
            await send({"type": "http.response.body", "body": self._piece(number).body, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    @staticmethod
    def _piece(number: int) -> Chunk:
        return Chunk.of(b"%d:%b\n" % (number, PIECE))


@contextmanager
def served(app: Writing) -> Iterator[int]:
    """The application behind the product's protocol, on a port of its own."""
    taken = socket.create_server(("127.0.0.1", 0))
    server = _Listener(uvicorn.Config(app, lifespan="off", log_level="error", http=StreamingProtocol))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([taken])))
    thread.start()
    try:
        yield taken.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(GUARD)
        assert not thread.is_alive()


@pytest.mark.parametrize("pieces", [1, 5, 8000])
def test_all_pieces_come_whole_and_in_order_whichever_way_they_went(pieces: int) -> None:
    app = Writing(pieces)
    with served(app) as port:
        asking = http.client.HTTPConnection("127.0.0.1", port, timeout=GUARD)
        for _ in range(2):  # the second on the same connection: what was written left nothing behind
            app.direct = 0
            app.written.clear()
            asking.request("GET", "/")
            assert app.written.wait(GUARD), "nobody reads before as much was written as goes at once"
            body = asking.getresponse().read()
            assert [int(line.split(b":")[0]) for line in body.splitlines()] == list(range(pieces))
            assert len(body) == sum(len(f"{number}:") + len(PIECE) + 1 for number in range(pieces))
        asking.close()
    assert app.direct == pieces if pieces < 10 else 0 < app.direct < pieces, (
        "24 MB are more than a connection takes at once"
    )


def test_without_httptools_the_server_takes_its_usual_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _protocol() is StreamingProtocol
    monkeypatch.setitem(sys.modules, "halqa.server.streaming", None)
    assert _protocol() == "auto"


def test_a_connection_that_is_over_takes_nothing() -> None:
    over = threading.Event()
    took: list[bool] = []

    class Leaving(Writing):
        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            wire = scope[WIRE]
            await receive()
            while (await receive())["type"] != "http.disconnect":
                pass
            took.append(wire.write_chunk(b"1\r\nx\r\n"))
            over.set()

    with served(Leaving(0)) as port:
        line = socket.create_connection(("127.0.0.1", port))
        line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        line.recv(1000)
        line.close()
        assert over.wait(GUARD)
    assert took == [False]
