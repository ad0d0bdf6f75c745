"""The reconciliation sheet and a report's page in Chromium: they fit, nothing serious for axe, the sheet is typed by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.core.paper import Line
from halqa.core.play.brief import Planned
from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.locale import say
from halqa.record.actions.posting import post_room
from halqa.record.models import PresenceEntry
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, type_card
from halqa.room.queries import RoomRow
from halqa.staff.rules import Role
from tests.record.factories import NOW
from tests.room.test_look import _steps, chromium, circle, entered, faults, look, ticket
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]


ASKED = "من يجيب ليلا؟"


def lived() -> RoomRow:
    """A circle where the morning closes, the afternoon misses two, the next morning nobody counted."""
    room = circle()
    for half, come, heads in (("bs-1-1am", 26, 26), ("bs-1-1pm", 24, 26), ("bs-1-2am", 25, None)):
        leading.start_half_day(room=room, half_day=half)
        for number in range(come):
            leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day=half)
        if heads is not None:
            leading.count_heads(room=room, half_day=half, total=heads, women=None, men=None, not_stated=None)
    post_room(room=room, now=NOW)
    return room


def told(room: RoomRow) -> None:
    """What the session's page says beyond presence: a question owed, feedback, and how sure people were, six cards each."""
    asking, rated, sure = (
        next(step for step in _steps(room) if step.kind == kind and (kind != "quiz" or _lines(room, step)[0].sure))
        for kind in ("questions", "feedback", "quiz")
    )
    for step in (asking, rated, sure):
        leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
    (line,) = _lines(room, asking)
    type_card(room=room, activity=asking.id, typed=Typed(lines={line.id: ASKED}))
    (question,) = follow.ask(room.file, lambda state: list(state.boards[asking.id].asked))
    for payload in (
        {"act": "release", "questions": [question]},
        {"act": "owe", "question": question, "by": "2026-06-30"},
    ):
        assert leading.moderate(room=room, activity=asking.id, payload=payload) is None
    for _ in range(6):
        for step, keys in ((rated, "4"), (sure, f"{_lines(room, sure)[0].choices[0].key}+")):
            lines = {each.id: keys for each in _lines(room, step) if each.choices}
            assert not isinstance(type_card(room=room, activity=step.id, typed=Typed(lines=lines)), Refused)


def _lines(room: RoomRow, step: Planned) -> tuple[Line, ...]:
    return follow.ask(room.file, lambda state: state.kind_of(step.id).paper(state.specs[step.id]))


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("ar", 1280), ("fr", 768), ("ar", 360), ("en", 768)])
def test_the_record_fits_and_is_accessible(live_server: LiveServer, door: PhoneDoor, lang: str, width: int) -> None:
    told(lived())
    session = ticket(Role.ME_OFFICER)
    found: list[str] = []
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
        for name, path in (
            ("session", "sessions/bs-1/"),
            ("owed", "sessions/bs-1/owed/"),
            ("figure", "sessions/bs-1/figures/participants/"),
            ("sheet", "sessions/bs-1/sheets/bs-1-2am/"),
            ("claims", "claims/"),
            ("reports", "trainings/bs-1/"),
            ("report", f"trainings/bs-1/training/{lang}/"),
            ("verify", "sessions/bs-1/verify/"),
        ):
            page.goto(f"{live_server.url}/record/{path}")
            page.wait_for_load_state("networkidle")
            look(page, f"record-{name}-{lang}-{width}")
            found += [f"{path}: {fault}" for fault in faults(page)]
        page.goto(f"{live_server.url}/record/sessions/bs-1/")
        for section in ("report-h-sure", "record-feedback"):
            expect(page.get_by_role("heading", name=say(Lang(lang), section), exact=True)).to_be_visible()
        page.goto(f"{live_server.url}/record/sessions/bs-1/owed/")
        expect(page.get_by_text(ASKED)).to_be_visible()
    assert found == []


def test_a_sheet_is_typed_by_keyboard(live_server: LiveServer, door: PhoneDoor) -> None:
    circle()
    session = ticket(Role.ME_OFFICER)
    with chromium() as browser:
        page = entered(browser, live_server, session, 768, "fr")
        page.goto(f"{live_server.url}/record/sessions/bs-1/sheets/bs-1-1am/")
        for number in range(26):
            page.keyboard.press("a" if number == 3 else "p")
        page.keyboard.press("Enter")
        expect(page.locator(".notice").first).to_contain_text("25")
    assert PresenceEntry.objects.count() == 25


def test_a_gap_is_mended_in_two_clicks_and_the_ring_closes(live_server: LiveServer, door: PhoneDoor) -> None:
    lived()
    session = ticket(Role.PROJECT_OFFICER)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(f"{live_server.url}/record/sessions/bs-1/")
        expect(page.locator(".check.does_not_close .door").first).to_contain_text("26")
        page.locator(".check.does_not_close a.button").first.click()
        for _ in range(2):
            page.locator("#people-list .awaited button").first.click()
            page.wait_for_load_state("networkidle")
        expect(page.locator("#people-list .awaited")).to_have_count(0)
        page.goto(f"{live_server.url}/record/sessions/bs-1/")
        page.locator("form[action$='/post/'] button").click()
        expect(page.locator(".check.does_not_close .door")).to_have_count(0)
