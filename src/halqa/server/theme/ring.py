"""The ring of seats: where each seat stands on its circle, and what shape says its state without colour.

A seat that somebody fills is a disc, the second group of a split is a square, one to look at is a square standing on its corner,
an open seat is an empty disc, and a seat that should be accounted for and is not is an empty disc with a broken line. A ring runs
in the reading direction.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from halqa.core.words import Direction

Kind = Literal["filled", "second", "closed", "attention", "open", "missing"]
CENTRE = 120.0
EDGE = 119.0
"""How far from the centre a seat may reach."""
LARGEST_SEAT = 26.0
SQUARE_SIDE = 0.84
"""Half a square's side as a share of a disc's radius: both look equally heavy."""
CROWDED = 0.36
"""A seat's radius as a share of the way to its neighbour: leaves a little less than a third of the way free."""
MOST_SEATS = 120
"""More seats than this cannot be told apart; a ring then shows proportions of this many."""


class Group(msgspec.Struct, frozen=True):
    """Neighbouring seats in one state."""

    kind: Kind
    count: int


class Seat(msgspec.Struct, frozen=True):
    """One seat: its centre, radius and turn (degrees) as an SVG writes them."""

    kind: Kind
    x: str
    y: str
    r: str
    turn: str
    square: bool
    side: str
    corner: str


class Thread(msgspec.Struct, frozen=True):
    """The thin circle behind the seats."""

    centre: str
    radius: str


class Ring(msgspec.Struct, frozen=True):
    """A ring ready to be drawn in a square of 240 by 240."""

    seats: tuple[Seat, ...]
    thread: Thread


def _short(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _seat(kind: Kind, angle: float, radius: float) -> Seat:
    away = EDGE - radius
    x, y = CENTRE + away * math.sin(angle), CENTRE - away * math.cos(angle)
    square = kind in ("second", "attention")
    half = radius * SQUARE_SIDE
    return Seat(
        kind=kind,
        x=_short(x),
        y=_short(y),
        r=_short(radius),
        turn=_short(math.degrees(angle) + (45 if kind == "attention" else 0)),
        square=square,
        side=_short(2 * half),
        corner=_short(-half),
    )


def _fitted(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups themselves, or their proportions of MOST_SEATS; no group that exists disappears."""
    total = sum(group.count for group in groups)
    if total <= MOST_SEATS:
        return groups
    return tuple(
        Group(kind=group.kind, count=max(1, round(group.count * MOST_SEATS / total))) for group in groups if group.count
    )


def ring_of(groups: tuple[Group, ...], way: Direction = "ltr") -> Ring:
    """A ring of the groups' seats in the reading direction, the last group centred at its foot: an opening faces the reader."""
    fitted = _fitted(groups)
    kinds: list[Kind] = [group.kind for group in fitted for _ in range(group.count)]
    count = len(kinds)
    if count == 0:
        return Ring(seats=(), thread=Thread(centre=_short(CENTRE), radius=_short(EDGE)))
    step = 2 * math.pi / count
    radius = min(LARGEST_SEAT, 2 * EDGE * math.sin(min(step, math.pi) / 2) * CROWDED / (1 + CROWDED))
    first = math.pi + (fitted[-1].count + 1) * step / 2
    turn = 1 if way == "ltr" else -1
    return Ring(
        seats=tuple(_seat(kind, turn * (first + i * step), radius) for i, kind in enumerate(kinds)),
        thread=Thread(centre=_short(CENTRE), radius=_short(EDGE - radius)),
    )
