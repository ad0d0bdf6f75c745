"""What an author writes for a board."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`ask` is what is told aloud; `most` cards a person may write and `longest` in characters, where cards are turned on."""

    ask: Text
    most: int = 3
    longest: int = 200
