"""What an author writes for a role-play. Times are whole seconds."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Role(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part to play. `card` is read by whoever plays it and by nobody else; `trainer`: a briefed trainer plays it, no participant."""

    id: str
    name: Text
    card: Text
    least: int = 1
    most: int = 1
    trainer: bool = False


class Phase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the time. `order`: in which order the roles speak in it; the first phase with an order begins the debrief."""

    id: str
    name: Text
    seconds: int
    order: tuple[str, ...] = ()


class Inject(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that reaches some roles: `after` seconds of the phase, or (no phase) when the director releases it."""

    id: str
    news: Text
    to: tuple[str, ...] = ()
    phase: str = ""
    after: int = 0
    expect: Text | None = None


class Criterion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an observer looks for."""

    id: str
    text: Text
    critical: bool = False


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A role-play. `stop` is the neutral word that stops everything; `observer` the role that watches; `asks` the debrief's questions,
    one for each role in the order they speak, the rest afterwards."""

    care: Text | None = None
    stop: Text | None = None
    roles: tuple[Role, ...] = ()
    phases: tuple[Phase, ...] = ()
    injects: tuple[Inject, ...] = ()
    observer: str = ""
    criteria: tuple[Criterion, ...] = ()
    asks: tuple[Text, ...] = ()
    longest: int = 400
