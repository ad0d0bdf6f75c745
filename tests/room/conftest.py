"""A real phone door for the staff door's tests: its own process on free ports, over the test's own data folder."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.room.live.client import Control, DoorAway, DoorRefused
from halqa.server import environment


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def data(settings: Any, tmp_path: Path) -> environment.Environment:
    """The data folder and ports of this test; no door runs yet."""
    env = msgspec.structs.replace(
        settings.ENVIRONMENT,
        data=tmp_path,
        phone_host="127.0.0.1",
        phone_port=free_port(),
        control_port=free_port(),
        control_key="a key of this test",
        lan_address="127.0.0.1",
    )
    settings.ENVIRONMENT = env
    settings.HALQA_DATA = tmp_path
    settings.HALQA_ROOMS = tmp_path / "rooms"
    return env


@pytest.fixture
def door(data: environment.Environment) -> Iterator[environment.Environment]:
    """A phone door that answers."""
    command = [sys.executable, "-m", "halqa.server.phone"]
    process = subprocess.Popen(command, env=environment.child(data), stderr=subprocess.DEVNULL)
    try:
        _wait(data, process)
        yield data
    finally:
        process.terminate()
        process.wait(20)


def _wait(env: environment.Environment, process: subprocess.Popen[bytes]) -> None:
    control = Control(env.control_port, env.control_key)
    for _ in range(300):
        assert process.poll() is None, "the phone door ended"
        try:
            control.open(env.data / "rooms" / "none.room")
        except DoorRefused:
            return
        except DoorAway:
            time.sleep(0.1)
    raise AssertionError("the phone door did not come up")
