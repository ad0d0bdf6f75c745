"""Small SVG drawings: a ring of seats, and single bars. Only shapes and digits; words stand beside them as real text.

Seats are told apart by shape as well as colour (disc, square, open circle), and a ring runs in the reading direction.
"""

from __future__ import annotations

from math import cos, pi, sin

import msgspec
from markupsafe import escape

from halqa.core.ledger.figures import Amount
from halqa.core.words import Direction, Lang, direction
from halqa.locale.dates import number
from halqa.render.arithmetic import amount_of, difference, total
from halqa.render.document import FigureShown, Plot, Quoted, Remainder

TONES = {"action": "#2B3FBF", "attention": "#B4532A", "closed": "#5E6B2F", "quiet": "#59616B", "open": "#B4532A"}
"""The colours of the look; every one is at least 4.5:1 on paper and on white."""

SAND = "#E4DCCF"
INK = "#1E2328"
MOST_SEATS = 120
"""Beyond this many, a ring shows arcs instead of single seats."""

FONTS = "'IBM Plex Sans SmBld', 'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif"


class Group(msgspec.Struct, frozen=True):
    """Neighbouring seats of one kind."""

    count: int
    tone: str


class RingPlan(msgspec.Struct, frozen=True):
    """A ring that can be drawn: its groups in order and its whole; `rest` seats are open because no part claims them."""

    whole: int
    groups: tuple[Group, ...]
    rest: int


def ring_plan(plot: Plot) -> RingPlan | None:
    """The seats of a ring, or None when the plot's numbers have bounds or exceed the whole: then bars are drawn."""
    if plot.form != "ring" or not plot.bars:
        return None
    parts = tuple(amount_of(bar.value) for bar in plot.bars)
    whole = amount_of(plot.whole) if plot.whole else total(parts)
    rest = difference(whole, total(parts))
    if not whole.exact or not rest.exact or rest.low < 0 or not whole.low:
        return None
    groups = tuple(Group(part.low, bar.tone) for part, bar in zip(parts, plot.bars, strict=True) if part.low)
    return RingPlan(whole.low, groups + ((Group(rest.low, "open"),) if rest.low else ()), rest.low)


def rest_of(plot: Plot) -> Remainder | None:
    """The open rest of a ring as a number of the document, or None when the ring closes or can't be drawn."""
    plan = ring_plan(plot)
    if plan is None or not plan.rest or plot.whole is None:
        return None
    return Remainder(plot.whole, tuple(bar.value for bar in plot.bars))


def ring_svg(plan: RingPlan, lang: Lang, alternative: str) -> str:
    """A ring of seats 320 units wide, the whole in its middle and each group's count beside its seats."""
    turn = -1 if direction(lang) == "rtl" else 1
    gap = 0.6 if len(plan.groups) > 1 else 0.0
    step = 2 * pi / (plan.whole + gap * len(plan.groups))
    drawn: list[str] = []
    at = 0.0
    for group in plan.groups:
        start, at = at, at + group.count + gap
        drawn.append(_group(group, start, step, turn, plan.whole))
        middle = (start + (group.count - 1) / 2) * step
        x, y = _place(middle, 97 if plan.whole <= MOST_SEATS else 92, turn)
        drawn.append(_label(x, y + 5.5, number(lang, group.count), 16, TONES[group.tone], "600"))
    drawn.append(_label(160, 160 + 19, number(lang, plan.whole), 54, INK, "600"))
    return _svg(320, 320, alternative, "".join(drawn))


def key_svg(tone: str) -> str:
    """One seat as the key beside a ring's legend (drawn without words; hidden from screen readers)."""
    body = _seat(tone, 8, 8, 6.2, 0)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{body}</svg>'


def bar_svg(amount: Amount, most: int, tone: str, reading: Direction) -> str:
    """One bar of at most 300 units: solid up to the lower bound, hatched up to the upper; without upper bound it fades out."""
    scale = 300 / max(most, 1)
    low = amount.low * scale
    high = 300.0 if amount.high is None else amount.high * scale
    colour = TONES[tone]
    shapes = f'<rect x="0" y="13" width="300" height="1" fill="{SAND}"/>'
    if high > low:
        shapes += (
            f'<rect x="{low:.1f}" y="2.6" width="{high - low:.1f}" height="8.8" fill="none" stroke="{colour}" '
            'stroke-width="1.2" stroke-dasharray="3 2"/>'
        )
    solid = (
        f'fill="none" stroke="{colour}" stroke-width="1.2" stroke-dasharray="3 2"'
        if tone == "open"
        else f'fill="{colour}"'
    )
    if low:
        shapes += f'<rect x="0" y="2" width="{low:.1f}" height="10" rx="1.5" {solid}/>'
    if reading == "rtl":
        shapes = f'<g transform="translate(300 0) scale(-1 1)">{shapes}</g>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 0 302 14" preserveAspectRatio="none" '
        f'width="302" height="14" aria-hidden="true">{shapes}</svg>'
    )


def bars_most(plot: Plot) -> int:
    """The longest bar's length: the scale of a plot of bars."""
    values: list[FigureShown | Quoted] = [bar.value for bar in plot.bars]
    amounts = [amount_of(value) for value in values]
    return max((amount.high if amount.high is not None else amount.low * 5 // 4 for amount in amounts), default=1)


def _place(angle: float, radius: float, turn: int) -> tuple[float, float]:
    return 160 + turn * radius * sin(angle), 160 - radius * cos(angle)


def _group(group: Group, start: float, step: float, turn: int, whole: int) -> str:
    if whole > MOST_SEATS:
        return _arc(group, start * step, (start + group.count) * step, turn)
    radius = min(9.0, 128 * step * 0.40)
    seats = []
    for index in range(group.count):
        angle = (start + index) * step
        x, y = _place(angle, 128, turn)
        seats.append(_seat(group.tone, x, y, radius, turn * angle * 180 / pi))
    return "".join(seats)


def _seat(tone: str, x: float, y: float, radius: float, degrees: float) -> str:
    colour = TONES[tone]
    if tone == "open":
        inner = radius - 0.9
        return (
            f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{inner:.2f}" fill="none" stroke="{colour}" stroke-width="1.8" '
            f'stroke-dasharray="{inner * 0.62:.2f} {inner * 0.427:.2f}"/>'
        )
    if tone == "quiet":
        side = radius * 1.72
        return (
            f'<rect x="{x - side / 2:.2f}" y="{y - side / 2:.2f}" width="{side:.2f}" height="{side:.2f}" rx="{side * 0.22:.2f}" '
            f'fill="{colour}" transform="rotate({degrees:.2f} {x:.2f} {y:.2f})"/>'
        )
    return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{colour}"/>'


def _arc(group: Group, begin: float, end: float, turn: int) -> str:
    (x1, y1), (x2, y2) = _place(begin, 128, turn), _place(end, 128, turn)
    large, sweep = int(end - begin > pi), int(turn > 0)
    dashes = ' stroke-dasharray="4 3"' if group.tone == "open" else ""
    return (
        f'<path d="M{x1:.2f} {y1:.2f}A128 128 0 {large} {sweep} {x2:.2f} {y2:.2f}" fill="none" '
        f'stroke="{TONES[group.tone]}" stroke-width="14"{dashes}/>'
    )


def _label(x: float, y: float, text: str, size: int, colour: str, weight: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-family="{FONTS}" font-size="{size}" '
        f'font-weight="{weight}" fill="{colour}">{text}</text>'
    )


def _svg(width: int, height: int, alternative: str, body: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(alternative)}">{body}</svg>'
    )
