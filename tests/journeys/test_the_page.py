"""Somebody who knows nothing but the printed page leads a half-day with a case and a role-play: three phones, a table on paper, one
with raised hands.

Only what the page names is pressed, in the words that stand on it: `Reader` finds each word on the screen as a person would, refuses
one that its step does not have, and in the end knows which words of the page were never used. The figures were computed beforehand.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from halqa.core.words import AR, EN, FR, Lang
from halqa.formats import roster_csv
from halqa.locale import say
from halqa.render.guide import Guide
from halqa.room.log import Log
from tests.desk.test_rosters import rows
from tests.journeys.test_whole_day import entered, phone
from tests.live.test_browser import chromium, look
from tests.support import guide_scenes, half_day
from tests.support.doors import GUARD
from tests.support.guide_reader import MARKS, Reader
from tests.support.journeys import House

pytestmark = [pytest.mark.browser, pytest.mark.live]
SESSION = "ain-zahra"
PHONES, CARDS, HANDS = 3, 2, 3
PEOPLE = PHONES + CARDS + HANDS
LATE = 60
HOURS = (PEOPLE * half_day.MINUTES - LATE) // 60
"""What the record has to say: everybody for all minutes of the half-day, but for one who came an hour late."""
PLACE = {FR: "Aïn Zahra", AR: "عين الزهراء", EN: "Ain Zahra"}

PLAN = """
import datetime as dt, sys
from pathlib import Path
import django
django.setup()
from django.conf import settings
from halqa.core.words import trilingual
from halqa.demo import stage, twin
from halqa.desk.actions import frame, rosters, sessions
from halqa.server import clock
from halqa.staff.models import User
from tests.support import half_day
session, body = sys.argv[1], Path(sys.argv[2]).read_bytes()
day = dt.date(2026, 11, 4)
stage.set_clock(day)
officer, now = User.objects.get(username="demo-project_officer"), clock.now()
half_day.make_pack(settings.HALQA_OWN_PACKS / half_day.NAME)
frame.make_course(key=half_day.NAME, title=twin.PRIMER_TITLE, themes=twin.THEMES, methods=twin.METHODS, pack=half_day.NAME,
    by=officer, now=now)
sessions.plan_session(key=session, programme=twin.PROGRAMME, course=half_day.NAME,
    place=trilingual("Aïn Zahra", "عين الزهراء", "Ain Zahra"), projects=tuple(twin.PROJECTS), by=officer, now=now)
plan = [sessions.HalfDayPlan(date=day + dt.timedelta(days=after), part=part, minutes=half_day.MINUTES)
    for after, part in ((-1, "morning"), (0, "afternoon"), (1, "morning"), (1, "afternoon"))]
sessions.set_half_days(session=session, plan=plan, by=officer, now=now)
sessions.set_seats(session=session, institution="barrieres", seats=9, by=officer, now=now)
rosters.upload_roster(key="page", session=session, file_name="liste.csv", body=body, by=officer, now=now)
assert rosters.apply_roster(key="page", by=officer, now=now) == 8
"""
PRINT = """
import sys
import django
django.setup()
import msgspec
from halqa.core.words import Lang
from halqa.room.guide import guide_of
sys.stdout.buffer.write(msgspec.json.encode(guide_of(session=sys.argv[1], lang=Lang(sys.argv[2]))))
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    made.make_world()
    lines = roster_csv.write(rows(PEOPLE, institution="Service des barrières"), FR).decode("utf-8-sig")
    roster = tmp_path / "liste.csv"
    roster.write_text(f"DEMONSTRATION\r\n{lines}", encoding="utf-8-sig", newline="")
    child(made, PLAN, SESSION, str(roster))
    with made:
        yield made


def child(house: House, code: str, *arguments: str) -> bytes:
    """What a process of the house says."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command, env=house.environment(), check=True, timeout=GUARD * 4, stdout=subprocess.PIPE
    ).stdout


def page_of(house: House, lang: Lang) -> Guide:
    """The page as it is printed in this house."""
    import msgspec

    return msgspec.json.decode(child(house, PRINT, SESSION, lang), type=Guide)


def set_after_start(house: House, minutes: int) -> None:
    """The demonstration's clock stands so many minutes after the half-day was started, however long the machine took since."""
    for path in (house.data / "rooms").glob("*.room"):
        with Log(path) as log:
            if log.brief().session == SESSION:
                (started,) = log.state().started.values()
                moment = str(started / 1000 + minutes * 60 - time.time())  # noqa: TID251 - the house reads the same clock
                (house.data / "clock").write_text(moment, encoding="ascii")


@pytest.mark.parametrize("lang", [FR, AR, EN])
def test_a_half_day_from_the_printed_page(house: House, lang: Lang) -> None:
    with chromium() as browser:
        desk = entered(browser, house, "facilitator", "/desk/", 1280, lang)
        reader = Reader(page_of(house, lang), desk)
        code = _before(reader, house)
        phones = [phone(browser, house, code, place) for place in range(PHONES)]
        _arrival(reader, house, phones)
        _tables(reader)
        _late(reader, house)
        _quiz(reader, phones)
        _poll(reader, phones)
        _scenes(reader, phones)
        _questions(reader, phones)
        _others(reader, house)
        _end(reader, house, phones)
        assert reader.left == set()


def _before(reader: Reader, house: House) -> str:
    """Steps 1 to 3; the room's code."""
    desk = reader.desk
    reader.press("enter", "room")
    desk.get_by_role("row").filter(has_text=PLACE[reader.lang]).get_by_role("link").click()
    reader.press("enter", "opens")
    reader.press("begin", "begin")
    expect(desk.locator("#now")).to_contain_text(reader.says("room-checkin-shown"))
    with desk.expect_popup() as opened:
        reader.press("wall", "wall")
    reader.unfold("wall", "join")
    reader.press("wall", "large")
    code = desk.locator(".join-large .join-code").inner_text().strip()
    wall = opened.value
    wall.set_viewport_size({"width": 1920, "height": 1080})
    expect(wall.locator("body")).to_contain_text(code)
    reader.press("wall", "back")
    return code


def _arrival(reader: Reader, house: House, phones: list[tuple[BrowserContext, Page]]) -> None:
    """Three check in on their phones, four from the list and one of them an hour late; a mistake is undone; a head has no name yet."""
    desk = reader.desk
    desk.goto(f"{house.staff}/room/{SESSION}/")
    badges = desk.locator("#people-list code").all_inner_texts()
    assert len(badges) == PEOPLE
    mine = phones.pop(
        (FR, AR, EN).index(reader.lang)
    )  # whoever reads the page looks over the shoulder of one phone in their language
    phones.insert(0, mine)
    reader.see("checkin", "checkin", page=mine[1]).click()
    mine[1].locator("input[name=code]").fill(badges[0])
    reader.press("checkin", "here", page=mine[1])
    for place in (1, 2):
        _, each = phones[place]
        each.goto(f"{house.phones}/r/{code_of(each)}/checkin")
        each.locator("input[name=code]").fill(badges[place])
        each.locator("form:has(input[name=code]) button").first.click()
        each.wait_for_selector("#now")
    desk.reload()
    reader.unfold("checkin", "people")
    expect(desk.locator("#people-list .here")).to_have_count(PHONES)
    for there in range(PHONES, PEOPLE - 1):
        reader.press("checkin", "present", desk.locator("#people-list .awaited").first)
        expect(desk.locator("#people-list .here")).to_have_count(there + 1)
    reader.press("checkin", "undo", desk.locator("#people-list .here").last)
    expect(desk.locator("#people-list .here")).to_have_count(PEOPLE - 2)
    reader.press("checkin", "present", desk.locator("#people-list .awaited").first)
    expect(desk.locator("#people-list .here")).to_have_count(PEOPLE - 1)
    late = desk.locator("#people-list .here").last
    reader.unfold("times", "people")
    reader.press("times", "times", late)
    late.locator("input[name=late]").fill(str(LATE))
    reader.press("times", "keep", late)
    expect(desk.locator("#people-list")).to_contain_text(reader.says("people-late", minutes=LATE))
    reader.unfold("heads", "heads")
    desk.get_by_label(reader.words["heads", "total"], exact=True).fill(str(PEOPLE))
    reader.see("heads", "total")
    reader.press("heads", "count")
    expect(desk.locator("#heads .gap")).to_contain_text(reader.says("heads-unlisted", count=1))
    look(desk, "page-arrival")


def code_of(page: Page) -> str:
    """The room's code in a phone's address."""
    return page.url.split("/r/")[1].split("/")[0].split("?")[0]


def _tables(reader: Reader) -> None:
    """Two tables of those present: one answers on paper, one by hands, and the phones sit where they sit."""
    desk = reader.desk
    reader.press("tables", "seating")
    reader.unfold("tables", "make")
    desk.locator("#count").select_option("2")
    reader.press("tables", "make", desk.locator("form.make"))
    expect(desk.locator("#tables-undo")).to_be_visible()
    reader.press("wall", "back")
    reader.unfold("paper", "tables")
    reader.press("paper", "paper", desk.locator("#tables li").nth(0))
    expect(desk.locator("#tables li").nth(0).locator("[name=way][value=paper]")).to_have_attribute(
        "aria-pressed", "true"
    )
    reader.unfold("hands", "tables")
    reader.press("hands", "hands", desk.locator("#tables li").nth(1))
    expect(desk.locator("#tables li").nth(1).locator("[name=way][value=hands]")).to_have_attribute(
        "aria-pressed", "true"
    )


def _late(reader: Reader, house: House) -> None:
    """The circle begins 40 minutes late, of which 30 were to spare: theory gives 10. Then a step is skipped."""
    desk = reader.desk
    set_after_start(house, 40)
    desk.reload()
    reader.see("late", "list")
    expect(desk.locator("#day-clock")).to_contain_text(reader.says("lead-behind", minutes=10))
    set_after_start(house, 40)
    reader.press("late", "fit")
    expect(desk.locator("#reflow .changes")).to_contain_text(reader.says("room-minutes", count=35))
    reader.press("late", "take")
    set_after_start(house, 40)
    expect(desk.locator("#day-clock")).to_contain_text(reader.says("lead-on-time"))
    order = desk.locator(".run li").nth(3)
    reader.press("late", "more", order)
    reader.press("late", "skip", order)
    expect(order).to_have_class("skipped")


def _quiz(reader: Reader, phones: list[tuple[BrowserContext, Page]]) -> None:
    """Theory, then a question: answered by phones, cards and hands, with a timer and a break; closed, shown."""
    desk = reader.desk
    reader.press("next", "next")
    expect(desk.locator(".present h2")).to_have_text(half_day.THEORY[reader.lang])
    reader.press("next", "next")
    expect(desk.locator(".present h2")).to_have_text(half_day.QUIZ[reader.lang])
    reader.press("next", "previous")
    expect(desk.locator(".present h2")).to_have_text(half_day.THEORY[reader.lang])
    reader.press("next", "next")
    expect(desk.locator(".present h2")).to_have_text(half_day.QUIZ[reader.lang])
    expect(reader.see("next", "notes")).to_be_visible()
    for _, each in phones:
        answered(each, "answer")
    reader.press("time", "timer")
    reader.press("time", "longer", desk.locator(".timer-line"))
    reader.press("time", "ended")
    expect(desk.locator(".timer-line .timer")).to_have_count(0)
    controls = desk.locator(".controls")
    reader.press("time", "pause", controls)
    reader.press("time", "resume", controls)
    expect(controls.locator("#step-pause")).to_be_visible()
    typed(reader, "a")
    reader.press("hands", "typing")
    reader.press("hands", "raised")
    desk.locator(".hands-tables a").nth(1).click()
    desk.locator("input[name^=hand-]").first.fill(str(HANDS))
    reader.press("hands", "counted")
    expect(desk.locator("input[name^=hand-]").first).to_have_value(str(HANDS))
    reader.press("wall", "back")
    shown(reader, PEOPLE)
    for _, each in phones:
        lang = Lang(each.locator("html").get_attribute("lang") or "")
        expect(each.locator("#now")).to_contain_text(say(lang, "activity-right-answer"))


def _poll(reader: Reader, phones: list[tuple[BrowserContext, Page]]) -> None:
    """A poll by phones and cards."""
    reader.press("reveal", "next")
    expect(reader.desk.locator(".present h2")).to_have_text(half_day.POLL[reader.lang])
    for _, each in phones:
        answered(each, "choose")
    typed(reader, "ab")
    shown(reader, PHONES + CARDS)


def _scenes(reader: Reader, phones: list[tuple[BrowserContext, Page]]) -> None:
    """A case, then a role-play, each to the end of its debrief."""
    reader.press("reveal", "next")
    expect(reader.desk.locator(".present h2")).to_have_text(half_day.CASE[reader.lang])
    guide_scenes.case(reader, phones)
    reader.press("case", "next")
    expect(reader.desk.locator(".present h2")).to_have_text(half_day.PLAY[reader.lang])
    guide_scenes.play(reader, phones)
    guide_scenes.debrief(reader, half_day.QUESTIONS[reader.lang])


def answered(page: Page, act: str) -> None:
    """A phone gives its first answer to everything that is asked, and it is received."""
    page.bring_to_front()
    form = page.locator(f"form[data-act={act}]").first
    form.wait_for()
    form.locator("input[type=radio], input[type=checkbox]").first.check()
    form.locator("button").first.click()
    expect(form.locator(".state")).to_have_text(re.compile("Reçu|وصل|Received"))


def typed(reader: Reader, keys: str) -> None:
    """The table's cards, typed."""
    desk = reader.desk
    reader.press("paper", "typing")
    for number in range(1, CARDS + 1):
        desk.locator(".paper-lines .key").first.fill(keys)
        reader.press("paper", "card")
        expect(desk.locator("[data-cards]")).to_have_text(str(number))
    reader.press("wall", "back")


def shown(reader: Reader, voices: int) -> None:
    """Closed, counted, shown to all."""
    controls = reader.desk.locator(".controls")
    reader.press("reveal", "close", controls)
    expect(reader.desk.locator(".present .tag").first).to_have_text(reader.says("room-stage", stage="closed"))
    expect(reader.desk.locator(".answered")).to_contain_text(reader.says("room-answered", count=voices))
    reader.press("reveal", "reveal", controls)
    expect(reader.desk.locator(".present .tag").first).to_have_text(reader.says("room-stage", stage="revealed"))


def _questions(reader: Reader, phones: list[tuple[BrowserContext, Page]]) -> None:
    """Two questions: one answered in the circle, one owed by a day."""
    desk = reader.desk
    for (_, each), words in zip(phones, ("Qui appeler la nuit ?", "من يرافق الطفل؟"), strict=False):
        each.bring_to_front()
        form = each.locator("form[data-act=ask]")
        form.wait_for()
        form.locator("textarea").fill(words)
        form.locator("button").click()
    first, second = (
        desk.locator(".questions li").filter(has=desk.locator("p[dir]", has_text=words))
        for words in ("Qui appeler", "من يرافق")
    )
    expect(second).to_be_visible()
    expect(first).to_be_visible()
    reader.press("questions", "release")
    expect(phones[2][1].locator("body")).to_contain_text("Qui appeler la nuit")
    reader.press("questions", "answered", first)
    expect(first).to_contain_text(reader.says("room-standing", standing="answered"))
    second.locator("input[type=date]").fill("2026-11-20")
    reader.press("questions", "owe", second)
    expect(second).to_contain_text(reader.says("room-standing", standing="owed"))


def _others(reader: Reader, house: House) -> None:
    """What is there if needed: the remote, the interpreter's page; and when all stops, the same address shows where one was."""
    desk = reader.desk
    with desk.expect_popup() as opened:
        reader.press("two", "remote")
    expect(opened.value.locator("svg.qr")).to_be_visible()
    opened.value.close()
    with desk.expect_popup() as opened:
        reader.press("interpreter", "interpreter")
    reader.press("interpreter", "device", page=opened.value)
    expect(opened.value.locator("svg.qr")).to_be_visible()
    opened.value.close()
    desk.goto(f"{house.staff}/room/{SESSION}/")
    expect(desk.locator(".present h2")).to_have_text(half_day.QUESTIONS[reader.lang])


def _end(reader: Reader, house: House, phones: list[tuple[BrowserContext, Page]]) -> None:
    """Everybody's view, the figures that first do not close, the last name, the figures, the replay, the room closed."""
    desk = reader.desk
    reader.press("feedback", "next")
    for _, each in phones:
        each.bring_to_front()
        form = each.locator("form[data-act]").first
        form.wait_for()
        form.locator("input[type=radio]").first.check()
        form.locator("button").first.click()
    expect(desk.locator(".answered")).to_contain_text(reader.says("room-answered", count=PHONES))
    reader.press("feedback", "close", desk.locator(".controls"))
    with desk.expect_popup() as opened:
        reader.press("debrief", "replay")
    expect(opened.value.locator("h1")).to_contain_text(reader.words["debrief", "replay"])
    opened.value.close()
    reader.unfold("paper", "after")
    expect(reader.see("paper", "kit")).to_be_visible()
    reader.unfold("figures", "after")
    reader.press("figures", "figures")
    reader.press("figures", "post")
    reader.press("figures", "mend")
    reader.unfold("checkin", "people")
    reader.press("checkin", "present", desk.locator("#people-list .awaited"))
    expect(desk.locator("#people-list .here")).to_have_count(PEOPLE)
    reader.unfold("figures", "after")
    reader.press("figures", "shut")
    reader.press("figures", "shut", desk.locator("form"))
    desk.goto(f"{house.staff}/record/sessions/{SESSION}/")
    look(desk, "page-record")
    desk.locator("#feedback summary").first.click()
    told = re.sub(MARKS, "", desk.inner_text("main"))
    assert reader.plain("record-feedback-voices", count=PHONES) in told
    assert reader.plain("record-door-line", heads=PEOPLE, named=PEOPLE) in told
    figures, questions = (
        re.sub(MARKS, "", " ".join(desk.locator(".figures").nth(place).inner_text().split())) for place in (0, 1)
    )
    counted = {"people": PEOPLE, "attendances": PEOPLE, "hours": HOURS, "institutions": 1}
    for unit, amount in counted.items():
        assert amounts(reader, unit, amount) in figures
    assert questions.startswith(amounts(reader, "questions", 2))
    for rule in ("rule-questions_answered", "rule-questions_owed"):
        assert f"{amounts(reader, 'questions', 1)} {reader.plain(rule)}"[:60] in questions


def amounts(reader: Reader, unit: str, amount: int) -> str:
    """A figure with its unit, as it stands on a page."""
    return f"{amount} {reader.plain(f'theme-unit-{unit}', count=amount)}"
