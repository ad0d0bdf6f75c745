"""What "next" and "back" mean, for clicker, desk and remote alike: the pages of a theory and the items of a quiz in its debrief first,
then the steps of the run list."""

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


def finished(state: RoomState) -> bool:
    """Whether the run list has come to its end: the last half-day is under way and its last step is over. Closing is what is left."""
    days = state.brief.half_days
    return not state.closed and bool(days) and state.half_day == days[-1].id and _over(state)


def _over(state: RoomState) -> bool:
    """Whether the last step is on show, or was before the welcome was put up again, and nothing can be answered there any more."""
    order = steps(state)
    at = state.shown or state.stood
    if not order or at != order[-1]:
        return False
    if state.shown is None:
        return state.stages[at] in (Stage.CLOSED, Stage.REVEALED)
    pages = _pages(state)
    if pages:
        return _place(state, pages) == len(pages) - 1
    return state.stages[at] in (Stage.CLOSED, Stage.REVEALED)


def seen(state: RoomState) -> str:
    """What is in front of everyone, in a word that a page gives back: two who press "next" at once go one step, not two."""
    page = page_of(state)
    return f"{state.shown}#{page}" if page else state.shown or ""


def turned(state: RoomState, forward: bool, act: Callable[[], ActId]) -> list[AnyCommand]:
    """The commands of one step forward or back; none at either end. `act` makes the id of each.

    Forward is the next page of the theory on show or the next item of the quiz that was revealed, else the next step, opened if it was
    still ahead. Back shows what was before and changes no stage. From the welcome that was put up again either way leads to the step
    that was on show before it.
    """
    page = _page(state, forward, act)
    if page is not None:
        return [page]
    order = steps(state)
    if state.shown is None and state.stood in order:
        wanted = order.index(state.stood)
    else:
        at = order.index(state.shown) if state.shown in order else -1
        wanted = at + 1 if forward else at - 1
    if not 0 <= wanted < len(order):
        return []
    step = order[wanted]
    commands: list[AnyCommand] = [Show(act=act(), activity=step, seen=state.shown)]
    if forward and state.stages[step] is Stage.AHEAD:
        commands.append(SetStage(act=act(), activity=step, stage=Stage.OPEN))
    return commands


def staged(state: RoomState, activity: ActivityId, stage: Stage, act: Callable[[], ActId]) -> list[AnyCommand]:
    """The commands that set a stage for everyone. A debrief begins with the first item, whichever was on the wall for the hands."""
    commands: list[AnyCommand] = [SetStage(act=act(), activity=activity, stage=stage)]
    if activity not in state.planned:
        return commands
    kind, spec = state.kind_of(activity), state.specs[activity]
    begins = kind.walked(spec, stage) and not kind.walked(spec, state.stages[activity])
    first = next(iter(kind.pages(spec)), "")
    if begins and kind.page(spec, state.boards[activity]) not in ("", first):
        commands.insert(0, focus_on(state, activity, first, act))
    return commands


def focus_on(state: RoomState, activity: ActivityId, page: str, act: Callable[[], ActId]) -> Do:
    """Puts one page of a theory or one item of a quiz in front of everyone; a quiz keeps its solution to itself before the reveal.
    Raises LookupError for an activity without pages."""
    turned = state.kind_of(activity).turn(page)
    return Do(act=act(), activity=activity, payload=msgspec.Raw(msgspec.json.encode(turned)), facilitator=True)


def pages_of(state: RoomState, activity: ActivityId | None) -> tuple[str, ...]:
    """The pages or items of an activity of this room that may be put in front of everyone, in the author's order."""
    return state.kind_of(activity).pages(state.specs[activity]) if activity in state.planned else ()


def on_wall(state: RoomState) -> str:
    """The page or item that the wall has of the step on show; nothing when it has all of it, or how many have answered."""
    return _chosen(state) or page_of(state)


def _chosen(state: RoomState) -> str:
    """The page or item of the step on show that somebody turned to."""
    return (
        state.kind_of(state.shown).page(state.specs[state.shown], state.boards[state.shown])
        if state.shown is not None
        else ""
    )


def page_of(state: RoomState) -> str:
    """The page of the theory on show, or the item of the quiz that is being debriefed; nothing when neither is."""
    pages = _pages(state)
    return pages[_place(state, pages)] if pages else ""


def _pages(state: RoomState) -> tuple[str, ...]:
    """What "next" turns before it leaves the step on show."""
    if state.shown is None:
        return ()
    kind, spec = state.kind_of(state.shown), state.specs[state.shown]
    return kind.pages(spec) if kind.walked(spec, state.stages[state.shown]) else ()


def _place(state: RoomState, pages: tuple[str, ...]) -> int:
    """Where among its pages the step on show is: at the first before any was chosen."""
    at = _chosen(state)
    return pages.index(at) if at in pages else 0


def _page(state: RoomState, forward: bool, act: Callable[[], ActId]) -> AnyCommand | None:
    """Turning a page inside the step on show."""
    pages = _pages(state)
    if state.shown is None or not pages:
        return None
    wanted = _place(state, pages) + (1 if forward else -1)
    return focus_on(state, state.shown, pages[wanted], act) if 0 <= wanted < len(pages) else None
