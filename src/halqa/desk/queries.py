"""What others may ask of the desk: a session's facts, what the ledger needs to know of sessions, and the keys of check-in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, cast

import msgspec
from django.db.models import Count

from halqa.core.ids import (
    CourseId,
    EnrolmentId,
    FunderId,
    HalfDayId,
    InstitutionId,
    PersonId,
    ProgrammeId,
    ProjectId,
    SessionId,
)
from halqa.core.ledger.entries import Funding, HalfDayFact, PersonFact, RankCategory, SessionFact, Sex
from halqa.core.play.brief import HalfDay as PlannedHalfDay
from halqa.core.play.brief import World
from halqa.core.words import Text
from halqa.desk import models
from halqa.people.names import joined, masked
from halqa.people.queries import resolve_people

OUT = frozenset({"declined", "withdrawn", "substituted"})
"""Nomination states of people who will not come; whoever came all the same is counted by presence."""
Role = Literal["participant", "facilitator", "observer", "organiser"]


class Seats(msgspec.Struct, frozen=True, kw_only=True):
    """An institution in a session: its seats (None: no quota was set) and how many participants are enrolled."""

    key: InstitutionId
    name: Text
    seats: int | None
    taken: int


class ProjectShown(msgspec.Struct, frozen=True):
    """A project a session serves."""

    key: ProjectId
    name: Text


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """A funder's share of a project in percent; None means "shared, not stated"."""

    project: ProjectId
    funder: FunderId
    name: Text
    percent: int | None


class SessionFacts(msgspec.Struct, frozen=True, kw_only=True):
    """All that other apps show of a session. `half_days` are in their order; `first` and `last` are ISO dates, empty when none."""

    key: SessionId
    world: World
    programme: ProgrammeId
    programme_name: Text
    course: CourseId
    title: Text
    themes: tuple[Text, ...]
    methods: tuple[Text, ...]
    pack: str
    place: Text
    half_days: tuple[PlannedHalfDay, ...]
    institutions: tuple[Seats, ...]
    projects: tuple[ProjectShown, ...]
    shares: tuple[Share, ...]
    participants: int
    first: str = ""
    last: str = ""


class BookFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the ledger takes from the desk, for a `Book`.

    `people` are participants, frozen as at their first session among those asked for. `person_of` maps (session, person record)
    to the resolved person, participants only: a presence of anybody else in that session is no participation.
    """

    sessions: tuple[SessionFact, ...]
    half_days: tuple[HalfDayFact, ...]
    people: tuple[PersonFact, ...]
    funding: tuple[Funding, ...]
    doubts: tuple[tuple[PersonId, PersonId], ...]
    person_of: dict[tuple[SessionId, str], PersonId]


class NoSession(LookupError):
    """No session has this key."""


def session_facts(session: str) -> SessionFacts:
    """The facts of one session. Raises NoSession. Five queries, whatever its size."""
    row = models.Session.objects.select_related("programme", "course").filter(pk=session).first()
    if row is None:
        raise NoSession(session)
    half_days = _half_days_of(row)
    projects = tuple(ProjectShown(ProjectId(p.key), p.name) for p in row.projects.order_by("key"))
    return SessionFacts(
        key=SessionId(row.key),
        world=cast(World, row.programme.world),
        programme=ProgrammeId(row.programme_id),
        programme_name=row.programme.name,
        course=CourseId(row.course_id),
        title=row.course.title,
        themes=msgspec.convert(row.course.themes, tuple[Text, ...]),
        methods=msgspec.convert(row.course.methods, tuple[Text, ...]),
        pack=row.course.pack,
        place=row.place,
        half_days=half_days,
        institutions=seats_of(row.key),
        projects=projects,
        shares=_shares_of([p.key for p in projects]),
        participants=row.enrolments.filter(role="participant").count(),
        first=half_days[0].date if half_days else "",
        last=half_days[-1].date if half_days else "",
    )


def _half_days_of(row: models.Session) -> tuple[PlannedHalfDay, ...]:
    return tuple(
        PlannedHalfDay(
            id=HalfDayId(half.key),
            date=half.date.isoformat(),
            part=cast(Literal["morning", "afternoon"], half.part),
            minutes=half.minutes,
        )
        for half in row.half_days.all()
    )


def _shares_of(projects: list[ProjectId]) -> tuple[Share, ...]:
    rows = models.FundingShare.objects.filter(project__in=projects).select_related("funder")
    return tuple(
        Share(
            project=ProjectId(row.project_id),
            funder=FunderId(row.funder_id),
            name=row.funder.name,
            percent=row.percent,
        )
        for row in rows.order_by("project_id", "pk")
    )


def seats_of(session: str) -> tuple[Seats, ...]:
    """Every institution that has seats or participants in a session, by key. Two queries."""
    taken: dict[str, tuple[Text, int]] = {}
    counted = models.Enrolment.objects.filter(session=session, role="participant", institution__isnull=False)
    for key, name, count in counted.values_list("institution_id", "institution__name").annotate(Count("pk")):
        taken[str(key)] = (cast(Text, name), count)
    rows: dict[str, Seats] = {}
    for quota in models.SeatQuota.objects.filter(session=session).select_related("institution"):
        key = InstitutionId(quota.institution_id)
        count = taken.pop(key, (quota.institution.name, 0))[1]
        rows[key] = Seats(key=key, name=quota.institution.name, seats=quota.seats, taken=count)
    for name_key, (name, count) in taken.items():
        rows[name_key] = Seats(key=InstitutionId(name_key), name=name, seats=None, taken=count)
    return tuple(rows[key] for key in sorted(rows))


def book_facts(sessions: Iterable[str]) -> BookFacts:
    """What the ledger needs of `sessions`, from enrolments' frozen values. The same number of queries for any size."""
    keys = sorted(set(sessions))
    rows = models.Session.objects.filter(pk__in=keys).prefetch_related("projects").order_by("pk")
    facts = tuple(
        SessionFact(
            id=SessionId(row.key),
            course=CourseId(row.course_id),
            programme=ProgrammeId(row.programme_id),
            place=row.place.in_(row.place.source),
            projects=tuple(sorted(ProjectId(p.key) for p in row.projects.all())),
        )
        for row in rows
    )
    half_days = tuple(
        HalfDayFact(id=HalfDayId(h.key), session=SessionId(h.session_id), date=h.date.isoformat(), minutes=h.minutes)
        for h in models.HalfDay.objects.filter(session__in=keys)
    )
    people, doubts, person_of = _people_of(keys, half_days)
    shares = _shares_of(sorted({project for fact in facts for project in fact.projects}))
    return BookFacts(
        sessions=facts,
        half_days=half_days,
        people=people,
        funding=tuple(Funding(project=s.project, funder=s.funder, percent=s.percent) for s in shares),
        doubts=doubts,
        person_of=person_of,
    )


def _people_of(
    keys: list[str], half_days: tuple[HalfDayFact, ...]
) -> tuple[tuple[PersonFact, ...], tuple[tuple[PersonId, PersonId], ...], dict[tuple[SessionId, str], PersonId]]:
    """Participants as persons, frozen at their first session by date; doubts among them; and who is who."""
    starts: dict[str, str] = {}
    for half in half_days:
        starts[half.session] = min(starts.get(half.session, half.date), half.date)
    enrolments = list(
        models.Enrolment.objects.filter(session__in=keys, role="participant").order_by("session_id", "pk")
    )
    enrolments.sort(key=lambda e: (starts.get(e.session_id, "9999"), e.session_id, e.pk))
    resolution = resolve_people(e.person_id for e in enrolments)
    people: dict[PersonId, PersonFact] = {}
    person_of: dict[tuple[SessionId, str], PersonId] = {}
    for enrolment in enrolments:
        person = resolution.of[enrolment.person_id]
        person_of[(SessionId(enrolment.session_id), enrolment.person_id)] = person
        people.setdefault(
            person,
            PersonFact(
                id=person,
                sex=cast(Sex, enrolment.sex),
                institution=InstitutionId(enrolment.institution_id) if enrolment.institution_id else None,
                rank=cast(RankCategory, enrolment.rank),
            ),
        )
    return tuple(people[key] for key in sorted(people)), resolution.doubts, person_of


class CheckInKey(msgspec.Struct, frozen=True, kw_only=True):
    """What check-in needs to find one enrolment. Goes into the room file's erasable table, never into its log.

    `latin` and `arabic` are whole names (given, family), to make search tokens of; `masked` is what a phone may show;
    `last_three` are the last digits of the staff number and of the telephone, those that exist.
    """

    enrolment: EnrolmentId
    role: Role
    code: str
    latin: str
    arabic: str
    masked: Text
    last_three: tuple[str, ...] = ()


def nomination_states(session: str) -> dict[str, str]:
    """The newest nomination state of each enrolment of a session. One query."""
    steps = models.NominationStep.objects.filter(enrolment__session=session).order_by("pk")
    return dict(steps.values_list("enrolment_id", "state"))


def checkin_keys(session: str) -> tuple[CheckInKey, ...]:
    """The check-in keys of everybody enrolled in a session, by enrolment key. Two queries. Withdrawn and declined are left out."""
    states = nomination_states(session)
    rows = models.Enrolment.objects.filter(session=session).select_related("person").order_by("pk")
    return tuple(
        CheckInKey(
            enrolment=EnrolmentId(row.key),
            role=cast(Role, row.role),
            code=row.code,
            latin=joined(row.person.given_latin, row.person.family_latin),
            arabic=joined(row.person.given_arabic, row.person.family_arabic),
            masked=masked(
                family_latin=row.person.family_latin,
                given_latin=row.person.given_latin,
                family_arabic=row.person.family_arabic,
                given_arabic=row.person.given_arabic,
            ),
            last_three=tuple(filter(None, map(_last_three, (row.person.staff_number, row.person.telephone)))),
        )
        for row in rows
        if states.get(row.key) not in OUT
    )


def _last_three(number: str) -> str:
    digits = "".join(character for character in number if character.isdecimal())
    return digits[-3:] if len(digits) >= 3 else ""


class SheetLine(msgspec.Struct, frozen=True, kw_only=True):
    """One numbered line of a sign-in sheet. The number is the same in every language, so a typed sheet keeps its rows."""

    number: int
    enrolment: EnrolmentId
    latin: str
    arabic: str
    institution: Text | None
    code: str


def sheet_lines(session: str) -> tuple[SheetLine, ...]:
    """The lines of a session's sign-in sheets: participants who are expected, by family name. Two queries."""
    states = nomination_states(session)
    people = models.Enrolment.objects.filter(session=session, role="participant").select_related(
        "person", "institution"
    )
    rows = [row for row in people if states.get(row.key) not in OUT]
    rows.sort(key=lambda r: ((r.person.family_latin or r.person.family_arabic).casefold(), r.person.given_latin, r.key))
    return tuple(
        SheetLine(
            number=number,
            enrolment=EnrolmentId(row.key),
            latin=joined(row.person.given_latin, row.person.family_latin),
            arabic=joined(row.person.given_arabic, row.person.family_arabic),
            institution=row.institution.name if row.institution else None,
            code=row.code,
        )
        for number, row in enumerate(rows, 1)
    )


class SeatingFact(msgspec.Struct, frozen=True):
    """What decides with whom a participant sits: the institution (empty: none known) and the category of rank, without a name."""

    enrolment: EnrolmentId
    institution: str
    rank: str


def seating_facts(session: str) -> tuple[SeatingFact, ...]:
    """The participants of a session who are expected, by enrolment key. Two queries."""
    states = nomination_states(session)
    rows = models.Enrolment.objects.filter(session=session, role="participant").order_by("pk")
    return tuple(
        SeatingFact(EnrolmentId(row.key), row.institution_id or "", row.rank)
        for row in rows
        if states.get(row.key) not in OUT
    )
