"""`halqa room kit SESSION --half-day H --language L --to PATH`: everything that is printed for a half-day, as one PDF.
`halqa room page SESSION --language L --to PATH`: the page its facilitator leads from, on one side of A4.
`halqa room guide SESSION --language L --to PATH`: the guides and the glossary of the course that the session plays.

Exit status: 0 written, 2 nothing could be written (one sentence on standard error).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from halqa.core.words import FR, LANGS, Lang
from halqa.formats.whole_file import reason
from halqa.locale import say, say_refusal
from halqa.render.wording import without_marks
from halqa.server import environment

if TYPE_CHECKING:
    from halqa.core.problems import Refused
    from halqa.render.kit import Kit
    from halqa.room.kit import KitLanguage

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

WRITTEN, UNREADABLE = 0, 2
LANGUAGES = ("fr+ar", "fr", "ar", "en")


def add(verbs: Subparsers) -> None:
    """Register `kit`, `page` and `guide` among the verbs of `room`."""
    kit = verbs.add_parser("kit", help="print the kit of a half-day")
    kit.add_argument("session", metavar="SESSION", help="the key of a session")
    kit.add_argument("--half-day", required=True, help="its place in the session (1, 2, ...) or its key")
    kit.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="languages on the paper (default: fr+ar)"
    )
    kit.add_argument("--to", type=Path, required=True, help="the file, or a folder in which it gets its own name")
    kit.set_defaults(run=run)
    page = verbs.add_parser("page", help="print the page that a facilitator leads from")
    page.add_argument("session", metavar="SESSION", help="the key of a session")
    page.add_argument("--language", choices=LANGS, default=FR, help="language of the page (default: fr)")
    page.add_argument("--to", type=Path, required=True, help="the file, or a folder in which it gets its own name")
    page.set_defaults(run=run_page)
    guide = verbs.add_parser("guide", help="print the guides and the glossary of the session's course")
    guide.add_argument("session", metavar="SESSION", help="the key of a session")
    guide.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="languages on the paper (default: fr+ar)"
    )
    guide.add_argument("--to", type=Path, required=True, help="the file, or a folder in which it gets its own name")
    guide.set_defaults(run=run_guide)


def run(arguments: argparse.Namespace) -> int:
    """Write one kit; the exit status."""
    environment.start_django()
    return _write_kit(arguments.session, arguments.half_day, arguments.language, arguments.to)


def run_page(arguments: argparse.Namespace) -> int:
    """Write one page; the exit status."""
    environment.start_django()
    return _write_page(arguments.session, Lang(arguments.language), arguments.to)


def run_guide(arguments: argparse.Namespace) -> int:
    """Write the guides of one session's course; the exit status."""
    environment.start_django()
    return _write_guide(arguments.session, arguments.language, arguments.to)


def _write_kit(session: str, half_day: str, language: KitLanguage, to: Path) -> int:
    from halqa.room.kit import kit_of

    name = f"halqa-kit-{half_day}-{language.replace('+', '-')}.pdf"
    return _pressed(session, language, to, name, lambda: kit_of(session=session, half_day=half_day, language=language))


def _write_guide(session: str, language: KitLanguage, to: Path) -> int:
    from halqa.room.kit import course_guide

    name = f"halqa-guide-{language.replace('+', '-')}.pdf"
    return _pressed(session, language, to, name, lambda: course_guide(session=session, language=language))


def _pressed(session: str, language: KitLanguage, to: Path, name: str, make: Callable[[], Kit | Refused]) -> int:
    """Write the paper that `make` gives, or say why there is none; the exit status."""
    from django.db import DatabaseError

    from halqa.core.problems import Refused
    from halqa.desk.queries import NoSession
    from halqa.render import kit as press

    lang = Lang(language.split("+")[0])
    try:
        made = make()
    except DatabaseError:
        return _refuse(say(lang, "record-cli-no-database"))
    except NoSession:
        return _refuse(say(lang, "kit-cli-no-session", session=session))
    if isinstance(made, Refused):
        return _refuse(say_refusal(lang, made))
    return _written(lang, to, name, press.write(made))


def _write_page(session: str, lang: Lang, to: Path) -> int:
    from django.db import DatabaseError

    from halqa.desk.queries import NoSession
    from halqa.render import guide as press
    from halqa.room.guide import guide_of

    try:
        made = guide_of(session=session, lang=lang)
    except DatabaseError:
        return _refuse(say(lang, "record-cli-no-database"))
    except NoSession:
        return _refuse(say(lang, "kit-cli-no-session", session=session))
    return _written(lang, to, f"halqa-page-{lang}.pdf", press.write(made))


def _written(lang: Lang, to: Path, own_name: str, made: bytes) -> int:
    path = to / own_name if to.is_dir() else to
    try:
        path.write_bytes(made)
    except OSError as error:
        return _refuse(say(lang, "record-cli-not-written", file=path.name, reason=reason(error)))
    print(path)
    return WRITTEN


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"halqa: {without_marks(sentence)}\n")
    return UNREADABLE
