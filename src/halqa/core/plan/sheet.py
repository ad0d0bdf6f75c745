"""A spreadsheet as text: rows of cells with their names, whatever the file was. Readers make it, `roster` judges it."""

from __future__ import annotations

import msgspec

from halqa.core.problems import Problem


class Cell(msgspec.Struct, frozen=True):
    """One cell as text. `odd` says that it was not plain text or a number: a formula, or an error value such as `#REF!`."""

    name: str
    text: str = ""
    odd: str = ""  # "" | "formula" | "error"


class Row(msgspec.Struct, frozen=True):
    """One row of the file; rows count from 1 as the spreadsheet shows them."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is written in this row."""
        return not any(cell.text or cell.odd for cell in self.cells)


class Sheet(msgspec.Struct, frozen=True):
    """One sheet of a file. `merged` lists merged ranges (`A1:C1`); `notes` say how the file was read."""

    file: str
    rows: tuple[Row, ...]
    merged: tuple[str, ...] = ()
    notes: tuple[Problem, ...] = ()


def letters(column: int) -> str:
    """The spreadsheet's name of a column counted from 1: 1 -> A, 27 -> AA."""
    out = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        out = chr(ord("A") + rest) + out
    return out


def cell_name(column: int, row: int) -> str:
    """The spreadsheet's name of a cell, both counted from 1: `C5`."""
    return f"{letters(column)}{row}"
