from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from halqa.cli import roster
from halqa.core.words import Lang
from halqa.formats import roster_csv
from halqa.locale import say
from tests.support.rosters import invented_rows


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    roster.add(parser.add_subparsers(required=True))
    arguments = parser.parse_args(["roster", *words])
    status: int = arguments.run(arguments)
    return status


def test_a_clean_roster(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(roster_csv.write(invented_rows(20, seed=3), Lang("fr")))
    assert run("check", str(path), "--lang", "en") == 0
    assert "Everything can come in." in capsys.readouterr().out
    assert run("check", str(path), "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["summary"] == {"read": 20, "add": 20, "unchanged": 0, "refused": 0, "whole_file_refused": False}


def test_refusals_name_their_cell_and_no_name_leaks_into_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Nom;Prénom;Sexe;Matricule\nTadil;Mirane;F;AB123456\nZilan;Doru;M;MAT-2\n".encode())
    assert run("check", str(path), "--lang", "ar") == 1
    assert "D2" in capsys.readouterr().out
    assert run("check", str(path), "--json") == 1
    text = capsys.readouterr().out
    found = json.loads(text)
    assert (found["add"], found["refused"]) == ([3], [2])
    assert [(problem["code"], problem["cell"]) for problem in found["problems"]] == [("roster-identity-value", "D2")]
    assert not any(secret in text for secret in ("Tadil", "AB123456", "Zilan"))


def test_a_note_about_the_whole_file_names_no_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Nom;Prénom;Sexe\nTadil;Mirané;F\n".encode("cp1252"))
    assert run("check", str(path), "--lang", "en") == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first == f"liste.csv · {say(Lang('en'), 'pack-severity-note')}"


def test_a_whole_file_refused_for_its_columns(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"Nom;Sexe;CIN\nTadil;F;x\n")
    assert run("check", str(path), "--lang", "en") == 1
    assert "Nothing can come in" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["nowhere.xlsx", "liste.pdf", "liste.xlsx"])
def test_unreadable_files_are_one_sentence_and_status_2(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "liste.pdf").write_bytes(b"%PDF")
    (tmp_path / "liste.xlsx").write_bytes(b"PK\x03\x04")
    assert run("check", str(tmp_path / name)) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_a_template_is_written_and_checks(suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / f"modele.{suffix}"
    assert run("template", str(path), "--lang", "ar") == 0
    assert run("check", str(path), "--lang", "ar", "--json") == 1
    text = capsys.readouterr().out
    assert [problem["code"] for problem in json.loads(text[text.index("{") :])["problems"]] == ["roster-no-rows"]


def test_a_template_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("template", str(tmp_path / "modele.pdf")) == 2
    assert run("template", str(tmp_path / "nowhere" / "modele.csv")) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 2
