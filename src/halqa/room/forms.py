"""What a facilitator types into forms, as values or a refusal. Sentences and layout are the templates'."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from halqa.core.problems import Refused

MOST = 100_000


class Heads(msgspec.Struct, frozen=True, kw_only=True):
    """A headcount as typed. Parts left empty are not counted."""

    total: int
    women: int | None
    men: int | None
    not_stated: int | None


def whole(text: str) -> int | None:
    """A whole number as typed, in any digits; None when nothing was typed. Raises ValueError."""
    plain = text.strip()
    if not plain:
        return None
    number = int(plain)
    if not 0 <= number <= MOST:
        raise ValueError(text)
    return number


def read_heads(posted: Mapping[str, str]) -> Heads | Refused:
    """The headcount form."""
    try:
        women, men, not_stated, total = (
            whole(posted.get(name, "")) for name in ("women", "men", "not_stated", "total")
        )
    except ValueError:
        return Refused("room-heads-not-a-number")
    if total is None:
        return Refused("room-heads-no-total")
    return Heads(total=total, women=women, men=men, not_stated=not_stated)


def read_hands(posted: Mapping[str, str]) -> dict[str, int] | Refused:
    """The hands form: one number an option, empty for none."""
    try:
        return {name[5:]: whole(text) or 0 for name, text in posted.items() if name.startswith("hand-")}
    except ValueError:
        return Refused("room-heads-not-a-number")


def read_lines(posted: Mapping[str, str]) -> dict[str, str]:
    """What was typed for each line of a paper card."""
    return {name[5:]: text for name, text in posted.items() if name.startswith("line-")}


def read_day(text: str) -> str | Refused:
    """A date from a date field (ISO)."""
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        return Refused("activity-date-unclear")
