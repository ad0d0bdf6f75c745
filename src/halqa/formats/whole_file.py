"""Files that are read once and within bounds, and written wholly or not at all: beside their places, flushed to the disk, then renamed
over what was there."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Mapping
from pathlib import Path


def reason(error: OSError) -> str:
    """Why a file could not be read or written, as the system's name for it (`ENOENT`): the catalogues say the usual ones in words."""
    return errno.errorcode.get(error.errno or 0) or error.strerror or ""


def read_at_most(path: Path, most: int) -> bytes:
    """A file's bytes, or `most` and one more of them, which tells that it is too large. One reading: it may grow or go meanwhile.
    Raises OSError."""
    with path.open("rb") as file:
        return file.read(most + 1)


def plain_bytes(path: Path, most: int) -> bytes | None:
    """`read_at_most` of a plain file; None for what is none (a link, which may lead out of its folder) or is closed to us."""
    try:
        if path.is_symlink() or not path.is_file():
            return None
        return read_at_most(path, most)
    except OSError:
        return None


def write_whole(path: Path, data: bytes) -> None:
    """Write one file wholly or not at all. Raises OSError; then the old one stands as it was."""
    write_all({path: data})


class ChangedMeanwhile(Exception):
    """A file is not any more what it was when the change was made. Nothing was written."""


def write_all(wanted: Mapping[Path, bytes | None], seen: Mapping[Path, bytes | None] | None = None) -> None:
    """Write several files (None: take it away), all of them or none. Raises OSError, with everything as it was.

    `seen` is what stood in files when the change was made (None: no such file). Where something else stands now, right before the first
    rename, ChangedMeanwhile is raised and nothing is written: what another program wrote is not written over.

    Nothing is renamed before all are on the disk, so a full disk changes nothing. A process that is killed between two renames leaves
    each file whole, some of them old. The names beside carry the process: two at once never write into each other's.
    """
    beside = {path: path.with_name(f".{path.name}.{os.getpid()}.new") for path in wanted}
    old: dict[Path, bytes | None] = {}
    try:
        for path, data in wanted.items():
            if data is not None:
                _flushed(beside[path], data)
        if any(_standing(path) != before for path, before in (seen or {}).items()):
            raise ChangedMeanwhile
        for path, data in wanted.items():
            before = _standing(path)
            if data is None:
                path.unlink(missing_ok=True)
            else:
                beside[path].replace(path)
            old[path] = before
    except (OSError, ChangedMeanwhile):
        for path, before in old.items():
            _put_back(path, before, beside[path])
        for part in beside.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        raise
    for folder in dict.fromkeys(path.parent for path in wanted):
        flush_folder(folder)


def _standing(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def write_out(path: Path, data: bytes) -> None:
    """Write what a person asked for by name: a file wholly or not at all, where a link leads too; a pipe or a device as it comes.
    Raises OSError."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)
    else:
        write_whole(path.resolve(), data)


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _flushed(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _put_back(path: Path, before: bytes | None, beside: Path) -> None:
    """Undo one rename, as far as the disk lets: another program may hold a file open, and the first error is the one to tell."""
    with contextlib.suppress(OSError):
        if before is None:
            path.unlink()
        else:
            _flushed(beside, before)
            beside.replace(path)
