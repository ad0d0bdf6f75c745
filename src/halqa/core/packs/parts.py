"""What every kind of file is made of."""

from __future__ import annotations

import msgspec

from halqa.core.words import FR, Text

EMPTY = Text(source=FR, by={})
"""What stands where a text is missing: a problem says so."""


class Say(msgspec.Struct, frozen=True, kw_only=True):
    """One thing said: one phone screen."""

    id: str
    text: Text
