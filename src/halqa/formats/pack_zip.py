"""A pack as one zip: its `*.halqa` files and the recordings that its texts name, in one folder or in none. A hostile zip is refused
before anything is opened."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Mapping

import msgspec

from halqa.core.packs.build import read_pack
from halqa.core.problems import Refused
from halqa.formats.pack_folder import LARGEST, SUFFIXES
from halqa.formats.pack_sounds import MOST_SOUND, named, wrong_with
from halqa.formats.zip_guard import open_zip

SUFFIX = ".zip"
LARGEST_TEXTS = 20_000_000
LARGEST_ZIP = LARGEST_TEXTS + MOST_SOUND
"""Bytes of a zip, and of all in it once it is opened: recordings are packed already, and texts of twenty megabytes are no pack."""
MEMBERS = 2_000
"""Files in it: a course of two days has some twenty of text, and may have recordings of some hundred texts in each language."""
STAMP = (2000, 1, 1, 0, 0, 0)
"""The time written into a zip: the same files give the same bytes."""


LONGEST_NAME = 200
"""Bytes of a file's name: systems take 255, and a file is written beside its place under a longer one."""
UNFIT = frozenset('\\/:*?"<>|')
"""Signs that no file's name has on some system."""


class Unzipped(msgspec.Struct, frozen=True):
    """The pack's files and the recordings they name, by name, and the members that are not among them."""

    files: dict[str, str]
    left: tuple[str, ...]
    sounds: dict[str, bytes] = {}


def read(data: bytes) -> Unzipped | Refused:
    """The pack in a zip. Refused: no zip, too large, a bomb, a name that leads out, a link, a file that is no text, no pack."""
    if len(data) > LARGEST_ZIP:
        return Refused("pack-zip-too-large", {"limit": LARGEST_ZIP // 1_000_000})
    strange = _strange(data)
    if strange is not None:
        return strange
    members = open_zip(data, MEMBERS, LARGEST_ZIP)
    if isinstance(members, Refused):
        return Refused(members.code.replace("roster-", "pack-zip-", 1), members.args)
    folder = _folder(members)
    if folder is None:
        return Refused("pack-zip-no-pack")
    files: dict[str, str] = {}
    for name, body in sorted(members.items()):
        short = name.removeprefix(folder)
        if not name.startswith(folder) or "/" in short or not short.endswith(SUFFIXES):
            continue
        if not _fits(short):
            return Refused("pack-zip-odd-name", {"file": short[:80]})
        if len(body) > LARGEST:
            return Refused("pack-zip-large-file", {"file": short})
        try:
            files[short] = body.decode("utf-8-sig")
        except UnicodeDecodeError:
            return Refused("pack-zip-not-utf8", {"file": short})
    sounds = _sounds(files, members, folder)
    taken = {folder + name for name in (*files, *sounds)}
    return Unzipped(files, tuple(name for name in sorted(members) if name not in taken), sounds)


def _sounds(files: dict[str, str], members: dict[str, bytes], folder: str) -> dict[str, bytes]:
    """The recordings beside the files that their texts name and that a phone can play; none beyond what all may be together."""
    sounds: dict[str, bytes] = {}
    total = 0
    for name in named(read_pack(files)):
        data = members.get(folder + name)
        if data is not None and wrong_with(name, data) is None and total + len(data) <= MOST_SOUND:
            total += len(data)
            sounds[name] = data
    return sounds


def _strange(data: bytes) -> Refused | None:
    """The first member whose name leads out of the pack or that is a link, by its name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, UnicodeError):
        return None  # open_zip says what is wrong
    for info in infos:
        name = info.filename
        out = name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name
        if out or stat.S_ISLNK(info.external_attr >> 16):
            return Refused("pack-zip-strange-name", {"file": name[:80]})
    return None


def _fits(name: str) -> bool:
    """Whether a file of this name can stand in a folder of any system."""
    return len(name.encode()) <= LONGEST_NAME and name.isprintable() and not UNFIT & set(name)


def _folder(members: dict[str, bytes]) -> str | None:
    """The folder the pack lies in (`""`: none): that of the members that end as a pack's files, nearest to the root."""
    found = [name.rpartition("/")[0] for name in members if name.endswith(SUFFIXES)]
    if not found:
        return None
    folder = min(found, key=lambda each: (each.count("/") + bool(each), each))
    return f"{folder}/" if folder else ""


def write(files: dict[str, str], folder: str, sounds: Mapping[str, bytes]) -> bytes:
    """A zip of the files and recordings in one folder. The same ones give the same bytes."""
    out = io.BytesIO()
    members = {name: (text.encode("utf-8"), zipfile.ZIP_DEFLATED) for name, text in files.items()}
    members |= {name: (data, zipfile.ZIP_STORED) for name, data in sounds.items()}  # sound is compressed already
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (data, method) in sorted(members.items()):
            info = zipfile.ZipInfo(f"{folder}/{name}", STAMP)
            info.external_attr = 0o644 << 16
            archive.writestr(info, data, method)
    return out.getvalue()
