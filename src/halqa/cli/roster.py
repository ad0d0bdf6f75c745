"""`halqa roster check FILE`, `halqa roster template PATH`: a dry run of an import, and an empty roster to send out."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from halqa.core.plan.roster import Known, RosterPlan, plan_import
from halqa.core.problems import Problem, Refused
from halqa.core.words import LANGS, Lang
from halqa.formats import roster_csv, roster_xlsx
from halqa.formats.rosters import read_roster
from halqa.locale import say, say_problem, say_refusal


def add(commands: Any) -> None:
    """Register the command."""
    parser = commands.add_parser("roster", help="check a roster before importing it, or write an empty one")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="what would be added, what is refused and why; nothing is imported")
    check.add_argument("file", type=Path)
    check.add_argument("--json", action="store_true", help="the findings in three languages, for programs; no names")
    check.set_defaults(run=run_check)
    template = actions.add_parser("template", help="write an empty roster (.xlsx or .csv)")
    template.add_argument("path", type=Path)
    template.set_defaults(run=run_template)
    for each in (check, template):
        each.add_argument("--lang", choices=LANGS, default="fr", help="the language of the sentences and headings")


def run_check(arguments: argparse.Namespace) -> int:
    """0: every row can come in; 1: something is refused or to be looked at; 2: the file is unreadable."""
    lang, path = Lang(arguments.lang), arguments.file
    try:
        data = path.read_bytes()
    except OSError:
        return refuse(lang, Refused("roster-no-file", {"file": str(path)}))
    sheet = read_roster(data, path.name)
    if isinstance(sheet, Refused):
        return refuse(lang, sheet)
    plan = plan_import(sheet, Known())
    if arguments.json:
        print(json.dumps(as_json(plan), ensure_ascii=False, indent=2))
    else:
        tell(lang, plan)
    return 1 if plan.refused or any(note.severity != "note" for note in plan.notes) else 0


def run_template(arguments: argparse.Namespace) -> int:
    """0: written; 2: the path cannot be written or its ending is no roster format."""
    lang, path = Lang(arguments.lang), arguments.path
    makers = {".xlsx": roster_xlsx.template, ".csv": roster_csv.template}
    maker = makers.get(path.suffix.casefold())
    if maker is None:
        return refuse(lang, Refused("roster-unknown-format", {"file": str(path)}))
    try:
        path.write_bytes(maker(lang))
    except OSError:
        return refuse(lang, Refused("roster-not-written", {"file": str(path)}))
    print(say(lang, "roster-written", file=str(path)))
    return 0


def refuse(lang: Lang, refused: Refused) -> int:
    """One sentence on standard error; exit status 2."""
    print(say_refusal(lang, refused), file=sys.stderr)
    return 2


def as_json(plan: RosterPlan) -> dict[str, Any]:
    """The plan for programs: row numbers and problems, never a name."""
    return {
        "add": [row.row for row in plan.add],
        "unchanged": [row.row for row in plan.unchanged],
        "refused": list(plan.refused_rows),
        "problems": [_problem(problem) for problem in (*plan.refused, *plan.notes)],
        "summary": {
            "read": plan.read,
            "add": len(plan.add),
            "unchanged": len(plan.unchanged),
            "refused": len(plan.refused_rows),
            "whole_file_refused": plan.whole_file,
        },
    }


def _problem(problem: Problem) -> dict[str, Any]:
    said = {lang: say_problem(lang, problem) for lang in LANGS}
    return {
        "code": problem.code,
        "severity": problem.severity,
        "file": problem.where.file,
        "line": problem.where.line,
        "cell": problem.where.column,
        "message": {lang: message for lang, (message, _) in said.items()},
        "remedy": {lang: remedy for lang, (_, remedy) in said.items()},
    }


def tell(lang: Lang, plan: RosterPlan) -> None:
    """The dry run as a person reads it."""
    for problem in (*plan.refused, *plan.notes):
        message, remedy = say_problem(lang, problem)
        where = problem.where
        cell = where.column or (str(where.line) if where.line else "")
        place = say(lang, "roster-place", file=where.file, cell=cell) if cell else where.file
        print(f"{place} · {say(lang, f'pack-severity-{problem.severity}')}\n  {message}\n  {remedy}")
    if plan.whole_file:
        print(say(lang, "roster-plan-whole"))
        return
    counts = {"add": len(plan.add), "unchanged": len(plan.unchanged), "refused": len(plan.refused_rows)}
    print(say(lang, "roster-plan", read=plan.read, **counts))
    if not plan.refused:
        print(say(lang, "roster-plan-clean"))
