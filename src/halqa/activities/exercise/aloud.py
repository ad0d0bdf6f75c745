"""A role-play as an interpreter reads it: the word that stops, the page where the plays stand and the one after it, then the rest.

Cards and what reaches a role are read by who plays it and never aloud: they are marked so, and the caller shows them where it may.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from halqa.activities.exercise.board import Board, Group, news_of
from halqa.activities.exercise.pages import GRID, LEAVE, ROLES, TIMES, asked_at, is_over, pages_of, phase_at, play_of
from halqa.activities.exercise.showing import name_of
from halqa.activities.exercise.spec import Inject, Phase, Spec
from halqa.core.aloud import Part, Passage
from halqa.core.ids import TableId
from halqa.core.problems import Message
from halqa.core.words import Text

_When = Literal["now", "next", "later"]


def called(spec: Spec, page: str) -> Message | Text:
    """What a page is called: the phase's name, the role's who speaks, or the page's own."""
    return name_of(spec, page) or Message("exercise-desk-page", {"page": page, "number": asked_at(page) + 1})


def passages(spec: Spec, board: Board) -> tuple[Passage, ...]:
    """The stop word while a play goes on, then the pages: those where plays stand and what comes right after them before the rest."""
    pages = pages_of(spec)
    plays = list(board.playing()) or [("", board.at(""))]
    tables: dict[str, tuple[TableId, ...]] = {}
    for table, group in plays:
        tables[group.page] = (*tables.get(group.page, ()), TableId(table))
    coming = {page for at in tables for page in _coming(spec, at)}
    groups = [group for _, group in plays]
    found = []
    for page in pages:
        when: _When = "now" if page in tables else "next" if page in coming else "later"
        parts = tuple(_parts(spec, groups, page))
        if parts or when != "later":
            here = () if len(tables) == 1 else tables.get(page, ())
            found.append(Passage(head=called(spec, page), parts=parts, when=when, tables=here))
    front = [each for each in found if each.when != "later"]
    return (*_stop(spec, groups), *front, *(each for each in found if each.when == "later"))


def _coming(spec: Spec, page: str) -> tuple[str, ...]:
    """The page after this one; from the last phase of the play on, all questions of the debrief that are still to be asked."""
    pages = pages_of(spec)
    rest = pages[pages.index(page) + 1 :]
    near = rest[:1] == (LEAVE,) or is_over(spec, page)
    return (*rest[:1], *(each for each in rest if near and asked_at(each) >= 0))


def _stop(spec: Spec, groups: list[Group]) -> tuple[Passage, ...]:
    if spec.stop is None:
        return ()
    when: _When = "later" if all(is_over(spec, group.page) for group in groups) else "now"
    return (Passage(head=Message("kit-scene-stop"), parts=(Part(text=spec.stop),), when=when),)


def _parts(spec: Spec, groups: list[Group], page: str) -> Iterator[Part]:
    """The texts of a page; its name is the passage's head."""
    if page == ROLES:
        yield from (Part(text=text) for text in (spec.care,) if text is not None)
        for role in spec.roles:
            yield Part(text=role.name)
            yield Part(text=role.card, sort="private")
    elif page == GRID:
        yield from (Part(text=each.text) for each in spec.criteria)
    elif page == TIMES:
        yield from (Part(text=each.news, sort="private") for each in spec.injects if not _open(groups, each))
    elif 0 <= asked_at(page) < len(spec.asks):
        yield Part(text=spec.asks[asked_at(page)])
    elif not is_over(spec, page):
        phase = phase_at(spec, page)
        assert phase is not None  # a page before the debrief is the roles' or a phase's
        yield from _injects(spec, groups, phase)


def _injects(spec: Spec, groups: list[Group], phase: Phase) -> Iterator[Part]:
    """What is still to come in a phase, the next one first; what waits for the director's hand after it, in the first phase where a
    play stands or will."""
    coming = [(each, {news_of(group, each).phase for group in groups}) for each in spec.injects if _open(groups, each)]
    planned = [each for each, phases in coming if phase.id in phases]
    planned.sort(key=lambda each: min(news_of(group, each).after for group in groups))
    by_hand = [each for each, phases in coming if phases == {""}]
    for inject in [*planned, *(by_hand if phase.id == _by_hand_in(spec, groups) else ())]:
        yield Part(text=inject.news, sort="private")
        if inject.expect is not None:
            yield Part(text=inject.expect, sort="reason")


def _by_hand_in(spec: Spec, groups: list[Group]) -> str:
    """The phase under way, or the first, by its id."""
    running = {phase.id for phase in (phase_at(spec, group.page) for group in groups) if phase is not None}
    return next((phase.id for phase in play_of(spec) if phase.id in running), play_of(spec)[0].id)


def _open(groups: list[Group], inject: Inject) -> bool:
    """Whether it may still come somewhere."""
    return any(news_of(group, inject).standing not in ("given", "skipped") for group in groups)
