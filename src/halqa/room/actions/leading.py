"""The facilitator's commands. Each goes to the phone door and is on disk when it comes back as None; a refusal says why not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from halqa.core.activity import How, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, RoomId, TableId
from halqa.core.play import leading
from halqa.core.play.commands import (
    AnyCommand,
    CheckIn,
    CloseRoom,
    CountHeads,
    Do,
    SetWay,
    Show,
    StartHalfDay,
    UndoCheckIn,
)
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.room import follow
from halqa.room.control import send, stop_serving
from halqa.room.live.keys import plain_code
from halqa.room.log import Log
from halqa.room.models import Anchor, Room
from halqa.room.queries import RoomRow, people_of
from halqa.staff.actions import record_action
from halqa.staff.models import User
from halqa.staff.requests import new_key

FACILITATOR = "facilitator"
ANCHOR_EVERY = dt.timedelta(minutes=1)


def _act() -> ActId:
    return ActId(new_key())


def _send_all(room: RoomId, commands: list[AnyCommand]) -> Refused | None:
    for command in commands:
        refused = send(room, command)
        if refused is not None:
            return refused
    return None


def show_step(*, room: RoomRow, activity: str) -> Refused | None:
    """Put a step in front of everyone; an empty id is the welcome."""
    return send(room.key, Show(act=_act(), activity=ActivityId(activity) if activity else None))


def set_stage(*, room: RoomRow, activity: str, stage: Stage) -> Refused | None:
    """Open, pause, close or reveal an activity, in every state. Opening one also puts it in front of everyone."""
    id = ActivityId(activity)
    commands = follow.ask(room.file, lambda state: leading.staged(state, id, stage, _act))
    if stage is Stage.OPEN:
        commands.insert(0, Show(act=_act(), activity=id))
    return _send_all(room.key, commands)


def turn(*, room: RoomRow, forward: bool, seen: str | None = None) -> Refused | None:
    """What the clicker does: one step forward or back, as `core.play.leading` means it. Refused at either end, and when the room has
    moved on from what was `seen` by whoever pressed (None: not asked)."""
    commands = follow.ask(room.file, lambda state: _turned(state, forward, seen))
    return commands if isinstance(commands, Refused) else _send_all(room.key, commands)


def _turned(state: RoomState, forward: bool, seen: str | None) -> list[AnyCommand] | Refused:
    if seen is not None and seen != leading.seen(state):
        return Refused("room-moved-on")
    commands = leading.turned(state, forward, _act)
    return commands or Refused("room-last-step" if forward else "room-first-step")


def focus(*, room: RoomRow, activity: str, item: str) -> Refused | None:
    """Put one item of a quiz on the wall, for hands while it is open or for the debrief."""
    id = ActivityId(activity)
    command = follow.ask(
        room.file, lambda state: leading.focus_on(state, id, item, _act) if leading.pages_of(state, id) else None
    )
    return send(room.key, command) if command is not None else Refused("activity-item-unknown")


def start_half_day(*, room: RoomRow, half_day: str) -> Refused | None:
    """Check-ins count for this half-day from now on."""
    return send(room.key, StartHalfDay(act=_act(), half_day=HalfDayId(half_day)))


def set_way(*, room: RoomRow, table: str, how: How) -> Refused | None:
    """A table works this way from now on."""
    return send(room.key, SetWay(act=_act(), table=TableId(table), how=how))


def check_in(*, room: RoomRow, enrolment: str, half_day: str, how: How = How.HANDS) -> Refused | None:
    """Somebody is here, says the facilitator: from the list (hands) or from a paper (paper)."""
    command = CheckIn(
        act=_act(), enrolment=EnrolmentId(enrolment), half_day=HalfDayId(half_day), how=how, by=FACILITATOR
    )
    return send(room.key, command)


def check_in_by_code(*, room: RoomRow, code: str, half_day: str) -> EnrolmentId | Refused:
    """Somebody is here, by the personal code of the badge, typed or read; gives whose it was."""
    wanted = plain_code(code)
    found = next((each for each in people_of(room.session) if wanted and plain_code(each.code) == wanted), None)
    if found is None:
        return Refused("room-code-unknown", {"code": code.strip()[:12]})
    refused = check_in(room=room, enrolment=found.enrolment, half_day=half_day)
    return found.enrolment if refused is None else refused


def undo_check_in(*, room: RoomRow, enrolment: str, half_day: str) -> Refused | None:
    """A check-in was a mistake: reversed, never deleted."""
    command = UndoCheckIn(act=_act(), enrolment=EnrolmentId(enrolment), half_day=HalfDayId(half_day), by=FACILITATOR)
    return send(room.key, command)


def count_heads(
    *, room: RoomRow, half_day: str, total: int, women: int | None, men: int | None, not_stated: int | None
) -> Refused | None:
    """Heads counted in the room, without names. The parts may leave a remainder; they may not exceed the total."""
    command = CountHeads(
        act=_act(), half_day=HalfDayId(half_day), total=total, women=women, men=men, not_stated=not_stated
    )
    return send(room.key, command)


def turn_round(*, room: RoomRow, activity: str, round: str) -> Refused | None:
    """A poll asks again after discussion ("2"), or shows its first round ("1"); asked again it is open."""
    refused = moderate(room=room, activity=activity, payload={"act": "again", "round": round})
    if refused is not None or round == "1":
        return refused
    return set_stage(room=room, activity=activity, stage=Stage.OPEN)


def moderate(*, room: RoomRow, activity: str, payload: Mapping[str, object], table: str = "") -> Refused | None:
    """What becomes of questions (release, hold, answer, owe); what the director of a play does, at one table or (none) everywhere."""
    raw = msgspec.Raw(msgspec.json.encode(dict(payload)))
    where = TableId(table) if table else None
    return send(room.key, Do(act=_act(), activity=ActivityId(activity), payload=raw, facilitator=True, table=where))


def anchor_room(*, room: RoomRow, now: dt.datetime) -> Anchor:
    """Note the head of the room's log here, so that a tail cut off later is found. The same head is noted once."""
    with Log(room.file) as log:
        head = log.head()
    noted, _ = Anchor.objects.get_or_create(room_id=room.key, seq=head.seq, defaults={"digest": head.digest, "at": now})
    return noted


def anchor_if_due(*, room: RoomRow, now: dt.datetime) -> None:
    """Note the head once a minute while the desk is open."""
    newest = Anchor.objects.filter(room_id=room.key).order_by("-seq").values_list("at", flat=True).first()
    if room.closed_at is None and (newest is None or abs(now - newest) >= ANCHOR_EVERY):
        anchor_room(room=room, now=now)


def close_room(*, room: RoomRow, by: User | None, now: dt.datetime) -> Refused | None:
    """The session is over: no act is accepted any more, the log's head is noted, the phone door lets go of the file."""
    refused = send(room.key, CloseRoom(act=_act()))
    if refused is not None:
        return refused
    anchor_room(room=room, now=now)
    Room.objects.filter(pk=room.key, closed_at=None).update(closed_at=now)
    record_action(action="room closed", subject=f"room:{room.key}", by=by, now=now)
    return stop_serving(room.key)
