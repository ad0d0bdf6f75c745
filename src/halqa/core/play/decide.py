"""What a room answers to a command: events to append, texts and rows to store, and the reply; or a refusal.

Pure reading of the state: nothing changes before the events are on disk. That the same act id always gets the same reply is the
writer's (it keeps replies on disk beside the events), except for rows that lie apart, which carry their own act ids.
"""

from __future__ import annotations

from functools import partial
from typing import assert_never

import msgspec

from halqa.core.activity import APART, How, Stage
from halqa.core.ids import ActId, ActivityId, HalfDayId, SeatId, TableId
from halqa.core.play import seating, timing
from halqa.core.play.commands import (
    AddEnrolments,
    AnyCommand,
    ChangeTimer,
    CheckIn,
    CloseRoom,
    CountHeads,
    Do,
    EndRemotes,
    EndTimer,
    Join,
    MergeTables,
    NoteTimes,
    SetLanguage,
    SetMinutes,
    SetPacing,
    SetStage,
    SetTables,
    SetWay,
    Show,
    SitAt,
    StartHalfDay,
    StartTimer,
    UndoCheckIn,
)
from halqa.core.play.decision import RECEIVED, Decision, Outcome, Reply, StoredText, refusal
from halqa.core.play.doing import do
from halqa.core.play.events import (
    AnyEvent,
    CheckedIn,
    CheckInUndone,
    HalfDayStarted,
    HeadsCounted,
    Joined,
    LanguageSet,
    RemotesEnded,
    RoomClosed,
    Shown,
    StageSet,
)
from halqa.core.play.refusals import no
from halqa.core.play.state import RoomState, Seal
from halqa.core.play.wire import seal

__all__ = ["RECEIVED", "Decision", "Outcome", "Reply", "StoredText", "decide", "refusal"]


def decide(state: RoomState, command: AnyCommand, now: int) -> Outcome:
    """What follows from `command` in this state. `now` is in milliseconds since the epoch, by the server's clock."""
    if state.closed:
        return Decision() if isinstance(command, CloseRoom) else no("room-closed")
    match command:
        case Join():
            return _join(state, command, now)
        case SetLanguage():
            return _set_language(state, command, now)
        case CheckIn():
            return _check_in(state, command, now)
        case UndoCheckIn():
            return _undo_check_in(state, command, now)
        case NoteTimes():
            return timing.note_times(state, command, now)
        case CountHeads():
            return _count_heads(state, command, now)
        case AddEnrolments():
            return seating.add_enrolments(state, command, now)
        case Do():
            return do(state, command, now)
        case SetStage() | Show() | StartHalfDay() | EndRemotes() | CloseRoom():
            return _lead(state, command, now)
        case SetPacing():
            return seating.set_pacing(state, command, now)
        case SitAt():
            return seating.sit_at(state, command, now)
        case SetWay():
            return seating.set_way(state, command, now)
        case SetTables():
            return seating.set_tables(state, command, now)
        case MergeTables():
            return seating.merge_tables(state, command, now)
        case StartTimer():
            return timing.start_timer(state, command, now)
        case ChangeTimer():
            return timing.change_timer(state, command, now)
        case EndTimer():
            staging = partial(_staged, state, command.act, now)
            return timing.end_timer(state, command, now, staging)
        case SetMinutes():
            return timing.set_minutes(state, command, now)
        case _:
            assert_never(command)


def _lead(state: RoomState, command: SetStage | Show | StartHalfDay | EndRemotes | CloseRoom, now: int) -> Outcome:
    """What the facilitator does to the room as a whole."""
    match command:
        case SetStage():
            return _set_stage(state, command, now)
        case Show():
            return _show(state, command, now)
        case StartHalfDay():
            return _start_half_day(state, command, now)
        case EndRemotes():
            return _happened(RemotesEnded(act=command.act, at=now))
        case CloseRoom():
            return _close(state, command, now)
        case _:
            assert_never(command)


def _happened(*events: AnyEvent, seat: SeatId | None = None) -> Decision:
    return Decision(events=events, reply=Reply(seat=seat))


def _join(state: RoomState, command: Join, now: int) -> Outcome:
    if command.seat in state.seats:
        return _happened(seat=command.seat)
    if command.lang not in state.brief.languages:
        return no("room-language-unknown")
    if command.table is not None and command.table not in state.tables:
        return no("room-table-unknown")
    event = Joined(act=command.act, at=now, seat=command.seat, lang=command.lang, table=command.table, how=command.how)
    return _happened(event, seat=command.seat)


def _set_language(state: RoomState, command: SetLanguage, now: int) -> Outcome:
    seat = state.seats.get(command.seat)
    if seat is None:
        return no("room-seat-unknown")
    if command.lang not in state.brief.languages:
        return no("room-language-unknown")
    if seat.lang == command.lang:
        return _happened(seat=command.seat)
    return _happened(LanguageSet(act=command.act, at=now, seat=command.seat, lang=command.lang), seat=command.seat)


def _check_in(state: RoomState, command: CheckIn, now: int) -> Outcome:
    day: HalfDayId | None = command.half_day or state.half_day
    if day is None:
        return no("room-half-day-not-started")
    if day not in state.presences:
        return no("room-half-day-unknown")
    if command.by == "participant" and day != state.half_day:
        return no("room-half-day-not-started")
    if command.enrolment not in state.enrolments:
        return no("room-enrolment-unknown")
    if command.seat is not None and command.seat not in state.seats:
        return no("room-seat-unknown")
    # One phone, one person: an answer by seat must not change hands. A table's tablet checks in many and is tied to none.
    seat = None if command.how is How.TABLET else command.seat
    tied = state.seats[seat].enrolment if seat is not None else None
    if tied not in (None, command.enrolment):
        return no("room-seat-checked-in-for-another")
    # Somebody whom the list checked in may still say so on a phone: without the event the phone would stay nobody's.
    if command.enrolment in state.presences[day] and (seat is None or tied is not None):
        return _happened(seat=command.seat)
    event = CheckedIn(
        act=command.act,
        at=now,
        enrolment=command.enrolment,
        half_day=day,
        how=command.how,
        seat=seat,
        by=command.by,
    )
    return _happened(event, seat=command.seat)


def _undo_check_in(state: RoomState, command: UndoCheckIn, now: int) -> Outcome:
    if command.half_day not in state.presences:
        return no("room-half-day-unknown")
    if command.enrolment not in state.presences[command.half_day]:
        return _happened()
    return _happened(
        CheckInUndone(act=command.act, at=now, enrolment=command.enrolment, half_day=command.half_day, by=command.by)
    )


def _count_heads(state: RoomState, command: CountHeads, now: int) -> Outcome:
    if command.half_day not in state.presences:
        return no("room-half-day-unknown")
    parts = [part for part in (command.women, command.men, command.not_stated) if part is not None]
    if min((command.total, *parts)) < 0:
        return no("room-heads-negative")
    if sum(parts) > command.total:
        return no("room-heads-parts-exceed-total", parts=sum(parts), total=command.total)
    event = HeadsCounted(
        act=command.act,
        at=now,
        half_day=command.half_day,
        total=command.total,
        women=command.women,
        men=command.men,
        not_stated=command.not_stated,
        by=command.by,
    )
    return _happened(event)


def _set_stage(state: RoomState, command: SetStage, now: int) -> Outcome:
    if command.activity not in state.planned:
        return no("room-activity-unknown")
    if command.table is not None:
        return _set_table_stage(state, command, command.table, now)
    event = _staged(state, command.act, now, command.activity, command.stage, None)
    resealed = event.apart_digest is not None and _sealed(state, command.activity) != state.seals.get(command.activity)
    everywhere = state.stages[command.activity] is command.stage and not state.table_stages.get(command.activity)
    return _happened() if everywhere and not resealed else _happened(event)


def _set_table_stage(state: RoomState, command: SetStage, table: TableId, now: int) -> Outcome:
    if table not in state.tables:
        return no("room-table-unknown")
    if state.pacing[command.activity] != "table":
        return no("room-not-at-the-pace-of-tables")
    if state.stage_at(command.activity, table) is command.stage:
        return _happened()
    return _happened(_staged(state, command.act, now, command.activity, command.stage, table))


def _staged(
    state: RoomState, act: ActId, now: int, activity: ActivityId, stage: Stage, table: TableId | None
) -> StageSet:
    """The event of a stage. Closing seals the rows that lie apart, whatever the table: they have none."""
    event = StageSet(act=act, at=now, activity=activity, stage=stage, table=table)
    if state.planned[activity].mode in APART and stage in (Stage.CLOSED, Stage.REVEALED):
        sealed = _sealed(state, activity)
        event = msgspec.structs.replace(event, apart_count=sealed.count, apart_digest=sealed.digest)
    return event


def _sealed(state: RoomState, activity: ActivityId) -> Seal:
    rows = state.apart[activity].values()
    return Seal(len(rows), seal(rows))


def _show(state: RoomState, command: Show, now: int) -> Outcome:
    if command.activity is not None and command.activity not in state.planned:
        return no("room-activity-unknown")
    if state.shown == command.activity:
        return _happened()
    if command.seen is not msgspec.UNSET and command.seen != state.shown:
        return no("room-moved-on")
    return _happened(Shown(act=command.act, at=now, activity=command.activity))


def _start_half_day(state: RoomState, command: StartHalfDay, now: int) -> Outcome:
    if command.half_day not in state.presences:
        return no("room-half-day-unknown")
    if state.half_day == command.half_day:
        return _happened()
    return _happened(HalfDayStarted(act=command.act, at=now, half_day=command.half_day))


def _close(state: RoomState, command: CloseRoom, now: int) -> Decision:
    """The rows that lie apart are sealed once more, so that paper typed in after an activity's close is covered too."""
    events: list[AnyEvent] = []
    for id, planned in state.planned.items():
        stage = state.stages[id]
        if planned.mode not in APART or stage is Stage.AHEAD:
            continue
        sealed = _sealed(state, id)
        if stage in (Stage.CLOSED, Stage.REVEALED):
            if sealed == state.seals.get(id):
                continue
        else:
            stage = Stage.CLOSED
        events.append(
            StageSet(
                act=command.act,
                at=now,
                activity=id,
                stage=stage,
                apart_count=sealed.count,
                apart_digest=sealed.digest,
            )
        )
    return _happened(*events, RoomClosed(act=command.act, at=now))
