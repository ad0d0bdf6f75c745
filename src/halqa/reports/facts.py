"""What reports are told about a training: its facts in words, and its figures from the ledger. The record app fills these in."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.activity import Pacing
from halqa.core.ids import FunderId, HalfDayId, InstitutionId, ProjectId, SessionId
from halqa.core.ledger.checks import Check
from halqa.core.ledger.entries import Funding
from halqa.core.ledger.figures import Figure
from halqa.core.ledger.funders import FunderViews
from halqa.core.ledger.tallies import LearningEvidence, SureAnswers
from halqa.core.words import Text


class HalfDayTold(msgspec.Struct, frozen=True, kw_only=True):
    """A half-day: its date (ISO) and part of the day."""

    id: HalfDayId
    date: str
    part: Literal["morning", "afternoon"]


class SessionTold(msgspec.Struct, frozen=True, kw_only=True):
    """One delivery: its place and its half-days in order (at least one)."""

    id: SessionId
    place: Text
    half_days: tuple[HalfDayTold, ...]


class InstitutionTold(msgspec.Struct, frozen=True):
    """An institution that sent people."""

    id: InstitutionId
    name: Text


class ProjectTold(msgspec.Struct, frozen=True):
    """A project the training serves."""

    id: ProjectId
    name: Text


class FunderTold(msgspec.Struct, frozen=True):
    """A funder of one of the projects, with the stated share (percent None: shared, not stated)."""

    id: FunderId
    name: Text
    funding: Funding


class TrainingFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A training in words: one course, its sessions in order, and who stands behind it."""

    title: Text
    sessions: tuple[SessionTold, ...]
    organiser: Text | None = None
    audience: Text | None = None
    argument: Text | None = None
    themes: tuple[Text, ...] = ()
    methods: tuple[Text, ...] = ()
    institutions: tuple[InstitutionTold, ...] = ()
    projects: tuple[ProjectTold, ...] = ()
    funders: tuple[FunderTold, ...] = ()
    partners: tuple[Text, ...] = ()


class HalfDayCount(msgspec.Struct, frozen=True, kw_only=True):
    """People at one half-day: present by name (heads without a name left out), and counted in the room if somebody counted."""

    half_day: HalfDayId
    checked_in: Figure
    headcount: Figure | None = None


class SessionCount(msgspec.Struct, frozen=True, kw_only=True):
    """Unique people and attendances of one session."""

    session: SessionId
    participants: Figure
    attendances: Figure


Moment = Literal["pre", "between", "post"]
"""When an answer was given: in the test before, in between, in the test after. They are never put together."""


class SureMoment(msgspec.Struct, frozen=True):
    """How sure people were of their answers at one moment, the surest first, and how many of the answers were right."""

    moment: Moment
    lines: tuple[SureAnswers, ...]


class DecisionTold(msgspec.Struct, frozen=True):
    """A decision of a case: what it asked (None: nothing beyond the text) and the choices somebody took, by their cell."""

    ask: Text | None
    choices: tuple[tuple[str, Text], ...]


class CaseFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A case as it was played: at `tables` (None: by the room as one, or by people alone), with the decisions that were taken, by
    choice. `moved` of `leaned` votes differed from what the same person had chosen in silence; None where that may not be told."""

    title: Text
    played: Pacing
    tables: Figure | None
    decisions: Figure
    steps: tuple[DecisionTold, ...]
    leaned: Figure | None = None
    moved: Figure | None = None


class GridLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of an observers' grid of which the counts may be told: its cell by mark, in the order of the marks."""

    text: Text
    critical: bool
    cells: dict[str, str]


class GridFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What `observers` noted of a role-play: by mark, on the lines that may be told (None: on none). `agree` of `pairs` lines were
    noted alike by those who watched the same play; None where that would tell of a few."""

    title: Text
    observers: Figure
    noted: Figure | None
    lines: tuple[GridLine, ...]
    pairs: Figure | None = None
    agree: Figure | None = None

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks in their order; none where no line may be told."""
        return tuple(self.lines[0].cells) if self.lines else ()

    @property
    def rows(self) -> tuple[tuple[GridLine, tuple[int, ...]], ...]:
        """Each line with its counts in the order of the marks."""
        counts = (
            {cell.key: cell.amount.low for each in self.noted.breakdowns for cell in each.cells} if self.noted else {}
        )
        return tuple((line, tuple(counts[key] for key in line.cells.values())) for line in self.lines)


class CommitmentFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A round of commitments in one session: how many took on an act, and the day (ISO) the last is due."""

    title: Text
    session: SessionId
    people: Figure
    until: str


class TrainingFigures(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of a training. Breakdowns that may not be shown have been dropped before; their absence is said.

    `findings` are the checks of the session's sheet that the report quotes in their own words.
    """

    participants: Figure
    attendances: Figure
    completers: Figure | None = None
    by_half_day: tuple[HalfDayCount, ...] = ()
    by_session: tuple[SessionCount, ...] = ()
    contact_hours: Figure | None = None
    funders: FunderViews | None = None
    tests: LearningEvidence | None = None
    sure: tuple[SureMoment, ...] = ()
    questions_asked: Figure | None = None
    questions_answered: Figure | None = None
    questions_owed: Figure | None = None
    questions_answered_since: Figure | None = None
    cases: tuple[CaseFigures, ...] = ()
    grids: tuple[GridFigures, ...] = ()
    commitments: tuple[CommitmentFigures, ...] = ()
    findings: tuple[Check, ...] = ()
