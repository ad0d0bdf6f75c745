"""Posting a room's log to the ledger: the whole log each time, of which only what is new is appended; the cursor moves with it."""

from __future__ import annotations

import datetime as dt

import msgspec
from django.db import transaction

from halqa.core import posting
from halqa.core.ids import EnrolmentId, PersonId
from halqa.core.problems import Problem
from halqa.desk.models import Enrolment
from halqa.record.actions.entries import append_entries
from halqa.record.models import PostingCursor
from halqa.room.actions.leading import anchor_room
from halqa.room.log import Log
from halqa.room.queries import RoomRow


class Posting(msgspec.Struct, frozen=True, kw_only=True):
    """What a posting did: how many entries it added, up to which number of the log, and what could not be posted."""

    added: int
    seq: int
    problems: tuple[Problem, ...] = ()


@transaction.atomic
def post_room(*, room: RoomRow, now: dt.datetime) -> Posting:
    """Post a room's log up to its last event and note its head. Posting twice changes nothing. Raises NoRoomFile.

    The log is read from its beginning because an undo needs the check-in it undoes; entries are told by their origin.
    """
    cursor, _ = PostingCursor.objects.select_for_update().get_or_create(room_id=room.key)
    with Log(room.file) as log:
        events = [(each.seq, each.event) for each in log.events()]
    last = events[-1][0] if events else 0
    if last <= cursor.seq:
        return Posting(added=0, seq=cursor.seq)
    person_of = {
        EnrolmentId(key): PersonId(person)
        for key, person in Enrolment.objects.filter(session=room.session).values_list("key", "person_id")
    }
    posted = posting.post(events, room.key, person_of)
    added = append_entries(presences=posted.presences, headcounts=posted.headcounts, now=now)
    cursor.seq = last
    cursor.save()
    anchor_room(room=room, now=now)
    return Posting(added=added, seq=last, problems=posted.problems)
