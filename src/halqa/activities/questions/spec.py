"""What an author writes for a round of questions."""

from __future__ import annotations

import msgspec

from halqa.core.words import Text


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What people are invited to ask. `moderated`: the facilitator reads each question before releasing it.

    Every question waits for a release, in batches, so that the moment it appears does not tell who wrote it. `limit` is the most
    questions one voice may have open, `longest` the most characters of one.
    """

    ask: Text
    moderated: bool = True
    limit: int = 10
    longest: int = 600
