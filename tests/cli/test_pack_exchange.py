from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from halqa.cli import pack
from halqa.formats.pack_folder import load, write_files
from tests.core.packs.samples import SHIPPED, SMALL

AIKEN = """Où êtes-vous ?
A. Ici
B) Là-bas
ANSWER: B

Une question sans réponse
A. Oui
B. Non
"""


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    pack.add(parser.add_subparsers(required=True))
    arguments = parser.parse_args(["pack", *words])
    status: int = arguments.run(arguments)
    return status


@pytest.fixture
def aiken(tmp_path: Path) -> Path:
    path = tmp_path / "Mes questions.txt"
    path.write_text(AIKEN, encoding="utf-8")
    return path


def test_an_import_makes_a_pack_that_loads_and_says_what_is_wrong(
    aiken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "Nouveau pack"
    assert run("import", "--from", "aiken", str(aiken), "--to", str(to), "--lang", "en", "--text", "fr") == 1
    said = capsys.readouterr().out
    assert "1\u2069 question came in" in said
    assert "has no line ANSWER" in said
    assert "left out: \u20681\u2069" in said
    reading = load(to)
    assert (reading.pack.id, reading.pack.source, reading.pack.languages) == ("nouveau-pack", "fr", ("fr",))
    (item,) = reading.pack.items()
    assert (item.ask.in_(reading.pack.source), item.keys, item.status) == ("Où êtes-vous ?", ("b",), "draft")
    assert {problem.code for problem in reading.problems} == {"pack-missing-field"}, (
        "licence and authors are the author's to say"
    )


def test_json_names_losses_with_their_places_in_three_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sortie.txt"
    assert run("export", str(SHIPPED), "--to-format", "aiken", "--lang", "ar", "--out", str(out), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["format"] == "aiken"
    assert told["written"] == [str(out)]
    assert told["count"] == out.read_text(encoding="utf-8").count("\nANSWER: ")
    assert told["problems"] == []
    losses = {loss["code"]: loss for loss in told["losses"]}
    assert {"ids", "reasons", "languages", "rest"} <= losses.keys()
    assert losses["ids"]["count"] == told["count"]
    assert losses["ids"]["places"][0]["file"] == "savoir.bank.halqa"
    assert set(losses["ids"]["message"]) == {"fr", "ar", "en"}


def test_an_import_into_a_pack_writes_over_nothing(aiken: Path, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    write_files(tmp_path / "p", SMALL)
    before = {path.name: path.read_bytes() for path in (tmp_path / "p").iterdir()}
    for _ in range(2):
        assert run("import", "--from", "aiken", str(aiken), "--to", str(tmp_path / "p")) == 1
    after = {path.name: path.read_bytes() for path in (tmp_path / "p").iterdir()}
    assert before.items() <= after.items()
    assert set(after) - set(before) == {"mes-questions.bank.halqa", "mes-questions-2.bank.halqa"}
    ids = [item.id for item in load(tmp_path / "p").pack.items()]
    assert len(ids) == len(set(ids)) == 3


@pytest.mark.parametrize(
    "words",
    [
        ("import", "--from", "aiken", "nowhere.txt", "--to", "p"),
        ("import", "--from", "aiken", "latin.txt", "--to", "p"),
        ("import", "--from", "aiken", "empty.txt", "--to", "p"),
        ("import", "--from", "aiken", "empty.txt", "--to", "latin.txt"),
        ("export", "nowhere", "--to-format", "aiken", "--out", "o.txt"),
        ("export", "pack", "--to-format", "aiken", "--out", "o.txt", "--text", "zgh"),
        ("export", "pack", "--to-format", "aiken", "--out", "o.txt", "--only", "none"),
        ("export", "pack", "--to-format", "aiken", "--out", "nowhere/o.txt"),
    ],
)
@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_what_cannot_be_read_is_one_sentence_and_status_2(
    words: tuple[str, ...],
    lang: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "latin.txt").write_bytes("Où ?\nA. Là\nB. Ici\nANSWER: A\n".encode("latin-1"))
    (tmp_path / "empty.txt").write_bytes(b"\n\n")
    (tmp_path / "pack").mkdir()
    write_files(tmp_path / "pack", SMALL)
    monkeypatch.chdir(tmp_path)
    assert run(*words, "--lang", lang) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("print", "{bare}", "--out", "o.pdf"), "il n’y a rien à imprimer"),
        (("print", "{bare}", "--overlay", "x", "--out", "o.pdf"), "aucun : retirez --overlay"),
        (("export", "{bare}", "--to-format", "twee", "--out", "o.tw"), "Le pack n’a aucun cas."),
        (("export", "{bare}", "--to-format", "gift", "--out", "o.gift"), "aucune banque de questions"),
        (("export", "{bare}", "--to-format", "msel", "--out", "o.xlsx"), "ni cas ni mise en situation"),
        (("export", "{bare}", "--to-format", "units", "--out", "{tmp}"), "c’est un dossier"),
        (("check", "{file}"), "est un fichier"),
        (("import", "--from", "gift", "{tmp}/none.gift", "--to", "{tmp}/p"), "ce chemin n’existe pas"),
        (("import", "--from", "moodle", "{empty}", "--to", "{tmp}/p"), "est vide"),
        (("import", "--from", "msel", "{file}", "--to", "{tmp}/p"), "n’est pas un classeur XLSX"),
    ],
)
def test_a_wrong_input_is_told_as_a_trainer_would_say_it(
    words: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"bare": tmp_path / "bare", "tmp": tmp_path, "file": tmp_path / "mot.txt", "empty": tmp_path / "vide.xml"}
    places["bare"].mkdir()
    write_files(places["bare"], {"pack.halqa": SMALL["pack.halqa"]})
    places["file"].write_text("mot")
    places["empty"].write_text(" \n")
    assert run(*(word.format(**places) for word in words), "--lang", "fr") == 2
    told = capsys.readouterr().err
    assert said in told.replace("\u2068", "").replace("\u2069", "")
