"""The one way in which a pack on disk changes: read, change the text, keep the version, write whole files, tell the audit."""

from __future__ import annotations

import datetime as dt
import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.packs.edits import with_made, with_retired
from halqa.core.packs.elements import fields
from halqa.core.packs.fingerprints import fingerprint
from halqa.core.packs.model import Reading
from halqa.core.packs.printer import IDS_FILE
from halqa.core.packs.syntax import parse
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.formats.file_lock import locked
from halqa.formats.pack_folder import NotAPack, read_files, replace_files
from halqa.formats.whole_file import ChangedMeanwhile
from halqa.staff.actions import record_action
from halqa.staff.models import User
from halqa.studio.folders import place_of
from halqa.studio.versions import EDITED, OUTSIDE, shelve, versions_of

Files = dict[str, str]
Edit = Callable[[Files], Files | Refused]

_locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
"""One writer a pack in this process."""
SPOKEN = "spoken"
"""The word of the `ids` file under which stands which text a recording says."""
LOCK = ".lock"
"""One writer a pack among processes; what an editor outside writes meanwhile is found by comparing before the files are written."""
PATIENCE = 10.0
"""Seconds that a change waits for another process to be done with its own."""
_TRIES = 5
RESTORED = "restored"
"""Why a version is made that was one before: which texts its translations and recordings were made from, it says itself."""


class Saved(msgspec.Struct, frozen=True):
    """A pack as it is on disk now, and the ids that may never be used again because what had them is gone."""

    reading: Reading
    retired: tuple[str, ...] = ()


def change_pack(*, name: str, edit: Edit, by: User | None, now: dt.datetime, why: str = EDITED) -> Saved | Refused:
    """Change a pack of the house. `edit` takes the files and gives them as they shall be; it may be asked again when somebody else
    writes at that moment. Refused for a shipped or unknown pack, and when `edit` refuses: then nothing is written."""
    place = place_of(name)
    if place is None or not place.own:
        return Refused("studio-read-only", {"pack": name})
    with _locks[name], locked(place.folder / LOCK, PATIENCE) as held:
        for _ in range(_TRIES if held else 0):
            before = _files(place.folder)
            after = edit(dict(before))
            if isinstance(after, Refused):
                return after
            reading, retired, after = _followed(name, before, after, stamps=why != RESTORED)
            with suppress(ChangedMeanwhile):
                return _write(name, place.folder, before, after, Saved(reading, retired), by, now, why)
    return Refused("studio-busy", {"pack": name})


def _files(folder: Path) -> Files:
    try:
        return read_files(folder)[0]
    except NotAPack:
        return {}


def _write(
    name: str, folder: Path, before: Files, after: Files, saved: Saved, by: User | None, now: dt.datetime, why: str
) -> Saved:
    if after == before and versions_of(folder):
        return saved
    if before:
        shelve(folder, before, by="", now=now, why=OUTSIDE)
    replace_files(folder, before, after)
    if shelve(folder, after, by=by.username if by else "", now=now, why=why):
        detail: dict[str, object] = {"why": why}
        record_action(action="pack changed", subject=f"pack:{name}", by=by, now=now, detail=detail)
    return saved


def _followed(name: str, before: Files, after: Files, *, stamps: bool) -> tuple[Reading, tuple[str, ...], Files]:
    """What a change of the text brings with it: ids of what is gone are retired; with `stamps`, translations keep which source they
    were made from, and recordings which text they say."""
    old, new = read_pack(before), read_pack(after)
    if after == before:
        return new, (), after
    known = {named.path for named in new.names} | set(new.pack.retired)
    retired = tuple(dict.fromkeys(named.path for named in old.names if named.path not in known and "/" in named.path))
    made = _made(old, new) if stamps else {}
    spoken = _spoken(old, new) if stamps else {}
    if not retired and not made and not spoken:
        return new, (), after
    file = ids_file(after)
    text = after.get(file, "")
    if retired:
        text = with_retired(text, name, retired)
    if made:
        text = with_made(text, name, made)
    if spoken:
        text = with_made(text, name, spoken, SPOKEN)
    after = {**after, file: text}
    return read_pack(after), retired, after


def ids_file(files: Files) -> str:
    """The name of the pack's `ids` file, or what it will be called."""
    return next((name for name in sorted(files) if "ids" in fields(parse(name, files[name]))), IDS_FILE)


def _made(old: Reading, new: Reading) -> dict[str, dict[Lang, str]]:
    """Which source text each translation was made from, where this change says it: a translation written now stands beside the source
    as it is now; one that was left alone while its source changed stands beside the source as it was."""
    source = new.pack.source
    was = {unit.id: unit.text.by for unit in old.units}
    stamped = {(one.unit, one.lang) for one in new.pack.made}
    made: dict[str, dict[Lang, str]] = {}
    for unit in new.units:
        before = was.get(unit.id, {})
        if before == unit.text.by or not unit.text.has(source):
            continue
        for lang, text in unit.text.by.items():
            if lang == source:
                continue
            if before.get(lang) != text:
                made.setdefault(str(unit.id), {})[lang] = fingerprint(unit.text.by[source])
            elif (unit.id, lang) not in stamped and before.get(source) and before[source] != unit.text.by[source]:
                made.setdefault(str(unit.id), {})[lang] = fingerprint(before[source])
    return made


def _spoken(old: Reading, new: Reading) -> dict[str, dict[Lang, str]]:
    """Which text each recording says, where this change says it: one that is set now says the text as it is now; one that was left
    alone while its text changed says the text as it was."""
    was = {unit.id: unit.text for unit in old.units}
    stamped = {(one.unit, one.lang) for one in new.pack.spoken}
    spoken: dict[str, dict[Lang, str]] = {}
    for unit in new.units:
        before = was.get(unit.id)
        for lang, name in unit.text.sound.items():
            text, said = unit.text.by.get(lang, ""), before.by.get(lang, "") if before else ""
            if before is None or before.sound.get(lang) != name:
                of = text
            else:
                of = said if said != text and (unit.id, lang) not in stamped else ""
            if of:
                spoken.setdefault(str(unit.id), {})[lang] = fingerprint(of)
    return spoken
