"""A pack's folder on disk <-> its files as text. Only `*.halqa` files directly in the folder belong to the text of a pack."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec.structs import replace

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Where

NAME = "halqa-text"
SUFFIXES = (".halqa",)
LOSSES: tuple[str, ...] = ()
LARGEST = 2_000_000
"""Bytes of one file. A pack's text is some hundred kilobytes; more is not a pack."""


class NotAPack(Exception):
    """The folder cannot be read at all. `code` names the sentence `refused-<code>` in the catalogue."""

    def __init__(self, code: str, **args: str) -> None:
        super().__init__(code)
        self.code = code
        self.args_of_sentence = args


def read_files(folder: Path) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """The files of a pack by name, and those that could not be read (not UTF-8, too large, a link out of the folder).

    Raises NotAPack when the folder is missing or holds no `*.halqa` file.
    """
    if not folder.is_dir():
        raise NotAPack("pack-no-folder", path=str(folder))
    paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)
    if not paths:
        raise NotAPack("pack-no-files", path=str(folder))
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
            problems.append(Problem("pack-file-refused", "error", Where(path.name), {"file": path.name}))
            continue
        try:
            files[path.name] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            problems.append(Problem("pack-not-utf8", "error", Where(path.name, line), {"file": path.name}))
    return files, tuple(problems)


def load(folder: Path) -> Reading:
    """A pack read from its folder, with the problems of its files among its problems. Raises NotAPack."""
    files, problems = read_files(folder)
    reading = read_pack(files)
    return replace(reading, problems=(*problems, *reading.problems))


def write_files(folder: Path, files: dict[str, str]) -> tuple[str, ...]:
    """Write files of a pack whose text differs from what is on disk; the names of those written."""
    written: list[str] = []
    for name, text in sorted(files.items()):
        path = folder / name
        if not path.exists() or path.read_bytes() != text.encode("utf-8"):
            write_whole(path, text.encode("utf-8"))
            written.append(name)
    return tuple(written)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file wholly or not at all: beside its place, flushed to the disk, then renamed over what was there."""
    beside = path.with_name(f".{path.name}.new")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
