"""Making, moving and merging tables. Each goes to the phone door as one command, so a table is never half made."""

from __future__ import annotations

from collections.abc import Iterable

from halqa.core.ids import ActId, EnrolmentId, SeatId, TableId
from halqa.core.plan.seating import Mix, seated
from halqa.core.play.brief import TREES, Table
from halqa.core.play.commands import MergeTables, SetTables
from halqa.core.play.seating import playing
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.desk.queries import seating_facts
from halqa.room import follow
from halqa.room.actions.cards import people_at
from halqa.room.actions.opening import AT_A_TABLE, trees
from halqa.room.control import send
from halqa.room.places import Arrangement, sitters_of, table_of
from halqa.room.queries import RoomRow
from halqa.staff.requests import new_key

FULL = 8
"""So many at a table, and another one is opened for those who come."""


def _act() -> ActId:
    return ActId(new_key())


def make_tables(*, room: RoomRow, count: int, mix: Mix, only_present: bool) -> Refused | None:
    """So many tables under the names of trees, mixed or of peers, with those who are present or with all who are expected. Who is left
    out has no table until moved to one."""
    facts = seating_facts(room.session)
    sitters = follow.ask(room.file, lambda state: sitters_of(state, facts, only_present))
    if not sitters:
        return Refused("room-nobody-to-seat")
    groups = seated(sitters, min(count, len(TREES)), mix)
    tables = trees(len(groups))
    places = {EnrolmentId(id): table.id for table, group in zip(tables, groups, strict=True) for id in group}
    return send(room.key, SetTables(act=_act(), tables=tables, places=places))


def mix_present(*, room: RoomRow) -> Refused | None:
    """Mixed tables of about six for those who are checked in, at once."""
    facts = seating_facts(room.session)
    people = len(follow.ask(room.file, lambda state: sitters_of(state, facts, only_present=True)))
    return make_tables(room=room, count=-(-people // AT_A_TABLE), mix="mixed", only_present=True)


def seat_the_rest(*, room: RoomRow) -> Refused | None:
    """Those who are checked in and have no table, one after the other where the fewest sit; nobody else moves. A table where nobody is
    is taken only when those in use would have more than `FULL`."""
    facts = seating_facts(room.session)

    def arranged(state: RoomState) -> SetTables | None:
        rest = [EnrolmentId(each.id) for each in sitters_of(state, facts, only_present=True)]
        rest = [each for each in rest if each not in table_of(state)]
        if state.shown is None or not rest:
            return None
        sitting = {table: people_at(state, table) for table in state.tables}
        in_use = playing(state, state.shown)
        spare = [table for table in state.tables if table not in in_use]
        spare = spare[max(0, (sum(sitting.values()) + len(rest)) // FULL - len(in_use)) :]
        for each in spare:
            del sitting[each]
        places = dict(state.places)
        for one in rest:
            places[one] = min(sitting, key=lambda table: sitting[table])
            sitting[places[one]] += 1
        return SetTables(act=_act(), tables=tuple(state.tables.values()), places=places)

    command = follow.ask(room.file, arranged)
    return send(room.key, command) if command is not None else Refused("room-nobody-to-seat")


def move_to(*, room: RoomRow, keys: Iterable[str], table: str) -> Refused | None:
    """People (`e:<enrolment>`) and phones without a check-in (`s:<seat>`) move to a table; the others stay."""
    chosen = list(keys)
    if not chosen:
        return Refused("room-nobody-chosen")
    to = TableId(table)

    def arranged(state: RoomState) -> SetTables:
        places = dict(state.places) | {EnrolmentId(key[2:]): to for key in chosen if key.startswith("e:")}
        seats = {SeatId(key[2:]): to for key in chosen if key.startswith("s:")}
        return SetTables(act=_act(), tables=tuple(state.tables.values()), places=places, seats=seats)

    return send(room.key, follow.ask(room.file, arranged))


def add_table(*, room: RoomRow) -> Refused | None:
    """One more table, empty, under the first tree that no table has: for latecomers, or to split one by moving people there."""

    def arranged(state: RoomState) -> SetTables | None:
        free = next((each for each in trees(len(TREES)) if each.id not in state.tables), None)
        if free is None:
            return None
        return SetTables(act=_act(), tables=(*state.tables.values(), free), places=dict(state.places))

    command = follow.ask(room.file, arranged)
    return send(room.key, command) if command is not None else Refused("room-tables-count")


def merge_tables(*, room: RoomRow, table: str, into: str) -> Refused | None:
    """Those at `table` go on at the table `into`."""
    return send(room.key, MergeTables(act=_act(), table=TableId(table), into=TableId(into)))


def arrange(*, room: RoomRow, wanted: Arrangement) -> Refused | None:
    """The tables as they were: what was made, moved or merged is taken back."""

    def named(state: RoomState) -> tuple[Table, ...]:
        known = {each.id: each for each in (*trees(len(TREES)), *state.brief.tables, *state.tables.values())}
        return tuple(known[id] for id in wanted.tables if id in known)

    tables = follow.ask(room.file, named)
    return send(room.key, SetTables(act=_act(), tables=tables, places=wanted.places, seats=wanted.seats))
