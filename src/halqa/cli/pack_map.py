"""`halqa pack map DIR SCENE`: the map of a case or an exercise as an SVG file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from halqa.cli.pack_result import ends, lang_of, put_out
from halqa.core.packs.model import Pack
from halqa.core.packs.scenes import Case, Exercise
from halqa.core.problems import Refused
from halqa.formats.pack_folder import load
from halqa.render.case_map import case_map
from halqa.render.exercise_map import exercise_map


def add(actions: Any) -> Any:
    """Register `pack map`; its parser."""
    parser = actions.add_parser("map", help="the map of a case or an exercise as an SVG file")
    parser.add_argument("folder", type=Path)
    parser.add_argument("scene", help="the id of the case or exercise")
    parser.add_argument("--out", type=Path, help="the file to write (default: SCENE-LANG.svg, here)")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")
    parser.set_defaults(run=ends(run))
    return parser


def run(arguments: argparse.Namespace) -> int | Refused:
    """0: the picture is written; refused: the pack has no such scene, or the file cannot be written."""
    lang = lang_of(arguments)
    pack = load(arguments.folder).pack
    scene = _scene(pack, arguments.scene)
    if scene is None:
        known = ", ".join(one.id for one in (*pack.cases, *pack.exercises)) or "-"
        return Refused("pack-no-scene", {"id": arguments.scene, "known": known})
    drawn = case_map(scene, lang) if isinstance(scene, Case) else exercise_map(scene, lang)
    told = {"scene": scene.id, "kind": "case" if isinstance(scene, Case) else "exercise", "lang": lang}
    out = arguments.out or Path(f"{scene.id}-{lang}.svg")
    return put_out(arguments, out, drawn.encode("utf-8"), "map-written", map=told)


def _scene(pack: Pack, id: str) -> Case | Exercise | None:
    scenes: tuple[Case | Exercise, ...] = (*pack.cases, *pack.exercises)
    return next((one for one in scenes if one.id == id), None)
