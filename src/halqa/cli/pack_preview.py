"""`halqa pack preview DIR SECTION`: a step, an item or another section as a phone or the wall would show it, as an HTML file."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from halqa.core.packs.outline import Outline, Section, outline
from halqa.core.words import LANGS, Lang
from halqa.formats.pack_folder import NotAPack, load, read_files
from halqa.locale import say

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
    parser.set_defaults(run=run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """0: the page is written; 2: the folder is unreadable, nothing of that name is shown to anybody, or the file cannot be written."""
    lang = Lang(arguments.lang)
    try:
        pack = load(arguments.folder).pack
        files, _ = read_files(arguments.folder)
    except NotAPack as refused:
        print(say(lang, f"refused-{refused.code}", **refused.args_of_sentence), file=sys.stderr)
        return 2
    _set_up()
    from halqa.room.preview import planned_of, rendered  # needs Django's settings

    file, _, id = arguments.section.rpartition(":")
    planned = next(
        (
            found
            for shown, section in _sections(files)
            if id == section.id and file in ("", shown.id)
            if (found := planned_of(pack, shown, section, "demonstration")) is not None
        ),
        None,
    )
    if planned is None:
        print(say(lang, "refused-pack-no-section", id=arguments.section), file=sys.stderr)
        return 2
    text = Lang(arguments.text or lang)
    out = arguments.out or Path(f"{id}-{arguments.on}-{text}.html")
    try:
        out.write_text(rendered(planned, text, arguments.on, "demonstration"), encoding="utf-8")
    except OSError:
        print(say(lang, "refused-pack-not-written", path=str(out)), file=sys.stderr)
        return 2
    if arguments.json:
        print(json.dumps({"preview": {"section": id, "on": arguments.on, "lang": text, "file": str(out)}}, indent=2))
    else:
        print(say(lang, "preview-written", file=str(out)))
    return 0


def _sections(files: dict[str, str]) -> Iterator[tuple[Outline, Section]]:
    for name, body in sorted(files.items()):
        shown = outline(name, body)
        for section in shown.sections:
            yield shown, section


def _set_up() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halqa.server.settings")  # noqa: TID251 - Django finds its settings by this name
    import django  # only now that the settings are named

    django.setup()
