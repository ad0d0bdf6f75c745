"""The facilitator's page -> PDF through typst: one side of A4, PDF/UA-1, our own fonts only, the same bytes for the same page.

It is paper to lead from at arm's length, not a report: it holds no figure. Its words come finished from `room.guide`.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from halqa.core.words import Direction, Lang
from halqa.render.letters import printable
from halqa.render.press import Press

SCALES = (1.0, 0.97, 0.94, 0.91)
"""Letters, as shares of the usual ones, from the largest to the smallest that are still read at arm's length."""
LINE = 92
"""Characters of the line at the foot."""
_TEMPLATE = Path(__file__).with_name("guide.typ")


class Run(msgspec.Struct, frozen=True):
    """A piece of a sentence. `on_screen` names what is read on the screen exactly so, and is set in a frame; empty for all else."""

    text: str
    on_screen: str = ""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do. `number` is 0 for what is done only if it is needed."""

    key: str
    number: int
    title: str
    runs: tuple[Run, ...]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Steps under one heading. `beside`: they stand in two columns, in smaller letters."""

    title: str
    steps: tuple[Step, ...]
    beside: bool = False


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """What is known when the page is printed, or written on it by hand: empty leaves a line, `boxes` a box for each letter."""

    name: str
    text: str = ""
    boxes: int = 0


class Guide(msgspec.Struct, frozen=True, kw_only=True):
    """The page. `mark` is the word that everything of the demonstration carries; `date` is ISO."""

    lang: Lang
    dir: Direction
    title: str
    line: str
    legend: tuple[Run, ...]
    mark: str
    date: str
    fields: tuple[Field, ...]
    parts: tuple[Part, ...]


def write(guide: Guide) -> bytes:
    """The page as an accessible PDF in A4, in the largest letters that let it stay one side."""
    return _press(guide, fitting(guide)).pdf(guide.date, "ua-1")


def fitting(guide: Guide) -> float:
    """The share of the usual letters that lets it stay one side of A4; the smallest of them if none does."""
    return next((scale for scale in SCALES if _sides(guide, scale) == 1), SCALES[-1])


def _sides(guide: Guide, scale: float) -> int:
    return len(_press(guide, scale).pictures(8.0))


def markdown(guide: Guide) -> str:
    """The steps as text, for the documentation: the same words, what is read on the screen in bold."""
    lines = [f"## {guide.title}", "", _bold(guide.legend), ""]
    for part in guide.parts:
        lines += [f"### {part.title}", ""]
        for step in part.steps:
            lines.append(f"{f'{step.number}.' if step.number else '-'} *{step.title}.* {_bold(step.runs)}")
        lines.append("")
    return "\n".join(lines)


def _bold(runs: tuple[Run, ...]) -> str:
    return "".join(f"**{run.text}**" if run.on_screen else run.text for run in runs)


def _short(line: str) -> str:
    """A line that fits the foot of the page."""
    return line if len(line) <= LINE else line[:LINE].rsplit(" ", 1)[0] + " …"


def _press(guide: Guide, scale: float) -> Press:
    shown = msgspec.structs.replace(guide, line=_short(guide.line))
    return Press(_TEMPLATE, {"guide": printable(msgspec.to_builtins(shown)), "scale": str(scale)})
