"""People at the desk, with a real phone door: late and early, latecomers enrolled since, the remote's code, links."""

from __future__ import annotations

import urllib.error
import urllib.request

import pytest

from halqa.core.ids import ActId, SeatId
from halqa.core.play.commands import Join
from halqa.core.play.view import counters
from halqa.core.words import FR
from halqa.desk.models import Enrolment, Session
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.people import Roster, bring_roster
from halqa.room.control import Lines, lines, remote_address, send
from halqa.room.screen import PersonRow, screen_of
from tests.record.factories import enrol
from tests.room.test_leading import opened
from tests.room.test_pacing import AM, HTMX, lead, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def test_minutes_late_and_early_are_noted_and_taken_back(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    leading.check_in(room=room, enrolment="bs-1-e00", half_day=AM)
    client = lead()

    def person() -> PersonRow:
        return next(each for each in screen_of(room, FR).people if each.enrolment == "bs-1-e00")

    posted = {"enrolment": "bs-1-e00", "half_day": AM, "late": "20", "early": ""}
    assert "20 min de retard" in text(client.post("/room/bs-1/people/times/", posted, headers=HTMX))
    assert (person().late, person().early) == (20, 0)
    assert "alert" in text(client.post("/room/bs-1/people/times/", {**posted, "late": "soon"}, headers=HTMX))
    assert "alert" in text(
        client.post("/room/bs-1/people/times/", {**posted, "late": "170", "early": "30"}, headers=HTMX)
    )
    client.post("/room/bs-1/people/times/", {**posted, "late": ""})
    assert (person().late, person().early) == (0, 0)


def test_people_enrolled_since_are_brought_in(door: PhoneDoor) -> None:
    room = opened(people=6)
    leading.start_half_day(room=room, half_day=AM)
    session = Session.objects.get(pk="bs-1")
    for number in (6, 7):
        enrol(session, number)
    client = lead()
    assert "2 personnes inscrites depuis l’ouverture" in text(client.get(f"/room/bs-1/people/?half_day={AM}"))
    done = text(client.post("/room/bs-1/people/roster/", {"half_day": AM}, headers=HTMX))
    assert "2 personnes ajoutées. La salle attend 8 participants" in done
    assert "roster-bring" not in done
    assert follow.ask(room.file, lambda state: (len(state.enrolments), state.expected)) == (8, 8)
    assert leading.check_in(room=room, enrolment="bs-1-e07", half_day=AM) is None


def test_a_facilitator_who_checks_in_is_counted_by_neither_the_desk_nor_the_wall(door: PhoneDoor) -> None:
    """The wall's figure and the desk's are the same, and so is who is expected, also of those enrolled since."""
    room = opened(people=6)
    leading.start_half_day(room=room, half_day=AM)
    session = Session.objects.get(pk="bs-1")
    for number, role in ((6, "facilitator"), (7, "observer"), (8, "participant")):
        enrol(session, number)
        Enrolment.objects.filter(pk=f"bs-1-e{number:02}").update(role=role)
    assert isinstance(bring_roster(room=room), Roster)
    for number in (0, 1, 6, 7):
        assert leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day=AM) is None
    wall, desk = follow.ask(room.file, counters), screen_of(room, FR).counters
    assert (wall["checked_in"], wall["expected"]) == (desk.checked_in, desk.expected) == (2, 7)


def test_who_was_enrolled_a_moment_ago_is_checked_in_at_once(door: PhoneDoor) -> None:
    room = opened(people=6)
    leading.start_half_day(room=room, half_day=AM)
    enrol(Session.objects.get(pk="bs-1"), 6)
    part = text(
        lead().post("/room/bs-1/check-in/", {"do": "in", "enrolment": "bs-1-e06", "half_day": AM}, headers=HTMX)
    )
    assert "alert" not in part
    assert screen_of(room, FR).counters.checked_in == 1


def test_the_remote_s_code_dies_when_remotes_are_let_go(door: PhoneDoor) -> None:
    room = opened()
    client = lead()
    address = remote_address(room.key)
    assert isinstance(address, str)
    assert address in text(client.get("/room/bs-1/remote/"))
    with urllib.request.urlopen(address, timeout=20) as answer:
        assert answer.status == 200
    client.post("/room/bs-1/remote/")
    assert remote_address(room.key) != address
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(address, timeout=20)
    door.kill()
    assert "alert" in text(client.get("/room/bs-1/remote/"))


def test_a_line_nobody_hears_is_told_by_table_and_by_person(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    send(room.key, Join(act=ActId("j"), seat=SeatId("s1"), lang=FR, table="olive"))  # type: ignore[arg-type]  # ids are words
    found = lines(room.key)
    assert found == Lines({SeatId("s1"): "gone"})
    screen = screen_of(room, FR, lines=found)
    assert (screen.gone, screen.weak, screen.tables[0].gone) == (1, 0, 1)
    assert "1 téléphone absent" in (page := text(lead().get("/room/bs-1/")))
    assert "liaison" not in page, "what is not wrong is not told"
    door.kill()
    assert lines(room.key) == Lines()
