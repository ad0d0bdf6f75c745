"""`halqa figures check`: its exit status, its JSON, its sentences, and files that cannot be read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from halqa.cli import main
from halqa.core.ledger.claims_file import LIMIT

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "claims"
SEED = ROOT / "src" / "halqa" / "record" / "published" / "formation-forces-de-l-ordre-2022.claims.json"

Capture = pytest.CaptureFixture[str]


def check(path: Path | str, *options: str) -> int:
    return main(["figures", "check", str(path), *options])


def test_a_file_that_closes(capsys: Capture) -> None:
    assert check(GOLDEN / "closes.json") == 0
    out, err = capsys.readouterr()
    assert "8 + 36 + 4 = 48" in out
    assert err == ""


def test_the_seed_as_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert check(SEED, "--json") == 1
    result = json.loads(capfdbinary.readouterr().out)
    first = result["groups"][0]
    assert (first["kind"], first["status"], first["remainder"]) == ("split", "does_not_close", 4)
    assert first["claims"] == ["total", "women", "men"]
    assert first["explanation"]["en"] == "8 + 36 = 44; 4 of 48 not accounted for by sex."
    assert set(first["explanation"]) == {"fr", "ar", "en"}
    assert [group["kind"] for group in result["groups"]] == ["split", "total", "dates", "dates"]
    assert (result["summary"]["groups"], result["summary"]["does_not_close"]) == (4, 1)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_listing_in_each_language(language: str, capsys: Capture) -> None:
    assert check(SEED, "--language", language) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 7
    assert "8 + 36 = 44" in lines[1]
    assert "member-states" in lines[5]
    assert all(mark.isprintable() for line in lines for mark in line)


def refused(path: Path | str, capsys: Capture) -> str:
    assert check(path, "--language", "en") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


@pytest.mark.parametrize("path", sorted((GOLDEN / "malformed").iterdir()), ids=lambda path: path.stem)
def test_malformed_files_get_one_sentence(path: Path, capsys: Capture) -> None:
    assert "so nothing was checked." in refused(path, capsys)


def test_what_is_no_file_gets_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    assert "was not found" in refused(tmp_path / "none.json", capsys)
    assert "was not found" in refused(SEED / "beneath", capsys)
    assert "is a folder" in refused(tmp_path, capsys)
    assert "could not be opened" in refused("nul\0byte", capsys)
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (LIMIT + 1))
    assert "larger than 5 MB" in refused(large, capsys)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom a file can be closed to")
def test_a_closed_file_gets_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    closed = tmp_path / "closed.json"
    closed.write_text("{}")
    closed.chmod(0)
    assert "could not be opened" in refused(closed, capsys)


def test_a_printed_word_cannot_steer_a_terminal(tmp_path: Path, capsys: Capture) -> None:
    text = (GOLDEN / "women-only.json").read_text(encoding="utf-8").replace("Les femmes seulement", "\\u001b[2Jx\\ny")
    (tmp_path / "steer.json").write_text(text, encoding="utf-8")
    assert check(tmp_path / "steer.json") == 1
    assert "\x1b" not in capsys.readouterr().out
