"""Rosters as XLSX: read behind a guard, as text; written as text only, so that no cell ever becomes a formula."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

import openpyxl
import xlsxwriter
from openpyxl.utils.exceptions import InvalidFileException

from halqa.core.plan.rows import RosterRow
from halqa.core.plan.sheet import Cell, Row, Sheet, cell_name
from halqa.core.problems import Problem, Refused, Where
from halqa.core.words import AR, LANGS, Lang, direction
from halqa.formats.roster_columns import COLUMNS, INSTRUCTIONS, headings, rank_words, row_texts, sex_words
from halqa.formats.xlsx_look import look
from halqa.formats.zip_guard import open_zip
from halqa.locale import say
from halqa.workbook import grown, height, page, undated

NAME = "roster-xlsx"
SUFFIXES = (".xlsx", ".xlsm")
LOSSES = ("roster-loss-styles", "roster-loss-other-sheets")
LARGEST = 10_000_000
OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TEMPLATE_ROWS = 300
WIDE = 20


def read(data: bytes, file: str) -> Sheet | Refused:
    """The first visible sheet as text, or one reason why the file is refused. Formulas are marked, never computed."""
    if data.startswith(OLD_WORKBOOK):
        return Refused("roster-old-or-locked")
    if len(data) > LARGEST:
        return Refused("roster-too-large", {"limit": LARGEST // 1_000_000})
    members = open_zip(data)
    if isinstance(members, Refused):
        return members if data.startswith(b"PK") else Refused("roster-not-a-workbook")
    parts = look(members)
    if isinstance(parts, Refused):
        return parts
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        if not visible:
            return Refused("roster-no-sheet")
        sheet = visible[0]
        sheet.reset_dimensions()
        rows = tuple(_rows(sheet))
        path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
        others = [one.title for one in visible[1:] if one.title != INSTRUCTIONS]
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        OverflowError,
        OSError,  # the library's word for a workbook whose list of parts names no workbook
        SyntaxError,  # its XML parser's, for a name space that is no address, which ours reads
    ):
        return Refused("roster-broken-file")
    notes = [
        Problem("roster-other-sheet", "note", Where(file), {"sheet": title[:40], "read": sheet.title[:40]})
        for title in others
    ]
    if any(name.startswith("xl/externalLinks/") for name in members):
        notes.append(Problem("roster-external-links", "note", Where(file)))
    return Sheet(file=file, rows=rows, merged=parts[path].merged if path in parts else (), notes=tuple(notes))


def _rows(sheet: Any) -> Iterator[Row]:
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        row = tuple(_cell(cell, column, number) for column, cell in enumerate(cells, start=1))
        yield Row(number, row)


def _cell(cell: Any, column: int, row: int) -> Cell:
    name, value = cell_name(column, row), cell.value
    if cell.data_type == "f" or not isinstance(value, str | int | float | dt.date | dt.time | dt.timedelta | None):
        return Cell(name, odd="formula")
    if cell.data_type == "e":
        return Cell(name, odd="error")
    return Cell(name, _text(value))


def _text(value: str | float | dt.date | dt.time | dt.timedelta | None) -> str:
    """A value as a person would have typed it: whole numbers without a point, dates as ISO."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def write(rows: Sequence[RosterRow], lang: Lang) -> bytes:
    """A workbook with the template's headings and these rows. Every cell is written as text."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        undated(book)
        bold = book.add_format({"bold": True, "bg_color": "#E4DCCF", "text_wrap": True, "valign": "top"})
        text = book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(say(lang, "roster-sheet"))
        page(sheet, lang, say(lang, "roster-sheet"))
        sheet.repeat_rows(0)
        sheet.set_row(0, height([(heading, WIDE) for heading in headings(lang)], lang))
        for column, heading in enumerate(headings(lang)):
            sheet.write_string(0, column, heading, bold)
        sheet.set_column(0, len(COLUMNS) - 1, WIDE, text)
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row_texts(row, lang)):
                sheet.write_string(number, column, value, text)
        last = max(TEMPLATE_ROWS, len(rows))
        for field, words in (("sex", sex_words(lang)), ("rank", rank_words(lang))):
            column = COLUMNS.index(field)
            sheet.data_validation(1, column, last, column, {
                "validate": "list", "source": list(words), "error_title": say(lang, "roster-choose-title")[:32],
                "error_message": say(lang, "roster-choose")[:255],
            })  # fmt: skip
        _instructions(book, lang)
    return grown(out.getvalue())


def _instructions(book: Any, lang: Lang) -> None:
    """The second sheet: what each column is for, in three languages side by side."""
    sheet = book.add_worksheet(INSTRUCTIONS)
    page(sheet, lang, INSTRUCTIONS)
    sheet.set_column(0, len(LANGS) - 1, 50)
    lines = zip_longest(*(say(each, "roster-instructions").split("\n") for each in LANGS), fillvalue="")
    for row, texts in enumerate(lines):
        sheet.set_row(row, height([(text, 50) for text in texts], AR))
    for column, each in enumerate(LANGS):
        order = 2 if direction(each) == "rtl" else 1
        wrap = book.add_format({"text_wrap": True, "valign": "top", "reading_order": order})
        for row, line in enumerate(say(each, "roster-instructions").split("\n")):
            sheet.write_string(row, column, line, wrap)


def template(lang: Lang) -> bytes:
    """An empty roster with its headings, lists to choose from and instructions."""
    return write((), lang)
