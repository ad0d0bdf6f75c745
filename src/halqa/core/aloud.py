"""What is said aloud, as an interpreter reads it: a kind's texts in the order in which they are said, and which are said now."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.core.ids import TableId
from halqa.core.problems import Message
from halqa.core.words import Text

Sort = Literal["said", "reason", "private"]
"""Of a text on the interpreter's page: said aloud; a reason, or what the facilitator hopes for; read by who plays a role, not aloud."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One text that an interpreter reads. `now`: it is on the page of the theory, or in the item, that is on show."""

    text: Text
    sort: Sort = "said"
    now: bool = False


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """What is said together, in the order in which it is said. `head`: what it is called, a sentence or the author's words. `when`:
    people stand at it now, at `tables` where not all stand at the same one; it may come next; it comes later, if at all. Empty: as it
    comes."""

    parts: tuple[Part, ...]
    head: Message | Text | None = None
    when: Literal["", "now", "next", "later"] = ""
    tables: tuple[TableId, ...] = ()
