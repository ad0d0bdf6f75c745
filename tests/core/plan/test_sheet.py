from __future__ import annotations

import pytest

from halqa.core.plan.sheet import Cell, Row, cell_name, letters


@pytest.mark.parametrize(("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (16384, "XFD")])
def test_columns_have_the_spreadsheets_names(column: int, name: str) -> None:
    assert letters(column) == name
    assert cell_name(column, 5) == f"{name}5"


def test_a_row_is_empty_without_text_and_without_formula() -> None:
    assert Row(1, (Cell("A1"), Cell("B1"))).empty
    assert not Row(1, (Cell("A1", odd="formula"),)).empty
