"""The wall's frame: one or two languages, set as large as they fit, with a long list cut into leaves that are turned slowly.

What cannot be shown at the smallest size beside the other language is shown by turns: first one language, then the other, each on the
whole wall. Nothing is ever cut off, and nothing is smaller than what can be read.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import markupsafe
import msgspec

from halqa.core.play import view
from halqa.core.words import Lang
from halqa.room.live import fit

Step = Callable[..., markupsafe.Markup]
"""Renders a frame's own template: `Renderer.step`."""


class Part:
    """Which share of a long list one leaf shows: a template calls it with the whole list. `longest` is the longest list it saw."""

    def __init__(self, leaf: int = 0, of: int = 1) -> None:
        self.leaf, self.of, self.longest = leaf, of, 0

    @property
    def ends(self) -> bool:
        """Whether this is the last leaf: where what stands once at the end belongs."""
        return self.leaf == self.of - 1

    def __call__(self, items: Iterable[Any]) -> list[Any]:
        """This leaf's items."""
        listed = list(items)
        self.longest = max(self.longest, len(listed))
        size = math.ceil(len(listed) / self.of)
        return listed[self.leaf * size : (self.leaf + 1) * size]


class Leaf(msgspec.Struct, frozen=True):
    """What stands on the wall at once: HTML by language, one or two."""

    sides: tuple[tuple[Lang, markupsafe.Markup], ...]


class Laid(msgspec.Struct, frozen=True):
    """A step laid out: its leaves, all at the same step of type."""

    fit: int
    leaves: tuple[Leaf, ...]


def laid(frames: Sequence[view.Frame], step: Step, tables: int = 0) -> Laid:
    """The frames of one step, one a language, laid out above the tiles of so many tables: side by side if they fit, else by turns."""
    beside = _beside(frames, step, tables)
    if beside is not None:
        return beside
    turns = [_beside((frame,), step, tables, turning=True) or _whole(frame, step) for frame in frames]
    return Laid(max(each.fit for each in turns), tuple(leaf for each in turns for leaf in each.leaves))


def _beside(frames: Sequence[view.Frame], step: Step, tables: int, *, turning: bool = False) -> Laid | None:
    """The fewest leaves at which the frames fit their columns; None when not even one item a leaf does. `turning`: there will be other
    leaves in any case."""
    width = fit.column(len(frames))
    count, most = 1, 1
    while count <= most:
        leaves, longest = _cut(frames, step, count)
        foot = fit.tiles(tables, width) + (fit.TURN if turning or count > 1 else 0)
        if len(frames) > 1 and not frames[0].values["activity"]:
            foot += fit.JOIN_CARD
        size = fit.step_for([(lang, fit.blocks_of(html)) for leaf in leaves for lang, html in leaf.sides], width, foot)
        if size is not None:
            return Laid(size, leaves)
        count, most = count + 1, longest
    return None


def _whole(frame: view.Frame, step: Step) -> Laid:
    """One language that is too long for the wall by the estimate: the smallest step, one item a leaf."""
    longest = _cut((frame,), step, 1)[1]
    return Laid(len(fit.STEPS) - 1, _cut((frame,), step, max(1, longest))[0])


def _cut(frames: Sequence[view.Frame], step: Step, count: int) -> tuple[tuple[Leaf, ...], int]:
    """The frames in so many leaves (fewer when the last ones would be empty), and the longest list that was cut."""
    leaves, longest = [], 1
    for leaf in range(count):
        parts = [Part(leaf, count) for _ in frames]
        sides = tuple((frame.lang, step(frame, part=part)) for frame, part in zip(frames, parts, strict=True))
        longest = max(longest, *(part.longest for part in parts))
        if leaf == 0 or leaf * math.ceil(longest / count) < longest:
            leaves.append(Leaf(sides))
    return tuple(leaves), longest


def tiles(values: dict[str, Any]) -> list[dict[str, Any]]:
    """Each table's neutral name and where it stands, where every table goes at its own pace; nothing elsewhere."""
    stages = values.get("table_stages") or {}
    return [{"name": each["name"], "stage": stages[each["id"]]} for each in values["tables"] if each["id"] in stages]


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
