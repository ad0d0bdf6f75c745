"""What stands in the box of each step on a case's map, and how high that makes it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from halqa.core.packs.scenes import Ask, Case, Choice, Step
from halqa.core.words import Lang, Text
from halqa.locale import say
from halqa.render.map_letters import width, wrapped
from halqa.render.map_pen import (
    BLUE,
    CODE,
    DOT,
    OLIVE,
    PAPER,
    QUIET,
    TERRACOTTA,
    WHITE,
    Kind,
    Pen,
    kinds,
    leading,
    shown,
)
from halqa.render.plot import INK, SAND

WIDE = 280.0
PAD = 14.0
HEAD = 44.0
"""The height of a box's head, with the step's id."""
LETTER = 30.0
"""Room for an option's letter; a longer id takes more, up to a limit."""
COLOURS = {"good": OLIVE, "mixed": INK, "missed": QUIET, "harm": TERRACOTTA}
TINTS = {"good": "#F1F3E6", "mixed": "#ECECEC", "missed": "#F3F1EE", "harm": "#FBEDE6"}


class Row(msgspec.Struct, frozen=True):
    """Some lines of a box. `letter`: the option they belong to, in a ring before them."""

    kind: Kind
    lines: tuple[str, ...]
    lang: Lang
    letter: str = ""
    inset: float = 0.0
    gap: float = 6.0

    @property
    def high(self) -> float:
        """Its height with the gap above."""
        return self.gap + len(self.lines) * leading(self.kind, self.lang)


class Port(msgspec.Struct, frozen=True):
    """Where an option leaves its box: so far below the top, to this step."""

    y: float
    to: str


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """The box of a step. `lost`: nothing leads to it; `alone`: not even another lost step; `owed`: texts without translation;
    `said`: what is read out of it; `way`: where it leads, in words."""

    id: str
    start: bool
    end: str
    lost: bool
    alone: bool
    rows: tuple[Row, ...]
    ports: tuple[Port, ...]
    owed: int
    said: str
    way: str

    @property
    def high(self) -> float:
        """Its height."""
        return HEAD + sum(row.high for row in self.rows) + PAD

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw it with its corner here."""
        colour = COLOURS.get(self.end, TERRACOTTA if self.lost else QUIET)
        dashes = "7 4" if self.lost else ""
        fill, thick = TINTS.get(self.end, WHITE), 2.4 if self.end or self.start else 1.3
        pen.box(
            x, y, WIDE, self.high, rx=22 if self.end else 7, fill=fill, stroke=BLUE if self.start else colour,
            stroke_width=thick, stroke_dasharray=dashes,
        )  # fmt: skip
        self._head(pen, x, y)
        at = y + HEAD
        for row in self.rows:
            at = _drawn(pen, row, x, at)

    def _head(self, pen: Pen, x: float, y: float) -> None:
        kind = kinds(pen.lang)
        words = say(pen.lang, f"map-end-{self.end}") if self.end else say(pen.lang, "map-start") if self.start else ""
        room = WIDE - 2 * PAD - (width(words, kind["mark"].size, bold=True) + 34 if words else 0)
        for line in wrapped(self.id, kind["name"].size, max(room, 60.0), 1, bold=True):
            pen.text(x + PAD, y + 27, line, kind["name"], CODE)
        if self.end:
            end = x + WIDE - PAD
            pen.text(end - 20, y + 27, words, Kind(kind["mark"].size, COLOURS[self.end], bold=True), pen.lang, end=True)
            _sign(pen, end - 6, y + 22, self.end)
        elif self.start:
            wide = width(words, kind["mark"].size, bold=True) + 16
            pen.badge(x + WIDE - PAD - wide, y + 12, words, Kind(kind["mark"].size, WHITE, bold=True), BLUE)
        pen.box(x + PAD, y + HEAD - 6, WIDE - 2 * PAD, 1, fill=SAND)


def _sign(pen: Pen, x: float, y: float, end: str) -> None:
    """The nature of an end as a shape: a full disc, a half one, an open ring, a triangle."""
    colour = COLOURS[end]
    if end == "harm":
        pen.path((("M", ((x, y - 8),)), ("L", ((x + 8.5, y + 7),)), ("L", ((x - 8.5, y + 7),)), ("Z", ())), fill=colour)
        pen.box(x - 1, y - 3, 2, 5, fill=PAPER)
        pen.box(x - 1, y + 3.4, 2, 2, fill=PAPER)
        return
    pen.disc(x, y, 7, fill=colour if end == "good" else WHITE, stroke=colour, stroke_width=2)
    if end == "good":
        pen.drawn.append(
            f'<path d="M{pen.at(x) - 3.4:.1f} {y:.1f}l2.4 2.6 4.4-5" fill="none" stroke="{WHITE}" stroke-width="1.8"/>'
        )
    elif end == "mixed":
        pen.path(
            (("M", ((x, y - 7),)), ("C", ((x - 9.3, y - 7), (x - 9.3, y + 7), (x, y + 7))), ("Z", ())), fill=colour
        )
    else:
        pen.box(x - 4.5, y - 1, 9, 2, fill=colour)


def _drawn(pen: Pen, row: Row, x: float, y: float) -> float:
    top = y + row.gap
    if row.letter:
        middle = top + leading(row.kind, row.lang) / 2
        mark = Kind(12.5, BLUE, bold=True)
        wide = row.inset - 8
        pen.box(x + PAD, middle - 11, wide, 22, rx=11, fill=WHITE, stroke=BLUE, stroke_width=1.5)
        centre = x + PAD + wide / 2
        pen.centred(centre, middle + 4.6, row.letter, mark, CODE)
    return pen.lines(x + PAD + row.inset, top, row.lines, row.kind, row.lang)


def boxes(case: Case, lang: Lang) -> tuple[Box, ...]:
    """The boxes of a case's steps, in their order."""
    first = {step.id: step for step in reversed(case.steps)}
    entered = {choice.to for step in case.steps for choice in step.choices if choice.to != step.id}
    start = case.start
    reached = _reached(first, start.id) if start is not None else set[str]()
    return tuple(
        _box(step, lang, first, start=step is start, lost=step.id not in reached, alone=step.id not in entered)
        for step in case.steps
    )


def _reached(steps: dict[str, Step], start: str) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        for choice in steps[waiting.pop()].choices:
            if choice.to in steps and choice.to not in found:
                found.add(choice.to)
                waiting.append(choice.to)
    return found


def _box(step: Step, lang: Lang, steps: dict[str, Step], *, start: bool, lost: bool, alone: bool) -> Box:
    rows, owed = list[Row](), 0
    for row, stands_in in _rows(step, lang, lost):
        rows.append(row)
        owed += stands_in
    ports: list[Port] = []
    y = HEAD + sum(row.high for row in rows)
    for choice in step.choices:
        option, stands_in = _option(choice, lang)
        ports.append(Port(y + option.gap + leading(option.kind, option.lang) / 2, choice.to))
        below = _leads(choice, lang, option.inset, known=choice.to in steps)
        rows += [option, below]
        owed += stands_in
        y += option.high + below.high
    return Box(
        id=step.id,
        start=start,
        end=step.end,
        lost=lost,
        alone=alone,
        rows=tuple(rows),
        ports=tuple(ports),
        owed=owed,
        said=_said(step, lang),
        way=_way(step, lang, lost),
    )


def _rows(step: Step, lang: Lang, lost: bool) -> Iterator[tuple[Row, bool]]:
    """All rows above the options, each with whether its text stands in for a translation that is missing."""
    kind = kinds(lang)
    if lost:
        yield Row(kind["warn"], (say(lang, "map-lost"),), lang), False
    if not step.end and not step.choices:
        yield Row(kind["warn"], (say(lang, "map-dead-end"),), lang), False
    if step.says:
        yield _text(step.says[0].text, lang, kind["text"], 3)
    if len(step.says) > 1:
        yield Row(kind["small"], (say(lang, "map-more-screens", count=len(step.says) - 1),), lang, gap=1), False
    if step.ask is not None:
        yield _text(step.ask.text, lang, kind["ask"], 2)
        yield (
            Row(kind["small"], wrapped(_how(step.ask, lang), kind["small"].size, WIDE - 2 * PAD, 2), lang, gap=1),
            False,
        )
    for debrief in step.debriefs[:1]:
        yield _text(debrief.text, lang, kind["small"], 2)


def _text(text: Text, lang: Lang, kind: Kind, most: int, inset: float = 0.0) -> tuple[Row, bool]:
    words, written, stands_in = shown(text, lang)
    kind = msgspec.structs.replace(kind, italic=stands_in)
    return Row(
        kind, wrapped(words, kind.size, WIDE - 2 * PAD - inset, most, kind.bold), written, inset=inset
    ), stands_in


def _how(ask: Ask, lang: Lang) -> str:
    """Who decides, in what time, and by which rule."""
    parts = [say(lang, f"map-who-{ask.who}")]
    for name, seconds in (("silent", ask.silent), ("talk", ask.talk), ("vote", ask.vote)):
        parts += [say(lang, f"map-{name}", time=time(lang, seconds))] if seconds else []
    parts += [say(lang, f"map-rule-{ask.rule}")] if ask.who == "group" else []
    return DOT.join(parts)


def time(lang: Lang, seconds: int) -> str:
    """`5 min`, or `90 s` where it is no whole number of minutes."""
    if seconds % 60:
        return say(lang, "map-seconds", count=seconds)
    return say(lang, "map-minutes", count=seconds // 60)


def _option(choice: Choice, lang: Lang) -> tuple[Row, bool]:
    letter = wrapped(choice.id, 12.5, 84.0, 1, bold=True)
    inset = max(LETTER, width(letter[0] if letter else "", 12.5, bold=True) + 22)
    row, stands_in = _text(choice.text, lang, kinds(lang)["text"], 2, inset)
    return msgspec.structs.replace(
        row, letter=letter[0] if letter else "-", lines=row.lines or ("-",), gap=9.0
    ), stands_in


def _leads(choice: Choice, lang: Lang, inset: float, *, known: bool) -> Row:
    """Where an option leads, what it counts toward, and what must or must not have been chosen before."""
    if not choice.to:
        parts = [say(lang, "map-nowhere")]
    else:
        parts = [say(lang, "map-to" if known else "map-unknown", step=choice.to)]
    parts += [say(lang, "map-credit", name=each.dimension, points=f"{each.points:+d}") for each in choice.credits]
    parts += [say(lang, "map-after", choice=each) for each in choice.after]
    parts += [say(lang, "map-unless", choice=each) for each in choice.unless]
    kind = kinds(lang)["small" if known else "warn"]
    return Row(
        kind, wrapped(DOT.join(parts), kind.size, WIDE - 2 * PAD - inset, 4, kind.bold), lang, inset=inset, gap=0
    )


def _said(step: Step, lang: Lang) -> str:
    """What is said of a step: its id and its whole text, of which the box may show the beginning only."""
    texts = [each.text.in_(lang) for each in step.says]
    texts += [step.ask.text.in_(lang)] if step.ask is not None else []
    return " ".join((say(lang, "map-step", step=step.id), *texts))


def _way(step: Step, lang: Lang, lost: bool) -> str:
    """Where a step leads, in words."""
    lead = " ; ".join(say(lang, "map-choice", choice=choice.id, step=choice.to or "-") for choice in step.choices)
    what = say(lang, f"map-end-{step.end}") if step.end else lead or say(lang, "map-dead-end")
    words = say(lang, "map-way", step=step.id, what=what)
    return f"{words} {say(lang, 'map-lost')}." if lost else words
