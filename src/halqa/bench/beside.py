"""What is in use beside the phones: a real staff door and its facilitator, with what they used during a round."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from halqa.bench.desk import Desk
from halqa.bench.stage import CannotMeasure, Stage
from halqa.server import platform


class Beside:
    """The staff door's process and its facilitator, looked at between two moments."""

    def __init__(self, pid: int, desk: Desk) -> None:
        self._pid, self._desk = pid, desk
        self.mark()

    def mark(self) -> None:
        """A round begins."""
        self._at, self._cpu = time.monotonic(), platform.cpu_seconds(self._pid)
        self._pages, self._errors = len(self._desk.times), self._desk.errors

    def since(self) -> dict[str, float]:
        """The measures of the round."""
        took, found = time.monotonic() - self._at, self._desk.since(self._pages)
        return {
            "staff_core": (platform.cpu_seconds(self._pid) - self._cpu) / took,
            "staff_pages": found.count,
            "staff_p50_ms": found.p50,
            "staff_most_ms": found.most,
            "staff_errors": self._desk.errors - self._errors,
        }


@contextmanager
def at_the_desk(stage: Stage) -> Iterator[Beside]:
    """A facilitator at the desk of the stage's first room, until left. Raises CannotMeasure when nobody is let in."""
    desk = stage.start_house()
    if not desk.enter():
        raise CannotMeasure("bench-no-staff-door")
    assert stage.house is not None
    try:
        yield Beside(stage.house.pid, desk)
    finally:
        desk.leave()
