"""What a training report needs."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.reports.facts import TrainingFacts, TrainingFigures


class TrainingNeeds(msgspec.Struct, frozen=True, kw_only=True):
    """A training for its donors: all its facts and figures. Reports are not public: no cell is dropped here."""

    facts: TrainingFacts
    figures: TrainingFigures
    world: Literal["demonstration", "live"]
    as_of: str  # ISO date
    organisation: str = ""
    file_stem: str = "training-report"
