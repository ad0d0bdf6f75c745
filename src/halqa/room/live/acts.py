"""An act as a phone sends it, by script (JSON) or by plain form, turned into one command. Unknown fields are refused."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.activities.registry import sent_act, stored_act
from halqa.core.activity import APART, How, Role
from halqa.core.ids import ActId, ActivityId, EnrolmentId, SeatId, Token
from halqa.core.play.commands import Do
from halqa.core.play.state import RoomState
from halqa.room.live.asgi import NotUnderstood

_ENVELOPE = frozenset({"act", "activity", "do", "turn", "token"})
_MOST_ID = 64


class Sent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone sends. `act` is made on the phone; the same id always gets the same reply. `late`: it had to wait there;
    `who`: whose turn it was, on a table's device."""

    activity: ActivityId
    payload: msgspec.Raw
    act: ActId
    turn: int = 1
    token: Token | None = None
    late: bool = False
    who: str = ""


_SENT = msgspec.json.Decoder(Sent)


def from_json(raw: bytes) -> Sent:
    """The act in a JSON body. Raises NotUnderstood."""
    try:
        return _SENT.decode(raw)
    except msgspec.DecodeError as error:
        raise NotUnderstood from error


def from_form(fields: list[tuple[str, str]]) -> Sent:
    """The act in a plain form: `name[]` makes a list, `a.b` an object inside, everything else one value. Raises NotUnderstood."""
    envelope = {name: value for name, value in fields if name in _ENVELOPE}
    payload: dict[str, Any] = {"act": envelope.get("do", "")}
    for name, value in fields:
        if name not in _ENVELOPE:
            _put(payload, name, value)
    try:
        return Sent(
            activity=ActivityId(envelope["activity"]),
            payload=msgspec.Raw(msgspec.json.encode(payload)),
            act=ActId(envelope["act"]),
            turn=int(envelope.get("turn", "1")),
            token=Token(envelope["token"]) if envelope.get("token") else None,
        )
    except (KeyError, ValueError) as error:
        raise NotUnderstood from error


def _put(payload: dict[str, Any], name: str, value: str) -> None:
    *outer, last = name.split(".")
    inside = payload
    for part in outer:
        inside = inside.setdefault(part, {})
        if not isinstance(inside, dict):
            raise NotUnderstood
    if last.endswith("[]"):
        kept = inside.setdefault(last[:-2], [])
        if not isinstance(kept, list):
            raise NotUnderstood
        kept.append(value)
    else:
        inside[last] = value


def _plain(act: ActId) -> bool:
    """Whether an act's id can be kept by every store: PostgreSQL refuses a NUL, and with it the answers of everybody in the batch."""
    return 0 < len(act) <= _MOST_ID and act.isascii() and act.isprintable()


def anybodys(state: RoomState, command: Do) -> bool:
    """Whether anybody may do this, whosever turn it is on a table's device: it is kept as nobody's."""
    kind = state.kind_of(command.activity)
    return kind.role_of(stored_act(kind.name, command.payload)) is Role.ANYBODY


def command(state: RoomState, sent: Sent, seat: SeatId, place: int = 0, enrolment: EnrolmentId | None = None) -> Do:
    """The command of this act. Acts of paired and anonymous activities carry the token and leave the seat behind, here already.
    `place` and `enrolment` say whose turn it was on a table's device.

    Raises NotUnderstood when the payload is none of the activity's acts.
    """
    planned = state.planned.get(sent.activity)
    if planned is None or not _plain(sent.act) or not 0 < sent.turn < 2**31:
        raise NotUnderstood
    try:
        act = sent_act(planned.kind, sent.payload)
    except msgspec.DecodeError as error:
        raise NotUnderstood from error
    apart = planned.mode in APART
    return Do(
        act=sent.act,
        activity=sent.activity,
        payload=msgspec.Raw(msgspec.json.encode(act)),
        how=How.PHONE if apart else state.seats[seat].how,  # a room's only tablet would tell the table
        seat=None if apart else seat,
        token=sent.token if apart else None,
        turn=sent.turn,
        place=0 if apart else place,
        enrolment=None if apart else enrolment,
        late=sent.late,
    )
