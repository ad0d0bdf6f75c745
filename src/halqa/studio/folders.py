"""Where packs lie: those that come with Halqa, read only, and the house's own, in its data folder. One name means one pack."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from django.conf import settings

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
"""A pack's folder name, which is also its id."""
FILE = re.compile(r"[a-z0-9][a-z0-9._-]{0,90}\.halqa")
"""What a file of a pack may be called here."""


class Place(msgspec.Struct, frozen=True):
    """A pack's folder. `own`: it may be changed here."""

    name: str
    folder: Path
    own: bool


def places() -> tuple[Place, ...]:
    """All packs: the house's own first, then those that come with Halqa; a shipped one wins its name."""
    shipped = [Place(name, settings.HALQA_PACKS / name, False) for name in _names(settings.HALQA_PACKS)]
    taken = {place.name for place in shipped}
    own = [Place(name, settings.HALQA_OWN_PACKS / name, True) for name in _names(settings.HALQA_OWN_PACKS)]
    return (*(place for place in own if place.name not in taken), *shipped)


def place_of(name: str) -> Place | None:
    """The pack of this name, or None."""
    return next((place for place in places() if place.name == name), None)


def folder_of(name: str) -> Path | None:
    """The folder of the pack of this name, or None: what a session plays is read from there."""
    place = place_of(name)
    return place.folder if place else None


def free_name(wanted: str) -> str:
    """`wanted`, or the first of `wanted-2`, `wanted-3` that no pack has."""
    taken = {place.name for place in places()}
    stem, number = wanted[:55], 1
    name = stem
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def _names(root: Path) -> tuple[str, ...]:
    """The packs' folders directly in `root`, in order; links and hidden folders are none."""
    if not root.is_dir():
        return ()
    found = [path for path in root.iterdir() if path.is_dir() and not path.is_symlink()]
    return tuple(sorted(path.name for path in found if not path.name.startswith((".", "_"))))
