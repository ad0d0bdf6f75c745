"""What a room remembers: mutable, owned by one writer, equal to the fold of its log and of the rows that lie apart.

Nothing here is read from a clock or a file. `fold` is the only module that changes a state.
"""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.activities.registry import AnyKind, kind
from halqa.core.activity import How, Stage
from halqa.core.ids import ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, TextId, Token
from halqa.core.play.brief import Brief, Planned
from halqa.core.play.events import ApartRow, CheckedIn, HeadsCounted
from halqa.core.words import Lang


class Seat(msgspec.Struct):
    """A phone's (or a table's tablet's) place in the room. `enrolment` once it has checked in."""

    lang: Lang
    table: TableId | None
    how: How
    enrolment: EnrolmentId | None = None


class Spoken(msgspec.Struct, frozen=True):
    """The newest act of one voice in one slot, as stored."""

    turn: int
    payload: bytes
    how: How
    changed: bool = False

    def then(self, payload: bytes) -> bool:
        """Whether saying `payload` now makes it, or leaves it, changed."""
        return self.changed or self.payload != payload


class Seal(msgspec.Struct, frozen=True):
    """How many rows lay apart, and their digest, when an activity was last closed."""

    count: int
    digest: str


class RoomState(msgspec.Struct):
    """The present state of a room. `said` maps activity -> voice -> slot to the newest act; `answered` counts voices by table."""

    brief: Brief
    planned: dict[ActivityId, Planned]
    specs: dict[ActivityId, Any]
    stages: dict[ActivityId, Stage]
    boards: dict[ActivityId, Any]
    said: dict[ActivityId, dict[str, dict[str, Spoken]]]
    apart: dict[ActivityId, dict[tuple[Token, str], ApartRow]]
    presences: dict[HalfDayId, dict[EnrolmentId, CheckedIn]]
    enrolments: frozenset[EnrolmentId]
    ways: dict[TableId, How]
    seq: int = 0
    seats: dict[SeatId, Seat] = {}
    half_day: HalfDayId | None = None
    shown: ActivityId | None = None
    headcounts: dict[HalfDayId, HeadsCounted] = {}
    texts: dict[TextId, str] = {}
    answered: dict[ActivityId, dict[TableId | None, set[str]]] = {}
    seals: dict[ActivityId, Seal] = {}
    closed: bool = False

    def kind_of(self, activity: ActivityId) -> AnyKind:
        """The kind that plays an activity of this room."""
        return kind(self.planned[activity].kind)


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
        enrolments=frozenset(brief.enrolments),
        ways={each.id: How.PHONE for each in brief.tables},
    )
