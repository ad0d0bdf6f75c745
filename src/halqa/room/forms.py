"""What a facilitator types into forms, as values or a refusal. Sentences and layout are the templates'."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import cast, get_args

import msgspec

from halqa.core.activity import Stage
from halqa.core.problems import Refused
from halqa.room.actions.pacing import What

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


class TimerAsked(msgspec.Struct, frozen=True, kw_only=True):
    """A timer as asked for."""

    minutes: int
    what: What
    then: Stage | None


def read_timer(posted: Mapping[str, str]) -> TimerAsked | Refused:
    """The timer form: minutes, what the time is for, and the stage that follows (none: it only tells)."""
    try:
        minutes = whole(posted.get("minutes", ""))
    except ValueError:
        minutes = None
    what, then = posted.get("what", "answer"), posted.get("then", "")
    if minutes is None or what not in get_args(What) or then not in ("", "closed"):
        return Refused("room-timer-length")
    return TimerAsked(minutes=minutes, what=cast(What, what), then=Stage.CLOSED if then else None)


def read_minutes(posted: Mapping[str, str]) -> dict[str, int] | Refused:
    """Minutes by step, from fields `minutes-<step>`."""
    try:
        return {name[8:]: whole(text) or 0 for name, text in posted.items() if name.startswith("minutes-")}
    except ValueError:
        return Refused("room-minutes")
