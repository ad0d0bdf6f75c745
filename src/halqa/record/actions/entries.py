"""Appending to the ledger: one run of positions over presences and headcounts, and nothing twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import Max

from halqa.core.ledger.entries import Headcount, Presence
from halqa.record.models import HeadcountEntry, PresenceEntry


def last_position() -> int:
    """The ledger's position: how far its one run of entries has come."""
    newest = (model.objects.aggregate(last=Max("position"))["last"] or 0 for model in (PresenceEntry, HeadcountEntry))
    return max(newest)


def append_entries(*, presences: Iterable[Presence], headcounts: Iterable[Headcount] = (), now: dt.datetime) -> int:
    """Append what is not there yet (told by its origin) and give how many entries that was. Call inside a transaction."""
    position = before = last_position()
    present = list(presences)
    known = set(
        PresenceEntry.objects.filter(origin__in=[each.origin for each in present]).values_list("origin", flat=True)
    )
    rows: list[PresenceEntry] = []
    for entry in present:
        if entry.origin not in known:
            known.add(entry.origin)
            position += 1
            rows.append(_presence_row(entry, position, now))
    PresenceEntry.objects.bulk_create(rows)
    counted = list(headcounts)
    seen = set(
        HeadcountEntry.objects.filter(origin__in=[each.origin for each in counted]).values_list("origin", flat=True)
    )
    for count in counted:
        if count.origin not in seen:
            seen.add(count.origin)
            position += 1
            _headcount_row(count, position, now).save(force_insert=True)
    return position - before


def _presence_row(entry: Presence, position: int, now: dt.datetime) -> PresenceEntry:
    return PresenceEntry(
        position=position,
        key=entry.id,
        person_id=entry.person,
        half_day_id=entry.half_day,
        source=entry.source,
        how=entry.how,
        origin=entry.origin,
        reverses=entry.reverses or "",
        minutes=entry.minutes,
        posted_at=now,
    )


def _headcount_row(count: Headcount, position: int, now: dt.datetime) -> HeadcountEntry:
    return HeadcountEntry(
        position=position,
        key=count.id,
        half_day_id=count.half_day,
        total=count.total,
        women=count.women,
        men=count.men,
        not_stated=count.not_stated,
        origin=count.origin,
        posted_at=now,
    )
