"""Sheets written down quickly: a row is a line, a cell is what stands between bars."""

from __future__ import annotations

from halqa.core.plan.roster import Known, KnownInstitution, RosterPlan, plan_import
from halqa.core.plan.sheet import Cell, Row, Sheet, cell_name
from halqa.core.problems import Problem
from halqa.core.words import LANGS
from halqa.locale import say_problem

HEAD = "Nom | Prénom | Sexe | Institution | Matricule | Téléphone"
GUARD = KnownInstitution("garde", ("Garde des ports", "حراس الموانئ", "Port Guard"))


def sheet(*lines: str, merged: tuple[str, ...] = (), odd: dict[str, str] | None = None) -> Sheet:
    rows = []
    for number, line in enumerate(lines, start=1):
        texts = [part.strip() for part in line.split("|")] if line else []
        names = [cell_name(column, number) for column in range(1, len(texts) + 1)]
        cells = [Cell(name, text, (odd or {}).get(name, "")) for name, text in zip(names, texts, strict=True)]
        rows.append(Row(number, tuple(cells)))
    return Sheet("liste.xlsx", tuple(rows), merged)


def plan(
    *lines: str, known: Known | None = None, merged: tuple[str, ...] = (), odd: dict[str, str] | None = None
) -> RosterPlan:
    """The plan of these rows under the usual headings."""
    return plan_import(sheet(HEAD, *lines, merged=merged, odd=odd), known or Known())


def codes(found: RosterPlan) -> list[str]:
    return _said(found.refused)


def notes(found: RosterPlan) -> list[str]:
    return _said(found.notes)


def _said(problems: tuple[Problem, ...]) -> list[str]:
    """The codes without the part's prefix. Each problem must have its sentences in every language."""
    for problem in problems:
        for lang in LANGS:
            assert all(say_problem(lang, problem))
    return [problem.code.removeprefix("roster-") for problem in problems]
