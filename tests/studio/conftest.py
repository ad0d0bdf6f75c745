"""A house with a shelf of its own for packs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def shelf(settings: Any, tmp_path: Path) -> Path:
    """The folder of the house's own packs, empty."""
    folder = tmp_path / "own"
    settings.HALQA_OWN_PACKS = folder
    return folder
