"""The playable twin: the published story's shape in an invented country. Two towns, two days each, three services, two projects, two
funders, a national commission, 48 invented people of whom 8 are women, 36 men and 4 not stated. Nothing in it is real.

Everything is made through the desk's own actions, and the rosters come in as files through the desk's own import.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

from halqa.core.words import Text, trilingual
from halqa.desk.actions import frame, sessions
from halqa.people.actions import make_institution
from halqa.staff.models import User

PROGRAMME = "proteger-en-chemin"
COURSE = "le-chemin"
"""The course that both towns play, and its pack."""
PRIMER = "premier-cercle"
"""A shorter course that stands ready beside it, and its pack."""
BIR_SAADA = "bir-saada"
BAB_SAHEL = "bab-sahel"
SESSIONS = (BAB_SAHEL, BIR_SAADA)

ROSTERS = Path(__file__).parent / "rosters"
PLACES: dict[str, Text] = {
    BIR_SAADA: trilingual("Bir Saada", "بئر سعادة", "Bir Saada"),
    BAB_SAHEL: trilingual("Bab Sahel", "باب الساحل", "Bab Sahel"),
}
DAYS: dict[str, tuple[dt.date, dt.date]] = {
    BAB_SAHEL: (dt.date(2026, 10, 5), dt.date(2026, 10, 6)),
    BIR_SAADA: (dt.date(2026, 10, 19), dt.date(2026, 10, 20)),
}
PARTS: tuple[tuple[Literal["morning", "afternoon"], int], ...] = (("morning", 195), ("afternoon", 180))

INSTITUTIONS: dict[str, Text] = {
    "barrieres": trilingual("Service des barrières", "مصلحة الحواجز", "Barrier Service"),
    "cite": trilingual("Police de la cité", "شرطة المدينة", "City Police"),
    "appui": trilingual("Corps d'appui", "هيئة الدعم", "Support Corps"),
}
SEATS: dict[str, dict[str, int]] = {
    BIR_SAADA: {"barrieres": 9, "cite": 9, "appui": 9},
    BAB_SAHEL: {"barrieres": 8, "cite": 8, "appui": 8},
}
PROJECTS: dict[str, Text] = {
    "enfants-en-chemin": trilingual("Enfants en chemin", "أطفال على الطريق", "Children on the Way"),
    "passerelles": trilingual("Passerelles", "جسور", "Footbridges"),
}
FUNDERS: dict[str, Text] = {
    "fonds-du-nord": trilingual("Fonds du Nord", "صندوق الشمال", "Northern Fund"),
    "deux-rives": trilingual("Agence des Deux Rives", "وكالة الضفتين", "Two Shores Agency"),
    "commission": trilingual(
        "Commission nationale de Bir Saada contre la traite",
        "اللجنة الوطنية لبئر سعادة لمكافحة الاتجار بالبشر",
        "National Commission of Bir Saada against Trafficking",
    ),
}
SHARES: tuple[tuple[str, str, int | None], ...] = (
    ("enfants-en-chemin", "fonds-du-nord", 60),
    ("enfants-en-chemin", "deux-rives", 40),
    ("passerelles", "deux-rives", None),
    ("passerelles", "commission", None),
)
TITLE = trilingual(
    "Traite des êtres humains, protection de l'enfance, interculturalité et genre",
    "الاتجار بالبشر وحماية الطفولة والتفاعل بين الثقافات والنوع الاجتماعي",
    "Human trafficking, child protection, interculturality and gender",
)
THEMES = (
    trilingual("traite des êtres humains", "الاتجار بالبشر", "human trafficking"),
    trilingual("protection de l'enfance", "حماية الطفولة", "child protection"),
    trilingual("interculturalité", "التفاعل بين الثقافات", "interculturality"),
    trilingual("genre", "النوع الاجتماعي", "gender"),
)
PRIMER_TITLE = trilingual(
    "Premier cercle : protéger sans nuire",
    "الحلقة الأولى: نحمي دون أن نؤذي",
    "First circle: protect without harming",
)
PRIMER_METHODS = (
    trilingual("apports théoriques", "مداخلات نظرية", "theory"),
    trilingual("questions anonymes", "أسئلة مجهولة المصدر", "anonymous questions"),
)
METHODS = (
    trilingual("apports théoriques", "مداخلات نظرية", "theory"),
    trilingual("études de cas", "دراسات حالة", "case studies"),
    trilingual("mises en situation", "محاكاة", "role-plays"),
    trilingual("sondages et discussions", "استطلاعات ونقاشات", "polls and discussion"),
    trilingual("questions anonymes", "أسئلة مجهولة المصدر", "anonymous questions"),
    trilingual("partage d'expériences", "تبادل التجارب", "shared experience"),
)


def plan_twin(*, by: User | None, now: dt.datetime) -> None:
    """The twin's plan: everything but the people."""
    frame.make_programme(
        key=PROGRAMME,
        name=trilingual("Protéger en chemin", "الحماية على الطريق", "Protection on the Way"),
        world="demonstration",
        by=by,
        now=now,
    )
    for key, name in FUNDERS.items():
        frame.make_funder(key=key, name=name, by=by, now=now)
    for key, name in PROJECTS.items():
        frame.make_project(key=key, programme=PROGRAMME, name=name, by=by, now=now)
    for project, funder, percent in SHARES:
        frame.set_share(project=project, funder=funder, percent=percent, by=by, now=now)
    for key, name in INSTITUTIONS.items():
        make_institution(key=key, name=name, by=by, now=now)
    frame.make_course(key=COURSE, title=TITLE, themes=THEMES, methods=METHODS, pack=COURSE, by=by, now=now)
    frame.make_course(
        key=PRIMER, title=PRIMER_TITLE, themes=THEMES, methods=PRIMER_METHODS, pack=PRIMER, by=by, now=now
    )
    for session in SESSIONS:
        _plan_session(session, by=by, now=now)


def _plan_session(session: str, *, by: User | None, now: dt.datetime) -> None:
    sessions.plan_session(
        key=session,
        programme=PROGRAMME,
        course=COURSE,
        place=PLACES[session],
        projects=tuple(PROJECTS),
        by=by,
        now=now,
    )
    plan = [
        sessions.HalfDayPlan(date=date, part=part, minutes=minutes) for date in DAYS[session] for part, minutes in PARTS
    ]
    sessions.set_half_days(session=session, plan=plan, by=by, now=now)
    for institution, seats in SEATS[session].items():
        sessions.set_seats(session=session, institution=institution, seats=seats, by=by, now=now)
