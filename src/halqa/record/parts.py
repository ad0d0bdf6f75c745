"""What may be told of several rooms together, where each of them is told by itself as well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from halqa.core.activity import may_be_parted


def may_be_told(rooms: Iterable[Sequence[int]]) -> bool:
    """Whether a whole may be shown in its parts: the same parts of each room in `rooms`. Neither the sum has a part of one to four, nor
    what is left of it once the rooms that may be told by themselves are taken away: a session's page stands beside its course's.

    Of nothing at all nothing is told."""
    known = [tuple(room) for room in rooms]
    whole = _sums(known)
    rest = _sums([room for room in known if not may_be_parted(*room)])
    return any(whole) and may_be_parted(*whole) and may_be_parted(*rest)


def _sums(rooms: Sequence[Sequence[int]]) -> list[int]:
    return [sum(parts) for parts in zip(*rooms, strict=True)]
