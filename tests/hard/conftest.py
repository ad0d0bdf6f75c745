"""What several rows look at: a demonstration that was played to its end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.journeys import House


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration's data folder after its two sessions: with phones, on paper, posted, sealed, published."""
    data = tmp_path_factory.mktemp("played") / "data"
    command = [sys.executable, "-m", "halqa.cli", "demo", "--play", "--exit", "--no-browser", "--data", str(data)]
    subprocess.run(command, env=House(data).environment(), check=True, capture_output=True, timeout=300)
    return data
