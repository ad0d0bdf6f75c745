"""Answers owed after a training, as a file to work through: CSV or XLSX, one line a question. Without the question's words, which stay
in the room where they can be erased; a file handed on could not follow."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import msgspec
import xlsxwriter

from halqa.formats.room_csv import FORMULA
from halqa.workbook import undated

NAME = "owed-answers"
SUFFIXES = (".csv", ".xlsx")
LOSSES = ("the question's words", "who asked (nobody knows)")


class OwedLine(msgspec.Struct, frozen=True, kw_only=True):
    """One owed answer. `number` is the question's place in the record's list, `questions` how many it stands for; days are ISO;
    `state` is open, late or answered; `days_late` counts from the day promised and is 0 unless late."""

    world: str
    session: str
    round: str
    number: int
    questions: int
    promised_until: str
    owed_by: str
    state: str
    days_late: int
    answered_on: str
    answered_by: str


COLUMNS = OwedLine.__struct_fields__


def write_csv(lines: Iterable[OwedLine]) -> bytes:
    """The file: UTF-8 with a mark, so that spreadsheets read Arabic rightly."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow([_safe(str(getattr(line, name))) for name in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def write_xlsx(lines: Sequence[OwedLine]) -> bytes:
    """The workbook: numbers as numbers, all else as text; the demonstration's sheet says so in its name. Equal lines, equal bytes."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        undated(book)
        bold = book.add_format({"bold": True})
        sheet = book.add_worksheet("DEMONSTRATION" if any(line.world == "demonstration" for line in lines) else NAME)
        sheet.write_row(0, 0, COLUMNS, bold)
        for row, line in enumerate(lines, start=1):
            for column, name in enumerate(COLUMNS):
                value = getattr(line, name)
                if isinstance(value, int):
                    sheet.write_number(row, column, value)
                else:
                    sheet.write_string(row, column, value)
        sheet.set_column(0, len(COLUMNS) - 1, 16)
        sheet.freeze_panes(1, 0)
    return out.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell and cell[0] in FORMULA else cell
