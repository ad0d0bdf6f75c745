"""The shapes in which a room answers: what to store, and what to tell whoever asked."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.core.ids import SeatId, TextId
from halqa.core.play.events import AnyEvent, ApartRow
from halqa.core.problems import Refused

RECEIVED = "received"
"""The code of every reply to something accepted, or accepted before."""


class StoredText(msgspec.Struct, frozen=True):
    """A free text for the erasable texts table; the event carries its id, and the digest that the store salts."""

    id: TextId
    body: str


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What the asker is told. `code` is `received` or a refusal's code."""

    ok: bool = True
    code: str = RECEIVED
    args: dict[str, Any] = {}
    seat: SeatId | None = None


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What is stored when a command is accepted. Nothing to store: it had happened already, and the reply says received."""

    events: tuple[AnyEvent, ...] = ()
    texts: tuple[StoredText, ...] = ()
    apart: tuple[ApartRow, ...] = ()
    reply: Reply = Reply()


Outcome = Decision | Refused


def refusal(refused: Refused) -> Reply:
    """A refusal as a reply, so that the writer keeps one shape."""
    return Reply(ok=False, code=refused.code, args=dict(refused.args))
