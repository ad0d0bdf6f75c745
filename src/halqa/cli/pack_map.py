"""`halqa pack map DIR SCENE`: the map of a case or an exercise as an SVG file."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from halqa.core.packs.model import Pack
from halqa.core.packs.scenes import Case, Exercise
from halqa.core.words import Lang
from halqa.formats.pack_folder import NotAPack, load
from halqa.locale import say
from halqa.render.case_map import case_map
from halqa.render.exercise_map import exercise_map


def add(actions: Any) -> Any:
    """Register `pack map`; its parser."""
    parser = actions.add_parser("map", help="the map of a case or an exercise as an SVG file")
    parser.add_argument("folder", type=Path)
    parser.add_argument("scene", help="the id of the case or exercise")
    parser.add_argument("--out", type=Path, help="the file to write (default: SCENE-LANG.svg, here)")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")
    parser.set_defaults(run=run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """0: the picture is written; 2: the folder is unreadable, it has no such scene, or the file cannot be written."""
    lang = Lang(arguments.lang)
    try:
        pack = load(arguments.folder).pack
    except NotAPack as refused:
        print(say(lang, f"refused-{refused.code}", **refused.args_of_sentence), file=sys.stderr)
        return 2
    scene = _scene(pack, arguments.scene)
    if scene is None:
        known = ", ".join(one.id for one in (*pack.cases, *pack.exercises)) or "-"
        print(say(lang, "refused-pack-no-scene", id=arguments.scene, known=known), file=sys.stderr)
        return 2
    out = arguments.out or Path(f"{scene.id}-{lang}.svg")
    try:
        drawn = case_map(scene, lang) if isinstance(scene, Case) else exercise_map(scene, lang)
        out.write_text(drawn, encoding="utf-8")
    except OSError:
        print(say(lang, "refused-pack-not-written", path=str(out)), file=sys.stderr)
        return 2
    if arguments.json:
        kind = "case" if isinstance(scene, Case) else "exercise"
        print(json.dumps({"map": {"scene": scene.id, "kind": kind, "lang": lang, "file": str(out)}}, indent=2))
    else:
        print(say(lang, "map-written", file=str(out)))
    return 0


def _scene(pack: Pack, id: str) -> Case | Exercise | None:
    scenes: tuple[Case | Exercise, ...] = (*pack.cases, *pack.exercises)
    return next((one for one in scenes if one.id == id), None)
