"""Why a room says no: the closed list. Each code has its sentence `refused-<code>` in the catalogue, in every language."""

from __future__ import annotations

from typing import Literal

from halqa.core.problems import Arg, Refused

Code = Literal[
    "room-closed",
    "room-language-unknown",
    "room-table-unknown",
    "room-seat-unknown",
    "room-seat-checked-in-for-another",
    "room-enrolment-unknown",
    "room-half-day-unknown",
    "room-half-day-not-started",
    "room-heads-negative",
    "room-heads-parts-exceed-total",
    "room-activity-unknown",
    "room-activity-not-open",
    "room-activity-paused",
    "room-activity-closed",
    "room-act-not-understood",
    "room-facilitator-only",
    "room-way-missing",
    "room-token-missing",
    "room-check-in-first",
    "room-no-tables",
    "room-table-twice",
    "room-tables-same",
    "room-pacing-needs-tables",
    "room-not-at-the-pace-of-tables",
    "room-timer-length",
    "room-no-timer",
    "room-minutes",
    "room-not-present",
    "room-moved-on",
    "room-waited-too-long",
]


def no(code: Code, **args: Arg) -> Refused:
    """A refusal by one of the room's codes, with the values its sentence needs."""
    return Refused(code, args)
