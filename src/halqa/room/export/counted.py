"""What is told as counts: raised hands table by table, and anonymous activities for the whole circle; nothing of fewer than five.

The acts of paired activities are told one by one under pseudonyms, unless fewer than five people took part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Literal

import msgspec

from halqa.activities.ballot import people
from halqa.activities.case import acts as case
from halqa.activities.feedback import play as feedback
from halqa.activities.poll import play as poll
from halqa.activities.questions import play as questions
from halqa.activities.quiz import play as quiz
from halqa.activities.registry import AnyKind, stored_act
from halqa.core.activity import APART, LEAST, How, Mode, Stage, says_nothing
from halqa.core.ids import ActivityId, TableId
from halqa.core.play.brief import Planned
from halqa.core.play.events import ApartRow, Done
from halqa.core.play.state import RoomState
from halqa.room.log import Happened

ENDED = (Stage.CLOSED, Stage.REVEALED)
Why = Literal["open", "few", "items", "one"]
"""Why something stays in the room: the activity is not closed yet, few took part in it, few answered some of its items, or a table's
decision was one person's vote."""
Slot = tuple[str, str]
"""An item and a round."""
Hands = dict[Slot, dict[TableId | None, tuple[dict[str, int], int]]]
"""The last count of raised hands of each slot at each table, with its time."""


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """How many `people` of the circle, or of a table whose hands were counted, answered an item, and how many said what (nothing where
    that is not told). For an order the options are written `option:place`. `at` in ms since the epoch."""

    activity: ActivityId
    item: str
    round: str
    counts: dict[str, int]
    people: int
    at: int
    way: str = ""
    table: TableId | None = None


class Apart(msgspec.Struct, frozen=True):
    """What may be told of an activity that lies apart: acts with their rows and whether their way may be told, counts, and why the rest
    may not."""

    acts: tuple[tuple[ApartRow, Any], ...] = ()
    ways: bool = False
    counts: tuple[Count, ...] = ()
    why: tuple[Why, ...] = ()


def silent(kind: AnyKind, act: Any) -> bool:
    """Whether an act takes back what was said."""
    return says_nothing(kind, act) or isinstance(act, questions.Withdraw)


def hands_at_tables(state: RoomState, log: Sequence[Happened]) -> Iterable[Count]:
    """Raised hands of activities that keep the seat, table by table; fewer than five hands are told as a number alone."""
    for planned in state.brief.activities:
        if planned.mode in APART:
            continue
        for (item, round), tables in _hands_of(planned, log).items():
            for table, (counts, at) in tables.items():
                number = people(counts, several=_several(state, planned.id, item))
                yield Count(
                    activity=planned.id,
                    item=item,
                    round=round,
                    counts=_firsts(state, planned.id, counts) if number >= LEAST else {},
                    people=number,
                    at=at,
                    way=How.HANDS.value,
                    table=table,
                )


def told_apart(state: RoomState, planned: Planned, log: Sequence[Happened], rows: Sequence[ApartRow], at: int) -> Apart:
    """A paired activity act by act, an anonymous one by counts alone; hands are added to the circle's counts. `at`: its close."""
    mine = [row for row in rows if row.activity == planned.id]
    hands = _hands_of(planned, log)
    if not mine and not hands:
        return Apart()
    stages = (state.stages[planned.id], *state.table_stages.get(planned.id, {}).values())
    if not state.closed and not all(stage in ENDED for stage in stages):
        return Apart(why=("open",))
    kind = state.kind_of(planned.id)
    said = [(row, act) for row in mine if not silent(kind, act := stored_act(kind.name, row.payload))]
    if planned.mode is Mode.ANONYMOUS:
        return _counted(state, planned, said, hands, at)
    paired = _paired(said)
    counted = _counted(state, planned, [], hands, at)
    return Apart(paired.acts, paired.ways, counted.counts, (*paired.why, *counted.why))


def _paired(said: list[tuple[ApartRow, Any]]) -> Apart:
    if len({row.token for row, _ in said}) < LEAST:
        return Apart(why=("few",) if said else ())
    ways: dict[str, set[str]] = {}
    for row, _ in said:
        ways.setdefault(row.how.value, set()).add(row.token)
    # One card among phones would be somebody's, so ways are told only where each was many people's.
    return Apart(acts=tuple(said), ways=all(len(tokens) >= LEAST for tokens in ways.values()))


def _hands_of(planned: Planned, log: Iterable[Happened]) -> Hands:
    found: Hands = {}
    for each in log:
        if isinstance(each.event, Done) and each.event.activity == planned.id:
            hands = _hands(stored_act(planned.kind, each.event.payload))
            if hands is not None:
                slot, counts = hands
                found.setdefault(slot, {})[each.event.table] = (counts, each.event.at)
    return found


def _hands(act: Any) -> tuple[Slot, dict[str, int]] | None:
    match act:
        case quiz.Counted():
            return (act.item, ""), act.counts
        case poll.Counted():
            return (poll.QUESTION, act.round), act.counts
        case case.Counted():
            return (act.step, ""), act.counts
        case feedback.Counted():
            return (act.scale, ""), act.counts
        case _:
            return None


def _several(state: RoomState, activity: ActivityId, item: str) -> bool:
    lines = state.kind_of(activity).paper(state.specs[activity])
    return any(line.id == item and line.form == "several" for line in lines)


def _firsts(state: RoomState, activity: ActivityId, counts: dict[str, int]) -> dict[str, int]:
    """Hands for an order say who puts what first."""
    if getattr(state.specs[activity], "form", "") != "order":
        return dict(counts)
    return {f"{option}:1": number for option, number in counts.items()}


def _counted(state: RoomState, planned: Planned, said: list[tuple[ApartRow, Any]], hands: Hands, at: int) -> Apart:
    voices: dict[Slot, set[str]] = {}
    counts: dict[Slot, Counter[str]] = {}
    for row, act in said:
        for slot, options in _said(state, planned, act):
            voices.setdefault(slot, set()).add(row.token)
            counts.setdefault(slot, Counter()).update(options)
    by_hand: Counter[Slot] = Counter()
    for slot, tables in hands.items():
        for counted, _ in tables.values():
            by_hand[slot] += people(counted, several=_several(state, planned.id, slot[0]))
            counts.setdefault(slot, Counter()).update(_firsts(state, planned.id, counted))
    many = {slot: len(voices.get(slot, ())) + by_hand[slot] for slot in sorted(counts)}
    told = tuple(
        Count(
            activity=planned.id,
            item=slot[0],
            round=slot[1],
            counts={option: number for option, number in sorted(counts[slot].items()) if number},
            people=number,
            at=at,
        )
        for slot, number in many.items()
        if number >= LEAST
    )
    few = any(0 < number < LEAST for number in many.values())
    return Apart(counts=told, why=("items" if told else "few",) if few else ())


def _said(state: RoomState, planned: Planned, act: Any) -> Iterable[tuple[Slot, tuple[str, ...]]]:
    """The item and round that an anonymous act answers, and what it adds to their counts. Who wants to know a question too is not told:
    questions are told apart by their words alone."""
    match act:
        case questions.Ask():
            yield (questions.SLIP, ""), ("asked",)
        case questions.Upvote():
            return
        case feedback.Comment():
            yield (feedback.COMMENT, ""), ("written",)
        case poll.Order():
            yield (poll.QUESTION, act.round), tuple(f"{option}:{place}" for option, place in act.places.items())
        case _:
            marked = state.kind_of(planned.id).marked(act)
            if marked is not None:
                yield (marked.line, getattr(act, "round", "")), marked.chosen
