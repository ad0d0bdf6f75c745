"""The map of a referral chain -> a poster to hang up: A3 across, PDF/UA-1, our own fonts only, read from two metres."""

from __future__ import annotations

from pathlib import Path

import msgspec

from halqa.core.words import Direction, Lang
from halqa.render.letters import printable
from halqa.render.press import Press

SCALES = (1.9, 1.6, 1.35, 1.15, 1.0)
"""Letters, as shares of the smallest that are read from two metres."""
_TEMPLATE = Path(__file__).with_name("poster.typ")


class Entry(msgspec.Struct, frozen=True):
    """A service: its name, what it does, when and how it is reached, its number if it gave one."""

    service: str
    does: str
    reached: str
    number: str


class Need(msgspec.Struct, frozen=True):
    """A link of the chain. `lacks` says what is missing there; `gap`: nobody answers it."""

    name: str
    entries: tuple[Entry, ...]
    lacks: str
    gap: bool


class Poster(msgspec.Struct, frozen=True, kw_only=True):
    """The poster. `mark` is the word that everything of the demonstration carries; `foot` says what it is; `date` is ISO."""

    lang: Lang
    dir: Direction
    title: str
    line: str
    mark: str
    date: str
    foot: str
    needs: tuple[Need, ...]


def write(poster: Poster) -> bytes:
    """The poster as an accessible PDF, in the largest letters that let it stay one sheet; else on as many as it needs."""
    scale = next((each for each in SCALES if len(_press(poster, each).pictures(6.0)) == 1), SCALES[-1])
    return _press(poster, scale).pdf(poster.date, "ua-1")


def _press(poster: Poster, scale: float) -> Press:
    return Press(_TEMPLATE, {"poster": printable(msgspec.to_builtins(poster)), "scale": str(scale)})
