"""`halqa room rows FILE [--activity ID]`: the rows of anonymous and paired activities exactly as they lie in a room file.

Rows: one JSON object a line: key, row, and the length of the free text. Tokens are printed whole: this is for the eyes of whoever
sits at the room's computer, not for the wall. Exit status: 0 done, 2 no such room or nothing written (one sentence on standard error).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from halqa.cli import room_export, room_kit
from halqa.core.words import FR, LANGS, Lang
from halqa.locale import say
from halqa.render.wording import without_marks

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add(subparsers: Subparsers) -> None:
    """Register `room` with its verbs."""
    room = subparsers.add_parser("room", help="room files: what is stored")
    verbs = room.add_subparsers(dest="verb", metavar="VERB", required=True)
    rows = verbs.add_parser("rows", help="print the stored rows of anonymous and paired activities")
    rows.add_argument("file", metavar="FILE", type=Path, help="a room file")
    rows.add_argument("--activity", default="", help="only this activity")
    rows.add_argument("--language", choices=LANGS, default=FR, help="language of the sentences (default: fr)")
    rows.set_defaults(run=run)
    room_export.add(verbs)
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


def _unreadable(arguments: argparse.Namespace) -> int:
    sentence = say(Lang(arguments.language), "rows-no-file", file=arguments.file.name)
    sys.stderr.write(f"halqa: {without_marks(sentence)}\n")
    return 2
