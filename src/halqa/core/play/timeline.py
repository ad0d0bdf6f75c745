"""The room's log as a timeline for the debrief: what happened, in front of whom, at which table, how many answered.

It is told in front of everyone, so it never says who. Joins and check-ins are numbers, given when at least `LEAST` are new; languages,
seats, late and early, enrolments and remotes are left out. Acts of paired and anonymous activities are no events and have no order: of
them there is the count that the closing event sealed. Small events are gathered, so that two days can be walked through.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, assert_never

import msgspec

from halqa.activities.registry import AnyKind, stored_act
from halqa.core.activity import APART, LEAST, Audience, Fact, Stage, Told
from halqa.core.ids import ActivityId, HalfDayId, TableId
from halqa.core.play.brief import Brief, Table
from halqa.core.play.events import (
    AnyEvent,
    CheckedIn,
    CheckInUndone,
    Done,
    EnrolmentsAdded,
    HalfDayStarted,
    HeadsCounted,
    Joined,
    LanguageSet,
    MinutesSet,
    PacingSet,
    RemotesEnded,
    RoomClosed,
    SatAt,
    Shown,
    StageSet,
    TablesMerged,
    TablesSet,
    TimerEnded,
    TimerSet,
    TimesNoted,
    WaySet,
)
from halqa.core.play.fold import FACILITATOR, fold
from halqa.core.play.pace import going
from halqa.core.play.state import RoomState, opened
from halqa.core.words import Text

_MINUTE = 60_000
_AT_ONCE = 5_000
"""Milliseconds between showing a step and opening it that are one gesture: the clicker does both."""


class Happening(StrEnum):
    """What a moment is about."""

    HALF_DAY = "half-day"  # a half-day began
    ARRIVED = "arrived"  # people came: counts only
    HEADS = "heads"  # heads were counted
    SHOWN = "shown"  # a step was put in front of everyone, or none
    STAGED = "staged"  # a step was opened, paused, closed, revealed, or set back
    ANSWERS = "answers"  # answers came, gathered
    LED = "led"  # the facilitator led inside a step: a page, hands counted, questions put up, a second round
    FACTS = "facts"  # what a lively kind brought about: the decisions of tables
    TIMER = "timer"  # a timer was started or changed
    TIMER_OVER = "timer-over"
    MINUTES = "minutes"  # steps were given other minutes, or skipped
    PACED = "paced"  # who sets the pace of a step
    TABLES = "tables"  # the tables were set
    MERGED = "merged"  # a table went on at another
    WAY = "way"  # a table answers in another way
    CLOSED = "closed"  # the room was closed for good


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, up to event `seq`, at `at` (ms since the epoch). Minutes are whole; None: not known or not told.

    `activity` is the step it is about, `on` the step it belongs to on a screen (the one on show when it is about none), `minute` how
    long the half-day had gone. `stage`: the one that was set, also when a step was opened as it was shown. `number` is how many
    (answers, tables, questions; the page of a focus), `of` how many. `answered` is how many had answered so far, as the log tells;
    `sealed` how many rows lay apart when the step was closed. `spent` of `minutes`: how long the step had been shown, against what it
    was given; `ended` is the step that was put away, after `ended_spent` of `ended_minutes`. `what` says more, by kind: a timer's use
    or its end, a pace, a way, the facilitator's act; `thing` is what that act is about. `facts`: what a lively kind brought about.
    """

    seq: int
    at: int
    kind: Happening
    half_day: HalfDayId | None = None
    minute: int | None = None
    activity: ActivityId | None = None
    on: ActivityId | None = None
    tables: tuple[Table, ...] = ()
    stage: Stage | None = None
    what: str = ""
    thing: Text | None = None
    number: int = 0
    of: int = 0
    seconds: int = 0
    changed: bool = False
    answered: int | None = None
    sealed: int | None = None
    present: int | None = None
    joined: int | None = None
    spent: int | None = None
    minutes: int | None = None
    ended: ActivityId | None = None
    ended_spent: int = 0
    ended_minutes: int = 0
    facts: tuple[Fact, ...] = ()


class _Gathered(msgspec.Struct):
    """Small events of one kind that wait to be told together: the last one's number and time, how many, at which tables."""

    seq: int = 0
    at: int = 0
    number: int = 0
    tables: dict[TableId, Table] = {}


_Large = (
    Done | StageSet | Shown | WaySet | TablesSet | TablesMerged | PacingSet | TimerSet | TimerEnded | MinutesSet
    | HalfDayStarted | HeadsCounted | RoomClosed
)  # fmt: skip


def timeline(brief: Brief, events: Iterable[tuple[int, AnyEvent]]) -> tuple[Moment, ...]:
    """The moments of a room, in the order of the log, from its events (seq, event). Each has a seq of its own."""
    teller = _Teller(opened(brief))
    for seq, event in events:
        teller.hear(seq, event)
    return teller.told()


def answered(state: RoomState, activity: ActivityId) -> int | None:
    """How many have answered, as the log alone tells. None where answers lie apart or nothing is answered."""
    kind, spec = state.kind_of(activity), state.specs[activity]
    if state.planned[activity].mode in APART or not kind.paper(spec):
        return None
    return int(_on_the_wall(state, activity)["count"])


def _on_the_wall(state: RoomState, activity: ActivityId) -> dict[str, Any]:
    view: dict[str, Any] = state.kind_of(activity).view(
        state.specs[activity], state.boards[activity], Stage.CLOSED, Audience.WALL
    )
    return view


class _Teller:
    """Folds the log once and tells its moments. What is gathered is told before what it must not be mixed with."""

    def __init__(self, state: RoomState) -> None:
        self._state = state
        self._moments: list[Moment] = []
        self._last: tuple[Any, ...] = ()
        self._place = 0
        self._came = _Gathered()
        self._answers: dict[ActivityId, _Gathered] = {}
        self._known: dict[ActivityId, list[Fact]] = {}

    def told(self) -> tuple[Moment, ...]:
        """All moments; what is still gathered comes last, but for few arrivals."""
        self._tell_arrivals()
        self._tell_answers(None, every=True)
        return tuple(sorted(self._moments, key=lambda each: each.seq))

    def hear(self, seq: int, event: AnyEvent) -> None:
        """Fold the next event and tell, or gather, what it says."""
        match event:
            case CheckedIn() if event.enrolment in self._state.presences[event.half_day]:
                fold(self._state, event, seq)  # a phone is tied to somebody who had arrived: nobody more came
            case Joined() | CheckedIn():
                fold(self._state, event, seq)
                self._came.seq, self._came.at, self._came.number = seq, event.at, self._came.number + 1
            case CheckInUndone() | LanguageSet() | SatAt() | TimesNoted() | EnrolmentsAdded() | RemotesEnded():
                fold(self._state, event, seq)
            case Done() if event.voice != FACILITATOR:
                self._gather(seq, event)
            case (
                Done() | StageSet() | Shown() | WaySet() | TablesSet() | TablesMerged() | PacingSet() | TimerSet()
                | TimerEnded() | MinutesSet() | HalfDayStarted() | HeadsCounted() | RoomClosed()
            ):  # fmt: skip
                self._large(seq, event)
            case _:
                assert_never(event)

    def _gather(self, seq: int, event: Done) -> None:
        fold(self._state, event, seq)
        kind = self._state.kind_of(event.activity)
        told = kind.told(self._state.specs[event.activity], stored_act(kind.name, event.payload))
        if (told is not None and not told.what) or self._tell_facts(seq, event):
            return
        answers = self._answers.setdefault(event.activity, _Gathered())
        answers.seq, answers.at, answers.number = seq, event.at, answers.number + 1
        if event.table in self._state.tables:
            answers.tables[event.table] = self._state.tables[event.table]

    def _large(self, seq: int, event: _Large) -> None:
        self._tell_arrivals()
        about = event.activity if isinstance(event, Done | StageSet | PacingSet) else None
        self._tell_answers(about, every=isinstance(event, HalfDayStarted | RoomClosed))
        before, tables = self._state.shown, dict(self._state.tables)
        moment = self._said(seq, event)
        fold(self._state, event, seq)
        if (isinstance(event, Done) and self._tell_facts(seq, event)) or moment is None:
            return
        named = tuple(tables[id] for id in _tables_of(event) if id in tables)
        moment = msgspec.structs.replace(moment, tables=named)
        if isinstance(event, Shown | RoomClosed) and before is not None:
            end = going(self._state, before, event.at)
            moment = msgspec.structs.replace(moment, ended=before, ended_spent=end.spent, ended_minutes=end.minutes)
        self._tell(self._figures(moment))

    def _tell_facts(self, seq: int, event: Done) -> bool:
        """Tell what a lively kind brought about with this act, if anything. What was taken back is not told again."""
        id = event.activity
        kind = self._state.kind_of(id)
        if not kind.lively:
            return False
        found = kind.facts(self._state.specs[id], self._state.boards[id])
        fresh = tuple(each for each in found if each not in self._known.get(id, ()))
        self._known.setdefault(id, []).extend(fresh)
        if fresh:
            self._tell_answers(id, every=False)
            self._tell(self._figures(Moment(seq=seq, at=event.at, kind=Happening.FACTS, activity=id, facts=fresh)))
        return bool(fresh)

    def _tell_arrivals(self) -> None:
        came = self._came
        if came.number < LEAST:
            return
        self._came = _Gathered()
        state = self._state
        present = state.participants_at(state.half_day)
        moment = Moment(seq=came.seq, at=came.at, kind=Happening.ARRIVED, present=present, joined=len(state.seats))
        self._moments.append(self._placed(moment))

    def _tell_answers(self, about: ActivityId | None, *, every: bool) -> None:
        """Tell the answers to a step before it changes; those to others when they are enough, or when a half-day is over."""
        for id in [id for id, one in self._answers.items() if every or id == about or one.number >= LEAST]:
            found = self._answers.pop(id)
            named = tuple(found.tables.values()) if found.number >= LEAST else ()
            moment = Moment(
                seq=found.seq, at=found.at, kind=Happening.ANSWERS, activity=id, number=found.number, tables=named
            )
            self._moments.append(self._figures(moment))

    def _tell(self, moment: Moment) -> None:
        """Add a moment, or let it go on with the last one when it is the same thing again."""
        key = (moment.kind, moment.activity, moment.what, moment.stage, moment.thing)
        if key == self._last and moment.kind not in (Happening.SHOWN, Happening.MERGED, Happening.FACTS):
            before = self._moments[self._place]
            tables = {each.id: each for each in (*before.tables, *moment.tables)}
            summed = moment.kind is Happening.LED and not moment.of
            number = before.number + moment.number if summed else moment.number
            moment = msgspec.structs.replace(moment, tables=tuple(tables.values()), number=number)
            self._moments[self._place] = moment
            return
        if self._last and self._opens(self._moments[self._place], moment):
            shown = self._moments[self._place]
            seq, minute = moment.seq, moment.minute
            self._moments[self._place] = msgspec.structs.replace(
                shown, seq=seq, at=moment.at, minute=minute, stage=moment.stage
            )
            self._last = key
            return
        self._last, self._place = key, len(self._moments)
        self._moments.append(moment)

    def _opens(self, before: Moment, moment: Moment) -> bool:
        """Whether a step that has just been put in front of everyone is opened with the same gesture."""
        opened = moment.kind is Happening.STAGED and moment.stage is Stage.OPEN and not moment.tables
        shown = before.kind is Happening.SHOWN and before.activity == moment.activity and before.stage is None
        return opened and shown and moment.at - before.at <= _AT_ONCE

    def _figures(self, moment: Moment) -> Moment:
        """The moment with where it belongs and how its step stands."""
        moment = self._placed(moment)
        id = moment.activity
        if id is None:
            return moment
        if moment.what == "focus":
            moment = _turned(moment, _on_the_wall(self._state, id))
        pace = going(self._state, id, moment.at)
        closed = moment.kind is Happening.STAGED and moment.stage in (Stage.CLOSED, Stage.REVEALED)
        seal = self._state.seals.get(id) if closed else None
        return msgspec.structs.replace(
            moment,
            answered=answered(self._state, id),
            sealed=seal.count if seal is not None else None,
            spent=pace.spent,
            minutes=pace.minutes,
        )

    def _placed(self, moment: Moment) -> Moment:
        half_day = self._state.half_day
        began = self._state.started.get(half_day) if half_day is not None else None
        return msgspec.structs.replace(
            moment,
            half_day=half_day,
            minute=max(0, moment.at - began) // _MINUTE if began is not None else None,
            on=moment.activity or self._state.shown,
        )

    def _said(self, seq: int, event: _Large) -> Moment | None:
        """What an event says, before it is folded; None when it says nothing to a room."""
        at, kind = event.at, Happening
        match event:
            case HalfDayStarted():
                return Moment(seq=seq, at=at, kind=kind.HALF_DAY)
            case HeadsCounted():
                return Moment(seq=seq, at=at, kind=kind.HEADS, number=event.total)
            case Shown():
                return Moment(seq=seq, at=at, kind=kind.SHOWN, activity=event.activity)
            case RoomClosed():
                return Moment(seq=seq, at=at, kind=kind.CLOSED)
            case WaySet():
                return Moment(seq=seq, at=at, kind=kind.WAY, what=event.how.value)
            case TablesSet():
                return Moment(seq=seq, at=at, kind=kind.TABLES, number=len(event.tables))
            case TablesMerged():
                return Moment(seq=seq, at=at, kind=kind.MERGED)
            case Done() | StageSet() | PacingSet() | TimerSet() | TimerEnded() | MinutesSet():
                return self._said_of_step(seq, event)
            case _:
                assert_never(event)

    def _said_of_step(
        self, seq: int, event: Done | StageSet | PacingSet | TimerSet | TimerEnded | MinutesSet
    ) -> Moment | None:
        at, state = event.at, self._state
        match event:
            case Done():
                return _led(seq, event, state.kind_of(event.activity), state.specs[event.activity])
            case StageSet():
                again = state.stages[event.activity] is event.stage and not state.table_stages.get(event.activity)
                if again and event.table is None:
                    return None  # sealed anew: nothing that a room would see
                return Moment(seq=seq, at=at, kind=Happening.STAGED, activity=event.activity, stage=event.stage)
            case PacingSet():
                return Moment(seq=seq, at=at, kind=Happening.PACED, activity=event.activity, what=event.pacing)
            case TimerSet():
                running = event.table in state.timers.get(event.activity, {})
                moment = Moment(seq=seq, at=at, kind=Happening.TIMER, activity=event.activity, what=event.what)
                return msgspec.structs.replace(moment, seconds=event.seconds, changed=running)
            case TimerEnded():
                timer = state.timers.get(event.activity, {}).get(event.table)
                if event.why != "dropped" and timer is not None and timer.then is not None:
                    return None  # the stage that follows tells it
                return Moment(seq=seq, at=at, kind=Happening.TIMER_OVER, activity=event.activity, what=event.why)
            case MinutesSet():
                only = next(iter(event.minutes)) if len(event.minutes) == 1 else None
                return Moment(seq=seq, at=at, kind=Happening.MINUTES, activity=only, number=len(event.minutes))
            case _:
                assert_never(event)


def _tables_of(event: _Large) -> tuple[TableId, ...]:
    """The tables an event names."""
    match event:
        case TablesMerged():
            return (event.table, event.into)
        case Done():
            table = event.table or msgspec.json.decode(event.payload).get(
                "table"
            )  # what the clock says names it inside
            return (TableId(table),) if table else ()
        case StageSet() | WaySet() | TimerSet() | TimerEnded():
            return (event.table,) if event.table is not None else ()
        case Shown() | TablesSet() | PacingSet() | MinutesSet() | HalfDayStarted() | HeadsCounted() | RoomClosed():
            return ()
        case _:
            assert_never(event)


def _led(seq: int, event: Done, kind: AnyKind, spec: Any) -> Moment | None:
    """What the facilitator did inside a step, as its kind tells it, else by the name of the act. No words of people, no counts of
    hands: results are shown by the step itself, once they are revealed."""
    act = stored_act(kind.name, event.payload)
    told = kind.told(spec, act) or Told(str(act.__struct_config__.tag))
    if not told.what:
        return None
    return Moment(
        seq=seq,
        at=event.at,
        kind=Happening.LED,
        activity=event.activity,
        what=told.what,
        number=told.number,
        thing=told.thing,
        seconds=told.seconds,
    )


def _turned(moment: Moment, view: dict[str, Any]) -> Moment:
    """Which page or question of how many is on the wall; 0 when none is."""
    at = view["at"]
    place = at if isinstance(at, int) else [*view["ids"], at].index(at) + 1
    of: int = view["of"]
    return msgspec.structs.replace(moment, number=place if place <= of else 0, of=of)
