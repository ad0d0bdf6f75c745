"""Recordings of texts: a trainer's voice put under a text in one language, said to be right still, taken away.

The file lies in the pack's folder before any text names it, under a name of its own content, and stays there: an earlier version that
comes back finds it again.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from halqa.core.packs.agenda import PLACEHOLDER
from halqa.core.packs.build import read_pack
from halqa.core.packs.edits import with_made, with_sound
from halqa.core.packs.fingerprints import fingerprint
from halqa.core.packs.model import Reading
from halqa.core.packs.outline import Part, outline, units_of
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.formats import pack_sounds
from halqa.formats.exchange.folder import slug
from halqa.formats.whole_file import write_whole
from halqa.studio.actions.arranging import Place, Stamp
from halqa.studio.actions.saving import SPOKEN, Files, Saved, change_pack, ids_file
from halqa.studio.folders import place_of
from halqa.studio.versions import digest_of

DIGITS = (8, 16, 32)
"""Of its digest in a recording's name: as many as tell it from whatever lies there under that name."""
LONGEST = 48
"""Letters of a name that say where its text stands."""
OLD = ".opus"
"""An end of a name that bytes alone do not tell from `.ogg`: it is kept where the upload had it."""


class Spot(msgspec.Struct, frozen=True):
    """Where a recording stands: a part of a section, in a language. `seen` is the file that stood there when the page was made."""

    place: Place
    part: str
    lang: Lang
    seen: str


class Upload(msgspec.Struct, frozen=True):
    """A file that somebody chose, as they call it."""

    name: str
    data: bytes


class _Here(msgspec.Struct, frozen=True):
    """The spot as it stands on disk. `text` is that of its file, `said` what the recording is of, `unit` the path of that."""

    reading: Reading
    text: str
    part: Part
    unit: str
    said: str


def _change(spot: Spot, stamp: Stamp, change: Callable[[Files, _Here], Files | Refused]) -> Saved | Refused:
    """Change a spot; refused when it is gone, and when another recording stands there than the one that was seen."""

    def edit(files: Files) -> Files | Refused:
        text = files.get(spot.place.file, "")
        shown = outline(spot.place.file, text)
        section = shown.section(spot.place.section)
        part = section.part(spot.part) if section else None
        if section is None or part is None:
            return Refused("studio-section-gone", {"section": spot.place.section, "file": spot.place.file})
        if part.sound.get(spot.lang, "") != spot.seen:
            return Refused("studio-sound-changed")
        reading = read_pack(files)
        unit = str(units_of(reading, shown, section).get(part.key, ""))
        return change(files, _Here(reading, text, part, unit, part.by.get(spot.lang, "")))

    return change_pack(name=spot.place.pack, edit=edit, by=stamp.by, now=stamp.now)


def put_recording(*, spot: Spot, upload: Upload, stamp: Stamp) -> Saved | Refused:
    """Put a recording under a text. Refused, with the one that stood there kept, for what no phone plays, a text that is not written or
    that a country fills in, and where there is no room for more."""
    place = place_of(spot.place.pack)
    if place is None or not place.own:
        return Refused("studio-read-only", {"pack": spot.place.pack})
    if not upload.data:
        return Refused("studio-sound-empty", {"file": upload.name})
    end = _end(upload)
    wrong = pack_sounds.wrong_with(f"sound{end}", upload.data)
    if wrong is not None:
        args = {**wrong.args, "file": upload.name}
        return Refused(wrong.code.replace("pack-", "studio-", 1), args)
    written: list[Path] = []

    def change(files: Files, here: _Here) -> Files | Refused:
        if not here.unit or not here.said:
            return Refused("studio-sound-no-text", {"file": upload.name})
        if PLACEHOLDER.search(here.said):
            return Refused("studio-sound-filled", {"file": upload.name})
        try:
            path = _free(place.folder, _stem(here.unit, spot.lang), end, upload.data)
            after = {**files, spot.place.file: with_sound(here.text, here.part, spot.lang, path.name)}
            if _total(place.folder, after, path.name) + len(upload.data) > pack_sounds.MOST_SOUND:
                return Refused("studio-sound-all", {"file": upload.name, "limit": pack_sounds.MOST_SOUND // 1_000_000})
            if not path.exists():
                write_whole(path, upload.data)
                written.append(path)
        except OSError:
            return Refused("studio-sound-not-written", {"file": upload.name})
        return _stamped(after, here, spot)

    done = _change(spot, stamp, change)
    if isinstance(done, Refused):
        for path in written:
            with suppress(OSError):
                path.unlink()
    return done


def _end(upload: Upload) -> str:
    """The end of the name that fits what the bytes are; any, where they are no sound."""
    fitting = pack_sounds.kind_of(upload.data)
    if OLD in fitting and upload.name.casefold().endswith(OLD):
        return OLD
    return min(fitting - {OLD}, default=".mp3")


def _stem(unit: str, lang: Lang) -> str:
    """The beginning of a recording's name, for people: where its text stands, without the kind, and the language."""
    kind, _, path = unit.partition("/")
    return f"{slug(path or kind, 'texte')[:LONGEST].rstrip('-')}.{lang.casefold()}"


def _free(folder: Path, stem: str, end: str, data: bytes) -> Path:
    """Where these bytes lie or may lie: never where other bytes do. Raises OSError."""
    digest = digest_of(data)
    for digits in DIGITS:
        path = folder / f"{stem}.{digest[:digits]}{end}"
        if not path.exists() or path.read_bytes() == data:
            return path
    raise FileExistsError(errno.EEXIST, str(path))


def _total(folder: Path, files: Files, besides: str) -> int:
    """Bytes of all recordings that the files name, besides one."""
    paths = [folder / name for name in pack_sounds.named(read_pack(files)) if name != besides]
    return sum(path.stat().st_size for path in paths if path.is_file())


def _stamped(files: Files, here: _Here, spot: Spot) -> Files:
    """The files with the recording said to be of the text as it is."""
    ids, spoken = ids_file(files), {here.unit: {spot.lang: fingerprint(here.said)}}
    return {**files, ids: with_made(files.get(ids, ""), spot.place.pack, spoken, SPOKEN)}


def confirm_recording(*, spot: Spot, stamp: Stamp) -> Saved | Refused:
    """Say that a recording still says the same although its text changed: from now on it is of the text as it is."""

    def change(files: Files, here: _Here) -> Files | Refused:
        if not here.unit or not here.said or not spot.seen:
            return Refused("studio-sound-changed")
        return _stamped(files, here, spot)

    return _change(spot, stamp, change)


def drop_recording(*, spot: Spot, stamp: Stamp) -> Saved | Refused:
    """Take a recording away from its text. Its file stays, for the versions that name it."""

    def change(files: Files, here: _Here) -> Files | Refused:
        return {**files, spot.place.file: with_sound(here.text, here.part, spot.lang, "")}

    return _change(spot, stamp, change)
