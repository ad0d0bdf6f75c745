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
    """Whether the last step is on show, and nothing can be answered there any more."""
    order = steps(state)
    if state.shown is None or not order or state.shown != order[-1]:
        return False
    pages = _pages(state)
    if pages:
        return _place(state, pages) == len(pages) - 1
    return state.stages[state.shown] in (Stage.CLOSED, Stage.REVEALED)


def seen(state: RoomState) -> str:
    """What is in front of everyone, in a word that a page gives back: two who press "next" at once go one step, not two."""
    page = page_of(state)
    return f"{state.shown}#{page}" if page else state.shown or ""


def turned(state: RoomState, forward: bool, act: Callable[[], ActId]) -> list[AnyCommand]:
    """The commands of one step forward or back; none at either end. `act` makes the id of each.

    Forward is the next page of the theory on show or the next item of the quiz that was revealed, else the next step, opened if it was
    still ahead. Back shows what was before and changes no stage.
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


def staged(state: RoomState, activity: ActivityId, stage: Stage, act: Callable[[], ActId]) -> list[AnyCommand]:
    """The commands that set a stage for everyone. A debrief begins with the first item, whichever was on the wall for the hands."""
    commands: list[AnyCommand] = [SetStage(act=act(), activity=activity, stage=stage)]
    items = items_of(state, activity)
    if stage is Stage.REVEALED and items and state.boards[activity].at not in ("", items[0]):
        commands.insert(0, focus_on(activity, items[0], act))
    return commands


def focus_on(activity: ActivityId, item: str, act: Callable[[], ActId]) -> Do:
    """Puts one item of a quiz on the wall: before the reveal without its solution, which the server then keeps to itself."""
    return _focus(activity, {"item": item}, act)


def items_of(state: RoomState, activity: ActivityId | None) -> list[str]:
    """The items of a quiz, in the author's order; none of any other kind."""
    if activity not in state.planned or state.planned[activity].kind != "quiz":
        return []
    return [item.id for item in state.specs[activity].items]


def on_wall(state: RoomState) -> str:
    """The item of the quiz on show that the wall has; nothing when it says how many have answered, or when no quiz is on show."""
    items = items_of(state, state.shown)
    if state.shown is None or not items:
        return ""
    revealed = state.stages[state.shown] is Stage.REVEALED and state.specs[state.shown].solutions
    return state.boards[state.shown].at or (items[0] if revealed else "")


def page_of(state: RoomState) -> str:
    """The page of the theory on show, or the item of the quiz that is being debriefed; nothing when neither is."""
    pages = _pages(state)
    return pages[_place(state, pages)] if pages else ""


def _pages(state: RoomState) -> list[str]:
    """What "next" turns before it leaves the step on show. A quiz has only its solutions to turn, so only once they may be seen."""
    if state.shown is None:
        return []
    spec = state.specs[state.shown]
    match state.planned[state.shown].kind:
        case "theory":
            return [page.id for page in spec.pages]
        case "quiz" if state.stages[state.shown] is Stage.REVEALED and spec.solutions and len(spec.items) > 1:
            return items_of(state, state.shown)
        case _:
            return []


def _place(state: RoomState, pages: list[str]) -> int:
    """Where among its pages the step on show is. A quiz remembers the item itself, and none before the first was chosen."""
    at = state.boards[state.shown].at if state.shown is not None else 0
    return at if isinstance(at, int) else pages.index(at) if at in pages else 0


def _page(state: RoomState, forward: bool, act: Callable[[], ActId]) -> AnyCommand | None:
    """Turning a page inside the step on show."""
    pages = _pages(state)
    if state.shown is None or not pages:
        return None
    wanted = _place(state, pages) + (1 if forward else -1)
    if not 0 <= wanted < len(pages):
        return None
    theory = state.planned[state.shown].kind == "theory"
    return _focus(state.shown, {"page" if theory else "item": pages[wanted]}, act)


def _focus(activity: ActivityId, what: dict[str, str], act: Callable[[], ActId]) -> Do:
    payload = msgspec.Raw(msgspec.json.encode({"act": "focus", **what}))
    return Do(act=act(), activity=activity, payload=payload, facilitator=True)
