"""What the desk's own pages show: rows ready to be printed, read in a fixed number of queries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

import msgspec
from django.db.models import Count, Max, Min, Q, Sum

from halqa.core.words import Lang, Text
from halqa.desk import models
from halqa.desk.queries import nomination_states
from halqa.people.names import ShownName, joined, shown
from halqa.people.queries import Enlisted, enlisted, institutions

State = Literal["no_days", "no_people", "ahead", "under_way", "over"]
"""Where a session stands: what the desk's next step is."""


class SessionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A session in the desk's list. `first` and `last` are ISO dates, empty without half-days; `seats` is the quotas' sum."""

    key: str
    title: Text
    place: Text
    first: str
    last: str
    half_days: int
    seats: int
    enrolled: int
    state: State


class RosterRow(msgspec.Struct, frozen=True, kw_only=True):
    """One enrolled person as the session page lists them. `sex` is the frozen one; `state` the newest nomination state."""

    key: str
    person: str
    name: ShownName
    sex: str
    institution: Text | None
    institution_key: str
    rank: str
    role: str
    code: str
    state: str
    staff_number: str
    telephone: str


def session_rows(today: dt.date) -> tuple[SessionRow, ...]:
    """All sessions, the next one first, those over last. Three queries."""
    enrolled = _counts(models.Enrolment.objects.filter(role="participant").values_list("session_id"), Count("pk"))
    seats = _counts(models.SeatQuota.objects.values_list("session_id"), Sum("seats"))
    rows = [
        SessionRow(
            key=row.key,
            title=row.course.title,
            place=row.place,
            first=row.first.isoformat() if row.first else "",
            last=row.last.isoformat() if row.last else "",
            half_days=row.count,
            seats=seats.get(row.key, 0),
            enrolled=enrolled.get(row.key, 0),
            state=state_of(row.first, row.last, enrolled.get(row.key, 0), today),
        )
        for row in models.Session.objects.select_related("course").annotate(
            first=Min("half_days__date"), last=Max("half_days__date"), count=Count("half_days")
        )
    ]
    return tuple(sorted(rows, key=lambda r: (r.state == "over", r.first or "9999", r.key)))


def _counts(rows: object, measure: object) -> dict[str, int]:
    return {str(key): int(count or 0) for key, count in rows.annotate(measure)}  # type: ignore[attr-defined]  # a queryset


def state_of(first: dt.date | None, last: dt.date | None, enrolled: int, today: dt.date) -> State:
    """Where a session stands on `today`."""
    if first is None or last is None:
        return "no_days"
    if last < today:
        return "over"
    if enrolled == 0:
        return "no_people"
    return "under_way" if first <= today else "ahead"


def roster_rows(session: str, lang: Lang) -> tuple[RosterRow, ...]:
    """Everybody enrolled in a session, by name as `lang` shows it, participants first. Two queries."""
    states = nomination_states(session)
    rows = [
        RosterRow(
            key=row.key,
            person=row.person_id,
            name=shown(
                lang,
                latin=joined(row.person.given_latin, row.person.family_latin),
                arabic=joined(row.person.given_arabic, row.person.family_arabic),
            ),
            sex=row.sex,
            institution=row.institution.name if row.institution else None,
            institution_key=row.institution_id or "",
            rank=row.rank,
            role=row.role,
            code=row.code,
            state=states.get(row.key, ""),
            staff_number=row.person.staff_number,
            telephone=row.person.telephone,
        )
        for row in models.Enrolment.objects.filter(session=session).select_related("person", "institution")
    ]
    return tuple(sorted(rows, key=lambda r: (r.role != "participant", r.name.first.casefold(), r.key)))


class Split(msgspec.Struct, frozen=True):
    """Enrolled participants by sex as frozen; the parts make the whole."""

    female: int
    male: int
    not_stated: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.female + self.male + self.not_stated


def enrolled_split(session: str) -> Split:
    """How many participants are enrolled, by sex. One query."""
    people = models.Enrolment.objects.filter(session=session, role="participant")
    counts = people.aggregate(
        female=Count("pk", filter=Q(sex="female")), male=Count("pk", filter=Q(sex="male")), whole=Count("pk")
    )
    return Split(counts["female"], counts["male"], counts["whole"] - counts["female"] - counts["male"])


class Named(msgspec.Struct, frozen=True):
    """A thing of the frame: its key, its name, and what it belongs to."""

    key: str
    name: Text
    under: str = ""


class ShareRow(msgspec.Struct, frozen=True, kw_only=True):
    """A funder's share of a project; `percent` None is "shared, not stated"."""

    project: str
    funder: str
    name: Text
    percent: int | None


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """All of the frame, each list in the order it was written by name."""

    programmes: tuple[Named, ...]
    projects: tuple[Named, ...]
    funders: tuple[Named, ...]
    shares: tuple[ShareRow, ...]
    courses: tuple[Named, ...]
    institutions: tuple[Named, ...]


def frame() -> Frame:
    """Programmes, projects, funders, shares, courses and institutions. Six queries."""
    return Frame(
        programmes=_by_name(Named(row.key, row.name) for row in models.Programme.objects.all()),
        projects=_by_name(Named(row.key, row.name, row.programme_id) for row in models.Project.objects.all()),
        funders=_by_name(Named(row.key, row.name) for row in models.Funder.objects.all()),
        shares=tuple(
            ShareRow(project=row.project_id, funder=row.funder_id, name=row.funder.name, percent=row.percent)
            for row in models.FundingShare.objects.select_related("funder").order_by("project_id", "pk")
        ),
        courses=_by_name(Named(row.key, row.title) for row in models.Course.objects.all()),
        institutions=_by_name(Named(row.key, row.name) for row in institutions()),
    )


def _by_name(rows: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(rows, key=lambda row: (row.name.in_(row.name.source).casefold(), row.key)))


NOMINATION_STATES = ("nominated", "accepted", "waitlisted", "substituted", "declined", "withdrawn")
"""The steps of a nomination, as a person chooses them."""


class EnrolledPerson(msgspec.Struct, frozen=True, kw_only=True):
    """One enrolment with the person behind it, for the form that corrects it."""

    session: str
    role: str
    code: str
    state: str
    person: Enlisted
    rank: str
    institution: str

    def as_form(self) -> dict[str, str]:
        """Initial values by field name; institution and rank as this enrolment froze them."""
        names = (
            "family_latin",
            "given_latin",
            "family_arabic",
            "given_arabic",
            "sex",
            "staff_number",
            "telephone",
            "email",
        )
        values = {name: str(getattr(self.person, name)) for name in names}
        return {
            **values,
            "unit": self.person.unit,
            "role": self.role,
            "rank": self.rank,
            "institution": self.institution,
        }


def enrolled_person(enrolment: str) -> EnrolledPerson | None:
    """One enrolment, or None when there is none of this key."""
    row = models.Enrolment.objects.filter(pk=enrolment).first()
    if row is None:
        return None
    step = models.NominationStep.objects.filter(enrolment=row).order_by("-pk").first()
    return EnrolledPerson(
        session=row.session_id,
        role=row.role,
        code=row.code,
        state=step.state if step else "",
        person=enlisted([row.person_id])[row.person_id],
        rank=row.rank,
        institution=row.institution_id or "",
    )
