"""The phone door under measure: `python -m halqa.bench.door`. The product's own door, its own listeners, its own room files.

Three things are added, in this process only: a wait after each commit (a slow disk), what the bench compares with (a route without a
store, a bare protocol), and what the process has used. `--variant one-by-one` takes
group commit away, `--variant no-store` the whole store.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from pathlib import Path
from typing import Any, cast

import msgspec

from halqa.bench.jobs import Usage
from halqa.room.live import app, writer
from halqa.room.live.acts import Sent
from halqa.room.live.asgi import Receive, Scope, Send
from halqa.room.live.door import Door
from halqa.room.live.store import Batch, Store
from halqa.room.log import Head
from halqa.server import environment, phone, platform

_SENT = msgspec.json.Decoder(Sent)
_TOLD = msgspec.json.encode({"ok": True, "code": "received", "seq": 1, "words": ""})
_HEAD = [(b"content-type", b"application/json"), (b"content-length", str(len(_TOLD)).encode())]


class Bare:
    """The phone door, with the bench's own addresses before it."""

    def __init__(self, door: Door) -> None:
        self._app = app.PhoneApp(door)
        loop = asyncio.get_running_loop()
        self._raw = loop.create_task(loop.create_server(Raw, "127.0.0.1", Raw.port, backlog=phone.BACKLOG))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path: str = scope.get("path", "")
        if not path.startswith("/bench/"):
            await self._app(scope, receive, send)
        elif path == "/bench/bare":
            await _bare(receive, send)
        elif path == "/bench/usage":
            await _tell(send, msgspec.json.encode(usage()))
        elif path == "/bench/fan":
            _fan(int(scope["query_string"].partition(b"=")[2]))
            await _tell(send, _TOLD)


async def _bare(receive: Receive, send: Send) -> None:
    """What an answer costs without a store: the body read whole, decoded, answered."""
    whole = bytearray()
    while True:
        message = await receive()
        whole += message.get("body", b"")
        if not message.get("more_body", False):
            break
    _SENT.decode(whole)
    await send({"type": "http.response.start", "status": 200, "headers": _HEAD})
    await send({"type": "http.response.body", "body": _TOLD})


async def _tell(send: Send, body: bytes) -> None:
    head = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    await send({"type": "http.response.body", "body": body})


def usage() -> Usage:
    """What this process has used up to now."""
    return Usage(time.process_time(), platform.resident_kb(), platform.open_files())


class Raw(asyncio.Protocol):
    """A bare protocol on the same loop: answers a whole request with fixed bytes, or listens to what is written to all."""

    port = 0
    listening: set[asyncio.Transport] = set()
    _ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(_TOLD) + _TOLD

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A connection stands."""
        self._transport, self._got = cast(asyncio.Transport, transport), b""

    def data_received(self, data: bytes) -> None:
        """A request: answered when all of it is here."""
        if data.startswith(b"GET /bench/listen"):
            self.listening.add(self._transport)
            return
        raw = self._got + data
        end = raw.find(b"\r\n\r\n")
        at = raw.find(b"Content-Length: ", 0, end)
        if end < 0 or len(raw) < end + 4 + int(raw[at + 16 : raw.index(b"\r", at)]):
            self._got = raw
            return
        self._got = b""
        self._transport.write(self._ANSWER)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is over."""
        self.listening.discard(self._transport)


def _fan(size: int) -> None:
    """Write one event of so many bytes to all who listen at the bare protocol."""
    event = b"id: 1-raw\ndata: " + b"x" * max(0, size - 18) + b"\n\n"
    for transport in Raw.listening:
        transport.write(event)


def _slow(kind: type[Any], wait: float) -> None:
    """Have a store's commits take so many seconds longer, as on a slower disk; only in this process, which serves the bench alone."""
    quick = kind.append

    def append(store: Any, batch: Batch) -> None:
        quick(store, batch)
        time.sleep(wait)

    type.__setattr__(kind, "append", append)


def _forget(store: Store, batch: Batch) -> None:
    """Store nothing: what an answer costs with all the product's logic and no disk."""
    if batch.events:
        vars(store)["_head"] = Head(batch.events[-1][0], store.head.digest)


def arrange(wait: float, variant: str, raw_port: int) -> None:
    """Put the bench's parts in the place of the product's, in this process alone."""
    if variant == "no-store":
        type.__setattr__(Store, "append", _forget)
    else:
        _slow(Store, wait)
    if environment.read().database:
        from halqa.room.live.store_postgres import PostgresStore  # psycopg is needed only here

        _slow(PostgresStore, wait)
    if variant == "one-by-one":
        vars(writer)["MOST_IN_A_BATCH"] = 1
    Raw.port = raw_port
    vars(phone)["PhoneApp"] = Bare


def main(argv: list[str] | None = None) -> int:
    """Serve until asked to stop."""
    parser = argparse.ArgumentParser(prog="halqa.bench.door")
    parser.add_argument("--core", type=int, default=-1)
    parser.add_argument("--wait-ms", type=float, default=0.0)
    parser.add_argument("--raw-port", type=int, required=True)
    parser.add_argument("--variant", choices=("whole", "one-by-one", "no-store"), default="whole")
    parser.add_argument("--profile", type=Path, help="write a profile of the loop's thread there")
    said = parser.parse_args(argv)
    platform.stay_on(said.core)
    arrange(said.wait_ms / 1000, said.variant, said.raw_port)
    if said.profile is None:
        return phone.main([])
    import cProfile

    profile = cProfile.Profile()
    try:
        return profile.runcall(phone.main, [])
    finally:
        profile.dump_stats(said.profile)


if __name__ == "__main__":
    raise SystemExit(main())
