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
    "half_days", "hours", "states", "countries", "other",
]  # fmt: skip
Stage = Literal["planned", "targeted", "invited", "present", "trained", "certified", "to_be_trained_by_trained"]


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where something was printed and when it was seen. `provisional` marks opening-day reports."""

    id: str
    title: str
    publisher: str = ""
    seen_on: str = ""  # ISO date, or empty when unknown
    published_on: str = ""
    provisional: bool = False


class Quantity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stated quantity: bounds for arithmetic (both inclusive), `as_printed` for people. `high` None: no upper bound.

    "48" is 48 to 48; "more than 30" is 31 and no `high`; "up to 50" has `high` 50; "nearly 50" has `high` 49 and whatever `low`
    its author reads into it; "about 50" the bounds its author reads into it. `percent`: a share of the whole, not a count.
    """

    as_printed: str
    low: float | None = None
    high: float | None = None
    qualifier: Qualifier = "exact"
    percent: bool = False


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which part of its population a claim is about: none (the total), or one category of one dimension.

    `partial`: the source names this category among others ("including 12 from the customs"). `overlapping`: the same people
    may stand in a sister category too (cohorts, places, modes): such parts are never added up to people.
    """

    dimension: Literal["sex", "institution", "session", "place", "role", "mode", "cohort", "other"]
    category: str  # e.g. female, male, a session's label
    partial: bool = False
    overlapping: bool = False


class Claim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
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


class DateClaim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Stated dates of something in scope (ISO, both inclusive), with the duration printed beside them if any."""

    id: ClaimId
    source: str
    scope: tuple[str, ...]
    first: str
    last: str
    days: Quantity | None = None
    quote: str = ""


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stated fact that is no quantity: organiser, host, theme, method, institution, project, funder, argument, place...

    `role` is what the source says its part was; `open_question` keeps an ambiguity as a question instead of a guess.
    """

    id: ClaimId
    source: str
    kind: Literal[
        "title", "organiser", "host", "partner", "theme", "method", "institution", "project", "funder", "argument", "place",
        "audience", "outcome", "since", "axis",
    ]  # fmt: skip
    text: Text
    as_printed: str = ""
    scope: tuple[str, ...] = ()
    open_question: Text | None = None


class ClaimsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a claims file holds. `halqa_claims` is the version of the format."""

    halqa_claims: Literal[1]
    title: Text
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...] = ()
    dates: tuple[DateClaim, ...] = ()
    facts: tuple[Fact, ...] = ()
    licence: str = ""

    @property
    def stated(self) -> tuple[Claim | DateClaim | Fact, ...]:
        """Everything the sources state, in one order: claims, dates, facts."""
        return (*self.claims, *self.dates, *self.facts)
