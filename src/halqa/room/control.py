"""The staff door's way to the phone door: signed commands to its loopback port, and what to tell a person when it is away.

The client is the phone door's own (`room.live.client`). Here its troubles become refusals with a sentence: what happened, what is
kept, what to do. Nothing is retried: a command carries its act id, so pressing again does it once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec
from django.conf import settings

from halqa.core.ids import EnrolmentId, RoomId, SeatId
from halqa.core.play.commands import AnyCommand
from halqa.core.problems import Refused
from halqa.room.database import Away
from halqa.room.live.client import Control, DoorAway, DoorRefused
from halqa.room.live.joincard import Wifi
from halqa.room.live.keys import CheckInKey
from halqa.room.owners import control_key, look
from halqa.room.queries import database_url
from halqa.room.storage import InDatabase, Place

T = TypeVar("T")


def control(room: RoomId | None = None) -> Control:
    """The control port of the door that serves a room; of the least loaded door while nobody does. Raises DoorAway when there is none.

    On files there is one door, this installation's.
    """
    environment, url = settings.ENVIRONMENT, database_url()
    if not url:
        return Control(environment.control_port, environment.control_key)
    try:
        seen, key = look(url), control_key(url).decode()
    except Away as error:
        raise DoorAway from error
    owners = [each.address for each in seen.rooms if each.room == room and each.owned]
    address = next(iter((*owners, *seen.doors)), "")
    if not address:
        raise DoorAway
    host, _, port = address.rpartition(":")
    return Control(int(port), key, host)


def _told(ask: Callable[[], T]) -> T | Refused:
    try:
        return ask()
    except DoorAway:
        return Refused("room-door-away")
    except DoorRefused as error:
        return Refused("room-door-refused", {"code": error.code})


def serve_file(path: Place) -> dict[str, str] | Refused:
    """Have a phone door serve a room: its join and wall addresses."""
    return _told(lambda: control(path.room if isinstance(path, InDatabase) else None).open(path))


def send(room: RoomId, command: AnyCommand) -> Refused | None:
    """Have a command stored. None: it is on disk. Otherwise why not, in the room's own codes or the door's."""
    answer = _told(lambda: control(room).command(room, command))
    if isinstance(answer, Refused):
        return answer
    return None if answer.ok else Refused(answer.code, answer.args)


class Reached(msgspec.Struct, frozen=True):
    """Where phones join and where the wall is, as the phone door prints them, and what is known of the network."""

    join: str
    wall: str
    wifi: Wifi | None
    hotspot: str
    candidates: list[str]
    expected: int
    interpreter: str = ""


def addresses(room: RoomId) -> Reached | Refused:
    """How phones reach a room now; or why it is not known."""
    status = _told(lambda: control(room).status(room))
    if isinstance(status, Refused):
        return status
    return msgspec.convert({**status, "expected": status["counters"]["expected"]}, type=Reached)


class Lines(msgspec.Struct, frozen=True):
    """How the lines of a room's phones are, by seat: ok, weak or gone; nothing is known while the phone door is away."""

    by_seat: dict[SeatId, str] = {}


def lines(room: RoomId) -> Lines:
    """The lines of the phones as the phone door hears them now."""
    status = _told(lambda: control(room).status(room))
    return Lines() if isinstance(status, Refused) else Lines(status["links"])


def remote_address(room: RoomId) -> str | Refused:
    """Where a phone becomes the remote of today; or why it is not known now."""
    return _told(lambda: control(room).remote(room))


def give_keys(room: RoomId, *, put: Sequence[CheckInKey], erase: Sequence[EnrolmentId]) -> Refused | None:
    """Add or replace check-in keys, and erase others."""
    return _told(lambda: control(room).keys(room, put, erase))


def stop_serving(room: RoomId) -> Refused | None:
    """Let go of a room's file."""
    done = _told(lambda: control(room).close(room))
    return done if isinstance(done, Refused) else None
