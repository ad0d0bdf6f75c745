"""The one entry of all commands: what happens when nobody reads on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from halqa.cli import ENOUGH, main


@pytest.mark.parametrize(
    "words", [("pack", "check", "packs/le-chemin", "--json"), ("figures", "check", "missing", "--json")]
)
def test_a_reader_who_has_enough_ends_a_command_without_a_word(words: tuple[str, ...]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "halqa.cli", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.close()
    said = process.stderr.read() if process.stderr else ""
    status = process.wait()
    assert "Traceback" not in said
    assert "Exception" not in said
    assert status in (ENOUGH, 2)
    assert status == ENOUGH or said


def test_another_broken_connection_is_a_bug_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr("halqa.cli.pack.run_check", broken)
    with pytest.raises(BrokenPipeError):
        main(["pack", "check", "packs/le-chemin"])
