"""The recordings of a pack: sound files in its folder that its texts name (`sound fr=accueil.fr.mp3`), and what may be wrong with them.

A recording is believed by its first bytes, never by its name: what a phone is sent is sound, under the media type of its kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem, Where
from halqa.formats.whole_file import read_at_most

MEDIA_TYPES = {
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".wav": "audio/wav",
}  # fmt: skip
"""What a browser is told a file is, by the end of its name. mp3 and m4a play on every phone, ogg and opus not on older iPhones."""
LARGEST_SOUND = 1_000_000
"""Bytes of one recording: two minutes at 64 kbit/s. A text is read aloud in less, and sixty phones ask for it at once."""
MOST_SOUND = 60_000_000
"""Bytes of all recordings of a pack together."""
_DIGITS = 32


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
    if data is None:
        return Problem("pack-sound-missing", "error", Where(name), {"file": name})
    if len(data) > LARGEST_SOUND:
        return Problem("pack-sound-large", "error", Where(name), {"file": name, "limit": LARGEST_SOUND // 1000})
    if Path(name).suffix not in kind_of(data):
        return Problem("pack-sound-kind", "error", Where(name), {"file": name})
    return None


def problems_of(folder: Path, reading: Reading) -> tuple[Problem, ...]:
    """What is wrong with the recordings that a pack names, at the lines that name them."""
    found: list[Problem] = []
    total = 0
    for name, where in named(reading).items():
        data = _bytes_of(folder / name)
        total += len(data or b"")
        problem = wrong_with(name, data)
        if problem is not None:
            found.append(Problem(problem.code, problem.severity, where, problem.args))
    if total > MOST_SOUND:
        found.append(Problem("pack-sound-all", "error", Where(reading.file, 1), {"limit": MOST_SOUND // 1_000_000}))
    return tuple(found)


def at_hand(folder: Path, reading: Reading) -> dict[str, bytes]:
    """The recordings that a pack names and that a phone can play, by file; none beyond what all may be together."""
    found: dict[str, bytes] = {}
    total = 0
    for name in named(reading):
        data = _bytes_of(folder / name)
        if data is None or wrong_with(name, data) is not None or total + len(data) > MOST_SOUND:
            continue
        total += len(data)
        found[name] = data
    return found


def address_of(name: str, data: bytes) -> str:
    """The name under which a phone asks for a recording: of its content, so that it may be kept and nobody guesses a role's."""
    return hashlib.sha256(data).hexdigest()[:_DIGITS] + Path(name).suffix


def addresses(sounds: Mapping[str, bytes]) -> dict[str, str]:
    """The name each recording is asked for by, by file."""
    return {name: address_of(name, data) for name, data in sounds.items()}


def _bytes_of(path: Path) -> bytes | None:
    """A file's bytes, one more than allowed at most; None for what is no plain file, or closed to us."""
    try:
        if path.is_symlink() or not path.is_file():
            return None
        return read_at_most(path, LARGEST_SOUND)
    except OSError:
        return None
