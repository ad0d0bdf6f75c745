"""The sign of the room, drawn: a thin ring of seats that fill as phones join, and the QR of the join card. Plain SVG, no styles."""

from __future__ import annotations

import io
import math

import markupsafe
import segno

MOST_DOTS = 96
_SIZE, _RADIUS = 200.0, 86.0


def ring(taken: int, expected: int, closed: bool = False) -> markupsafe.Markup:
    """`taken` of `expected` seats as filled and open dots on a circle; above 96 seats each dot stands for several.

    `closed`: the figure agrees with another count, so the line is drawn full; else it is open at the foot.
    """
    whole = max(taken, expected, 1)
    dots = min(whole, MOST_DOTS)
    filled = round(taken * dots / whole)
    size = max(2.6, min(9.0, math.pi * _RADIUS / dots * 0.62))
    parts = [_line(closed)]
    for place in range(dots):
        angle = 2 * math.pi * place / dots - math.pi / 2
        x, y = _SIZE / 2 + _RADIUS * math.cos(angle), _SIZE / 2 + _RADIUS * math.sin(angle)
        state = "taken" if place < filled else "free"
        parts.append(f'<circle class="seat {state}" cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"/>')
    return markupsafe.Markup(  # noqa: S704 - numbers only
        f'<svg class="ring{" closed" if closed else ""}" viewBox="0 0 {_SIZE:.0f} {_SIZE:.0f}" aria-hidden="true">'
        f"{''.join(parts)}</svg>"
    )


def _line(closed: bool) -> str:
    """The circle behind the seats: whole, or with an opening of a twelfth that faces the reader."""
    middle = _SIZE / 2
    if closed:
        return f'<circle class="line" cx="{middle:.0f}" cy="{middle:.0f}" r="{_RADIUS:.0f}"/>'
    x, y = _RADIUS * math.sin(math.pi / 12), middle + _RADIUS * math.cos(math.pi / 12)
    return (
        f'<path class="line" d="M{middle - x:.1f} {y:.1f}A{_RADIUS:.0f} {_RADIUS:.0f} 0 1 1 {middle + x:.1f} {y:.1f}"/>'
    )


def qr(content: str) -> markupsafe.Markup:
    """A QR code as inline SVG, black on white whatever the page's colours, with its quiet zone."""
    out = io.BytesIO()
    code = segno.make(content, error="m", micro=False)
    look = {"light": "#fff", "dark": "#000", "svgclass": "qr", "lineclass": None}
    code.save(out, kind="svg", scale=8, border=4, xmldecl=False, svgns=True, omitsize=True, **look)
    return markupsafe.Markup(out.getvalue().decode())  # noqa: S704 - made by the QR library from our own address
