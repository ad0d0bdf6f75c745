"""Every workbook of ours: what an office program needs so that nothing written in it is cut, on the screen and on paper."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from halqa.core.packs.build import read_pack
from halqa.core.words import AR, FR, LANGS, Lang, direction
from halqa.formats import roster_xlsx
from halqa.formats.exchange.parts import Given, Outgoing
from halqa.formats.exchange.registry import named
from halqa.render import to_bytes
from halqa.reports import build
from halqa.workbook import HIGHEST, grown, height, lines
from tests.core.packs.samples import SMALL
from tests.formats.scenes.samples import EXERCISE, reading_of
from tests.reports.samples import twin_report


def units(lang: Lang) -> bytes:
    given = named("units").write(read_pack(SMALL), Outgoing(lang=lang))
    assert isinstance(given, Given)
    return given.body


def msel(lang: Lang) -> bytes:
    given = named("msel").write(reading_of(EXERCISE), Outgoing(lang=lang))
    assert isinstance(given, Given)
    return given.body


def figures(lang: Lang) -> bytes:
    return to_bytes(build("training", lang, twin_report()), "xlsx")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("made", [units, msel, figures, roster_xlsx.template])
def test_a_long_text_is_seen_whole_the_row_still_grows_and_the_sheet_prints_across_one_page(
    made: Callable[[Lang], bytes], lang: Lang
) -> None:
    body = made(lang)
    assert body == made(lang)
    for sheet in openpyxl.load_workbook(io.BytesIO(body)).worksheets:
        widths = {
            column: held.width * 1.1
            for held in sheet.column_dimensions.values()
            for column in range(held.min or 0, (held.max or 0) + 1)
        }
        for number, row in enumerate(sheet.iter_rows(), start=1):
            wraps = [cell for cell in row if isinstance(cell.value, str) and cell.alignment.wrap_text]
            needs = [lines(str(cell.value), widths[cell.column]) for cell in wraps]
            assert (sheet.row_dimensions[number].height or 15) >= min(HIGHEST, 15 * max(needs, default=1)), row
        assert bool(sheet.sheet_view.rightToLeft) == (direction(lang) == "rtl")
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        fit = sheet.sheet_properties.pageSetUpPr
        assert (sheet.page_setup.fitToHeight, fit is not None and fit.fitToPage) == (0, True)
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert any(b' ht="' in sheet for sheet in sheets)
    assert not any(b"customHeight" in sheet for sheet in sheets)


@pytest.mark.parametrize("made", [units, msel, roster_xlsx.template])
def test_a_workbook_does_not_hold_the_moment_of_writing(made: Callable[[Lang], bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(made(FR))) as archive:
        assert archive.read("docProps/core.xml").count(b">2000-01-01T00:00:00Z<") == 2


@pytest.mark.parametrize("made", [units, msel])
def test_the_head_of_a_list_is_printed_on_each_page(made: Callable[[Lang], bytes]) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(made(FR))).worksheets[0]
    assert sheet.print_title_rows in ("1:1", "$1:$1")
    assert sheet.freeze_panes == "B2"


def test_heights_count_lines_of_words_and_stop_where_a_row_can_be_no_higher() -> None:
    assert height([("court", 20)], FR) is None
    assert height([], FR) is None
    two = height([("a\nb", 20)], FR)
    assert two is not None
    assert (height([("a\nb", 20)], AR) or 0) > two
    assert (height([("mot " * 30, 20), ("a\nb", 20)], FR) or 0) > two
    assert height([("x" * 30_000, 20)], FR) == HIGHEST
    assert lines("", 10) == 1
    assert lines("a" * 100, 0.5) == 100


def test_words_that_name_a_fixed_height_stay_as_they_are() -> None:
    words = 'x customHeight="1"'
    body = units(FR)
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data.replace(b"<t>id</t>", f"<t>{words}</t>".encode()))
    sheet = openpyxl.load_workbook(io.BytesIO(grown(out.getvalue()))).worksheets[0]
    assert sheet["A1"].value == words
