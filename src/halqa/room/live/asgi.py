"""The little of HTTP that the phone door needs on bare ASGI: a typed request, answers with safe headers, a body with a limit."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Coroutine, Iterable, MutableMapping
from functools import cache
from typing import Any, Protocol
from urllib.parse import parse_qsl

import msgspec

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Coroutine[Any, Any, None]]

WIRE = "halqa.wire"
"""The key of a scope under which our server gives the connection as a `Wire`; other servers give none."""


class Wire(Protocol):
    """A connection that an answer in chunks may write to by itself, once its head is out."""

    def write_chunk(self, chunk: bytes) -> bool:
        """Write a chunk, its length line and end included; False, and nothing written, while the connection takes no more."""


RawHeader = tuple[bytes, bytes]

_NO_STORE: RawHeader = (b"cache-control", b"no-store")
MOST_BODY = 16 * 1024
"""Bytes of a phone's request; the longest free text is far below."""
MOST_FIELDS = 200

COOKIE_AGE = 60 * 60 * 24 * 60
"""Seconds a seat is remembered by its phone: longer than the longest training, for the second day's post-test."""


class TooLarge(Exception):
    """The body is longer than allowed."""


class NotUnderstood(Exception):
    """The body or query is not what this address takes."""


class Headers:
    """A request's headers by name in lower case; only what is asked for is made into text (a browser sends a dozen)."""

    __slots__ = ("_raw",)

    def __init__(self, raw: Iterable[tuple[bytes, bytes]]) -> None:
        self._raw = dict(raw)

    def get(self, name: str, default: str = "") -> str:
        """The value of this header (the last of each), or the default."""
        value = self._raw.get(name.encode("latin-1"))
        return default if value is None else value.decode("latin-1")

    def raw(self, name: bytes) -> bytes:
        """The value as it came, for what is looked at in every request; empty when there is none."""
        return self._raw.get(name, b"")


class Request:
    """One request. The body is read once, up to a limit."""

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.scope = scope
        self.receive = receive
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.headers = Headers(scope["headers"])
        self._cookies: dict[str, str] | None = None
        self.address: str = (scope.get("client") or ("", 0))[0]

    def query(self) -> dict[str, str]:
        """The query's values by name (the last of each)."""
        raw: bytes = self.scope["query_string"]
        return dict(parse_qsl(raw.decode("latin-1"), max_num_fields=MOST_FIELDS)) if raw else {}

    def cookies(self) -> dict[str, str]:
        """The cookies by name. Ours hold plain characters only; anything else is left as it came and proves nothing."""
        if self._cookies is None:
            pairs = (part.partition("=") for part in self.headers.get("cookie", "").split(";"))
            self._cookies = {name.strip(): value.strip() for name, _, value in pairs}
        return self._cookies

    async def body(self, most: int = MOST_BODY) -> bytes:
        """The whole body. Raises TooLarge as soon as it is over `most`."""
        announced = self.headers.raw(b"content-length")
        if announced.isdigit() and int(announced) > most:
            raise TooLarge
        message = await self.receive()
        if not message.get("more_body", False) and len(message.get("body", b"")) <= most:
            return bytes(message.get("body", b""))
        whole = bytearray(message.get("body", b""))
        while True:
            if len(whole) > most:
                raise TooLarge
            message = await self.receive()
            whole += message.get("body", b"")
            if len(whole) > most:
                raise TooLarge
            if not message.get("more_body", False):
                return bytes(whole)

    async def form(self) -> list[tuple[str, str]]:
        """The fields of a urlencoded form, in order. Raises NotUnderstood."""
        raw = await self.body()
        try:
            return parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
        except ValueError as error:
            raise NotUnderstood from error

    def cookie(self, name: str) -> str:
        """One cookie, found without reading the others; empty when there is none."""
        if self._cookies is not None:
            return self._cookies.get(name, "")
        held = b"; " + self.headers.raw(b"cookie")
        wanted = f"; {name}=".encode("latin-1")
        at = held.rfind(wanted)
        if at < 0:
            return ""
        return held[at + len(wanted) :].partition(b";")[0].strip().decode("latin-1")

    @property
    def wants_json(self) -> bool:
        """Whether the body is JSON (the page's script) rather than a plain form."""
        return b"application/json" in self.headers.raw(b"content-type")


class Response(msgspec.Struct, kw_only=True):
    """An answer. `cookies` maps a name to its value; all are HttpOnly and stay on this site."""

    status: int = 200
    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    headers: dict[str, str] = {}
    cookies: dict[str, str] = {}
    cookie_path: str = "/"

    async def send(self, send: Send, common: Iterable[RawHeader] = (), secure: bool = False) -> None:
        """Write it out. `common` are the headers every answer of this door carries; `secure` marks cookies (behind TLS)."""
        raw = [*common, (b"content-length", str(len(self.body)).encode())]
        if "cache-control" not in self.headers:
            raw.append(_NO_STORE)
        if self.body:
            raw.append(_content_type(self.kind))
        if self.headers:
            raw += [(name.encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        if self.cookies:
            raw += [(b"set-cookie", self._cookie(name, value, secure)) for name, value in self.cookies.items()]
        await send({"type": "http.response.start", "status": self.status, "headers": raw})
        await send({"type": "http.response.body", "body": self.body})

    def _cookie(self, name: str, value: str, secure: bool) -> bytes:
        line = f"{name}={value}; Max-Age={COOKIE_AGE}; Path={self.cookie_path}; HttpOnly; SameSite=Lax"
        line += "; Secure" if secure else ""
        return line.encode("latin-1")


@cache
def _content_type(kind: str) -> RawHeader:
    """The header of a content type; there are half a dozen."""
    return b"content-type", kind.encode()


def page(html: str, status: int = 200, **more: Any) -> Response:
    """An HTML page."""
    return Response(status=status, body=html.encode(), **more)


def json(value: Any, status: int = 200, **more: Any) -> Response:
    """A JSON answer."""
    return Response(status=status, body=msgspec.json.encode(value), kind="application/json", **more)


def go(address: str, **more: Any) -> Response:
    """See other: after a plain form, so that a refresh repeats nothing."""
    return Response(status=303, headers={"location": address}, **more)


def random_id() -> str:
    """An id that nobody can guess and that says nothing (seats, acts made here, tokens)."""
    return secrets.token_urlsafe(12)
