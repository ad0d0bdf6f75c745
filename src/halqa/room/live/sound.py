"""A recording of a text, when a phone's player asks for it (`render.hear`). What is heard is not an act: nobody learns of it."""

from __future__ import annotations

import asyncio
from pathlib import PurePath

from halqa.formats.byte_range import part_of
from halqa.formats.pack_sounds import MEDIA_TYPES
from halqa.room import database
from halqa.room.live.asgi import Response
from halqa.room.live.door import Call
from halqa.room.storage import recording


async def sound(call: Call) -> Response:
    """A recording by its name; a part of it where the browser asks for one, as some do before they play at all (RFC 9110, 14.2)."""
    room, name = call.room(), call.match["name"]
    try:
        data = await asyncio.to_thread(recording, room.path, name)
    except database.Away:
        return Response(status=503)
    kind = MEDIA_TYPES.get(PurePath(name).suffix, "")
    if data is None or not kind:
        return Response(status=404)
    headers = {"cache-control": "private, max-age=31536000, immutable", "accept-ranges": "bytes"}
    part = part_of(call.request.headers.get("range", ""), len(data))
    if part is None:
        return Response(body=data, kind=kind, headers=headers)
    if not part:
        return Response(status=416, headers={"content-range": f"bytes */{len(data)}"})
    headers["content-range"] = f"bytes {part.start}-{part.stop - 1}/{len(data)}"
    return Response(status=206, body=data[part.start : part.stop], kind=kind, headers=headers)
