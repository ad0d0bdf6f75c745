"""A small training of the twin in the real database: two half-days, a few people, and helpers to read what was entered."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from halqa.core.words import trilingual
from halqa.desk.models import Course, Enrolment, Funder, FundingShare, HalfDay, Programme, Project, Session
from halqa.people.models import Institution, Person
from halqa.record.actions.sheets import SheetLine, type_sheet
from halqa.record.models import TypedSheet

NOW = dt.datetime(2026, 5, 4, 9, 0, tzinfo=dt.UTC)
SEXES = ("female", "male", "male", "male", "female", "not_stated")


def training(
    key: str = "bs-1", world: Literal["demonstration", "live"] = "demonstration", people: int = 6, days: int = 1
) -> Session:
    """A session with `people` participants (sexes go round SEXES) and two half-days a day."""
    name = trilingual("Nom", "اسم", "Name")
    programme, _ = Programme.objects.get_or_create(key=f"prog-{world}", defaults={"name": name, "world": world})
    project, _ = Project.objects.get_or_create(key=f"proj-{world}", defaults={"name": name, "programme": programme})
    for funder, percent in (("fund-a", 60), ("fund-b", 40)):
        row, _ = Funder.objects.get_or_create(key=funder, defaults={"name": name})
        FundingShare.objects.get_or_create(project=project, funder=row, defaults={"percent": percent})
    course, _ = Course.objects.get_or_create(key="course", defaults={"title": trilingual("Cours", "تكوين", "Course")})
    session = Session.objects.create(
        key=key,
        programme=programme,
        course=course,
        place=trilingual("Bir Saada", "بئر السعادة", "Bir Saada"),
        created_at=NOW,
    )
    session.projects.add(project)
    for day in range(days):
        date = dt.date(2026, 5, 4) + dt.timedelta(days=day)
        for part, letter in (("morning", "am"), ("afternoon", "pm")):
            HalfDay.objects.create(key=f"{key}-{day + 1}{letter}", session=session, date=date, part=part, minutes=180)
    for number in range(people):
        enrol(session, number)
    return session


def enrol(session: Session, number: int) -> Enrolment:
    """One more participant: `<session>-e<number>`, of the service whose turn it is."""
    institution, _ = Institution.objects.get_or_create(
        key=f"service-{number % 3}", defaults={"name": trilingual("Service", "مصلحة", "Service")}
    )
    sex = SEXES[number % len(SEXES)]
    person = Person.objects.create(
        key=f"{session.key}-p{number:02}",
        family_latin=f"Famille{chr(65 + number)}",
        given_latin=f"Prenom{chr(65 + number)}",
        sex=sex if sex != "not_stated" else "declined",
        staff_number=f"9{number:03}",
        created_at=NOW,
    )
    return Enrolment.objects.create(
        key=f"{session.key}-e{number:02}",
        session=session,
        person=person,
        sex=sex,
        institution=institution,
        code=f"C{number:05}".replace("0", "Z").replace("1", "Y"),
    )


def signed(session: Session, absent: tuple[int, ...] = ()) -> None:
    """Every half-day's sheet typed: everybody signed but `absent`."""
    for half in session.half_days.all():
        lines = [
            SheetLine(each.key, "absent" if place in absent else "present")
            for place, each in enumerate(Enrolment.objects.filter(session=session).order_by("key"))
        ]
        typed = type_sheet(half_day=half, lines=lines, key=f"{half.key}-{len(absent)}", by=None, now=NOW)
        assert isinstance(typed, TypedSheet)
