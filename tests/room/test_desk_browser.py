"""The desk as it is used, in Chromium: one thumb at 360 px, a clicker, a timer, tables, two desks at once; axe everywhere."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.core.play.brief import Planned
from halqa.core.words import AR, FR
from halqa.room import follow
from halqa.room.actions import leading, pacing
from halqa.room.actions.cards import Typed, type_card
from halqa.room.control import Reached, addresses
from halqa.room.queries import RoomRow
from halqa.staff.rules import Role
from tests.room.test_look import _steps, chromium, circle, entered, faults, look, ticket
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
DESK = "/room/bs-1/"


def of_kind(room: RoomRow, kind: str) -> Planned:
    return next(step for step in _steps(room) if step.kind == kind)


@pytest.mark.parametrize(("lang", "width"), [("fr", 360), ("ar", 360), ("fr", 1280), ("ar", 768), ("en", 1280)])
def test_every_page_of_the_desk_fits_and_is_accessible(
    live_server: LiveServer, door: PhoneDoor, lang: str, width: int
) -> None:
    room = circle()
    for number in range(14):
        leading.check_in(room=room, enrolment=f"bs-1-e{number:02}", half_day="bs-1-1am")
    theory = of_kind(room, "theory")
    leading.set_stage(room=room, activity=theory.id, stage=Stage.OPEN)
    pacing.set_pacing(room=room, activity=theory.id, pacing="table")
    pacing.start_timer(room=room, activity=theory.id, minutes=5, what="talk", then=None)
    session = ticket(Role.FACILITATOR)
    reached = addresses(room.key)
    assert isinstance(reached, Reached)
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        problems: list[str] = []
        page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        for name, path in (
            ("lead", DESK),
            ("tables", DESK + "tables/"),
            ("interpreter", DESK + "interpreter/?from=fr&to=ar"),
            ("remote", DESK + "remote/"),
            ("reflow", DESK + "reflow/"),
        ):
            page.goto(live_server.url + path)
            page.wait_for_timeout(300)
            look(page, f"{name}-{lang}-{width}")
            problems += [f"{name}: {each}" for each in faults(page)]
        page.goto(f"{reached.interpreter}?l={lang}&from=ar&to=fr")
        look(page, f"interpreter-phone-{lang}-{width}")
        problems += faults(page)
        page.goto(live_server.url + DESK)
        for fold in ("people", "join", "heads", "tables", "after"):
            page.locator(f"#fold-{fold}").evaluate("one => { one.open = true; }")
        page.locator(".run .more").first.evaluate("one => { one.open = true; }")
        look(page, f"unfolded-{lang}-{width}")
        problems += faults(page)
        assert width < 1280 or _under_a_long_run_list(page) <= 1, "an empty stretch under the foot of the page"
        page.goto(next(iter(page.locator("#to-tables").evaluate_all("all => all.map(one => one.href)"))))
        page.locator("#tables-make").click()
        expect(page.locator("#tables-undo")).to_be_visible()
        look(page, f"tables-made-{lang}-{width}")
        problems += faults(page)
    assert problems == []


def _under_a_long_run_list(page: Page) -> int:
    """Pixels under the foot of the page when a half-day has forty steps more: the list scrolls in itself, with all that is in it."""
    under: int = page.evaluate("""() => {
        const list = document.querySelector(".run ol"), last = list.lastElementChild;
        const more = Array.from({ length: 40 }, () => list.appendChild(last.cloneNode(true)));
        const under = document.documentElement.scrollHeight - document.body.offsetHeight;
        more.forEach((one) => one.remove());
        return under;
    }""")
    return under


def test_a_clicker_a_timer_and_one_thumb(live_server: LiveServer, door: PhoneDoor) -> None:
    room = circle()
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 360, "fr")
        page.goto(live_server.url + DESK)
        # One thumb: the next button is on the first screen of a small phone.
        box = page.locator("#step-next").bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 700
        titles = [step.title.in_(step.title.source) for step in _steps(room) if step.half_day == "bs-1-1am"]
        for key, title in (("PageDown", titles[0]), ("ArrowRight", titles[1]), ("ArrowLeft", titles[0])):
            page.keyboard.press(key)
            expect(page.locator(".present h2")).to_have_text(title)
        for harmless in ("b", ".", "Escape", "ArrowDown"):
            page.keyboard.press(harmless)
        page.wait_for_timeout(500)
        expect(page.locator(".present h2")).to_have_text(titles[0])
        page.locator("#timer-5").click()
        expect(page.locator(".timer")).to_contain_text("4:", timeout=15_000)
        page.locator("#timer-more").click()
        expect(page.locator(".timer")).to_contain_text("5:")
        _unfold(page, "#fold-tables")
        page.locator("#timer-skip").click()
        expect(page.locator(".timer")).to_have_count(0)
        # What was unfolded stays so when the moving part is drawn again.
        expect(page.locator("#fold-tables")).to_have_attribute("open", "")


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("ar", 360)])
def test_a_quiz_is_debriefed_item_by_item_with_the_clicker_and_theory_is_paused(
    live_server: LiveServer, door: PhoneDoor, lang: str, width: int
) -> None:
    room = circle()
    quiz = next(step for step in _steps(room) if step.test == "post")
    leading.set_stage(room=room, activity=quiz.id, stage=Stage.OPEN)
    items = follow.ask(room.file, lambda state: state.specs[quiz.id].items)
    asked = [item.ask.in_(FR) for item in items]
    session, reached = ticket(Role.FACILITATOR), addresses(room.key)
    assert isinstance(reached, Reached)
    with chromium() as browser:
        page = entered(browser, live_server, session, width, lang)
        page.goto(live_server.url + DESK)
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{reached.wall}?l=fr")
        page.locator(f"#item-{items[-1].id}").click()
        expect(wall.locator("h2.ask")).to_have_text(asked[-1])
        expect(page.locator(".items [aria-pressed=true]")).to_have_text(str(len(items)))
        expect(wall.locator(".choice").first).to_be_visible()
        assert wall.locator(".why, .solution").count() == 0, "no solution before the reveal"
        look(page, f"quiz-hands-{lang}-{width}")
        page.locator("#step-reveal").click()
        for place, words in enumerate(asked):
            expect(wall.locator("h2.ask").first).to_have_text(words)
            expect(wall.locator(".bar.solution").first).to_be_visible()
            expect(page.locator(".items [aria-pressed=true]")).to_have_text(str(place + 1))
            page.keyboard.press("PageDown" if place + 1 < len(items) else "PageUp")
        expect(wall.locator("h2.ask").first).to_have_text(asked[-2])
        expect(page.locator(".items [aria-pressed=true]")).to_have_text(str(len(items) - 1))
        look(page, f"quiz-debrief-{lang}-{width}")
        look(wall, f"quiz-debrief-wall-{lang}")
        assert faults(page) == []
        theory = of_kind(room, "theory")
        page.locator(f"[id='start-{theory.id}']").click()
        expect(page.locator(".items")).to_have_count(0)
        page.locator("#timer-5").click()
        expect(page.locator(".timer")).to_contain_text("4:", timeout=15_000)
        page.locator("#step-pause").click()
        expect(page.locator(".timer[data-held]")).to_be_visible()
        look(page, f"theory-paused-{lang}-{width}")
        assert faults(page) == []
        page.locator("#step-open").click()
        expect(page.locator("#step-pause")).to_be_visible()
        page.locator("#timer-drop").click()
        expect(page.locator("#timer-5")).to_be_visible()
        look(page, f"theory-open-{lang}-{width}")


def test_two_desks_see_the_same_and_go_one_step(live_server: LiveServer, door: PhoneDoor) -> None:
    room = circle()
    sessions = [ticket(Role.FACILITATOR), ticket(Role.PROJECT_OFFICER)]
    with chromium() as browser:
        one, two = (entered(browser, live_server, session, 1280, "fr") for session in sessions)
        for page in (one, two):
            page.goto(live_server.url + DESK)
        expect(one.locator("#others")).to_contain_text("project_officer", timeout=10_000)
        expect(two.locator("#others")).to_contain_text("facilitator", timeout=10_000)
        first = _steps(room)[0].title.in_(_steps(room)[0].title.source)
        for page in (one, two):
            page.evaluate("document.getElementById('step-next').click()")
        for page in (one, two):
            expect(page.locator(".present h2")).to_have_text(first, timeout=10_000)
        one.locator("#step-reveal").click()
        expect(two.locator(".present .tag").first).to_have_text("dévoilée", timeout=10_000)


def test_skipping_and_taking_back_by_keyboard(live_server: LiveServer, door: PhoneDoor) -> None:
    room = circle()
    step = _steps(room)[1]
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(live_server.url + DESK)
        row = page.locator(".run li").nth(1)
        row.locator(".more > summary").press("Enter")
        page.locator(f"[id='skip-{step.id}']").press("Enter")
        expect(row).to_have_class("skipped")
        expect(row.locator(".more")).to_have_attribute("open", "")
        page.locator(f"[id='restore-{step.id}']").press("Enter")
        expect(row).not_to_have_class("skipped")


def _unfold(page: Page, fold: str) -> None:
    page.locator(f"{fold} > summary").click()


def test_a_desk_that_stays_open_while_the_clock_is_set_has_the_right_time_again(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    """The demonstration moves its clock, phone door and staff door alike, from one half-day to another."""
    room = circle()
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "fr")
        page.goto(live_server.url + DESK)
        theory = of_kind(room, "theory")
        leading.set_stage(room=room, activity=theory.id, stage=Stage.OPEN)
        pacing.start_timer(room=room, activity=theory.id, minutes=5, what="talk", then=None)
        runs = re.compile(r"^[1-4]:\d\d$")
        expect(page.locator(".timer")).to_have_text(runs, timeout=15_000)
        page.route("**/now/**", lambda route: route.abort())
        page.evaluate("window.real = Date.now; Date.now = () => real.call(Date) + 86_400_000")
        expect(page.locator(".timer")).to_have_text("temps écoulé", timeout=15_000)
        page.unroute("**/now/**")
        expect(page.locator(".timer")).to_have_text(runs, timeout=15_000)


def test_the_hand_and_the_eye_stay_at_the_step_on_show(live_server: LiveServer, door: PhoneDoor) -> None:
    """A button that its own press takes away does not throw the hand into the list of people, nor the page there; the run list has the
    step on show in sight, and stays where somebody scrolled to."""
    room = circle()
    steps = [step for step in _steps(room) if step.half_day == "bs-1-1am"]
    last = steps[-1]
    leading.show_step(room=room, activity=last.id)
    leading.set_stage(room=room, activity=last.id, stage=Stage.OPEN)
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "ar")
        page.goto(live_server.url + DESK)
        assert page.locator(".run ol").evaluate("list => list.scrollHeight > list.clientHeight"), "a list to scroll"
        in_sight = """([at]) => {
            const list = document.querySelector(".run ol").getBoundingClientRect();
            const step = document.querySelectorAll(".run li")[at].getBoundingClientRect();
            return step.top >= list.top && step.bottom <= list.bottom;
        }"""
        assert page.evaluate(in_sight, [len(steps) - 1])
        page.locator("#step-close").click()
        expect(page.locator("#step-close")).to_have_count(0)
        expect(page.locator(".present h2")).to_be_focused()
        assert page.evaluate("scrollY") == 0
        assert page.evaluate(in_sight, [len(steps) - 1])
        page.locator(".run ol").evaluate("list => { list.scrollTop = 0; }")
        leading.check_in(room=room, enrolment="bs-1-e01", half_day="bs-1-1am")
        expect(page.locator(".ring-number").first).to_have_text("1")
        assert page.evaluate(in_sight, [0])
        leading.show_step(room=room, activity=steps[-2].id)
        expect(page.locator(".present h2")).to_have_text(steps[-2].title.in_(AR))
        assert page.evaluate(in_sight, [len(steps) - 2])


def test_the_date_of_an_answer_that_is_owed_is_on_one_line_with_its_button(
    live_server: LiveServer, door: PhoneDoor
) -> None:
    """Beside the field that follows, the button would seem to belong to that one."""
    room = circle()
    questions = of_kind(room, "questions")
    leading.show_step(room=room, activity=questions.id)
    leading.set_stage(room=room, activity=questions.id, stage=Stage.OPEN)
    for words in ("Qui appeler la nuit ?", "من يترجم ليلا؟"):
        type_card(room=room, activity=questions.id, typed=Typed(lines={"question": words}))
    session = ticket(Role.FACILITATOR)
    with chromium() as browser:
        page = entered(browser, live_server, session, 1280, "ar")
        page.goto(live_server.url + DESK)
        page.locator("#release-all").click()
        expect(page.locator("[id^=owe-]")).to_have_count(2)
        for field, button in (("by-", "owe-"), ("into-", "merge-")):
            boxes = [page.locator(f"[id^={each}]").first.bounding_box() for each in (field, button)]
            tops = [box["y"] + box["height"] / 2 for box in boxes if box is not None]
            assert abs(tops[0] - tops[1]) < 8, (field, button, boxes)
