"""What "next" and "back" mean, for clicker, desk and remote alike: the pages of a theory first, then the steps of the run list."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from halqa.core.activity import Stage
from halqa.core.ids import ActId, ActivityId, HalfDayId
from halqa.core.play.commands import AnyCommand, Do, SetStage, Show
from halqa.core.play.state import RoomState


def steps(state: RoomState) -> list[ActivityId]:
    """The steps one may go through now: those of the half-day that has begun, or all of them before any has. Those that were skipped
    because the day slipped are passed by, but for the one on show."""
    return [
        each.id
        for each in state.brief.activities
        if state.half_day in (None, each.half_day)
        and (each.id == state.shown or state.minutes[each.id] or not each.minutes)
    ]


def due(state: RoomState, today: str = "") -> HalfDayId | None:
    """The half-day to start now, `today` being an ISO date ("": not known): before any has begun, when the one under way has run out of
    steps and its last is over, or when it was of an earlier day. None while there is still something to do in it, and after the last.

    It is the next one that is not past, so that a half-day nobody held is passed by.
    """
    days = {each.id: each for each in state.brief.half_days}
    order = list(days)
    now = days.get(state.half_day) if state.half_day is not None else None
    rest = order[order.index(now.id) + 1 :] if now is not None else order
    if state.closed or not rest:
        return None
    following = next((each for each in rest if days[each].date >= today), rest[0])
    of_an_earlier_day = now is not None and now.date < days[following].date <= today
    return following if now is None or of_an_earlier_day or _over(state) else None


def _over(state: RoomState) -> bool:
    """Whether the last step is on show, and nothing can be answered there any more."""
    order = steps(state)
    if state.shown is None or not order or state.shown != order[-1]:
        return False
    pages = _pages(state)
    if pages:
        return bool(state.boards[state.shown].at == len(pages) - 1)
    return state.stages[state.shown] in (Stage.CLOSED, Stage.REVEALED)


def seen(state: RoomState) -> str:
    """What is in front of everyone, in a word that a page gives back: two who press "next" at once go one step, not two."""
    page = page_of(state)
    return f"{state.shown}#{page}" if page else state.shown or ""


def turned(state: RoomState, forward: bool, act: Callable[[], ActId]) -> list[AnyCommand]:
    """The commands of one step forward or back; none at either end. `act` makes the id of each.

    Forward is the next page of the theory on show, else the next step, opened if it was still ahead. Back shows what was before and
    changes no stage.
    """
    page = _page(state, forward, act)
    if page is not None:
        return [page]
    order = steps(state)
    at = order.index(state.shown) if state.shown in order else -1
    wanted = at + 1 if forward else at - 1
    if not 0 <= wanted < len(order):
        return []
    step = order[wanted]
    commands: list[AnyCommand] = [Show(act=act(), activity=step, seen=state.shown)]
    if forward and state.stages[step] is Stage.AHEAD:
        commands.append(SetStage(act=act(), activity=step, stage=Stage.OPEN))
    return commands


def page_of(state: RoomState) -> str:
    """The page of the theory on show, or nothing when no theory is."""
    pages = _pages(state)
    return pages[state.boards[state.shown].at] if state.shown is not None and pages else ""


def _pages(state: RoomState) -> list[str]:
    if state.shown is None or state.planned[state.shown].kind != "theory":
        return []
    return [page.id for page in state.specs[state.shown].pages]


def _page(state: RoomState, forward: bool, act: Callable[[], ActId]) -> AnyCommand | None:
    """Turning a page inside the theory on show."""
    pages = _pages(state)
    if state.shown is None or not pages:
        return None
    wanted = state.boards[state.shown].at + (1 if forward else -1)
    if not 0 <= wanted < len(pages):
        return None
    payload = msgspec.Raw(msgspec.json.encode({"act": "focus", "page": pages[wanted]}))
    return Do(act=act(), activity=state.shown, payload=payload, facilitator=True)
