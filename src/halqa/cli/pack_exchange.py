"""`halqa pack import --from FORMAT FILE --to DIR` and `halqa pack export DIR --to-format FORMAT --out FILE`: other programs' files.

What does not come along is always told, with its places (docs/formats.md). Exit status: 0 all came, 1 something is wrong in the file or
was left out, 2 unreadable, refused or not written: one sentence on standard error.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from halqa.cli.pack_result import ends, lang_of, written_out
from halqa.core.problems import Problem, Refused
from halqa.core.words import FR, LANGS, Lang
from halqa.formats.exchange.folder import put, standing
from halqa.formats.exchange.parts import Incoming, Loss, Outgoing
from halqa.formats.exchange.registry import NAMES, named
from halqa.formats.pack_folder import load, read_files
from halqa.formats.whole_file import read_at_most, reason
from halqa.locale import say, say_problem

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

LARGEST_FILE = 25_000_000
"""Bytes that are read of any file: more than the largest that a format takes, so that it can say that this one is too large."""
_LANG = re.compile(r"[a-z]{2,3}")


def add(actions: Subparsers) -> None:
    """Register the two actions."""
    come = actions.add_parser("import", help="read another program's file into a pack's folder")
    come.add_argument("file", metavar="FILE", type=Path)
    come.add_argument("--from", dest="format", choices=NAMES, required=True, help="what the file is written in")
    come.add_argument("--to", metavar="DIR", type=Path, required=True, help="a pack's folder, or one to be made")
    come.set_defaults(run=ends(run_import))
    go = actions.add_parser("export", help="write a pack's content for another program")
    go.add_argument("folder", metavar="DIR", type=Path)
    go.add_argument(
        "--to-format", dest="format", choices=NAMES, required=True, help="what the file is to be written in"
    )
    go.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="the file; an older one of that name is replaced"
    )
    go.add_argument("--only", metavar="ID", default="", help="one bank, case or exercise")
    go.set_defaults(run=ends(run_export))
    for each in (come, go):
        each.add_argument(
            "--lang", choices=LANGS, default=None, help="the language of the sentences, and of the texts (fr)"
        )
        each.add_argument(
            "--text", metavar="LANG", type=_language, help="the language of the texts, when it is another"
        )
        each.add_argument("--json", action="store_true", help="the result in three languages, for programs")


def run_import(arguments: argparse.Namespace) -> int | Refused:
    """Read the file and write what came in; the exit status."""
    folder: Path = arguments.to
    form = named(arguments.format)
    into = standing(folder)
    try:
        data = read_at_most(arguments.file, LARGEST_FILE)
    except OSError as error:
        return Refused("exchange-no-file", {"path": str(arguments.file), "reason": reason(error)})
    if isinstance(into, Refused):
        return into
    if not data.strip():
        return Refused("exchange-empty", {"file": arguments.file.name})
    incoming = Incoming(
        file=arguments.file.name,
        lang=arguments.text or arguments.lang or (into.pack.source if into else FR),
        identity=folder.resolve().name,
        into=into,
        standing=frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset(),
        texts=read_files(folder)[0] if into is not None else {},
    )
    taken = form.read(data, incoming)
    if isinstance(taken, Refused):
        return taken
    written = put(folder, taken)
    if isinstance(written, Refused):
        return written
    return _tell(arguments, form.came, taken.count, written, taken.problems, taken.losses)


def run_export(arguments: argparse.Namespace) -> int | Refused:
    """Write the file; the exit status."""
    reading = load(arguments.folder)
    form = named(arguments.format)
    outgoing = Outgoing(lang=arguments.text or arguments.lang or reading.pack.source, only=arguments.only)
    given = form.write(reading, outgoing)
    if isinstance(given, Refused):
        return given
    out: Path = arguments.out
    refused = written_out(out, given.body)
    if refused is not None:
        return refused
    problems = (*reading.problems, *given.problems)
    return _tell(arguments, form.went, given.count, (str(out),), problems, given.losses)


def _tell(
    arguments: argparse.Namespace,
    counted: str,
    count: int,
    written: tuple[str, ...],
    problems: tuple[Problem, ...],
    losses: tuple[Loss, ...],
) -> int:
    """Print what was done, what is wrong and what does not come along; 1 when something is wrong."""
    from halqa.cli.pack import as_json

    if arguments.json:
        told = {"format": arguments.format, "written": list(written), "count": count, "losses": _losses(losses)}
        print(json.dumps({**told, **as_json(problems)}, ensure_ascii=False, indent=2))
    else:
        lang = lang_of(arguments)
        _print(lang, say(lang, counted, count=count), written, problems, losses)
    return 1 if any(problem.severity != "note" for problem in problems) else 0


def _print(
    lang: Lang, counted: str, written: tuple[str, ...], problems: tuple[Problem, ...], losses: tuple[Loss, ...]
) -> None:
    for problem in problems:
        message, remedy = say_problem(lang, problem)
        where = problem.where
        place = say(lang, "pack-place", file=where.file, line=str(where.line)) if where.line else where.file
        print(f"{place} · {say(lang, f'pack-severity-{problem.severity}')}\n  {message}\n  {remedy}")
    print(counted)
    for name in written:
        print(say(lang, "exchange-wrote", file=name))
    if not written:
        print(say(lang, "exchange-wrote-nothing"))
    print(say(lang, "exchange-losses" if losses else "exchange-no-losses"))
    for loss in losses:
        print(f"- {_loss(lang, loss)}")
        if loss.places:
            lines = ", ".join(dict.fromkeys(place.short for place in loss.places[:SHOWN]))
            more = len(loss.places) - SHOWN
            print(f"  {lines}" + (f" (+{more})" if more > 0 else ""))


SHOWN = 6
"""Places of a loss that are printed; `--json` gives all."""


def _loss(lang: Lang, loss: Loss) -> str:
    return say(lang, f"exchange-loss-{loss.code}", count=loss.count, **loss.args)


def _losses(losses: tuple[Loss, ...]) -> list[dict[str, Any]]:
    """The contract of `--json`: losses with their count, their places and their sentences in three languages."""
    return [
        {
            "code": loss.code,
            "count": loss.count,
            "places": [{"file": place.file, "line": place.line} for place in loss.places],
            "message": {lang: _loss(lang, loss) for lang in LANGS},
        }
        for loss in losses
    ]


def _language(given: str) -> Lang:
    """A language tag of two or three letters, as a pack's files write it."""
    if not _LANG.fullmatch(given):
        raise argparse.ArgumentTypeError(given)
    return Lang(given)
