"""The forms of an order, a scale and of how sure one is, on a live door: they fit, nothing serious for axe, filled by hand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from halqa.activities.feedback.examples import EXAMPLES as FEEDBACK
from halqa.activities.poll.examples import EXAMPLES as POLLS
from halqa.activities.quiz.examples import EXAMPLES as QUIZZES
from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.brief import Planned
from halqa.core.play.commands import SetStage, StartHalfDay
from halqa.room.log import Log
from tests.live.test_kill import ROOM, opened
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING, room_file, text

pytestmark = [pytest.mark.browser, pytest.mark.live]
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - of the tests, not of the house
"""A folder for screenshots; none are made without it."""

ORDER, SCALE, SURE, SEVERAL, RATED = (ActivityId(name) for name in ("order", "scale", "sure", "several", "rated"))


def planned(id: ActivityId, kind: str, mode: Mode, spec: msgspec.Struct) -> Planned:
    raw = msgspec.Raw(msgspec.json.encode(spec))
    return Planned(id=id, kind=kind, mode=mode, half_day=MORNING, title=text(kind), minutes=10, spec=raw)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    forms = {each.spec.form: each.spec for each in POLLS}
    asked = next(each.spec for each in QUIZZES if each.spec.confidence)
    activities = (
        planned(ORDER, "poll", Mode.ANONYMOUS, forms["order"]),
        planned(SCALE, "poll", Mode.ANONYMOUS, forms["scale"]),
        planned(SURE, "quiz", Mode.ANONYMOUS, asked),
        planned(SEVERAL, "poll", Mode.ANONYMOUS, next(each.spec for each in POLLS if each.spec.several)),
        planned(RATED, "feedback", Mode.ANONYMOUS, FEEDBACK[0].spec),
    )
    return room_file(tmp_path / "rooms", activities=activities)


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        running.control.command(ROOM, StartHalfDay(act=ActId("d"), half_day=MORNING))
        yield running


def stage(door: PhoneDoor, activity: ActivityId, to: Stage) -> None:
    door.control.command(ROOM, SetStage(act=ActId(f"{activity}-{to.value}"), activity=activity, stage=to))


def joined(browser: Browser, door: PhoneDoor, lang: str) -> Page:
    page = browser.new_page(viewport={"width": 360, "height": 740}, locale=lang)
    page.goto(f"http://127.0.0.1:{door.port}/j/H7KQP?lang={lang}")
    page.click(f"form.stack button[lang={lang}]")
    page.click("section.new a.link")
    page.wait_for_selector("#now")
    assert page.locator("html").get_attribute("lang") == lang
    return page


def faults(page: Page, name: str) -> list[str]:
    """What axe finds serious, and what is wider than the screen, at three widths and with text twice as large."""
    found = []
    for width, zoom in ((768, 100), (360, 100), (320, 100), (320, 200)):
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate(f"document.documentElement.style.fontSize = '{zoom}%'")
        if LOOK:
            page.screenshot(path=Path(LOOK) / f"{name}-{width}-{zoom}.png", full_page=True)
        spill = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found += [f"{name} {width} {zoom}: {spill} px wider than the screen"] if spill > 0 else []
    page.evaluate("document.documentElement.style.fontSize = ''")
    found += [
        f"{name}: {each['id']} {[node['html'][:160] for node in each['nodes'][:3]]}"
        for each in Axe().run(page).response["violations"]
        if each["impact"] in {"serious", "critical"}
    ]
    return found


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_the_forms_fit_are_accessible_and_are_filled_by_hand(door: PhoneDoor, path: Path, lang: str) -> None:
    found: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = joined(browser, door, lang)
        for activity in (ORDER, SCALE, SURE, SEVERAL, RATED):
            opened(door, activity)
            form = page.locator("#now form[data-act]").first
            expect(page.locator(f"#now[data-activity={activity}][data-stage=open]")).to_be_visible()
            found += faults(page, f"{activity}-{lang}")
            filled(page, activity)
            form.locator("button[type=submit]").click()
            expect(form.locator(".state.received")).to_be_visible()
            found += faults(page, f"{activity}-{lang}-received")
            stage(door, activity, Stage.REVEALED)
            expect(page.locator("#now[data-stage=revealed]")).to_be_visible()
            found += faults(page, f"{activity}-{lang}-revealed")
        browser.close()
    assert found == []
    with Log(path) as log:
        said = {row.activity: msgspec.json.decode(row.payload) for row in log.apart()}
    assert list(said[ORDER]["places"].values()) == [str(place) for place in range(1, len(said[ORDER]["places"]) + 1)]
    assert len(said[SCALE]["options"]) == 1
    assert said[SURE]["sure"] == "fairly"


def filled(page: Page, activity: ActivityId) -> None:
    """The first form answered as a person taps it: each thing its place in turn, the last step, the second sureness."""
    form = page.locator("#now form[data-act]").first
    if activity == ORDER:
        for place in range(form.locator("fieldset.order").count()):
            form.locator("fieldset.order").nth(place).locator("input").nth(place).check()
    elif activity == RATED:
        form.locator("input[name=value]").last.check()
    else:
        form.locator("input[name='options[]']").last.check()
    if activity == SURE:
        form.locator("input[name=sure]").nth(1).check()
