"""`halqa report`: a file, its exit status, and one sentence for what cannot be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from halqa.cli import main
from halqa.desk.models import HalfDay
from halqa.record.models import HeadcountEntry
from tests.record.factories import NOW, signed, training

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("form", ["html", "pdf", "docx", "xlsx"])
def test_writes_the_file_under_a_name_of_its_own(tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    signed(training(people=12))
    status = main(["report", "bs-1", "--as", "training", "--language", "ar", "--format", form, "--to", str(tmp_path)])
    assert status == 0
    (written,) = tmp_path.iterdir()
    assert written.name == f"DEMONSTRATION-training-bs-1-ar.{form}"
    assert written.stat().st_size > 500
    assert capsys.readouterr().out.strip() == str(written)


@pytest.mark.parametrize(("key", "to"), [("nobody", "out.pdf"), ("bs-1", "no/such/folder/out.pdf")])
def test_one_sentence_for_what_cannot_be_written(
    tmp_path: Path, key: str, to: str, capsys: pytest.CaptureFixture[str]
) -> None:
    signed(training())
    assert main(["report", key, "--as", "story", "--to", str(tmp_path / to)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("halqa: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_a_gap_is_written_too_and_told_by_the_status(tmp_path: Path) -> None:
    signed(training())
    half = HalfDay.objects.get(key="bs-1-1am")
    HeadcountEntry.objects.create(key="h", half_day=half, total=8, origin="room:r#1", posted_at=NOW)
    assert main(["report", "bs-1", "--as", "training", "--format", "html", "--to", str(tmp_path / "r.html")]) == 1
    assert (tmp_path / "r.html").exists()


def test_a_bad_call_ends_with_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "bs-1", "--as", "novel", "--to", "x"]) == 2
