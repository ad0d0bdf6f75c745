"""The interpreter's page on a phone or tablet: the texts two minutes ahead, side by side in two languages, with the glossary.

Read-only, under a token that only the facilitator's desk hands out: whoever has the wall's address cannot tell it. It has no names, no
notes and no reason before the reveal; those stay at the staff door.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import msgspec

from halqa.core.play.ahead import ahead
from halqa.core.words import OWN_NAMES, direction
from halqa.room.glossary import read, two_of
from halqa.room.live.asgi import Response
from halqa.room.live.door import Call, Instead
from halqa.room.live.keys import digest
from halqa.room.live.room import LiveRoom


def token(secret: bytes) -> str:
    """What opens the page of the room with this secret, for as long as the room lasts."""
    return digest(secret, "interpreter", "").hex()[:32]


def path(room: LiveRoom) -> str:
    """Where the page lies."""
    return f"/i/{token(room.secret)}"


async def page(call: Call) -> Response:
    """The whole page."""
    room = _room(call)
    return call.render("interpreter.html", call.guess_lang(), room=room.brief, **await _values(call, room))


async def part(call: Call) -> Response:
    """What moves, or nothing (204) when it is what the page has already."""
    room = _room(call)
    values = await _values(call, room)
    if call.query.get("was") == values["was"]:
        return Response(status=204)
    return call.render("interpreter_ahead.html", call.guess_lang(), **values)


def _room(call: Call) -> LiveRoom:
    for room in call.door.rooms:
        if hmac.compare_digest(token(room.secret), call.match["token"]):
            return room
    raise Instead(call.sentence("phone-no-such-page", 404))


async def _values(call: Call, room: LiveRoom) -> dict[str, Any]:
    lang = call.guess_lang()
    source, target = two_of(call.query.get("from", ""), call.query.get("to", ""), lang)
    state = await room.writer.settled()
    coming = ahead(state, room.now(), staff=False, today=room.today())
    steps, words = read(coming, room.brief.terms, source, target)
    return {
        "steps": steps,
        "words": words,
        "source": source,
        "target": target,
        "direction": direction,
        "was": hashlib.sha256(msgspec.json.encode((steps, words))).hexdigest()[:16],
        "here": path(room),
        "own_names": OWN_NAMES,
    }
