from __future__ import annotations

import datetime as dt
import io
import random
import time
import zipfile

import openpyxl
import pytest

from halqa.core.plan.roster import Known, RosterPlan, plan_import
from halqa.core.plan.sheet import Sheet
from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang
from halqa.formats import roster_xlsx
from halqa.formats.roster_columns import COLUMNS, INSTRUCTIONS
from halqa.formats.rosters import read_roster
from halqa.locale import has
from tests.formats.workbooks import HEAD, ROW, bomb, changed_part, lying, with_part, workbook
from tests.support.rosters import invented_rows

SHEET = "xl/worksheets/sheet1.xml"
GUARD_SECONDS = 120.0
"""The bar is one second on an idle machine; a hang guard of ten times that, as the machine is shared."""


def read(data: bytes) -> Sheet:
    found = read_roster(data, "liste.xlsx")
    assert isinstance(found, Sheet), found
    return found


def refused(data: bytes) -> str:
    started = time.monotonic()
    found = read_roster(data, "liste.xlsx")
    assert time.monotonic() - started < GUARD_SECONDS
    assert isinstance(found, Refused), found
    assert all(has(lang, f"refused-{found.code}") for lang in LANGS)
    return found.code.removeprefix("roster-")


def plan(data: bytes) -> RosterPlan:
    return plan_import(read(data), Known())


def codes(found: RosterPlan) -> list[str]:
    return [problem.code.removeprefix("roster-") for problem in found.refused]


@pytest.mark.parametrize("lang", LANGS)
def test_a_thousand_people_come_back_as_they_were_written(lang: Lang) -> None:
    rows = invented_rows(1000, seed=5)
    found = plan(roster_xlsx.write(rows, lang))
    assert list(found.add) == rows
    assert (found.refused, found.notes) == ((), ())


@pytest.mark.parametrize("lang", LANGS)
def test_the_template_has_headings_choices_and_instructions_and_no_formula(lang: Lang) -> None:
    data = roster_xlsx.template(lang)
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet, instructions = book.worksheets
    assert instructions.title == INSTRUCTIONS
    assert len([cell for cell in sheet[1] if cell.value]) == len(COLUMNS)
    assert len(sheet.data_validations.dataValidation) == 2
    assert [instructions.cell(1, column).value is not None for column in (1, 2, 3)] == [True, True, True]
    assert sheet.sheet_view.rightToLeft is (True if lang == "ar" else None)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b"<f>" not in archive.read(SHEET)
    assert [note.code for note in plan(data).notes] == ["roster-no-rows"]


def test_what_looks_like_a_formula_is_written_as_text() -> None:
    row = invented_rows(1, seed=1)[0]
    data = roster_xlsx.write(
        [type(row)(row=2, family_latin="=HYPERLINK(1)", given_latin="@x", unit="+a", staff_number="-1+1")], Lang("fr")
    )
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    assert {cell.data_type for cell in sheet[2] if cell.value} == {"s"}


def test_numbers_and_dates_become_what_a_person_typed() -> None:
    data = workbook(HEAD, ROW, numbers={"E2": 612345678.0, "D2": 1.5})
    assert [cell.text for cell in read(data).rows[1].cells] == ["Tadil", "Mirane", "F", "1.5", "612345678"]
    dated = io.BytesIO()
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Nom", "Unité"])
    book.active.append(["Tadil", None])
    book.active["B2"] = dt.date(2026, 1, 2)
    book.save(dated)
    assert read(dated.getvalue()).rows[1].cells[1].text.startswith("2026-01-02")


def test_formulas_are_refused_with_their_cell() -> None:
    found = plan(workbook(HEAD, ROW, formula='=HYPERLINK("http://example.org","F")'))
    assert (codes(found), found.refused[0].where.column) == (["formula"], "C2")


def test_an_error_value_is_refused_with_its_cell() -> None:
    data = changed_part(
        workbook(HEAD, ROW, numbers={"E2": 7}), SHEET, '<c r="E2"><v>7</v></c>', '<c r="E2" t="e"><v>#REF!</v></c>'
    )
    assert codes(plan(data)) == ["error"]


def test_merged_cells_are_named() -> None:
    found = plan(workbook(HEAD, ROW, merged="A3:A5"))
    assert (codes(found), found.refused[0].args["cell"]) == (["merged"], "A3:A5")


def test_two_rows_of_headings() -> None:
    assert codes(plan(workbook(HEAD, HEAD, ROW))) == ["two-headings"]


def test_other_sheets_and_external_links_are_said() -> None:
    data = with_part(workbook(HEAD, ROW, second="Autres"), "xl/externalLinks/externalLink1.xml", b"<externalLink/>")
    assert [note.code for note in plan(data).notes] == ["roster-other-sheet", "roster-external-links"]


def test_a_hidden_first_sheet_is_passed_over_and_no_visible_sheet_is_refused() -> None:
    out = io.BytesIO()
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Cachée"
    shown = book.create_sheet("Liste")
    shown.append(list(HEAD))
    shown.append(list(ROW))
    book.active.sheet_state = "hidden"
    book.active = 1
    book.save(out)
    assert len(plan(out.getvalue()).add) == 1
    hidden = changed_part(
        out.getvalue(),
        "xl/workbook.xml",
        'name="Liste" sheetId="2" state="visible"',
        'name="Liste" sheetId="2" state="hidden"',
    )
    assert refused(hidden) == "no-sheet"


def test_a_bomb_is_refused_unopened() -> None:
    assert refused(bomb(megabytes=300)) == "bomb"


def test_parts_that_swell_only_together_are_refused() -> None:
    block = random.Random(1).randbytes(8192) + bytes(1_000_000)
    out = io.BytesIO(workbook(HEAD, ROW))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(8):
            archive.writestr(f"xl/media/{number}.bin", block * 9)
    assert len(out.getvalue()) < 2_000_000
    assert refused(out.getvalue()) == "bomb"


def test_one_part_larger_than_any_sheet_is_refused() -> None:
    block = random.Random(2).randbytes(8192) + bytes(1_000_000)
    assert refused(with_part(workbook(HEAD, ROW), "xl/media/1.bin", block * 41)) == "bomb"


@pytest.mark.parametrize("claim", [10, 4_000_000])
def test_a_lie_about_a_size_is_refused(claim: int) -> None:
    assert refused(lying(workbook(HEAD, *([ROW] * 50)), SHEET, claim)) in {"bomb", "broken-file"}


def test_a_flipped_byte_is_refused_or_harmless() -> None:
    data = bytearray(workbook(HEAD, ROW))
    for at in range(40, len(data), 97):
        data[at] ^= 0xFF
        found = read_roster(bytes(data), "liste.xlsx")
        assert isinstance(found, Refused | Sheet)
        data[at] ^= 0xFF


@pytest.mark.parametrize("reference", ["ALM1", "XFD1", "ZZZ1"])
def test_a_million_columns_are_refused(reference: str) -> None:
    data = changed_part(workbook(HEAD, ROW), SHEET, '<c r="E1"', f'<c r="{reference}"')
    assert refused(data) == "too-wide"


def test_a_million_cells_in_one_row_are_refused() -> None:
    many = "<c><v>1</v></c>" * 450_000
    assert refused(
        changed_part(workbook(HEAD, ROW), SHEET, "</sheetData>", f'<row r="3">{many}</row></sheetData>')
    ) in {"too-wide", "bomb"}


@pytest.mark.parametrize("row", ['<row r="1048576"/>', '<row r="9999999999"/>', '<row><c r="A1048576"/></row>'])
def test_a_million_rows_are_refused(row: str) -> None:
    assert refused(changed_part(workbook(HEAD, ROW), SHEET, "</sheetData>", f"{row}</sheetData>")) == "too-long"


def test_macros_are_refused() -> None:
    assert refused(with_part(workbook(HEAD, ROW), "xl/vbaProject.bin", b"x")) == "macros"


@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml"])
def test_entities_are_refused(part: str) -> None:
    doctype = '?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]>'
    assert refused(changed_part(workbook(HEAD, ROW), part, "?>", doctype)) == "broken-file"


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/passwd", "xl\\..\\..\\x", "C:x", "XL/WORKBOOK.XML"])
def test_strange_names_of_parts_are_refused(name: str) -> None:
    assert refused(with_part(workbook(HEAD, ROW), name, b"<x/>")) == "broken-file"


def test_too_many_parts_are_refused() -> None:
    out = io.BytesIO(workbook(HEAD, ROW))
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(400):
            archive.writestr(f"p{number}.txt", b"")
    assert refused(out.getvalue()) == "too-many-parts"


def test_a_locked_member_is_refused() -> None:
    raw = bytearray(workbook(HEAD, ROW))
    at = raw.find(b"PK\x01\x02")
    raw[at + 8] |= 0x1
    assert refused(bytes(raw)) == "locked"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_that_would_be_unpacked_all_at_once_is_refused(method: int) -> None:
    out = io.BytesIO(workbook(HEAD, ROW))
    with zipfile.ZipFile(out, "a", method) as archive:
        archive.writestr("xl/media/1.bin", bytes(400_000))
    assert refused(out.getvalue()) == "packed"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (roster_xlsx.OLD_WORKBOOK + b"x" * 100, "old-or-locked"),
        (b"PK\x03\x04 nothing", "broken-file"),
        (b"", "not-a-workbook"),
        (b"hello", "not-a-workbook"),
        (b"%PDF-1.7", "not-a-workbook"),
        (b"PK\x03\x04" + b"\x00" * (roster_xlsx.LARGEST + 1), "too-large"),
    ],
)
def test_what_is_no_workbook_is_refused(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_a_zip_of_something_else_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
        archive.writestr("dir/", "")
    assert refused(out.getvalue()) == "not-a-workbook"


def test_a_workbook_whose_sheet_is_missing_is_refused() -> None:
    data = changed_part(
        workbook(HEAD, ROW), "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "worksheets/sheet9.xml"
    )
    found = read_roster(data, "liste.xlsx")
    assert isinstance(found, Refused)


def test_a_shared_text_that_does_not_exist_is_refused() -> None:
    data = changed_part(workbook(HEAD, ROW), SHEET, '<c r="E1" t="s"><v>4</v></c>', '<c r="E1" t="s"><v>99</v></c>')
    assert refused(data) == "broken-file"


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/workbook.xml", 'xmlns="http://', 'xmlns="http://]]'),
        ("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "spreadsheetml.sheet+xml"),
    ],
)
def test_what_only_the_library_finds_wrong_is_a_sentence(part: str, old: str, new: str) -> None:
    assert refused(changed_part(workbook(HEAD, ROW), part, old, new)) == "broken-file"


def test_a_part_of_countless_elements_is_refused() -> None:
    noise = random.Random(3)
    texts = "".join(f"<si><t>{noise.random()}</t></si>" for _ in range(400_000))
    data = changed_part(workbook(HEAD, ROW), "xl/sharedStrings.xml", "</sst>", f"{texts}</sst>")
    assert refused(data) == "bomb"


def test_yes_and_no_and_cells_without_names() -> None:
    rows = '<row r="3"><c t="b"><v>1</v></c><c t="inlineStr"><is><t>Doru</t></is></c></row>'
    data = changed_part(workbook(HEAD, ROW), SHEET, "</sheetData>", f"{rows}</sheetData>")
    assert [cell.text for cell in read(data).rows[2].cells] == ["True", "Doru"]
