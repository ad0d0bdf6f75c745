"""The whole journey in the twin: planned at the desk, five phones and two tables without, closed in the record, told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from halqa.activities.quiz.spec import Spec as Quiz
from halqa.core.words import FR, Lang
from halqa.formats import roster_csv
from halqa.room.log import Log
from tests.desk.test_rosters import rows
from tests.live.test_browser import chromium, look
from tests.support.journeys import House, is_marked
from tests.support.patience import SLOW

pytestmark = [pytest.mark.browser, pytest.mark.live]
PEOPLE, PHONES, CARDS, HANDS = 10, 5, 3, 2
LANGUAGES = ("fr", "ar", "en", "fr", "ar")
WITHOUT_SCRIPT, LOSES_NETWORK = 3, 4
RECEIVED = {"fr": "Reçu", "ar": "وصل", "en": "Received"}
LETTERS = "abcdefgh"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    made.make_world()
    with made:
        yield made


def entered(browser: Browser, house: House, role: str, path: str, width: int, lang: Lang = FR) -> Page:
    """A page of somebody on staff, by a single-use link."""
    page = browser.new_page(viewport={"width": width, "height": 900}, locale=lang, reduced_motion="reduce")
    page.set_default_timeout(SLOW)
    page.goto(f"{house.staff}/demo/as/{role}?next={path}")
    assert is_marked(page.inner_text("body"))
    return page


def planned(browser: Browser, house: House, roster: Path) -> tuple[str, list[str]]:
    """The project officer's part: a session, its seats, its people from a file. The session's key and the personal codes."""
    page = entered(browser, house, "project_officer", "/desk/sessions/new/", 1280)
    page.fill("[name=place_fr]", "Aïn Zahra")
    page.fill("[name=days]", "3 et 4 novembre 2026")
    page.locator("main form button.button").click()
    expect(page.locator("h1")).to_have_text("Aïn Zahra")
    key = page.url.rstrip("/").split("/")[-1]
    page.goto(f"{house.staff}/desk/sessions/{key}/seats/")
    page.fill("[name=seats-barrieres]", str(PEOPLE))
    page.locator("main form button.button").click()
    page.goto(f"{house.staff}/desk/sessions/{key}/roster/")
    page.set_input_files("[name=file]", roster)
    page.locator("main form button.button").click()
    look(page, "journey-dry-run")
    page.locator("form[action$='/apply/'] button").click()
    expect(page.locator(".code")).to_have_count(PEOPLE)
    look(page, "journey-session")
    return key, page.locator(".code").all_inner_texts()


def phone(browser: Browser, house: House, code: str, place: int) -> tuple[BrowserContext, Page]:
    """A phone that has taken its seat in its language."""
    lang = LANGUAGES[place]
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, locale=lang, java_script_enabled=place != WITHOUT_SCRIPT
    )
    page = context.new_page()
    page.set_default_timeout(SLOW)
    page.goto(f"{house.phones}/j/{code}")
    page.click(f"form.stack button[lang={lang}]")
    page.wait_for_selector("#now")
    assert is_marked(page.inner_text("body"))
    return context, page


def check_in(house: House, page: Page, code: str, personal: str) -> None:
    page.goto(f"{house.phones}/r/{code}/checkin")
    page.locator("input[name=code]").fill(personal)
    page.locator("form:has(input[name=code]) button").first.click()
    page.wait_for_selector("#now")


def answer_all(context: BrowserContext, page: Page, place: int, said: dict[str, str]) -> None:
    """Answer every item; one phone loses its network in the middle and sees its answer kept, then received."""
    for number, (item, option) in enumerate(said.items()):
        form = page.locator(f"#item-{item}")
        offline = place == LOSES_NETWORK and number == 2
        context.set_offline(offline)
        form.locator(f"input[value='{option}']").check()
        form.locator("button").click()
        if place == WITHOUT_SCRIPT:
            expect(page.locator(f"#item-{item}.answered")).to_be_visible()
            continue
        if offline:
            expect(form.locator(".state")).not_to_have_text(RECEIVED[LANGUAGES[place]])
            expect(form.locator(".state")).not_to_be_empty()
            context.set_offline(False)
        expect(form.locator(".state")).to_have_text(RECEIVED[LANGUAGES[place]], timeout=30_000)


def on_step(page: Page, place: int, selector: str) -> None:
    """Wait until the phone shows what the facilitator put in front of everyone."""
    if place == WITHOUT_SCRIPT:
        page.reload()
    page.wait_for_selector(selector, timeout=20_000)


def rest_from_the_list(desk: Page) -> None:
    """Check everybody in who is still awaited."""
    while desk.locator("#people-list .awaited button").count():
        before = desk.locator("#people-list .awaited").count()
        desk.locator("#people-list .awaited button").first.click()
        expect(desk.locator("#people-list .awaited")).to_have_count(before - 1)


def heads(desk: Page) -> None:
    desk.fill("#heads input[name=total]", str(PEOPLE))
    desk.locator("#heads form button").click()
    expect(desk.locator("#heads input[name=total]")).to_have_value(str(PEOPLE))


def typed_cards(desk: Page, address: str, spec: Quiz, said: dict[str, str]) -> None:
    """One table's paper cards, typed in the order of the paper."""
    desk.goto(address)
    for number in range(1, CARDS + 1):
        desk.fill("#card", f"C{number}")
        for item in spec.items:
            place = [option.id for option in item.options].index(said[item.id])
            desk.fill(f"#line-{item.id}", LETTERS[place])
        desk.click("#keep")
        expect(desk.locator("[data-cards]")).to_have_text(str(number), timeout=20_000)


def specs(house: House, session: str) -> dict[str, tuple[str, Quiz]]:
    """The tests of the session's room: before and after."""
    for path in (house.data / "rooms").glob("*.room"):
        with Log(path) as log:
            brief, state = log.brief(), log.state()
            if brief.session == session:
                return {each.test: (each.id, state.specs[each.id]) for each in brief.activities if each.test}
    raise AssertionError("no room")


def test_from_the_plan_to_the_story(house: House, tmp_path: Path) -> None:
    lines = roster_csv.write(rows(PEOPLE, institution="Service des barrières"), FR).decode("utf-8-sig")
    roster = tmp_path / "liste.csv"
    roster.write_text(f"DEMONSTRATION\r\n{lines}", encoding="utf-8-sig", newline="")
    with chromium() as browser:
        key, codes = planned(browser, house, roster)
        desk, wall, phones = _arrived(browser, house, key, codes)
        tests = specs(house, key)
        wrong = {item.id: next(o.id for o in item.options if o.id not in item.keys) for item in tests["pre"][1].items}
        right = {item.id: item.keys[0] for item in tests["post"][1].items}
        desk.locator("h1").click()
        desk.keyboard.press("PageDown")
        _tested(desk, phones, f"{house.staff}/room/{key}/paper/{tests['pre'][0]}/", tests["pre"][1], wrong)
        look(phones[1][1], "journey-phone-ar")
        desk.goto(f"{house.staff}/room/{key}/")
        _polled(house, key, desk, wall, phones)
        _asked(desk, phones[1][1])
        for remaining in (2, 1, 0):
            desk.goto(f"{house.staff}/room/{key}/")
            desk.locator("#fold-days > summary").click()
            desk.locator("#fold-days button").nth(2 - remaining).click()
            desk.goto(f"{house.staff}/room/{key}/")
            rest_from_the_list(desk)
            heads(desk)
        desk.click(f"#start-{tests['post'][0]}")
        _tested(desk, phones, f"{house.staff}/room/{key}/paper/{tests['post'][0]}/", tests["post"][1], right)
        _told(browser, house, key)


Phones = list[tuple[BrowserContext, Page]]


def _arrived(browser: Browser, house: House, key: str, codes: list[str]) -> tuple[Page, Page, Phones]:
    """The circle is open: desk, wall and phones, everybody checked in and counted."""
    desk = entered(browser, house, "facilitator", f"/room/{key}/", 1280)
    desk.locator("form[action$='/open/'] button").click()
    desk.locator("#half-day-start").click()
    found = re.search(r"/j/([A-Z0-9]{5})", desk.content())
    wall_path = re.search(r"http://[^\"']*(/w/[^\"'?]+)", desk.content())
    assert found is not None
    assert wall_path is not None
    wall = browser.new_page(viewport={"width": 1920, "height": 1080}, locale="fr")
    wall.goto(house.phones + wall_path.group(1))
    phones = [phone(browser, house, found.group(1), place) for place in range(PHONES)]
    for place, (_, page) in enumerate(phones):
        check_in(house, page, found.group(1), codes[place])
    desk.reload()
    rest_from_the_list(desk)
    heads(desk)
    look(desk, "journey-desk")
    return desk, wall, phones


def _tested(desk: Page, phones: Phones, paper: str, spec: Quiz, answers: dict[str, str]) -> None:
    """A test is on show: phones answer it, cards are typed in."""
    for place, (context, page) in enumerate(phones):
        on_step(page, place, "form[data-act=answer]")
        answer_all(context, page, place, answers)
    typed_cards(desk, paper, spec, answers)


def _polled(house: House, key: str, desk: Page, wall: Page, phones: Phones) -> None:
    """The next step is a poll: by phones, cards and raised hands, then shown to all."""
    desk.locator("h1").click()
    desk.keyboard.press("PageDown")
    for place, (_, page) in enumerate(phones):
        on_step(page, place, "form[data-act=choose]")
        page.locator("form[data-act=choose] .choice input").nth(place % 2).check()
        page.locator("form[data-act=choose] button").click()
        if place != WITHOUT_SCRIPT:
            expect(page.locator(".state")).to_have_text(RECEIVED[LANGUAGES[place]])
    desk.get_by_role("link", name="Papier et mains").click()
    for _ in range(CARDS):
        desk.fill("#line-poll", "c")
        desk.click("#keep")
        expect(desk.locator("#line-poll")).to_have_value("")
    desk.locator("a[href*='/hands/']").first.click()
    desk.locator("input[name^=hand-]").nth(1).fill(str(HANDS))
    desk.locator(".hands-foot button").first.click()
    expect(desk.locator("input[name^=hand-]").nth(1)).to_have_value(str(HANDS))
    desk.goto(f"{house.staff}/room/{key}/")
    desk.click("#step-reveal")
    for place, (_, page) in enumerate(phones):
        on_step(page, place, ".bars")
    expect(wall.locator("body")).to_contain_text(re.compile(rf"\b{PEOPLE}\W+personnes ont répondu"))
    assert is_marked(wall.inner_text("body"))
    look(wall, "journey-wall")


def _asked(desk: Page, phone: Page) -> None:
    """A question without a name comes to the desk."""
    desk.click("#start-questions-1")
    on_step(phone, 1, "form[data-act=ask]")
    phone.locator("form[data-act=ask] textarea").fill("من نتصل به ليلا؟")
    phone.locator("form[data-act=ask] button").click()
    expect(desk.locator("#now")).to_contain_text("من نتصل به ليلا؟")


def _told(browser: Browser, house: House, key: str) -> None:
    """The M&E officer's part: posted, closed, a typed number refused, the story and the report hold the numbers."""
    officer = entered(browser, house, "me_officer", f"/record/sessions/{key}/", 768)
    officer.locator("form[action$='/post/'] button").click()
    expect(officer.locator("main .notice.closed").first).to_contain_text("Tout se ferme")
    look(officer, "journey-record")
    officer.goto(f"{house.staff}/record/trainings/{key}/training/ar/")
    officer.fill("#note", "حضر نحو 50 شخصا")
    officer.locator("form:has(#note) button.button:not(.quiet)").click()
    expect(officer.locator(".notice.attention")).to_contain_text("50")
    officer.goto(f"{house.staff}/record/trainings/{key}/story/fr/file.html?here=1")
    story = re.sub("[\u2066-\u2069]", "", officer.inner_text("body"))
    assert is_marked(story)
    assert f"a réuni {PEOPLE} personnes" in " ".join(story.split())
    assert f"{4 * PEOPLE} présences" in " ".join(story.split())
    body = officer.request.get(f"{house.staff}/record/trainings/{key}/training/ar/file.docx").body()
    report = docx.Document(BytesIO(body))
    columns = [[row.cells[1].text for row in table.rows[1:]] for table in report.tables if len(table.columns) > 1]
    assert ["4", "3", "3", str(PEOPLE)] in columns, "women, men, not stated, all"
    assert [str(PHONES + CARDS), "0", "0"] in columns, "both tests, only before, only after"
    assert is_marked("\n".join(each.text for each in report.sections[0].header.paragraphs))
