"""Enrolling people one by one: the roster's rows use the same way in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from halqa.core.problems import Refused
from halqa.desk.models import Enrolment, NominationStep, RosterImport, Session
from halqa.people.actions import PersonDetails, amend_person, enlist_many, enlist_person, flag_lookalikes
from halqa.people.models import Person
from halqa.staff.actions import record_action
from halqa.staff.models import User
from halqa.staff.requests import new_code, new_key

FROZEN_SEX = {"female": "female", "male": "male"}
"""Never asked, refused and lost meet in one printed column: "not stated"."""


def fresh_code(taken: set[str]) -> str:
    """A personal code nobody in the session has; it is added to `taken`."""
    code = new_code()
    while code in taken:
        code = new_code()
    taken.add(code)
    return code


@transaction.atomic
def enrol_person(
    *,
    session: str,
    details: PersonDetails,
    by: User | None,
    now: dt.datetime,
    role: str = "participant",
) -> Enrolment | Refused:
    """A person enlisted and enrolled in a session, with a personal code; sex, institution and rank are frozen here.

    Always a new record: that it may be somebody known already is a doubt a person settles, never a silent merge. Refused without
    a name in either script, and when a value is shaped like a national identity number.
    """
    person = enlist_person(details=details, now=now)
    if isinstance(person, Refused):
        return person
    taken = set(Enrolment.objects.filter(session=session).values_list("code", flat=True))
    enrolment = Enrolment.objects.create(
        key=new_key(),
        session=Session.objects.get(pk=session),
        person=person,
        role=role,
        sex=FROZEN_SEX.get(details.sex, "not_stated"),
        institution_id=details.institution or None,
        rank=details.rank,
        code=fresh_code(taken),
    )
    NominationStep.objects.create(enrolment=enrolment, state="nominated", at=now, by=by)
    flag_lookalikes(records=[person.key], now=now)
    record_action(action="person enrolled", subject=f"enrolment:{enrolment.key}", by=by, now=now)
    return enrolment


@transaction.atomic
def enrol_many(*, roster: RosterImport, people: Sequence[PersonDetails], by: User | None, now: dt.datetime) -> int:
    """Everybody of a roster, in one go; how many. Look-alikes of people known elsewhere become doubts."""
    session = roster.session_id
    taken = set(Enrolment.objects.filter(session=session).values_list("code", flat=True))
    records = enlist_many(people=people, now=now)
    enrolments = [
        Enrolment(
            key=new_key(),
            session_id=session,
            person_id=record,
            sex=FROZEN_SEX.get(details.sex, "not_stated"),
            institution_id=details.institution or None,
            rank=details.rank,
            code=fresh_code(taken),
            roster=roster,
        )
        for record, details in zip(records, people, strict=True)
    ]
    Enrolment.objects.bulk_create(enrolments)
    NominationStep.objects.bulk_create(
        NominationStep(enrolment=enrolment, state="nominated", at=now, by=by) for enrolment in enrolments
    )
    flag_lookalikes(records=records, now=now)
    return len(enrolments)


@transaction.atomic
def change_enrolment(
    *, enrolment: str, details: PersonDetails, by: User | None, now: dt.datetime, role: str = "participant"
) -> Enrolment | Refused:
    """Correct a person and what is frozen in this enrolment (a misprint is mended; sealed reports do not move)."""
    row = Enrolment.objects.select_related("person").get(pk=enrolment)
    changed: Person | Refused = amend_person(person=row.person, details=details, now=now)
    if isinstance(changed, Refused):
        return changed
    row.role = role
    row.sex = FROZEN_SEX.get(details.sex, "not_stated")
    row.institution_id = details.institution or None
    row.rank = details.rank
    row.save()
    record_action(action="enrolment changed", subject=f"enrolment:{enrolment}", by=by, now=now)
    return row


@transaction.atomic
def set_nomination(*, enrolment: str, state: str, by: User | None, now: dt.datetime) -> NominationStep:
    """The next step of a nomination; "nominated" again undoes a withdrawal. Nothing is removed."""
    step = NominationStep.objects.create(enrolment_id=enrolment, state=state, at=now, by=by)
    record_action(action="nomination step", subject=f"enrolment:{enrolment}", by=by, now=now, detail={"state": state})
    return step
