"""The figures of a training from a book, with the ledger's own rules, as the record app asks for them."""

from __future__ import annotations

import msgspec

from halqa.core.ids import HalfDayId, SessionId
from halqa.core.ledger.disclosure import publishable
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Scope
from halqa.core.ledger.funders import funder_views
from halqa.core.ledger.reconcile import sheet
from halqa.core.ledger.rules import attendances, completers, contact_hours, headcount, participants
from halqa.reports.facts import HalfDayCount, SessionCount, TrainingFigures


def training_figures(book: Book, *, sessions: tuple[SessionId, ...] = ()) -> TrainingFigures:
    chosen = sessions or tuple(session.id for session in book.sessions)
    scope = Scope(sessions=chosen)
    sheets = tuple(sheet(book, session) for session in chosen)
    return TrainingFigures(
        participants=participants(book, scope),
        attendances=attendances(book, scope),
        completers=completers(book, scope),
        contact_hours=contact_hours(book, scope),
        by_half_day=tuple(_half_day(book, row.half_day) for each in sheets for row in each.half_days),
        by_session=tuple(
            SessionCount(session=each.session, participants=each.participants, attendances=each.attendances)
            for each in sheets
        ),
        funders=funder_views(participants, book, scope),
        findings=tuple(check for each in sheets for check in each.checks),
    )


def public_figures(figures: TrainingFigures) -> TrainingFigures:
    people = figures.participants
    assert figures.completers is not None
    return msgspec.structs.replace(
        figures,
        participants=publishable(people).figure,
        attendances=publishable(figures.attendances, people=people).figure,
        completers=publishable(figures.completers).figure,
    )


def _half_day(book: Book, half_day: HalfDayId) -> HalfDayCount:
    scope = Scope(half_days=(half_day,))
    counted = any(each.half_day == half_day for each in book.headcounts)
    named = participants(msgspec.structs.replace(book, headcounts=()), scope)
    return HalfDayCount(
        half_day=half_day,
        checked_in=msgspec.structs.replace(named, id=f"{named.id}/named"),
        headcount=headcount(book, scope) if counted else None,
    )
