"""Questions in Chromium: the page fits and is accessible, a press moves it alone, and what is held leaves the wall."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.room.actions import leading, pacing
from halqa.room.actions.cards import Typed, type_card
from halqa.room.control import Reached, addresses
from halqa.staff.rules import Role
from tests.room.test_desk_browser import DESK, of_kind
from tests.room.test_look import chromium, circle, entered, faults, look, ticket
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
ASKED = (
    "Qui appeler la nuit quand le service de garde ne répond pas et que la famille attend déjà au poste ?",
    "من يرافق الطفل إلى المركز ليلا؟",
    "Un nom qui ne doit pas être lu",
)


@pytest.mark.parametrize(("lang", "width"), [("fr", 360), ("ar", 360), ("fr", 1280), ("ar", 1280)])
def test_questions_are_moderated_on_their_page_while_a_poll_is_on_show(
    live_server: LiveServer, door: PhoneDoor, lang: str, width: int
) -> None:
    room = circle()
    asking, poll = of_kind(room, "questions"), of_kind(room, "poll")
    pacing.set_pacing(room=room, activity=asking.id, pacing="free")
    leading.set_stage(room=room, activity=asking.id, stage=Stage.OPEN)
    leading.set_stage(room=room, activity=poll.id, stage=Stage.OPEN)
    session = ticket(Role.FACILITATOR)
    reached = addresses(room.key)
    assert isinstance(reached, Reached)
    for words in ASKED[:1]:
        type_card(room=room, activity=asking.id, typed=Typed(lines={"question": words}))
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        problems: list[str] = []
        page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        page.goto(live_server.url + DESK)
        more = page.locator(f"#more-{asking.id}")
        more.evaluate("one => { one.open = true; }")
        expect(page.locator(f"#questions-{asking.id}")).to_be_visible()
        look(page, f"asking-desk-{lang}-{width}")
        problems += [f"desk: {each}" for each in faults(page)]
        page.locator(f"#asking-{asking.id}").click()
        expect(page.locator("#release-all")).to_be_visible()
        look(page, f"asking-one-{lang}-{width}")
        for words in ASKED[1:]:
            type_card(room=room, activity=asking.id, typed=Typed(lines={"question": words}))
        rows = page.locator("#asking .questions li")
        expect(rows).to_have_count(3)  # it comes by itself
        bad = rows.filter(has=page.locator("p[dir]", has_text=ASKED[2]))
        expect(bad.locator("[name=do][value=answer]")).to_have_count(0)
        page.locator("#release-all").click()
        expect(page.locator("#release-all")).to_have_count(0)
        rows.nth(0).locator("[name=do][value=answer]").click()
        expect(page.locator("[name=do][value=reopen]")).to_have_count(1)
        bad.locator("[name=do][value=hold]").click()
        expect(bad.locator("[name=do][value=release]")).to_be_visible()
        page.locator("[name=do][value=owe]").first.click()
        expect(page).to_have_url(f"{live_server.url}{DESK}questions/{asking.id}/")
        page.wait_for_timeout(200)
        look(page, f"asking-page-{lang}-{width}")
        problems += [f"page: {each}" for each in faults(page)]
        leading.show_step(room=room, activity=asking.id)
        wall = browser.new_page(viewport={"width": 1280, "height": 720})
        wall.goto(reached.wall)
        expect(wall.locator(".question").first).to_be_visible()
        assert ASKED[2] not in wall.content()
        page.goto(live_server.url + DESK)
        look(page, f"asking-shown-{lang}-{width}")
        problems += [f"shown: {each}" for each in faults(page)]
        type_card(room=room, activity=asking.id, typed=Typed(lines={"question": "Encore une ?"}))
        remote = browser.new_page(viewport={"width": width, "height": 700})
        remote.goto(f"{door.control.remote(room.key)}?l={lang}")
        expect(remote.locator("input[value=lever] ~ button")).to_be_visible()
        look(remote, f"asking-remote-{lang}-{width}")
        problems += [f"remote: {each}" for each in faults(remote)]
    assert problems == []
