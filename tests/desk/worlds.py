"""Plain factories for the desk's tests: a training in an invented country, as small or as large as a test needs."""

from __future__ import annotations

import datetime as dt

from halqa.core.problems import Refused
from halqa.core.words import trilingual
from halqa.desk import actions
from halqa.desk.models import Enrolment, Session
from halqa.people.actions import PersonDetails, make_institution
from halqa.staff.actions import make_account
from halqa.staff.models import User
from halqa.staff.rules import Role

NOW = dt.datetime(2027, 5, 3, 9, 0, tzinfo=dt.UTC)


def account(role: Role | None, username: str = "") -> User:
    roles = frozenset({role}) if role else frozenset[Role]()
    return make_account(username=username or str(role), password=None, roles=roles, by=None, now=NOW)


def training(key: str = "bir-1", *, world: str = "live") -> Session:
    """A session of two days with four half-days, two institutions with seats, one project, two funders (60 % and not stated)."""
    assert world in ("live", "demonstration")
    programme, project, course = f"{key}-pr", f"{key}-pj", f"{key}-c"
    actions.make_programme(key=programme, name=trilingual("Cercles", "دوائر", "Circles"), world=world, by=None, now=NOW)  # type: ignore[arg-type]  # asserted above
    actions.make_project(
        key=project, programme=programme, name=trilingual("Routes sûres", "طرق آمنة", "Safe roads"), by=None, now=NOW
    )
    for funder, percent in ((f"{key}-f1", 60), (f"{key}-f2", None)):
        actions.make_funder(
            key=funder, name=trilingual(f"Fonds {funder}", f"صندوق {funder}", f"Fund {funder}"), by=None, now=NOW
        )
        assert not isinstance(
            actions.set_share(project=project, funder=funder, percent=percent, by=None, now=NOW), Refused
        )
    themes = [trilingual("Traite", "الاتجار بالبشر", "Trafficking"), trilingual("Enfance", "الطفولة", "Childhood")]
    actions.make_course(
        key=course,
        title=trilingual("Premier cercle", "الحلقة الأولى", "First circle"),
        themes=themes,
        methods=[trilingual("Études de cas", "دراسات حالة", "Case studies")],
        pack="premier-cercle",
        by=None,
        now=NOW,
    )
    session = actions.plan_session(
        key=key,
        programme=programme,
        course=course,
        place=trilingual("Bir Saada", "بئر سعادة", "Bir Saada"),
        projects=[project],
        by=None,
        now=NOW,
    )
    assert isinstance(session, Session)
    plan = [actions.HalfDayPlan(dt.date(2027, 5, day), part, 180) for day in (31, 30) for part in actions.PARTS]
    assert not isinstance(actions.set_half_days(session=key, plan=plan, by=None, now=NOW), Refused)
    for institution, seats in ((f"{key}-harbour", 3), (f"{key}-roads", 2)):
        make_institution(
            key=institution, name=trilingual("Garde du port", "حرس الميناء", "Harbour guard"), by=None, now=NOW
        )
        actions.set_seats(session=key, institution=institution, seats=seats, by=None, now=NOW)
    return session


def person(number: int = 1, **changes: str) -> PersonDetails:
    """An invented person with a name in both scripts."""
    details = {
        "given_latin": "Salma",
        "family_latin": f"Tazrout {number}",
        "given_arabic": "سلمى",
        "family_arabic": f"تازروت {number}",
        "sex": "female",
        "staff_number": f"BS-{1000 + number}",
        "telephone": "",
        "rank": "middle",
    }
    return PersonDetails(**{**details, **changes})


def enrolled(session: str, details: PersonDetails, role: str = "participant") -> Enrolment:
    """The person, enrolled."""
    row = actions.enrol_person(session=session, details=details, role=role, by=None, now=NOW)
    assert isinstance(row, Enrolment)
    return row
