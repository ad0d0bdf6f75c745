"""A pack's folder on disk <-> its files as text. Only `*.halqa` files directly in the folder belong to the text of a pack."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Where
from halqa.formats import pack_sounds
from halqa.formats.whole_file import plain_bytes, reason, write_all

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
    """The files of a pack by name, and those that could not be read (not UTF-8, too large, a link out of the folder, closed to us).

    Raises NotAPack when the folder is missing, may not be read, or holds no `*.halqa` file.
    """
    try:
        if not folder.is_dir():
            raise NotAPack("pack-is-file" if folder.exists() else "pack-no-folder", path=str(folder))
        paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)
    except OSError as error:
        raise NotAPack("exchange-no-file", path=str(folder), reason=reason(error)) from error
    if not paths:
        raise NotAPack("pack-no-files", path=str(folder))
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        data = plain_bytes(path, LARGEST)
        if data is None or len(data) > LARGEST:
            problems.append(Problem("pack-file-refused", "error", Where(path.name), {"file": path.name}))
            continue
        try:
            files[path.name] = data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            problems.append(Problem("pack-not-utf8", "error", Where(path.name, line), {"file": path.name}))
    return files, tuple(problems)


def others(folder: Path) -> tuple[str, ...]:
    """What else lies in a pack's folder, by name: pictures, notes, recordings that no text names. It is no part of the pack. Hidden
    names are left out."""
    try:
        names = [path.name for path in folder.iterdir() if path.suffix not in SUFFIXES]
        named = pack_sounds.named(read_pack(read_files(folder)[0])) if names else {}
    except (OSError, NotAPack):
        return ()
    return tuple(sorted(name for name in names if not name.startswith(".") and name not in named))


def load(folder: Path) -> Reading:
    """A pack read from its folder, with the problems of its files and recordings among its problems. Raises NotAPack."""
    files, problems = read_files(folder)
    reading = read_pack(files)
    return replace(reading, problems=(*problems, *reading.problems, *pack_sounds.problems_of(folder, reading)))


def write_files(folder: Path, files: dict[str, str]) -> tuple[str, ...]:
    """Write files of a pack whose text differs from what is on disk, all of them or none; the names of those written. Raises OSError,
    with everything as it was."""
    wanted: dict[Path, bytes] = {}
    for name, text in sorted(files.items()):
        path, data = folder / name, text.encode("utf-8")
        if not path.exists() or path.read_bytes() != data:
            wanted[path] = data
    write_all(wanted)
    return tuple(path.name for path in wanted)


def replace_files(folder: Path, before: dict[str, str], after: dict[str, str]) -> None:
    """Change a pack's files from what was read to what they shall be, all of them or none; a file that does not change is not touched.
    Raises OSError, and ChangedMeanwhile when another program changed the text of the pack since: then everything is as it was."""
    names = [name for name in sorted({*before, *after}) if before.get(name) != after.get(name)]
    data = {name: text.encode("utf-8") for name, text in after.items()}
    seen = {folder / name: before[name].encode("utf-8") if name in before else None for name in {*before, *names}}
    write_all({folder / name: data.get(name) for name in names}, seen)
