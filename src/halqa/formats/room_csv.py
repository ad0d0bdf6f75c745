"""A room's acts as CSV: one line an act, pseudonymous, without free text. Spreadsheets open it as text, never as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

import msgspec

NAME = "csv"
SUFFIXES = (".csv",)
LOSSES = (
    "export-loss-words",
    "export-loss-names",
    "export-loss-anonymous",
    "export-loss-paired",
    "export-loss-few",
    "export-loss-questions",
    "export-loss-votes",
    "export-loss-presences",
    "export-loss-run",
)
"""What the room knows and the file does not say: keys of sentences."""
FORMULA = "=+-@\t\r"
"""A cell that begins so would be run by a spreadsheet."""


class ActLine(msgspec.Struct, frozen=True, kw_only=True):
    """One act, or one count of many. `act` is what was done, or `counted` (so many chose `options`), `people` (so many answered) and
    `decided` (a table's decision, or the room's).

    `voice` is a pseudonym that holds in this room only, empty for counts; `options` are ids in the order chosen; `right` yes, no or
    empty; `at` is ISO, to the minute of the close for what lies apart. `title` and `asks` are the author's words; no participant's
    own words are here.
    """

    world: str
    activity: str
    title: str = ""
    kind: str
    mode: str
    act: str
    item: str
    asks: str = ""
    options: tuple[str, ...] = ()
    round: str = ""
    sure: str = ""
    right: str = ""
    way: str = ""
    table: str = ""
    voice: str = ""
    count: int = 1
    at: str


COLUMNS = ActLine.__struct_fields__


def write(lines: Iterable[ActLine]) -> bytes:
    """The file: UTF-8 with a mark, so that spreadsheets read Arabic rightly."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        values = [getattr(line, name) for name in COLUMNS]
        writer.writerow([_safe(" ".join(each) if isinstance(each, tuple) else str(each)) for each in values])
    return out.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell and cell[0] in FORMULA else cell
