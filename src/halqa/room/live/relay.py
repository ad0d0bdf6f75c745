"""A request for a room that another door serves: passed on to that door and its answer passed back as it comes, streams included.

So a phone keeps one origin, its cookies and its outbox, whichever door it reaches and whichever door serves its room. It goes to the
owner's control port, with the phone's own address in a header signed by the doors' common key.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
from collections.abc import AsyncIterator

import h11

from halqa.room.live.asgi import Request, Send
from halqa.room.live.door import Stream

FOR, PROOF = "x-halqa-for", "x-halqa-proof"
CONNECT, HEAD = 2.0, 15.0
"""Seconds to reach the other door, and to hear the first word of its answer."""
PIECE = 64 * 1024
_OWN_TO_A_LINE = frozenset(
    {"connection", "keep-alive", "transfer-encoding", "upgrade", "te", "trailer", "expect", FOR, PROOF}
)
_ANEW = _OWN_TO_A_LINE | {"host", "content-length"}
_NOT_BACK = _OWN_TO_A_LINE | {"date", "server"}


class OwnerAway(OSError):
    """The other door does not answer. `sent`: the request may have arrived."""

    def __init__(self, sent: bool) -> None:
        super().__init__("the room's door does not answer")
        self.sent = sent


def proof(key: bytes, address: str, target: str) -> str:
    """What shows that a relayed request comes from a door of the same database."""
    return hmac.new(key, f"{address}\n{target}".encode(), hashlib.sha256).hexdigest()


def target_of(request: Request) -> str:
    """The path and query as they came."""
    raw = request.scope.get("raw_path") or request.path.encode()
    query = request.scope["query_string"]
    return (raw + (b"?" + query if query else b"")).decode("latin-1")


async def relay(request: Request, owner: str, key: bytes) -> Stream:
    """The owner's answer, ready to be sent on. Raises OwnerAway, and what reading the request's body raises."""
    body = await request.body()
    line = _Line(request, body, key)
    host, _, port = owner.rpartition(":")
    try:
        line.reader, line.writer = await asyncio.wait_for(asyncio.open_connection(host, int(port)), CONNECT)
    except (OSError, TimeoutError) as error:
        raise OwnerAway(sent=False) from error
    try:
        head = await asyncio.wait_for(line.ask(owner), HEAD)
    except (OSError, TimeoutError, h11.ProtocolError) as error:
        line.close()
        raise OwnerAway(sent=True) from error
    except BaseException:
        line.close()
        raise
    return Stream(lambda send: line.pass_back(head, send))


class _Line:
    """One exchange with the other door, on a connection of its own."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def __init__(self, request: Request, body: bytes, key: bytes) -> None:
        self._request, self._body, self._key = request, body, key
        self._http = h11.Connection(h11.CLIENT)

    async def ask(self, owner: str) -> h11.Response:
        """Send the request; the head of the answer."""
        request, target = self._request, target_of(self._request)
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in request.scope["headers"]
            if name.decode("latin-1") not in _ANEW
        ]
        headers += [("host", request.headers.get("host", owner)), ("content-length", str(len(self._body)))]
        headers += [(FOR, request.address), (PROOF, proof(self._key, request.address, target)), ("connection", "close")]
        asked = h11.Request(method=request.method, target=target, headers=headers)
        for part in (asked, h11.Data(data=self._body), h11.EndOfMessage()):
            self.writer.write(self._http.send(part) or b"")
        await self.writer.drain()
        async for event in self._events():
            if isinstance(event, h11.Response):
                return event
        raise ConnectionError("no answer")

    async def _events(self) -> AsyncIterator[h11.Event]:
        while True:
            event = self._http.next_event()
            if event is h11.NEED_DATA:
                self._http.receive_data(await self.reader.read(PIECE))
            elif isinstance(event, h11.Event):
                yield event
                if isinstance(event, h11.EndOfMessage | h11.ConnectionClosed):
                    return
            else:  # paused: nothing more of this exchange
                return

    async def pass_back(self, head: h11.Response, send: Send) -> None:
        """Send the answer on, piece by piece; a phone that left ends the exchange with the other door too."""
        watch = asyncio.ensure_future(self._until_gone())
        headers = [(name, value) for name, value in head.headers if name.decode() not in _NOT_BACK]
        try:
            await send({"type": "http.response.start", "status": head.status_code, "headers": headers})
            with contextlib.suppress(OSError, h11.ProtocolError):  # the owner ended in the middle: the phone asks again
                async for event in self._events():
                    if isinstance(event, h11.Data):
                        await send({"type": "http.response.body", "body": bytes(event.data), "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            watch.cancel()
            self.close()

    async def _until_gone(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        self.close()

    def close(self) -> None:
        """End the connection with the other door."""
        self.writer.close()
