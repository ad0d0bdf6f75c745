"""The recordings of a pack: sound files in its folder that its texts name (`sound fr=accueil.fr.mp3`), and what may be wrong with them.

A recording is believed by its first bytes, never by its name: what a phone is sent is sound, under the media type of its kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Where
from halqa.formats.whole_file import plain_bytes

MEDIA_TYPES = {
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".wav": "audio/wav",
}  # fmt: skip
"""What a browser is told a file is, by the end of its name. mp3 and m4a play on every phone, ogg and opus not on older iPhones."""
LARGEST_SOUND = 1_000_000
"""Bytes of one recording: two minutes at 64 kbit/s. A text is read aloud in less, and sixty phones ask for it at once."""
MOST_SOUND = 60_000_000
"""Bytes of all recordings of a pack together."""
_DIGITS = 32
_FIRST = 12
"""Bytes by which a kind is known."""


def kind_of(data: bytes) -> frozenset[str]:
    """The ends of names that fit what these bytes are, by their first ones; empty when they are no sound that phones play."""
    if data[:4] == b"OggS":
        return frozenset({".ogg", ".opus"})
    if data[4:8] == b"ftyp":
        return frozenset({".m4a"})
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return frozenset({".wav"})
    if data[:3] == b"ID3" or (len(data) > 1 and data[0] == 0xFF and data[1] & 0xE6 == 0xE2):  # a frame of layer III
        return frozenset({".mp3"})
    return frozenset()


def named(reading: Reading) -> dict[str, Where]:
    """The recordings that a pack's texts name, each with the first line that does."""
    found: dict[str, Where] = {}
    for unit in reading.units:
        for name in unit.text.sound.values():
            found.setdefault(name, unit.heard or unit.where)
    return found


def wrong_with(name: str, data: bytes | None) -> Problem | None:
    """What is wrong with a recording's file (None: there is none), its place to be filled in; None when a phone can play it."""
    return _wrong(name, None if data is None else len(data), data or b"")


def _wrong(name: str, size: int | None, first: bytes) -> Problem | None:
    if size is None:
        return Problem("pack-sound-missing", "error", Where(name), {"file": name})
    if size > LARGEST_SOUND:
        return Problem("pack-sound-large", "error", Where(name), {"file": name, "limit": LARGEST_SOUND // 1000})
    if Path(name).suffix not in kind_of(first):
        return Problem("pack-sound-kind", "error", Where(name), {"file": name})
    return None


class _Looked(msgspec.Struct, frozen=True):
    """A recording's file as it lies in the folder: its size (0: none), and what is wrong with it at the line that names it."""

    name: str
    size: int
    problem: Problem | None


def _looked(folder: Path, reading: Reading) -> Iterator[_Looked]:
    """The recordings that a pack names, looked at by size and first bytes: a page that says what is wrong reads no sixty megabytes."""
    for name, where in named(reading).items():
        size, first = _size_and_first(folder / name)
        problem = _wrong(name, size, first)
        yield _Looked(name, size or 0, replace(problem, where=where) if problem is not None else None)


def problems_of(folder: Path, reading: Reading) -> tuple[Problem, ...]:
    """What is wrong with the recordings that a pack names, at the lines that name them."""
    looked = tuple(_looked(folder, reading))
    found = [each.problem for each in looked if each.problem is not None]
    if sum(each.size for each in looked) > MOST_SOUND:
        found.append(Problem("pack-sound-all", "error", Where(reading.file, 1), {"limit": MOST_SOUND // 1_000_000}))
    return tuple(found)


def playable(folder: Path, reading: Reading) -> tuple[str, ...]:
    """The files of the recordings that a pack names and that a phone can play; none beyond what all may be together."""
    found: list[str] = []
    total = 0
    for each in _looked(folder, reading):
        if each.problem is None and total + each.size <= MOST_SOUND:
            total += each.size
            found.append(each.name)
    return tuple(found)


def at_hand(folder: Path, reading: Reading) -> dict[str, bytes]:
    """These recordings themselves, by file."""
    read = {name: bytes_of(folder / name) for name in playable(folder, reading)}
    return {name: data for name, data in read.items() if data is not None and wrong_with(name, data) is None}


def address_of(name: str, data: bytes) -> str:
    """The name under which a phone asks for a recording: of its content, so that it may be kept and nobody guesses a role's."""
    return hashlib.sha256(data).hexdigest()[:_DIGITS] + Path(name).suffix


def addresses(sounds: Mapping[str, bytes]) -> dict[str, str]:
    """The name each recording is asked for by, by file."""
    return {name: address_of(name, data) for name, data in sounds.items()}


def _size_and_first(path: Path) -> tuple[int | None, bytes]:
    """A file's size and its first bytes; no size for what is no plain file, or closed to us."""
    try:
        if path.is_symlink() or not path.is_file():
            return None, b""
        with path.open("rb") as file:
            return path.stat().st_size, file.read(_FIRST)
    except OSError:
        return None, b""


def bytes_of(path: Path) -> bytes | None:
    """A recording's bytes, one more than allowed at most; None for what is no plain file, or closed to us."""
    return plain_bytes(path, LARGEST_SOUND)
