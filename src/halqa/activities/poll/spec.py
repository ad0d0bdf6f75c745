"""What an author writes for a poll."""

from __future__ import annotations

from typing import Literal

import msgspec

from halqa.activities.options import Option
from halqa.core.words import Text

Form = Literal["single", "multiple"]
"""How people choose. Ranking and scales come as further values, with acts of their own."""


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question with its choices. `most` limits a multiple poll; 0 means as many as there are."""

    ask: Text
    options: tuple[Option, ...]
    form: Form = "single"
    most: int = 0

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
