"""The part of a file that a browser asks for: some ask for one before they play a recording at all (RFC 9110, 14.2)."""

from __future__ import annotations

import re

_RANGE = re.compile(r"bytes=(\d{0,12})-(\d{0,12})")


def part_of(asked: str, size: int) -> range | None:
    """The bytes of one range of a file of `size` bytes, by the request's header; None where the whole is meant (no range, several,
    another unit), empty where none of it is there."""
    match = _RANGE.fullmatch(asked)
    if match is None or match.group(1, 2) == ("", ""):
        return None
    first, last = match.group(1, 2)
    if not first:
        return range(max(0, size - int(last)), size)
    end = min(int(last) + 1, size) if last else size
    return range(int(first), end) if int(first) < end else range(0)
