"""What a room answers to an activity's own act: whose voice it is, whether it comes in time, and where it is stored.

By name and by seat an act becomes an event; paired and anonymous it becomes a row that lies apart, without seat, order or exact time.
A facilitator's act as such (counting hands, releasing a question) is always an event: it carries nobody's answer.
"""

from __future__ import annotations

import re
from typing import Any, assert_never

import msgspec

from halqa.activities.registry import stored_act
from halqa.core.activity import APART, How, Mode, Role, Settled, Stage, Voice, says_nothing
from halqa.core.ids import EnrolmentId, SeatId, TextId, Token
from halqa.core.play.commands import Do
from halqa.core.play.decision import Decision, Outcome, Reply, StoredText
from halqa.core.play.events import ApartRow, Done
from halqa.core.play.fold import FACILITATOR
from halqa.core.play.refusals import no
from halqa.core.play.spoken import seat_voice
from halqa.core.play.state import RoomState
from halqa.core.play.wire import fresh_text
from halqa.core.problems import Refused

TYPED = frozenset({How.PAPER, How.HANDS})
"""The ways in which a facilitator types in what participants did."""

KEPT_ACTS = 16
"""How many act ids a row that lies apart remembers: a phone repeats its newest acts only."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{8,64}")
_CARD = re.compile(r"[^\x00-\x1f]{1,64}")


def do(state: RoomState, command: Do, now: int) -> Outcome:
    """What follows from an activity's act. `now` in milliseconds since the epoch."""
    if command.activity not in state.planned:
        return no("room-activity-unknown")
    kind = state.kind_of(command.activity)
    try:
        act = stored_act(kind.name, command.payload)
    except msgspec.DecodeError:
        return no("room-act-not-understood")
    if command.table is not None and command.table not in state.tables:
        return no("room-table-unknown")
    role = kind.role_of(act)
    match role:
        case Role.FACILITATOR:
            return _as_facilitator(state, command, act, now)
        case Role.ANYBODY:
            return _as_anybody(state, command, act, now)
        case Role.PARTICIPANT:
            return _from_participant(state, command, act, now)
        case _:
            assert_never(role)


def _from_participant(state: RoomState, command: Do, act: Any, now: int) -> Outcome:
    voice = _voice(state, command)
    if isinstance(voice, Refused):
        return voice
    late = _late(state.stage_at(command.activity, voice.table), typed=command.facilitator)
    return late if late is not None else _as_participant(state, command, voice, act, now)


def _as_facilitator(state: RoomState, command: Do, act: Any, now: int) -> Outcome:
    if not command.facilitator:
        return no("room-facilitator-only")
    kind, spec, board = state.kind_of(command.activity), state.specs[command.activity], state.boards[command.activity]
    voice = Voice(FACILITATOR, Role.FACILITATOR, command.how, command.table, at=now)
    if command.how in TYPED and state.stage_at(command.activity, command.table) is Stage.AHEAD:
        return no("room-activity-not-open")
    refused = kind.refuse(spec, board, voice, act)
    if refused is not None:
        return refused
    text = fresh_text(command.activity, voice.key, command.act)
    settled = kind.settle(act, text)
    event = _done(command, voice, msgspec.json.encode(settled.act), command.turn, now, (text,) if settled.body else ())
    return Decision(events=(event,), texts=(StoredText(text, settled.body),) if settled.body else ())


def _as_anybody(state: RoomState, command: Do, act: Any, now: int) -> Outcome:
    """What anybody may do, and nobody is told who did: it is stored as the facilitator's own act would be, without seat, table, turn or
    way, and the reply names no seat. A seat is asked for and left behind; a pause does not matter. It is meant for its moment: what
    waited on a phone without a network is not done to the room minutes later."""
    if not command.facilitator:
        seat = state.seats.get(command.seat) if command.seat is not None else None
        if seat is None:
            return no("room-seat-unknown")
        stage = state.stage_at(command.activity, seat.table)
        late = _late(stage, typed=False) if stage is not Stage.PAUSED else None
        if late is None and command.late:
            late = no("room-waited-too-long")
        if late is not None:
            return late
    nobody = msgspec.structs.replace(command, how=How.PHONE, seat=None, table=None, turn=1, facilitator=True)
    return _as_facilitator(state, nobody, act, now)


def _late(stage: Stage, *, typed: bool) -> Refused | None:
    """Whether a participant's act comes too early or too late. What the facilitator types in comes until the room closes."""
    match stage:
        case Stage.OPEN:
            return None
        case Stage.AHEAD:
            return no("room-activity-not-open")
        case Stage.PAUSED:
            return None if typed else no("room-activity-paused")
        case Stage.CLOSED | Stage.REVEALED:
            return None if typed else no("room-activity-closed")
        case _:
            assert_never(stage)


def _voice(state: RoomState, command: Do) -> Voice | Refused:
    """Whose act it is, as the activity's mode says."""
    if command.facilitator and command.how not in TYPED:
        return no("room-way-missing")
    mode = state.planned[command.activity].mode
    match mode:
        case Mode.PAIRED | Mode.ANONYMOUS:
            return _voice_apart(command, mode)
        case Mode.BY_SEAT | Mode.BY_NAME:
            return _voice_of_card(state, command, mode) if command.facilitator else _voice_of_seat(state, command, mode)
        case _:
            assert_never(mode)


def _voice_apart(command: Do, mode: Mode) -> Voice | Refused:
    """A token and nothing else: seat and table are left behind here, whatever the phone sent."""
    token = command.token or ""
    if command.facilitator and mode is Mode.ANONYMOUS and not token:
        token = Token(f"sheet-{command.act}")  # an unnumbered sheet is a voice of its own
    if not (_CARD if command.facilitator else _TOKEN).fullmatch(token):
        return no("room-token-missing")
    return Voice(token, Role.PARTICIPANT, command.how)


def _voice_of_seat(state: RoomState, command: Do, mode: Mode) -> Voice | Refused:
    if command.seat is None or command.seat not in state.seats:
        return no("room-seat-unknown")
    seat = state.seats[command.seat]
    if mode is Mode.BY_SEAT:
        return Voice(seat_voice(state, command.seat, command.place), Role.PARTICIPANT, seat.how, seat.table)
    who = seat.enrolment
    if (
        seat.how is How.TABLET
    ):  # a device that several hold in turn is nobody's: the door says who gave the personal code
        here = state.presences[state.half_day] if state.half_day is not None else {}
        who = command.enrolment if command.enrolment in here else None
    if who is None:
        return no("room-check-in-first")
    return Voice(f"person:{who}", Role.PARTICIPANT, seat.how, seat.table)


def _voice_of_card(state: RoomState, command: Do, mode: Mode) -> Voice | Refused:
    """Paper typed in: by seat under the number of the card, by name under the enrolment."""
    token = command.token or ""
    if not _CARD.fullmatch(token):
        return no("room-token-missing")
    if mode is Mode.BY_SEAT:
        return Voice(f"card:{token}", Role.PARTICIPANT, command.how, command.table)
    if EnrolmentId(token) not in state.enrolments:
        return no("room-enrolment-unknown")
    return Voice(f"person:{token}", Role.PARTICIPANT, command.how, command.table)


def _as_participant(state: RoomState, command: Do, voice: Voice, act: Any, now: int) -> Outcome:
    kind, spec, board = state.kind_of(command.activity), state.specs[command.activity], state.boards[command.activity]
    if kind.lively:
        voice = state.among(msgspec.structs.replace(voice, at=now))
    text = TextId("")
    settled = kind.settle(act, text)
    if settled.act is not act:  # it holds free text: only then an id is worth its digest
        text = fresh_text(command.activity, voice.key, command.act)
        settled = kind.settle(act, text)
    slot = kind.slot(settled.act)
    known = state.said[command.activity].get(voice.key, {})
    before = known.get(slot)
    row = state.apart[command.activity].get((Token(voice.key), slot))
    repeated = row is not None and command.act in row.acts
    if repeated or (before is not None and not command.facilitator and command.turn <= before.turn):
        return Decision(reply=Reply(seat=_seat(state, command)))
    back = command.facilitator and before is not None and says_nothing(kind, settled.act)
    refused = None if back else kind.refuse(spec, board, voice, act)
    if refused is not None:
        return refused
    turn = command.turn if before is None or command.turn > before.turn else before.turn + 1
    return _accepted(state, command, voice, settled, slot, text, turn, now)


def _accepted(
    state: RoomState, command: Do, voice: Voice, settled: Settled[Any], slot: str, text: TextId, turn: int, now: int
) -> Decision:
    kind = state.kind_of(command.activity)
    payload = msgspec.json.encode(settled.act)
    body = settled.body
    reply = Reply(seat=_seat(state, command))
    if state.planned[command.activity].mode not in APART:
        event = _done(command, voice, payload, turn, now, (text,) if body else ())
        return Decision(events=(event,), texts=(StoredText(text, body),) if body else (), reply=reply)
    before = state.apart[command.activity].get((Token(voice.key), slot))
    spoken = state.said[command.activity].get(voice.key, {}).get(slot)
    acts = (*(before.acts if before is not None else ()), command.act)[-KEPT_ACTS:]
    row = ApartRow(
        activity=command.activity,
        token=Token(voice.key),
        slot=slot,
        payload=msgspec.Raw(payload),
        how=voice.how,
        turn=turn,
        minute=now // 60_000,
        acts=acts,
        text=text if body else None,
        body=body,
        changed=spoken is not None and not says_nothing(kind, settled.act) and spoken.then(payload),
    )
    return Decision(apart=(row,), reply=reply)


def _done(command: Do, voice: Voice, payload: bytes, turn: int, now: int, texts: tuple[TextId, ...] = ()) -> Done:
    return Done(
        act=command.act,
        at=now,
        activity=command.activity,
        voice=voice.key,
        payload=msgspec.Raw(payload),
        how=voice.how,
        table=voice.table,
        turn=turn,
        facilitator=voice.role is Role.FACILITATOR or command.facilitator,
        texts=dict.fromkeys(texts, ""),
    )


def _seat(state: RoomState, command: Do) -> SeatId | None:
    """The seat a reply names: none for acts that lie apart."""
    return None if state.planned[command.activity].mode in APART else command.seat
