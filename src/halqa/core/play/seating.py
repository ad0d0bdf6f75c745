"""What a room answers when tables are made, merged and changed, and when people are enrolled late."""

from __future__ import annotations

from halqa.core.activity import APART, How
from halqa.core.ids import ActivityId, TableId
from halqa.core.play.commands import AddEnrolments, MergeTables, SetPacing, SetTables, SetWay, SitAt
from halqa.core.play.decision import Decision, Outcome, Reply
from halqa.core.play.events import EnrolmentsAdded, PacingSet, SatAt, TablesMerged, TablesSet, WaySet
from halqa.core.play.refusals import no
from halqa.core.play.state import RoomState


def playing(state: RoomState, activity: ActivityId) -> frozenset[TableId]:
    """The tables that take part in a step at the pace of tables: those with a person or a device, those that answer in a way of their
    own or have answered, and those that the facilitator led apart. All of them as long as that leaves none: on paper nobody needs to
    be seated."""
    found = {seat.table for seat in state.seats.values()} | set(state.places.values())
    found |= {table for table, way in state.ways.items() if way is not How.PHONE}
    found |= state.answered.get(activity, {}).keys() | state.table_stages.get(activity, {}).keys()
    return frozenset(table for table in state.tables if table in found) or frozenset(state.tables)


def sit_at(state: RoomState, command: SitAt, now: int) -> Outcome:
    """A seat moves to a table."""
    seat = state.seats.get(command.seat)
    if seat is None:
        return no("room-seat-unknown")
    if command.table not in state.tables:
        return no("room-table-unknown")
    if seat.table == command.table:
        return Decision(reply=Reply(seat=command.seat))
    event = SatAt(act=command.act, at=now, seat=command.seat, table=command.table)
    return Decision(events=(event,), reply=Reply(seat=command.seat))


def set_way(state: RoomState, command: SetWay, now: int) -> Outcome:
    """A table's way, at any moment."""
    if command.table not in state.tables:
        return no("room-table-unknown")
    if state.ways[command.table] is command.how:
        return Decision()
    return Decision(events=(WaySet(act=command.act, at=now, table=command.table, how=command.how),))


def set_tables(state: RoomState, command: SetTables, now: int) -> Outcome:
    """The tables and who sits where. Nothing is moved before all of it can be."""
    ids = [each.id for each in command.tables]
    if not ids:
        return no("room-no-tables")
    if len(set(ids)) != len(ids):
        return no("room-table-twice")
    if not {*command.places.values(), *command.seats.values()} <= set(ids):
        return no("room-table-unknown")
    if not command.places.keys() <= state.enrolments:
        return no("room-enrolment-unknown")
    if not command.seats.keys() <= state.seats.keys():
        return no("room-seat-unknown")
    event = TablesSet(act=command.act, at=now, tables=command.tables, places=command.places, seats=command.seats)
    return Decision(events=(event,))


def merge_tables(state: RoomState, command: MergeTables, now: int) -> Outcome:
    """Two tables go on as one."""
    if command.table not in state.tables or command.into not in state.tables:
        return no("room-table-unknown")
    if command.table == command.into:
        return no("room-tables-same")
    return Decision(events=(TablesMerged(act=command.act, at=now, table=command.table, into=command.into),))


def set_pacing(state: RoomState, command: SetPacing, now: int) -> Outcome:
    """Who sets the pace. Where nobody's table is stored, tables cannot."""
    planned = state.planned.get(command.activity)
    if planned is None:
        return no("room-activity-unknown")
    if command.pacing == "table" and planned.mode in APART:
        return no("room-pacing-needs-tables")
    if state.pacing[command.activity] == command.pacing:
        return Decision()
    return Decision(events=(PacingSet(act=command.act, at=now, activity=command.activity, pacing=command.pacing),))


def add_enrolments(state: RoomState, command: AddEnrolments, now: int) -> Outcome:
    """People enrolled after the room was opened; those it knows already change nothing."""
    fresh = tuple(each for each in command.enrolments if each not in state.enrolments)
    uncounted = state.uncounted if command.uncounted is None else set(command.uncounted)
    if not uncounted <= state.enrolments | set(fresh):
        return no("room-enrolment-unknown")
    if not fresh and command.expected == state.expected and uncounted == state.uncounted:
        return Decision()
    event = EnrolmentsAdded(
        act=command.act, at=now, enrolments=fresh, expected=command.expected, uncounted=tuple(sorted(uncounted))
    )
    return Decision(events=(event,))
