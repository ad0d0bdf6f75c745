from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from halqa.cli import pack
from halqa.formats.pack_folder import write_files
from halqa.render.wording import without_marks
from tests.core.packs.samples import SHIPPED, SMALL


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    pack.add(parser.add_subparsers(required=True))
    arguments = parser.parse_args(["pack", *words])
    status: int = arguments.run(arguments)
    return status


def test_the_shipped_pack_is_clean_and_says_who_must_still_read_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", str(SHIPPED), "--lang", "en") == 0
    said = capsys.readouterr().out
    assert "awaiting native reviewer" in said
    assert "Nothing to report." in said


def test_json_keeps_its_shape(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(tmp_path, {**SMALL, "b1.bank.halqa": SMALL["b1.bank.halqa"].replace("key=a", "key=z")})
    assert run("check", str(tmp_path), "--json") == 1
    found = json.loads(capsys.readouterr().out)
    problem = found["problems"][0]
    assert (problem["code"], problem["severity"], problem["file"], problem["line"]) == (
        "pack-unknown-key",
        "error",
        "b1.bank.halqa",
        12,
    )
    assert set(problem) == {"code", "severity", "file", "line", "message", "remedy"}
    assert set(problem["message"]) == set(problem["remedy"]) == {"fr", "ar", "en"}
    assert found["summary"] == {"errors": 1, "warnings": 0, "notes": 0}


def test_a_pack_with_a_case_is_played_and_has_no_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(
        tmp_path,
        {**SMALL, "x.case.halqa": "halqa 1\ncase: x\n\ntitle\nfr| X\nen| X\n\n== a end=good\nsay\nfr| X\nen| X\n"},
    )
    assert run("check", str(tmp_path), "--lang", "ar") == 0
    assert "لا شيء يستدعي التنبيه" in capsys.readouterr().out


@pytest.mark.parametrize("action", ["check", "format"])
def test_an_unreadable_folder_is_one_sentence_and_status_2(
    action: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(action, str(tmp_path / "nowhere")) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1


def test_format_writes_the_canonical_form_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(tmp_path, {**SMALL, "pack.halqa": SMALL["pack.halqa"].replace("fr| Petit", "fr|    Petit") + "\n\n"})
    assert run("format", str(tmp_path), "--lang", "en") == 0
    assert "pack.halqa" in capsys.readouterr().out
    assert (tmp_path / "pack.halqa").read_text(encoding="utf-8") == SMALL["pack.halqa"]
    assert run("format", str(tmp_path), "--lang", "en") == 0
    assert "already" in capsys.readouterr().out


def test_format_leaves_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.halqa").write_bytes(b"\xff")
    assert run("format", str(tmp_path)) == 2
    assert "UTF-8" in capsys.readouterr().err
    assert (tmp_path / "a.halqa").read_bytes() == b"\xff"


def test_stamp_writes_the_ids_file_once_and_a_change_is_noticed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path, SMALL)
    assert run("stamp", str(tmp_path), "--lang", "en") == 0
    assert run("stamp", str(tmp_path), "--lang", "en") == 0
    assert "already" in capsys.readouterr().out
    write_files(tmp_path, {"t1.theory.halqa": SMALL["t1.theory.halqa"].replace("fr| Bonjour.", "fr| Bonsoir.")})
    assert run("check", str(tmp_path), "--lang", "en") == 1
    assert "halqa pack stamp" in capsys.readouterr().out


def test_stamp_keeps_the_fingerprints_of_what_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("stamp", str(tmp_path)) == 2
    write_files(tmp_path, SMALL)
    assert run("stamp", str(tmp_path)) == 0
    before, bank = (tmp_path / "ids.halqa").read_text(encoding="utf-8"), tmp_path / "b1.bank.halqa"
    assert "made q/q1/ask" in before
    bank.write_bytes(bank.read_bytes() + b"\xff")
    assert run("stamp", str(tmp_path)) == 2
    assert "b1.bank.halqa" in capsys.readouterr().err
    assert (tmp_path / "ids.halqa").read_text(encoding="utf-8") == before
    bank.write_text(SMALL["b1.bank.halqa"].replace("bank: b1", "banque: b1"), encoding="utf-8")
    assert run("stamp", str(tmp_path)) == 0
    assert sorted((tmp_path / "ids.halqa").read_text(encoding="utf-8").split("\n")) == sorted(before.split("\n"))
    bank.unlink()
    assert run("stamp", str(tmp_path)) == 0
    assert "made q/q1/ask" not in (tmp_path / "ids.halqa").read_text(encoding="utf-8")


def test_a_pack_in_one_language_has_nothing_to_stamp(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_files(tmp_path, {"pack.halqa": SMALL["pack.halqa"].replace("languages: fr en", "languages: fr")})
    assert run("stamp", str(tmp_path), "--lang", "en") == 0
    assert [path.name for path in tmp_path.iterdir()] == ["pack.halqa"]


@pytest.mark.parametrize(
    "words",
    [
        ("export", "PACK", "--to-format", "gift", "--out", "PACK/b1.bank.halqa"),
        ("print", "PACK", "--out", "PACK/b1.bank.halqa"),
        ("preview", "PACK", "q1", "--out", "PACK/b1.bank.halqa"),
    ],
)
def test_no_command_writes_over_a_file_of_a_pack(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {**SMALL, "x.case.halqa": "halqa 1\ncase: x\n\ntitle\nfr| X\nen| X\n\n== a end=good\nsay\nfr| X\nen| X\n"}
    write_files(tmp_path, files)
    assert run(*(word.replace("PACK", str(tmp_path)) for word in words)) == 2
    assert "b1.bank.halqa" in capsys.readouterr().err
    assert (tmp_path / "b1.bank.halqa").read_text(encoding="utf-8") == SMALL["b1.bank.halqa"]


def test_the_map_of_a_case_is_written_and_an_unknown_one_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = "halqa 1\ncase: x\n\ntitle\nfr| Cas\nen| Case\n\n== a end=good\nsay\nfr| Ici\nen| Here\n"
    write_files(tmp_path, {**SMALL, "x.case.halqa": case})
    out = tmp_path / "x.svg"
    assert run("map", str(tmp_path), "x", "--out", str(out), "--json") == 0
    assert json.loads(capsys.readouterr().out)["map"]["file"] == str(out)
    assert 'data-step="a"' in out.read_text(encoding="utf-8")
    assert run("map", str(tmp_path), "y", "--out", str(out), "--lang", "en") == 2
    assert "Possible: \u2068x\u2069" in capsys.readouterr().err
    assert run("map", str(tmp_path), "x", "--out", str(tmp_path / "no" / "x.svg")) == 2


def test_a_new_pack_has_nothing_to_report_and_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "Mon pack"
    assert run("new", str(folder), "--case", "premier", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"written": ["pack.halqa", "premier.case.halqa"]}
    assert run("check", str(folder), "--lang", "en") == 0
    assert "Nothing to report." in capsys.readouterr().out
    assert run("format", str(folder), "--lang", "en") == 0
    assert "already" in capsys.readouterr().out
    assert run("new", str(folder), "--lang", "en") == 2
    assert "holds a pack already" in capsys.readouterr().err
    assert run("new", str(tmp_path / "b"), "--case", "Pas un id") == 2
    assert not (tmp_path / "b").exists()


def test_a_person_reads_where_a_text_stands_in_words_and_a_program_reads_its_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path, {**SMALL, "b1.bank.halqa": SMALL["b1.bank.halqa"].replace("en| No.\n", "")})
    words = {
        "fr": "Question q1, Option b, Pourquoi : il manque le texte en anglais.",
        "ar": "السؤال q1، الخيار b، لماذا: النص باللغة الإنجليزية ناقص.",
        "en": "Question q1, Option b, Why: the text in English is missing.",
    }
    for lang, said in words.items():
        assert run("check", str(tmp_path), "--lang", lang) == 1
        told = without_marks(capsys.readouterr().out)
        assert said in told
        assert "en|" in told
    assert run("check", str(tmp_path), "--json") == 1
    message = json.loads(capsys.readouterr().out)["problems"][0]["message"]
    assert without_marks(message["en"]) == "q/q1/b/why: the text in en is missing."


def test_format_and_stamp_tell_programs_what_they_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in SMALL.items():
        (tmp_path / name).write_text(text.replace("* a", "*   a"), encoding="utf-8")
    assert run("format", str(tmp_path), "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "written": ["b1.bank.halqa", "s1.poll.halqa"],
        "problems": [],
        "summary": {"errors": 0, "warnings": 0, "notes": 0},
    }
    assert run("stamp", str(tmp_path), "--json") == 0
    assert json.loads(capsys.readouterr().out)["written"] == ["ids.halqa"]
    assert run("format", str(tmp_path), "--json") == 0
    assert json.loads(capsys.readouterr().out)["written"] == []
