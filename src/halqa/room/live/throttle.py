"""Slowing down whoever guesses: a bucket of allowed mistakes for each address and seat, filled again with time.

Only mistakes cost. So forty honest phones behind one address join at once, while an address that guesses has twenty tries and then
one in ten seconds. A right join code gives nothing back: who knows one room's code could otherwise guess the others' without end.
"""

from __future__ import annotations

import time
from collections import OrderedDict


class Mistakes:
    """Buckets by key. `most` mistakes at once, then one more every `every` seconds. Keeps the newest 10,000 keys only."""

    MOST_KEYS = 10_000

    def __init__(self, most: float, every: float) -> None:
        self._most, self._every = most, every
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def _now_left(self, key: str) -> float:
        left, since = self._left.get(key, (self._most, time.monotonic()))
        return min(self._most, left + (time.monotonic() - since) / self._every)

    def _keep(self, key: str, left: float) -> None:
        self._left[key] = (left, time.monotonic())
        self._left.move_to_end(key)
        if len(self._left) > self.MOST_KEYS:
            self._left.popitem(last=False)

    def wait(self, key: str) -> int:
        """Seconds this key must wait before its next try; 0 when it may try now."""
        left = self._now_left(key)
        return 0 if left >= 1 else max(1, round((1 - left) * self._every))

    def wrong(self, key: str) -> None:
        """The try was a mistake."""
        self._keep(key, self._now_left(key) - 1)

    def right(self, key: str) -> None:
        """The try was right: one mistake is forgotten."""
        if key in self._left:
            self._keep(key, min(self._most, self._now_left(key) + 1))
