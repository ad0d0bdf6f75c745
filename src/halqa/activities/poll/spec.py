"""What an author writes for a poll."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.activities.options import Option
from halqa.core.words import Text, trilingual

Form = Literal["single", "multiple", "scale", "order"]
"""How people answer: one choice, several, a step between two ends, or all the options in an order."""


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question and how it is answered. `most` limits a multiple poll; 0 means as many as there are. A scale has no options: it runs
    from 1 to `steps`, and `low` and `high` say in words what its ends mean."""

    ask: Text
    options: tuple[Option, ...] = ()
    form: Form = "single"
    most: int = 0
    steps: int = 5
    low: Text | None = None
    high: Text | None = None

    @property
    def several(self) -> bool:
        """Whether one person may choose more than one option."""
        return self.form == "multiple"

    @property
    def limit(self) -> int:
        """The highest number of options one person may choose."""
        if not self.several:
            return 1
        return self.most or len(self.options)

    @property
    def choices(self) -> tuple[Option, ...]:
        """What one may choose: the author's options, or the steps of the scale, each with its number as its words."""
        if self.form != "scale":
            return self.options
        values = (str(step) for step in range(1, self.steps + 1))
        return tuple(Option(value, trilingual(value, value, value)) for value in values)
