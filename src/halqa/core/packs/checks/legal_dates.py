"""Legal statements: as of when, verified by whom, until when; and whether a known amendment is newer."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem

NOBODY = "nobody"
"""In the place of a jurist's name: the statement is known to be unsigned."""


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error for a legal reference without its dates; a warning when it is past due or older than an amendment;
    a note, which stands until a jurist signs, where it says itself that nobody has."""
    for one in reading.pack.references:
        if not one.legal:
            continue
        where = reading.where(f"reference/{one.id}")
        for field in ("as_of", "verified_by", "expires"):
            if not getattr(one, field):
                yield Problem("pack-legal-unsigned", "error", where, {"id": one.id, "field": field})
        if one.verified_by == NOBODY:
            yield Problem("pack-legal-nobody", "note", where, {"id": one.id})
        if one.expires and one.expires < today:
            yield Problem("pack-legal-expired", "warning", where, {"id": one.id, "date": one.expires})
        if one.amended and one.as_of < one.amended:
            args = {"id": one.id, "date": one.as_of or "-", "amended": one.amended}
            yield Problem("pack-legal-amended", "warning", where, dict(args))
