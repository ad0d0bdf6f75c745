"""A real phone door beside the staff door's tests: its own process on free ports, over the test's own data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.server.environment import Environment
from tests.support.doors import KEY, PhoneDoor


@pytest.fixture
def data(settings: Any, tmp_path: Path) -> Environment:
    """The data folder of this test; no phone door runs yet."""
    env: Environment = msgspec.structs.replace(settings.ENVIRONMENT, data=tmp_path, control_port=1, control_key=KEY)
    settings.ENVIRONMENT = env
    settings.HALQA_DATA = tmp_path
    settings.HALQA_ROOMS = tmp_path / "rooms"
    return env


@pytest.fixture
def door(data: Environment, settings: Any) -> Iterator[PhoneDoor]:
    """A phone door that answers, known to the staff door."""
    with PhoneDoor(data.data) as running:
        settings.ENVIRONMENT = msgspec.structs.replace(
            data, phone_port=running.port, control_port=running.control_port, control_key=KEY
        )
        yield running
