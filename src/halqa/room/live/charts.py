"""Pictures of results for the wall: plain SVG shapes without styles, drawn in the reading direction. Words and numbers stand beside
them as text, so that they are read in their own direction and at their own size.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import markupsafe

from halqa.activities.cloud.gathering import gathered

FEW = 12
"""Up to so many answers each one is a dot; more are a bar."""
_DOT = 10.0


def _svg(name: str, box: str, inside: str, more: str = "") -> markupsafe.Markup:
    return markupsafe.Markup(  # noqa: S704 - numbers only
        f'<svg class="{name}" viewBox="{box}" aria-hidden="true"{more}>{inside}</svg>'
    )


def track(share: float, direction: str, kind: str = "") -> markupsafe.Markup:
    """A bar of `share` percent on its track, from the side where reading begins. `kind` is a further class of its fill."""
    wide = max(0.0, min(100.0, share))
    x = 100 - wide if direction == "rtl" else 0
    fill = f'<rect class="bar-fill{" " + kind if kind else ""}" x="{x:g}" y="0" width="{wide:g}" height="4"/>'
    return _svg("bar-track", "0 0 100 4", fill, ' preserveAspectRatio="none"')


def dots(number: int, total: int, direction: str, kind: str = "") -> markupsafe.Markup:
    """`number` filled dots of `total`, from the side where reading begins: what a handful of answers is, without percent."""
    parts = []
    for place in range(total):
        x = (total - 1 - place if direction == "rtl" else place) * _DOT + _DOT / 2
        state = f"bar-fill{' ' + kind if kind else ''}" if place < number else "dot-free"
        parts.append(f'<circle class="{state}" cx="{x:g}" cy="5" r="3.6"/>')
    side = "xMax" if direction == "rtl" else "xMin"
    wide = max(total, 1) * _DOT
    return _svg("dots", f"0 0 {wide:g} 10", "".join(parts), f' preserveAspectRatio="{side}YMid meet"')


def tally(number: int, total: int, share: float, direction: str, kind: str = "") -> markupsafe.Markup:
    """One answer's picture: dots while there are few, a bar when there are more."""
    return dots(number, total, direction, kind) if total <= FEW else track(share, direction, kind)


def column(number: int, highest: int, kind: str = "") -> markupsafe.Markup:
    """One column of a distribution, as high as its share of the highest; a value nobody chose keeps a line on the ground."""
    high = 100 * number / highest if highest else 0.0
    ground = '<rect class="ground" x="0" y="98" width="100" height="2"/>'
    fill = f'<rect class="bar-fill{" " + kind if kind else ""}" x="14" y="{98 - high * 0.98:g}" width="72" height="{high * 0.98:g}"/>'
    return _svg("column", "0 0 100 100", fill + ground, ' preserveAspectRatio="none"')


def median(numbers: Sequence[int]) -> float | None:
    """The middle place (from 1) of answers counted by place: 2.5 lies between the second and the third. None: no answers.

    A median and not a mean: the steps of a scale have an order and no distance.
    """
    total = sum(numbers)
    if total == 0:
        return None
    lower, upper = _place(numbers, (total + 1) // 2), _place(numbers, total // 2 + 1)
    return (lower + upper) / 2


def _place(numbers: Sequence[int], rank: int) -> int:
    """The place (from 1) where the answer of this rank (from 1) stands."""
    passed = 0
    for place, number in enumerate(numbers, start=1):
        passed += number
        if passed >= rank:
            return place
    raise ValueError(rank)


def change(before: float, after: float, direction: str) -> markupsafe.Markup:
    """Two bars of one option, before above and after below, in percent: the first is hollow, the second full."""
    parts = []
    for y, share, kind in ((0.0, before, "before"), (5.0, after, "bar-fill")):
        wide = max(0.0, min(100.0, share))
        x = 100 - wide if direction == "rtl" else 0
        parts.append(f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{wide:g}" height="4"/>')
    return _svg("change", "0 0 100 9", "".join(parts), ' preserveAspectRatio="none"')


FOR_TEMPLATES: dict[str, Any] = {
    "cloud": gathered,
    "column": column,
    "change": change,
    "few": FEW,
    "median": median,
    "tally": tally,
}
"""What `wall_parts.html` draws with."""
