"""How a half-day goes: planned and actual minutes of each step, how far behind, and what may be shortened.

When the day slips theory is shortened, never a debrief: what people lived through is not left without words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from halqa.core.activity import Stage
from halqa.core.ids import ActivityId, HalfDayId
from halqa.core.play.state import RoomState

LEAST = 5
"""Minutes that a page of theory keeps, however late it is."""

_MINUTE = 60_000


class Going(msgspec.Struct, frozen=True, kw_only=True):
    """One step: minutes as `planned` by the agenda, `minutes` as they stand now (0: skipped), `spent` in front of everyone, and `left`
    (0 once it is `over`: closed, or passed by). `may_shrink`: theory, and not marked to be kept."""

    id: ActivityId
    planned: int
    minutes: int
    spent: int
    left: int
    over: bool
    may_shrink: bool


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """A half-day under way, all in minutes: `elapsed` since its start, `left` until its planned end (negative: past it), `needed` by
    what is still to come. Before its start nothing has elapsed."""

    steps: tuple[Going, ...]
    elapsed: int
    left: int
    needed: int

    @property
    def behind(self) -> int:
        """Minutes that what is to come is longer than what is left; negative: minutes in hand."""
        return self.needed - self.left


class Reflow(msgspec.Struct, frozen=True):
    """New minutes for the steps that shrink, and `short`: the minutes that are missing all the same, for a person to decide on."""

    minutes: dict[ActivityId, int]
    short: int


def day_of(state: RoomState, half_day: HalfDayId, now: int) -> Day:
    """Where a half-day of the room stands at `now` (ms since the epoch). Raises StopIteration for a half-day the room has not."""
    whole = next(each.minutes for each in state.brief.half_days if each.id == half_day)
    started = state.started.get(half_day)
    elapsed = max(0, now - started) // _MINUTE if started is not None else 0
    passed = _passed(state)
    steps = tuple(_going(state, each.id, now, passed) for each in state.brief.activities if each.half_day == half_day)
    return Day(steps=steps, elapsed=elapsed, left=whole - elapsed, needed=sum(each.left for each in steps))


def going(state: RoomState, id: ActivityId, now: int) -> Going:
    """Where one step stands at `now` (ms since the epoch)."""
    return _going(state, id, now, _passed(state))


def _passed(state: RoomState) -> frozenset[ActivityId]:
    """The steps that were on show, however shortly, and lie before the one that is, or before the last that was while none is. One
    that was looked at ahead of its time and left again is still to come, and so is one that was left by going back."""
    order = [each.id for each in state.brief.activities]
    until = order.index(state.stood) if state.stood is not None else 0
    return frozenset(id for id in order[:until] if state.pace[id].spent > 0)


def _going(state: RoomState, id: ActivityId, now: int, passed: frozenset[ActivityId]) -> Going:
    planned, minutes, pace = state.planned[id], state.minutes[id], state.pace[id]
    running = max(0, now - pace.since) if pace.since is not None and not state.closed else 0
    spent = (pace.spent + running) // _MINUTE
    over = state.shown != id and (id in passed or state.stages[id] in (Stage.CLOSED, Stage.REVEALED))
    return Going(
        id=id,
        planned=planned.minutes,
        minutes=minutes,
        spent=spent,
        left=0 if over else max(0, minutes - spent),
        over=over,
        may_shrink=planned.kind == "theory" and not planned.keep,
    )


def reflow(steps: Sequence[Going], behind: int) -> Reflow:
    """How `behind` minutes may be won back: a minute at a time from the longest theory still to come, none below `LEAST`."""
    left = {each.id: each.left for each in steps if each.may_shrink and each.left > LEAST}
    before = dict(left)
    for _ in range(max(0, behind)):
        longest = max(left, key=lambda id: left[id], default=None)
        if longest is None or left[longest] <= LEAST:
            break
        left[longest] -= 1
    won = {id: before[id] - left[id] for id in left if left[id] < before[id]}
    minutes = {each.id: each.minutes - won[each.id] for each in steps if each.id in won}
    return Reflow(minutes, max(0, behind) - sum(won.values()))
