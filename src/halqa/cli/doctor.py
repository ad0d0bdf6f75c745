"""`halqa doctor`: what is wrong with this machine, and how to mend it."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from typing import Any

from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say
from halqa.server import environment
from halqa.server.doctor import Finding, State, examine

MARKS: dict[State, str] = {"well": "+", "notice": "!", "wrong": "x"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("doctor", help="say what is wrong with this machine and how to mend it")
    parser.add_argument("--json", action="store_true", help="the findings in three languages, for programs")
    parser.add_argument("--lang", choices=LANGS, default=FR, help="the language of the sentences")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0: nothing is wrong (notices may be); 1: something must be mended."""
    environment.start_django()
    findings = examine(environment.read())
    if arguments.json:
        print(json.dumps(as_json(findings), ensure_ascii=False, indent=2))
    else:
        tell(Lang(arguments.lang), findings)
    return 1 if any(finding.state == "wrong" for finding in findings) else 0


def sentences(lang: Lang, finding: Finding) -> tuple[str, str]:
    """What was found, and what to do (empty when all is well)."""
    found = say(lang, f"doctor-{finding.code}-{finding.state}", **finding.args)
    return found, "" if finding.state == "well" else say(lang, f"doctor-{finding.code}-mend", **finding.args)


def tell(lang: Lang, findings: tuple[Finding, ...]) -> None:
    """One line a finding, its remedy under it, and the sum."""
    for finding in findings:
        found, mend = sentences(lang, finding)
        print(f" {MARKS[finding.state]} {found}")
        if mend:
            print(f"   {mend}")
    counted = Counter(finding.state for finding in findings)
    print(say(lang, "doctor-sum", wrong=counted["wrong"], notices=counted["notice"]))


def as_json(findings: tuple[Finding, ...]) -> dict[str, Any]:
    """The contract of `--json`: each check with its state and its sentences in three languages, and a summary."""
    counted = Counter(finding.state for finding in findings)
    rows = []
    for finding in findings:
        said = {lang: sentences(lang, finding) for lang in LANGS}
        rows.append(
            {
                "code": finding.code,
                "state": finding.state,
                "message": {lang: found for lang, (found, _) in said.items()},
                "remedy": {lang: mend for lang, (_, mend) in said.items()},
            }
        )
    return {"checks": rows, "summary": {state: counted[state] for state in MARKS}}
