"""What an author writes for a map of the referral chain."""

from __future__ import annotations

import msgspec

from halqa.activities.options import Option
from halqa.core.words import Text


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`needs` are the links of the chain in their order; `most` entries of one voice, `longest` characters of each field."""

    ask: Text
    needs: tuple[Option, ...]
    most: int = 12
    longest: int = 120
