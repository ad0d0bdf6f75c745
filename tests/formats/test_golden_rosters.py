"""Roster files kept as bytes: whatever changes in the readers, these go on giving the same plans."""

from __future__ import annotations

from pathlib import Path

import pytest

from halqa.core.plan.roster import Known, RosterPlan, plan_import
from halqa.core.plan.sheet import Sheet
from halqa.formats.rosters import read_roster

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "rosters"


def plan(name: str) -> RosterPlan:
    sheet = read_roster((GOLDEN / name).read_bytes(), name)
    assert isinstance(sheet, Sheet)
    return plan_import(sheet, Known())


@pytest.mark.parametrize(
    ("name", "family", "sexes", "encoding"),
    [
        ("windows-1252.csv", ("Tadil", "Zilan", "Kémor"), ("female", "not_collected", "male"), "Windows-1252"),
        ("windows-1256.csv", ("تاديل", "زيلان", "روبين"), ("female", "male", "not_collected"), "Windows-1256"),
        ("utf-16.txt", ("تاديل", "زيلان", "روبين"), ("female", "male", "not_collected"), "UTF-16-LE"),
    ],
)
def test_encodings(name: str, family: tuple[str, ...], sexes: tuple[str, ...], encoding: str) -> None:
    found = plan(name)
    assert tuple(row.family_latin or row.family_arabic for row in found.add) == family
    assert tuple(row.sex for row in found.add) == sexes
    assert [note.args["encoding"] for note in found.notes] == [encoding]
    assert found.refused == ()


def test_both_scripts() -> None:
    found = plan("both-scripts.xlsx")
    assert (len(found.add), found.refused, found.notes) == (12, (), ())
    assert sum(bool(row.family_latin and row.family_arabic) for row in found.add) == 4


def test_a_broken_list_is_told_cell_by_cell() -> None:
    found = plan("broken.csv")
    assert [
        (problem.code.removeprefix("roster-"), problem.where.column or problem.where.line) for problem in found.refused
    ] == [
        ("identity-value", "D2"),
        ("formula", "D3"),
        ("no-name", 4),
        ("bad-sex", "C5"),
        ("bad-telephone", "E5"),
        ("same-row", 7),
    ]
    assert ([row.row for row in found.add], found.refused_rows) == ([6], (2, 3, 4, 5, 7))
