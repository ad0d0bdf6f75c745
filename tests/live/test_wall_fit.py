"""The wall in Chromium against a real door: nothing overflows, nothing is smaller than can be read, contrast is 7:1, at every size of
projector, in one language and in two, with the longest texts of the shipped pack and longer ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from halqa.activities.questions.play import Answered, Ask, Counted, Owe, Owing, Release
from halqa.core.activity import How, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId
from halqa.core.play.brief import Planned
from halqa.core.play.commands import (
    AnyCommand,
    CloseRoom,
    CountHeads,
    Do,
    EndTimer,
    Join,
    SetPacing,
    SetStage,
    Show,
    StartHalfDay,
    StartTimer,
)
from halqa.core.words import FR
from halqa.room.live import fit
from tests.live.test_browser import chromium, look
from tests.live.test_kill import ROOM
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING
from tests.support.walls import ASKED, CHAIN, EIGHT, HARD, QUESTIONS, TEN, wall_brief, wall_room

pytestmark = [pytest.mark.browser, pytest.mark.live]
LANGUAGES = ("l=fr", "l=ar", "l=fr&l2=ar", "l=ar&l2=en")
SIZES = ((1920, 1080), (1280, 720), (1366, 768), (1024, 768), (3840, 2160))
"""Projectors and screens as they are found, 4:3 among them."""
SEEN = frozenset({"minibus", "page-enfant", "essai-indice", "avis"})
"""Of the pack: the longest question, the longest page, an item with its reason, the scales."""
ACTIVITIES = tuple(each for each in wall_brief().activities if each.id in SEEN | {EIGHT, TEN, HARD})
MEASURE = """() => {
  const seen = (e) => e.getClientRects().length && !e.closest("svg");
  const own = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  const texts = [...document.querySelectorAll("#now *")].filter((e) => seen(e) && own(e));
  const rgb = (c) => c.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c[3] !== 0) return c; }
    return [255, 255, 255]; };
  const contrast = (e) => { const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); };
  const name = (e) => `${e.className || e.tagName}: ${e.textContent.trim().slice(0, 40)}`;
  const inside = (e) => { const r = e.getBoundingClientRect(); return r.left >= -1 && r.top >= -1 && r.right <= innerWidth + 1 &&
    r.bottom <= innerHeight + 1; };
  const short = (e) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1;
  const all = (what) => [...document.querySelectorAll(what)].filter((e) => e.getClientRects().length);
  const results = [];
  const leaves = [...document.querySelectorAll(".leaf")], was = leaves.map((leaf) => leaf.hidden);
  leaves.forEach((each) => { leaves.forEach((leaf) => { leaf.hidden = leaf !== each; });
    results.push(...all(".side, .rail, .wall-top, .cards, .choice, .bar, .scale").filter(short)
      .map((e) => `${name(e)} ${e.scrollHeight}/${e.clientHeight} ${e.scrollWidth}/${e.clientWidth}`)); });
  leaves.forEach((leaf, i) => { leaf.hidden = was[i]; });
  const now = document.getElementById("now").dataset;
  return { cut: results, outside: texts.filter((e) => !inside(e)).map(name),
    smallest: Math.min(...texts.map((e) => parseFloat(getComputedStyle(e).fontSize))),
    faint: texts.filter((e) => contrast(e) < 7).map(name),
    scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
    step: +now.fit, chosen: now.least === undefined ? +now.fit : +now.least };
}"""


SETTLED = """async () => { document.body.offsetHeight; await Promise.all([...document.fonts].map((f) => f.load()));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))); }"""
"""The letters are there, and what they or a new size changed is drawn."""


class Staff:
    """The facilitator: commands under ever new ids."""

    def __init__(self, door: PhoneDoor) -> None:
        self.door, self._n = door, 0

    def act(self) -> ActId:
        self._n += 1
        return ActId(f"w{self._n}")

    def must(self, command: AnyCommand) -> None:
        assert self.door.control.command(ROOM, command).ok, command

    def stage(self, id: ActivityId, stage: Stage) -> None:
        self.must(Show(act=self.act(), activity=id))
        self.must(SetStage(act=self.act(), activity=id, stage=stage))

    def hands(self, planned: Planned) -> None:
        """Answers to everything there is, by raised hands at one table."""
        spec = msgspec.json.decode(planned.spec)
        acts: list[dict[str, Any]] = []
        if planned.kind == "poll":
            acts = [{"act": "counted", "counts": {o["id"]: 3 * n % 8 + 1 for n, o in enumerate(spec["options"])}}]
        elif planned.kind == "quiz":
            acts = [
                {
                    "act": "counted",
                    "item": item["id"],
                    "counts": {o["id"]: n + 2 for n, o in enumerate(item["options"])},
                }
                for item in spec["items"]
            ]
            acts.append({"act": "focus", "item": spec["items"][0]["id"]})
        elif planned.kind == "feedback":
            acts = [{"act": "counted", "scale": s["id"], "counts": {"3": 4, "4": 9, "5": 2}} for s in spec["scales"]]
        for act in acts:
            self.must(
                Do(
                    act=self.act(), activity=planned.id, payload=msgspec.Raw(msgspec.json.encode(act)), how=How.HANDS,
                    facilitator=True, table=TableId("t1"),
                )
            )  # fmt: skip

    def asked_and_owed(self, id: ActivityId) -> None:
        """Six questions in two scripts: two hands for the first, the second answered, the others owed, each by another who may owe."""
        self.stage(id, Stage.OPEN)
        seat = SeatId("asks")
        self.must(Join(act=self.act(), seat=seat, lang=FR))
        for text in (*QUESTIONS, *QUESTIONS):
            self._do(id, Ask(text), seat)
        board = self.door.control.frame(ROOM, FR)["values"]["v"]
        known = [each["id"] for each in board["questions"]]
        assert len(known) == 2 * len(QUESTIONS)
        for act in (Release(tuple(known)), Counted(known[0], 2), Answered(known[1])):
            self._do(id, act)
        for question, who in zip(known[2:], get_args(Owing), strict=True):
            self._do(id, Owe(question, "2026-12-31", who))
        self.stage(id, Stage.REVEALED)

    def _do(self, id: ActivityId, payload: Any, seat: SeatId | None = None) -> None:
        raw = msgspec.Raw(msgspec.json.encode(payload))
        how, table = (How.PHONE, None) if seat else (How.HANDS, TableId("t1"))
        self.must(
            Do(act=self.act(), activity=id, payload=raw, how=how, seat=seat, table=table, facilitator=seat is None)
        )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the whole file: each test opens pages of its own."""
    with chromium() as running:
        yield running


@pytest.fixture
def door(tmp_path: Path) -> Iterator[PhoneDoor]:
    wall_room(tmp_path / "rooms")
    with PhoneDoor(tmp_path) as running:
        yield running


@contextmanager
def at(browser: Browser, size: tuple[int, int], script: bool = True) -> Iterator[Page]:
    """A wall's screen. A script that fails fails the test."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, java_script_enabled=script)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    yield page
    page.close()


def is_readable(page: Page, name: str, size: tuple[int, int]) -> dict[str, Any]:
    """Everything is whole, large enough and dark enough; what was measured."""
    page.evaluate(SETTLED)
    look(page, name)
    found: dict[str, Any] = page.evaluate(MEASURE)
    assert (found["cut"], found["outside"], found["scrolls"]) == ([], [], False), (name, found)
    unit = min(size[0] / 1920, size[1] / 1080)
    assert found["smallest"] >= fit.SMALLEST * unit - 0.1, (name, found)
    assert not found["faint"], (name, found)
    return found


@pytest.mark.parametrize("langs", LANGUAGES)
def test_nothing_is_cut_or_too_small(browser: Browser, door: PhoneDoor, langs: str) -> None:
    staff = Staff(door)
    wall = f"{door.control.status(ROOM)['wall']}?{langs}"
    late: list[str] = []
    with at(browser, SIZES[0]) as page:

        def see(name: str) -> None:
            page.goto(wall)
            for width, height in SIZES:
                page.set_viewport_size({"width": width, "height": height})
                name_here = f"wall-{name}-{langs.replace('=', '').replace('&', '-')}-{width}"
                found = is_readable(page, name_here, (width, height))
                if found["chosen"] < found["step"]:
                    late.append(f"{name_here}: {found['chosen']} -> {found['step']}")

        see("welcome")
        staff.must(StartHalfDay(act=staff.act(), half_day=MORNING))
        see("checkin")
        for each in ACTIVITIES:
            staff.stage(each.id, Stage.OPEN)
            staff.hands(each)
            see(f"{each.id}-open")
            if each.kind != "theory":
                staff.stage(each.id, Stage.REVEALED)
                see(f"{each.id}-revealed")
        staff.must(SetPacing(act=staff.act(), activity=EIGHT, pacing="table"))
        for stage in (Stage.OPEN, Stage.REVEALED):
            staff.stage(EIGHT, stage)
            see(f"tables-{stage}")
        staff.asked_and_owed(ASKED)
        see("owed")
        staff.stage(CHAIN, Stage.OPEN)
        see("chain")
        staff.must(CountHeads(act=staff.act(), half_day=MORNING, total=26))
        staff.must(StartTimer(act=staff.act(), activity=CHAIN, seconds=600))
        see("counted-and-timed")
        staff.must(CloseRoom(act=staff.act()))
        see("closed")
    assert not late, "the server chose a step of type that does not fit, so a wall without a script would cut something"


@pytest.mark.parametrize("langs", ["l=fr", "l=ar", "l=en", "l=fr&l2=ar"])
def test_axe_finds_nothing_serious_on_the_wall(browser: Browser, door: PhoneDoor, langs: str) -> None:
    staff = Staff(door)
    planned = next(each for each in ACTIVITIES if each.id == EIGHT)
    with at(browser, (1920, 1080)) as page:
        wall = f"{door.control.status(ROOM)['wall']}?{langs}"
        staff.must(StartHalfDay(act=staff.act(), half_day=MORNING))
        for stage in (None, Stage.OPEN, Stage.REVEALED):
            if stage is not None:
                staff.stage(EIGHT, stage)
                staff.hands(planned)
                staff.must(StartTimer(act=staff.act(), activity=EIGHT, seconds=300))
            page.goto(wall)
            found = Axe().run(page).response
            grave = [each for each in found["violations"] if each["impact"] in ("serious", "critical")]
            assert len(found["passes"]) > 8
            assert not grave, [(each["id"], [node["html"] for node in each["nodes"]]) for each in grave]


def test_a_timer_runs_is_held_and_ends_with_a_word(browser: Browser, door: PhoneDoor) -> None:
    staff = Staff(door)
    staff.must(StartHalfDay(act=staff.act(), half_day=MORNING))
    staff.must(CountHeads(act=staff.act(), half_day=MORNING, total=26))
    staff.stage(EIGHT, Stage.OPEN)
    with at(browser, (1920, 1080)) as page:
        page.goto(f"{door.control.status(ROOM)['wall']}?l=fr&l2=ar")
        assert page.locator(".timer").count() == 0
        staff.must(StartTimer(act=staff.act(), activity=EIGHT, seconds=600, what="talk"))
        expect(page.locator(".left")).to_contain_text("9:", timeout=15_000)
        expect(page.locator(".what")).to_contain_text("pour discuter")
        staff.stage(EIGHT, Stage.PAUSED)
        expect(page.locator(".timer.held .what")).to_contain_text("en pause", timeout=15_000)
        held = page.locator(".left").inner_text()
        page.wait_for_timeout(1500)
        assert page.locator(".left").inner_text() == held
        staff.stage(EIGHT, Stage.OPEN)
        staff.must(EndTimer(act=staff.act(), activity=EIGHT, drop=True))
        expect(page.locator(".timer")).to_have_count(0)
        expect(page.locator(".over")).to_be_hidden()
        staff.must(StartTimer(act=staff.act(), activity=EIGHT, seconds=2, what="vote"))
        expect(page.locator(".over")).to_be_visible(timeout=15_000)
        expect(page.locator(".over")).to_contain_text("Le temps est passé")
        is_readable(page, "wall-time-over", (1920, 1080))


def test_a_wall_whose_room_is_away_says_so_quietly_and_goes_on(browser: Browser, door: PhoneDoor) -> None:
    staff = Staff(door)
    staff.stage(EIGHT, Stage.OPEN)
    with at(browser, (1280, 720)) as page:
        page.goto(f"{door.control.status(ROOM)['wall']}?l=fr&l2=ar")
        expect(page.locator(".choice").first).to_be_visible()
        door.kill()
        expect(page.locator("#away")).to_be_visible(timeout=15_000)
        expect(page.locator("#away span[lang=ar]")).to_have_attribute("dir", "rtl")
        expect(page.locator(".choice").first).to_be_visible()
        look(page, "wall-away")
        door.start()
        staff.stage(HARD, Stage.OPEN)
        expect(page.locator("#now")).to_have_attribute("data-step", HARD, timeout=15_000)
        expect(page.locator("#away")).to_be_hidden()


def test_without_javascript_the_wall_follows_and_is_whole(browser: Browser, door: PhoneDoor) -> None:
    staff = Staff(door)
    staff.stage(HARD, Stage.OPEN)
    with at(browser, (1920, 1080), script=False) as page:
        page.goto(f"{door.control.status(ROOM)['wall']}?l=ar")
        assert page.locator("[data-step]").get_attribute("data-step") == HARD
        staff.stage(EIGHT, Stage.OPEN)
        expect(page.locator("#now")).to_have_attribute("data-step", EIGHT, timeout=15_000)
        expect(page.locator(".choice")).to_have_count(8)
        assert "n=1" in page.url
        last = page.locator(".count").bounding_box()
        assert last is not None
        assert last["y"] + last["height"] <= 1080


def test_the_letters_are_the_houses_own(browser: Browser, door: PhoneDoor) -> None:
    with at(browser, (1920, 1080)) as page:
        page.goto(f"{door.control.status(ROOM)['wall']}?l=fr&l2=ar")
        page.evaluate("document.fonts.ready")
        loaded = page.evaluate(
            "[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replace(/\"/g, ''))"
        )
        assert {"Plex", "Plex Arabic"} <= set(loaded)
