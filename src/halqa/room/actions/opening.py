"""Opening a room: the brief and the check-in keys into a room file, the codes into a row; then the phone door serves it."""

from __future__ import annotations

import datetime as dt
import secrets
from pathlib import Path

from django.conf import settings
from django.db import transaction

from halqa.core.ids import RoomId, TableId
from halqa.core.play.brief import TREES, Brief, Planned, Table
from halqa.core.problems import Refused
from halqa.core.words import FR, LANGS, Text
from halqa.desk.queries import CheckInKey, SessionFacts, checkin_keys, session_facts
from halqa.locale import say
from halqa.room.content import planned_of, sounds_in, sounds_of, terms_of
from halqa.room.live import keys
from halqa.room.live.store import create
from halqa.room.models import Room
from halqa.room.queries import room_file
from halqa.staff.actions import record_action
from halqa.staff.models import User
from halqa.staff.requests import new_key

JOIN_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0 O 1 I L: read from a wall, typed on a phone."""
JOIN_LENGTH = 5
AT_A_TABLE = 6


def open_room(*, session: str, by: User | None, now: dt.datetime, agenda: str = "") -> Room | Refused:
    """The room of a session, opened once: asking again gives the same room. `agenda`: which of its pack's it plays; empty: the one made
    for as many half-days. Refused without half-days or with an unreadable pack.

    Writes the brief with its recordings and the check-in keys into the room file. The phone door has to be told afterwards
    (`control.serve_file`); if it is away it finds the file when it comes back.
    """
    known = Room.objects.filter(session=session).first()
    if known is not None:
        return known
    facts = session_facts(session)
    if not facts.half_days:
        return Refused("room-no-half-days")
    sounds = sounds_of(facts)
    planned = planned_of(facts, agenda, sounds)
    if isinstance(planned, Refused):
        return planned
    return _open(facts, planned, sounds_in(planned, sounds), checkin_keys(session), by, now)


@transaction.atomic
def _open(
    facts: SessionFacts,
    planned: tuple[Planned, ...],
    sounds: dict[str, bytes],
    listed: tuple[CheckInKey, ...],
    by: User | None,
    now: dt.datetime,
) -> Room:
    room = Room.objects.create(
        key=new_key(), session_id=facts.key, code=_new_code(), wall_token=secrets.token_urlsafe(24), opened_at=now
    )
    path = room_file(room.key)
    if isinstance(path, Path):
        path.parent.mkdir(parents=True, exist_ok=True)
    brief = brief_of(room, facts, planned, listed)
    create(path, brief, [key_of(each) for each in listed], room.wall_token, sounds)
    record_action(action="room opened", subject=f"room:{room.key}", by=by, now=now, detail={"session": facts.key})
    return room


def brief_of(room: Room, facts: SessionFacts, planned: tuple[Planned, ...], listed: tuple[CheckInKey, ...]) -> Brief:
    """The immutable brief: opaque ids, neutral tables, no name. `expected` are the participants."""
    participants = sum(1 for each in listed if each.role == "participant")
    return Brief(
        room=RoomId(room.key),
        session=facts.key,
        code=room.code,
        world=facts.world,
        title=facts.title,
        languages=LANGS,
        half_days=facts.half_days,
        tables=tables_for(participants),
        activities=planned,
        enrolments=tuple(each.enrolment for each in listed),
        focal_point=_focal_point(),
        expected=participants,
        uncounted=tuple(each.enrolment for each in listed if each.role != "participant"),
        terms=terms_of(facts),
    )


def tables_for(participants: int) -> tuple[Table, ...]:
    """Tables of about six, at least one, under the names of trees."""
    return trees(max(1, -(-participants // AT_A_TABLE)))


def trees(count: int) -> tuple[Table, ...]:
    """So many tables, as far as there are trees."""
    return tuple(Table(id=TableId(tree), name=_in_all(f"room-tree-{tree}")) for tree in TREES[:count])


def _focal_point() -> Text:
    named: str = settings.HALQA_FOCAL_POINT
    if named:
        return Text(source=FR, by=dict.fromkeys(LANGS, named))
    return _in_all("room-focal-point-not-set")


def _in_all(key: str) -> Text:
    return Text(source=FR, by={lang: say(lang, key) for lang in LANGS})


def _new_code() -> str:
    while True:
        code = "".join(secrets.choice(JOIN_ALPHABET) for _ in range(JOIN_LENGTH))
        if not Room.objects.filter(code=code).exists():
            return code


def key_of(listed: CheckInKey) -> keys.CheckInKey:
    """The key by which a room finds somebody, of what the desk knows."""
    return keys.CheckInKey(
        enrolment=listed.enrolment,
        names=tuple(filter(None, (listed.latin, listed.arabic))),
        label=listed.masked.in_(listed.masked.source),
        code=listed.code,
        numbers=listed.last_three,
    )
