"""Questions are read and released whatever is on show: a round at each one's own pace goes on while the circle is elsewhere."""

from __future__ import annotations

import re

import pytest

from halqa.core.activity import Audience, Stage
from halqa.core.ids import ActivityId
from halqa.core.play.view import frame
from halqa.core.words import FR
from halqa.locale import say
from halqa.room import follow
from halqa.room.actions import leading, pacing
from halqa.room.queries import RoomRow
from tests.record.factories import NOW
from tests.room.test_leading import activity, opened
from tests.room.test_pacing import AM, HTMX, lead, screen, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def beside_a_poll(room: RoomRow) -> str:
    """The round of questions of a morning, open to whoever wants it while a poll is on show."""
    leading.start_half_day(room=room, half_day=AM)
    asking = activity(room, "questions")
    assert pacing.set_pacing(room=room, activity=asking, pacing="free") is None
    assert leading.set_stage(room=room, activity=asking, stage=Stage.OPEN) is None
    assert leading.show_step(room=room, activity=activity(room, "poll")) is None
    return asking


def test_a_free_round_is_moderated_while_another_step_is_shown(door: PhoneDoor) -> None:
    room = opened()
    asking, client = beside_a_poll(room), lead()
    page = f"/room/bs-1/questions/{asking}/"
    desk = text(client.get("/room/bs-1/"))
    for link in (
        f"asking-{asking}",
        f"questions-{asking}",
    ):  # beside the step on show, and under "More" of its own line
        assert re.search(rf'id="{link}" href="{page}"', desk)
    assert say(FR, "questions-wait", count=0) in desk
    for words in ("Qui appeler ?", "Un nom que personne ne doit lire"):
        client.post(f"/room/bs-1/paper/{asking}/", {"line-question": words})
    desk = text(client.get("/room/bs-1/"))
    assert desk.count("2 questions en attente") == 2
    assert "Qui appeler" not in desk, "the desk has one task at a time"
    read = text(client.get(page))
    assert {"Qui appeler ?", "Un nom que personne ne doit lire"} <= set(re.findall(r'<p dir="auto">([^<]+)', read))
    ids = dict(_rows(read))
    held = client.post(
        page, {"do": "hold", "question": ids["Un nom que personne ne doit lire"], "on": "page"}, headers=HTMX
    )
    assert text(held).count('<section class="panel asking"') == 1
    back = client.post(page, {"do": "release", "question": ids["Qui appeler ?"], "on": "page"})
    assert (back.status_code, back["Location"]) == (302, page), "without a script the page comes back, not the desk"
    at = ActivityId(asking)
    shown = follow.ask(
        room.file, lambda state: str(frame(state, Audience.EVERYONE, FR, at=at).values["v"]["questions"])
    )
    assert "Qui appeler" in shown
    assert "personne ne doit lire" not in shown


def _rows(page: str) -> list[tuple[str, str]]:
    return re.findall(r'<li>\s*<p dir="auto">([^<]+)</p>.*?name="question" value="([^"]+)"', page, re.DOTALL)


def test_what_waits_is_reached_after_the_round_was_closed_and_put_away(door: PhoneDoor) -> None:
    room = opened()
    asking, client = beside_a_poll(room), lead()
    client.post(f"/room/bs-1/paper/{asking}/", {"line-question": "Qui appeler ?"})
    leading.set_stage(room=room, activity=asking, stage=Stage.CLOSED)
    assert [each.waiting for each in screen(room).beside] == [1]
    (id,) = follow.ask(room.file, lambda state: list(state.boards[ActivityId(asking)].asked))
    client.post(f"/room/bs-1/questions/{asking}/", {"do": "hold", "question": id, "on": "page"})
    assert screen(room).beside == ()
    leading.show_step(room=room, activity=asking)
    assert screen(room).beside == (), "what is on show is not beside itself"


def test_the_page_says_nothing_new_when_nothing_is_and_is_of_questions_only(door: PhoneDoor) -> None:
    room = opened()
    asking, client = beside_a_poll(room), lead()
    page = f"/room/bs-1/questions/{asking}/"
    was = re.search(r"\?was=(\w+)", text(client.get(page)))
    assert was is not None
    assert client.get(f"{page}?was={was[1]}", headers=HTMX).status_code == 204
    client.post(f"/room/bs-1/paper/{asking}/", {"line-question": "Qui appeler ?"})
    moved = client.get(f"{page}?was={was[1]}", headers=HTMX)
    assert moved.status_code == 200
    assert text(moved).lstrip().startswith("<section")
    assert client.get(f"/room/bs-1/questions/{activity(room, 'poll')}/").status_code == 404
    assert client.get("/room/bs-1/questions/nowhere/").status_code == 404
    assert client.post(page, {"do": "dance", "on": "page"}).status_code == 400
    refused = client.post(page, {"do": "owe", "question": "x", "by": "demain", "on": "page"}, headers=HTMX)
    assert 'role="alert"' in text(refused)


def test_a_closed_room_s_questions_can_be_read_and_nothing_is_pressed(door: PhoneDoor) -> None:
    room = opened()
    asking, client = beside_a_poll(room), lead()
    client.post(f"/room/bs-1/paper/{asking}/", {"line-question": "Qui appeler ?"})
    assert leading.close_room(room=room, by=None, now=NOW) is None
    page = text(client.get(f"/room/bs-1/questions/{asking}/"))
    assert "Qui appeler" in page
    assert 'name="do"' not in page
