"""Who sits at which table, joined with names: for the staff door only. A phone that nobody has checked in from has no name."""

from __future__ import annotations

from typing import Any

import msgspec

from halqa.core.activity import How, Stage
from halqa.core.ids import ActivityId, EnrolmentId, SeatId, TableId
from halqa.core.plan.seating import Sitter, sizes
from halqa.core.play.state import RoomState
from halqa.core.words import Lang, Text
from halqa.desk.queries import SeatingFact, seating_facts
from halqa.room import follow
from halqa.room.queries import RoomRow, people_of


class Arrangement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables and who sits where, as they can be had again."""

    tables: tuple[TableId, ...]
    places: dict[EnrolmentId, TableId]
    seats: dict[SeatId, TableId]


class Sitting(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at a table. `key` says whom to move: `e:<enrolment>`, or `s:<seat>` for a phone without a check-in."""

    key: str
    name: str
    present: bool
    number: int = 0


class TablePlace(msgspec.Struct, frozen=True, kw_only=True):
    """A table with those who sit there. Without an id: those who sit nowhere."""

    id: str
    name: Text | None
    sitting: tuple[Sitting, ...]


class Choice(msgspec.Struct, frozen=True):
    """A number of tables, and how many sit at the smallest and at the largest."""

    count: int
    least: int
    most: int


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """All that the page of the tables shows. The choices are for those present, or for those expected while nobody is; of them,
    `known` have a phone that says which language they read."""

    tables: tuple[TablePlace, ...]
    choices: tuple[Choice, ...]
    now: int
    present: int
    expected: int
    known: int
    arrangement: Arrangement
    closed: bool


class Seatless(msgspec.Struct, frozen=True, kw_only=True):
    """Who sits at no table while tables set the pace: `people` checked in, and `phones` that nobody has checked in from. `most`: more
    of those checked in are without a table than have one, so that tables are rather made anew than filled."""

    people: int
    phones: int
    most: bool

    @property
    def all(self) -> int:
        """People and phones together."""
        return self.people + self.phones


def seatless_of(state: RoomState, activity: ActivityId, participants: frozenset[EnrolmentId]) -> Seatless | None:
    """Who has no table in a step that goes table by table and runs or is about to; None elsewhere, and when nobody is without."""
    if state.closed or state.pacing[activity] != "table" or state.stages[activity] in (Stage.CLOSED, Stage.REVEALED):
        return None
    where = table_of(state)
    here = present_now(state) & participants
    without = sum(1 for each in here if each not in where)
    lone = [seat for seat in state.seats.values() if seat.table is None and seat.enrolment is None]
    phones = sum(1 for seat in lone if seat.how is How.PHONE)
    found = Seatless(people=without, phones=phones, most=2 * without > len(here))
    return found if found.all else None


def places_of(room: RoomRow, lang: Lang, most: int) -> Places:
    """The tables of a room with names in the page's script; at most `most` tables are offered. Raises NoRoomFile."""
    names = {each.enrolment: each.name(lang) for each in people_of(room.session)}
    facts = seating_facts(room.session)
    return follow.ask(room.file, lambda state: _places(state, names, facts, most))


def _places(state: RoomState, names: dict[EnrolmentId, str], facts: tuple[SeatingFact, ...], most: int) -> Places:
    here = present_now(state)
    where = table_of(state)
    listed = [each.enrolment for each in facts if each.enrolment in here or each.enrolment in state.enrolments]
    people = sorted(listed, key=lambda id: names.get(id, ""))
    seats = [(id, seat.table) for id, seat in state.seats.items() if seat.enrolment is None]
    tables = [
        TablePlace(id=each.id, name=each.name, sitting=_at(each.id, people, where, seats, names, here))
        for each in state.tables.values()
    ]
    nowhere = _at(None, people, where, seats, names, here)
    present = sum(1 for each in facts if each.enrolment in here)
    to_seat = present or len(facts)
    return Places(
        tables=(*tables, *((TablePlace(id="", name=None, sitting=nowhere),) if nowhere else ())),
        choices=tuple(_choice(to_seat, count) for count in range(1, min(most, to_seat) + 1)),
        now=len(state.tables),
        present=present,
        expected=len(facts),
        known=sum(1 for each in sitters_of(state, facts, only_present=present > 0) if each.language),
        arrangement=arrangement_of(state),
        closed=state.closed,
    )


def _choice(people: int, count: int) -> Choice:
    found = sizes(people, count)
    return Choice(count, min(found), max(found))


def _at(
    table: TableId | None,
    people: list[EnrolmentId],
    where: dict[EnrolmentId, TableId],
    seats: list[tuple[SeatId, TableId | None]],
    names: dict[EnrolmentId, str],
    here: Any,
) -> tuple[Sitting, ...]:
    named = [
        Sitting(key=f"e:{id}", name=names.get(id, ""), present=id in here) for id in people if where.get(id) == table
    ]
    phones = [id for id, at in seats if at == table]
    return (
        *named,
        *(Sitting(key=f"s:{id}", name="", present=True, number=number) for number, id in enumerate(phones, start=1)),
    )


def present_now(state: RoomState) -> frozenset[EnrolmentId]:
    """Who is checked in at the half-day under way."""
    return frozenset(state.presences[state.half_day]) if state.half_day is not None else frozenset()


def table_of(state: RoomState) -> dict[EnrolmentId, TableId]:
    """Where each person sits: as placed, else where the phone sits that this person checked in from."""
    by_phone = {
        seat.enrolment: seat.table
        for seat in state.seats.values()
        if seat.enrolment is not None and seat.table is not None
    }
    return {**by_phone, **state.places}


def arrangement_of(state: RoomState) -> Arrangement:
    """The tables as they stand."""
    seats = {id: seat.table for id, seat in state.seats.items() if seat.table is not None}
    return Arrangement(tables=tuple(state.tables), places=dict(state.places), seats=seats)


def sitters_of(state: RoomState, facts: tuple[SeatingFact, ...], only_present: bool) -> tuple[Sitter, ...]:
    """Who is to be seated, without names: the language is the one the person's phone reads."""
    here = present_now(state)
    reads = {seat.enrolment: str(seat.lang) for seat in state.seats.values() if seat.enrolment is not None}
    return tuple(
        Sitter(
            id=each.enrolment,
            institution=each.institution,
            language=reads.get(each.enrolment, ""),
            rank=each.rank,
        )
        for each in facts
        if each.enrolment in state.enrolments and (each.enrolment in here or not only_present)
    )
