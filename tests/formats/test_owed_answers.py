"""The list of owed answers as files."""

from __future__ import annotations

import csv
import io

import msgspec
import openpyxl

from halqa.formats.owed_answers import COLUMNS, OwedLine, write_csv, write_xlsx

LINE = OwedLine(
    world="demonstration",
    session="bir-saada",
    round="=أسئلتكم",
    number=1,
    questions=2,
    promised_until="2026-06-30",
    owed_by="organisers",
    state="late",
    days_late=3,
    answered_on="",
    answered_by="",
)


def test_the_csv_has_a_line_each_and_runs_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(write_csv([LINE]).decode("utf-8-sig"))))
    assert rows[0] == list(COLUMNS)
    assert rows[1][:5] == ["demonstration", "bir-saada", "'=أسئلتكم", "1", "2"]
    assert len(rows) == 2


def test_the_workbook_has_numbers_as_numbers_says_its_world_and_is_the_same_each_time() -> None:
    body = write_xlsx([LINE])
    assert write_xlsx([LINE]) == body
    book = openpyxl.load_workbook(io.BytesIO(body))
    assert book.sheetnames == ["DEMONSTRATION"]
    assert [cell.value for cell in book["DEMONSTRATION"][2]][2:6] == ["=أسئلتكم", 1, 2, "2026-06-30"]
    assert book["DEMONSTRATION"]["C2"].data_type == "s"
    real = write_xlsx([msgspec.structs.replace(LINE, world="live")])
    assert openpyxl.load_workbook(io.BytesIO(real)).sheetnames == ["owed-answers"]
