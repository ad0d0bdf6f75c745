"""`halqa pack new DIR`: a small pack in three languages without a finding, to begin from; with `--case` a branching case in it."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from halqa.cli.pack_result import ends, lang_of
from halqa.core.packs.elements import ID
from halqa.core.packs.model import Pack
from halqa.core.packs.parts import Say
from halqa.core.packs.printer import print_pack
from halqa.core.packs.scenes import Ask, Case, Choice, Step
from halqa.core.problems import Refused
from halqa.core.words import FR, LANGS, Text
from halqa.formats.exchange.folder import put, slug, standing
from halqa.formats.exchange.parts import Taken
from halqa.formats.pack_folder import NotAPack
from halqa.locale import say


def add(actions: Any) -> Any:
    """Register `pack new`; its parser."""
    parser = actions.add_parser("new", help="a small pack in three languages, to begin from")
    parser.add_argument("folder", metavar="DIR", type=Path, help="a folder that is missing or empty")
    parser.add_argument("--case", metavar="ID", default="", help="with a branching case of this name")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")
    parser.set_defaults(run=ends(run))
    return parser


def run(arguments: argparse.Namespace) -> int | Refused:
    """0: the pack is written; refused: a pack stands there already, the name is no id, or nothing could be written."""
    lang, folder = lang_of(arguments), arguments.folder
    written = _write(folder, arguments.case)
    if isinstance(written, Refused):
        return written
    if arguments.json:
        print(json.dumps({"written": list(written)}, indent=2))
    else:
        for name in written:
            print(say(lang, "exchange-wrote", file=name))
        print(say(lang, "pack-new-next", folder=str(folder)))
    return 0


def _write(folder: Path, case: str) -> tuple[str, ...] | Refused:
    if case and not ID.fullmatch(case):
        return Refused("pack-new-id", {"id": case})
    try:
        found = standing(folder)
    except NotAPack:
        found = None
    if isinstance(found, Refused):
        return found
    if found is not None:
        return Refused("pack-new-exists", {"folder": str(folder)})
    return put(folder, Taken(files=files_of(slug(folder.resolve().name, "pack"), case)))


def files_of(identity: str, case: str) -> dict[str, str]:
    """The files of a new pack, and of its first case where one is wished for. Every sentence is there to be written over."""
    pack = Pack(
        id=identity,
        version="0.1.0",
        source=FR,
        languages=LANGS,
        title=_said("title"),
        licence="CC BY 4.0",
        authors=say(FR, "pack-new-authors"),
        cases=(_case(case),) if case else (),
    )
    return print_pack(pack)


def _case(identity: str) -> Case:
    """Three steps: a decision, and two ends that answer it."""
    return Case(
        id=identity,
        title=_said("case-title"),
        steps=(
            Step(
                id="debut",
                start=True,
                says=(Say(id="say", text=_said("start")),),
                coach=_said("coach"),
                ask=Ask(text=_said("ask"), talk=300, vote=60),
                choices=(
                    Choice(id="a", text=_said("first"), to="fin-a"),
                    Choice(id="b", text=_said("second"), to="fin-b"),
                ),
            ),
            Step(id="fin-a", end="good", says=(Say(id="say", text=_said("good")),), debriefs=(_debrief(),)),
            Step(id="fin-b", end="missed", says=(Say(id="say", text=_said("missed")),), debriefs=(_debrief(),)),
        ),
    )


def _debrief() -> Say:
    return Say(id="debrief", text=_said("debrief"))


def _said(key: str) -> Text:
    return Text(source=FR, by={lang: say(lang, f"pack-new-{key}") for lang in LANGS})
