"""Rosters: uploaded, tried, applied whole or not at all, undone."""

from __future__ import annotations

import datetime as dt
import hashlib

from django.db import transaction
from django.db.models import ProtectedError

from halqa.core.plan.roster import RosterRow
from halqa.core.problems import Refused
from halqa.desk.actions.enrolling import enrol_many
from halqa.desk.models import Enrolment, RosterImport, Session
from halqa.desk.rosters import dry_run, read_for
from halqa.people.actions import PersonDetails, remove_people
from halqa.staff.actions import record_action
from halqa.staff.models import User

LONGEST_NAME = 200


@transaction.atomic
def upload_roster(
    *, key: str, session: str, file_name: str, body: bytes, by: User | None, now: dt.datetime
) -> RosterImport | Refused:
    """Keep a roster file for its dry run. Nobody is enrolled. Refused, and nothing kept, when the file cannot be read at all."""
    row = Session.objects.select_related("programme").get(pk=session)
    sheet = read_for(row.programme.world, body, file_name)  # type: ignore[arg-type]  # a World, by its constraint
    if isinstance(sheet, Refused):
        return sheet
    RosterImport.objects.filter(session=session, applied_at__isnull=True).delete()
    roster = RosterImport.objects.create(
        key=key,
        session=row,
        file_name=file_name[-LONGEST_NAME:],
        body=body,
        digest=hashlib.sha256(body).hexdigest(),
        uploaded_at=now,
        by=by,
    )
    record_action(action="roster uploaded", subject=f"roster:{key}", by=by, now=now, detail={"session": session})
    return roster


@transaction.atomic
def apply_roster(*, key: str, by: User | None, now: dt.datetime) -> int | Refused:
    """Enrol everybody a roster adds, whole or not at all; how many. The file's bytes are emptied, its digest stays.

    The dry run is made again inside the transaction, so what is applied is what is true now. Refused while a row is refused, when
    nothing is to be added, or when it was applied before.
    """
    plan = dry_run(key)
    if isinstance(plan, Refused):
        return plan
    if plan.refused:
        return Refused("desk-roster-has-refused", {"rows": len(plan.refused_rows) or len(plan.refused)})
    if not plan.add:
        return Refused("desk-roster-adds-nobody")
    roster = RosterImport.objects.get(pk=key)
    added = enrol_many(roster=roster, people=[details_of(row) for row in plan.add], by=by, now=now)
    roster.applied_at, roster.added, roster.body = now, added, b""
    roster.save()
    detail: dict[str, object] = {"session": roster.session_id, "added": added}
    record_action(action="roster applied", subject=f"roster:{key}", by=by, now=now, detail=detail)
    return added


@transaction.atomic
def undo_roster(*, key: str, by: User | None, now: dt.datetime) -> int | Refused:
    """Take back a roster that was applied: its enrolments and the records it made; how many.

    Refused as soon as one of them has been checked in, typed in from a sheet, or decided upon: then it is evidence.
    """
    roster = RosterImport.objects.get(pk=key)
    if roster.applied_at is None or roster.undone_at is not None:
        return Refused("desk-roster-not-applied")
    people = list(Enrolment.objects.filter(roster=roster).values_list("person_id", flat=True))
    try:
        with transaction.atomic():
            Enrolment.objects.filter(roster=roster).delete()
            remove_people(keys=people)
    except ProtectedError:
        return Refused("desk-roster-in-use")
    roster.undone_at = now
    roster.save()
    detail: dict[str, object] = {"session": roster.session_id, "removed": len(people)}
    record_action(action="roster undone", subject=f"roster:{key}", by=by, now=now, detail=detail)
    return len(people)


def details_of(row: RosterRow) -> PersonDetails:
    """A roster's row as a person to enlist."""
    return PersonDetails(**{name: getattr(row, name) for name in PersonDetails.__struct_fields__})
