"""What the ledger is made of: presence entries, headcounts and the facts about people as frozen for a report.

Entries are append-only: a correction is a reversing entry, never an edit. Where each comes from is its evidence.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ids import (
    CourseId,
    EntryId,
    FunderId,
    HalfDayId,
    InstitutionId,
    PersonId,
    ProgrammeId,
    ProjectId,
    SessionId,
)

Sex = Literal["female", "male", "not_stated"]
"""As a report prints it. *Not collected*, *declined* and *lost* differ in the rows and meet here in one column with a footnote."""

RankCategory = Literal["senior", "middle", "rank_and_file", "civilian", "not_stated"]

Source = Literal["room", "signed_sheet"]
"""Where a presence was recorded: a room's log, or rows typed from a signed sheet."""


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """One recorded presence of a person at a half-day, or its reversal.

    `how` is phone, tablet, paper or hands; `minutes` is None without times: then the half-day's planned minutes count.
    `origin` names the evidence: `room:<id>#<seq>` or `sheet:<id>#<row>`; it is unique, so posting twice changes nothing.
    """

    id: EntryId
    person: PersonId
    half_day: HalfDayId
    source: Source
    how: str
    origin: str
    reverses: EntryId | None = None
    minutes: int | None = None


class Headcount(msgspec.Struct, frozen=True, kw_only=True):
    """People counted in the room, without names. Parts that were not counted are None."""

    id: EntryId
    half_day: HalfDayId
    total: int
    women: int | None = None
    men: int | None = None
    not_stated: int | None = None
    origin: str = ""


class HalfDayFact(msgspec.Struct, frozen=True, kw_only=True):
    """A planned half-day: which session it belongs to, its date (ISO) and its planned minutes."""

    id: HalfDayId
    session: SessionId
    date: str
    minutes: int


class SessionFact(msgspec.Struct, frozen=True, kw_only=True):
    """One delivery of a course in one place, and the projects it serves."""

    id: SessionId
    course: CourseId
    programme: ProgrammeId
    place: str
    projects: tuple[ProjectId, ...] = ()


class PersonFact(msgspec.Struct, frozen=True, kw_only=True):
    """What a report may break a person down by, frozen as at the session (session reports) or first participation (project)."""

    id: PersonId
    sex: Sex = "not_stated"
    institution: InstitutionId | None = None
    rank: RankCategory = "not_stated"


class Funding(msgspec.Struct, frozen=True, kw_only=True):
    """A funder's share of a project in percent, or None for "shared, not stated"."""

    project: ProjectId
    funder: FunderId
    percent: int | None = None


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """All the ledger knows about a set of sessions, as values: the input of every counting rule.

    `position` is the ledger's position these entries were read at. `doubts` are pairs of people who may be one
    (unresolved possible duplicates): they widen unique counts to intervals.
    """

    position: int
    sessions: tuple[SessionFact, ...]
    half_days: tuple[HalfDayFact, ...]
    people: tuple[PersonFact, ...]
    presences: tuple[Presence, ...]
    headcounts: tuple[Headcount, ...] = ()
    funding: tuple[Funding, ...] = ()
    doubts: tuple[tuple[PersonId, PersonId], ...] = ()
