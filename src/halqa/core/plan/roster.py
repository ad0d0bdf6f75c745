"""A roster, before anything is kept: what would be added, what is there already, what is refused and why, cell by cell.

Pure and whole: the plan is a value, made from the sheet and from what is known; applying it is one transaction elsewhere. Nothing is
merged: look-alikes are reported, a person decides.
"""

from __future__ import annotations

import msgspec

from halqa.core.plan import headings
from halqa.core.plan.headings import Field
from halqa.core.plan.judging import Judged
from halqa.core.plan.rows import Known, KnownInstitution, KnownPerson, RosterRow, Unchanged
from halqa.core.plan.seats import over_quota
from halqa.core.plan.sheet import Row, Sheet
from halqa.core.problems import Arg, Problem, Where

__all__ = ["Known", "KnownInstitution", "KnownPerson", "RosterPlan", "RosterRow", "Unchanged", "plan_import"]

SEARCHED = 15
"""Rows at the top in which the headings may stand, under a title or a letterhead."""
ENOUGH = 2
"""Recognised headings that make a row the heading row."""
NAMES = frozenset({"family_latin", "given_latin", "family_arabic", "given_arabic", "family", "given", "full"})


class RosterPlan(msgspec.Struct, frozen=True, kw_only=True):
    """The dry run. `refused_rows` are the rows that would not come in; `refused` says why, cell by cell, or refuses the whole file."""

    file: str
    add: tuple[RosterRow, ...] = ()
    unchanged: tuple[Unchanged, ...] = ()
    refused: tuple[Problem, ...] = ()
    refused_rows: tuple[int, ...] = ()
    notes: tuple[Problem, ...] = ()
    read: int = 0

    @property
    def whole_file(self) -> bool:
        """Whether the file as a whole is refused: nothing of it could be judged."""
        return bool(self.refused) and not self.refused_rows


def plan_import(sheet: Sheet, known: Known) -> RosterPlan:
    """The dry run of a roster. Every row with content is in exactly one of `add`, `unchanged` and `refused_rows`."""
    header = _header_of(sheet)
    if isinstance(header, Problem):
        return RosterPlan(file=sheet.file, refused=(header,), notes=sheet.notes)
    columns, refused, notes = _columns(sheet, header)
    refused = [*refused, *_structure(sheet, header)]
    if refused:
        return RosterPlan(file=sheet.file, refused=tuple(refused), notes=sheet.notes)
    rows = [row for row in sheet.rows if row.number > header.number and not row.empty]
    judged = Judged(sheet.file, known)
    headed = frozenset(index for index, cell in enumerate(header.cells) if cell.text.strip())
    for row in rows:
        judged.take(row, columns, headed)
    if not rows:
        judged.notes.append(Problem("roster-no-rows", "warning", Where(sheet.file, header.number)))
    seats = over_quota((row.institution for row in judged.add), known.seats, sheet.file)
    return RosterPlan(
        file=sheet.file,
        add=tuple(judged.add),
        unchanged=tuple(judged.unchanged),
        refused=tuple(judged.refused),
        refused_rows=tuple(judged.refused_rows),
        notes=(*sheet.notes, *notes, *judged.notes, *seats),
        read=len(rows),
    )


def _header_of(sheet: Sheet) -> Row | Problem:
    for row in [row for row in sheet.rows if not row.empty][:SEARCHED]:
        fields = {headings.field_of(cell.text) for cell in row.cells} - {None}
        if len(fields) >= ENOUGH and fields & NAMES:
            return row
    return Problem("roster-no-headings", "error", Where(sheet.file, 1), {"rows": SEARCHED})


def _columns(sheet: Sheet, header: Row) -> tuple[dict[int, Field], list[Problem], list[Problem]]:
    """Which column holds what; columns that refuse the whole file; columns that are left out, with a note."""
    columns: dict[int, Field] = {}
    refused: list[Problem] = []
    notes: list[Problem] = []
    for index, cell in enumerate(header.cells):
        where = Where(sheet.file, header.number, cell.name)
        field = headings.field_of(cell.text)
        if cell.odd:
            refused.append(Problem(f"roster-{cell.odd}", "error", where, {"cell": cell.name}))
        elif headings.is_identity(cell.text):
            refused.append(Problem("roster-identity-column", "error", where, {"cell": cell.name}))
        elif field in columns.values():
            refused.append(
                Problem("roster-heading-twice", "error", where, {"cell": cell.name, "heading": cell.text[:40]})
            )
        elif field is not None:
            columns[index] = field
        elif headings.is_unwanted(cell.text):
            refused.append(
                Problem("roster-unwanted-column", "error", where, {"cell": cell.name, "heading": cell.text[:40]})
            )
        elif not headings.is_serial(cell.text):
            notes.append(
                Problem("roster-column-left-out", "warning", where, {"cell": cell.name, "heading": cell.text[:40]})
            )
    return columns, refused, notes


def _structure(sheet: Sheet, header: Row) -> list[Problem]:
    """Merged cells from the headings down, and a second row of headings: both make it unclear what belongs to whom."""
    problems = [
        Problem("roster-merged", "error", Where(sheet.file, header.number, area), {"cell": area})
        for area in sheet.merged
        if _last_row(area) >= header.number
    ]
    for row in sheet.rows:
        if row.number > header.number:
            again = [cell for cell in row.cells if headings.field_of(cell.text) is not None]
            if len(again) >= max(ENOUGH, (sum(bool(cell.text) for cell in row.cells) + 1) // 2):
                args: dict[str, Arg] = {"row": str(row.number), "first": str(header.number)}
                problems.append(Problem("roster-two-headings", "error", Where(sheet.file, row.number), args))
    return problems


def _last_row(area: str) -> int:
    return max((int(part) for part in "".join(c if c.isdigit() else " " for c in area).split()), default=0)
