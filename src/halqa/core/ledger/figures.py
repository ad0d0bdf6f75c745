"""A figure: a computed value with its unit, rule, scope, breakdown and evidence. The only computed number a document accepts."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ids import EntryId, HalfDayId, ProgrammeId, ProjectId, SessionId
from halqa.core.problems import Message

Unit = Literal[
    "people",
    "attendances",
    "hours",
    "minutes",
    "half_days",
    "sessions",
    "institutions",
    "seats",
    "answers",
    "questions",
    "tables",
    "decisions",
    "lines",
]
Dimension = Literal["sex", "institution", "rank", "session", "half_day", "funder", "project", "choice", "mark"]


class Amount(msgspec.Struct, frozen=True):
    """A whole quantity, exact when `low == high`; `high` None means no upper bound is known ("more than 40")."""

    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        """Whether the quantity is known exactly."""
        return self.low == self.high


def exactly(value: int) -> Amount:
    """An exact quantity."""
    return Amount(low=value, high=value)


class Scope(msgspec.Struct, frozen=True, kw_only=True):
    """What a figure is about. Empty tuples mean no restriction at that level; `label` is a catalogue key or a proper name."""

    half_days: tuple[HalfDayId, ...] = ()
    sessions: tuple[SessionId, ...] = ()
    projects: tuple[ProjectId, ...] = ()
    programme: ProgrammeId | None = None


class Cell(msgspec.Struct, frozen=True):
    """One cell of a breakdown: `key` is a category (`female`, an institution's id, `not_stated`), `amount` its count."""

    key: str
    amount: Amount


class Breakdown(msgspec.Struct, frozen=True):
    """Cells along one dimension, with `not_stated` always explicit. `additive` says whether cells may be summed."""

    dimension: Dimension
    cells: tuple[Cell, ...]
    additive: bool = True


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number that can be defended.

    `id` is stable for (rule, scope, position). `rule` is the named counting rule; its sentence is in the catalogue under
    `rule-<rule>`. `reasons` say why a figure has bounds. `evidence` lists the entries it was computed from.
    """

    id: str
    rule: str
    unit: Unit
    scope: Scope
    amount: Amount
    position: int
    breakdowns: tuple[Breakdown, ...] = ()
    reasons: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()
    evidence: tuple[EntryId, ...] = ()


class Percentage(msgspec.Struct, frozen=True, kw_only=True):
    """A share, never without its denominator: "8 of 44 whose sex is stated (18.2 %); 48 in the room"."""

    part: Figure
    whole: Figure
    key: str  # the category of the part
    of_stated: int  # the denominator: people for whom the dimension is stated
    count: int
