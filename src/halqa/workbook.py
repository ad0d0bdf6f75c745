"""What every workbook of ours needs so that an office program shows and prints all of it: rows as high as their texts, a page set up.

Excel makes rows fit when it opens a file, LibreOffice 7.4 does not and shows one line of a long text. A height that xlsxwriter sets is
fixed: what somebody types later would be cut. `grown` leaves the height and takes away that it is fixed.
"""

from __future__ import annotations

import datetime as dt
import io
import textwrap
import zipfile
from collections.abc import Iterable
from typing import Any

from halqa.core.words import Lang, direction

A4 = 9
LINE = 15.4
"""Points of a line at eleven points of type."""
RTL_LINE = 18.0
"""Arabic needs more: fonts that stand in for one another differ most there."""
HIGHEST = 409.0
"""Points: a row cannot be higher."""
WIDER = 1.15
"""How much wider a letter may be than the digit that a column's width counts, in a font that stands in for the one named."""
_FIXED = b' customHeight="1"'


def lines(text: str, wide: float) -> int:
    """How many lines a text takes in a column as wide as `wide` digits, rather one too many than one too few."""
    return sum(len(textwrap.wrap(line, max(1, int(wide / WIDER)))) or 1 for line in text.split("\n"))


def height(cells: Iterable[tuple[str, float]], lang: Lang) -> float | None:
    """Points for a row of texts in columns that wide; None where one line is enough."""
    most = max((lines(text, wide) for text, wide in cells), default=1)
    line = RTL_LINE if direction(lang) == "rtl" else LINE
    return min(HIGHEST, most * line) if most > 1 else None


def page(sheet: Any, lang: Lang, below: str, above: str = "") -> None:
    """A4 across, all columns on one page, the sheet in the direction of its language; words above and below each page."""
    rtl = direction(lang) == "rtl"
    if rtl:
        sheet.right_to_left()
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    said, of = below.replace("&", "&&"), "&P / &N"
    sheet.set_footer(f"&L{of}&R{said}" if rtl else f"&L{said}&R{of}")
    if above:
        sheet.set_header(f"&{'R' if rtl else 'L'}{above.replace('&', '&&')}")


def undated(book: Any) -> None:
    """Have the file not hold the moment of writing: equal contents, equal bytes."""
    book.set_properties({"created": dt.datetime(2000, 1, 1)})  # noqa: DTZ001 - a workbook's dates have no zone


def grown(data: bytes) -> bytes:
    """The workbook with rows that are as high as they were set, and grow when somebody writes more. Equal files, equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            body = source.read(member)
            if member.filename.startswith("xl/worksheets/sheet"):
                body = body.replace(_FIXED, b"")
            target.writestr(member, body, zipfile.ZIP_DEFLATED)
    return out.getvalue()
