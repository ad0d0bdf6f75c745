"""Whether another door serves the room of a request, and then its answer (`shared`, `relay`). A door on files serves all its rooms."""

from __future__ import annotations

from halqa.room.live.door import Call, Stream, plain_join_code
from halqa.room.live.relay import OwnerAway, relay
from halqa.room.live.room import LiveRoom
from halqa.room.live.shared import by_code, by_token
from halqa.room.live.store import NotStored

RELAYED = "halqa.relayed"
"""In the scope of a request that came from another door: it is not passed on again."""


async def elsewhere(call: Call) -> Stream | None:
    """The answer of the door that serves the room, or None when this one does or nobody knows the room.

    Raises NotStored while nobody serves it: the phone keeps what it has and asks again.
    """
    shared = call.door.shared
    if shared is None or not call.match.keys() & {"code", "token"}:
        return None
    if "code" in call.match:
        is_it = by_code(plain_join_code(call.match["code"]))
    else:
        is_it = by_token(call.match["token"])
    known = await shared.find(is_it)
    if known is None and shared.away:
        raise NotStored("the database is away")
    if known is None or isinstance(known, LiveRoom):
        return None
    for again in (False, True):
        if not known.owned or call.request.scope.get(RELAYED):
            raise NotStored("nobody serves this room just now")
        try:
            return await relay(call.request, known.address, call.door.config.control_key)
        except OwnerAway as error:
            if error.sent or again:
                raise NotStored("the room's door ended") from error
        found = await shared.again(known)
        if found is None or isinstance(found, LiveRoom):
            return None
        known = found
    return None
