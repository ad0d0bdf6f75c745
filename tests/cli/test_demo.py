"""What `halqa demo` takes from its environment: a port that is set is used, the others are free ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from halqa.cli.demo import PORTS, _settings

READ = ("HALQA_DATA", "HALQA_DEMO", "HALQA_CONTROL_KEY", "DJANGO_SETTINGS_MODULE", *PORTS)


def test_a_port_that_is_set_is_used_and_the_others_are_free_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in READ:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)  # what the command sets is taken back after the test
    monkeypatch.setenv("HALQA_PHONE_PORT", "18721")
    _settings(tmp_path)
    found = {name: os.environ[name] for name in PORTS}  # noqa: TID251 - what the doors will read
    assert found["HALQA_PHONE_PORT"] == "18721"
    assert all(int(port) > 0 for port in found.values())
    assert len(set(found.values())) == len(PORTS)
