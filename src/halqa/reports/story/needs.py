"""What a story needs: claims as published, or a training with its figures. Never both: the two worlds are not mixed."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ledger.checks import Check
from halqa.core.ledger.claims import ClaimsFile
from halqa.reports.facts import TrainingFacts, TrainingFigures


class PublishedStory(msgspec.Struct, frozen=True, kw_only=True):
    """A story somebody published, as claims and facts with their sources, and what `core.ledger.check_claims` found."""

    claims: ClaimsFile
    checks: tuple[Check, ...] = ()
    file_stem: str = "story"


class LedgerStory(msgspec.Struct, frozen=True, kw_only=True):
    """A training told from the ledger. `public`: refuse any cell the public may not see instead of printing it."""

    facts: TrainingFacts
    figures: TrainingFigures
    world: Literal["demonstration", "live"]
    as_of: str  # ISO date
    public: bool = True
    organisation: str = ""
    file_stem: str = "story"
