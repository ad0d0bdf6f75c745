"""The one bridge from the room's log and typed sheets to ledger entries. Posting the same log again gives the same entries.

An entry's id is its origin (`room:<id>#<seq>`, `sheet:<id>#<row>`), so nothing is counted twice and nothing is edited: an undone
check-in gives a reversing entry. A log is posted from its beginning, because an undo needs the check-in it undoes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from halqa.core.ids import EnrolmentId, EntryId, HalfDayId, PersonId, RoomId
from halqa.core.ledger.entries import Headcount, Presence
from halqa.core.play.events import AnyEvent, CheckedIn, CheckInUndone, HeadsCounted, TimesNoted
from halqa.core.problems import Arg, Problem, Where


class Posted(msgspec.Struct, frozen=True, kw_only=True):
    """What a log gives the ledger, in the log's order, and what of it could not be posted. Nothing is dropped in silence."""

    presences: tuple[Presence, ...] = ()
    headcounts: tuple[Headcount, ...] = ()
    problems: tuple[Problem, ...] = ()


def post(events: Iterable[tuple[int, AnyEvent]], room: RoomId, person_of: Mapping[EnrolmentId, PersonId]) -> Posted:
    """The entries of a room's log. `person_of` says whose enrolment it is; an unknown one is a problem with its place in the log.

    A second check-in without an undo between is evidence too and is posted; counting takes a person once a half-day. It carries the
    minutes noted before it: a phone that is used later does not make a late arrival early. An undo reverses every standing check-in
    of that person at that half-day. Noted times (came late, left early) reverse them too and give a presence
    with its minutes in their place.
    """
    presences: list[Presence] = []
    headcounts: list[Headcount] = []
    problems: list[Problem] = []
    standing: dict[tuple[EnrolmentId, HalfDayId], list[Presence]] = {}
    for seq, event in events:
        origin = f"room:{room}#{seq}"
        match event:
            case CheckedIn():
                person = person_of.get(event.enrolment)
                if person is None:
                    problems.append(_problem("posting-unknown-enrolment", room, seq, event.enrolment))
                    continue
                before = standing.setdefault((event.enrolment, event.half_day), [])
                entry = Presence(
                    id=EntryId(origin),
                    person=person,
                    half_day=event.half_day,
                    source="room",
                    how=event.how.value,
                    origin=origin,
                    minutes=before[0].minutes if before else None,
                )
                presences.append(entry)
                before.append(entry)
            case CheckInUndone():
                undone = standing.pop((event.enrolment, event.half_day), [])
                if not undone:
                    problems.append(_problem("posting-nothing-to-undo", room, seq, event.enrolment))
                presences.extend(_reversal(entry, origin, at) for at, entry in enumerate(undone))
            case TimesNoted():
                noted = standing.get((event.enrolment, event.half_day), [])
                if not noted:
                    problems.append(_problem("posting-nothing-to-time", room, seq, event.enrolment))
                    continue
                presences.extend(_reversal(entry, origin, at) for at, entry in enumerate(noted, start=1))
                timed = event.minutes if event.late or event.early else None
                again = replace(noted[0], id=EntryId(origin), origin=origin, minutes=timed)
                presences.append(again)
                standing[event.enrolment, event.half_day] = [again]
            case HeadsCounted():
                headcounts.append(_headcount(event, origin))
            case _:
                continue  # what else happens in a room says nothing about who was there
    return Posted(presences=tuple(presences), headcounts=tuple(headcounts), problems=tuple(problems))


def _reversal(entry: Presence, origin: str, at: int) -> Presence:
    own = origin if at == 0 else f"{origin}/{at}"
    return replace(entry, id=EntryId(own), origin=own, reverses=entry.id)


def _headcount(event: HeadsCounted, origin: str) -> Headcount:
    return Headcount(
        id=EntryId(origin),
        half_day=event.half_day,
        total=event.total,
        women=event.women,
        men=event.men,
        not_stated=event.not_stated,
        origin=origin,
    )


def _problem(code: str, room: RoomId, seq: int, enrolment: EnrolmentId) -> Problem:
    return Problem(code, "error", Where(file=f"room:{room}", line=seq), {"seq": seq, "enrolment": enrolment})


class SheetRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a signed sheet as it was typed: its number on the sheet, whose it is, whether it is signed, minutes if timed."""

    row: int
    enrolment: EnrolmentId
    signed: bool
    minutes: int | None = None


def from_sheet(
    sheet: str, half_day: HalfDayId, rows: Iterable[SheetRow], person_of: Mapping[EnrolmentId, PersonId]
) -> Posted:
    """The entries of a signed sheet: a presence for each signed row. A row without a signature is *not recorded*, which is no entry.

    A row of somebody unknown, and a row number that comes a second time, are problems; the other rows stand.
    """
    presences: list[Presence] = []
    problems: list[Problem] = []
    seen: set[int] = set()
    for row in rows:
        where = Where(file=f"sheet:{sheet}", line=row.row)
        args: dict[str, Arg] = {"row": row.row, "enrolment": row.enrolment}
        person = person_of.get(row.enrolment)
        if row.row in seen:
            problems.append(Problem("posting-row-twice", "error", where, args))
        elif person is None:
            problems.append(Problem("posting-unknown-row", "error", where, args))
        elif row.signed:
            origin = f"sheet:{sheet}#{row.row}"
            presences.append(
                Presence(
                    id=EntryId(origin),
                    person=person,
                    half_day=half_day,
                    source="signed_sheet",
                    how="paper",
                    origin=origin,
                    minutes=row.minutes,
                )
            )
        seen.add(row.row)
    return Posted(presences=tuple(presences), problems=tuple(problems))
