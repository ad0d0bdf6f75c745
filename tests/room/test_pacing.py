"""Time and pace from the desk, with a real phone door: timers, minutes, re-flow, tables at their pace, two desks at once."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from django.test import Client

from halqa.core.activity import Stage
from halqa.core.problems import Refused
from halqa.core.words import FR
from halqa.room import follow, watching
from halqa.room.actions import leading
from halqa.room.queries import RoomRow
from halqa.room.running import proposal_of
from halqa.room.screen import Screen, screen_of
from halqa.server.clock import now_ms
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW
from tests.room.test_leading import activity, opened
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.django_db, pytest.mark.live]
AM = "bs-1-1am"
HTMX = {"HX-Request": "true"}


def lead(name: str = "lead") -> Client:
    """A facilitator whose browser asks for French."""
    user = make_account(username=name, password=None, roles=frozenset({Role.FACILITATOR}), by=None, now=NOW)
    client = Client(headers={"accept-language": "fr"})
    client.force_login(user)
    return client


def screen(room: RoomRow) -> Screen:
    return screen_of(room, FR, "", now_ms())


def text(response: Any) -> str:
    assert response.status_code == 200, response.status_code
    body: str = response.content.decode()
    return unescape(body).replace("\u2068", "").replace("\u2069", "")


def begun(kind: str = "poll", mode: str = "") -> tuple[RoomRow, str]:
    """A room with the morning begun and one activity open."""
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    step = activity(room, kind, mode)
    leading.set_stage(room=room, activity=step, stage=Stage.OPEN)
    return room, step


def test_a_timer_is_started_extended_and_skipped_with_what_follows(door: PhoneDoor) -> None:
    room, step = begun()
    client = lead()
    start = {"do": "start", "activity": step, "minutes": "5", "what": "talk", "then": "closed"}
    assert "Temps pour parler" in text(client.post("/room/bs-1/timer/", start, headers=HTMX))
    timer = screen(room).present.timer  # type: ignore[union-attr]  # a step is shown
    assert timer is not None
    assert 290_000 < timer.ends - now_ms() <= 300_000
    for do, minutes in (("more", 6), ("more-5", 11), ("less", 10)):
        client.post("/room/bs-1/timer/", {"do": do, "activity": step})
        timer = screen(room).present.timer  # type: ignore[union-attr]  # a step is shown
        assert timer is not None
        assert minutes * 60_000 - 20_000 < timer.ends - now_ms() <= minutes * 60_000
    client.post("/room/bs-1/timer/", {"do": "skip", "activity": step})
    present = screen(room).present
    assert present is not None
    assert (present.timer, present.step.stage) == (None, Stage.CLOSED)


def test_a_timer_that_was_dropped_closes_nothing(door: PhoneDoor) -> None:
    room, step = begun()
    client = lead()
    client.post("/room/bs-1/timer/", {"do": "start", "activity": step, "minutes": "3", "then": "closed"})
    client.post("/room/bs-1/timer/", {"do": "drop", "activity": step})
    present = screen(room).present
    assert present is not None
    assert (present.timer, present.step.stage) == (None, Stage.OPEN)
    for wrong in ({"minutes": "x"}, {"minutes": "3", "what": "dance"}, {"minutes": "3", "then": "open"}):
        part = text(client.post("/room/bs-1/timer/", {"do": "start", "activity": step, **wrong}, headers=HTMX))
        assert "alert" in part
    assert screen(room).present.timer is None  # type: ignore[union-attr]  # a step is shown


def test_steps_are_made_longer_skipped_and_taken_back_and_the_clicker_passes_by(door: PhoneDoor) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    client = lead()
    first, second = screen(room).steps[:2]
    client.post("/room/bs-1/minutes/", {"do": "longer", "activity": second.id})
    assert screen(room).steps[1].minutes == second.planned + 5
    client.post("/room/bs-1/minutes/", {"do": "skip", "activity": first.id})
    assert screen(room).steps[0].skipped
    leading.turn(room=room, forward=True)
    assert screen(room).present.step.id == second.id  # type: ignore[union-attr]  # a step is shown
    client.post("/room/bs-1/minutes/", {"do": "restore", "activity": first.id})
    assert screen(room).steps[0].minutes == first.planned
    assert client.post("/room/bs-1/minutes/", {"do": "dance", "activity": first.id}).status_code == 400


def test_a_day_that_slips_is_fitted_again_and_that_is_undone(door: PhoneDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    room = opened()
    leading.start_half_day(room=room, half_day=AM)
    client = lead()
    assert "À l’heure" in text(client.get("/room/bs-1/reflow/"))
    planned = {step.id: step.minutes for step in screen(room).steps}
    late = (180 - sum(planned.values()) + 12) * 60_000
    monkeypatch.setattr("halqa.room.views.pages.ms_of", lambda request: now_ms() + late)
    monkeypatch.setattr("halqa.room.views.pacing.ms_of", lambda request: now_ms() + late)
    assert "12 minutes de retard" in text(client.get("/room/bs-1/"))
    proposal = follow.ask(room.file, lambda state: proposal_of(state, now_ms() + late))
    assert proposal is not None
    assert sum(each.before - each.after for each in proposal.changes) + proposal.short == 12
    kinds = {step.id: step.kind for step in screen(room).steps}
    assert {kinds[each.id] for each in proposal.changes} == {"theory"}
    page = text(client.get("/room/bs-1/reflow/"))
    assert "Il manque 12 minutes" in page
    wanted = {f"minutes-{each.id}": str(each.after) for each in proposal.changes}
    assert "reflow-undo" in text(client.post("/room/bs-1/reflow/", wanted, headers=HTMX))
    assert {step.id: step.minutes for step in screen(room).steps} == planned | {
        each.id: each.after for each in proposal.changes
    }
    back = {f"minutes-{each.id}": str(each.before) for each in proposal.changes}
    assert "reprises" in text(client.post("/room/bs-1/reflow/", back | {"do": "undo"}, headers=HTMX))
    assert {step.id: step.minutes for step in screen(room).steps} == planned
    assert "alert" in text(client.post("/room/bs-1/reflow/", {"minutes-x": "soon"}, headers=HTMX))


def test_tables_go_at_their_own_pace(door: PhoneDoor) -> None:
    room, step = begun("theory")
    client = lead()
    client.post("/room/bs-1/pacing/", {"activity": step, "pace": "table"})
    client.post("/room/bs-1/pacing/", {"activity": step, "table": "olive", "stage": "closed"})
    client.post(
        "/room/bs-1/timer/", {"do": "start", "activity": step, "minutes": "5", "table": "olive", "what": "talk"}
    )
    present = screen(room).present
    assert present is not None
    stages = {table.id: table.stage for table in present.tables}
    assert (stages.pop("olive"), set(stages.values())) == (Stage.CLOSED, {Stage.OPEN} if stages else set())  # type: ignore[call-overload]  # ids are words
    assert present.tables[0].timer is not None
    assert "Toutes les tables" in text(client.get("/room/bs-1/"))
    client.post("/room/bs-1/pacing/", {"activity": step, "stage": "revealed"})
    assert {table.stage for table in screen(room).present.tables} == {Stage.REVEALED}  # type: ignore[union-attr]  # a step is shown
    assert client.post("/room/bs-1/pacing/", {"activity": step, "pace": "dance"}).status_code == 400


def test_nobody_s_table_is_known_in_an_anonymous_step(door: PhoneDoor) -> None:
    _, step = begun("poll", "anonymous")
    assert "alert" in text(lead().post("/room/bs-1/pacing/", {"activity": step, "pace": "table"}, headers=HTMX))


def test_two_desks_that_press_next_at_once_go_one_step(door: PhoneDoor) -> None:
    room, _ = begun()
    seen = screen(room).present.seen  # type: ignore[union-attr]  # a step is shown
    assert leading.turn(room=room, forward=True, seen=seen) is None
    after = screen(room).present.seen  # type: ignore[union-attr]  # a step is shown
    assert leading.turn(room=room, forward=True, seen=seen) == Refused("room-moved-on")
    assert screen(room).present.seen == after  # type: ignore[union-attr]  # a step is shown


def test_another_open_desk_is_told_by_name(door: PhoneDoor) -> None:
    begun()
    one, two = lead("amina"), lead("brahim")
    one.get("/room/bs-1/now/?desk=aaaa")
    assert "amina" in text(two.get("/room/bs-1/now/?desk=bbbb"))
    assert "brahim" in text(one.get("/room/bs-1/now/?desk=aaaa"))


def test_a_desk_that_is_silent_is_forgotten() -> None:
    assert watching.seen_here("r", "a", "amina", 1000) == ()
    assert watching.seen_here("r", "b", "brahim", 2000) == ("amina",)
    assert watching.seen_here("r", "", "reader", 2000) == ("amina", "brahim")
    assert watching.seen_here("r", "b", "brahim", 1001 + watching.FORGOTTEN) == ()
