"""`halqa room rows FILE [--activity ID]`: the rows of anonymous and paired activities exactly as they lie in a room file.
`halqa room export FILE --as csv --to PATH`: the participants' acts under pseudonyms, without free text (docs/exports.md).

Rows: one JSON object a line: key, row, and the length of the free text. Tokens are printed whole: this is for the eyes of whoever
sits at the room's computer, not for the wall. Exit status: 0 done, 2 no such room or nothing written (one sentence on standard error).
"""

from __future__ import annotations

import argparse
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from halqa.cli import room_kit
from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say
from halqa.render.wording import without_marks

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


MARK = "DEMONSTRATION"


def add(subparsers: Subparsers) -> None:
    """Register `room` with its verbs."""
    room = subparsers.add_parser("room", help="room files: what is stored")
    verbs = room.add_subparsers(dest="verb", metavar="VERB", required=True)
    rows = verbs.add_parser("rows", help="print the stored rows of anonymous and paired activities")
    rows.add_argument("file", metavar="FILE", type=Path, help="a room file")
    rows.add_argument("--activity", default="", help="only this activity")
    rows.add_argument("--language", choices=LANGS, default=FR, help="language of the sentences (default: fr)")
    rows.set_defaults(run=run)
    export = verbs.add_parser("export", help="write a room's acts to a file, pseudonymous")
    export.add_argument("file", metavar="FILE", type=Path, help="a room file")
    export.add_argument("--as", dest="form", choices=("csv",), default="csv", help="kind of file (default: csv)")
    export.add_argument("--to", type=Path, required=True, help="the file, or a folder in which it gets its own name")
    export.add_argument("--language", choices=LANGS, default=FR, help="language of the sentences (default: fr)")
    export.set_defaults(run=run_export)
    room_kit.add(verbs)


def run(arguments: argparse.Namespace) -> int:
    """Print the rows; the exit status."""
    from halqa.core.activity import APART
    from halqa.room.log import Log, NoRoomFile

    try:
        with Log(arguments.file) as log:
            found = [each.id for each in log.brief().activities if each.mode in APART]
            for id in found:
                for row in log.lying(id) if arguments.activity in ("", id) else ():
                    line = {"key": row.key, "row": msgspec.Raw(row.row.encode()), "body_length": len(row.body)}
                    print(msgspec.json.encode(line).decode())
    except NoRoomFile:
        return _unreadable(arguments)
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write the file and print its path; the exit status. A demonstration says so in the file's name, whatever name was asked for."""
    from halqa.formats import room_csv
    from halqa.room.export import lines_of
    from halqa.room.log import Log, NoRoomFile

    try:
        with Log(arguments.file) as log:
            brief, lines = log.brief(), lines_of(log, secrets.token_bytes(32))
    except NoRoomFile:
        return _unreadable(arguments)
    path = arguments.to / f"room-{brief.code}.csv" if arguments.to.is_dir() else arguments.to
    if brief.world == "demonstration" and not path.name.startswith(MARK):
        path = path.with_name(f"{MARK}-{path.name}")
    try:
        path.write_bytes(room_csv.write(lines))
    except OSError as error:
        lang = Lang(arguments.language)
        sentence = say(lang, "record-cli-not-written", file=path.name, reason=error.strerror or "")
        sys.stderr.write(f"halqa: {without_marks(sentence)}\n")
        return 2
    print(path)
    return 0


def _unreadable(arguments: argparse.Namespace) -> int:
    sentence = say(Lang(arguments.language), "rows-no-file", file=arguments.file.name)
    sys.stderr.write(f"halqa: {without_marks(sentence)}\n")
    return 2
