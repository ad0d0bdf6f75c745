"""A case as an interpreter reads it: where tables stand now and what may follow there, then everything else of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal

from halqa.activities.case import debrief
from halqa.activities.case.board import Board
from halqa.activities.case.cards import card_numbers
from halqa.activities.case.run import Run, begin, offered
from halqa.activities.case.spec import Spec
from halqa.core.aloud import Part, Passage
from halqa.core.ids import TableId
from halqa.core.problems import Message
from halqa.core.words import Text

_CARE = ""
"""Where those stand who are still told what may be hard to hear: before every step."""


def passages(spec: Spec, board: Board, *, revealed: bool) -> tuple[Passage, ...]:
    """Each place where somebody stands with those that may follow it, the debrief once somebody has come to an end, then the rest in
    the author's order, with the notice first. Revealed, the debrief is all that is said now."""
    runs = {} if revealed else _runs(spec, board)
    tables: dict[str, tuple[TableId, ...]] = {}
    for place, run in runs.items():
        at = _CARE if run.phase == "care" else run.step
        tables[at] = (*tables.get(at, ()), TableId(place))
    order = [_CARE, *(step.id for step in spec.steps)]
    front = dict.fromkeys(id for at in order if at in tables for id in (at, *_following(spec, runs, at)) if id in order)
    read = _Reading(spec, tables, front)
    found = [
        *map(read.passage, front),
        *(read.passage(id) for id in order if id not in front),
        _debrief(spec, board, revealed=revealed, ended=any(run.phase == "end" for run in runs.values())),
        _other_questions(spec, board),
    ]
    found.sort(key=lambda each: each.when == "later")
    return tuple(each for each in found if each.parts)


def _runs(spec: Spec, board: Board) -> Mapping[str, Run]:
    """Those whose place is told: of the tables, or of the room. Who plays alone reads alone, from the start."""
    if board.pacing == "free":
        return {"": begin(spec)}
    laid = {place: run for place, run in board.runs.items() if place}
    return laid if board.pacing == "table" and laid else {"": board.runs[""]}


def _following(spec: Spec, runs: Mapping[str, Run], at: str) -> list[str]:
    """The steps that may come next for those who stand there."""
    if at == _CARE:
        return [spec.start]
    step = spec.step(at)
    found = []
    for run in runs.values():
        if run.step == at and run.phase not in ("care", "end"):
            chosen = run.path[-1].option if run.phase == "decided" else ""
            found += [one.to for one in offered(step, run) if chosen in ("", one.id)]
    return found


class _Reading:
    """The places of a case, each as a passage."""

    def __init__(self, spec: Spec, tables: Mapping[str, tuple[TableId, ...]], front: Collection[str]) -> None:
        self._spec, self._tables, self._front = spec, tables, front
        self._numbers = card_numbers(spec)

    def passage(self, id: str) -> Passage:
        """The text, what is asked, the options."""
        when: Literal["now", "next", "later"] = (
            "now" if id in self._tables else "next" if id in self._front else "later"
        )
        alike = len(self._tables) == 1
        return Passage(
            head=Message("kit-scene-card", {"number": str(self._numbers[id])}) if id else Message("kit-scene-care"),
            parts=tuple(Part(text=text) for text in self._texts(id)),
            when=when,
            tables=() if alike else self._tables.get(id, ()),
        )

    def _texts(self, id: str) -> list[Text]:
        if id == _CARE:
            return [self._spec.care] if self._spec.care is not None else []
        step = self._spec.step(id)
        asks = [step.ask] if step.ask is not None else []
        return [*step.says, *asks, *(one.text for one in step.options)]


def _debrief(spec: Spec, board: Board, *, revealed: bool, ended: bool) -> Passage:
    """The questions of what was reached, and the names of what choices counted toward: next as soon as somebody has come to an end."""
    parts = [Part(text=text, now=revealed and board.page == "questions") for text in debrief.asked(spec, board)]
    if "credits" in debrief.pages(spec):
        parts += [Part(text=one.name, now=revealed and board.page == "credits") for one in spec.dimensions]
    when: Literal["now", "next", "later"] = "now" if revealed else "next" if ended else "later"
    return Passage(head=Message("kit-scene-debrief"), parts=tuple(parts), when=when)


def _other_questions(spec: Spec, board: Board) -> Passage:
    """The questions of what nobody has reached, or not yet."""
    asked = debrief.asked(spec, board)
    others = (text for step in spec.steps for text in step.debriefs if text not in asked)
    return Passage(head=Message("kit-scene-debrief"), parts=tuple(Part(text=text) for text in others), when="later")
