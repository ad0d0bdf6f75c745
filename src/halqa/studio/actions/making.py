"""New packs: begun from nothing, or copied from another to be adapted. A new name, and nothing of the old pack changes."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from django.conf import settings

from halqa.core.packs.build import MAIN_FILE, read_pack
from halqa.core.packs.edits import with_field
from halqa.core.packs.elements import fields
from halqa.core.packs.model import Pack
from halqa.core.packs.printer import print_pack
from halqa.core.packs.syntax import parse
from halqa.core.problems import Refused
from halqa.core.words import Lang, Text
from halqa.formats import pack_sounds
from halqa.formats.pack_folder import NotAPack, read_files, write_files
from halqa.formats.whole_file import flush_folder, write_all
from halqa.staff.actions import record_action
from halqa.staff.models import User
from halqa.studio.folders import NAME, place_of
from halqa.studio.versions import shelve

LICENCE = "CC BY 4.0"
FIRST_VERSION = "0.1.0"


def make_pack(
    *, name: str, title: Text, languages: Sequence[Lang], by: User | None, now: dt.datetime
) -> Refused | None:
    """A new pack with a title and nothing else. The title's source language is the pack's. Refused when the name is taken, or none."""
    pack = Pack(
        id=name,
        version=FIRST_VERSION,
        source=title.source,
        languages=tuple(dict.fromkeys((title.source, *languages))),
        title=title,
        licence=LICENCE,
        authors=settings.HALQA_ORGANISATION,
    )
    return put_pack(name=name, files={MAIN_FILE: print_pack(pack)[MAIN_FILE]}, by=by, now=now, why="made")


def copy_pack(*, source: str, name: str, by: User | None, now: dt.datetime) -> Refused | None:
    """A copy of a pack under a new name, with its recordings, to be adapted. Refused when there is no such pack, or the new name is
    taken or no name."""
    place = place_of(source)
    if place is None:
        return Refused("studio-no-pack", {"pack": source})
    try:
        files, unread = read_files(place.folder)
    except NotAPack:
        return Refused("studio-no-pack", {"pack": source})
    if unread:
        return Refused("studio-unread-file", {"file": unread[0].where.file})
    sounds = pack_sounds.at_hand(place.folder, read_pack(files))
    return put_pack(name=name, files=renamed(files, name), sounds=sounds, by=by, now=now, why="copied")


def renamed(files: dict[str, str], name: str) -> dict[str, str]:
    """The files with the pack's id made its new name."""
    out = dict(files)
    for file, text in files.items():
        for field in ("pack", "ids"):
            if field in fields(parse(file, text)):
                out[file] = with_field(text, field, name)
    return out


def put_pack(
    *,
    name: str,
    files: dict[str, str],
    sounds: Mapping[str, bytes] | None = None,
    by: User | None,
    now: dt.datetime,
    why: str,
) -> Refused | None:
    """A new folder of the house with these files and recordings: written beside its place and then put there whole. Refused, with
    nothing left, when the name is taken or is no name, and when the disk does not take it."""
    if not NAME.fullmatch(name):
        return Refused("studio-bad-name", {"name": name})
    root: Path = settings.HALQA_OWN_PACKS
    if place_of(name) is not None or (root / name).exists():
        return Refused("studio-name-taken", {"name": name})
    # Nobody else's, so that no file of another try comes along.
    beside = root / f".{name}.{os.getpid()}.{threading.get_ident()}.new"
    shutil.rmtree(beside, ignore_errors=True)
    try:
        beside.mkdir(parents=True)
        write_files(beside, files)
        write_all({beside / sound: data for sound, data in (sounds or {}).items()})
        shelve(beside, files, by=by.username if by else "", now=now, why=why)
        beside.rename(root / name)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
        return Refused("studio-name-taken" if (root / name).exists() else "studio-not-written", {"name": name})
    flush_folder(root)
    record_action(action="pack made", subject=f"pack:{name}", by=by, now=now, detail={"why": why})
    return None
