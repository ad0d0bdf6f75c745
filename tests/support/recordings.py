"""Recordings for tests: a valid mp3 of silence, made here so that no sound lies in the repository."""

from __future__ import annotations

_FRAME = b"\xff\xfb\x90\xc4" + bytes(413)
"""One frame of MPEG-1 layer III, 128 kbit/s, 44.1 kHz, with nothing in it: 26 milliseconds of silence."""


def silence(seconds: float = 1.0) -> bytes:
    """An mp3 of about so many seconds."""
    return _FRAME * round(seconds / 0.0261)
