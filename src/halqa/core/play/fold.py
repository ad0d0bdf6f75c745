"""The only place that changes a room's state: one event, one row that lies apart, or one erasable text at a time.

Folding is total and repeatable: an event that changes nothing any more (a second check-in, a late older answer) is passed over, so a
log folds the same whatever a writer batched together. Events come in order; rows come in any order, before or after them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from halqa.activities.registry import stored_act
from halqa.core.activity import How, Moment, Role, Stage, Voice, says_nothing
from halqa.core.ids import ActivityId, SeatId, TableId, TextId
from halqa.core.play.events import (
    AnyEvent,
    ApartRow,
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
from halqa.core.play.spoken import seat_voice
from halqa.core.play.state import RoomState, Seal, Seat, Spoken, Timer

FACILITATOR = "facilitator"
"""The voice of every act a facilitator does as such."""


def fold(state: RoomState, event: AnyEvent, seq: int) -> None:
    """Apply the event appended as number `seq`."""
    state.seq = seq
    match event:
        case Joined():
            state.seats.setdefault(event.seat, Seat(lang=event.lang, table=event.table, how=event.how))
        case LanguageSet():
            state.seats[event.seat].lang = event.lang
        case SatAt():
            _sat_at(state, event)
        case CheckedIn():
            _check_in(state, event)
        case CheckInUndone():
            _undo_check_in(state, event)
        case HeadsCounted():
            state.headcounts[event.half_day] = event
        case Done():
            _done(state, event)
        case StageSet():
            _stage_set(state, event)
        case Shown():
            _put_down(state, event.at)
            state.shown = event.activity
            state.stood = event.activity or state.stood
            _take_up(state, event.at)
        case WaySet():
            state.ways[event.table] = event.how
        case HalfDayStarted():
            _half_day_started(state, event)
        case TablesSet() | TablesMerged() | PacingSet() | EnrolmentsAdded():
            _arranged(state, event)
        case TimerSet() | TimerEnded() | MinutesSet() | TimesNoted():
            _timed(state, event)
        case RemotesEnded():
            state.remotes += 1
        case RoomClosed():
            _put_down(state, event.at)
            state.closed = True
        case _:
            assert_never(event)


def _sat_at(state: RoomState, event: SatAt) -> None:
    """Who moves by themselves stays there when the facilitator moves somebody else: the place that was given goes along."""
    seat = state.seats[event.seat]
    before, seat.table = seat.table, event.table
    if seat.enrolment is not None and seat.enrolment in state.places:
        state.places[seat.enrolment] = event.table
    _left(state, {event.seat: before}, event.at)


def _left(state: RoomState, before: Mapping[SeatId, TableId | None], at: int) -> None:
    """Seats have moved from where they sat `before`: a lively kind is told who sits no longer at a table whose pace is its own, as it
    may have waited for them."""
    gone: dict[TableId, set[str]] = {}
    for id, table in before.items():
        if table in state.tables and table != state.seats[id].table:
            gone.setdefault(table, set()).add(seat_voice(state, id, 0))
    for table, voices in gone.items():
        peers = sum(seat.table == table for seat in state.seats.values())
        for activity, board in state.boards.items():
            running = state.stage_at(activity, table) in (Stage.OPEN, Stage.PAUSED)
            kind = state.kind_of(activity)
            if kind.lively and running and state.pacing[activity] == "table":
                kind.left(state.specs[activity], board, voices, peers, Moment(at, "table", table))


def _check_in(state: RoomState, event: CheckedIn) -> None:
    """The first check-in is the presence; a later one ties a phone to somebody who was checked in from the list or on another phone."""
    state.presences[event.half_day].setdefault(event.enrolment, event)
    if event.seat is None:
        return
    seat = state.seats[event.seat]
    if seat.enrolment is None:
        seat.enrolment = event.enrolment
    seat.came.add(event.half_day)
    before, seat.table = seat.table, state.places.get(event.enrolment, seat.table)
    _left(state, {event.seat: before}, event.at)


def _undo_check_in(state: RoomState, event: CheckInUndone) -> None:
    """Every phone that the presence was noted on is free again, unless another half-day holds it."""
    state.presences[event.half_day].pop(event.enrolment, None)
    state.times.get(event.half_day, {}).pop(event.enrolment, None)
    for seat in state.seats.values():
        if seat.enrolment == event.enrolment and event.half_day in seat.came:
            seat.came.discard(event.half_day)
            seat.enrolment = event.enrolment if seat.came else None


def _done(state: RoomState, event: Done) -> None:
    kind, spec, board = state.kind_of(event.activity), state.specs[event.activity], state.boards[event.activity]
    act = stored_act(kind.name, event.payload)
    if event.facilitator and kind.role_of(act) is not Role.PARTICIPANT:
        kind.fold(spec, board, Voice(FACILITATOR, Role.FACILITATOR, event.how, event.table, at=event.at), act)
        return
    slots = state.said[event.activity].setdefault(event.voice, {})
    slot = kind.slot(act)
    if slot in slots and slots[slot].turn >= event.turn:
        return
    payload, silent = bytes(event.payload), says_nothing(kind, act)
    changed = not silent and slot in slots and slots[slot].then(payload)
    slots[slot] = Spoken(event.turn, payload, event.how, changed, silent)
    voice = Voice(event.voice, Role.PARTICIPANT, event.how, event.table, changed, silent, event.at, 0)
    kind.fold(spec, board, state.among(voice) if kind.lively else voice, act)
    _answered(state, event, anything=not all(each.silent for each in slots.values()))


def _answered(state: RoomState, event: Done, *, anything: bool) -> None:
    """A voice counts at the table it answered from last, unless it has taken back everything."""
    tables = state.answered.setdefault(event.activity, {})
    here = tables.setdefault(event.table, set())
    if anything and event.voice in here:
        return
    for voices in tables.values():
        voices.discard(event.voice)
    if anything:
        here.add(event.voice)


def _stage_set(state: RoomState, event: StageSet) -> None:
    if event.table is None:
        state.stages[event.activity] = event.stage
        state.table_stages.pop(event.activity, None)
    else:
        state.table_stages.setdefault(event.activity, {})[event.table] = event.stage
    if event.apart_count is not None and event.apart_digest is not None:
        state.seals[event.activity] = Seal(event.apart_count, event.apart_digest)
    _tell(state, event.activity, event.at, event.table)
    timers = state.timers.get(event.activity, {})
    for table in [each for each in timers if event.table in (None, each)]:
        if not _goes_on(timers[table], event.stage, event.at):
            del timers[table]


def _tell(state: RoomState, activity: ActivityId, at: int, table: TableId | None = None) -> None:
    """A lively kind is told where it stands: at the pace of tables each of them (or the one named), else the room."""
    kind, pacing = state.kind_of(activity), state.pacing[activity]
    if not kind.lively:
        return
    places: list[TableId | None] = [table] if table is not None else [*state.tables] if pacing == "table" else [None]
    for place in places:
        moment = Moment(at, pacing, place)
        kind.staged(state.specs[activity], state.boards[activity], state.stage_at(activity, place), moment)


def _paced(state: RoomState, event: PacingSet) -> None:
    """A lively kind is told who sits where as another pace begins: what was said goes with those who said it."""
    kind, id = state.kind_of(event.activity), event.activity
    if kind.lively:
        seated = {seat_voice(state, each, 0): seat.table for each, seat in state.seats.items()}
        kind.paced(state.specs[id], state.boards[id], state.stages[id], seated, Moment(event.at, event.pacing))


def _goes_on(timer: Timer, stage: Stage, at: int) -> bool:
    """Whether a timer outlives a change of stage: a pause holds it, a start lets it run on, any other stage is what it waited for."""
    if stage is Stage.PAUSED and timer.left is None:
        timer.left = max(0, timer.ends - at)
    elif stage is Stage.OPEN and timer.left is not None:
        timer.ends, timer.left = at + timer.left, None
    return stage in (Stage.OPEN, Stage.PAUSED)


def _timed(state: RoomState, event: TimerSet | TimerEnded | MinutesSet | TimesNoted) -> None:
    match event:
        case TimerSet():
            timer = Timer(what=event.what, ends=event.ends, seconds=event.seconds, then=event.then)
            if state.stage_at(event.activity, event.table) is Stage.PAUSED:
                timer.left = max(0, event.ends - event.at)
            state.timers.setdefault(event.activity, {})[event.table] = timer
        case TimerEnded():
            state.timers.get(event.activity, {}).pop(event.table, None)
        case MinutesSet():
            state.minutes.update(event.minutes)
        case TimesNoted():
            state.times.setdefault(event.half_day, {})[event.enrolment] = event
        case _:
            assert_never(event)


def _put_down(state: RoomState, at: int) -> None:
    """What was on show is not any more: its time is counted. A clock set back counts nothing."""
    if state.shown is not None:
        pace = state.pace[state.shown]
        pace.spent += max(0, at - (at if pace.since is None else pace.since))
        pace.since = None


def _take_up(state: RoomState, at: int) -> None:
    if state.shown is not None:
        state.pace[state.shown].since = at


def _half_day_started(state: RoomState, event: HalfDayStarted) -> None:
    """A step left on show over lunch or over night has taken its planned minutes at most."""
    if state.shown is not None:
        pace, planned = state.pace[state.shown], state.minutes[state.shown] * 60_000
        before = pace.spent
        _put_down(state, event.at)
        pace.spent = max(before, min(pace.spent, planned))
        _take_up(state, event.at)
    state.half_day = event.half_day
    state.started.setdefault(event.half_day, event.at)


def _arranged(state: RoomState, event: TablesSet | TablesMerged | PacingSet | EnrolmentsAdded) -> None:
    match event:
        case TablesSet():
            _tables_set(state, event)
        case TablesMerged():
            _merged(state, event)
        case PacingSet():
            state.pacing[event.activity] = event.pacing
            state.table_stages.pop(event.activity, None)
            _tell(state, event.activity, event.at)
            _paced(state, event)
            timers = state.timers.get(event.activity, {})
            for table in [each for each in timers if each is not None]:
                del timers[table]
        case EnrolmentsAdded():
            state.enrolments.update(event.enrolments)
            state.expected = event.expected
            state.uncounted = state.uncounted if event.uncounted is None else set(event.uncounted)
        case _:
            assert_never(event)


def _tables_set(state: RoomState, event: TablesSet) -> None:
    before, sat = [*state.tables], {id: seat.table for id, seat in state.seats.items()}
    state.tables = {each.id: each for each in event.tables}
    state.ways = {id: state.ways.get(id, How.PHONE) for id in state.tables}
    state.places = dict(event.places)
    for id, seat in state.seats.items():
        placed = state.places.get(seat.enrolment) if seat.enrolment is not None else None
        seat.table = placed or event.seats.get(id) or (seat.table if seat.table in state.tables else None)
    for stages in state.table_stages.values():
        for table in [each for each in stages if each not in state.tables]:
            del stages[table]
    for timers in state.timers.values():
        for gone in [each for each in timers if each is not None and each not in state.tables]:
            del timers[gone]
    for table in [each for each in before if each not in state.tables]:
        for activity, board in state.boards.items():
            state.kind_of(activity).dissolved(state.specs[activity], board, table)
    for activity, stage in state.stages.items():
        if stage in (Stage.OPEN, Stage.PAUSED) or state.table_stages.get(activity):
            _tell(state, activity, event.at)
    _left(state, sat, event.at)


def _merged(state: RoomState, event: TablesMerged) -> None:
    """Seats, people still to come and voices go over; where the other table stands holds for both."""
    gone, into = event.table, event.into
    del state.tables[gone], state.ways[gone]
    for seat in state.seats.values():
        seat.table = into if seat.table == gone else seat.table
    state.places = {who: into if table == gone else table for who, table in state.places.items()}
    for tables in state.answered.values():
        voices = tables.pop(gone, None)
        if voices:
            tables.setdefault(into, set()).update(voices)
    for stages in state.table_stages.values():
        stages.pop(gone, None)
    for timers in state.timers.values():
        timers.pop(gone, None)
    for activity, board in state.boards.items():
        state.kind_of(activity).merged(state.specs[activity], board, gone, into)


def fold_apart(state: RoomState, row: ApartRow) -> None:
    """Apply a row of a paired or anonymous activity: the newest act of its slot."""
    kind, spec, board = state.kind_of(row.activity), state.specs[row.activity], state.boards[row.activity]
    slots = state.said[row.activity].setdefault(row.token, {})
    before = state.apart[row.activity].get((row.token, row.slot))
    if before is not None:
        if before.turn >= row.turn:
            return
        if before.text is not None:
            state.texts.pop(before.text, None)
    state.apart[row.activity][row.token, row.slot] = row
    if row.text is not None:
        state.texts[row.text] = row.body
    act = stored_act(kind.name, row.payload)
    silent = says_nothing(kind, act)
    slots[row.slot] = Spoken(row.turn, bytes(row.payload), row.how, row.changed, silent)
    kind.fold(spec, board, Voice(row.token, Role.PARTICIPANT, row.how, changed=row.changed, silent=silent), act)


def fold_text(state: RoomState, id: TextId, body: str) -> None:
    """Put a free text beside the state, as the texts table holds it; an erased one has an empty body."""
    state.texts[id] = body
