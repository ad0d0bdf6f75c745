"""The desk's pages and posts, with a real phone door: what comes back with scripts and without, and when something is missing."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from halqa.bots.phone import Phone
from halqa.core.words import FR
from halqa.record.models import PresenceEntry
from halqa.room.queries import room_of
from halqa.room.screen import screen_of
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW, training
from tests.support.doors import PhoneDoor
from tests.support.room_files import lose

pytestmark = [pytest.mark.django_db, pytest.mark.live]
AM = "bs-1-1am"


@pytest.fixture
def lead() -> Client:
    """A facilitator whose browser asks for French."""
    user = make_account(username="lead", password=None, roles=frozenset({Role.FACILITATOR}), by=None, now=NOW)
    client = Client(headers={"accept-language": "fr"})
    client.force_login(user)
    return client


def text(response: Any) -> str:
    assert response.status_code == 200, response.status_code
    body: str = response.content.decode()
    return unescape(body)


def begun(lead: Client) -> None:
    session = training()
    session.course.pack = "premier-cercle"
    session.course.save()
    lead.post("/room/bs-1/open/")
    lead.post("/room/bs-1/half-day/", {"start": AM})


def screen() -> Any:
    room = room_of("bs-1")
    assert room is not None
    return screen_of(room, FR)


def test_open_start_lead_and_close(lead: Client, door: PhoneDoor) -> None:
    training()
    assert "La salle n’est pas encore ouverte" in text(lead.get("/room/bs-1/"))
    page = text(lead.post("/room/bs-1/open/", follow=True))
    room = room_of("bs-1")
    assert room is not None
    assert room.code in page
    assert f"{door.address}/j/{room.code}" in page
    start = 'id="half-day-start" name="start" value="'
    assert f"{start}{AM}" in page, "nothing else is to be done before the half-day has begun"
    page = text(lead.post("/room/bs-1/half-day/", {"start": AM}, follow=True))
    assert start not in page
    lead.post("/room/bs-1/check-in/", {"do": "in", "enrolment": "bs-1-e00", "half_day": AM})
    assert screen().counters.checked_in == 1
    page = text(lead.post("/record/sessions/bs-1/close/", follow=True))
    assert "La salle est fermée" in page
    assert PresenceEntry.objects.count() == 1
    assert screen().closed
    assert "fermée" in text(lead.get("/room/bs-1/"))
    assert "fermée" in text(lead.get("/room/"))


def test_with_scripts_the_part_that_moved_comes_back(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    part = text(lead.post("/room/bs-1/step/", {"do": "next"}, headers={"HX-Request": "true"}))
    assert part.startswith('<div id="now"')
    assert screen().present is not None
    people = text(
        lead.post(
            "/room/bs-1/check-in/",
            {"do": "in", "enrolment": "bs-1-e00", "half_day": AM},
            headers={"HX-Request": "true"},
        )
    )
    assert people.startswith('<section id="people"')
    refused = text(lead.post("/room/bs-1/heads/", {"half_day": AM, "total": ""}, headers={"HX-Request": "true"}))
    assert "Le total manque" in refused


def test_the_moving_part_is_empty_while_nothing_changes(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    page = text(lead.get("/room/bs-1/now/"))
    was = page.split("?was=", 1)[1][:16]
    assert lead.get(f"/room/bs-1/now/?was={was}").status_code == 204
    assert lead.get(f"/room/bs-1/people/?was={was}").status_code == 204
    lead.post("/room/bs-1/check-in/", {"do": "in", "enrolment": "bs-1-e00", "half_day": AM})
    assert lead.get(f"/room/bs-1/now/?was={was}").status_code == 200


def test_devices_at_a_table_are_counted_while_the_desk_stays_open(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    page = text(lead.get("/room/bs-1/"))
    was, tables = page.split("?was=", 1)[1][:16], re.findall(r'id="seats-([^"]+)">aucun appareil<', page)
    assert tables
    room = room_of("bs-1")
    assert room is not None
    phone = Phone("127.0.0.1", door.port, room.code, 1)
    phone.join()
    phone.post_form(f"/r/{room.code}/table", {"table": tables[0]})
    moved = text(lead.get(f"/room/bs-1/now/?was={was}"))
    assert f'id="seats-{tables[0]}" hx-swap-oob="true">\u20681\u2069 appareil<' in moved


def test_every_command_without_scripts(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    poll = next(step for step in screen().steps if step.kind == "poll")
    for address, posted in (
        ("step/", {"do": "open", "activity": poll.id}),
        ("step/", {"do": "paused", "activity": poll.id}),
        ("step/", {"do": "show", "activity": poll.id}),
        ("heads/", {"half_day": AM, "total": "6", "women": "2", "men": "3"}),
        ("way/", {"table": "olive", "way": "hands"}),
        ("check-in/", {"do": "code", "code": screen().people[0].code, "half_day": AM}),
        ("check-in/", {"do": "undo", "enrolment": screen().people[0].enrolment, "half_day": AM}),
    ):
        assert lead.post(f"/room/bs-1/{address}", posted).status_code == 302, address
    now = screen()
    assert now.half_days[0].remainder == 1
    assert now.tables[0].way.value == "hands"
    assert now.counters.checked_in == 0
    assert "6 dans la salle, 0 notés présents".replace(" ", "") in text(lead.get("/room/bs-1/")).replace(
        " ", ""
    ).replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("address", "posted"),
    [("step/", {"do": "dance"}), ("way/", {"table": "olive", "way": "post"}), ("questions/x/", {"do": "sing"})],
)
def test_what_nobody_can_ask_is_refused(lead: Client, door: PhoneDoor, address: str, posted: dict[str, str]) -> None:
    begun(lead)
    assert lead.post(f"/room/bs-1/{address}", posted).status_code == 400


def test_questions_are_released_and_owed_from_the_page(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    questions = next(step for step in screen().steps if step.kind == "questions").id
    lead.post("/room/bs-1/step/", {"do": "open", "activity": questions})
    lead.post(f"/room/bs-1/paper/{questions}/", {"line-question": "Que dit la loi ?"})
    (asked,) = screen().present.values["questions"]
    lead.post(f"/room/bs-1/questions/{questions}/", {"do": "release", "question": asked["id"]})
    bad = {"do": "owe", "question": asked["id"], "by": "demain"}
    assert "date" in text(lead.post(f"/room/bs-1/questions/{questions}/", bad, headers={"HX-Request": "true"}))
    lead.post(f"/room/bs-1/questions/{questions}/", {**bad, "by": "2026-06-01"})
    assert screen().present.values["questions"][0]["by"] == dt.date(2026, 6, 1)
    assert "1 juin 2026" in text(lead.get("/room/bs-1/"))


def test_paper_says_which_key_is_wrong_and_keeps_what_was_typed(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    poll = next(step for step in screen().steps if step.kind == "poll").id
    lead.post("/room/bs-1/step/", {"do": "open", "activity": poll})
    page = text(lead.post(f"/room/bs-1/paper/{poll}/", {"card": "3", "line-poll": "z"}))
    assert 'value="z"' in page
    assert "n’est pas une réponse de la feuille" in page
    assert lead.post(f"/room/bs-1/paper/{poll}/", {"card": "3", "line-poll": "b"}).status_code == 302
    assert (
        lead.post(f"/room/bs-1/hands/{poll}/", {"line": "poll", "table": "olive", "hand-x": "many"}).status_code == 302
    )
    assert screen().present.voices == 1


def test_a_missing_file_is_told_with_what_to_do(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    room = room_of("bs-1")
    assert room is not None
    door.kill()
    lose(room.file)
    page = lead.get("/room/bs-1/")
    assert page.status_code == 409
    assert "sauvegarde" in page.content.decode()
    assert lead.get("/room/bs-1/now/").status_code == 404


def test_without_the_phone_door_the_desk_still_stands(lead: Client, door: PhoneDoor) -> None:
    begun(lead)
    door.kill()
    page = text(lead.get("/room/bs-1/"))
    assert "La porte des téléphones ne répond pas" in page
    part = text(lead.post("/room/bs-1/step/", {"do": "next"}, headers={"HX-Request": "true"}))
    assert "La porte des téléphones ne répond pas" in part
