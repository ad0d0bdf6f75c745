"""What others may ask of the record: the ledger's book of some sessions, its evidence, typed sheets, sealed reports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, cast

import msgspec

from halqa.core.ids import EntryId, HalfDayId, PersonId, SessionId
from halqa.core.ledger.entries import Book, Headcount, Presence, Source
from halqa.desk.queries import BookFacts, book_facts
from halqa.record.models import AnswerNote, HeadcountEntry, PresenceEntry, ReportNote, SealedReport, TypedSheet


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One entry behind a figure, as a page lists it: where it comes from, never whose it is."""

    entry: EntryId
    kind: Literal["presence", "reversal", "headcount"]
    half_day: HalfDayId
    source: str
    how: str
    origin: str
    posted_at: dt.datetime


class SealRow(msgspec.Struct, frozen=True, kw_only=True):
    """A sealed report as a list shows it."""

    key: str
    name: str
    lang: str
    version: int
    public: bool
    position: int
    digest: str
    sealed_at: dt.datetime


def book(sessions: Iterable[str]) -> Book:
    """All the ledger knows of `sessions`: the input of every counting rule.

    Presences of people who are no participants there are left out; records that were said to be one person count as one. The
    position is that of the newest entry of these sessions. The same number of database queries for any size.
    """
    facts = book_facts(sessions)
    half_days = {half.id: half.session for half in facts.half_days}
    presences = list(PresenceEntry.objects.filter(half_day__in=half_days).order_by("position"))
    headcounts = list(HeadcountEntry.objects.filter(half_day__in=half_days).order_by("position"))
    positions = (*(row.position for row in presences), *(row.position for row in headcounts))
    return Book(
        position=max(positions, default=0),
        sessions=facts.sessions,
        half_days=facts.half_days,
        people=facts.people,
        presences=tuple(_presences(presences, facts, half_days)),
        headcounts=tuple(_headcount(row) for row in headcounts),
        funding=facts.funding,
        doubts=facts.doubts,
    )


def _presences(
    rows: Iterable[PresenceEntry], facts: BookFacts, half_days: dict[HalfDayId, SessionId]
) -> Iterable[Presence]:
    for row in rows:
        half_day = HalfDayId(row.half_day_id)
        person = facts.person_of.get((half_days[half_day], row.person_id))
        if person is not None:
            yield Presence(
                id=EntryId(row.key),
                person=PersonId(person),
                half_day=half_day,
                source=cast(Source, row.source),
                how=row.how,
                origin=row.origin,
                reverses=EntryId(row.reverses) if row.reverses else None,
                minutes=row.minutes,
            )


def _headcount(row: HeadcountEntry) -> Headcount:
    return Headcount(
        id=EntryId(row.key),
        half_day=HalfDayId(row.half_day_id),
        total=row.total,
        women=row.women,
        men=row.men,
        not_stated=row.not_stated,
        origin=row.origin,
    )


def evidence(entries: Iterable[str]) -> tuple[Evidence, ...]:
    """The entries of these ids with where they come from, in the ledger's order."""
    wanted = list(entries)
    rows: list[tuple[int, Evidence]] = []
    for row in PresenceEntry.objects.filter(key__in=wanted):
        rows.append((row.position, _presence_evidence(row)))
    for count in HeadcountEntry.objects.filter(key__in=wanted):
        told = Evidence(
            entry=EntryId(count.key),
            kind="headcount",
            half_day=HalfDayId(count.half_day_id),
            source="room",
            how="hands",
            origin=count.origin,
            posted_at=count.posted_at,
        )
        rows.append((count.position, told))
    return tuple(told for _, told in sorted(rows, key=lambda each: each[0]))


def _presence_evidence(row: PresenceEntry) -> Evidence:
    return Evidence(
        entry=EntryId(row.key),
        kind="reversal" if row.reverses else "presence",
        half_day=HalfDayId(row.half_day_id),
        source=row.source,
        how=row.how,
        origin=row.origin,
        posted_at=row.posted_at,
    )


def newest_sheet(half_day: str) -> dict[str, str]:
    """What the newest typing of a half-day's signed sheet says: enrolment -> present, absent or not_recorded; empty when none."""
    sheet = TypedSheet.objects.filter(half_day=half_day).order_by("-typed_at", "-pk").first()
    if sheet is None:
        return {}
    return {row.enrolment_id: row.state for row in sheet.rows.all()}


def sealed_of(sessions: Iterable[str]) -> tuple[SealRow, ...]:
    """The sealed reports of exactly these sessions, the newest first."""
    return tuple(
        SealRow(
            key=row.key,
            name=row.name,
            lang=row.lang,
            version=row.version,
            public=row.public,
            position=row.position,
            digest=row.digest,
            sealed_at=row.sealed_at,
        )
        for row in SealedReport.objects.filter(sessions=sorted(sessions)).order_by(
            "-sealed_at", "name", "lang", "-version"
        )
    )


def note_of(training: str, name: str, lang: str) -> str:
    """The paragraph somebody added to a report in one language; empty when none."""
    row = ReportNote.objects.filter(training=training, name=name, lang=lang).first()
    return row.text if row is not None else ""


class Answered(msgspec.Struct, frozen=True):
    """When an owed answer was given, and by which part of the house."""

    on: dt.date
    who: str


def answers_noted(room: str) -> dict[str, Answered]:
    """The answers noted as given since, by question: the newest note of each, unless it took the one before back."""
    found: dict[str, Answered | None] = {}
    for row in AnswerNote.objects.filter(room=room).order_by("pk"):
        found[row.question] = Answered(row.answered_on, row.who) if row.answered_on is not None else None
    return {question: answered for question, answered in found.items() if answered is not None}
