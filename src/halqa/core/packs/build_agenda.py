"""What an agenda file means: half-days (`== id day=1 part=morning`) and their run list (`run id kind ref=x minutes=10`)."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from halqa.core.packs.build_content import file_title
from halqa.core.packs.carried import CONFIDENCE, HALF, KEEP, PACE, PART, RUN, TEST
from halqa.core.packs.elements import Element, Findings, Opened, listed, sections
from halqa.core.packs.model import Agenda, Half, Pace, Part, Run, Test
from halqa.core.packs.parts import EMPTY
from halqa.core.words import Text


def build_agenda(opened: Opened, found: Findings) -> Agenda:
    """The half-days in the order written."""
    preamble, steps = sections(opened.elements)
    title = file_title(opened, preamble, found)
    return Agenda(id=opened.id, title=title, halves=tuple(_half(step, opened.id, found) for step in steps))


def _half(step: tuple[Element, ...], agenda: str, found: Findings) -> Half:
    head = step[0]
    found.settings(head, HALF)
    identity = found.id_of(head)
    path = f"agenda/{agenda}/{identity}"
    found.name(path, head.line)
    title: Text | None = None
    runs: list[Run] = []
    for element in step[1:]:
        if element.name == "title":
            title = found.text(f"{path}/title", element)
        elif element.name == "run":
            runs.append(_run(element, agenda, found))
        elif element.name in {"ask", "coach"} and runs:
            last = runs[-1]
            text = found.text(f"run/{agenda}/{last.id}/{element.name}", element)
            runs[-1] = replace(last, ask=text) if element.name == "ask" else replace(last, coach=text)
        else:
            found.misplaced(element)
    if title is None:
        found.report("missing-part", head.line.where, part="title", what=found.shown(head))
    return Half(
        id=identity,
        day=found.whole(head, "day", 1),
        part=cast("Part", found.choice(head, PART)),
        minutes=found.whole(head, "minutes"),
        title=title or EMPTY,
        runs=tuple(runs),
    )


def _run(element: Element, agenda: str, found: Findings) -> Run:
    found.settings(element, RUN)
    identity = found.id_of(element)
    if len(element.words) < 2:
        found.report("missing-part", element.line.where, part="kind", what=found.shown(element))
    return Run(
        id=identity,
        kind=element.words[1] if len(element.words) > 1 else "",
        title=found.text(f"run/{agenda}/{identity}", element),
        refs=listed(element.settings.get("ref", "")),
        minutes=found.whole(element, "minutes"),
        mode=element.settings.get("mode", ""),
        test=cast("Test", found.choice(element, TEST)),
        pace=cast("Pace", found.choice(element, PACE)),
        keep=found.choice(element, KEEP) == "yes",
        confidence=found.choice(element, CONFIDENCE) == "yes",
    )
