"""The map of an exercise as a picture: time runs down, each phase a band; a line for each role; each inject where it reaches its roles.

`exercise_map(exercise, lang)` is an SVG file by itself; with `href` each part is a link, for a page that edits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from halqa.core.packs.scenes import Exercise, Phase, Role
from halqa.core.words import Lang, direction
from halqa.locale import say
from halqa.render.case_boxes import time
from halqa.render.exercise_cards import Card, Line, called, card, lines_of, minute
from halqa.render.map_letters import plain, wrapped
from halqa.render.map_pen import (
    BLUE,
    DOT,
    PAPER,
    QUIET,
    TERRACOTTA,
    WHITE,
    Href,
    Kind,
    Pen,
    kinds,
    leading,
    named,
    shown,
    svg,
)
from halqa.render.plot import INK, SAND

EDGE = 28.0
TOP = 90.0
TIME = 178.0
"""The column of phases and times."""
ROLE = 156.0
CARD = 430.0
PAD = 12.0
GAP = 14.0


class Band(msgspec.Struct, frozen=True):
    """A phase, or what comes by hand: its part's path, its words, what arrives in it."""

    part: str
    lines: tuple[Line, ...]
    cards: tuple[Card, ...]

    @property
    def high(self) -> float:
        """Its height."""
        words = sum(line.high for line in self.lines) + 2 * PAD
        return max(words, sum(card.high + GAP for card in self.cards) + GAP, 56.0)


def exercise_map(exercise: Exercise, lang: Lang, href: Href | None = None) -> str:
    """The map as SVG text. `href` gives the address of a part by its path (`role/agent`, `phase/jeu`, `inject/i2`).

    Each part is a group with `data-part="PATH"`. Never raises for an exercise with mistakes: they are what it shows.
    """
    bands = tuple(_bands(exercise, lang))
    pen = Pen(2 * EDGE + TIME + max(len(exercise.roles), 1) * ROLE + CARD, lang)
    heads = [tuple(_role(role, exercise, lang)) for role in exercise.roles]
    head = max((sum(line.high for line in lines) for lines in heads), default=0.0) + 2 * PAD
    _title(pen, exercise, lang)
    top = TOP + head + GAP
    bottom = top + sum(band.high for band in bands)
    _grounds(pen, bands, top)
    for number, (role, lines) in enumerate(zip(exercise.roles, heads, strict=True)):
        x = EDGE + TIME + number * ROLE
        pen.box(x + ROLE / 2 - 0.75, TOP + head, 1.5, bottom - TOP - head, fill=QUIET, opacity=0.45)
        _headed(pen, role, lines, x, head, href)
    for band in bands:
        _band(pen, exercise, band, top, href)
        top += band.high
    high = _foot(pen, exercise, lang, bottom + 8)
    title = say(lang, "map-of", title=exercise.title.in_(lang) or exercise.id)
    return svg(pen, high + EDGE, title, _described(bands), href is not None)


def _title(pen: Pen, exercise: Exercise, lang: Lang) -> None:
    kind = kinds(lang)
    title, written, _ = shown(exercise.title, lang)
    pen.text(EDGE, 40, title or exercise.id, kind["title"], written)
    parts = [
        say(lang, "map-roles", count=len(exercise.roles)),
        say(lang, "map-phases", count=len(exercise.phases)),
        say(lang, "map-injects", count=len(exercise.injects)),
        time(lang, sum(phase.seconds for phase in exercise.phases)),
    ]
    texts = [role.text for role in exercise.roles] + [inject.text for inject in exercise.injects]
    owed = sum(shown(text, lang)[2] for text in texts)
    parts += [say(lang, "map-untranslated", count=owed)] if owed else []
    pen.text(EDGE, 66, DOT.join(parts), kind["small"], lang)


def _role(role: Role, exercise: Exercise, lang: Lang) -> Iterator[Line]:
    """What the head of a role's line says."""
    kind, room = kinds(lang), ROLE - 2 * PAD - 12
    name, written = called(role, lang)
    yield Line(kind["name"], wrapped(name, kind["name"].size, room, 2, bold=True), written)
    parts = [_seats(role, lang)]
    parts += [say(lang, "map-victim")] if role.victim else []
    parts += [say(lang, "map-trainer")] if role.by == "trainer" else []
    parts += [say(lang, "map-observes")] if role.id == exercise.observer else []
    yield from lines_of(DOT.join(parts), lang, lang, kind["small"], room, 3)
    words, written, stands_in = shown(role.text, lang)
    small = msgspec.structs.replace(kind["small"], italic=stands_in, colour=INK)
    yield from lines_of(words, written, lang, small, room, 4)


def _seats(role: Role, lang: Lang) -> str:
    if role.least == role.most:
        return say(lang, "map-seats", count=role.most)
    if role.least == 0:
        return say(lang, "map-seats-up-to", count=role.most)
    return say(lang, "map-seats-between", least=role.least, most=role.most)


def _headed(pen: Pen, role: Role, lines: tuple[Line, ...], x: float, high: float, href: Href | None) -> None:
    _open(pen, f"role/{role.id}", href)
    pen.said(f"{called(role, pen.lang)[0]}. {role.text.in_(pen.lang)}")
    trainer = role.by == "trainer"
    pen.box(
        x + 6, TOP, ROLE - 12, high, rx=7, fill=WHITE, stroke=TERRACOTTA if role.victim and not trainer else BLUE,
        stroke_width=2.4 if trainer else 1.3,
    )  # fmt: skip
    y = TOP + PAD
    for line in lines:
        y = pen.lines(x + 6 + PAD, y, line.words, line.kind, line.lang)
    _close(pen, href)


def _bands(exercise: Exercise, lang: Lang) -> Iterator[Band]:
    """Phases in their order with what comes in them, then what comes by hand or never."""
    kind, start = kinds(lang), 0
    known = _names(exercise, lang)
    for phase in exercise.phases:
        arriving = sorted((one for one in exercise.injects if one.phase == phase.id), key=lambda one: one.after)
        cards = tuple(card(one, lang, known, start, phase.seconds) for one in arriving)
        yield Band(f"phase/{phase.id}", tuple(_phase(phase, start, known, lang)), cards)
        start += phase.seconds
    phases = {phase.id for phase in exercise.phases}
    rest = tuple(card(one, lang, known, 0, 0) for one in exercise.injects if one.phase not in phases)
    if rest:
        yield Band("", tuple(lines_of(say(lang, "map-by-hand"), lang, lang, kind["ask"], TIME - 2 * PAD, 3)), rest)


def _names(exercise: Exercise, lang: Lang) -> dict[str, str]:
    """What each role is called, by its id."""
    return {role.id: called(role, lang)[0] for role in exercise.roles}


def _phase(phase: Phase, start: int, known: Mapping[str, str], lang: Lang) -> Iterator[Line]:
    kind, room = kinds(lang), TIME - 2 * PAD
    name, written = called(phase, lang)
    yield Line(kind["name"], wrapped(name, kind["name"].size, room, 2, bold=True), written)
    between = say(lang, "map-from-to", start=minute(start), end=minute(start + phase.seconds))
    yield from lines_of(f"{time(lang, phase.seconds)} · {between}", lang, lang, kind["small"], room, 2)
    if phase.order:
        arrow = " ← " if direction(lang) == "rtl" else " → "
        order = f"{say(lang, 'map-order')} {arrow.join(named([known.get(role, role) for role in phase.order]))}"
        unknown = any(role not in known for role in phase.order)
        yield from lines_of(order, lang, lang, kind["warn" if unknown else "small"], room, 4)


def _grounds(pen: Pen, bands: tuple[Band, ...], top: float) -> None:
    """Every second phase on white, and a line between two."""
    for number, band in enumerate(bands):
        fill = WHITE if number % 2 == 0 else PAPER
        pen.box(EDGE - 10, top, pen.wide - 2 * EDGE + 20, band.high, fill=fill, stroke=SAND, stroke_width=1)
        top += band.high


def _band(pen: Pen, exercise: Exercise, band: Band, top: float, href: Href | None) -> None:
    _open(pen, band.part, href)
    y = top + PAD
    for line in band.lines:
        y = pen.lines(EDGE + PAD / 2, y, line.words, line.kind, line.lang)
    _close(pen, href if band.part else None)
    columns = {role.id: EDGE + TIME + (number + 0.5) * ROLE for number, role in enumerate(exercise.roles)}
    x, y = EDGE + TIME + max(len(exercise.roles), 1) * ROLE, top + GAP
    for one in band.cards:
        _open(pen, f"inject/{one.id}", href)
        pen.said(one.said)
        reached = [columns[role] for role in one.to if role in columns]
        if reached:
            pen.box(min(reached), y + 20.2, x + 8 - min(reached), 1.6, fill=BLUE)
        for place in reached:
            _reached(pen, place, y + 21, one)
        one.draw(pen, x + 8, y, CARD - 8)
        _close(pen, href)
        y += one.high + GAP


def _reached(pen: Pen, x: float, y: float, one: Card) -> None:
    """Where an inject meets a role: a disc for one that comes by itself, a diamond by hand, a diamond in a ring for either."""
    if one.timed:
        pen.disc(x, y, 8, fill=WHITE if one.manual else BLUE, stroke=BLUE, stroke_width=1.6)
    if one.manual:
        reach = 5 if one.timed else 8.5
        corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
        pen.path((("M", corners[:1]), *(("L", (each,)) for each in corners[1:]), ("Z", ())), fill=BLUE)


def _open(pen: Pen, part: str, href: Href | None) -> None:
    if href is not None and part:
        pen.open("a", href=href(part))
    pen.open("g", data_part=plain(part))


def _close(pen: Pen, href: Href | None) -> None:
    pen.close("g")
    if href is not None:
        pen.close("a")


def _foot(pen: Pen, exercise: Exercise, lang: Lang, y: float) -> float:
    """The observers' grid and the debrief in a line each; where the picture ends."""
    parts = []
    if exercise.criteria:
        critical = sum(one.critical for one in exercise.criteria)
        observer = _names(exercise, lang).get(exercise.observer, exercise.observer)
        parts.append(say(lang, "map-grid", role=observer, count=len(exercise.criteria)))
        parts += [say(lang, "map-critical", count=critical)] if critical else []
    parts += [say(lang, "map-debriefs", count=len(exercise.debriefs))] if exercise.debriefs else []
    kind: Kind = kinds(lang)["small"]
    lines = wrapped(DOT.join(parts), kind.size, pen.wide - 2 * EDGE, 2)
    return pen.lines(EDGE, y, lines, kind, lang) if lines else y + leading(kind, lang)


def _described(bands: tuple[Band, ...]) -> str:
    """The map in words: each phase, then what arrives in it."""
    return " ".join(
        part
        for band in bands
        for part in (
            f"{' '.join(word for line in band.lines for word in line.words)}.",
            *(one.said for one in band.cards),
        )
    )
