"""Workbooks of a few columns: written as text only, so that no cell becomes a formula; read behind the guard of the rosters."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import msgspec
import xlsxwriter

from halqa.core.words import Lang, direction
from halqa.formats.roster_columns import INSTRUCTIONS
from halqa.workbook import grown, height, page, undated

LONGEST = 32_767
"""Letters that a cell holds."""
NOTES_WIDE = 100
LINES = "#E4DCCF"


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column: its heading, how wide, the language of its texts, whether it is meant to be written in, the words it may hold."""

    heading: str
    wide: int = 20
    lang: Lang | None = None
    open: bool = False
    choices: tuple[str, ...] = ()


def book(title: str, columns: Sequence[Column], rows: Sequence[Sequence[str]], lang: Lang, notes: str) -> bytes:
    """A workbook: a sheet of rows, the columns not meant to be written in locked, then a sheet with `notes`."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as made:
        undated(made)
        sheet = made.add_worksheet(title[:31])
        page(sheet, lang, title)
        sheet.repeat_rows(0)
        head = made.add_format({"bold": True, "bg_color": "#E4DCCF", "text_wrap": True, "valign": "top"})
        for place, column in enumerate(columns):
            cells = made.add_format(_look(column) | {"border": 1, "border_color": LINES})
            sheet.set_column(place, place, column.wide, made.add_format(_look(column)))
            sheet.write_string(0, place, column.heading, head)
            for number, row in enumerate(rows, start=1):
                sheet.write_string(number, place, row[place][:LONGEST], cells)
            if column.choices and rows:
                rule = {"validate": "list", "source": list(column.choices)}
                sheet.data_validation(1, place, len(rows), place, rule)
        for number, row in enumerate(([column.heading for column in columns], *rows)):
            sheet.set_row(
                number, height(((text, column.wide) for text, column in zip(row, columns, strict=True)), lang)
            )
        sheet.freeze_panes(1, 1)
        if any(not column.open for column in columns):
            sheet.protect("", {"format_columns": True, "format_rows": True, "sort": True, "autofilter": True})
        _notes(made, notes, lang)
    return grown(out.getvalue())


def _notes(made: Any, notes: str, lang: Lang) -> None:
    """The second sheet: what may be written where, in the language asked for."""
    sheet = made.add_worksheet(INSTRUCTIONS)
    page(sheet, lang, INSTRUCTIONS)
    order = 2 if direction(lang) == "rtl" else 1
    look = made.add_format({"text_wrap": True, "valign": "top", "reading_order": order})
    sheet.set_column(0, 0, NOTES_WIDE, look)
    for number, line in enumerate(notes.split("\n")):
        sheet.write_string(number, 0, line, look)
        sheet.set_row(number, height([(line, NOTES_WIDE)], lang))


def _look(column: Column) -> dict[str, Any]:
    look: dict[str, Any] = {"num_format": "@", "text_wrap": True, "valign": "top", "locked": not column.open}
    if column.lang is not None:
        look["reading_order"] = 2 if direction(column.lang) == "rtl" else 1
    return look
