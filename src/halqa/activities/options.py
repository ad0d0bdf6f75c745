"""Options to choose from, as an author writes them and as a template shows them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import msgspec

from halqa.activities.ballot import Ballot
from halqa.core.words import Text


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One choice. Its id is the last part of its path in the pack, and never changes. `why` is a test's rationale."""

    id: str
    text: Text
    why: Text | None = None


def options_view(options: Sequence[Option], results: Ballot | None) -> list[dict[str, Any]]:
    """The options' ids and texts; with `results` also the number and the share, in whole percent of those who answered."""
    if results is None:
        return [{"id": option.id, "text": option.text} for option in options]
    total = results.voices
    return [
        {
            "id": option.id,
            "text": option.text,
            "number": results.counts[option.id],
            "share": round(100 * results.counts[option.id] / total) if total else 0,
        }
        for option in options
    ]


def rotated(options: Sequence[Option], seed: str) -> tuple[Option, ...]:
    """The options from another start, the same on every screen and on paper: where the author put the key says nothing, and a letter
    means the same everywhere."""
    start = hashlib.sha256(seed.encode()).digest()[0] % (len(options) or 1)
    return (*options[start:], *options[:start])
