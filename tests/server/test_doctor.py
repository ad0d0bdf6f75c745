"""The doctor finds what is broken, says so in three languages, and changes nothing."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import structs

from halqa.cli.doctor import as_json
from halqa.core.words import LANGS
from halqa.server import doctor, environment, first, platform
from halqa.server.environment import Environment


@pytest.fixture
def env(tmp_path: Path) -> Environment:
    return structs.replace(environment.read(), data=tmp_path, demo=False, database="")


@pytest.mark.parametrize(
    ("version", "state"),
    [
        ("3.6.23", "well"),
        ("3.7.0", "wrong"),
        ("3.40.1", "wrong"),
        ("3.51.2", "wrong"),
        ("3.51.3", "well"),
        ("3.53.4", "well"),
    ],
)
def test_a_sqlite_that_can_corrupt_is_refused(version: str, state: str) -> None:
    assert doctor.sqlite_state(version) == state


def test_a_folder_that_was_never_made_is_found(env: Environment) -> None:
    assert doctor.data_folder(env).state == "wrong"
    assert doctor.secret_kept(env).state == "wrong"


@pytest.mark.skipif(platform.WINDOWS, reason="modes are POSIX")
def test_a_secret_that_others_can_read_is_found(env: Environment) -> None:
    first.make_folder(env.data)
    assert first.make_secret(env.data)
    assert not first.make_secret(env.data)
    assert doctor.secret_kept(env).state == "well"
    (env.data / "secret").chmod(0o644)
    assert doctor.secret_kept(env) == doctor.Finding(
        "secret", "wrong", {"path": str(env.data / "secret"), "mode": "644"}
    )


def test_a_taken_port_is_named(env: Environment) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        found = doctor.ports_free(structs.replace(env, staff_port=port))
    assert found.state == "notice"
    assert str(port) in str(found.args["taken"])


def test_a_clock_before_what_was_written_is_found(env: Environment) -> None:
    (env.data / "secret").write_text("x")
    assert doctor.clock_plausible(env).state == "well"
    os.utime(env.data / "secret", (4_000_000_000, 4_000_000_000))
    assert doctor.clock_plausible(env).state == "wrong"


@pytest.mark.parametrize("state", ["well", "notice", "wrong"])
def test_whatever_is_found_has_its_sentences_in_three_languages(state: doctor.State) -> None:
    possible = {
        "python": ("well", "wrong"),
        "packages": ("well", "notice", "wrong"),
        "sqlite": ("well", "wrong"),
        "database": ("well", "notice", "wrong"),
        "data": ("well", "wrong"),
        "secret": ("well", "wrong"),
        "fsync": ("well", "notice"),
        "disk": ("well", "notice", "wrong"),
        "ports": ("well", "notice"),
        "network": ("well", "notice"),
        "capacity": ("well", "notice"),
        "files": ("well", "notice"),
        "clock": ("well", "wrong"),
        "fonts": ("well", "wrong"),
        "browser": ("well", "notice"),
    }
    assert len(possible) == len(doctor.CHECKS)
    args = dict.fromkeys(
        (
            "found",
            "wanted",
            "path",
            "mode",
            "ms",
            "taken",
            "address",
            "now",
            "missing",
            "different",
            "others",
            "kind",
            "loose",
        ),
        "x",
    )
    numbers = {"steps": 2, "free": 10, "limit": 10, "count": 1, "bears": 8}
    found = tuple(
        doctor.Finding(code, state, {**args, **numbers}) for code, states in possible.items() if state in states
    )
    for row in as_json(found)["checks"]:
        assert all(row["message"][lang] for lang in LANGS)
        assert all(bool(row["remedy"][lang]) == (state != "well") for lang in LANGS)


def _halqa(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    values = {**os.environ, "HALQA_DATA": str(data), "PYTHONPATH": "src"}  # noqa: TID251 - a child process of the test
    return subprocess.run(
        [sys.executable, "-m", "halqa.cli", *words], env=values, capture_output=True, text=True, check=False
    )


def test_a_fresh_machine_is_made_ready_and_a_second_time_changes_nothing(tmp_path: Path) -> None:
    data = tmp_path / "house"
    made = _halqa(data, "init", "--administrator", "chef", "--lang", "en")
    assert made.returncode == 0, made.stderr
    assert "chef" in made.stdout
    again = _halqa(data, "init", "--administrator", "autre", "--lang", "en")
    assert again.returncode == 0
    assert "exists already" in again.stdout
    told = _halqa(data, "doctor", "--json")
    findings = json.loads(told.stdout)
    states = {row["code"]: row["state"] for row in findings["checks"]}
    assert states["data"] == states["secret"] == states["sqlite"] == "well"
    assert told.returncode == (1 if findings["summary"]["wrong"] else 0)


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    ended = _halqa(tmp_path / "file" / "house", "init", "--lang", "en")
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    assert "cannot be made" in ended.stderr
