"""What the studio may be asked: which packs are shipped, and one pack as it was read, with what is wrong in it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from django.conf import settings

from halqa.core.packs.checks import check_pack
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem
from halqa.core.words import Lang, Text
from halqa.formats.pack_folder import NotAPack, load


class PackRow(msgspec.Struct, frozen=True, kw_only=True):
    """A shipped pack in the list. `name` is its folder; `problems` counts errors and warnings."""

    name: str
    title: Text
    version: str
    languages: tuple[Lang, ...]
    items: int
    pages: int
    problems: int


class PackShown(msgspec.Struct, frozen=True):
    """One pack with everything that is wrong in it."""

    reading: Reading
    problems: tuple[Problem, ...]


def shipped_packs() -> tuple[str, ...]:
    """The folder names of the packs that come with Halqa, in order."""
    root: Path = settings.HALQA_PACKS
    if not root.is_dir():
        return ()
    return tuple(sorted(path.name for path in root.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))))


def pack_rows(today: str) -> tuple[PackRow, ...]:
    """Every shipped pack that can be read; `today` (ISO) decides which references are out of date."""
    rows = []
    for name in shipped_packs():
        shown = pack_shown(name, today)
        if shown is not None:
            pack = shown.reading.pack
            rows.append(
                PackRow(
                    name=name,
                    title=pack.title,
                    version=pack.version,
                    languages=pack.languages,
                    items=len(pack.items()),
                    pages=len(pack.pages()),
                    problems=sum(problem.severity != "note" for problem in shown.problems),
                )
            )
    return tuple(rows)


def pack_shown(name: str, today: str) -> PackShown | None:
    """One shipped pack, or None when no folder of this name can be read."""
    if name not in shipped_packs():
        return None
    try:
        reading = load(settings.HALQA_PACKS / name)
    except NotAPack:
        return None
    return PackShown(reading, check_pack(reading, today))
