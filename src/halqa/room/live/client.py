"""The staff door's side of the control port: a plain, signed POST over loopback."""

from __future__ import annotations

import http.client
from collections.abc import Sequence
from typing import Any

import msgspec

from halqa.core.activity import Audience
from halqa.core.ids import EnrolmentId, RoomId, TextId
from halqa.core.play.commands import AnyCommand
from halqa.core.words import Lang
from halqa.room.live.control import SIGNATURE, signature
from halqa.room.live.keys import CheckInKey
from halqa.room.live.writer import Answer
from halqa.room.storage import InDatabase, Place

TIMEOUT = 10.0
"""Seconds before the phone door is taken to be away."""


class DoorAway(Exception):
    """The phone door does not answer: it is being restarted, or is not running. Nothing was acknowledged; ask again."""


class DoorRefused(Exception):
    """The phone door said no: `code` is room-not-open, room-taken, missing, not-a-room, newer, code-taken, signature ..."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code


class Control:
    """One control port. Safe to share between threads: each call has its own connection."""

    def __init__(self, port: int, key: str, host: str = "127.0.0.1") -> None:
        self._host, self._port, self._key = host, port, key.encode()

    def open(self, place: Place) -> dict[str, str]:
        """Serve this room; gives room, code, and the join and wall addresses. In PostgreSQL any door may take it."""
        asked = {"room": place.room} if isinstance(place, InDatabase) else {"path": str(place)}
        return self._post("/open", asked)

    def command(self, room: RoomId, command: AnyCommand) -> Answer:
        """Have a command decided and stored; gives its answer, refusals included. Same act id, same answer."""
        answer = self._post("/command", {"room": room, "command": command})
        return msgspec.convert(answer, type=Answer)

    def status(self, room: RoomId) -> dict[str, Any]:
        """Head (seq, digest), phones connected, trouble, counters, what is shown, stages, half-day, ways; `links`: seat -> ok, weak or
        gone, `link_counts` of them, `late_acts`: how many acts of a seat waited on its phone."""
        return self._post("/status", {"room": room})

    def frame(self, room: RoomId, lang: Lang, audience: Audience = Audience.FACILITATOR) -> dict[str, Any]:
        """The present step as plain values, for the facilitator's desk."""
        return self._post("/frame", {"room": room, "lang": lang, "audience": audience})

    def remote(self, room: RoomId) -> str:
        """The address of the remote on a phone, for the QR at the desk: good for today, until the command EndRemotes."""
        return str(self._post("/remote", {"room": room})["remote"])

    def keys(self, room: RoomId, put: Sequence[CheckInKey] = (), erase: Sequence[EnrolmentId] = ()) -> None:
        """Add or replace check-in keys, and erase others."""
        self._post("/keys", {"room": room, "keys": list(put), "enrolments": list(erase)})

    def erase(self, room: RoomId, texts: Sequence[TextId]) -> None:
        """Erase free texts for good; the log still verifies."""
        self._post("/erase", {"room": room, "texts": list(texts)})

    def close(self, room: RoomId) -> None:
        """Serve this room no more and let go of its file."""
        self._post("/close", {"room": room})

    def _post(self, path: str, ask: dict[str, Any]) -> dict[str, Any]:
        body = msgspec.json.encode(ask)
        connection = http.client.HTTPConnection(self._host, self._port, timeout=TIMEOUT)
        try:
            connection.request("POST", path, body, {SIGNATURE: signature(self._key, path, body)})
            response = connection.getresponse()
            raw = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise DoorAway from error
        finally:
            connection.close()
        answer: dict[str, Any] = msgspec.json.decode(raw)
        if "error" in answer:
            raise DoorRefused(answer["error"], answer.get("detail", ""))
        return answer
