"""Where the steps of a case stand on its map: layers in the reading direction, an order within each that crosses few ways, places that
follow the ways. Numbers alone; `case_map` draws. Time grows with the steps and the ways, each over a limited number of layers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

FAR = 8
"""A way over more layers than this is no line: a line through half a map helps nobody. It says where it leads instead."""
SWEEPS = 6
BETWEEN = 32.0
"""Between two boxes of a layer."""
PASSING = 18.0
"""What a way that passes through a layer takes of its height."""


class Way(msgspec.Struct, frozen=True):
    """A way from one box to another; `leaves` and `enters` are measured from the middle of the boxes."""

    source: int
    target: int
    leaves: float = 0.0
    enters: float = 0.0


class Route(msgspec.Struct, frozen=True):
    """How a way runs: `ahead` through these heights of the layers between, `back` (a loop), or `far` (no line)."""

    kind: str
    through: tuple[float, ...] = ()


class Places(msgspec.Struct, frozen=True):
    """The layer of each box, the height of its middle, and each way's route, in the order given."""

    layers: tuple[int, ...]
    middles: tuple[float, ...]
    routes: tuple[Route, ...]


class Pin(msgspec.Struct):
    """A box, or where a way passes, in its layer. Owned by one `placed`."""

    layer: int
    half: float
    middle: float = 0.0
    before: list[tuple[int, float]] = []
    after: list[tuple[int, float]] = []


def placed(heights: Sequence[float], roots: Iterable[int], ways: Sequence[Way]) -> Places:
    """Places for boxes of these heights. `roots` come first: the start, then what nothing leads to."""
    onward: list[list[int]] = [[] for _ in heights]
    for number, way in enumerate(ways):
        onward[way.source].append(number)
    order, back = _walked(len(heights), roots, ways, onward)
    layers = [0] * len(heights)
    for node in order:
        for number in onward[node]:
            if number not in back:
                target = ways[number].target
                layers[target] = max(layers[target], layers[node] + 1)
    pins = [Pin(layer, (height + BETWEEN) / 2) for layer, height in zip(layers, heights, strict=True)]
    passing = {number: _linked(pins, way) for number, way in enumerate(ways) if number not in back}
    _arranged(pins, order)
    return Places(
        tuple(layers),
        tuple(pin.middle for pin in pins[: len(heights)]),
        tuple(_route(passing.get(number), pins) for number in range(len(ways))),
    )


def _route(passed: list[int] | None, pins: list[Pin]) -> Route:
    if passed is None:
        return Route("back")
    return Route("far") if passed == [-1] else Route("ahead", tuple(pins[each].middle for each in passed))


def _walked(
    count: int, roots: Iterable[int], ways: Sequence[Way], onward: list[list[int]]
) -> tuple[list[int], set[int]]:
    """The boxes so that every way but those back goes forward in the list, and the ways back."""
    done: list[int] = []
    back: set[int] = set()
    state = [0] * count  # 0 not met, 1 on the way, 2 done
    for root in (*roots, *range(count)):
        if state[root]:
            continue
        state[root] = 1
        trail = [(root, iter(onward[root]))]
        while trail:
            node, rest = trail[-1]
            number = next(rest, -1)
            if number < 0:
                state[node] = 2
                done.append(node)
                trail.pop()
                continue
            target = ways[number].target
            if state[target] == 1:
                back.add(number)
            elif state[target] == 0:
                state[target] = 1
                trail.append((target, iter(onward[target])))
    return done[::-1], back


def _linked(pins: list[Pin], way: Way) -> list[int]:
    """Put a pin into every layer that a way passes; the pins, or [-1] for a way too far to draw."""
    first, last = pins[way.source].layer, pins[way.target].layer
    if last - first > FAR:
        return [-1]
    passed = list(range(len(pins), len(pins) + last - first - 1))
    pins += [Pin(layer, PASSING / 2) for layer in range(first + 1, last)]
    chain = [way.source, *passed, way.target]
    for here, there in pairwise(chain):
        leaves = way.leaves if here == way.source else 0.0
        enters = way.enters if there == way.target else 0.0
        pins[here].after.append((there, enters - leaves))
        pins[there].before.append((here, leaves - enters))
    return passed


def _arranged(pins: list[Pin], order: list[int]) -> None:
    """Give every pin its height: sweeps to and fro, each layer sorted by where its neighbours stand, then spread."""
    rows: list[list[int]] = [[] for _ in range(max((pin.layer for pin in pins), default=-1) + 1)]
    for number in (*order, *range(len(order), len(pins))):
        rows[pins[number].layer].append(number)
    for row in rows:
        _spread(pins, row)
    for sweep in range(SWEEPS):
        for row in rows[1:] if sweep % 2 == 0 else rows[-2::-1]:
            for number in row:
                _toward(pins, pins[number], pins[number].before if sweep % 2 == 0 else pins[number].after)
            row.sort(key=lambda number: pins[number].middle)
            _spread(pins, row)
    least = min((pin.middle - pin.half for pin in pins), default=0.0) + BETWEEN / 2
    for pin in pins:
        pin.middle -= least


def _toward(pins: list[Pin], pin: Pin, neighbours: list[tuple[int, float]]) -> None:
    """Wish a pin where its ways would run level."""
    if neighbours:
        pin.middle = sum(pins[other].middle + shift for other, shift in neighbours) / len(neighbours)


def _spread(pins: list[Pin], row: list[int]) -> None:
    """Keep a layer's order and distances while moving each pin as little as can be (pools of neighbours that push each other)."""
    offsets: list[float] = []
    at = 0.0
    for index, number in enumerate(row):
        at += pins[row[index - 1]].half + pins[number].half if index else 0.0
        offsets.append(at)
    pools: list[tuple[float, int]] = []  # sum of wishes, count
    for number, offset in zip(row, offsets, strict=True):
        total, count = pins[number].middle - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            more, others = pools.pop()
            total, count = total + more, count + others
        pools.append((total, count))
    index = 0
    for total, count in pools:
        for _ in range(count):
            pins[row[index]].middle = total / count + offsets[index]
            index += 1
