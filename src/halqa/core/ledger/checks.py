"""The one shape of a check: what was held against what, whether it closes, and the smallest explanation that can be given."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ids import ClaimId, EntryId, HalfDayId
from halqa.core.problems import Arg, Message

Status = Literal["closes", "does_not_close", "cannot_be_checked"]
Kind = Literal["split", "total", "dates", "sources", "computed", "headcount", "expected"]
"""The first five are the kinds of `halqa figures check`; a session's sheet adds the last two."""


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One check. `remainder` is the whole minus its parts (negative when the parts are more), in the unit that was checked;
    None when nothing could be computed. `claims` and `evidence` name what was held together; `half_day` where it happened."""

    kind: Kind
    status: Status
    explanation: Message
    remainder: float | None = None
    claims: tuple[ClaimId, ...] = ()
    evidence: tuple[EntryId, ...] = ()
    half_day: HalfDayId | None = None


def message(key: str, **args: Arg) -> Message:
    """A sentence of the ledger's catalogue: its key without the prefix `ledger-`, and its variables."""
    return Message(f"ledger-{key}", args)


def tidy(value: float) -> float:
    """A whole number as an int, anything else rounded to six places, so that 4.0 is printed and written as 4."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
