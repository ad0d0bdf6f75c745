"""From the ledger's book to the figures a training report needs: which rules are asked, in which scopes."""

from __future__ import annotations

import msgspec

from halqa.core.ids import SessionId
from halqa.core.ledger.checks import Check
from halqa.core.ledger.disclosure import SMALLEST, publishable
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Figure, Scope, exactly
from halqa.core.ledger.funders import funder_views
from halqa.core.ledger.reconcile import HalfDayRow, Sheet, sheet
from halqa.core.ledger.rules import COMPLETION, attendances, completers, contact_hours, headcount, participants
from halqa.core.ledger.tallies import LearningEvidence
from halqa.reports.facts import HalfDayCount, SessionCount, TrainingFigures


def training_figures(
    book: Book,
    *,
    sessions: tuple[SessionId, ...] = (),
    threshold: int = COMPLETION,
    tests: LearningEvidence | None = None,
    questions_asked: Figure | None = None,
    questions_answered: Figure | None = None,
) -> TrainingFigures:
    """All figures of a training over `sessions` of the book (all of them when empty), with the checks of their sheets."""
    chosen = sessions or tuple(session.id for session in book.sessions)
    scope = Scope(sessions=chosen)
    sheets = tuple(sheet(book, session) for session in chosen)
    rows = [(each, row) for each in sheets for row in each.half_days]
    return TrainingFigures(
        participants=participants(book, scope),
        attendances=attendances(book, scope),
        completers=completers(book, scope, threshold),
        contact_hours=contact_hours(book, scope),
        by_half_day=tuple(_half_day(book, each, row) for each, row in rows),
        by_session=tuple(
            SessionCount(session=each.session, participants=each.participants, attendances=each.attendances)
            for each in sheets
        ),
        funders=funder_views(participants, book, scope),
        tests=tests,
        questions_asked=questions_asked,
        questions_answered=questions_answered,
        findings=tuple(check for each in sheets for check in each.checks if _worth_saying(check)),
    )


def public_figures(figures: TrainingFigures, k: int = SMALLEST) -> TrainingFigures:
    """The same figures with every dimension dropped that would show a cell of 1 to k - 1 people; for a public story."""
    people = figures.participants

    def fit(figure: Figure) -> Figure:
        return publishable(figure, k, people).figure

    return msgspec.structs.replace(
        figures,
        participants=publishable(people, k).figure,
        attendances=fit(figures.attendances),
        completers=fit(figures.completers) if figures.completers else None,
        contact_hours=fit(figures.contact_hours) if figures.contact_hours else None,
    )


def _half_day(book: Book, told: Sheet, row: HalfDayRow) -> HalfDayCount:
    """The two sides of a half-day. The side of the names is the sheet's own count, without the heads that nobody named."""
    scope = Scope(half_days=(row.half_day,))
    counted = set(headcount(book, scope).evidence)
    position = told.participants.position
    return HalfDayCount(
        half_day=row.half_day,
        checked_in=Figure(
            id=f"checked_in@{position}:half_day={row.half_day}",
            rule="checked_in",
            unit="people",
            scope=scope,
            amount=exactly(row.named),
            position=position,
            evidence=tuple(entry for entry in row.check.evidence if entry not in counted),
        ),
        headcount=headcount(book, scope) if row.headcount is not None else None,
    )


def _worth_saying(check: Check) -> bool:
    """Half-days have their own passage; of the rest a report quotes what does not close or could not be checked."""
    return check.kind != "headcount" and check.status != "closes"
