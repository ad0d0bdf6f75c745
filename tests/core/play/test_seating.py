"""Tables that are made, merged and left; whose pace an activity goes at; people enrolled late."""

from __future__ import annotations

import pytest

from halqa.activities.poll.play import Choose
from halqa.core.activity import Audience, How, Stage
from halqa.core.ids import ActId, EnrolmentId, SeatId, TableId
from halqa.core.play import wire
from halqa.core.play.brief import Table
from halqa.core.play.commands import (
    AddEnrolments,
    AnyCommand,
    EndRemotes,
    MergeTables,
    SetPacing,
    SetStage,
    SetTables,
    SetWay,
    Show,
    SitAt,
    StartTimer,
)
from halqa.core.play.fold import fold
from halqa.core.play.seating import playing
from halqa.core.play.view import frame, free, own
from halqa.core.words import FR
from tests.core.play.acts import ANONYMOUS, BY_NAME, BY_SEAT, check_in, do, join, room, stage
from tests.support.room import MORNING, PEOPLE, Memory, brief, words

T1, T2, T3 = TableId("t1"), TableId("t2"), TableId("t3")
SEAT = SeatId("seat-1")


def tables(*ids: TableId, act: str = "tables", **more: object) -> SetTables:
    """These tables from now on."""
    return SetTables(act=ActId(act), tables=tuple(Table(id, words(id)) for id in ids), **more)  # type: ignore[arg-type]  # places and seats


def pace(memory: Memory, pacing: str, at: object = BY_SEAT) -> None:
    """The activity goes at this pace."""
    memory.must(SetPacing(act=ActId(f"pace-{at}-{pacing}"), activity=at, pacing=pacing))  # type: ignore[arg-type]  # plain text reads better here


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (tables(), "room-no-tables"),
        (tables(T1, T1), "room-table-twice"),
        (tables(T1, places={PEOPLE[0]: T2}), "room-table-unknown"),
        (tables(T1, seats={SEAT: T2}), "room-table-unknown"),
        (tables(T1, places={EnrolmentId("nobody"): T1}), "room-enrolment-unknown"),
        (tables(T1, seats={SeatId("nobody"): T1}), "room-seat-unknown"),
        (MergeTables(act=ActId("m"), table=T1, into=T3), "room-table-unknown"),
        (MergeTables(act=ActId("m"), table=T3, into=T1), "room-table-unknown"),
        (MergeTables(act=ActId("m"), table=T1, into=T1), "room-tables-same"),
        (SetWay(act=ActId("w"), table=T3, how=How.PAPER), "room-table-unknown"),
        (SetPacing(act=ActId("p"), activity=ANONYMOUS, pacing="table"), "room-pacing-needs-tables"),
        (SetPacing(act=ActId("p"), activity="none", pacing="free"), "room-activity-unknown"),  # type: ignore[arg-type]  # plain text reads better here
        (SetStage(act=ActId("s"), activity=BY_SEAT, stage=Stage.OPEN, table=T1), "room-not-at-the-pace-of-tables"),
        (SetStage(act=ActId("s"), activity=BY_SEAT, stage=Stage.OPEN, table=T3), "room-table-unknown"),
    ],
)
def test_what_cannot_be_arranged_is_refused_and_changes_nothing(command: AnyCommand, code: str) -> None:
    memory = room()
    before = len(memory.log)
    assert memory.ask(command).code == code
    assert len(memory.log) == before


def test_people_sit_where_they_were_placed_also_when_they_check_in_later() -> None:
    memory = room()
    memory.must(check_in(PEOPLE[0], seat=SEAT))
    memory.must(tables(T2, T3, places={PEOPLE[0]: T3, PEOPLE[1]: T2}, seats={SeatId("seat-2"): T3}))
    seats = memory.state.seats
    assert [seats[SeatId(f"seat-{n}")].table for n in (1, 2, 3)] == [T3, T3, None]
    memory.must(check_in(PEOPLE[1], seat=SeatId("seat-3")))
    assert seats[SeatId("seat-3")].table == T2
    assert memory.state.ways == {T2: How.PHONE, T3: How.PHONE}
    memory.must(check_in(PEOPLE[2], seat=SeatId("seat-4")))
    assert seats[SeatId("seat-4")].table is None


def test_who_moved_on_the_phone_stays_there_when_somebody_else_is_moved() -> None:
    """The facilitator moves one person with the places of all as the room has them (`room.actions.tables.move_to`)."""
    memory = room()
    memory.must(tables(T1, T2, T3, places={PEOPLE[0]: T1, PEOPLE[1]: T1}))
    memory.must(check_in(PEOPLE[0], seat=SEAT), check_in(PEOPLE[2], seat=SeatId("seat-2")))
    memory.must(SitAt(act=ActId("moved"), seat=SEAT, table=T2))
    memory.must(SitAt(act=ActId("not placed"), seat=SeatId("seat-2"), table=T3))
    assert memory.state.places == {PEOPLE[0]: T2, PEOPLE[1]: T1}
    memory.must(tables(T1, T2, T3, act="another", places={**memory.state.places, PEOPLE[1]: T3}))
    seats = memory.state.seats
    assert [seats[SeatId(f"seat-{n}")].table for n in (1, 2)] == [T2, T3]
    assert memory.replayed() == memory.state


def test_a_merged_table_goes_on_with_its_people_and_its_answers() -> None:
    memory = room(BY_SEAT)
    memory.must(join("seat-9", table="t2"), tables(T1, T2, places={PEOPLE[0]: T2}))
    pace(memory, "table")
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat="seat-9"))
    memory.must(SetStage(act=ActId("s"), activity=BY_SEAT, stage=Stage.PAUSED, table=T2))
    memory.must(StartTimer(act=ActId("t"), activity=BY_SEAT, seconds=60, table=T2))
    memory.must(MergeTables(act=ActId("m"), table=T2, into=T1))
    state = memory.state
    assert state.seats[SeatId("seat-9")].table == T1
    assert state.places == {PEOPLE[0]: T1}
    assert state.answered[BY_SEAT] == {T1: {"seat:seat-9"}}
    assert (T2 in state.tables, T2 in state.ways, state.timers[BY_SEAT]) == (False, False, {})
    memory.must(do("b", BY_SEAT, Choose(("safe",)), seat="seat-9", turn=2))
    memory.must(join("seat-10", table="t1"), tables(T1, T2, act="again"))
    memory.must(MergeTables(act=ActId("m2"), table=T2, into=T1))
    assert state.answered[BY_SEAT] == {T1: {"seat:seat-9"}}
    assert memory.replayed() == state


def test_each_table_has_its_own_stage_and_sees_it() -> None:
    memory = room(BY_SEAT)
    memory.must(join("seat-9", table="t2"), Show(act=ActId("show"), activity=BY_SEAT))
    pace(memory, "table")
    memory.must(SetStage(act=ActId("close"), activity=BY_SEAT, stage=Stage.CLOSED, table=T1))
    events = len(memory.log)
    memory.must(SetStage(act=ActId("close-again"), activity=BY_SEAT, stage=Stage.CLOSED, table=T1))
    assert len(memory.log) == events
    assert memory.ask(do("a", BY_SEAT, Choose(("safe",)), seat="seat-1")).code == "room-activity-closed"
    assert memory.ask(do("b", BY_SEAT, Choose(("safe",)), seat="seat-9")).ok
    shown = {table: frame(memory.state, Audience.EVERYONE, FR, table).values["stage"] for table in (T1, T2, None)}
    assert shown == {T1: "closed", T2: "open", None: "open"}
    wall = frame(memory.state, Audience.WALL, FR).values
    assert wall["table_stages"] == {"t1": "closed", "t2": "open"}
    assert "table_stages" not in frame(memory.state, Audience.EVERYONE, FR, T1).values
    memory.must(stage(BY_SEAT, Stage.OPEN, "open-all"))
    assert memory.state.table_stages == {}
    memory.must(SetStage(act=ActId("c2"), activity=BY_SEAT, stage=Stage.CLOSED, table=T1), tables(T2, act="fewer"))
    memory.must(StartTimer(act=ActId("t"), activity=BY_SEAT, seconds=60, table=T2))
    memory.must(StartTimer(act=ActId("t-all"), activity=BY_SEAT, seconds=60))
    assert memory.state.table_stages == {BY_SEAT: {}}
    memory.must(tables(T1, act="another"))
    assert list(memory.state.timers[BY_SEAT]) == [None]
    pace(memory, "plenary")
    assert (memory.state.table_stages, list(memory.state.timers[BY_SEAT])) == ({}, [None])


def test_changing_the_pace_lets_the_timers_of_the_tables_go() -> None:
    memory = room(BY_SEAT)
    pace(memory, "table")
    memory.must(StartTimer(act=ActId("t"), activity=BY_SEAT, seconds=60, table=T2))
    pace(memory, "free")
    assert memory.state.timers[BY_SEAT] == {}
    events = len(memory.log)
    memory.must(SetPacing(act=ActId("same"), activity=BY_SEAT, pacing="free"))
    assert len(memory.log) == events


def test_a_free_activity_is_open_to_each_phone_whatever_is_on_show() -> None:
    memory = room(BY_SEAT, ANONYMOUS)
    memory.must(Show(act=ActId("show"), activity=ANONYMOUS))
    assert frame(memory.state, Audience.EVERYONE, FR, at=BY_SEAT).values["activity"] == ANONYMOUS
    pace(memory, "free")
    there = frame(memory.state, Audience.EVERYONE, FR, at=BY_SEAT)
    assert there.values["activity"] == BY_SEAT
    assert [each["id"] for each in there.values["free"]] == [BY_SEAT]
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat="seat-1"))
    assert own(memory.state, SEAT, {}, FR, at=BY_SEAT)["said"] == {"options": ["safe"]}
    assert own(memory.state, SEAT, {}, FR)["activity"] == ANONYMOUS
    memory.must(stage(BY_SEAT, Stage.CLOSED))
    assert free(memory.state) == []


def test_those_who_share_a_tablet_are_voices_of_their_own() -> None:
    memory = room(BY_SEAT, BY_NAME)
    tablet = SeatId("tablet")
    memory.must(join("tablet", how=How.TABLET), check_in(PEOPLE[0], how=How.TABLET))
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat="tablet", place=1))
    memory.must(do("b", BY_SEAT, Choose(("call",)), seat="tablet", place=2))
    memory.must(do("c", BY_SEAT, Choose(("call",)), seat="seat-1", place=3))
    assert sorted(memory.state.said[BY_SEAT]) == ["seat:seat-1", "seat:tablet/1", "seat:tablet/2"]
    memory.must(Show(act=ActId("show"), activity=BY_SEAT))
    seen = [own(memory.state, tablet, {}, FR, place=place)["said"] for place in (1, 2, 3)]
    assert [each.get("options") for each in seen] == [["safe"], ["call"], []]
    assert memory.ask(do("d", BY_NAME, Choose(("safe",)), seat="tablet")).code == "room-check-in-first"
    absent = do("e", BY_NAME, Choose(("safe",)), seat="tablet", enrolment=PEOPLE[1])
    assert memory.ask(absent).code == "room-check-in-first"
    memory.must(do("f", BY_NAME, Choose(("safe",)), seat="tablet", enrolment=PEOPLE[0]))
    memory.must(Show(act=ActId("show-name"), activity=BY_NAME))
    named = own(memory.state, tablet, {}, FR, enrolment=PEOPLE[0])
    assert (named["said"], list(memory.state.said[BY_NAME])) == ({"options": ["safe"]}, [f"person:{PEOPLE[0]}"])


def test_a_tablet_before_the_first_half_day_speaks_for_nobody_by_name() -> None:
    memory = room(BY_NAME)
    memory.state.half_day = None
    memory.must(join("tablet", how=How.TABLET))
    act = do("f", BY_NAME, Choose(("safe",)), seat="tablet", enrolment=PEOPLE[0])
    assert memory.ask(act).code == "room-check-in-first"


def test_two_facilitators_who_press_next_at_once_go_one_step() -> None:
    memory = room()
    memory.must(Show(act=ActId("one"), activity=BY_SEAT, seen=None))
    assert memory.ask(Show(act=ActId("two"), activity=BY_NAME, seen=None)).code == "room-moved-on"
    assert memory.ask(Show(act=ActId("three"), activity=BY_SEAT, seen=None)).ok
    assert memory.state.shown == BY_SEAT


def test_people_enrolled_late_can_check_in_and_are_expected() -> None:
    memory = room()
    late = EnrolmentId("late")
    assert memory.ask(check_in(late)).code == "room-enrolment-unknown"
    memory.must(AddEnrolments(act=ActId("add"), enrolments=(late, PEOPLE[0]), expected=7))
    assert memory.ask(check_in(late, act="again")).ok
    assert memory.state.expected == 7
    events = len(memory.log)
    memory.must(AddEnrolments(act=ActId("add-2"), enrolments=(late,), expected=7))
    assert len(memory.log) == events


def test_who_is_not_counted_may_change_with_those_who_are_enrolled_late() -> None:
    memory = room()
    late = EnrolmentId("late")
    memory.must(AddEnrolments(act=ActId("1"), enrolments=(late,), expected=6, uncounted=(late,)))
    memory.must(check_in(late), check_in(PEOPLE[0]))
    assert memory.state.participants_at(MORNING) == 1
    memory.must(AddEnrolments(act=ActId("2"), enrolments=(), expected=7))
    assert memory.state.uncounted == {late}
    events = len(memory.log)
    memory.must(AddEnrolments(act=ActId("3"), enrolments=(), expected=7, uncounted=(late,)))
    stranger = AddEnrolments(act=ActId("4"), enrolments=(), expected=7, uncounted=(EnrolmentId("nobody"),))
    assert memory.ask(stranger).code == "room-enrolment-unknown"
    assert len(memory.log) == events
    memory.must(AddEnrolments(act=ActId("5"), enrolments=(), expected=7, uncounted=()))
    assert memory.state.participants_at(MORNING) == 2
    old = b'{"is":"EnrolmentsAdded","act":"6","at":1,"v":1,"enrolments":[],"expected":8}'
    fold(memory.state, wire.upcast(1, old), 99)
    assert (memory.state.expected, memory.state.uncounted) == (8, set())


def test_remotes_are_let_go_together() -> None:
    memory = room()
    memory.must(EndRemotes(act=ActId("end")))
    assert memory.state.remotes == 1


def test_tables_where_nobody_is_do_not_play_and_all_do_as_long_as_nobody_sits() -> None:
    memory = Memory(brief())
    memory.must(tables(T1, T2, T3, act="three"), stage(BY_SEAT, Stage.OPEN), Show(act=ActId("s"), activity=BY_SEAT))
    pace(memory, "table")

    def on_wall() -> list[TableId]:
        return [each["id"] for each in frame(memory.state, Audience.WALL, FR).values["tables"]]

    assert on_wall() == [T1, T2, T3], "cards lie on tables where nobody is seated"
    memory.must(join(SEAT, table=None), SitAt(act=ActId("sit"), seat=SEAT, table=T2))
    assert on_wall() == [T2]
    assert frame(memory.state, Audience.WALL, FR).values["table_stages"].keys() == {T2}
    assert len(frame(memory.state, Audience.EVERYONE, FR).values["tables"]) == 3, "a phone may sit at any of them"
    memory.must(tables(T1, T2, T3, act="placed", places={PEOPLE[0]: T1}))
    assert playing(memory.state, BY_SEAT) == {T1, T2}
    memory.must(SetWay(act=ActId("way"), table=T3, how=How.PAPER))
    assert playing(memory.state, BY_SEAT) == {T1, T2, T3}
    memory.must(SetWay(act=ActId("back"), table=T3, how=How.PHONE))
    memory.must(SetStage(act=ActId("apart"), activity=BY_SEAT, stage=Stage.PAUSED, table=T3))
    assert playing(memory.state, BY_SEAT) == {T1, T2, T3}, "led apart"
