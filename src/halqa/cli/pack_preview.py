"""`halqa pack preview DIR SECTION`: a step, an item or another section as a phone or the wall would show it, as an HTML file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from halqa.cli.pack_result import ends, put_out
from halqa.core.packs.outline import Outline, Section, outline
from halqa.core.problems import Refused
from halqa.core.words import LANGS, Lang
from halqa.formats.pack_folder import load, read_files
from halqa.server import environment

if TYPE_CHECKING:
    from halqa.room.preview import Where

SCREENS: tuple[Where, ...] = ("phone", "wall")


def add(actions: Any) -> Any:
    """Register `pack preview`; its parser."""
    parser = actions.add_parser("preview", help="a section of a pack as a phone or the wall would show it")
    parser.add_argument("folder", type=Path)
    parser.add_argument("section", help="its id; FILE:ID where several files have it (poste:arrivee)")
    parser.add_argument("--on", choices=SCREENS, default=SCREENS[0], help="which screen (default: phone)")
    parser.add_argument("--text", choices=LANGS, help="the language of the texts (default: that of the sentences)")
    parser.add_argument("--out", type=Path, help="the file to write (default: SECTION-SCREEN-LANG.html, here)")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")
    parser.set_defaults(run=ends(run))
    return parser


def run(arguments: argparse.Namespace) -> int | Refused:
    """0: the page is written; refused: nothing of that name is shown to anybody, or the file cannot be written."""
    pack = load(arguments.folder).pack
    files, _ = read_files(arguments.folder)
    environment.start_django()
    from halqa.room.preview import rendered  # needs Django's settings
    from halqa.room.previewed import scene_of

    file, _, id = arguments.section.rpartition(":")
    scene = next(
        (
            found
            for shown, section in _sections(files)
            if id == section.id and file in ("", shown.id)
            if (found := scene_of(pack, shown, section, "demonstration")) is not None
        ),
        None,
    )
    if scene is None:
        return Refused("pack-no-section", {"id": arguments.section})
    text = Lang(arguments.text or arguments.lang)
    page = rendered(scene, text, arguments.on, "demonstration").encode("utf-8")
    out = arguments.out or Path(f"{id}-{arguments.on}-{text}.html")
    return put_out(arguments, out, page, "preview-written", preview={"section": id, "on": arguments.on, "lang": text})


def _sections(files: dict[str, str]) -> Iterator[tuple[Outline, Section]]:
    for name, body in sorted(files.items()):
        shown = outline(name, body)
        for section in shown.sections:
            yield shown, section
