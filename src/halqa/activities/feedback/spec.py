"""What an author writes for feedback."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Scale(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A statement rated from 1 to `steps`; `low` and `high` say in words what the ends mean."""

    id: str
    ask: Text
    low: Text
    high: Text
    steps: int = 5

    @property
    def values(self) -> tuple[str, ...]:
        """The values one may choose, as options."""
        return tuple(str(step) for step in range(1, self.steps + 1))


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Scales in their order, and what the free words are asked for; None: no free words. `longest` in characters."""

    scales: tuple[Scale, ...]
    comment: Text | None = None
    longest: int = 600
