"""What an author writes for a quiz or a test."""

from __future__ import annotations

import msgspec

from halqa.activities.options import Option
from halqa.core.words import Text


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question with its options, each with its reason, and its key or keys.

    `pair` names the item this one is matched with in the other test (its family in parallel forms); empty: its own id.
    """

    id: str
    ask: Text
    options: tuple[Option, ...]
    keys: tuple[str, ...]
    pair: str = ""

    @property
    def several(self) -> bool:
        """Whether there is more than one right option; the screen says so."""
        return len(self.keys) > 1


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Items in their order. `solutions` off: the reveal shows neither key nor reason nor result, for a test that comes again.
    `confidence`: each item also asks how sure one is."""

    items: tuple[Item, ...]
    solutions: bool = True
    confidence: bool = False
