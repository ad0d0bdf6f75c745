from __future__ import annotations

import io
from typing import Any

import msgspec
import openpyxl
import pytest

from halqa.core.ledger.figures import Amount
from halqa.core.words import AR, EN, FR, LANGS, Lang, trilingual
from halqa.locale import say
from halqa.render import to_bytes
from halqa.reports import build
from halqa.reports.facts import InstitutionTold
from tests.reports.samples import figure, seed, twin_report


def opened(lang: Lang, name: str = "training", needs: msgspec.Struct | None = None) -> Any:
    return openpyxl.load_workbook(io.BytesIO(to_bytes(build(name, lang, needs or twin_report()), "xlsx")))


def rows_of(sheet: Any) -> list[dict[str, Any]]:
    _, head, *body = list(sheet.iter_rows(values_only=True))
    return [dict(zip(head, row, strict=True)) for row in body]


def test_figures_are_numbers_with_their_rule_and_evidence() -> None:
    book = opened(EN)
    participants = next(row for row in rows_of(book["Figures"]) if row["Rule"] == "participants")
    assert (participants["Value"], participants["Low"], participants["High"]) == (48, 48, 48)
    assert (participants["Unit"], participants["Entries"], participants["Ledger position"]) == ("people", 187, 4127)
    assert participants["What the rule says"]
    assert participants["Scope"] == "The whole scope"


def test_breakdown_cells_keep_not_stated_and_say_whether_they_add_up() -> None:
    cells = [row for row in rows_of(opened(EN)["Breakdowns"]) if row["Rule"] == "participants"]
    by_sex = {row["Category"]: row["Value"] for row in cells if row["Dimension"] == "Sex"}
    assert by_sex == {"women": 8, "men": 36, "not stated": 4}
    institutions = [row for row in cells if row["Dimension"] == "Institution"]
    assert {row["May be added"] for row in institutions} == {"no, recomputed"}
    assert institutions[0]["Category"] == "Saada Customs"


def test_bounds_are_words_in_the_value_and_numbers_beside_it() -> None:
    report = twin_report()
    unsure = msgspec.structs.replace(report.figures, completers=figure("completers", Amount(42, 44)))
    rows = rows_of(opened(FR, needs=msgspec.structs.replace(report, figures=unsure))["Chiffres"])
    found = next(row for row in rows if row["Règle"] == "completers")
    assert (found["Valeur"], found["Minimum"], found["Maximum"]) == ("entre 42 et 44", 42, 44)
    open_above = msgspec.structs.replace(report.figures, completers=figure("completers", Amount(41, None)))
    rows = rows_of(opened(FR, needs=msgspec.structs.replace(report, figures=open_above))["Chiffres"])
    found = next(row for row in rows if row["Règle"] == "completers")
    assert (found["Valeur"], found["Minimum"], found["Maximum"]) == ("plus de 40", 41, None)


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    report = twin_report()
    evil = InstitutionTold(report.facts.institutions[0].id, trilingual(*["=HYPERLINK(1)"] * 3))
    facts = msgspec.structs.replace(report.facts, institutions=(evil, *report.facts.institutions[1:]))
    book = opened(FR, needs=msgspec.structs.replace(report, facts=facts))
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == "=HYPERLINK(1)"]
    assert found
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


@pytest.mark.parametrize("lang", LANGS)
def test_every_sheet_is_marked_and_runs_in_the_reading_direction(lang: Lang) -> None:
    mark = "DÉMONSTRATION" if lang == FR else "DEMONSTRATION"
    for sheet in opened(lang):
        assert mark in sheet["A1"].value
        assert bool(sheet.sheet_view.rightToLeft) is (lang == AR)


def test_a_published_story_has_its_quoted_numbers_with_their_source() -> None:
    book = opened(FR, "story", seed())
    assert book.sheetnames == ["À lire", "Sources"]
    printed = {row["Identifiant"]: row for row in rows_of(book["Sources"])}
    assert printed["total"]["Tel qu’imprimé"] == "48"
    assert printed["women"]["Minimum"] == 8
    assert "OIM Maroc" in printed["men"]["Source"]


@pytest.mark.parametrize("lang", LANGS)
def test_equal_documents_are_equal_bytes(lang: Lang) -> None:
    assert to_bytes(build("training", lang, twin_report()), "xlsx") == to_bytes(
        build("training", lang, twin_report()), "xlsx"
    )


def test_words_read_in_the_direction_of_the_sheet_and_what_a_source_printed_in_its_own() -> None:
    book = openpyxl.load_workbook(io.BytesIO(to_bytes(build("story", AR, seed()), "xlsx")))
    *_, sources = book.worksheets
    _, head, first, *_ = list(sources.iter_rows())
    orders = {str(title.value): cell.alignment.readingOrder for title, cell in zip(head, first, strict=True)}
    assert (orders[say(AR, "render-column-quote")], orders[say(AR, "render-column-category")]) == (1, 2)
