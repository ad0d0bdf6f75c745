"""What a room remembers: mutable, owned by one writer, equal to the fold of its log and of the rows that lie apart.

Nothing here is read from a clock or a file. `fold` is the only module that changes a state.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from halqa.activities.registry import AnyKind, kind
from halqa.core.activity import How, Pacing, Stage, Voice
from halqa.core.ids import ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, TextId, Token
from halqa.core.play.brief import Brief, Planned, Table
from halqa.core.play.events import ApartRow, CheckedIn, HeadsCounted, TimesNoted
from halqa.core.words import Lang


class Seat(msgspec.Struct):
    """A phone's (or a table's tablet's) place in the room. `enrolment` once it has checked in; `came`: at which half-days it did."""

    lang: Lang
    table: TableId | None
    how: How
    enrolment: EnrolmentId | None = None
    came: set[HalfDayId] = set()


class Spoken(msgspec.Struct, frozen=True):
    """The newest act of one voice in one slot, as stored. `silent`: it says nothing, what was said was taken back."""

    turn: int
    payload: bytes
    how: How
    changed: bool = False
    silent: bool = False

    def then(self, payload: bytes) -> bool:
        """Whether saying `payload` now makes it, or leaves it, changed. After silence it is said for the first time."""
        return not self.silent and (self.changed or self.payload != payload)


class Seal(msgspec.Struct, frozen=True):
    """How many rows lay apart, and their digest, when an activity was last closed."""

    count: int
    digest: str


class Timer(msgspec.Struct):
    """A running timer: `ends` in ms since the epoch, or `left` ms while its activity is paused. `seconds`: its whole length."""

    what: Literal["answer", "talk", "vote"]
    ends: int
    seconds: int
    then: Stage | None
    left: int | None = None


class Pace(msgspec.Struct):
    """How long a step has been in front of everyone: `spent` ms before `since` (None: not shown now)."""

    spent: int = 0
    since: int | None = None


class RoomState(msgspec.Struct):
    """The present state of a room. `said` maps activity -> voice -> slot to the newest act; `answered` counts voices by table.

    `tables` are those in use; `table_stages` hold where a table stands in an activity that goes at the pace of the tables, as long
    as it differs from the stage of all; `stood` is the step on show, or the last that was; `remotes` counts how often remotes were
    let go.
    """

    brief: Brief
    planned: dict[ActivityId, Planned]
    specs: dict[ActivityId, Any]
    stages: dict[ActivityId, Stage]
    boards: dict[ActivityId, Any]
    said: dict[ActivityId, dict[str, dict[str, Spoken]]]
    apart: dict[ActivityId, dict[tuple[Token, str], ApartRow]]
    presences: dict[HalfDayId, dict[EnrolmentId, CheckedIn]]
    enrolments: set[EnrolmentId]
    uncounted: set[EnrolmentId]
    expected: int
    tables: dict[TableId, Table]
    ways: dict[TableId, How]
    pacing: dict[ActivityId, Pacing]
    minutes: dict[ActivityId, int]
    pace: dict[ActivityId, Pace]
    seq: int = 0
    seats: dict[SeatId, Seat] = {}
    half_day: HalfDayId | None = None
    shown: ActivityId | None = None
    stood: ActivityId | None = None
    headcounts: dict[HalfDayId, HeadsCounted] = {}
    texts: dict[TextId, str] = {}
    answered: dict[ActivityId, dict[TableId | None, set[str]]] = {}
    seals: dict[ActivityId, Seal] = {}
    places: dict[EnrolmentId, TableId] = {}
    table_stages: dict[ActivityId, dict[TableId, Stage]] = {}
    timers: dict[ActivityId, dict[TableId | None, Timer]] = {}
    started: dict[HalfDayId, int] = {}
    times: dict[HalfDayId, dict[EnrolmentId, TimesNoted]] = {}
    remotes: int = 0
    closed: bool = False

    def kind_of(self, activity: ActivityId) -> AnyKind:
        """The kind that plays an activity of this room."""
        return kind(self.planned[activity].kind)

    def participants_at(self, half_day: HalfDayId | None) -> int:
        """How many participants are checked in at a half-day (None: none has begun): without facilitators and observers."""
        return len(self.presences[half_day].keys() - self.uncounted) if half_day is not None else 0

    def among(self, voice: Voice) -> Voice:
        """The voice, told how many seats there are at its table; in the room, when it sits at none."""
        here = len(self.seats) if voice.table is None else sum(s.table == voice.table for s in self.seats.values())
        return msgspec.structs.replace(voice, peers=here)

    def stage_at(self, activity: ActivityId, table: TableId | None) -> Stage:
        """Where an activity stands for those at `table` (None: for whoever sits at none)."""
        everywhere = self.stages[activity]
        return self.table_stages.get(activity, {}).get(table, everywhere) if table is not None else everywhere


def opened(brief: Brief) -> RoomState:
    """The state of a room as its brief opens it: nobody there, everything ahead.

    Raises msgspec.ValidationError or KeyError when the brief's specs do not fit their kinds: the staff door checked them, so that
    would be a bug.
    """
    planned = {each.id: each for each in brief.activities}
    specs = {id: msgspec.json.decode(each.spec, type=kind(each.kind).spec_type) for id, each in planned.items()}
    return RoomState(
        brief=brief,
        planned=planned,
        specs=specs,
        stages=dict.fromkeys(planned, Stage.AHEAD),
        boards={id: kind(each.kind).start(specs[id]) for id, each in planned.items()},
        said={id: {} for id in planned},
        apart={id: {} for id in planned},
        presences={each.id: {} for each in brief.half_days},
        enrolments=set(brief.enrolments),
        uncounted=set(brief.uncounted),
        expected=brief.expected,
        tables={each.id: each for each in brief.tables},
        ways={each.id: How.PHONE for each in brief.tables},
        pacing={id: each.pacing for id, each in planned.items()},
        minutes={id: each.minutes for id, each in planned.items()},
        pace={id: Pace() for id in planned},
    )
