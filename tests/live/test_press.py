"""A finger rests on a button while the step is drawn again under it: the press is not lost, nor goes to what came in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.core.activity import Mode, Stage
from halqa.core.ids import ActId, ActivityId
from halqa.core.play.commands import SetStage, Show
from tests.live.test_browser import chromium
from tests.live.test_kill import ROOM, opened, stored
from tests.support.doors import PhoneDoor
from tests.support.room_files import POLL, poll, room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
OTHER = ActivityId("another")
Hand = tuple[Callable[[float, float], None], Callable[[], None]]
"""What goes down at a place of the page, and up again."""
COUNTS = """
const Real = EventSource; window.came = 0;
window.EventSource = class extends Real {
  constructor(url) { super(url); this.addEventListener("message", () => { window.came += 1; }); }
};
const later = setTimeout;
window.setTimeout = (act, ms) => later(act, ms === 5000 || ms === 400 ? 60000 : ms);
"""
"""Counts the frames that have reached the page, whatever it does with them; and no slow machine makes a press last too long."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return room_file(tmp_path / "rooms", activities=(poll(POLL, Mode.BY_SEAT), poll(OTHER, Mode.BY_SEAT)))


@pytest.fixture
def door(path: Path, tmp_path: Path) -> Iterator[PhoneDoor]:
    with PhoneDoor(tmp_path) as running:
        yield running


def drawn_again(door: PhoneDoor, page: Page) -> None:
    """The same step comes twice more: paused, and open again."""
    for stage in (Stage.PAUSED, Stage.OPEN):
        came = page.evaluate("came")
        act = ActId(f"{stage.value}-{came}")
        assert door.control.command(ROOM, SetStage(act=act, activity=POLL, stage=stage)).ok
        page.wait_for_function("before => came > before", arg=came)


def finger(page: Page) -> Hand:
    touch = page.context.new_cdp_session(page)

    def down(x: float, y: float) -> None:
        touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})

    def up() -> None:
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    return down, up


def mouse(page: Page) -> Hand:
    def down(x: float, y: float) -> None:
        page.mouse.move(x, y)
        page.mouse.down()

    return down, page.mouse.up


@pytest.mark.parametrize("how", [finger, mouse])
def test_a_press_outlasts_a_frame_that_comes_between_touch_and_click(
    door: PhoneDoor, path: Path, how: Callable[[Page], Hand]
) -> None:
    opened(door)
    with chromium() as browser:
        context = browser.new_context(viewport={"width": 360, "height": 740}, locale="fr", has_touch=how is finger)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.add_init_script(COUNTS)
        page.goto(f"{door.address}/j/H7KQP")
        page.click("form.stack button[lang=fr]")
        page.wait_for_selector("#now")
        page.check("input[value=b]")
        button = page.locator("form[data-act] button")
        button.scroll_into_view_if_needed()
        box = button.bounding_box()
        assert box is not None
        down, up = how(page)
        down(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        drawn_again(door, page)
        assert stored(path) == []
        up()
        expect(page.locator(".state")).to_have_text("Reçu", timeout=15_000)
        assert len(stored(path)) == 1

        # What comes in its place is not pressed: the answer goes to the step the finger came down on, or to none.
        down(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        came = page.evaluate("came")
        assert door.control.command(ROOM, Show(act=ActId("on"), activity=OTHER)).ok
        assert door.control.command(ROOM, SetStage(act=ActId("open"), activity=OTHER, stage=Stage.OPEN)).ok
        page.wait_for_function("before => came > before", arg=came)
        up()
        expect(page.locator("#now")).to_have_attribute("data-activity", OTHER, timeout=15_000)
        expect(page.locator("form[data-act] .state")).to_have_text("")
        context.close()
