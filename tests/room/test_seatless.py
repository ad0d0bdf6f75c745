"""Who sits at no table while tables set the pace: the desk says so, seats them at once, and lists the tables that play."""

from __future__ import annotations

import re

import pytest

from halqa.core.activity import How, Stage
from halqa.core.ids import ActId, EnrolmentId, HalfDayId, SeatId, TableId
from halqa.core.play.commands import CheckIn, Join, SitAt
from halqa.core.words import FR
from halqa.room.actions import leading
from halqa.room.control import send
from halqa.room.queries import RoomRow
from tests.room.test_leading import activity
from tests.room.test_leading import opened as small
from tests.room.test_pacing import AM, HTMX, lead, text
from tests.room.test_tables import at, places
from tests.room.test_written import opened
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
SEATS = "/room/bs-1/tables/seats/"


def notice(page: str) -> str:
    """What the desk says of people without a table; nothing when it says nothing."""
    found = re.search(r'id="seatless">(.*?)</div>', page, re.DOTALL)
    return found[1] if found else ""


def by_tables(room: RoomRow, present: int) -> str:
    """The poll by seat goes table by table and is on show; so many are checked in, by the list."""
    leading.start_half_day(room=room, half_day=AM)
    for number in range(present):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day=AM)
    poll = activity(room, "poll", "by-seat")
    lead("pacer").post("/room/bs-1/pacing/", {"activity": poll, "pace": "table"})
    assert leading.show_step(room=room, activity=poll) is None
    return poll


def test_people_without_a_table_get_mixed_ones_at_once_and_a_latecomer_the_emptiest(door: PhoneDoor) -> None:
    room = small(people=14)
    by_tables(room, present=13)
    client = lead()
    page = text(client.get("/room/bs-1/"))
    assert "13 personnes n’ont pas de table" in notice(page)
    assert 'href="/room/bs-1/tables/"' in notice(page)
    page = text(client.post(SEATS, {"do": "mix"}, headers=HTMX))
    assert notice(page) == ""
    assert [len(table) for table in at(room)] == [5, 4, 4, 1], "three tables of about six, one who is not here yet"
    before = at(room)[:3]
    leading.check_in(room=room, enrolment="bs-1-e13", half_day=AM)
    page = text(client.get("/room/bs-1/"))
    assert "1 personne n’a pas de table" in notice(page)
    assert "seats-mix" not in page, "nobody who sits is moved for one who comes late"
    text(client.post(SEATS, {"do": "rest"}, headers=HTMX))
    after = at(room)
    assert [len(table) for table in after] == [5, 5, 4]
    assert all(set(was) <= set(now) for was, now in zip(before, after, strict=True))
    client.post("/room/bs-1/tables/", {"do": "undo"})
    assert at(room)[3] == ["13"]
    assert client.post(SEATS, {"do": "merge"}).status_code == 400


def test_a_phone_without_a_name_is_told_apart_and_chooses_by_itself(door: PhoneDoor) -> None:
    room = small()
    poll = by_tables(room, present=0)
    for seat in ("s1", "s2"):
        assert send(room.key, Join(act=ActId(f"j-{seat}"), seat=SeatId(seat), lang=FR)) is None
    client = lead()
    page = notice(text(client.get("/room/bs-1/")))
    assert "2 personnes n’ont pas de table. Dont 2 téléphones sans nom" in page.replace("</b>", "")
    assert "<button" not in page, "there is nobody whom the desk could seat"
    person, seat = EnrolmentId("bs-1-e00"), SeatId("s1")
    here = CheckIn(act=ActId("c"), enrolment=person, half_day=HalfDayId(AM), how=How.PHONE, seat=seat)
    assert send(room.key, here) is None
    page = notice(text(client.get("/room/bs-1/")))
    assert "2 personnes n’ont pas de table. Dont 1 téléphone sans nom" in page.replace("</b>", "")
    assert "seats-mix" in page
    for seat in ("s1", "s2"):
        assert send(room.key, SitAt(act=ActId(f"at-{seat}"), seat=SeatId(seat), table=TableId("olive"))) is None
    assert notice(text(client.get("/room/bs-1/"))) == ""
    leading.set_stage(room=room, activity=poll, stage=Stage.CLOSED)
    assert send(room.key, Join(act=ActId("late"), seat=SeatId("late"), lang=FR)) is None
    assert notice(text(client.get("/room/bs-1/"))) == "", "nothing is played any more"


def test_tables_where_nobody_is_stand_folded_and_are_counted_in_no_line_for_all(door: PhoneDoor) -> None:
    room = opened("complet")
    leading.start_half_day(room=room, half_day=AM)
    case = activity(room, "case")
    lead("pacer").post("/room/bs-1/pacing/", {"activity": case, "pace": "table"})
    leading.set_stage(room=room, activity=case, stage=Stage.OPEN)
    client = lead()
    for _ in range(2):
        client.post("/room/bs-1/tables/", {"do": "add"})
    tables = sum(1 for each in places(room).tables if each.id)
    page = text(client.get("/room/bs-1/"))
    assert 'id="case-fold-empty"' not in page, "on paper nobody needs to be seated: all tables play"
    assert f"({tables})" in page.split('id="case-all-care"', 1)[1].split("</button>", 1)[0]
    for seat, table in (("s1", "olive"), ("s2", "palm")):
        send(room.key, Join(act=ActId(f"j-{seat}"), seat=SeatId(seat), lang=FR))
        send(room.key, SitAt(act=ActId(f"a-{seat}"), seat=SeatId(seat), table=TableId(table)))
    page = text(client.get("/room/bs-1/"))
    assert "(2)" in page.split('id="case-all-care"', 1)[1].split("</button>", 1)[0]
    shown, folded = page.split('id="case-fold-empty"', 1)
    assert "Tables sans personne" in folded
    assert re.findall(r'id="case-on-([^"]+)"', shown) == ["olive", "palm"]
    assert len(re.findall(r'id="case-on-([^"]+)"', folded)) == tables - 2 > 0


def test_one_who_sits_already_does_not_get_everybody_beside_them(door: PhoneDoor) -> None:
    room = small(people=18)
    by_tables(room, present=10)
    client = lead()
    client.post("/room/bs-1/tables/", {"do": "move", "who": ["e:bs-1-e00"], "table": "olive"})
    assert "seats-mix" in notice(text(client.get("/room/bs-1/"))), "most are without: tables are made for all"
    client.post(
        "/room/bs-1/tables/", {"do": "move", "who": [f"e:bs-1-e{each:02}" for each in range(8)], "table": "olive"}
    )
    assert "seats-rest" in notice(text(client.get("/room/bs-1/")))
    for number in range(10, 17):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day=AM)
    client.post(SEATS, {"do": "rest"})
    assert [len(table) for table in at(room)][:2] == [9, 8], "another table is opened rather than one of seventeen"
