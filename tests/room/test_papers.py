"""Paper typed at any hour: every step that was open once is reached from the desk, whatever is on show, until the room closes."""

from __future__ import annotations

import re

import pytest

from halqa.core.activity import Stage
from halqa.room.actions import leading
from halqa.room.actions.cards import count_hands
from halqa.room.queries import RoomRow
from tests.record.factories import NOW
from tests.room.test_leading import AM, activity, lines_of, opened, screen
from tests.room.test_pacing import lead, text
from tests.room.test_run_list import steps_of
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def in_the_run_list(page: str, step: str) -> str:
    """The line of a step, as it is written."""
    return next(each for each in steps_of(page) if f'id="more-{step}"' in each)


def left_for_another(room: RoomRow) -> tuple[str, str]:
    """The test was open and closed, and something else is on show."""
    test, poll = activity(room, "quiz", "paired"), activity(room, "poll", "anonymous")
    for stage in (Stage.OPEN, Stage.CLOSED):
        assert leading.set_stage(room=room, activity=test, stage=stage) is None
    assert leading.set_stage(room=room, activity=poll, stage=Stage.OPEN) is None
    return test, poll


def cards_of(room: RoomRow, step: str) -> int:
    return next(each.answered for each in screen(room).steps if each.id == step)


def test_a_step_that_was_left_is_typed_from_the_run_list_and_from_afterwards(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    test, poll = left_for_another(room)
    client = lead()
    page = text(client.get("/room/bs-1/"))
    line = in_the_run_list(page, test)
    assert f"/room/bs-1/paper/{test}/" in line
    assert f"/room/bs-1/rows/{test}/" in line, "what lies apart is shown after its step was left too"
    assert f"/room/bs-1/paper/{poll}/" in in_the_run_list(page, poll)
    assert f"/room/bs-1/rows/{poll}/" not in in_the_run_list(page, poll), "not while people answer"
    never = next(step for step in screen(room).steps if step.stage is Stage.AHEAD and step.kind != "theory")
    assert f"/room/bs-1/paper/{never.id}/" not in in_the_run_list(page, never.id)
    theory = activity(room, "theory")
    leading.set_stage(room=room, activity=theory, stage=Stage.OPEN)
    page = text(client.get("/room/bs-1/"))
    assert f"/room/bs-1/paper/{theory}/" not in page, "nothing is answered there"
    assert 'href="/room/bs-1/paper/"' in page.split('id="fold-after"', 1)[1]


def test_the_page_of_all_papers_names_every_half_day_and_says_what_is_still_ahead(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    test, poll = left_for_another(room)
    page = text(lead().get("/room/bs-1/paper/"))
    assert f'id="cards-{test}"' in page
    assert f'id="hands-{poll}"' in page
    assert re.findall(r'id="rows-([^"]+)"', page) == [test]
    assert set(re.findall(r'id="(?:cards|hands)-([^"]+)"', page)) == {test, poll}
    assert page.count(" · à venir") > 3, "what is still ahead is named, without a link that would lead to a refusal"
    half_days = {each.id for each in screen(room).half_days}
    assert page.count('<section class="panel papers">') == len(half_days) > 1


def test_cards_are_taken_whatever_stage_and_half_day_it_is(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    test, _ = left_for_another(room)
    line = lines_of(room, test)[0]
    url, client = f"/room/bs-1/paper/{test}/", lead()
    afternoon = next(each.id for each in screen(room).half_days if each.id != AM)
    for card, moment in enumerate(("closed", "revealed", "over"), start=1):
        if moment == "revealed":
            leading.set_stage(room=room, activity=test, stage=Stage.REVEALED)
        elif moment == "over":
            assert leading.start_half_day(room=room, half_day=afternoon) is None
        page = text(client.get(url))
        assert 'role="alert"' not in page
        client.post(url, {"card": f"{card}", f"line-{line.id}": "a"})
        assert client.get(f"{url}card/", {"card": f"{card}"}).json()["lines"] == {line.id: "a"}, moment


@pytest.mark.parametrize(("closed", "words"), [(False, "n’a pas encore été ouverte"), (True, "La salle est fermée")])
def test_a_typing_page_that_takes_nothing_says_so_before_the_first_card(
    door: PhoneDoor, closed: bool, words: str
) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll", "anonymous")
    if closed:
        left_for_another(room)
        assert leading.close_room(room=room, by=None, now=NOW) is None
    client = lead()
    for page in (text(client.get(f"/room/bs-1/{way}/{poll}/")) for way in ("paper", "hands")):
        alert = page.split('role="alert"', 1)[1].split("</div>", 1)[0]
        assert words in alert
        assert " disabled>" in page
    everything = text(client.get("/room/bs-1/paper/"))
    assert 'id="cards-' not in everything
    assert ("La salle est fermée" in everything) is closed


def test_hands_are_counted_at_the_only_table_that_has_begun(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    poll = activity(room, "poll", "by-seat")
    client = lead()
    client.post("/room/bs-1/pacing/", {"activity": poll, "pace": "table"})
    client.post("/room/bs-1/pacing/", {"activity": poll, "table": "olive", "stage": "open"})
    assert f'id="hands-{poll}"' in text(client.get("/room/bs-1/paper/"))
    line = lines_of(room, poll)[0]
    counts = {each.id: 1 for each in line.choices}
    assert count_hands(room=room, activity=poll, table="palm", line=line.id, counts=counts) is not None
    assert count_hands(room=room, activity=poll, table="olive", line=line.id, counts=counts) is None
