"""`halqa report TRAINING --as NAME --language L --format F --to PATH`: a report of a session or course, as a file.

Exit status: 0 written and every check closes, 1 written and a check does not close, 2 nothing could be written (one sentence on
standard error).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from halqa.core.words import FR, LANGS, Lang
from halqa.formats.whole_file import reason
from halqa.locale import say, say_refusal
from halqa.render import FORMATS, file_name, to_bytes
from halqa.render.wording import without_marks
from halqa.server import environment

if TYPE_CHECKING:
    from halqa.record.drafts import ReportName

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

CLOSES, OPEN, UNREADABLE = 0, 1, 2
NAMES = ("training", "story")


def add(subparsers: Subparsers) -> None:
    """Register `report`."""
    report = subparsers.add_parser("report", help="write a report of a training to a file")
    report.add_argument("training", metavar="TRAINING", help="the key of a session or of a course")
    report.add_argument("--as", dest="name", choices=NAMES, required=True, help="which report")
    report.add_argument("--language", choices=LANGS, default=FR, help="language of the report (default: fr)")
    report.add_argument("--format", dest="form", choices=FORMATS, default="pdf", help="kind of file (default: pdf)")
    report.add_argument("--to", type=Path, required=True, help="the file, or a folder in which it gets its own name")
    report.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write one report; the exit status."""
    environment.start_django()
    return _write(arguments.training, arguments.name, Lang(arguments.language), arguments.form, arguments.to)


def _write(key: str, name: ReportName, lang: Lang, form: str, to: Path) -> int:
    from django.db import DatabaseError

    from halqa.core.problems import Refused
    from halqa.record.drafts import draft
    from halqa.record.queries import note_of
    from halqa.record.training import book_of, training_of
    from halqa.server import clock

    try:
        training = training_of(key)
        if isinstance(training, Refused):
            return _refuse(say_refusal(lang, training))
        book = book_of(training)
        note = note_of(key, name, lang)
        document = draft(training=training, book=book, name=name, lang=lang, now=clock.now(), note=note)
    except DatabaseError:
        return _refuse(say(lang, "record-cli-no-database"))
    if isinstance(document, Refused):
        return _refuse(say_refusal(lang, document))
    path = to / file_name(document, form) if to.is_dir() else to  # type: ignore[arg-type]  # argparse keeps to FORMATS
    try:
        path.write_bytes(to_bytes(document, form))  # type: ignore[arg-type]  # argparse keeps to FORMATS
    except OSError as error:
        return _refuse(say(lang, "record-cli-not-written", file=path.name, reason=reason(error)))
    print(path)
    return CLOSES if closes(training.keys) else OPEN


def closes(sessions: tuple[str, ...]) -> bool:
    """Whether no check of these sessions' sheets fails."""
    from halqa.core.ids import SessionId
    from halqa.core.ledger.reconcile import sheet
    from halqa.desk.queries import session_facts
    from halqa.record.queries import book

    told = book(sessions)
    checks = [
        check
        for session in sessions
        for check in sheet(told, SessionId(session), session_facts(session).participants).checks
    ]
    return all(check.status != "does_not_close" for check in checks)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"halqa: {without_marks(sentence)}\n")
    return UNREADABLE
