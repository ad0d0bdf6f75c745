"""The shape of a kind's examples: what its contract tests play, and what an author of a new kind writes first."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.core.activity import How, Role, Voice
from halqa.core.ids import TableId


class Step(msgspec.Struct, frozen=True):
    """One act of one voice."""

    voice: Voice
    act: Any


class Examples(msgspec.Struct, frozen=True, kw_only=True):
    """A spec in three languages, and acts on it in the order they are played; the nth act's free text gets the id `x<n>`.

    `refused` are acts that come after all the steps and are refused with that code. `secrets` are words of the spec that nobody but
    the facilitator may see before the reveal. `paper` and `hands` are what the facilitator types in.
    """

    spec: Any
    steps: tuple[Step, ...]
    refused: tuple[tuple[Step, str], ...] = ()
    secrets: tuple[str, ...] = ()
    paper: Any = None
    hands: Any = None


def by(key: str, act: Any, how: How = How.PHONE) -> Step:
    """A participant's act."""
    return Step(Voice(key, Role.PARTICIPANT, how), act)


def lead(act: Any, table: str = "") -> Step:
    """A facilitator's act; at a table when hands were counted there."""
    return Step(Voice("facilitator", Role.FACILITATOR, How.HANDS, TableId(table) if table else None), act)
