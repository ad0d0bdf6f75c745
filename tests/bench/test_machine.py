"""Whether others disturb what is measured: said of a while that is long enough, and not of an instant."""

from __future__ import annotations

import socket
import time
from pathlib import Path

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


def test_figures_say_which_processor_they_are_of_and_no_name_of_the_machine() -> None:
    found = machine.versions()
    said = Path("/proc/cpuinfo").read_text(encoding="utf-8") if Path("/proc/cpuinfo").exists() else ""
    if "model name" in said:
        name = said.partition("model name")[2].partition("\n")[0].lstrip("\t :")
        assert found["processor"].startswith(name)
    assert socket.gethostname() not in found.values()
