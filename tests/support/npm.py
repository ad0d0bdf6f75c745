"""Outside judges from npm: installed once into the clone's own `.cache`, never committed; the test skips with one line without them."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "npm"
PATIENCE = 120
"""Seconds after which a registry that does not answer counts as missing."""


def judge(package: str, version: str) -> Path:
    """The folder in which node finds this package. Skips the test where node, npm or the registry is missing."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("node and npm are not here")
    home = CACHE / f"{package}-{version}"
    if not (home / "node_modules" / package).is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as made:
            _install(Path(made), f"{package}@{version}")
            _keep(Path(made), home)
    return home


def _install(folder: Path, wanted: str) -> None:
    command = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder)]
    try:
        subprocess.run(
            [*command, "--cache", str(CACHE / "downloads"), wanted], check=True, capture_output=True, timeout=PATIENCE
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        pytest.skip(f"the npm registry did not give {wanted}")


def _keep(made: Path, home: Path) -> None:
    """The whole installation at once; another process may have been quicker."""
    home.mkdir(exist_ok=True)
    try:
        (made / "node_modules").rename(home / "node_modules")
    except OSError:
        assert (home / "node_modules").is_dir()


def told(home: Path, script: str, given: str) -> str:
    """What a script says on its output when it is given this text on its input. A script that fails fails the test."""
    run = subprocess.run(
        ["node", "-e", script],
        input=given,
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout
