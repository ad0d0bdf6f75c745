"""An import's files into a pack's folder: nothing that exists is written over unless the import says that it changes it."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from halqa.core.packs.elements import ID
from halqa.core.packs.model import Reading
from halqa.core.problems import Refused
from halqa.formats.exchange.parts import Taken
from halqa.formats.pack_folder import SUFFIXES, load
from halqa.formats.whole_file import reason, write_all

LONGEST_ID = 60


def standing(folder: Path) -> Reading | Refused | None:
    """The pack that stands in the folder; None when the folder is missing or holds no pack yet; refused when it is a file."""
    if folder.exists() and not folder.is_dir():
        return Refused("exchange-not-a-folder", {"path": str(folder)})
    if not folder.is_dir() or not any(path.suffix in SUFFIXES for path in folder.iterdir()):
        return None
    return load(folder)


def put(folder: Path, taken: Taken) -> tuple[str, ...] | Refused:
    """Write an import's files; their names. Refused, with nothing changed, when a file of that name exists or one cannot be written.

    A folder that was made for it goes again: a full disk leaves neither half an import nor a file cut short.
    """
    for name in taken.files:
        if name not in taken.changes and (folder / name).exists():
            return Refused("exchange-file-exists", {"file": name})
    fresh = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_all({folder / name: text.encode("utf-8") for name, text in taken.files.items()})
    except OSError as error:
        if fresh:
            with contextlib.suppress(OSError):
                folder.rmdir()
        return Refused("exchange-not-written", {"path": str(folder), "reason": reason(error)})
    return tuple(taken.files)


def slug(words: str, otherwise: str) -> str:
    """An id made of words: lower case, without accents, hyphens between; `otherwise` when no letter or digit of a-z, 0-9 is left."""
    plain = unicodedata.normalize("NFKD", words.casefold()[: 4 * LONGEST_ID]).encode("ascii", "ignore").decode("ascii")
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].rstrip("-")
    return made if ID.fullmatch(made) else otherwise


class Names:
    """Ids that are taken already, and the next free one of a name. Time grows with the number of ids only, however often one comes."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def free(self, wanted: str) -> str:
        """The id itself, or with the first number from 2 that nobody has; it is taken from now on."""
        name = wanted
        while name in self._taken:
            number = self._next.get(wanted, 2)
            self._next[wanted] = number + 1
            name = f"{wanted[: LONGEST_ID - len(str(number)) - 1]}-{number}"
        self._taken.add(name)
        return name
