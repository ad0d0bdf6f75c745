"""What `halqa demo` takes from its surroundings: ports, the language, and a folder that nobody else shows anything in."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from halqa.cli import main
from halqa.cli.demo import MARKER, PORTS, _fresh, _settings
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.formats.file_lock import take
from halqa.locale import say
from halqa.server import platform
from tests.support.doors import free_port

READ = ("HALQA_DATA", "HALQA_DEMO", "HALQA_CONTROL_KEY", "DJANGO_SETTINGS_MODULE", *PORTS)
SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*READ, *SYSTEM):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)  # what the command sets is taken back after the test


@pytest.fixture
def held() -> Iterator[ExitStack]:
    with ExitStack() as until:
        yield until


def ports() -> dict[str, str]:
    return {name: os.environ[name] for name in PORTS}  # noqa: TID251 - what the doors will read


def listening(held: ExitStack, port: int = 0) -> int:
    """Another program on this machine."""
    other = held.enter_context(socket.socket())
    other.bind(("127.0.0.1", port))
    other.listen()
    return int(other.getsockname()[1])


def test_a_port_that_is_set_is_used_and_the_others_are_free_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: ExitStack
) -> None:
    meant = str(free_port())
    monkeypatch.setenv("HALQA_PHONE_PORT", meant)
    assert _settings(tmp_path, held) == ""
    found = ports()
    assert found["HALQA_PHONE_PORT"] == meant
    assert all(int(port) > 0 for port in found.values())
    assert len(set(found.values())) == len(PORTS)


def test_two_that_begin_at_once_take_different_ports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: ExitStack
) -> None:
    assert _settings(tmp_path, held) == ""
    first = ports()
    for name in PORTS:
        monkeypatch.delenv(name)
    assert _settings(tmp_path, held) == ""
    assert not {*first.values()} & {*ports().values()}


def test_a_port_that_is_set_and_taken_ends_it_with_a_sentence_before_anything_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: ExitStack, capfd: pytest.CaptureFixture[str]
) -> None:
    taken = listening(held)
    monkeypatch.setenv("HALQA_STAFF_PORT", str(taken))
    assert main(["demo", "--no-browser", "--data", str(tmp_path / "demo"), "--language", EN]) == 2
    said = capfd.readouterr()
    words = say(EN, "demo-port-taken", name="HALQA_STAFF_PORT", port=str(taken))
    assert bare(said.out + said.err) == [f"halqa: {bare(words)[0]}"]


def bare(text: str) -> list[str]:
    """Lines without the marks that isolate names."""
    return [line.replace("\u2068", "").replace("\u2069", "") for line in text.splitlines()]


@pytest.mark.parametrize("lang", LANGS)
def test_the_folder_of_a_demonstration_that_is_under_way_is_left_alone(
    tmp_path: Path, lang: str, capfd: pytest.CaptureFixture[str], held: ExitStack
) -> None:
    assert _fresh(tmp_path, held) == ""
    (tmp_path / "run" / "room").write_text("what was answered", encoding="utf-8")
    assert main(["demo", "--no-browser", "--data", str(tmp_path), "--language", lang]) == 2
    said = capfd.readouterr()
    words = say(Lang(lang), "demo-under-way", path=str(tmp_path))
    assert bare(said.out + said.err) == [f"halqa: {bare(words)[0]}"]
    assert (tmp_path / "run" / "room").read_text(encoding="utf-8") == "what was answered"


def test_the_next_one_makes_the_folder_anew_and_what_is_no_demonstrations_is_never_touched(tmp_path: Path) -> None:
    data = tmp_path / "demo"
    for _ in range(2):
        with ExitStack() as held:
            assert _fresh(data, held) == ""
            assert sorted(each.name for each in data.iterdir()) == [MARKER, "run"]
            (data / "out").mkdir()
            (data / "secret").touch()
    (tmp_path / "mine").touch()
    with ExitStack() as held:
        assert _fresh(tmp_path, held) == "demo-folder-taken"
    assert (tmp_path / "mine").exists()
    with ExitStack() as held, (data / MARKER).open("ab") as marker:
        take(marker)
        assert _fresh(data, held) == "demo-under-way"


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ({"LANG": "fr_FR.UTF-8"}, FR),
        ({"LANG": "ar_MA.UTF-8"}, AR),
        ({"LANG": "en_GB"}, EN),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "en_US.UTF-8"}, EN),
        ({"LANG": "ar", "LC_MESSAGES": ""}, AR),
        ({"LANG": "C.UTF-8"}, None),
        ({"LANG": "arn_CL"}, None),
        ({"LANG": "de_DE.UTF-8"}, None),
        ({}, None),
    ],
)
def test_the_language_of_the_computer_is_one_of_ours_or_none(
    said: dict[str, str], lang: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("halqa.server.platform.WINDOWS", False)
    for name, words in said.items():
        monkeypatch.setenv(name, words)
    assert platform.system_language() == lang


@pytest.mark.parametrize(("said", "lang"), [("ar_MA.UTF-8", AR), ("en_US.UTF-8", EN), ("pt_PT.UTF-8", FR)])
def test_it_prints_in_the_language_of_the_computer_and_else_in_french(tmp_path: Path, said: str, lang: str) -> None:
    (tmp_path / "mine").touch()
    told = subprocess.run(
        [sys.executable, "-m", "halqa.cli", "demo", "--no-browser", "--data", str(tmp_path)],
        capture_output=True, check=False, encoding="utf-8",
        env={**os.environ, "LANG": said, "PYTHONUTF8": "1"},  # noqa: TID251 - the surroundings of the command
    )  # fmt: skip
    words = say(Lang(lang), "demo-folder-taken", path=str(tmp_path))
    assert bare(told.stdout + told.stderr) == [f"halqa: {bare(words)[0]}"]
    assert told.returncode == 2
