"""What an author writes for a cloud of words."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`ask` is what a word is asked for; `most` how many one person may give, `longest` in characters each."""

    ask: Text
    most: int = 3
    longest: int = 30
