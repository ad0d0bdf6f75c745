"""People of a room beyond their check-in: minutes late and early, who was enrolled since the room was opened, remotes let go."""

from __future__ import annotations

import msgspec

from halqa.core.ids import ActId, EnrolmentId, HalfDayId
from halqa.core.play.commands import AddEnrolments, EndRemotes, NoteTimes
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.desk.queries import CheckInKey, checkin_keys
from halqa.room import follow
from halqa.room.actions.leading import check_in
from halqa.room.actions.opening import key_of
from halqa.room.control import give_keys, send
from halqa.room.queries import RoomRow
from halqa.staff.requests import new_key


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between the desk's roster and the room's: how many came, how many are out (declined, withdrawn, substituted) whom
    the room can still find, and the participants expected."""

    added: int
    gone: int
    expected: int

    @property
    def differs(self) -> bool:
        """Whether there is anything to bring up to date."""
        return bool(self.added or self.gone)


def _act() -> ActId:
    return ActId(new_key())


def note_times(*, room: RoomRow, enrolment: str, half_day: str, late: int, early: int) -> Refused | None:
    """Somebody who is present came so many minutes late, or left so many early. Organisers alone see it."""
    command = NoteTimes(
        act=_act(), enrolment=EnrolmentId(enrolment), half_day=HalfDayId(half_day), late=late, early=early
    )
    return send(room.key, command)


def roster_of(room: RoomRow) -> Roster:
    """How far the desk's roster is ahead of the room's."""
    listed = checkin_keys(room.session)
    return follow.ask(room.file, lambda state: _differs(state, listed))


def _differs(state: RoomState, listed: tuple[CheckInKey, ...]) -> Roster:
    expected = sum(1 for each in listed if each.role == "participant")
    return Roster(
        added=sum(1 for each in listed if each.enrolment not in state.enrolments),
        gone=max(0, state.expected - expected) if len(listed) < len(state.enrolments) else 0,
        expected=expected,
    )


def bring_roster(*, room: RoomRow) -> Roster | Refused:
    """Who was enrolled since can check in now; who is out can no longer be found on a phone, and a presence already noted stays.

    Keys come first: an enrolment that the room knows and cannot find would wait for nothing.
    """
    listed = checkin_keys(room.session)
    here = {each.enrolment for each in listed}
    known, uncounted, present, differs = follow.ask(
        room.file,
        lambda state: (
            frozenset(state.enrolments),
            frozenset(state.uncounted),
            frozenset(id for day in state.presences.values() for id in day),
            _differs(state, listed),
        ),
    )
    out = sorted(known - here - present)
    told = give_keys(room.key, put=[key_of(each) for each in listed], erase=out)
    if told is not None:
        return told
    fresh = tuple(each.enrolment for each in listed if each.enrolment not in known)
    uncounted = uncounted - here | {each.enrolment for each in listed if each.role != "participant"}
    command = AddEnrolments(act=_act(), enrolments=fresh, expected=differs.expected, uncounted=tuple(sorted(uncounted)))
    refused = send(room.key, command)
    return refused if refused is not None else differs


def check_in_anybody(*, room: RoomRow, enrolment: str, half_day: str) -> Refused | None:
    """Somebody is here, says the facilitator; whoever was enrolled a moment ago is brought into the room first."""
    refused = check_in(room=room, enrolment=enrolment, half_day=half_day)
    if refused is None or refused.code != "room-enrolment-unknown":
        return refused
    brought = bring_roster(room=room)
    return brought if isinstance(brought, Refused) else check_in(room=room, enrolment=enrolment, half_day=half_day)


def end_remotes(*, room: RoomRow) -> Refused | None:
    """Every remote paired so far is let go; a new code pairs anew."""
    return send(room.key, EndRemotes(act=_act()))
