"""What may leave a room: answers by pseudonyms that hold in this room only, counts where nobody may be told apart, presences.

Free text never leaves: nobody was asked. What lies apart waits until its activity is closed, for a line that appears would tell who
just answered; it carries the minute of the close, and where fewer than five people answered it stays here.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from halqa.activities.quiz.spec import Spec as QuizSpec
from halqa.activities.registry import stored_act
from halqa.core.activity import APART, Role, Stage
from halqa.core.ids import ActivityId, HalfDayId, TableId
from halqa.core.paper import Line
from halqa.core.play.brief import Brief
from halqa.core.play.events import ApartRow, Done, RoomClosed, Shown, StageSet, TablesSet
from halqa.core.play.fold import fold, fold_apart
from halqa.core.play.state import RoomState, opened
from halqa.core.words import Text
from halqa.room.export.counted import ENDED, Count, Why, hands_at_tables, silent, told_apart
from halqa.room.export.decided import Decided, Watch, any_of_one, counted_alone, is_vote
from halqa.room.log import Happened, Log

MINUTE = 60_000
Keys = dict[tuple[ActivityId, str], tuple[str, ...]]
"""The right options by activity and item, where they may be told."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One act of one voice. `at` in ms since the epoch; `seq` its place in the log, 0 for what lies apart; `act` the kind's own word
    for it; `right` where the key may be told; `stands`: not replaced and not taken back."""

    activity: ActivityId
    act: str
    item: str
    chosen: tuple[str, ...]
    round: str
    sure: str
    right: bool | None
    way: str
    table: TableId | None
    voice: str
    at: int
    seq: int = 0
    stands: bool = True


class Came(msgspec.Struct, frozen=True):
    """A presence at a half-day, to the minute."""

    voice: str
    half_day: HalfDayId
    at: int


class LeftOut(msgspec.Struct, frozen=True):
    """An activity of which something stays in the room, and why."""

    title: Text
    why: Why


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """All that an export may say. `lines` are what each activity asks; `began` when it was first shown or opened, `closed` when the
    room was (ms since the epoch)."""

    brief: Brief
    tables: dict[TableId, Text]
    lines: dict[ActivityId, tuple[Line, ...]]
    answers: tuple[Answer, ...]
    counts: tuple[Count, ...]
    decided: tuple[Decided, ...]
    came: tuple[Came, ...]
    began: dict[ActivityId, int]
    closed: int | None
    keys: Keys
    left_out: tuple[LeftOut, ...]


def take(log: Log) -> Taken:
    """What may leave the room of this log, as of now."""
    return taken(log.brief(), tuple(log.events()), log.apart(), bytes(log.kept()["secret"]))


def pseudonym(secret: bytes, voice: str) -> str:
    """The name of a voice in this room's exports: the same each time, of no use in another room, and nobody finds the voice from it
    without the room's own secret, which lies in the room file and goes with it."""
    return hmac.new(secret, b"halqa export\0" + voice.encode(), hashlib.sha256).hexdigest()[:16]


def taken(brief: Brief, log: Sequence[Happened], rows: Sequence[ApartRow], secret: bytes) -> Taken:
    """The same from the events, the rows that lie apart and the room's secret."""
    state, watch = opened(brief), Watch()
    for each in log:
        fold(state, each.event, each.seq)
        watch.after(state, each.event)
    for row in rows:
        fold_apart(state, row)
    times, keys = _times(log), _keys(state)
    answers = list(_seated(state, log, secret, keys))
    counts = list(hands_at_tables(state, log))
    decided: list[Decided] = []
    left: list[LeftOut] = []
    for planned in brief.activities:
        if planned.kind == "case":
            decided += watch.decisions(state, planned)
            counts += counted_alone(state, planned, times.end_of(planned.id))
            left += [LeftOut(planned.title, "one")] * any_of_one(state, planned)
        if planned.mode not in APART:
            continue
        at = times.end_of(planned.id)
        told = told_apart(state, planned, log, rows, at)
        paired = [_lying(state, row, act, keys, secret, at, way=told.ways) for row, act in told.acts]
        answers += sorted(paired, key=lambda each: (each.voice, each.item, each.round))
        counts += told.counts
        left += [LeftOut(planned.title, why) for why in told.why]
    return Taken(
        brief=brief,
        tables=_tables(brief, log),
        lines={id: state.kind_of(id).paper(spec) for id, spec in state.specs.items()},
        answers=tuple(answers),
        counts=tuple(counts),
        decided=tuple(decided),
        came=_came(state, secret),
        began=times.began,
        closed=times.closed,
        keys=keys,
        left_out=tuple(left),
    )


class _Times(msgspec.Struct):
    began: dict[ActivityId, int] = {}
    ended: dict[ActivityId, int] = {}
    closed: int | None = None

    def end_of(self, activity: ActivityId) -> int:
        """The start of the minute in which the activity, or the room, was last closed."""
        at = self.ended.get(activity, self.closed) or 0
        return at - at % MINUTE


def _times(log: Iterable[Happened]) -> _Times:
    times = _Times()
    for event in (each.event for each in log):
        match event:
            case Shown() if event.activity is not None:
                times.began.setdefault(event.activity, event.at)
            case StageSet() if event.stage is Stage.OPEN:
                times.began.setdefault(event.activity, event.at)
                if event.table is None:
                    times.ended.pop(event.activity, None)
            case StageSet() if event.stage in ENDED and event.table is None:
                times.ended.setdefault(event.activity, event.at)
            case RoomClosed():
                times.closed = event.at
            case _:
                pass
    return times


def _tables(brief: Brief, log: Iterable[Happened]) -> dict[TableId, Text]:
    """Every table that was ever in use, by its latest neutral name."""
    names = {table.id: table.name for table in brief.tables}
    for each in log:
        if isinstance(each.event, TablesSet):
            names |= {table.id: table.name for table in each.event.tables}
    return names


def _keys(state: RoomState) -> Keys:
    """The keys of quizzes: those the circle has seen, and all of them once the room is closed. Others may come again in this room."""
    return {
        (id, item.id): item.keys
        for id, spec in state.specs.items()
        if isinstance(spec, QuizSpec) and (state.closed or (state.stages[id] is Stage.REVEALED and spec.solutions))
        for item in spec.items
    }


def _came(state: RoomState, secret: bytes) -> tuple[Came, ...]:
    found = [
        Came(pseudonym(secret, f"person:{enrolment}"), half_day, event.at - event.at % MINUTE)
        for half_day, present in state.presences.items()
        for enrolment, event in present.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.half_day, each.voice)))


def _seated(state: RoomState, log: Iterable[Happened], secret: bytes, keys: Keys) -> Iterable[Answer]:
    """The acts by seat and by name, in the order of the log."""
    found: list[tuple[int, Done, Any, tuple[str, str, str]]] = []
    newest: dict[tuple[str, str, str], tuple[int, int]] = {}
    for seq, event in ((each.seq, each.event) for each in log):
        if not isinstance(event, Done):
            continue
        kind = state.kind_of(event.activity)
        act = stored_act(kind.name, event.payload)
        if kind.role_of(act) is not Role.PARTICIPANT:
            continue
        slot: tuple[str, str, str] = (event.activity, event.voice, kind.slot(act))
        found.append((seq, event, act, slot))
        if (
            slot not in newest or event.turn > newest[slot][0]
        ):  # as the fold takes it: a late older answer changes nothing
            newest[slot] = (event.turn, seq)
    for seq, event, act, slot in found:
        answer = _answer(state, event.activity, act, keys, pseudonym(secret, event.voice), event.at)
        yield msgspec.structs.replace(
            answer,
            way=event.how.value,
            table=event.table,
            seq=seq,
            stands=newest[slot][1] == seq and not silent(state.kind_of(event.activity), act),
        )


def _lying(state: RoomState, row: ApartRow, act: Any, keys: Keys, secret: bytes, at: int, *, way: bool) -> Answer:
    answer = _answer(state, row.activity, act, keys, pseudonym(secret, f"token:{row.token}"), at)
    return msgspec.structs.replace(answer, way=row.how.value if way else "")


def _answer(state: RoomState, activity: ActivityId, act: Any, keys: Keys, voice: str, at: int) -> Answer:
    marked = None if is_vote(state, activity) else state.kind_of(activity).marked(act)
    item = marked.line if marked is not None else ""
    chosen = marked.chosen if marked is not None else ()
    key = keys.get((activity, item))
    return Answer(
        activity=activity,
        act=str(type(act).__struct_config__.tag),
        item=item,
        chosen=chosen,
        round=getattr(act, "round", ""),
        sure=marked.sure if marked is not None else "",
        right=set(chosen) == set(key) if key is not None and chosen else None,
        way="",
        table=None,
        voice=voice,
        at=at,
    )
