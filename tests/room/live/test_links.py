"""How a phone's line is told from what was heard of it."""

from __future__ import annotations

from halqa.core.ids import SeatId
from halqa.room.live.links import GONE_AFTER, LATE_COUNTS, Links

SEAT, OTHER = SeatId("s1"), SeatId("s2")


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_stream_is_ok_polling_is_weak_silence_is_gone() -> None:
    time = Time()
    links = Links(time)
    assert links.line(SEAT) == "gone", "never heard, for instance since the door was started again"
    links.heard(SEAT)
    assert links.line(SEAT) == "weak"
    links.opened(SEAT)
    time.now += 10 * GONE_AFTER
    assert links.line(SEAT) == "ok"
    links.ended(SEAT)
    assert links.line(SEAT) == "weak"
    time.now += GONE_AFTER + 1
    assert links.line(SEAT) == "gone"


def test_acts_that_came_late_make_a_line_weak_for_a_while() -> None:
    time = Time()
    links = Links(time)
    links.opened(SEAT)
    links.late(SEAT)
    assert links.line(SEAT) == "weak"
    assert links.late_acts([SEAT, OTHER]) == {SEAT: 1}
    time.now += LATE_COUNTS + 1
    assert links.line(SEAT) == "ok"
    assert links.counts([SEAT, OTHER]) == {"ok": 1, "weak": 0, "gone": 1}
    assert links.lines([OTHER]) == {OTHER: "gone"}
