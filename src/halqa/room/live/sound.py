"""A recording of a text, when a phone's player asks for it (`render.hear`). What is heard is not an act: nobody learns of it."""

from __future__ import annotations

import asyncio
import re
from pathlib import PurePath

from halqa.formats.pack_sounds import MEDIA_TYPES
from halqa.room import database
from halqa.room.live.asgi import Response
from halqa.room.live.door import Call
from halqa.room.storage import recording

_RANGE = re.compile(r"bytes=(\d{0,12})-(\d{0,12})")


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
    part = _part(call.request.headers.get("range", ""), len(data))
    if part is None:
        return Response(body=data, kind=kind, headers=headers)
    if not part:
        return Response(status=416, headers={"content-range": f"bytes */{len(data)}"})
    headers["content-range"] = f"bytes {part.start}-{part.stop - 1}/{len(data)}"
    return Response(status=206, body=data[part.start : part.stop], kind=kind, headers=headers)


def _part(asked: str, size: int) -> range | None:
    """The bytes of one range; None where the whole is meant (no range, several, another unit), empty where none of it is there."""
    match = _RANGE.fullmatch(asked)
    if match is None or match.group(1, 2) == ("", ""):
        return None
    first, last = match.group(1, 2)
    if not first:
        return range(max(0, size - int(last)), size)
    end = min(int(last) + 1, size) if last else size
    return range(int(first), end) if int(first) < end else range(0)
