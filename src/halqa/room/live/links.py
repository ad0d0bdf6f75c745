"""How each phone's line is, as far as this process has heard: in memory only, never in the log, gone with a restart.

Nothing is noted about what a phone said. Late acts are counted for by-name and by-seat activities alone, so that the count of an
anonymous one cannot be read from a seat's line.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from halqa.core.ids import SeatId

GONE_AFTER = 20.0
"""Seconds of silence after which a phone without a stream is taken to be away; polling asks every five."""
LATE_COUNTS = 120.0
"""Seconds for which an act that came late says that the line is weak."""

Line = Literal["ok", "weak", "gone"]


class _Heard(msgspec.Struct):
    """What is known of one phone."""

    at: float
    streams: int = 0
    late: int = 0
    late_at: float = -LATE_COUNTS


class Links:
    """The lines of one room's phones."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that never go back."""
        self._clock = clock
        self._by_seat: dict[SeatId, _Heard] = {}

    def _of(self, seat: SeatId) -> _Heard:
        now = self._clock()
        heard = self._by_seat.setdefault(seat, _Heard(now))
        heard.at = now
        return heard

    def heard(self, seat: SeatId) -> None:
        """The phone asked for something."""
        self._of(seat)

    def opened(self, seat: SeatId) -> None:
        """The phone keeps a stream."""
        self._of(seat).streams += 1

    def ended(self, seat: SeatId) -> None:
        """The phone's stream ended."""
        self._of(seat).streams -= 1

    def late(self, seat: SeatId) -> None:
        """An act came that had waited on the phone."""
        heard = self._of(seat)
        heard.late, heard.late_at = heard.late + 1, heard.at

    def line(self, seat: SeatId) -> Line:
        """ok: a stream, nothing late. weak: it polls, or an act came late just now. gone: nothing for a while."""
        heard, now = self._by_seat.get(seat), self._clock()
        if heard is None or (not heard.streams and now - heard.at > GONE_AFTER):
            return "gone"
        return "ok" if heard.streams and now - heard.late_at > LATE_COUNTS else "weak"

    def lines(self, seats: Iterable[SeatId]) -> dict[SeatId, Line]:
        """The line of each seat."""
        return {seat: self.line(seat) for seat in seats}

    def counts(self, seats: Iterable[SeatId]) -> dict[Line, int]:
        """How many lines are ok, weak and gone."""
        found: list[Line] = list(self.lines(seats).values())
        kinds: tuple[Line, ...] = ("ok", "weak", "gone")
        return {line: found.count(line) for line in kinds}

    def late_acts(self, seats: Iterable[SeatId]) -> dict[SeatId, int]:
        """How many acts of each seat came late, where any did."""
        late = {seat: self._by_seat[seat].late for seat in seats if seat in self._by_seat}
        return {seat: count for seat, count in late.items() if count}
