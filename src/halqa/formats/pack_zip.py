"""A pack as one zip: its `*.halqa` files, in one folder or in none. A hostile zip is refused before anything is opened."""

from __future__ import annotations

import io
import stat
import zipfile

import msgspec

from halqa.core.problems import Refused
from halqa.formats.pack_folder import LARGEST, SUFFIXES
from halqa.formats.zip_guard import open_zip

SUFFIX = ".zip"
LARGEST_ZIP = 20_000_000
STAMP = (2000, 1, 1, 0, 0, 0)
"""The time written into a zip: the same files give the same bytes."""


LONGEST_NAME = 200
"""Bytes of a file's name: systems take 255, and a file is written beside its place under a longer one."""
UNFIT = frozenset('\\/:*?"<>|')
"""Signs that no file's name has on some system."""


class Unzipped(msgspec.Struct, frozen=True):
    """The pack's files by name, and the members that are not among them."""

    files: dict[str, str]
    left: tuple[str, ...]


def read(data: bytes) -> Unzipped | Refused:
    """The pack in a zip. Refused: no zip, too large, a bomb, a name that leads out, a link, a file that is no text, no pack."""
    if len(data) > LARGEST_ZIP:
        return Refused("pack-zip-too-large", {"limit": LARGEST_ZIP // 1_000_000})
    strange = _strange(data)
    if strange is not None:
        return strange
    members = open_zip(data)
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
    left = tuple(name for name in sorted(members) if name.removeprefix(folder) not in files)
    return Unzipped(files, left)


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


def write(files: dict[str, str], folder: str) -> bytes:
    """A zip of the files in one folder. The same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(files.items()):
            info = zipfile.ZipInfo(f"{folder}/{name}", STAMP)
            info.external_attr = 0o644 << 16
            archive.writestr(info, text.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return out.getvalue()
