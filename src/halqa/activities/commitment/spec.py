"""What an author writes for a commitment."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`ask` is what is asked; `days` within which the act is to be done; `longest` in characters."""

    ask: Text
    days: int = 30
    longest: int = 200
