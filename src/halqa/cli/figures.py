"""`halqa figures check FILE`: do printed figures close with each other?

Exit status: 0 all close, 1 something does not close or cannot be checked, 2 the file cannot be read (one sentence on standard error).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from halqa.core.ledger.check_claims import check_claims, summarise
from halqa.core.ledger.checks import Check
from halqa.core.ledger.claims import ClaimsFile
from halqa.core.ledger.claims_file import LIMIT, read
from halqa.core.problems import Problem, Where
from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say, say_message, say_problem
from halqa.render.wording import without_marks

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_SIGNS = {"closes": "=", "does_not_close": "≠", "cannot_be_checked": "?"}


def add(subparsers: Subparsers) -> None:
    """Register `figures` with its one verb, `check`."""
    figures = subparsers.add_parser("figures", help="printed figures: do they close?")
    verbs = figures.add_subparsers(dest="verb", metavar="VERB", required=True)
    check = verbs.add_parser("check", help="check a claims file (docs/claims.md)")
    check.add_argument("file", metavar="FILE", help="a claims file (JSON)")
    check.add_argument(
        "--json", action="store_true", help="print the result as JSON, with explanations in every language"
    )
    check.add_argument("--language", choices=LANGS, default=FR, help="language of the sentences (default: fr)")
    check.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check one file and print what was found; the exit status."""
    lang = Lang(arguments.language)
    found = load(Path(arguments.file))
    if isinstance(found, Problem):
        _print(say_problem(lang, found)[0], sys.stderr)
        return 2
    checks = check_claims(found)
    if arguments.json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(as_json(found, checks)), indent=2) + b"\n")
        sys.stdout.buffer.flush()
    else:
        for line in listing(lang, found, checks):
            _print(line, sys.stdout)
    return 0 if all(check.status == "closes" for check in checks) else 1


def load(path: Path) -> ClaimsFile | Problem:
    """The claims of a file, or the one problem that makes it unreadable. Never reads more than the limit."""
    named = {"file": path.name or str(path)}
    try:
        with path.open("rb") as stream:
            body = stream.read(LIMIT + 1)
    except IsADirectoryError:
        return Problem("claims-folder", "error", Where(path.name), dict(named))
    except (FileNotFoundError, NotADirectoryError):
        return Problem("claims-missing", "error", Where(path.name), dict(named))
    except (OSError, ValueError):
        code = "claims-folder" if path.is_dir() else "claims-closed"  # Windows refuses to open a folder
        return Problem(code, "error", Where(path.name), dict(named))
    return read(body, named["file"])


def as_json(file: ClaimsFile, checks: tuple[Check, ...]) -> dict[str, Any]:
    """The machine-readable result: groups in the order of the file, and the summary."""
    groups = [
        {
            "claims": check.claims,
            "kind": check.kind,
            "status": check.status,
            "remainder": check.remainder,
            "explanation": {lang: without_marks(say_message(lang, check.explanation)) for lang in LANGS},
        }
        for check in checks
    ]
    return {"groups": groups, "summary": summarise(file, checks)}


def listing(lang: Lang, file: ClaimsFile, checks: tuple[Check, ...]) -> list[str]:
    """The result for a person: the title, one line a check, what nothing could be held against, the count."""
    summary = summarise(file, checks)
    lines = [file.title.in_(lang)]
    for check in checks:
        status = say(lang, f"ledger-status-{check.status}")
        line = say(lang, "ledger-check-line", status=status, explanation=say_message(lang, check.explanation))
        lines.append(f"{_SIGNS[check.status]} {line}")
    if summary.unchecked:
        lines.append(say(lang, "ledger-check-unchecked", claims=", ".join(summary.unchecked)))
    counts = {"closes": summary.closes, "open": summary.does_not_close, "unknown": summary.cannot_be_checked}
    lines.append(say(lang, "ledger-check-summary", **counts))
    return lines


def _print(line: str, stream: Any) -> None:
    """One line without invisible marks or control characters: a printed quotation must not steer a terminal."""
    plain = "".join(mark if mark.isprintable() else " " for mark in without_marks(line))
    encoding = stream.encoding or "utf-8"
    print(plain.encode(encoding, "replace").decode(encoding), file=stream)
