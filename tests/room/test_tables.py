"""Tables from the desk, with a real phone door: made by number, of peers, moved by hand, merged, taken back."""

from __future__ import annotations

import pytest

from halqa.core.activity import How, Stage
from halqa.core.ids import ActId, EnrolmentId, HalfDayId, SeatId
from halqa.core.play.brief import TREES
from halqa.core.play.commands import CheckIn, Join
from halqa.core.words import AR, FR
from halqa.desk.models import Enrolment
from halqa.room.actions import leading
from halqa.room.actions.cards import count_hands
from halqa.room.control import send
from halqa.room.places import Places, places_of
from halqa.room.queries import RoomRow
from tests.room.test_leading import activity, lines_of, opened
from tests.room.test_pacing import AM, lead, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
PAGE = "/room/bs-1/tables/"


def places(room: RoomRow) -> Places:
    return places_of(room, FR, len(TREES))


def at(room: RoomRow) -> list[list[str]]:
    """Who sits at each table, by the last two figures of the enrolment."""
    return [[one.key[-2:] for one in table.sitting] for table in places(room).tables]


def test_tables_by_number_are_mixed_and_taken_back(door: PhoneDoor) -> None:
    room = opened(people=12)
    client = lead()
    assert "4 tables de 3 à 3" in text(client.get(PAGE))
    client.post(PAGE, {"do": "make", "count": "4", "mix": "mixed"})
    found = at(room)
    assert [len(table) for table in found] == [3, 3, 3, 3]
    # Services go round by number: one of each at every table.
    assert [sorted({int(each) % 3 for each in table}) for table in found] == [[0, 1, 2]] * 4
    client.post(PAGE, {"do": "undo"})
    assert [table.id for table in places(room).tables] == ["olive", "palm", ""]


def test_peers_sit_together_and_only_those_present(door: PhoneDoor) -> None:
    room = opened(people=9)
    for number in range(9):
        Enrolment.objects.filter(key=f"bs-1-e{number:02}").update(rank="senior" if number % 2 else "rank_and_file")
    leading.start_half_day(room=room, half_day=AM)
    for number in range(8):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day=AM)
    lead().post(PAGE, {"do": "make", "count": "2", "mix": "peers", "present": "yes"})
    seniors, others, nowhere = at(room)
    assert (seniors, others) == (["01", "03", "05", "07"], ["00", "02", "04", "06"])
    assert nowhere == ["08"]


def test_people_and_phones_move_and_tables_merge(door: PhoneDoor) -> None:
    room = opened(people=6)
    client = lead()
    client.post(PAGE, {"do": "make", "count": "3", "mix": "mixed"})
    send(room.key, Join(act=ActId("j"), seat=SeatId("s1"), lang=AR))
    client.post(PAGE, {"do": "move", "who": ["e:bs-1-e00", "s:s1"], "table": "fig"})
    fig = places(room).tables[2]
    assert {one.key for one in fig.sitting} >= {"e:bs-1-e00", "s:s1"}
    assert "Appareil 1, sans nom" in text(client.get(PAGE))
    client.post(PAGE, {"do": "merge", "from": "fig", "into": "olive"})
    assert [table.id for table in places(room).tables] == ["olive", "palm"]
    assert len(places(room).tables[0].sitting) == 5
    client.post(PAGE, {"do": "undo"})
    assert [table.id for table in places(room).tables] == ["olive", "palm", "fig"]
    assert {one.key for one in places(room).tables[2].sitting} >= {"e:bs-1-e00", "s:s1"}


def test_hands_of_a_table_that_was_merged_are_told_where_the_others_are_counted(door: PhoneDoor) -> None:
    room = opened(people=6)
    client = lead()
    client.post(PAGE, {"do": "make", "count": "3", "mix": "mixed"})
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll")
    leading.set_stage(room=room, activity=poll, stage=Stage.OPEN)
    line = lines_of(room, poll)[0]
    counts = {choice.id: 1 for choice in line.choices}
    assert count_hands(room=room, activity=poll, table="fig", line=line.id, counts=counts) is None
    page = f"/room/bs-1/hands/{poll}/?table=olive"
    assert "réunie depuis" not in text(client.get(page))
    client.post(PAGE, {"do": "merge", "from": "fig", "into": "olive"})
    assert f"{len(counts)} déjà comptées à cette table, réunie depuis" in text(client.get(page))


@pytest.mark.parametrize(
    ("posted", "words"),
    [
        ({"do": "make", "count": "x"}, "ne se lit pas"),
        ({"do": "make", "count": "2", "present": "yes"}, "personne à asseoir"),
        ({"do": "move", "table": "olive"}, "Personne n’est coché"),
        ({"do": "undo"}, "encore changé"),
    ],
)
def test_what_cannot_be_done_says_so_and_changes_nothing(door: PhoneDoor, posted: dict[str, str], words: str) -> None:
    room = opened(people=6)
    before = places(room)
    client = lead()
    assert words in text(client.post(PAGE, posted))
    assert places(room) == before
    assert client.post(PAGE, {"do": "dance"}).status_code == 400


def test_a_table_is_added_with_the_next_free_tree_and_nobody_moves(door: PhoneDoor) -> None:
    room = opened(people=6)
    client = lead()
    client.post(PAGE, {"do": "make", "count": "2", "mix": "mixed"})
    before = at(room)
    assert 'id="tables-add"' in text(client.get(PAGE))
    client.post(PAGE, {"do": "add"})
    assert at(room) == [*before, []]
    assert [table.id for table in places(room).tables] == list(TREES[:3])
    client.post(PAGE, {"do": "undo"})
    assert at(room) == before


def test_the_choice_of_mixing_says_for_how_many_the_language_is_known(door: PhoneDoor) -> None:
    room = opened(people=6)
    client = lead()
    assert "Langue connue pour 0 sur 6" in text(client.get(PAGE))
    leading.start_half_day(room=room, half_day=AM)
    seat = SeatId("s-known")
    assert send(room.key, Join(act=ActId("j-known"), seat=seat, lang=AR)) is None
    for number in range(2):
        at_seat = seat if number == 0 else None
        person = EnrolmentId(f"bs-1-e{number:02}")
        assert (
            send(
                room.key,
                CheckIn(
                    act=ActId(f"c-{number}"), enrolment=person, half_day=HalfDayId(AM), how=How.PHONE, seat=at_seat
                ),
            )
            is None
        )
    assert "Langue connue pour 1 sur 2" in text(client.get(PAGE))
