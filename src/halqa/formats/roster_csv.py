"""Rosters as CSV: the encoding and the separator are found out and said, never guessed in silence."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

import msgspec

from halqa.core.plan.rows import RosterRow
from halqa.core.plan.sheet import Cell, Row, Sheet, cell_name
from halqa.core.problems import Problem, Refused, Where
from halqa.core.words import Lang
from halqa.formats.roster_columns import headings, row_texts
from halqa.formats.xlsx_look import COLUMNS, ROWS

NAME = "roster-csv"
SUFFIXES = (".csv", ".tsv", ".txt")
LOSSES = ("roster-loss-formats",)
LARGEST = 10_000_000
SEPARATORS = (";", ",", "\t")
MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_FORMULA = re.compile(r"[=@]|[+\-][^\d\s(]")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_WHOLLY_HIGH = re.compile(rb"[\x80-\xff]{2,}")
ARABIC_WORDS = 2
"""Words made of high bytes alone: Arabic in Windows-1256. French accents stand between plain letters."""


class Decoded(msgspec.Struct, frozen=True):
    """A file's text, and the encoding it was read with."""

    text: str
    encoding: str
    sure: bool


def read(data: bytes, file: str) -> Sheet | Refused:
    """The rows of a CSV file as text, or one reason why it is refused. Notes say the encoding when it was found out."""
    if len(data) > LARGEST:
        return Refused("roster-too-large", {"limit": LARGEST // 1_000_000})
    decoded = decode(data)
    if isinstance(decoded, Refused):
        return decoded
    rows = _rows(decoded.text)
    if isinstance(rows, Refused):
        return rows
    said = Problem("roster-encoding", "note", Where(file), {"encoding": decoded.encoding})
    return Sheet(file=file, rows=rows, notes=() if decoded.sure else (said,))


def decode(data: bytes) -> Decoded | Refused:
    """The text of a file: by its mark, else UTF-8, else Windows-1256 or Windows-1252 (not sure, so said)."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding.upper(), sure=encoding == "utf-8")
            except UnicodeDecodeError:
                return Refused("roster-bad-encoding", {"encoding": encoding.upper()})
    if b"\x00" in data:
        return Refused("roster-no-encoding")
    try:
        return Decoded(data.decode("utf-8"), "UTF-8", sure=True)
    except UnicodeDecodeError:
        arabic = sum(bool(_WHOLLY_HIGH.fullmatch(word)) for word in _WORD.findall(data[:200_000]))
    encoding = "windows-1256" if arabic >= ARABIC_WORDS else "windows-1252"
    try:
        return Decoded(data.decode(encoding), encoding.capitalize(), sure=False)
    except UnicodeDecodeError:
        return Refused("roster-no-encoding")


def _separator(text: str) -> str:
    """The separator that cuts the first written lines into most parts."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:5]
    return max(SEPARATORS, key=lambda mark: sum(line.count(mark) for line in lines))


def _rows(text: str) -> tuple[Row, ...] | Refused:
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        for number, values in enumerate(reader, start=1):
            if len(values) > COLUMNS:
                return Refused("roster-too-wide", {"limit": COLUMNS})
            if number > ROWS:
                return Refused("roster-too-long", {"limit": ROWS})
            rows.append(Row(number, tuple(_cell(value, at, number) for at, value in enumerate(values, start=1))))
    except csv.Error:
        return Refused("roster-broken-quotes", {"line": str(reader.line_num)})
    return tuple(rows)


def _cell(value: str, column: int, row: int) -> Cell:
    text = value.strip()
    return Cell(cell_name(column, row), odd="formula") if _FORMULA.match(text) else Cell(cell_name(column, row), text)


def write(rows: Sequence[RosterRow], lang: Lang) -> bytes:
    """UTF-8 with its mark and semicolons, as spreadsheets here open it. A value that would start a formula gets a space before it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(lang))
    writer.writerows([_safe(value) for value in row_texts(row, lang)] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def _safe(value: str) -> str:
    return f" {value}" if _FORMULA.match(value) else value


def template(lang: Lang) -> bytes:
    """An empty roster with its headings."""
    return write((), lang)
