"""Signed sheets typed in: evidence of its own, with or without a room. Typing a sheet again corrects it by reversals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

import msgspec
from django.db import transaction

from halqa.core.ids import EntryId, HalfDayId, PersonId
from halqa.core.ledger.entries import Presence
from halqa.core.problems import Refused
from halqa.desk.models import Enrolment, HalfDay
from halqa.record.actions.entries import append_entries
from halqa.record.models import PresenceEntry, SheetRow, TypedSheet
from halqa.staff.actions import record_action
from halqa.staff.models import User

SheetState = Literal["present", "absent", "not_recorded"]


class SheetLine(msgspec.Struct, frozen=True):
    """One line of the sheet as it lies on the table: whose line, and what stands there."""

    enrolment: str
    state: SheetState


@transaction.atomic
def type_sheet(
    *, half_day: HalfDay, lines: Sequence[SheetLine], key: str, by: User | None, now: dt.datetime
) -> TypedSheet | Refused:
    """The sheet with its entries: a presence for each line signed, a reversal for each line that an earlier typing of this
    half-day had as present and this one has not. Refused when a line names nobody of the session or somebody twice."""
    enrolled = dict(
        Enrolment.objects.filter(
            session_id=half_day.session_id, key__in=[line.enrolment for line in lines]
        ).values_list("key", "person_id")
    )
    if not lines:
        return Refused("record-sheet-empty")
    if len({line.enrolment for line in lines}) != len(lines):
        return Refused("record-sheet-twice")
    if len(enrolled) != len(lines):
        return Refused("record-sheet-stranger")
    sheet = TypedSheet.objects.create(key=key, half_day=half_day, typed_at=now, by=by)
    SheetRow.objects.bulk_create(
        SheetRow(sheet=sheet, row=row, enrolment_id=line.enrolment, state=line.state)
        for row, line in enumerate(lines, start=1)
    )
    standing = standing_entries(half_day, source="signed_sheet")
    append_entries(presences=_differences(sheet, lines, enrolled, standing), now=now)
    record_action(action="sheet typed", subject=f"sheet:{sheet.key}", by=by, now=now, detail={"half_day": half_day.key})
    return sheet


def _differences(
    sheet: TypedSheet, lines: Sequence[SheetLine], enrolled: dict[str, str], standing: dict[str, PresenceEntry]
) -> list[Presence]:
    entries = []
    for row, line in enumerate(lines, start=1):
        person = enrolled[line.enrolment]
        before = standing.get(person)
        if (line.state == "present") is (before is not None):
            continue
        entries.append(
            Presence(
                id=EntryId(f"sheet:{sheet.key}#{row}"),
                person=PersonId(person),
                half_day=HalfDayId(sheet.half_day_id),
                source="signed_sheet",
                how="paper",
                origin=f"sheet:{sheet.key}#{row}",
                reverses=EntryId(before.key) if before is not None else None,
            )
        )
    return entries


def standing_entries(half_day: HalfDay, source: str) -> dict[str, PresenceEntry]:
    """The presences of a half-day from one source that no later entry reverses, by person."""
    entries = list(PresenceEntry.objects.filter(half_day=half_day, source=source).order_by("position"))
    reversed_keys = {entry.reverses for entry in entries if entry.reverses}
    return {entry.person_id: entry for entry in entries if not entry.reverses and entry.key not in reversed_keys}


@transaction.atomic
def reverse_presence(*, entry: PresenceEntry, by: User | None, now: dt.datetime) -> int:
    """Reverse one entry that was a mistake. It stays, with its reversal beside it; asking twice changes nothing (0)."""
    added = append_entries(
        presences=[
            Presence(
                id=EntryId(f"reversal:{entry.key}"),
                person=PersonId(entry.person_id),
                half_day=HalfDayId(entry.half_day_id),
                source="signed_sheet" if entry.source == "signed_sheet" else "room",
                how=entry.how,
                origin=f"reversal:{entry.key}",
                reverses=EntryId(entry.key),
            )
        ],
        now=now,
    )
    if added:
        record_action(action="presence reversed", subject=f"entry:{entry.key}", by=by, now=now)
    return added
