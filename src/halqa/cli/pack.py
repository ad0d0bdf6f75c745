"""`halqa pack check | format | stamp DIR`: what is wrong in a pack, its files in canonical form, its translations up to date.
`halqa pack import | export`: other programs' files, in `pack_exchange`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from halqa.cli import pack_exchange, pack_map, pack_new, pack_preview, pack_print
from halqa.cli.pack_result import UNREADABLE, ends, lang_of, not_written
from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.fingerprints import stamped
from halqa.core.packs.model import Pack
from halqa.core.packs.outline import outline
from halqa.core.packs.printer import IDS_FILE, print_pack
from halqa.core.packs.syntax import formatted, parse
from halqa.core.problems import Problem, Refused
from halqa.core.words import LANGS, Lang
from halqa.formats.pack_folder import load, read_files, write_files
from halqa.locale import say, say_problem
from halqa.locale.reviews import review_words
from halqa.server import clock
from halqa.studio.wording import problem_words


def add(commands: Any) -> None:
    """Register the command."""
    parser = commands.add_parser("pack", help="check or format a pack of content")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="list what is wrong, with file, line and remedy")
    check.add_argument("folder", type=Path)
    check.add_argument("--json", action="store_true", help="the findings in three languages, for programs")
    check.set_defaults(run=ends(run_check))
    form = actions.add_parser("format", help="write every file in its canonical form")
    form.add_argument("folder", type=Path)
    form.add_argument("--json", action="store_true", help="what was written and what could not be read, for programs")
    form.set_defaults(run=ends(run_format))
    stamp = actions.add_parser("stamp", help="say that every translation is up to date with its source text now")
    stamp.add_argument("folder", type=Path)
    stamp.add_argument("--json", action="store_true", help="what was written, for programs")
    stamp.set_defaults(run=ends(run_stamp))
    drawn, begun, seen = pack_map.add(actions), pack_new.add(actions), pack_preview.add(actions)
    pack_exchange.add(actions)
    pack_print.add(actions)
    for each in (check, form, stamp, drawn, begun, seen):
        each.add_argument("--lang", choices=LANGS, default="fr", help="the language of the sentences")


def run_check(arguments: argparse.Namespace) -> int:
    """0: no error or warning; 1: findings."""
    reading = load(arguments.folder)
    problems = check_pack(reading, clock.today().isoformat())
    if arguments.json:
        print(json.dumps(as_json(problems), ensure_ascii=False, indent=2))
    else:
        tell(lang_of(arguments), reading.pack, problems, read_files(arguments.folder)[0])
    return 1 if any(problem.severity != "note" for problem in problems) else 0


def run_format(arguments: argparse.Namespace) -> int | Refused:
    """0: all files are in canonical form now; 2: one of them is unreadable."""
    files, problems = read_files(arguments.folder)
    canonical = {name: formatted(parse(name, text)) for name, text in files.items()}
    return _rewritten(arguments, canonical, "pack-formatted", problems)


def run_stamp(arguments: argparse.Namespace) -> int | Refused:
    """0: the ids file holds a fingerprint for every translation. Refused with a file unread, whose fingerprints would be lost."""
    files, problems = read_files(arguments.folder)
    if problems:
        return Refused("pack-stamp-unread", {"file": problems[0].where.file})
    printed = print_pack(stamped(read_pack(files)))
    ids = {name: text for name, text in printed.items() if name == IDS_FILE}
    return _rewritten(arguments, ids, "pack-stamped", problems)


def _rewritten(
    arguments: argparse.Namespace, files: dict[str, str], said: str, problems: tuple[Problem, ...]
) -> int | Refused:
    """Write the files of the pack that changed, and tell which; what could not be read is told last, and is status 2."""
    lang = lang_of(arguments)
    try:
        written = write_files(arguments.folder, files)
    except OSError as error:
        return not_written(arguments.folder, error)
    if arguments.json:
        print(json.dumps({"written": list(written), **as_json(problems)}, ensure_ascii=False, indent=2))
        return UNREADABLE if problems else 0
    for name in written:
        print(say(lang, said, file=name))
    if not written:
        print(say(lang, "pack-already"))
    for problem in problems:
        print(say_problem(lang, problem)[0], file=sys.stderr)
    return UNREADABLE if problems else 0


def as_json(problems: tuple[Problem, ...]) -> dict[str, Any]:
    """The contract of `--json`: problems with their sentences in three languages, and a summary."""
    rows = []
    for problem in problems:
        said = {lang: say_problem(lang, problem) for lang in LANGS}
        rows.append({
            "code": problem.code,
            "severity": problem.severity,
            "file": problem.where.file,
            "line": problem.where.line,
            "message": {lang: message for lang, (message, _) in said.items()},
            "remedy": {lang: remedy for lang, (_, remedy) in said.items()},
        })  # fmt: skip
    return {"problems": rows, "summary": summary(problems)}


def summary(problems: tuple[Problem, ...]) -> dict[str, int]:
    """How many of each severity."""
    counts = Counter(problem.severity for problem in problems)
    return {"errors": counts["error"], "warnings": counts["warning"], "notes": counts["note"]}


def tell(lang: Lang, pack: Pack, problems: tuple[Problem, ...], files: dict[str, str]) -> None:
    """The findings as a person reads them, places in words by the pack's `files`, and where each language's review stands."""
    wrong = {problem.where.file for problem in problems}
    outlines = {name: outline(name, text) for name, text in files.items() if name in wrong}
    for problem in problems:
        where = problem.where
        message, remedy = problem_words(lang, problem, outlines.get(where.file))
        place = say(lang, "pack-place", file=where.file, line=str(where.line)) if where.line else where.file
        print(f"{place} · {say(lang, f'pack-severity-{problem.severity}')}\n  {message}\n  {remedy}")
    for review in pack.reviews:
        print(say(lang, "pack-review-line", review=review_words(lang, review)))
    print(say(lang, "pack-found", **summary(problems)) if problems else say(lang, "pack-clean"))
