"""The ways of a case on the wall: of many tables an overview comes first, a row each, so that the circle can compare them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser

from halqa.activities.case.acts import Focus, Sheet
from halqa.activities.case.spec import Spec
from halqa.core.activity import How, Mode, Stage
from halqa.core.ids import ActivityId
from halqa.core.packs.agenda import Words, _case
from halqa.core.packs.model import Run
from halqa.core.paper import LETTERS
from halqa.core.play.brief import Planned, Table
from halqa.core.play.commands import Do
from halqa.core.words import Lang
from halqa.formats.pack_folder import load
from halqa.locale import say
from halqa.room.actions.opening import trees
from halqa.room.live.store import create
from tests.live.test_browser import chromium
from tests.live.test_kill import ROOM
from tests.live.test_wall_fit import Staff, at, is_readable
from tests.support.doors import PhoneDoor
from tests.support.room_files import MORNING, brief, check_in_keys, text

pytestmark = [pytest.mark.browser, pytest.mark.live]
CASE = ActivityId("ways")
PACK = load(Path("packs/le-chemin")).pack
Way = list[tuple[str, str]]
"""Steps with the option that was chosen there."""


def longest_case() -> Spec:
    """Of the shipped cases the one with the most words on its longest way."""
    overlay = next(each for each in PACK.overlays if each.invented)
    found = [
        _case(Run(id=one.id, kind="case", refs=(one.id,), title=one.title), Words(PACK, overlay)) for one in PACK.cases
    ]
    cases = [one for one in found if isinstance(one, Spec)]
    return max(cases, key=lambda case: len(case.decisions))


def way_of(case: Spec, table: int) -> Way:
    """Another way for each table: its number says where it turns off."""
    way: Way = []
    step = case.step(case.start)
    while step.options:
        taken = {f"{at}/{option}" for at, option in way}
        open_ = [one for one in step.options if taken.issuperset(one.after) and not taken.intersection(one.unless)]
        chosen = (open_ or list(step.options))[(table >> len(way)) % len(open_ or step.options)]
        way.append((step.id, chosen.id))
        step = case.step(chosen.to)
    return way


def room(folder: Path, case: Spec, tables: tuple[Table, ...]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    planned = Planned(
        id=CASE, kind="case", mode=Mode.BY_SEAT, half_day=MORNING, title=text("Le cas"), minutes=30,
        spec=msgspec.Raw(msgspec.json.encode(case)), pacing="table",
    )  # fmt: skip
    create(folder / "H7KQP.room", msgspec.structs.replace(brief(activities=(planned,)), tables=tables), check_in_keys())


def played(door: PhoneDoor, tables: tuple[Table, ...], ways: list[Way]) -> None:
    """Every table's sheet is typed, and the debrief begins with the ways."""
    staff = Staff(door)
    staff.stage(CASE, Stage.OPEN)
    for table, way in zip(tables, ways, strict=True):
        for step, option in way:
            staff.must(
                Do(
                    act=staff.act(), activity=CASE, payload=msgspec.Raw(msgspec.json.encode(Sheet(step, (option,)))),
                    how=How.PAPER, facilitator=True, table=table.id, token=f"1{tables.index(table)}",  # type: ignore[arg-type]
                )
            )  # fmt: skip
    staff.stage(CASE, Stage.REVEALED)
    raw = msgspec.Raw(msgspec.json.encode(Focus("ways")))
    staff.must(Do(act=staff.act(), activity=CASE, payload=raw, facilitator=True))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.parametrize("number", [3, 6, 12, 15])
def test_the_ways_of_many_tables_begin_with_all_of_them_at_once(browser: Browser, tmp_path: Path, number: int) -> None:
    case, tables = longest_case(), trees(number)
    ways = [way_of(case, table) for table in range(number)]
    room(tmp_path / "rooms", case, tables)
    with PhoneDoor(tmp_path) as door:
        played(door, tables, ways)
        for langs in ("l=fr", "l=ar", "l=fr&l2=ar"):
            with at(browser, (1920, 1080)) as page:
                page.goto(f"{door.control.status(ROOM)['wall']}?{langs}")
                page.wait_for_selector(".ways, .way")
                is_readable(page, f"ways-{number}-{langs.replace('&', '-')}", (1920, 1080))
                leaves = page.locator(".leaf").count()
                assert page.locator(".ways > li").count() == (number * len(langs.split("&")) if leaves > 1 else 0)
                if leaves == 1:
                    continue
                for lang in [Lang(each[-2:]) for each in langs.split("&")]:
                    rows = page.locator(f".leaf [lang={lang}] .ways > li").all()
                    assert len(rows) == number
                    for row, table, way in zip(rows, tables, ways, strict=True):
                        assert row.locator("b").first.text_content() == table.name.in_(lang)
                        assert row.locator(".letter").all_text_contents() == [
                            LETTERS[[one.id for one in case.step(step).options].index(option)].upper()
                            for step, option in way
                        ]
                        last = case.step(next(one.to for one in case.step(way[-1][0]).options if one.id == way[-1][1]))
                        assert row.locator(".way-goal").text_content() == say(lang, f"case-end-{last.end}")
                for leaf in page.locator(".leaf").all():
                    rows_here, told_here = leaf.locator(".ways > li").count(), leaf.locator(".way").count()
                    assert bool(rows_here) is not bool(told_here), "an overview has its leaves to itself"
                assert page.locator(".way").count() == number * len(langs.split("&")), "each way is told after it"
