"""The facilitator's desk in Chromium: it fits, nothing serious for axe, the clicker drives it, lists and counts work by hand."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings as django_settings
from django.test import Client
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.core.ids import ActivityId
from halqa.core.paper import Line
from halqa.core.play.brief import Planned
from halqa.room import follow, network
from halqa.room.actions import leading
from halqa.room.actions.cards import Typed, count_hands, type_card
from halqa.room.actions.opening import open_room
from halqa.room.control import serve_file
from halqa.room.live.joincard import Wifi
from halqa.room.queries import RoomRow, people_of, room_of
from halqa.staff.actions import make_account
from halqa.staff.rules import Role
from tests.record.factories import NOW, training
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]  # fmt: skip
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - a folder for screenshots, when somebody wants to look


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser that ends before the database is emptied. Skips without one, fails in CI."""
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":  # noqa: TID251 - tells a machine of continuous integration
            pytest.fail("no chromium on this machine")
        pytest.skip("no chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def ticket(role: Role) -> str:
    """The session of somebody on staff who is logged in. Made before a browser runs: its loop and Django's database do not mix."""
    client = Client()
    user = make_account(username=f"{role}", password=None, roles=frozenset({role}), by=None, now=NOW)
    client.force_login(user)
    return client.cookies[django_settings.SESSION_COOKIE_NAME].value


def entered(
    browser: Browser, live_server: LiveServer, session: str, width: int, lang: str, *, touch: bool = False
) -> Page:
    """A page of somebody on staff, logged in."""
    page = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce", has_touch=touch)
    page.context.add_cookies(
        [
            {"name": django_settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url},
            {"name": "halqa-lang", "value": lang, "url": live_server.url},
        ]
    )
    return page


def look(page: Page, name: str) -> None:
    """A screenshot, when asked for."""
    if LOOK:
        page.screenshot(path=Path(LOOK) / f"{name}.png", full_page=True)


def faults(page: Page) -> list[str]:
    """What axe finds serious, and what is wider than the screen."""
    found = [
        f"{each['id']} {[node['html'][:160] for node in each['nodes'][:3]]}"
        for each in Axe().run(page).response["violations"]
        if each["impact"] in {"serious", "critical"}
    ]
    return [*found, *spills(page)]


def spills(page: Page) -> list[str]:
    """Whether the page is wider than the screen."""
    spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{spill} px wider than the screen"] if spill > 0 else []


def circle(people: int = 26) -> RoomRow:
    """An open room with the morning begun."""
    session = training(people=people, days=2)
    session.course.pack = "premier-cercle"
    session.course.save()
    open_room(session=session.key, by=None, now=NOW)
    room = room_of(session.key)
    assert room is not None
    serve_file(room.file)
    leading.start_half_day(room=room, half_day="bs-1-1am")
    return room


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("ar", 360), ("en", 360), ("ar", 768)])
def test_the_desk_fits_and_is_accessible(live_server: LiveServer, door: PhoneDoor, lang: str, width: int) -> None:
    room = circle()
    wifi = Wifi(name="Cercle de Bir Saada", password="une-figue-et-deux-olives")
    network.write(django_settings.HALQA_DATA, network.Chosen(wifi))
    for number in range(20):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day="bs-1-1am")
    leading.count_heads(room=room, half_day="bs-1-1am", total=22, women=4, men=16, not_stated=None)
    poll = next(step for step in _steps(room) if step.kind == "poll")
    leading.set_stage(room=room, activity=poll.id, stage=Stage.OPEN)
    line = _line(room, poll.id)
    count_hands(room=room, activity=poll.id, table="olive", line="poll", counts={each.id: 3 for each in line.choices})
    test = next(step for step in _steps(room) if step.test == "pre")
    first = _line(room, test.id)
    ahead = next(step for step in _steps(room) if step.kind == "feedback")
    leading.set_stage(room=room, activity=test.id, stage=Stage.OPEN)
    leading.show_step(room=room, activity=poll.id)
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        problems: list[str] = []
        page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        page.goto(f"{live_server.url}/room/bs-1/")
        page.wait_for_timeout(2600)
        page.locator(f"[id='more-{test.id}'] summary").click()
        look(page, f"desk-{lang}-{width}")
        problems += faults(page)
        page.goto(f"{live_server.url}/room/bs-1/paper/{poll.id}/")
        look(page, f"paper-{lang}-{width}")
        problems += faults(page)
        page.goto(f"{live_server.url}/room/bs-1/join/")
        expect(page.locator(".join-one")).to_have_count(2, timeout=30_000)
        look(page, f"join-{lang}-{width}")
        problems += faults(page)
        page.goto(f"{live_server.url}/room/")
        problems += faults(page)
        for number in range(1, 7):
            type_card(
                room=room, activity=test.id, typed=Typed(card=str(number), lines={first.id: first.choices[0].key})
            )
        leading.set_stage(room=room, activity=test.id, stage=Stage.CLOSED)
        for name, path in (
            ("rows", f"rows/{test.id}/?open=yes"),
            ("hands", f"hands/{poll.id}/"),
            ("papers", "paper/"),
            ("paper-ahead", f"paper/{ahead.id}/"),
        ):
            page.goto(f"{live_server.url}/room/bs-1/{path}")
            look(page, f"{name}-{lang}-{width}")
            problems += [f"{name}: {each}" for each in faults(page)]
            assert name != "rows" or page.locator(".rows-list li").count() >= 6
        questions = next(step for step in _steps(room) if step.kind == "questions")
        leading.set_stage(room=room, activity=questions.id, stage=Stage.OPEN)
        type_card(room=room, activity=questions.id, typed=Typed(lines={"question": "Que dit la loi de l'enfant ?"}))
        page.goto(f"{live_server.url}/room/bs-1/?half_day={questions.half_day}")
        look(page, f"questions-{lang}-{width}")
        problems += faults(page)
    assert problems == []


def test_keyboard_and_lists(live_server: LiveServer, door: PhoneDoor) -> None:
    room = circle()
    code = next(each.code for each in people_of(room.session) if each.enrolment == "bs-1-e05")
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(f"{live_server.url}/room/bs-1/")
        page.keyboard.press("PageDown")
        expect(page.locator(".run li[aria-current]")).to_have_count(1)
        first = page.locator(".present h2").inner_text()
        page.keyboard.press("PageDown")
        expect(page.locator(".present h2")).not_to_have_text(first)
        page.keyboard.press("PageUp")
        expect(page.locator(".present h2")).to_have_text(first)
        page.fill("#find", "famillec")
        expect(page.locator("#people-list li:visible")).to_have_count(1)
        page.locator("#people-list li:visible button").click()
        expect(page.locator(".ring-number").first).to_have_text("1")
        page.fill("#find", "")
        page.fill("#code", code.lower())
        page.keyboard.press("Enter")
        expect(page.locator("#people .notice.closed")).to_be_visible()
        expect(page.locator("#code")).to_be_focused()
        expect(page.locator("#code")).to_have_value("")
        expect(page.locator(".ring-number").first).to_have_text("2")
        page.fill("[name=total]", "3")
        page.keyboard.press("Enter")
        expect(page.locator("#heads .gap")).to_contain_text("3")


def _steps(room: RoomRow) -> tuple[Planned, ...]:
    return follow.ask(room.file, lambda state: state.brief.activities)


def _line(room: RoomRow, activity: ActivityId) -> Line:
    return follow.ask(room.file, lambda state: state.kind_of(activity).paper(state.specs[activity])[0])
