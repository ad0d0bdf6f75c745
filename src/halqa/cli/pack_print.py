"""`halqa pack print DIR`: the paper of a case, a role-play, an agenda or of every scene of a pack, as one PDF."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from halqa.core.words import Lang
from halqa.formats.pack_folder import NotAPack, load
from halqa.locale import say
from halqa.render.kit import write
from halqa.render.kit_pack import LANGUAGES, kit_of_pack, known


def add(actions: Any) -> None:
    """Register `pack print`."""
    parser = actions.add_parser("print", help="the paper of a case, an exercise or an agenda as a PDF")
    parser.add_argument("folder", type=Path)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--case", default="", metavar="ID", help="one case")
    which.add_argument("--exercise", default="", metavar="ID", help="one role-play")
    which.add_argument("--agenda", default="", metavar="ID", help="all that an agenda needs")
    parser.add_argument("--lang", choices=LANGUAGES, default="fr", help="the language of the paper (default: fr)")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0: the paper is written; 2: the folder is unreadable, it has nothing of this name, or the file cannot be written."""
    lang = Lang(arguments.lang.split("+")[0])
    try:
        pack = load(arguments.folder).pack
    except NotAPack as refused:
        return _refuse(say(lang, f"refused-{refused.code}", **refused.args_of_sentence))
    scenes = {each.id for each in (pack.cases if arguments.case else pack.exercises)}
    scene = arguments.case or arguments.exercise
    kit = kit_of_pack(pack, arguments.lang, scene=scene, agenda=arguments.agenda)
    if kit is None or (scene and scene not in scenes):
        asked = scene or arguments.agenda or "-"
        return _refuse(say(lang, "refused-pack-print-nothing", id=asked, known=known(pack)))
    try:
        arguments.out.write_bytes(write(kit))
    except OSError:
        return _refuse(say(lang, "refused-pack-not-written", path=str(arguments.out)))
    if arguments.json:
        told = {"of": scene or arguments.agenda, "lang": arguments.lang, "file": str(arguments.out)}
        print(json.dumps({"paper": told}, indent=2))
    else:
        print(say(lang, "kit-scene-written", file=str(arguments.out)))
    return 0


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2
