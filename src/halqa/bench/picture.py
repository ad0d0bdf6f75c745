"""The latencies of a run as one SVG: for each case its distribution as a line, time on a logarithmic axis."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import escape

from halqa.bench.measure import Case
from halqa.render.plot import FONTS, INK, SAND, TONES

_LEFT, _RIGHT, _TOP, _ROW = 190, 50, 46, 34
_WIDTH = 900


def svg(cases: Sequence[Case], title: str, unit: str) -> str:
    """Each case a row: a thin line from the fastest to the slowest, a thick one from the median to the 99th percentile, a dot at the
    median. Reads without colour: shape and place carry it."""
    drawn = [case for case in cases if case.quantiles]
    most = max((case.quantiles[-1] for case in drawn), default=1.0)
    least = min((max(0.1, case.quantiles[0]) for case in drawn), default=0.1)
    low, high = (
        math.floor(math.log10(least)),
        max(math.ceil(math.log10(max(most, 0.2))), math.floor(math.log10(least)) + 1),
    )
    height = _TOP + _ROW * len(drawn) + 40

    def x(value: float) -> float:
        share = (math.log10(max(value, 10**low)) - low) / (high - low)
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    body = [f'<text x="12" y="24" font-size="16" font-weight="600" fill="{INK}">{escape(title)}</text>']
    for power in range(low, high + 1):
        at = x(10**power)
        body.append(f'<line x1="{at:.1f}" y1="{_TOP - 8}" x2="{at:.1f}" y2="{height - 34}" stroke="{SAND}"/>')
        body.append(_text(at, height - 16, f"{10**power:g} {unit}", "middle"))
    for row, case in enumerate(drawn):
        y = _TOP + _ROW * row + 12
        found = case.quantiles
        body.append(_text(_LEFT - 12, y + 4, f"{case.scenario} {case.name}", "end"))
        body.append(_line(x(found[0]), x(found[-1]), y, 1.5, TONES["quiet"]))
        body.append(_line(x(found[50]), x(found[99]), y, 7, TONES["action"]))
        body.append(f'<circle cx="{x(found[50]):.1f}" cy="{y}" r="5" fill="{INK}"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" '
        f'aria-label="{escape(title)}" font-family="{FONTS}"><rect width="{_WIDTH}" height="{height}" fill="#FBF8F3"/>'
        + "".join(body)
        + "</svg>\n"
    )


def _line(x1: float, x2: float, y: float, width: float, colour: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y}" x2="{x2:.1f}" y2="{y}" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"/>'


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="13" text-anchor="{anchor}" fill="{INK}">{escape(words)}</text>'
