"""The director's desk of a role-play: everything it offers is done through a real door, and the replay tells it in three languages."""

from __future__ import annotations

import re

import pytest

from halqa.core.activity import Stage
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR
from halqa.locale import say
from halqa.room import follow
from halqa.room.actions import leading, pacing
from halqa.room.actions.opening import open_room
from halqa.room.actions.tables import make_tables, merge_tables
from halqa.room.control import serve_file
from halqa.room.models import Room
from halqa.room.queries import RoomRow, room_of
from halqa.room.views.playing import read_direction
from tests.record.factories import NOW, training
from tests.room.test_leading import activity
from tests.room.test_pacing import lead, text
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]


def opened(people: int = 6) -> RoomRow:
    """A room of the course whose agenda has role-plays."""
    session = training(people=people)
    session.course.pack = "le-chemin"
    session.course.save()
    assert isinstance(open_room(session=session.key, by=None, now=NOW, agenda=AGENDA), Room)
    room = room_of(session.key)
    assert room is not None
    assert not isinstance(serve_file(room.file), Refused)
    return room


AGENDA = "suite"


def test_the_desk_directs_the_play_and_the_replay_tells_it(door: PhoneDoor) -> None:
    room = opened()
    at = activity(room, "exercise")
    assert leading.set_stage(room=room, activity=at, stage=Stage.OPEN) is None
    client, address = lead(), f"/room/bs-1/play/{at}/"
    spec = follow.ask(room.file, lambda state: state.specs[at])  # type: ignore[index]  # an id
    inject, trainer = spec.injects[0], next(role for role in spec.roles if role.trainer)
    phases = [each for each in spec.phases if not each.order]
    for sent in (
        {"do": "cast", "role": trainer.id},
        {"do": "go", "page": f"phase-{phases[-1].id}"},
        {"do": "more"},
        {"do": "less"},
        {"do": "hold", "inject": inject.id},
        {"do": "retime", "inject": inject.id, "minute": "2", "second": "30"},
        {"do": "stop"},
        {"do": "release", "inject": inject.id},
    ):
        assert client.post(address, {**sent, "half_day": "bs-1-1am"}).status_code == 302, sent
    page = text(client.get("/room/bs-1/"))
    assert say(FR, "exercise-desk-stopped") in page
    assert say(FR, "exercise-standing", standing="kept") in page
    assert inject.expect is None or inject.expect.in_(FR) in page
    assert client.post(address, {"do": "resume"}, headers={"HX-Request": "true"}).status_code == 200
    page = text(client.get("/room/bs-1/"))
    assert say(FR, "exercise-standing", standing="given") in page
    refused = client.post(address, {"do": "hold", "inject": inject.id}, headers={"HX-Request": "true"})
    assert say(FR, "refused-activity-news-given") in text(refused)
    assert client.post(address, {"do": "end"}).status_code == 302
    assert leading.set_stage(room=room, activity=at, stage=Stage.REVEALED) is None
    for lang, words in ((FR, "play-stop"), (AR, "play-resume"), (EN, "play-end")):
        told = client.get(f"/room/bs-1/replay/?lang={lang}").content.decode()
        assert say(lang, f"replay-led-{words}", thing="", time="") in told
    assert client.post(address, {"do": "dance"}).status_code == 400


def test_of_many_tables_the_desk_folds_what_is_planned_at_each(door: PhoneDoor) -> None:
    """Twelve tables with all their events were twenty screens: one sees where each stands, and unfolds the one that is directed."""
    room = opened(30)
    at = activity(room, "exercise")
    assert make_tables(room=room, count=5, mix="mixed", only_present=False) is None
    assert pacing.set_pacing(room=room, activity=at, pacing="table") is None
    assert leading.set_stage(room=room, activity=at, stage=Stage.OPEN) is None
    client = lead()
    page = client.get("/room/bs-1/").content.decode()
    assert page.count(say(FR, "lead-tables-pace")) == 1, "the fold's word is not said again in it"
    for fold in ("injects", "roles"):
        found = re.findall(rf'<details class="fold" id="fold-{fold}-[^"]+"([^>]*)>', page)
        assert found == [""] * 5, fold
    said = re.findall(r'id="fold-injects-[^"]+"><summary>[^<]+<span class="step-facts">([^<]+)<', page)
    assert len(said) == 5, "of each it says when something comes next"
    assert all("prévu" in words for words in said)
    tables = follow.ask(room.file, lambda state: [*state.tables])
    assert merge_tables(room=room, table=tables[0], into=tables[1]) is None
    page = client.get("/room/bs-1/").content.decode()
    for fold in ("injects", "roles"):
        found = re.findall(rf'<details class="fold" id="fold-{fold}-[^"]+"([^>]*)>', page)
        assert found == [" open"] * 4, f"of four all is seen at once: {fold}"


def test_what_a_form_of_the_desk_asks_for() -> None:
    assert read_direction({"do": "uncast", "role": "a"}) == {"act": "cast", "role": "a", "played": "no"}
    assert read_direction({"do": "free", "role": "a"}) == {"act": "free", "role": "a"}
    assert read_direction({"do": "retime", "inject": "i", "minute": "1"}) == {
        "act": "retime", "inject": "i", "seconds": 60,
    }  # fmt: skip
    assert read_direction({"do": "retime", "inject": "i", "minute": "soon"}) == Refused("activity-time-too-long")
    for nothing in ({"do": "hold"}, {"do": "go"}, {"do": "cast"}, {"do": "free"}, {"do": "retime"}, {}):
        assert read_direction(nothing) is None
