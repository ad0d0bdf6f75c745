"""A pen that draws an SVG in the reading direction: places are counted from the side where reading begins, and mirrored for Arabic.

No script, no style sheet, nothing from outside: the drawing may stand in a page with the strictest rules, or alone as a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from markupsafe import escape

from halqa.core.words import EN, FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, Lang, Text, direction
from halqa.render.map_letters import plain, width
from halqa.render.plot import FONTS, INK, TONES

PAPER, WHITE = "#FBF8F3", "#FFFFFF"
QUIET, BLUE, TERRACOTTA, OLIVE = TONES["quiet"], TONES["action"], TONES["attention"], TONES["closed"]
CODE = EN
"""The direction of ids: they are made of a-z."""
DOT = "\u00a0· "
"""Between the parts of a small line; it never begins one."""
Href = Callable[[str], str]
"""The address that a part of a map leads to, by its path (`arrivee`, `inject/i2`); nothing for no link."""


class Kind(msgspec.Struct, frozen=True):
    """How words are set."""

    size: float
    colour: str = INK
    bold: bool = False
    italic: bool = False


def kinds(lang: Lang) -> dict[str, Kind]:
    """The kinds of words on a map; Arabic one step larger."""
    more = 1.5 if direction(lang) == "rtl" else 0.0
    return {
        "title": Kind(22 + more, bold=True),
        "name": Kind(13.5, bold=True),
        "mark": Kind(12 + more, bold=True),
        "text": Kind(13 + more),
        "ask": Kind(13 + more, bold=True),
        "small": Kind(11.5 + more, QUIET),
        "warn": Kind(12 + more, TERRACOTTA, bold=True),
    }


def leading(kind: Kind, lang: Lang) -> float:
    """From one line to the next."""
    return kind.size * (1.62 if direction(lang) == "rtl" else 1.38)


class Pen:
    """Collects what is drawn. `x` counts from the side where reading begins, `y` from the top."""

    def __init__(self, wide: float, lang: Lang) -> None:
        self.wide = wide
        self.lang = lang
        self.rtl = direction(lang) == "rtl"
        self.drawn: list[str] = []

    def at(self, x: float) -> float:
        """A place as the file counts it."""
        return self.wide - x if self.rtl else x

    def text(self, x: float, y: float, words: str, kind: Kind, lang: Lang, end: bool = False) -> None:
        """One line whose base is `y`, beginning (or ending) at `x`. `lang` is the language of the words."""
        way = direction(lang)
        anchor = "end" if end != ((way == "rtl") != self.rtl) else "start"
        self._text(x, y, words, kind, lang, anchor)

    def _text(self, x: float, y: float, words: str, kind: Kind, lang: Lang, anchor: str) -> None:
        marks = ' font-weight="600"' * kind.bold + ' font-style="italic"' * kind.italic
        marks += f' lang="{escape(lang)}"' if lang != CODE else ""
        self.drawn.append(
            f'<text x="{self.at(x):.1f}" y="{y:.1f}" direction="{direction(lang)}" text-anchor="{anchor}" '
            f'font-size="{kind.size:g}" fill="{kind.colour}"{marks}>{escape(plain(words))}</text>'
        )

    def centred(self, x: float, y: float, words: str, kind: Kind, lang: Lang) -> None:
        """One line with its middle at `x`."""
        self._text(x, y, words, kind, lang, "middle")

    def lines(self, x: float, y: float, lines: Sequence[str], kind: Kind, lang: Lang) -> float:
        """Lines one under the other from the top `y`; where the next may begin."""
        for line in lines:
            y += leading(kind, lang)
            self.text(x, y - leading(kind, lang) * 0.28, line, kind, lang)
        return y

    def box(self, x: float, y: float, wide: float, high: float, **marks: str | float) -> None:
        """A rectangle; `marks` are SVG attributes."""
        left = self.at(x + wide) if self.rtl else x
        self.drawn.append(
            f'<rect x="{left:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}"{_attributes(marks)}/>'
        )

    def disc(self, x: float, y: float, radius: float, **marks: str | float) -> None:
        """A circle."""
        self.drawn.append(f'<circle cx="{self.at(x):.1f}" cy="{y:.1f}" r="{radius:g}"{_attributes(marks)}/>')

    def path(self, steps: Sequence[tuple[str, tuple[tuple[float, float], ...]]], **marks: str | float) -> None:
        """A path from letters (`M L C Z`) and their points."""
        whole = "".join(letter + " ".join(f"{self.at(x):.1f} {y:.1f}" for x, y in points) for letter, points in steps)
        self.drawn.append(f'<path d="{whole}"{_attributes(marks)}/>')

    def open(self, tag: str, **marks: str | float) -> None:
        """Begin a group or a link."""
        self.drawn.append(f"<{tag}{_attributes(marks)}>")

    def close(self, tag: str) -> None:
        """End it."""
        self.drawn.append(f"</{tag}>")

    def said(self, words: str) -> None:
        """What a screen reader says, and a pointer shows, of the group just begun."""
        self.drawn.append(f"<title>{escape(plain(words))}</title>")

    def badge(self, x: float, y: float, words: str, kind: Kind, fill: str) -> float:
        """A word on a coloured ground; where it ends."""
        wide = width(words, kind.size, bold=True) + 16
        self.box(x, y, wide, 21, rx=10.5, fill=fill)
        self.centred(x + wide / 2, y + 15, words, kind, self.lang)
        return x + wide


def _attributes(marks: dict[str, str | float]) -> str:
    """`stroke_width` is written `stroke-width`."""
    return "".join(
        f' {name.replace("_", "-")}="{escape(value if isinstance(value, str) else f"{value:g}")}"'
        for name, value in marks.items()
        if value != ""
    )


def shown(text: Text, lang: Lang) -> tuple[str, Lang, bool]:
    """What is written of a text in this language: the words, their language, and whether they stand in for a translation."""
    if text.has(lang) or not text.in_(lang):
        return text.in_(lang), lang, False
    return text.in_(lang), text.source, True


def svg(pen: Pen, high: float, title: str, description: str, linked: bool) -> str:
    """The whole picture. With links inside it is a group to screen readers, else one image."""
    wide, role = f"{pen.wide:.0f}", "group" if linked else "img"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high:.0f}" width="{wide}" height="{high:.0f}" role="{role}" '
        f'lang="{escape(pen.lang)}" aria-labelledby="map-title map-text" font-family="{FONTS}">'
        f'<title id="map-title">{escape(plain(title))}</title><desc id="map-text">{escape(plain(description))}</desc>'
        f'<rect width="{wide}" height="{high:.0f}" fill="{PAPER}"/>' + "".join(pen.drawn) + "</svg>\n"
    )


def named(ids: Sequence[str]) -> list[str]:
    """Ids so that they keep their order in a sentence that reads the other way."""
    return [f"{FIRST_STRONG_ISOLATE}{id}{POP_DIRECTIONAL_ISOLATE}" for id in ids]
