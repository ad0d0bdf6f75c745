"""`halqa pack print DIR`: the paper of a case, a role-play, an agenda or of every scene of a pack, or its guides and
glossary, as one PDF."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from halqa.cli.pack_result import ends, put_out
from halqa.core.packs.checks import errors_of
from halqa.core.play.brief import TREES
from halqa.core.problems import Refused
from halqa.formats.pack_folder import load
from halqa.render.kit import write
from halqa.render.kit_guide import guide_of_pack
from halqa.render.kit_pack import LANGUAGES, country_of, kit_of_pack, known, scenes_of
from halqa.server import clock


def add(actions: Any) -> None:
    """Register `pack print`."""
    parser = actions.add_parser("print", help="the paper of a case, an exercise or an agenda, or the guide, as a PDF")
    parser.add_argument("folder", type=Path)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--case", default="", metavar="ID", help="one case")
    which.add_argument("--exercise", default="", metavar="ID", help="one role-play")
    which.add_argument("--agenda", default="", metavar="ID", help="all that an agenda needs")
    which.add_argument(
        "--guide", action="store_true", help="the guides of whoever leads and of the interpreter, and the glossary"
    )
    parser.add_argument("--overlay", default="", metavar="ID", help="the country whose words stand in the texts")
    parser.add_argument(
        "--tables",
        type=_tables,
        metavar="N",
        help=f"table signs, 0 to {len(TREES)} (default: none with one scene)",
    )
    parser.add_argument("--lang", choices=LANGUAGES, default="fr", help="the language of the paper (default: fr)")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")
    parser.set_defaults(run=ends(run))


def run(arguments: argparse.Namespace) -> int | Refused:
    """0: the paper is written; refused: the pack has nothing of this name, or the file cannot be written."""
    reading = load(arguments.folder)
    pack, errors = reading.pack, len(errors_of(reading, clock.today().isoformat()))
    scenes = {each.id for each in (pack.cases if arguments.case else pack.exercises)}
    scene, overlays = arguments.case or arguments.exercise, [each.id for each in pack.overlays]
    if arguments.overlay and arguments.overlay not in overlays:
        return Refused(
            "pack-print-overlay", {"id": arguments.overlay, "known": ", ".join(overlays), "count": len(overlays)}
        )
    if arguments.guide:
        guide = guide_of_pack(pack, arguments.lang, overlay=country_of(pack, arguments.overlay), errors=errors)
        if guide is None:
            return Refused("pack-print-no-guide")
        told = {"of": "guide", "lang": arguments.lang}
        return put_out(arguments, arguments.out, write(guide), "kit-scene-written", paper=told)
    alone = not scenes_of(pack) and len(pack.agendas) == 1
    agenda = arguments.agenda or (pack.agendas[0].id if alone and not scene else "")
    kit = kit_of_pack(
        pack,
        arguments.lang,
        scene=scene,
        agenda=agenda,
        overlay=arguments.overlay,
        tables=arguments.tables,
        errors=errors,
    )
    if kit is None or (scene and scene not in scenes):
        named, asked = known(pack), scene or agenda
        code = "pack-print-nothing" if named and asked else "pack-print-which" if named else "pack-print-empty"
        return Refused(code, {"id": asked, "known": named})
    told = {"of": scene or agenda, "lang": arguments.lang}
    return put_out(arguments, arguments.out, write(kit), "kit-scene-written", paper=told)


def _tables(typed: str) -> int:
    value = int(typed)
    if not 0 <= value <= len(TREES):
        raise argparse.ArgumentTypeError(typed)
    return value
