"""Sessions: where and when a course is delivered, for which projects, and how many seats each institution has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

import msgspec
from django.db import transaction
from django.db.models import ProtectedError

from halqa.core.problems import Refused
from halqa.core.words import Text
from halqa.desk.models import HalfDay, Project, SeatQuota, Session
from halqa.staff.actions import record_action
from halqa.staff.models import User

PARTS: tuple[Literal["morning", "afternoon"], ...] = ("morning", "afternoon")
"""The parts of a day, in their order."""


class HalfDayPlan(msgspec.Struct, frozen=True, order=True):
    """A half-day as planned: its date, its part, its minutes."""

    date: dt.date
    part: Literal["morning", "afternoon"]
    minutes: int

    @property
    def slot(self) -> tuple[dt.date, str]:
        """What makes it the same half-day when its minutes change."""
        return (self.date, self.part)


@transaction.atomic
def plan_session(
    *,
    key: str,
    programme: str,
    course: str,
    place: Text,
    projects: Sequence[str],
    by: User | None,
    now: dt.datetime,
) -> Session | Refused:
    """A new session. Refused when a project belongs to another programme: worlds and funders would mix."""
    found = list(Project.objects.filter(pk__in=projects, programme=programme))
    if len(found) != len(set(projects)):
        return Refused("desk-project-elsewhere")
    session = Session.objects.create(key=key, programme_id=programme, course_id=course, place=place, created_at=now)
    session.projects.set(found)
    record_action(action="session planned", subject=f"session:{key}", by=by, now=now)
    return session


@transaction.atomic
def set_half_days(
    *, session: str, plan: Sequence[HalfDayPlan], by: User | None, now: dt.datetime
) -> tuple[HalfDay, ...] | Refused:
    """Make the session's half-days exactly `plan`. Those that stay keep their keys, so presences stay theirs.

    Refused when a half-day occurs twice, has no minutes, or would be removed although people are recorded in it.
    """
    if len({half.slot for half in plan}) < len(plan):
        return Refused("desk-half-day-twice")
    if any(not 0 < half.minutes <= 12 * 60 for half in plan):
        return Refused("desk-half-day-minutes")
    standing = {(half.date, half.part): half for half in HalfDay.objects.filter(session=session)}
    wanted = {half.slot: half for half in plan}
    try:
        for slot, half_day in standing.items():
            if slot not in wanted:
                with transaction.atomic():
                    half_day.delete()
    except ProtectedError:
        transaction.set_rollback(True)
        return Refused("desk-half-day-in-use")
    for slot, half in sorted(wanted.items()):
        part = "am" if half.part == "morning" else "pm"
        HalfDay.objects.update_or_create(
            session_id=session,
            date=half.date,
            part=half.part,
            defaults={"minutes": half.minutes},
            create_defaults={"minutes": half.minutes, "key": f"{session}-{slot[0]:%y%m%d}-{part}"[-40:]},
        )
    record_action(action="half-days set", subject=f"session:{session}", by=by, now=now, detail={"half_days": len(plan)})
    return tuple(HalfDay.objects.filter(session=session))


@transaction.atomic
def set_seats(
    *, session: str, institution: str, seats: int | None, by: User | None, now: dt.datetime
) -> SeatQuota | None:
    """How many seats an institution has in a session; None takes its quota away (people enrolled stay)."""
    detail: dict[str, object] = {"institution": institution, "seats": seats}
    record_action(action="seats set", subject=f"session:{session}", by=by, now=now, detail=detail)
    if seats is None:
        SeatQuota.objects.filter(session=session, institution=institution).delete()
        return None
    quota, _ = SeatQuota.objects.update_or_create(
        session_id=session, institution_id=institution, defaults={"seats": seats}
    )
    return quota
