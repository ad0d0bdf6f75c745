"""What kinds share in which people write: texts that lie apart from the acts, each its writer's to take back and the facilitator's to
hide; how widely a writer lets it be shown; and an order on the screens that says nothing about when each came.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from halqa.activities.ballot import Voters
from halqa.activities.refusals import no
from halqa.core.activity import Handless, Marked, Said, Still, Told, Voice, Whole, words
from halqa.core.ids import TextId
from halqa.core.problems import Refused

Consent = Literal["never", "room", "report"]
"""How widely the writer lets the words be shown: to nobody, in this room, also in the report."""

SHOWN: frozenset[Consent] = frozenset({"room", "report"})


class Written(msgspec.Struct):
    """Texts by id with the voice each belongs to, and those the facilitator keeps from the screens. Depends on the newest act of each
    slot alone: each text answers a slot of its own."""

    by: dict[str, str] = {}
    mine: dict[str, set[str]] = {}
    hidden: set[str] = set()
    voters: Voters = msgspec.field(default_factory=Voters)

    def wrote(self, voice: Voice, id: str, slot: str) -> None:
        """`voice` wrote the text `id`."""
        self.by[id] = voice.key
        self.mine.setdefault(voice.key, set()).add(id)
        self.voters.came(voice, slot)

    def took_back(self, voice: Voice, id: str, slot: str) -> None:
        """`voice` took the text `id` back."""
        self.by.pop(id, None)
        self.mine.setdefault(voice.key, set()).discard(id)
        self.voters.came(voice, slot)

    def of(self, voice: str) -> list[str]:
        """The texts of a voice, in the order of their ids."""
        return sorted(self.mine.get(voice, ()))

    def refuse(self, voice: Voice, text: str, *, longest: int, most: int) -> Refused | None:
        """Why `voice` cannot write this: nothing, too long, or it has written enough."""
        if not text:
            return no("activity-text-empty")
        if len(text) > longest:
            return no("activity-text-too-long", longest=longest)
        return no("activity-texts-enough", most=most) if len(self.of(voice.key)) >= most else None

    def refuse_back(self, voice: Voice, id: str) -> Refused | None:
        """Why `voice` cannot take this back: it is not its own."""
        return None if id in self.mine.get(voice.key, ()) else no("activity-text-unknown")

    def refuse_hiding(self, id: str) -> Refused | None:
        """Why the facilitator cannot hide or show this: it is not there."""
        return None if id in self.by else no("activity-text-unknown")


class Hide(msgspec.Struct, frozen=True, tag="hide", tag_field="act", forbid_unknown_fields=True):
    """The facilitator keeps a text from the screens."""

    text: str


class Show(msgspec.Struct, frozen=True, tag="show", tag_field="act", forbid_unknown_fields=True):
    """The facilitator lets a hidden text be shown again."""

    text: str


class Withdraw(msgspec.Struct, frozen=True, tag="withdraw", tag_field="act", forbid_unknown_fields=True):
    """A person takes back a text of their own."""

    text: str


def id_of(text: str | Said) -> str:
    """The id of a settled text; nothing for one fresh from a phone, or without words."""
    return str(text.id or "") if isinstance(text, Said) else ""


def said(id: str) -> Said:
    """A reference to the text, for a view."""
    return Said(id=TextId(id))


def plain(text: str | Said) -> str:
    """What a phone sent, without spaces around it."""
    return words(text).strip()


def mixed(ids: Iterable[str]) -> list[str]:
    """In an order that says nothing about when each came."""
    return sorted(ids, key=lambda id: hashlib.sha256(id.encode()).hexdigest())


class InWords(Handless, Whole, Still):
    """What the kinds have in common in which people write and no hands are counted."""

    def marked(self, act: Any) -> Marked | None:
        """A slip is not shown again: a text is taken back by its id."""
        return None

    def told(self, spec: Any, act: Any) -> Told | None:
        """What is kept from the screens, or let through again, was not seen in the room."""
        return Told() if isinstance(act, (Hide, Show)) else None
