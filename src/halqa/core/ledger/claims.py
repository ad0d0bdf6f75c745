"""Claims: figures somebody stated, with source and date, as printed. Loaded as printed, never corrected.

The claims file (JSON, `halqa figures check`) is a list of claims and sources; its JSON Schema is generated from these types
into `docs/claims.schema.json`. It holds the ten awkward truths of counting people without a free-text escape.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ids import ClaimId
from halqa.core.words import Text

Qualifier = Literal["exact", "about", "more_than", "at_least", "nearly", "up_to", "range", "planned"]
ClaimUnit = Literal[
    "people", "attendances", "agencies", "centres", "associations", "courts", "institutions", "sessions", "days",
    "half_days", "hours", "other",
]  # fmt: skip
Stage = Literal["planned", "targeted", "invited", "present", "trained", "certified", "to_be_trained_by_trained"]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where something was printed and when it was seen. `provisional` marks opening-day reports."""

    id: str
    title: str
    publisher: str = ""
    seen_on: str = ""  # ISO date, or empty when unknown
    published_on: str = ""
    provisional: bool = False


class Quantity(msgspec.Struct, frozen=True, kw_only=True):
    """A stated quantity: bounds for arithmetic, `as_printed` for people. `high` None: no upper bound."""

    as_printed: str
    low: float | None = None
    high: float | None = None
    qualifier: Qualifier = "exact"
    percent: bool = False


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Which part of its population a claim is about: none (the total), or one category of one dimension."""

    dimension: Literal["sex", "institution", "session", "place", "role", "mode", "cohort", "other"]
    category: str  # e.g. female, male, a session's label


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One stated figure. `population` names who is counted (so that sister claims can be found); `scope` is what it covers."""

    id: ClaimId
    source: str
    population: str
    quantity: Quantity
    unit: ClaimUnit = "people"
    scope: tuple[str, ...] = ()  # labels of sessions or places; several when one total is for several sessions
    scope_open: bool = False  # the source does not say whether it is the sum of the parts or one group in all
    part: Part | None = None
    of: ClaimId | None = None  # a subset of, or a part of, that claim's population
    stage: Stage = "trained"
    derived: bool = False  # our own sum, marked so
    quote: str = ""  # the sentence as printed


class DateClaim(msgspec.Struct, frozen=True, kw_only=True):
    """Stated dates of something in scope (ISO, both inclusive), with the duration printed beside them if any."""

    id: ClaimId
    source: str
    scope: tuple[str, ...]
    first: str
    last: str
    days: Quantity | None = None
    quote: str = ""


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """A stated fact that is no quantity: organiser, host, theme, method, institution, project, funder, argument, place...

    `role` is what the source says its part was; `open_question` keeps an ambiguity as a question instead of a guess.
    """

    id: ClaimId
    source: str
    kind: Literal[
        "title", "organiser", "host", "partner", "theme", "method", "institution", "project", "funder", "argument", "place",
        "audience", "outcome",
    ]  # fmt: skip
    text: Text
    as_printed: str = ""
    scope: tuple[str, ...] = ()
    open_question: Text | None = None


class ClaimsFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a claims file holds. `halqa_claims` is the version of the format."""

    halqa_claims: Literal[1]
    title: Text
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...] = ()
    dates: tuple[DateClaim, ...] = ()
    facts: tuple[Fact, ...] = ()
    licence: str = ""
