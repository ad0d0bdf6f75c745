"""The map of a case as a picture: its steps in the reading direction, the options with their letters and where they lead, the ends by
shape, word and colour, what nothing leads to, and the loops.

`case_map(case, lang)` is an SVG file by itself; with `href` each step is a link, for a page that edits.
"""

from __future__ import annotations

from halqa.core.packs.scenes import Case
from halqa.core.words import Lang
from halqa.locale import say
from halqa.render.case_boxes import WIDE, Box, boxes
from halqa.render.map_layers import Places, Way, placed
from halqa.render.map_letters import plain
from halqa.render.map_pen import CODE, DOT, QUIET, TERRACOTTA, Href, Pen, kinds, shown, svg

GAP = 96.0
"""Between two layers: room for the ways."""
EDGE = 52.0
TOP = 92.0
ENTRY = 22.0
"""Below a box's top: where ways arrive."""
LANE = 14.0
LANES = 40
"""Loops drawn as lines; further ones say where they lead."""


def case_map(case: Case, lang: Lang, href: Href | None = None) -> str:
    """The map as SVG text. `href` gives the address of a step by its id; without it nothing is a link.

    Each step is a group with `id="step-ID"` (the first of that id) and `data-step="ID"`. Never raises for a case with mistakes: they
    are what it shows.
    """
    found = boxes(case, lang)
    ways, owners = _ways(found)
    roots = sorted(range(len(found)), key=lambda number: (not found[number].start, not found[number].alone))
    places = placed([box.high for box in found], roots, ways)
    columns = max(places.layers, default=0) + 1
    pen = Pen(2 * EDGE + columns * WIDE + (columns - 1) * GAP, lang)
    pen.wide = max(pen.wide, 640.0)
    high = TOP + max((middle + box.high / 2 for box, middle in zip(found, places.middles, strict=True)), default=40.0)
    _head(pen, case, found)
    drawn: set[str] = set()
    lanes = _lines(pen, found, ways, owners, places, high)
    for box, layer, middle in zip(found, places.layers, places.middles, strict=True):
        _step(pen, box, _left(layer), TOP + middle - box.high / 2, href, named=box.id not in drawn)
        drawn.add(box.id)
    return svg(pen, high + lanes * LANE + EDGE, _title(case, lang), _described(case, lang, found), href is not None)


def _left(layer: int) -> float:
    return EDGE + layer * (WIDE + GAP)


def _ways(found: tuple[Box, ...]) -> tuple[list[Way], list[tuple[int, int]]]:
    """The ways from options to steps that exist, and which option of which box each is."""
    first: dict[str, int] = {}
    for number, box in enumerate(found):
        first.setdefault(box.id, number)
    ways, owners = [], []
    for number, box in enumerate(found):
        for index, port in enumerate(box.ports):
            target = first.get(port.to)
            if target is not None:
                ways.append(Way(number, target, port.y - box.high / 2, ENTRY - found[target].high / 2))
                owners.append((number, index))
    return ways, owners


def _title(case: Case, lang: Lang) -> str:
    return say(lang, "map-of", title=case.title.in_(lang) or case.id)


def _head(pen: Pen, case: Case, found: tuple[Box, ...]) -> None:
    kind = kinds(pen.lang)
    title, lang, _ = shown(case.title, pen.lang)
    pen.text(EDGE, 40, title or case.id, kind["title"], lang)
    parts = [
        say(pen.lang, "map-steps", count=len(case.steps)),
        say(pen.lang, "map-options", count=sum(len(step.choices) for step in case.steps)),
        say(pen.lang, "map-ends", count=sum(bool(step.end) for step in case.steps)),
    ]
    owed = sum(box.owed for box in found)
    parts += [say(pen.lang, "map-untranslated", count=owed)] if owed else []
    pen.text(EDGE, 66, DOT.join(parts), kind["small"], pen.lang)


def _lines(
    pen: Pen, found: tuple[Box, ...], ways: list[Way], owners: list[tuple[int, int]], places: Places, high: float
) -> int:
    """Draw every way beneath the boxes; how many lanes the loops took."""
    lanes = 0
    for way, (number, index), route in zip(ways, owners, places.routes, strict=True):
        box, target = found[number], found[way.target]
        x = _left(places.layers[number]) + WIDE
        y = TOP + places.middles[number] - box.high / 2 + box.ports[index].y
        entry = (
            _left(places.layers[way.target]),
            TOP + places.middles[way.target] - target.high / 2 + ENTRY,
        )
        if route.kind == "ahead":
            _ahead(pen, (x, y), tuple(TOP + each for each in route.through), places.layers[number], entry)
        elif route.kind == "back" and lanes < LANES:
            _back(pen, (x, y), high + lanes * LANE + 4, entry, lanes % 6)
            lanes += 1
        else:
            _stub(pen, x, y, target.id)
    return lanes


def _ahead(
    pen: Pen, start: tuple[float, float], through: tuple[float, ...], layer: int, entry: tuple[float, float]
) -> None:
    """A line that passes the layers between at the heights kept for it."""
    steps: list[tuple[str, tuple[tuple[float, float], ...]]] = [("M", (start,))]
    here = start
    for number, height in enumerate(through, start=1):
        left = _left(layer + number)
        steps += [_curve(here, (left, height)), ("L", ((left + WIDE, height),))]
        here = (left + WIDE, height)
    steps.append(_curve(here, (entry[0] - 7, entry[1])))
    pen.path(steps, fill="none", stroke=QUIET, stroke_width=1.6)
    _head_of_arrow(pen, entry, QUIET)


def _curve(here: tuple[float, float], there: tuple[float, float]) -> tuple[str, tuple[tuple[float, float], ...]]:
    bend = (there[0] - here[0]) * 0.55
    return "C", ((here[0] + bend, here[1]), (there[0] - bend, there[1]), there)


def _back(pen: Pen, start: tuple[float, float], lane: float, entry: tuple[float, float], shift: int) -> None:
    """A loop: out, down to a lane under everything, back, and up to where it leads; dashed, so that it is seen without colour."""
    out, home = start[0] + 16 + shift * 5, entry[0] - 20 - shift * 5
    corners = ((out, start[1]), (out, lane), (home, lane), (home, entry[1]))
    steps: list[tuple[str, tuple[tuple[float, float], ...]]] = [("M", (start,))]
    steps += [("L", (corner,)) for corner in corners]
    steps.append(("L", ((entry[0] - 7, entry[1]),)))
    pen.path(steps, fill="none", stroke=TERRACOTTA, stroke_width=1.6, stroke_dasharray="6 4", stroke_linejoin="round")
    _head_of_arrow(pen, entry, TERRACOTTA)


def _stub(pen: Pen, x: float, y: float, target: str) -> None:
    """Too far to draw: a short line with the name of the step it leads to."""
    pen.path((("M", ((x, y),)), ("L", ((x + 14, y),))), fill="none", stroke=QUIET, stroke_width=1.6)
    _head_of_arrow(pen, (x + 21, y), QUIET)
    pen.text(x + 25, y + 4, plain(target)[:10], kinds(pen.lang)["small"], CODE)


def _head_of_arrow(pen: Pen, tip: tuple[float, float], colour: str) -> None:
    x, y = tip
    pen.path((("M", ((x, y),)), ("L", ((x - 9, y - 4.5),)), ("L", ((x - 9, y + 4.5),)), ("Z", ())), fill=colour)


def _step(pen: Pen, box: Box, x: float, y: float, href: Href | None, *, named: bool) -> None:
    address = href(box.id) if href is not None else ""
    if address:
        pen.open("a", href=address)
    pen.open("g", id=f"step-{plain(box.id)}" * named, data_step=plain(box.id))
    pen.said(box.said)
    box.draw(pen, x, y)
    pen.close("g")
    if address:
        pen.close("a")


def _described(case: Case, lang: Lang, found: tuple[Box, ...]) -> str:
    """The map in words, a sentence a step, for those who don't see it."""
    return " ".join((say(lang, "map-begins", step=case.start.id if case.start else "-"), *(box.way for box in found)))
