"""What every exchange format shares: what is asked, what comes in, what goes out, and what does not come along.

A format reads bytes and gives whole files of a pack, or takes a pack and gives bytes. It never touches the disk and never raises:
what is wrong is a `Problem`, what the other side cannot say is a `Loss`, a file that cannot be read at all is `Refused`.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from halqa.core.packs.model import Reading, Unit
from halqa.core.problems import Arg, Problem, Refused, Where
from halqa.core.words import Lang

LARGEST_TEXT = 2_000_000
"""Bytes of a text file."""
MOST_LINES = 200_000
"""Lines of a text file. The largest that somebody wrote has some tens of thousands; two megabytes of empty ones take seconds."""


class Loss(msgspec.Struct, frozen=True):
    """Something that does not come along, or not as it was: how often, and where. Its sentence is `exchange-loss-<code>`."""

    code: str
    count: int
    places: tuple[Where, ...] = ()
    args: dict[str, Arg] = {}


class Losses:
    """Counts losses while a file is read or written; one `Loss` a code. Owned by one reading or writing."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._places: dict[str, dict[Where, None]] = {}

    def note(self, code: str, where: Where | None = None, count: int = 1) -> None:
        """Count something that does not come along. A count of nothing is nothing."""
        if count:
            self._counts[code] = self._counts.get(code, 0) + count
            places = self._places.setdefault(code, {})
            if where is not None:
                places[where] = None

    def note_recordings(self, units: Iterable[Unit], *under: str) -> None:
        """Count the recordings of these texts, of those under some paths alone where they are given: no other program's file carries
        sound."""
        for unit in units:
            if not under or unit.id.startswith(under):
                self.note("recordings", unit.heard, len(unit.text.sound))

    def take(self, loss: Loss) -> None:
        """Count what another reading has counted."""
        self.note(loss.code, count=loss.count)
        self._places.setdefault(loss.code, {}).update(dict.fromkeys(loss.places))

    def all(self) -> tuple[Loss, ...]:
        """The losses in the order in which they were first met."""
        return tuple(Loss(code, count, tuple(self._places[code])) for code, count in self._counts.items())


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """What an import is given besides the bytes: the file's name, the language of texts that do not say theirs, and the pack that
    stands in the folder already, if one does. `identity` is the id a new pack would have, `standing` the names of files that exist,
    `texts` the files of that pack as they are written, for an import that changes them."""

    file: str
    lang: Lang
    identity: str = "pack"
    into: Reading | None = None
    standing: frozenset[str] = frozenset()
    texts: dict[str, str] = {}


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What came in: whole files of the pack by name, and how many things they hold that were in the file (questions, steps, units).

    A file of a name that exists is never written over, unless it is among `changes`: an import whose purpose is to change it says so.
    """

    files: dict[str, str] = {}
    changes: frozenset[str] = frozenset()
    count: int = 0
    problems: tuple[Problem, ...] = ()
    losses: tuple[Loss, ...] = ()


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of an export: the language, and the id of the one bank, case or exercise that is meant (none: all of them)."""

    lang: Lang
    only: str = ""


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What goes out: the file's bytes, how many things it holds, what stayed behind."""

    body: bytes
    count: int = 0
    problems: tuple[Problem, ...] = ()
    losses: tuple[Loss, ...] = ()


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """One exchange format. `came` and `went` are sentences with `$count`, said after an import and an export. `one_of`: the parts of
    a pack (`cases`) of which a file holds one."""

    name: str
    suffix: str
    read: Callable[[bytes, Incoming], Taken | Refused]
    write: Callable[[Reading, Outgoing], Given | Refused]
    came: str
    went: str
    one_of: tuple[Literal["cases", "exercises"], ...] = ()


def text_of(data: bytes, file: str) -> str | Refused:
    """Bytes as text: UTF-8 with or without its mark, UTF-16 with its mark; line ends as they are. Refused with the line otherwise."""
    if len(data) > LARGEST_TEXT:
        return Refused("exchange-too-large", {"file": file, "limit": LARGEST_TEXT // 1_000_000})
    if data.count(b"\n") + data.count(b"\r") > MOST_LINES:
        return Refused("exchange-too-long", {"file": file, "limit": MOST_LINES})
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return Refused("exchange-not-text", {"file": file, "line": data[: error.start].count(b"\n") + 1})
