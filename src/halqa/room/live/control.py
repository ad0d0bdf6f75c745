"""The loopback port: commands of staff, signed with the key that `serve` makes at each start.

Every request is a POST with JSON; `X-Halqa-Signature` is the HMAC-SHA256 of path, newline and body. Commands carry their own act ids,
so a repeated request has no second effect.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Any

import msgspec

from halqa.core.activity import Audience
from halqa.core.ids import EnrolmentId, RoomId, TextId
from halqa.core.play import view
from halqa.core.play.commands import AnyCommand
from halqa.core.words import FR, Lang
from halqa.room.live import interpreter, remote
from halqa.room.live.app import PhoneApp
from halqa.room.live.asgi import Receive, Request, Response, Scope, Send, TooLarge, json
from halqa.room.live.door import Door
from halqa.room.live.elsewhere import RELAYED
from halqa.room.live.keys import CheckInKey
from halqa.room.live.relay import FOR, PROOF, proof, target_of
from halqa.room.live.room import CannotServe, LiveRoom
from halqa.room.live.store import NotStored
from halqa.room.log import NoRoomFile

MOST_BODY = 4 * 1024 * 1024
SIGNATURE = "x-halqa-signature"


def signature(key: bytes, path: str, body: bytes) -> str:
    """What a request to the control port carries to prove where it comes from."""
    return hmac.new(key, path.encode() + b"\n" + body, hashlib.sha256).hexdigest()


class Ask(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything a request may hold; each path reads its own."""

    path: str = ""
    room: RoomId = RoomId("")
    command: AnyCommand | None = None
    lang: Lang = FR
    audience: Audience = Audience.FACILITATOR
    keys: list[CheckInKey] = []
    enrolments: list[EnrolmentId] = []
    texts: list[TextId] = []


_ASKS = msgspec.json.Decoder(Ask)


class ControlApp:
    """The ASGI application of the control port."""

    def __init__(self, door: Door, phones: PhoneApp) -> None:
        """`phones` answers what other doors pass on."""
        self._door, self._phones = door, phones

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        if request.headers.get(FOR):
            await self._relayed(request, send)
            return
        try:
            response = await self._answer(request)
        except TooLarge:
            response = json({"error": "too-large"}, 413)
        except NotStored:  # the room went to another door in the middle
            response = json({"error": "room-not-open"}, 404)
        await response.send(send)

    async def _relayed(self, request: Request, send: Send) -> None:
        """A phone's request that another door passed on (`relay`), in the name of the phone's own address."""
        address, given = request.headers.get(FOR, ""), request.headers.get(PROOF, "")
        if not hmac.compare_digest(given, proof(self._door.config.control_key, address, target_of(request))):
            await json({"error": "signature"}, 403).send(send)
            return
        await self._phones({**request.scope, "client": (address, 0), RELAYED: True}, request.receive, send)

    async def _answer(self, request: Request) -> Response:
        body = await request.body(MOST_BODY)
        given = request.headers.get(SIGNATURE, "")
        if not hmac.compare_digest(given, signature(self._door.config.control_key, request.path, body)):
            return json({"error": "signature"}, 403)
        try:
            ask = _ASKS.decode(body)
        except msgspec.DecodeError as error:
            return json({"error": "not-understood", "detail": str(error)}, 400)
        if request.path == "/open":
            return await self._take(ask.room) if self._door.shared is not None else self._open(Path(ask.path))
        room = self._door.rooms.by_id(ask.room)
        if (
            room is None and self._door.shared is not None
        ):  # its door has just ended, or it is new: staff need not wait for the next look
            await self._door.shared.look(ask.room)
            room = self._door.rooms.by_id(ask.room)
        if room is None:
            return json({"error": "room-not-open"}, 404)
        return await self._in_room(request.path, ask, room)

    async def _take(self, room: RoomId) -> Response:
        """Take a room of the database that nobody serves."""
        assert self._door.shared is not None
        await self._door.shared.look(room)
        taken = self._door.rooms.by_id(room)
        return json(self._address(taken)) if taken is not None else json({"error": "missing"}, 409)

    def _open(self, path: Path) -> Response:
        try:
            room = self._door.rooms.open(path)
        except CannotServe as error:
            return json({"error": error.code}, 409)
        except NoRoomFile as error:
            return json({"error": error.reason}, 409)
        return json(self._address(room))

    def _address(self, room: LiveRoom) -> dict[str, Any]:
        reach = self._door.reach
        base = reach.address
        return {
            "room": room.brief.room,
            "code": room.brief.code,
            "join": f"{base}/j/{room.brief.code}",
            "wall": f"{base}/w/{room.wall}",
            "interpreter": base + interpreter.path(room),
            "hotspot": reach.hotspot,
            "wifi": reach.wifi,
            "candidates": reach.candidates,
        }

    async def _in_room(self, path: str, ask: Ask, room: LiveRoom) -> Response:
        match path:
            case "/command" if ask.command is not None:
                answer = await room.writer.submit(ask.command)
                return json(answer, 200 if answer.kept else 503)
            case "/status":
                return json(await self._status(room))
            case "/frame":
                state = await room.writer.settled()
                frame = view.frame(state, ask.audience, room.lang(ask.lang))
                return json({"seq": frame.seq, "template": frame.template, "values": frame.values})
            case "/remote":
                state = await room.writer.settled()
                return json({"remote": self._door.reach.address + remote.path(room, state.remotes, room.now())})
            case "/keys":
                await room.put_keys(ask.keys)
                await room.forget_keys(ask.enrolments)
                return json({"ok": True})
            case "/erase":
                await room.writer.forget_texts(ask.texts)
                return json({"ok": True})
            case "/close":
                await self._door.rooms.close(room)
                return json({"ok": True})
            case _:
                return json({"error": "no-such-path"}, 404)

    async def _status(self, room: LiveRoom) -> dict[str, Any]:
        state = await room.writer.settled()
        head = room.store.head
        return {
            **self._address(room),
            "seq": head.seq,
            "digest": head.digest,
            "connected": room.hub.connected,
            "trouble": room.writer.trouble,
            "counters": view.counters(state),
            "shown": state.shown,
            "stages": state.stages,
            "half_day": state.half_day,
            "ways": state.ways,
            "closed": state.closed,
            "links": room.links.lines(state.seats),
            "link_counts": room.links.counts(state.seats),
            "late_acts": room.links.late_acts(state.seats),
        }
