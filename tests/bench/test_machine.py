"""Whether others disturb what is measured: said of a while that is long enough, and not of an instant."""

from __future__ import annotations

import time

import pytest

from halqa.bench import machine
from halqa.server import platform


def test_a_hundredth_of_a_second_of_others_does_not_spoil_an_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    now, busy = 100.0, 50.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    monkeypatch.setattr(platform, "busy_seconds", lambda: busy)
    watch = machine.Watch(())
    now, busy = 100.04, 50.02
    assert watch.foreign() is None
    now, busy = 102.0, 51.0
    found = watch.foreign()
    assert found is not None
    assert found > machine.MOST_FOREIGN
