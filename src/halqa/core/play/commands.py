"""What may be asked of a room: one closed union. Unknown fields are refused at the door.

Commands of participants come through the phone door; commands of staff through the control port. `at` is never in a
command: the writer stamps the time.
"""

from __future__ import annotations

import msgspec

from halqa.core.activity import How, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, Token
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
    were counted at a table. `turn` rises with each change on one phone, so a late repeat cannot undo a newer answer."""

    activity: ActivityId
    payload: msgspec.Raw
    how: How = How.PHONE
    seat: SeatId | None = None
    token: Token | None = None
    table: TableId | None = None
    turn: int = 1
    facilitator: bool = False


class SetStage(Command, frozen=True):
    """The facilitator opens, pauses, closes or reveals an activity; allowed in every state ("trigger now")."""

    activity: ActivityId
    stage: Stage


class Show(Command, frozen=True):
    """The facilitator puts a step of the run list in front of everyone (None: the welcome)."""

    activity: ActivityId | None


class SetWay(Command, frozen=True):
    """A table works by phone, tablet, paper or hands from now on."""

    table: TableId
    how: How


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
    | StartHalfDay
    | CloseRoom
)
