"""`halqa room export FILE --as csv|xapi --to PATH`: the participants' acts under pseudonyms, without free text (docs/exports.md).
`halqa room check-xapi FILE [--json]`: what is wrong with a file of xAPI statements.

What the file leaves behind is printed on standard error. Exit status: 0 done, 1 findings, 2 unreadable or nothing written (one sentence
on standard error).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from halqa.core.words import FR, LANGS, Lang
from halqa.formats.whole_file import reason
from halqa.locale import say, say_message, say_problem
from halqa.render.wording import without_marks

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add(verbs: Subparsers) -> None:
    """Register the two verbs."""
    export = verbs.add_parser("export", help="write a room's acts to a file, pseudonymous")
    export.add_argument("file", metavar="FILE", type=Path, help="a room file")
    export.add_argument("--as", dest="form", choices=("csv", "xapi"), default="csv", help="kind of file (default: csv)")
    export.add_argument("--to", type=Path, required=True, help="the file, or a folder in which it gets its own name")
    export.add_argument(
        "--language", choices=LANGS, default=FR, help="language of tables' names and of the sentences (default: fr)"
    )
    export.set_defaults(run=run_export)
    check = verbs.add_parser("check-xapi", help="check a file of xAPI 1.0.3 statements")
    check.add_argument("file", metavar="FILE", type=Path, help="a JSON array of statements")
    check.add_argument("--language", choices=LANGS, default=FR, help="language of the sentences (default: fr)")
    check.add_argument("--json", action="store_true", help="print the problems as JSON")
    check.set_defaults(run=run_check)


def run_export(arguments: argparse.Namespace) -> int:
    """Write the file and print its path; the exit status. A demonstration says so in the file's name, whatever name was asked for."""
    from halqa.room.export.facts import take
    from halqa.room.export.files import LOSSES, made, marked, stays
    from halqa.room.log import Log, NoRoomFile

    lang = Lang(arguments.language)
    try:
        with Log(arguments.file) as log:
            taken = take(log)
    except NoRoomFile:
        return _told(lang, "rows-no-file", file=arguments.file.name)
    file = made(taken, arguments.form, lang)
    to: Path = arguments.to
    path = to / file.name if to.is_dir() else to.with_name(marked(taken.brief, to.name))
    try:
        path.write_bytes(file.body)
    except OSError as error:
        return _told(lang, "record-cli-not-written", file=path.name, reason=reason(error))
    print(path)
    for sentence in (
        say(lang, "export-losses"),
        *(say(lang, key) for key in LOSSES[arguments.form]),
        *(say_message(lang, message) for message in stays(taken, lang)),
    ):
        sys.stderr.write(f"{without_marks(sentence)}\n")
    return 0


def run_check(arguments: argparse.Namespace) -> int:
    """Print what is wrong with the statements; the exit status."""
    from halqa.cli.pack import as_json
    from halqa.formats.xapi_check import check

    lang = Lang(arguments.language)
    try:
        raw = arguments.file.read_bytes()
    except OSError:
        return _told(lang, "export-no-statements", file=arguments.file.name)
    problems = tuple(check(raw, arguments.file.name))
    if arguments.json:
        import json

        print(json.dumps(as_json(problems), ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(without_marks(" ".join(say_problem(lang, problem))))
        print(without_marks(say(lang, "export-checked", count=len(problems))))
    if any(problem.code == "xapi-unreadable" for problem in problems):
        return 2
    return 1 if problems else 0


def _told(lang: Lang, key: str, **values: str) -> int:
    sys.stderr.write(f"halqa: {without_marks(say(lang, key, **values))}\n")
    return 2
