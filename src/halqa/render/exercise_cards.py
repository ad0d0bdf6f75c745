"""What stands on the card of an inject on an exercise's map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from halqa.core.packs.scenes import Inject, Phase, Role
from halqa.core.words import Lang
from halqa.locale import say
from halqa.locale.dates import listed
from halqa.render.map_letters import wrapped
from halqa.render.map_pen import BLUE, CODE, PAPER, TERRACOTTA, WHITE, Kind, Pen, kinds, leading, named, shown

ROOM = 390.0
PAD = 12.0


class Line(msgspec.Struct, frozen=True):
    """Some lines in one kind of letters."""

    kind: Kind
    words: tuple[str, ...]
    lang: Lang

    @property
    def high(self) -> float:
        """Their height."""
        return len(self.words) * leading(self.kind, self.lang)


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """An inject: when, to whom, what it says, what is expected; `wrong`: it has a mistake."""

    id: str
    to: tuple[str, ...]
    timed: bool
    manual: bool
    when: str
    lines: tuple[Line, ...]
    wrong: bool
    said: str

    @property
    def high(self) -> float:
        """Its height."""
        return 34 + sum(line.high for line in self.lines) + PAD

    def draw(self, pen: Pen, x: float, y: float, wide: float) -> None:
        """Draw it with its corner here."""
        colour = TERRACOTTA if self.wrong else BLUE
        pen.box(x, y, wide, self.high, rx=7, fill=PAPER, stroke=colour, stroke_width=1.3)
        kind = kinds(pen.lang)
        end = pen.badge(x + PAD, y + 10, self.id[:14], Kind(12, WHITE, bold=True), colour)
        pen.text(end + 10, y + 25, self.when, kind["mark"], pen.lang)
        at = y + 34
        for line in self.lines:
            at = pen.lines(x + PAD, at, line.words, line.kind, line.lang)


def lines_of(words: str, written: Lang, lang: Lang, kind: Kind, room: float, most: int) -> Iterator[Line]:
    """The words as lines that fit, or nothing for no words."""
    lines = wrapped(words, kind.size, room, most, kind.bold)
    if lines:
        yield Line(kind, lines, written)


def called(one: Role | Phase, lang: Lang) -> tuple[str, Lang]:
    """What the circle calls a role or a phase, and the language of that; its id where it has no name."""
    if one.name is None or not one.name.in_(lang):
        return one.id, CODE
    words, written, _ = shown(one.name, lang)
    return words, written


def minute(seconds: int) -> str:
    """Minutes since the beginning, with seconds where they are not whole."""
    return f"{seconds // 60}:{seconds % 60:02d}" if seconds % 60 else str(seconds // 60)


def card(inject: Inject, lang: Lang, known: Mapping[str, str], start: int, length: int) -> Card:
    """The card of an inject in a phase that starts so many seconds into the exercise (`length` 0: in none). `known`: roles by id."""
    kind = kinds(lang)
    when = _when(inject, lang, start, length)
    wrong = tuple(_wrong(inject, lang, known, length))
    lines: list[Line] = []
    to = (
        say(lang, "map-for", roles=listed(lang, named([known.get(each, each) for each in inject.to])))
        if inject.to
        else ""
    )
    lines += lines_of(to, lang, lang, kind["small"], ROOM, 2)
    for each in wrong:
        lines += lines_of(each, lang, lang, kind["warn"], ROOM, 2)
    words, written, stands_in = shown(inject.text, lang)
    lines += lines_of(words, written, lang, msgspec.structs.replace(kind["text"], italic=stands_in), ROOM, 3)
    expected = ""
    if inject.expect is not None:
        expected, written, stands_in = shown(inject.expect, lang)
        expected = say(lang, "map-expected", text=expected)
        small = msgspec.structs.replace(kind["small"], italic=stands_in)
        lines += lines_of(expected, lang, lang, small, ROOM, 3)
    return Card(
        id=inject.id,
        to=inject.to,
        timed=inject.timed,
        manual=inject.manual,
        when=when,
        lines=tuple(lines),
        wrong=bool(wrong),
        said=" ".join(part for part in (f"{inject.id}:", f"{when}.", to, *wrong, words, expected) if part),
    )


def _when(inject: Inject, lang: Lang, start: int, length: int) -> str:
    by_hand = say(lang, "map-hand")
    if not inject.timed:
        return by_hand if inject.manual else say(lang, "map-never")
    at = say(lang, "map-at", minute=minute(start + inject.after)) if length else inject.phase
    return say(lang, "map-or-hand", when=at) if inject.manual else at


def _wrong(inject: Inject, lang: Lang, known: Mapping[str, str], length: int) -> Iterator[str]:
    if inject.timed and not length:
        yield say(lang, "map-unknown-phase", phase=inject.phase)
    elif inject.timed and inject.after >= length:
        yield say(lang, "map-after-phase")
    if not inject.to:
        yield say(lang, "map-to-nobody")
    for role in inject.to:
        if role not in known:
            yield say(lang, "map-unknown-role", role=role)
