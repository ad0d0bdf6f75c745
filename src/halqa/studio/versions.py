"""The earlier versions of a pack: whole sets of files with their digest, when and by whom, kept in `.versions` inside its folder.

A file's bytes are kept once, under their digest. What one person changes within ten minutes is one version: a pack saved while somebody
types would otherwise fill the shelf within a minute.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import msgspec

from halqa.formats.whole_file import write_whole

SHELF = ".versions"
INDEX = "versions.json"
EARLIER = 50
"""How many earlier versions are kept beside the present one."""
SITTING = dt.timedelta(minutes=10)
EDITED = "edited"
OUTSIDE = "outside"
"""Why a version was made: changed here, or found changed on the disk. Others: made, copied, imported, restored, arranged."""


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A set of files as it was: `files` gives each name its digest, `digest` that of the whole set. `by` is an account's name."""

    key: str
    began: dt.datetime
    at: dt.datetime
    by: str
    why: str
    digest: str
    files: dict[str, str]


def digest_of(data: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def digest_of_set(files: dict[str, str]) -> str:
    """The digest of a set of files from their names and digests."""
    return digest_of("".join(f"{name}\n{files[name]}\n" for name in sorted(files)).encode())


def versions_of(folder: Path) -> tuple[Version, ...]:
    """The versions of a pack, the present one last; empty where nothing was ever changed here."""
    index = folder / SHELF / INDEX
    if not index.is_file():
        return ()
    return tuple(msgspec.json.decode(index.read_bytes(), type=list[Version]))


def files_of(folder: Path, version: Version) -> dict[str, str]:
    """The files of a version, by name."""
    return {
        name: (folder / SHELF / digest).read_bytes().decode("utf-8") for name, digest in sorted(version.files.items())
    }


def shelve(folder: Path, files: dict[str, str], *, by: str, now: dt.datetime, why: str) -> bool:
    """Keep this set of files as the present version; whether it is a new one (and not the same sitting, or nothing changed)."""
    bodies = {name: text.encode("utf-8") for name, text in files.items()}
    digests = {name: digest_of(body) for name, body in bodies.items()}
    standing = list(versions_of(folder))
    last = standing[-1] if standing else None
    digest = digest_of_set(digests)
    if last is not None and last.digest == digest:
        return False
    shelf = folder / SHELF
    shelf.mkdir(exist_ok=True)
    for name, body in bodies.items():
        if not (shelf / digests[name]).exists():
            write_whole(shelf / digests[name], body)
    same = last is not None and _same_sitting(last, by, now, why)
    began = last.began if last is not None and same else now
    number = int(last.key) + (not same) if last is not None else 1
    version = Version(key=str(number), began=began, at=now, by=by, why=why, digest=digest, files=digests)
    kept = [*(standing[:-1] if same else standing), version][-EARLIER - 1 :]
    write_whole(shelf / INDEX, msgspec.json.encode(kept))
    _drop_unnamed(shelf, kept)
    return not same


def _same_sitting(last: Version, by: str, now: dt.datetime, why: str) -> bool:
    return why == last.why == EDITED and last.by == by and now - last.began < SITTING


def _drop_unnamed(shelf: Path, kept: list[Version]) -> None:
    named = {digest for version in kept for digest in version.files.values()} | {INDEX}
    for path in shelf.iterdir():
        if path.name not in named:
            path.unlink()
