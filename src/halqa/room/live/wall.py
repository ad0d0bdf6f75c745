"""The wall's frame: one or two languages, set as large as they fit, with a long list cut into leaves that are turned slowly.

What cannot be shown at the smallest size beside the other language is shown by turns: first one language, then the other, each on the
whole wall. Nothing is ever cut off, and nothing is smaller than what can be read.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import markupsafe
import msgspec

from halqa.core.play import view
from halqa.core.words import Lang
from halqa.locale import say
from halqa.room.live import fit

Step = Callable[..., markupsafe.Markup]
"""Renders a frame's own template: `Renderer.step`."""
Tables = Mapping[Lang, Sequence[str]]
"""What stands on the tables' tiles, by language."""

AT_ONCE = 12
"""Rows of an overview that one leaf has at the smallest size, in Arabic too."""


class Part:
    """Which share of a long list one leaf shows: a template calls it with the whole list. `longest` is the longest list it saw,
    `needed` how many of the leaves have something to show.

    `choices`: whether options may be cut too. Who chooses wants to see them all at once, so they are cut last: when one language alone
    on the whole wall is too long."""

    def __init__(self, leaf: int = 0, of: int = 1, choices: bool = False) -> None:
        self.leaf, self.of, self.choices, self.longest, self.needed = leaf, of, choices, 0, 1

    @property
    def ends(self) -> bool:
        """Whether this is the last leaf: where what stands once at the end belongs."""
        return self.leaf == self.of - 1

    def __call__(self, items: Iterable[Any]) -> list[Any]:
        """This leaf's items."""
        return self._share(list(items), ahead=0)

    def after_overview(self, items: Iterable[Any]) -> tuple[list[Any], list[Any]]:
        """What an overview on this leaf has rows for, and what is told at length on it. A list that takes several leaves has the first
        to be seen at once, `AT_ONCE` rows each, before it is gone through; one that fits is told at length alone."""
        listed = list(items)
        ahead = math.ceil(len(listed) / AT_ONCE)
        if self.of <= ahead:
            return [], self._share(listed, ahead=0)
        return listed[self.leaf * AT_ONCE : (self.leaf + 1) * AT_ONCE], self._share(listed, ahead)

    def _share(self, listed: list[Any], ahead: int) -> list[Any]:
        """This leaf's share of a list that has so many leaves ahead of it."""
        size = math.ceil(len(listed) / (self.of - ahead)) or 1
        self.longest = max(self.longest, len(listed) + ahead)
        self.needed = max(self.needed, ahead + math.ceil(len(listed) / size))
        at = (self.leaf - ahead) * size
        return listed[at : at + size] if at >= 0 else []

    def grouped(self, groups: Iterable[Mapping[str, Any]], name: str) -> list[tuple[Mapping[str, Any], list[Any]]]:
        """This leaf's share of the lists called `name` that stand under heads: a list too long for one leaf goes on, under its head, on
        the next."""
        rows = [(group, each) for group in groups for each in group[name]]
        found: list[tuple[Mapping[str, Any], list[Any]]] = []
        for group, each in self(rows):
            if not found or found[-1][0] is not group:
                found.append((group, []))
            found[-1][1].append(each)
        return found

    def options(self, options: Iterable[Any]) -> list[tuple[int, Any]]:
        """This leaf's options, each with its place (from 0) among all, because its letter stands on a voting card."""
        placed = list(enumerate(options))
        return self(placed) if self.choices else placed


class Leaf(msgspec.Struct, frozen=True):
    """What stands on the wall at once: HTML by language, one or two."""

    sides: tuple[tuple[Lang, markupsafe.Markup], ...]


class Laid(msgspec.Struct, frozen=True):
    """A step laid out: its leaves, all at the same step of type."""

    fit: int
    leaves: tuple[Leaf, ...]


def laid(frames: Sequence[view.Frame], step: Step, tables: Tables | None = None, card: float = 0.0) -> Laid:
    """The frames of one step, one a language, laid out above the tables' tiles and beside a card of so many units: side by side if they
    fit, else by turns."""
    tables = tables or {}
    beside = _fitting(frames, step, tables, card)
    if beside is not None:
        return beside
    turns = [_fitting((frame,), step, tables, card, turning=True) or _whole(frame, step) for frame in frames]
    return Laid(max(each.fit for each in turns), tuple(leaf for each in turns for leaf in each.leaves))


def _fitting(
    frames: Sequence[view.Frame], step: Step, tables: Tables, card: float, *, turning: bool = False
) -> Laid | None:
    """The fewest leaves at which the frames fit their columns; None when not even one item a leaf does. `turning`: there will be other
    leaves in any case, so options may be cut too."""
    width = fit.column(len(frames), card)
    count, most = 1, 1
    while count <= most:
        leaves, longest = _cut(frames, step, count, turning)
        turn = fit.TURN if turning or count > 1 else 0.0
        feet = {frame.lang: fit.tiles(tables.get(frame.lang, ()), frame.lang, width) + turn for frame in frames}
        size = fit.step_for([(lang, fit.blocks_of(html)) for leaf in leaves for lang, html in leaf.sides], width, feet)
        if size is not None:
            return Laid(size, leaves)
        count, most = count + 1, longest
    return None


def _whole(frame: view.Frame, step: Step) -> Laid:
    """One language that is too long for the wall by the estimate: the smallest step, one item a leaf."""
    longest = _cut((frame,), step, 1, choices=True)[1]
    return Laid(len(fit.STEPS) - 1, _cut((frame,), step, max(1, longest), choices=True)[0])


def _cut(frames: Sequence[view.Frame], step: Step, count: int, choices: bool) -> tuple[tuple[Leaf, ...], int]:
    """The frames in so many leaves (fewer when the last ones would be empty), and the longest list that was cut."""
    leaves, longest = [], 1
    for leaf in range(count):
        parts = [Part(leaf, count, choices) for _ in frames]
        sides = tuple((frame.lang, step(frame, part=part)) for frame, part in zip(frames, parts, strict=True))
        longest = max(longest, *(part.longest for part in parts))
        if leaf < max(part.needed for part in parts):
            leaves.append(Leaf(sides))
    if len(leaves) < count:  # the last leaf must know that it is the last
        return _cut(frames, step, len(leaves), choices)
    return tuple(leaves), longest


def tiles(values: dict[str, Any], langs: Iterable[Lang]) -> list[dict[str, Any]]:
    """Each table's stage, and its neutral name with where it stands by language, where every table goes at its own pace; nothing
    elsewhere."""
    told = values.get("v", {}).get("runs")  # a lively kind says itself where each table stands
    stages = {} if told else values.get("table_stages") or {}
    return [
        {
            "stage": stages[each["id"]],
            "words": {
                lang: f"{each['name'].in_(lang)} · {say(lang, 'wall-table-' + stages[each['id']])}" for lang in langs
            },
        }
        for each in values["tables"]
        if each["id"] in stages
    ]


def closes(values: dict[str, Any]) -> bool:
    """Whether the circle of a half-day closes: the headcount was confirmed, and agrees with the check-ins."""
    counters = values["counters"]
    return values["half_day"] is not None and counters["headcount"] == counters["checked_in"]


def clock(timer: dict[str, Any] | None, now: int | None) -> str:
    """What a timer shows: minutes and seconds left. Empty while it runs and no time is given: the page's script fills it in."""
    if timer is None or (timer["left"] is None and now is None):
        return ""
    left = timer["left"] if timer["left"] is not None else timer["ends"] - (now or 0)
    seconds = max(0, math.ceil(left / 1000))
    return f"{seconds // 60}:{seconds % 60:02d}"
