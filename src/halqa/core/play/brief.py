"""The immutable brief that opens a room: everything the phone door needs to know, written once by the staff door.

No names: enrolments are opaque ids. The check-in keys (masked names, code digests) lie in their own erasable table.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.activity import Mode, Pacing
from halqa.core.ids import ActivityId, EnrolmentId, HalfDayId, RoomId, SessionId, TableId
from halqa.core.words import Lang, Text

World = Literal["demonstration", "live"]
"""Which world a room plays in. The published story has no room: it is not a value here, so nothing can be attached to it."""


TREES = (
    "olive", "palm", "fig", "almond", "pomegranate", "orange", "cedar", "argan", "carob", "walnut",
    "pine", "oak", "laurel", "lemon", "mulberry", "juniper", "myrtle", "tamarisk", "poplar", "willow",
)  # fmt: skip
"""Tables have the names of trees: neutral, never an institution's, and in no order."""


class HalfDay(msgspec.Struct, frozen=True):
    """A unit of presence: its date (ISO), its part of the day, its planned minutes."""

    id: HalfDayId
    date: str
    part: Literal["morning", "afternoon"]
    minutes: int


class Table(msgspec.Struct, frozen=True):
    """A table under a neutral name, never an institution's."""

    id: TableId
    name: Text


class Planned(msgspec.Struct, frozen=True):
    """One activity of the run list: its kind, its mode, where it belongs, and the author's spec for that kind."""

    id: ActivityId
    kind: str
    mode: Mode
    half_day: HalfDayId
    title: Text
    minutes: int
    spec: msgspec.Raw
    test: Literal["pre", "post", ""] = ""  # quizzes with the same form family are paired before and after
    notes: Text | None = None  # for the facilitator
    pacing: Pacing = "plenary"
    keep: bool = False  # never shortened when the day slips: a debrief


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the glossary that the session's pack brings along, for the interpreter. `written`: the ways it is written in each
    language, parted by a bar; `beware`: which word not to say in its place."""

    id: str
    written: Text
    beware: Text | None = None


class Brief(msgspec.Struct, frozen=True):
    """A room as it was opened. `code` is the five-character join code; `sensitive` holds questions for moderation; `uncounted` are the
    enrolments of those who are no participants (facilitators, observers): they check in and are not counted beside `expected`."""

    room: RoomId
    session: SessionId
    code: str
    world: World
    title: Text
    languages: tuple[Lang, ...]
    half_days: tuple[HalfDay, ...]
    tables: tuple[Table, ...]
    activities: tuple[Planned, ...]
    enrolments: tuple[EnrolmentId, ...]
    focal_point: Text
    expected: int = 0
    sensitive: bool = True
    uncounted: tuple[EnrolmentId, ...] = ()
    terms: tuple[Term, ...] = ()
