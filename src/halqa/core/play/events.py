"""What happened in a room: one closed union, appended once, folded for ever.

An event never carries free text (only a text's id and salted digest) nor a name. `v` is the version of the event's shape;
`upcast` brings old ones forward. Acts of paired and anonymous activities are no events: they lie apart (`ApartRow`).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.activity import How, Pacing, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, TextId, Token
from halqa.core.play.brief import Table
from halqa.core.words import Lang

VERSION = 1


class Event(msgspec.Struct, frozen=True, tag=True, tag_field="is", kw_only=True, forbid_unknown_fields=True):
    """Base of every event: the act it answers, and when it was accepted (ms since the epoch, by the server's clock)."""

    act: ActId
    at: int
    v: int = VERSION


class Joined(Event, frozen=True):
    """A seat was taken."""

    seat: SeatId
    lang: Lang
    table: TableId | None
    how: How


class LanguageSet(Event, frozen=True):
    """A seat reads another language."""

    seat: SeatId
    lang: Lang


class SatAt(Event, frozen=True):
    """A seat moved to a table."""

    seat: SeatId
    table: TableId


class CheckedIn(Event, frozen=True):
    """A presence: the heart of the Record. Posted to the ledger by `core.posting`."""

    enrolment: EnrolmentId
    half_day: HalfDayId
    how: How
    seat: SeatId | None
    by: str


class CheckInUndone(Event, frozen=True):
    """A presence was reversed."""

    enrolment: EnrolmentId
    half_day: HalfDayId
    by: str


class HeadsCounted(Event, frozen=True):
    """A headcount. Later counts of the same half-day replace earlier ones in the state; all stay in the log."""

    half_day: HalfDayId
    total: int
    women: int | None
    men: int | None
    not_stated: int | None
    by: str


class Done(Event, frozen=True):
    """An activity's act was accepted (by-name, by-seat, or a facilitator's).

    `voice` is `seat:<id>` (`seat:<id>/<place>` on a tablet), `person:<enrolment>`,
    `card:<number>` (paper), or `facilitator`. `texts` maps the id of each free text
    to its salted digest; the store makes the salt and fills the digest in before the event is appended.
    """

    activity: ActivityId
    voice: str
    payload: msgspec.Raw
    how: How
    table: TableId | None
    turn: int
    facilitator: bool
    texts: dict[TextId, str] = {}


class StageSet(Event, frozen=True):
    """An activity's stage changed, at one `table` or everywhere. When it closes, `apart_count` and `apart_digest` seal the rows that
    lie apart."""

    activity: ActivityId
    stage: Stage
    table: TableId | None = None
    apart_count: int | None = None
    apart_digest: str | None = None


class Shown(Event, frozen=True):
    """A step was put in front of everyone."""

    activity: ActivityId | None


class WaySet(Event, frozen=True):
    """A table's way changed."""

    table: TableId
    how: How


class TablesSet(Event, frozen=True):
    """The tables, and who sits where."""

    tables: tuple[Table, ...]
    places: dict[EnrolmentId, TableId]
    seats: dict[SeatId, TableId]


class TablesMerged(Event, frozen=True):
    """A table went on at another."""

    table: TableId
    into: TableId


class PacingSet(Event, frozen=True):
    """Who sets the pace of an activity."""

    activity: ActivityId
    pacing: Pacing


class TimerSet(Event, frozen=True):
    """A timer was started or changed: `ends` in ms since the epoch, `seconds` from its start to its end."""

    activity: ActivityId
    table: TableId | None
    what: Literal["answer", "talk", "vote"]
    ends: int
    seconds: int
    then: Stage | None


class TimerEnded(Event, frozen=True):
    """A timer is over. `why`: due (the clock), skipped or dropped (the facilitator)."""

    activity: ActivityId
    table: TableId | None
    why: Literal["due", "skipped", "dropped"]


class MinutesSet(Event, frozen=True):
    """The minutes of some steps changed; 0: the step is skipped."""

    minutes: dict[ActivityId, int]


class TimesNoted(Event, frozen=True):
    """Somebody came `late` minutes after the start and left `early` minutes before the end, so `minutes` count in the ledger."""

    enrolment: EnrolmentId
    half_day: HalfDayId
    late: int
    early: int
    minutes: int


class EnrolmentsAdded(Event, frozen=True):
    """People were enrolled after the room was opened. `uncounted`: all who are no participants from now on (None: as before)."""

    enrolments: tuple[EnrolmentId, ...]
    expected: int
    uncounted: tuple[EnrolmentId, ...] | None = None


class RemotesEnded(Event, frozen=True):
    """Remotes paired before this are let go."""


class HalfDayStarted(Event, frozen=True):
    """Check-ins count for this half-day from now on."""

    half_day: HalfDayId


class RoomClosed(Event, frozen=True):
    """The session is over."""


AnyEvent = (
    Joined | LanguageSet | SatAt | CheckedIn | CheckInUndone | HeadsCounted | Done | StageSet | Shown | WaySet
    | TablesSet | TablesMerged | PacingSet | TimerSet | TimerEnded | MinutesSet | TimesNoted | EnrolmentsAdded | RemotesEnded
    | HalfDayStarted | RoomClosed
)  # fmt: skip


class ApartRow(msgspec.Struct, frozen=True, kw_only=True):
    """The present state of one act slot of a paired or anonymous activity, stored under a random-looking key, no order.

    `slot` is what the act answers inside the activity (an item id; for questions the act id), so that one token may hold
    several answers. A newer `turn` replaces the row. `minute` is the time in whole minutes since the epoch. `body` is the
    act's free text under the id `text`: erasing empties it, and the seal over the rows still holds.
    `changed`: an earlier act of this slot said something else; what it said is not kept.
    """

    activity: ActivityId
    token: Token
    slot: str
    payload: msgspec.Raw
    how: How
    turn: int
    minute: int
    acts: tuple[ActId, ...] = ()
    text: TextId | None = None
    body: str = ""
    changed: bool = False
