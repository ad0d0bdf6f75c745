"""What may be asked of a room: one closed union. Unknown fields are refused at the door.

Commands of participants come through the phone door; commands of staff through the control port. `at` is never in a
command: the writer stamps the time.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.activity import How, Pacing, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, Token
from halqa.core.play.brief import Table
from halqa.core.words import Lang


class Command(msgspec.Struct, frozen=True, tag=True, tag_field="do", kw_only=True, forbid_unknown_fields=True):
    """Base of every command: `act` is made by whoever asks; the same id always gets the same reply."""

    act: ActId


class Join(Command, frozen=True):
    """A phone (or a table's tablet) takes a seat. `seat` is an opaque identity made by the door."""

    seat: SeatId
    lang: Lang
    table: TableId | None = None
    how: How = How.PHONE


class SetLanguage(Command, frozen=True):
    """A seat reads another language from now on."""

    seat: SeatId
    lang: Lang


class SitAt(Command, frozen=True):
    """A seat moves to a table."""

    seat: SeatId
    table: TableId


class CheckIn(Command, frozen=True):
    """A person is present at a half-day. `seat` when a phone did it; `how` is phone, tablet, paper (signed sheet), hands (the list)."""

    enrolment: EnrolmentId
    half_day: HalfDayId
    how: How
    seat: SeatId | None = None
    by: str = "participant"  # participant | facilitator


class UndoCheckIn(Command, frozen=True):
    """A check-in was a mistake; the presence is reversed, never deleted."""

    enrolment: EnrolmentId
    half_day: HalfDayId
    by: str


class CountHeads(Command, frozen=True):
    """A headcount of a half-day, without names. Parts may be unknown (None); the total is what was counted."""

    half_day: HalfDayId
    total: int
    women: int | None = None
    men: int | None = None
    not_stated: int | None = None
    by: str = "facilitator"


class Do(Command, frozen=True):
    """An activity's own act. `seat` for by-name and by-seat modes, `token` for paired and anonymous ones, `table` when hands
    were counted at a table. `turn` rises with each change on one phone, so a late repeat cannot undo a newer answer.

    On a table's tablet several people answer in turn: `place` tells them apart (1, 2, ...), and `enrolment` is whose act it is by
    name, set by the door once the personal code was given, never taken from the device. `late`: it waited on its phone for longer than
    its moment lasts.
    """

    activity: ActivityId
    payload: msgspec.Raw
    how: How = How.PHONE
    seat: SeatId | None = None
    token: Token | None = None
    table: TableId | None = None
    turn: int = 1
    facilitator: bool = False
    place: int = 0
    enrolment: EnrolmentId | None = None
    late: bool = False


class SetStage(Command, frozen=True):
    """The facilitator opens, pauses, closes or reveals an activity; allowed in every state ("trigger now").

    `table`: only there, when the activity goes at the pace of the tables; without one, everywhere.
    """

    activity: ActivityId
    stage: Stage
    table: TableId | None = None


class Show(Command, frozen=True):
    """The facilitator puts a step of the run list in front of everyone (None: the welcome).

    `seen` is the step that whoever asks had before the eyes: two facilitators who press "next" at once go one step, not two.
    """

    activity: ActivityId | None
    seen: ActivityId | msgspec.UnsetType | None = msgspec.UNSET


class SetWay(Command, frozen=True):
    """A table works by phone, tablet, paper or hands from now on."""

    table: TableId
    how: How


class SetTables(Command, frozen=True):
    """The tables from now on, under neutral names, and who sits where: people by enrolment (their seats follow, also later, when
    they check in), seats that nobody has checked in from by themselves. Tables that are left out are cleared away."""

    tables: tuple[Table, ...]
    places: dict[EnrolmentId, TableId] = {}
    seats: dict[SeatId, TableId] = {}


class MergeTables(Command, frozen=True):
    """Those at `table` go on at the table `into`."""

    table: TableId
    into: TableId


class SetPacing(Command, frozen=True):
    """Who sets the pace of an activity from now on."""

    activity: ActivityId
    pacing: Pacing


class StartTimer(Command, frozen=True):
    """So many seconds from now on, for everyone or at one table, instead of a timer that runs there. `what` says what the time is
    for; `then` is the stage that comes when it is over (None: it only tells)."""

    activity: ActivityId
    seconds: int
    table: TableId | None = None
    what: Literal["answer", "talk", "vote"] = "answer"
    then: Stage | None = None


class ChangeTimer(Command, frozen=True):
    """So many seconds more, or less."""

    activity: ActivityId
    seconds: int
    table: TableId | None = None


class EndTimer(Command, frozen=True):
    """The time is over: the clock says so for the timer that was to end at `ends`; without `ends` the facilitator skips the rest.
    `drop`: the timer is taken away and nothing follows from it."""

    activity: ActivityId
    table: TableId | None = None
    ends: int | None = None
    drop: bool = False


class SetMinutes(Command, frozen=True):
    """The minutes of some steps from now on (the day slipped); 0 skips a step."""

    minutes: dict[ActivityId, int]


class NoteTimes(Command, frozen=True):
    """Somebody who is present came so many minutes after the start, or left so many before the end. Known to the organisers only."""

    enrolment: EnrolmentId
    half_day: HalfDayId
    late: int = 0
    early: int = 0


class AddEnrolments(Command, frozen=True):
    """People were enrolled after the room was opened. `expected`: participants expected from now on; `uncounted`: all who are no
    participants from now on (None: as before)."""

    enrolments: tuple[EnrolmentId, ...]
    expected: int
    uncounted: tuple[EnrolmentId, ...] | None = None


class EndRemotes(Command, frozen=True):
    """Every remote that was paired so far is let go."""


class StartHalfDay(Command, frozen=True):
    """The half-day that check-ins count for from now on."""

    half_day: HalfDayId


class CloseRoom(Command, frozen=True):
    """The session is over: no act is accepted any more."""


AnyCommand = (
    Join
    | SetLanguage
    | SitAt
    | CheckIn
    | UndoCheckIn
    | CountHeads
    | Do
    | SetStage
    | Show
    | SetWay
    | SetTables
    | MergeTables
    | SetPacing
    | StartTimer
    | ChangeTimer
    | EndTimer
    | SetMinutes
    | NoteTimes
    | AddEnrolments
    | EndRemotes
    | StartHalfDay
    | CloseRoom
)
