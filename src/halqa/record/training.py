"""What reports are told about a training: one session, or all sessions of a course, in facts and figures."""

from __future__ import annotations

import datetime as dt

import msgspec

from halqa.core.activity import LEAST
from halqa.core.ids import HalfDayId, SessionId
from halqa.core.ledger.disclosure import publishable
from halqa.core.ledger.entries import Book, Funding
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.ledger.funders import funder_views
from halqa.core.ledger.reconcile import sheet
from halqa.core.ledger.rules import attendances, completers, contact_hours, headcount, participants
from halqa.core.play.brief import World
from halqa.core.problems import Refused
from halqa.core.words import Text
from halqa.desk.models import Course, Session
from halqa.desk.queries import SessionFacts, session_facts
from halqa.record.grids import grids_told
from halqa.record.learning import evidence_of_tests, questions_told, rooms_told, sure_told
from halqa.record.played import cases_told, commitments_told
from halqa.record.queries import book
from halqa.reports.facts import (
    FunderTold,
    HalfDayCount,
    HalfDayTold,
    InstitutionTold,
    ProjectTold,
    SessionCount,
    SessionTold,
    TrainingFacts,
    TrainingFigures,
)


class Training(msgspec.Struct, frozen=True, kw_only=True):
    """A training by its key (a session's or a course's): its sessions in the order of their days, and the world they are in."""

    key: str
    sessions: tuple[SessionFacts, ...]
    world: World

    @property
    def keys(self) -> tuple[SessionId, ...]:
        """The keys of its sessions."""
        return tuple(each.key for each in self.sessions)

    @property
    def title(self) -> Text:
        """The course's title."""
        return self.sessions[0].title


def training_of(key: str) -> Training | Refused:
    """The training of a session's or a course's key. Refused: unknown, without half-days, or spread over two worlds."""
    found = [key] if Session.objects.filter(pk=key).exists() else []
    if not found and Course.objects.filter(pk=key).exists():
        found = list(Session.objects.filter(course=key).values_list("pk", flat=True))
    facts = sorted((session_facts(each) for each in found), key=lambda each: (each.first, each.key))
    if not facts:
        return Refused("record-no-training", {"key": key})
    if any(not each.half_days for each in facts):
        return Refused("record-no-half-days")
    worlds = {each.world for each in facts}
    if len(worlds) > 1:
        return Refused("record-two-worlds")
    return Training(key=key, sessions=tuple(facts), world=worlds.pop())


def facts_of(training: Training) -> TrainingFacts:
    """The training in words."""
    first = training.sessions[0]
    institutions = {each.key: each.name for session in training.sessions for each in session.institutions}
    projects = {each.key: each.name for session in training.sessions for each in session.projects}
    shares = {(each.project, each.funder): each for session in training.sessions for each in session.shares}
    return TrainingFacts(
        title=first.title,
        sessions=tuple(
            SessionTold(
                id=each.key,
                place=each.place,
                half_days=tuple(HalfDayTold(id=half.id, date=half.date, part=half.part) for half in each.half_days),
            )
            for each in training.sessions
        ),
        themes=first.themes,
        methods=first.methods,
        institutions=tuple(InstitutionTold(id, name) for id, name in institutions.items()),
        projects=tuple(ProjectTold(id, name) for id, name in projects.items()),
        funders=tuple(
            FunderTold(each.funder, each.name, Funding(project=each.project, funder=each.funder, percent=each.percent))
            for each in shares.values()
        ),
    )


def figures_of(training: Training, told: Book) -> TrainingFigures:
    """Every figure of the training, from one reading of its book."""
    scope = Scope(sessions=training.keys)
    rooms = rooms_told(training.keys)
    questions = questions_told(rooms, training.keys, told.position)
    return TrainingFigures(
        participants=participants(told, scope),
        attendances=attendances(told, scope),
        completers=completers(told, scope),
        by_half_day=tuple(_half_day(told, each.key, half.id) for each in training.sessions for half in each.half_days),
        by_session=tuple(_session(told, each.key) for each in training.sessions),
        contact_hours=contact_hours(told, scope),
        funders=funder_views(participants, told, scope),
        tests=evidence_of_tests(rooms, training.keys, told.position),
        sure=sure_told(rooms, training.keys, told.position),
        questions_asked=questions.asked if questions else None,
        questions_answered=questions.answered if questions else None,
        questions_owed=questions.owed if questions else None,
        questions_answered_since=questions.answered_since if questions else None,
        cases=cases_told((case for each in rooms for case in each.cases), training.keys, told.position),
        grids=grids_told((grid for each in rooms for grid in each.grids), training.keys, told.position),
        commitments=commitments_told(
            ((each.session, each.room, made) for each in rooms for made in each.commitments), told.position
        ),
        findings=tuple(
            check for each in training.sessions for check in sheet(told, each.key, each.participants).checks
        ),
    )


def _half_day(told: Book, session: SessionId, half_day: HalfDayId) -> HalfDayCount:
    scope = Scope(sessions=(session,), half_days=(half_day,))
    counted = any(each.half_day == half_day for each in told.headcounts)
    return HalfDayCount(
        half_day=half_day,
        checked_in=named_at(told, scope),
        headcount=headcount(told, scope) if counted else None,
    )


def named_at(told: Book, scope: Scope) -> Figure:
    """Who is present by name, whatever was counted: heads without a name do not widen it."""
    named = participants(msgspec.structs.replace(told, headcounts=()), scope)
    return msgspec.structs.replace(named, id=f"{named.id}/named")


def _session(told: Book, session: SessionId) -> SessionCount:
    scope = Scope(sessions=(session,))
    return SessionCount(session=session, participants=participants(told, scope), attendances=attendances(told, scope))


def for_public(figures: TrainingFigures) -> TrainingFigures:
    """The figures as the public may see them: no small cell, and nothing that says how a few people did."""
    people = publishable(figures.participants).figure

    def safe(figure: Figure | None) -> Figure | None:
        return None if figure is None else publishable(figure, people=figures.participants).figure

    attended = safe(figures.attendances)
    assert attended is not None
    return msgspec.structs.replace(
        figures,
        participants=people,
        attendances=attended,
        completers=None if figures.completers is None else publishable(figures.completers).figure,
        by_half_day=tuple(
            msgspec.structs.replace(
                each,
                checked_in=publishable(each.checked_in).figure,
                headcount=None if each.headcount is None else publishable(each.headcount).figure,
            )
            for each in figures.by_half_day
        ),
        by_session=(),
        contact_hours=None,
        funders=None,
        tests=None,
        sure=(),
        questions_owed=None,
        questions_answered_since=None,
        cases=tuple(
            msgspec.structs.replace(
                each,
                decisions=msgspec.structs.replace(each.decisions, breakdowns=()),
                steps=(),
                leaned=None,
                moved=None,
            )
            for each in figures.cases
            if each.played != "free"
        ),
        grids=(),
        commitments=tuple(each for each in figures.commitments if each.people.amount.low >= LEAST),
        findings=(),
    )


def book_of(training: Training) -> Book:
    """The ledger's book of the training's sessions."""
    return book(training.keys)


def iso(now: dt.datetime) -> str:
    """The day a report's figures were read on, where the machine stands."""
    return now.astimezone().date().isoformat()
