"""One case from the trainer's first word to the room's debrief: written on the Studio's pages in French, Arabic and English, mended,
previewed, printed, put on an agenda; then twelve people at three tables play it to three ends, on phones, one tablet and paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from halqa.bots.phone import Phone
from halqa.core.packs.checks import check_pack
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.formats import roster_csv
from halqa.formats.pack_folder import load
from halqa.locale import say as sentence
from tests.desk.test_rosters import rows
from tests.journeys.test_case import choose, go, say, seen
from tests.journeys.test_whole_day import entered
from tests.live.test_browser import chromium, fits_and_is_accessible, look
from tests.support.journeys import House
from tests.support.trainer import (
    AGENDAS,
    DRINKS,
    ENDS,
    SILENT,
    START,
    STEPS,
    STORY,
    TITLE,
    WELCOMED,
    Trainer,
    mends_two_findings,
    puts_it_on_agendas,
    translates,
    writes_in_french,
)

pytestmark = [pytest.mark.browser, pytest.mark.live]
SLOW = 60_000
"""Milliseconds that nothing takes unless it hangs, even on a machine that does something else."""
PACK, CASE, AGENDA = "au-puits", "une-enfant-au-puits", "deux-heures"
FILE = f"{CASE}.case.halqa"
TODAY = "2026-11-26"
PEOPLE = 12
OLIVE, PALM, FIG = "olive", "palm", "fig"
BOTS = 2
"""Five sit at the first table: three phones in Chromium, one in each language, and two more over the door. Four share the tablet of the
second; three write on the third one's sheet."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    made.make_world()
    with made:
        yield made


def test_the_case_that_a_trainer_writes_is_played_to_three_ends(house: House, tmp_path: Path) -> None:
    with chromium() as browser:
        page = entered(browser, house, "facilitator", "/studio/", 1280)
        page.set_default_timeout(SLOW)
        written(Trainer(page, house.staff, PACK), house.data / "packs" / PACK)
        shown_and_printed(page, house)
        key = planned(browser, house, tmp_path)
        desk, wall, code = opened(browser, house, key)
        with ExitStack() as stack:
            phones = {lang: phone(browser, stack, house, code, lang) for lang in LANGS}
            tablet = shared(browser, stack, house, code)
            bots = [Phone("127.0.0.1", house.phone_port, code, seed) for seed in range(BOTS)]
            for bot in bots:
                assert bot.post_form(f"/j/{code}", {"lang": "fr", "table": OLIVE})[0] == 303
            led(desk)
            olive_is_careful(phones, bots)
            palm_asks_too_much(tablet, desk)
            fig_goes_on_its_way(desk, house, key)
            nothing_is_told_yet(wall, phones)
            debriefed(desk, wall, phones)
            for bot in bots:
                bot.close()


def written(trainer: Trainer, folder: Path) -> None:
    """The trainer's part: the case in three languages without a finding, on two agendas."""
    trainer.begin(folder)
    writes_in_french(trainer, FILE)
    case = load(folder).pack.cases[0]
    assert tuple(step.id for step in case.steps) == STEPS
    mends_two_findings(trainer, FILE)
    translates(trainer, FILE)
    puts_it_on_agendas(trainer, CASE)
    reading = load(folder)
    assert [one for one in check_pack(reading, TODAY) if one.severity != "note"] == []
    assert {step.id: step.end for step in reading.pack.cases[0].steps if step.end} == ENDS
    run = next(each for each in reading.pack.agendas if each.id == AGENDA).halves[0].runs[0]
    assert (run.kind, run.refs, run.pace, run.minutes) == ("case", (CASE,), "table", AGENDAS[AGENDA][1])


def shown_and_printed(page: Page, house: House) -> None:
    """The map, the preview on a phone, the wall and paper, and the kit's PDF: all with the words that were written."""
    page.goto(f"{house.staff}/studio/packs/{PACK}/files/{FILE}/map/")
    for step in STEPS:
        expect(page.locator(f"svg [data-step={step}]")).to_be_visible()
    page.goto(f"{house.staff}/studio/packs/{PACK}/files/{FILE}/sections/step/{DRINKS}/")
    page.locator("a[href^='/room/preview/']").click()
    for number, lang in enumerate(LANGS):
        page.locator(f".text-languages a[lang={lang}]").click()
        for where in ("phone", "wall"):
            body = page.frame_locator(f".{where}-screen iframe").locator("body")
            expect(body).to_contain_text(STORY[DRINKS]["say"][number])
        sheet = page.frame_locator(".paper-screen iframe").locator("img").first
        expect(sheet).to_have_js_property("complete", True)
        assert sheet.evaluate("sheet => sheet.naturalWidth") > 0
    look(page, "trainer-preview")
    page.goto(f"{house.staff}/studio/packs/{PACK}/")
    page.locator("details.file", has=page.locator(f"a[href$='{FILE}/paper/']")).locator("summary").first.click()
    with page.expect_download() as coming:
        page.locator(f"a[href$='{FILE}/paper/']").evaluate("link => { link.download = ''; link.click(); }")
    told = pdf_text(coming.value.path().read_bytes())
    for words in (TITLE, STORY[START]["ask"], STORY[START]["*.b"], STORY[DRINKS]["say"], STORY[WELCOMED]["say"]):
        assert words[0] in told, words[0]
    page.goto(f"{house.staff}/studio/packs/{PACK}/versions/")
    expect(page.locator(".versions li").first).to_be_visible()


def pdf_text(body: bytes) -> str:
    """The words of a PDF, on one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(body)).pages).split())


def planned(browser: Browser, house: House, folder: Path) -> str:
    """The project officer's part: a course of that pack, a session, twelve people from a file. The session's key."""
    page = entered(browser, house, "project_officer", "/desk/frame/?open=course", 1280)
    page.fill("[name=course-title_fr]", "Au puits, ensemble")
    page.select_option("[name=course-pack]", PACK)
    page.locator("form[action$='/course/'] button.button").click()
    page.goto(f"{house.staff}/desk/sessions/new/")
    page.select_option("[name=course]", label="Au puits, ensemble")
    page.fill("[name=place_fr]", "Aïn Zahra")
    page.fill("[name=days]", "3 novembre 2026")
    page.fill("[name=afternoon]", "0")
    page.locator("main form button.button").click()
    expect(page.locator("h1")).to_have_text("Aïn Zahra")
    key = page.url.rstrip("/").split("/")[-1]
    page.goto(f"{house.staff}/desk/sessions/{key}/seats/")
    page.fill("[name=seats-barrieres]", str(PEOPLE))
    page.locator("main form button.button").click()
    lines = roster_csv.write(rows(PEOPLE, institution="Service des barrières"), FR).decode("utf-8-sig")
    roster = folder / "liste.csv"
    roster.write_text(f"DEMONSTRATION\r\n{lines}", encoding="utf-8-sig", newline="")
    page.goto(f"{house.staff}/desk/sessions/{key}/roster/")
    page.set_input_files("[name=file]", roster)
    page.locator("main form button.button").click()
    page.locator("form[action$='/apply/'] button").click()
    expect(page.locator(".code")).to_have_count(PEOPLE)
    return key


def opened(browser: Browser, house: House, key: str) -> tuple[Page, Page, str]:
    """The room is opened with the agenda chosen, and a third table; one has a tablet, one works on paper. Desk, wall, code."""
    desk = entered(browser, house, "facilitator", f"/room/{key}/", 1280)
    desk.set_default_timeout(SLOW)
    assert desk.locator("[name=agenda]").count() == len(AGENDAS)
    desk.check(f"[name=agenda][value={AGENDA}]")
    desk.locator("form[action$='/open/'] button").click()
    desk.goto(f"{house.staff}/room/{key}/tables/")
    desk.locator("#tables-add").click()
    expect(desk.locator("#move-table option")).to_have_count(3)
    desk.goto(f"{house.staff}/room/{key}/")
    desk.locator("#half-day-start").click()
    expect(desk.locator("#half-day-start")).to_have_count(0)
    desk.locator("#fold-tables > summary").click()
    for table, way in ((PALM, "tablet"), (FIG, "paper")):
        desk.locator(f"#way-{table}-{way}").click()
        expect(desk.locator(f"#way-{table}-{way}")).to_have_attribute("aria-pressed", "true")
    html = desk.content()
    code, path = re.search(r"/j/([A-Z0-9]{5})", html), re.search(r"http://[^\"']*(/w/[^\"'?]+)", html)
    assert code is not None
    assert path is not None
    wall = browser.new_page(viewport={"width": 1920, "height": 1080}, locale="fr")
    wall.goto(f"{house.phones}{path.group(1)}?l=fr&l2=ar")
    return desk, wall, code.group(1)


def page_of(browser: Browser, stack: ExitStack, lang: str, width: int) -> Page:
    """A page of a device of its own; a script that fails fails the test."""
    context = browser.new_context(viewport={"width": width, "height": 780}, locale=lang, reduced_motion="reduce")
    stack.callback(context.close)
    page = context.new_page()
    page.set_default_timeout(SLOW)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    return page


def phone(browser: Browser, stack: ExitStack, house: House, code: str, lang: str) -> Page:
    """A phone that takes its seat by one tap on its language, and then its table."""
    page = page_of(browser, stack, lang, 360)
    page.goto(f"{house.phones}/j/{code}")
    page.click(f"form.stack button[lang={lang}]")
    page.wait_for_selector("#now")
    page.goto(f"{house.phones}/r/{code}/me")
    page.select_option("#table", OLIVE)
    page.locator("form[action$='/table'] button").click()
    page.goto(f"{house.phones}/r/{code}")
    page.wait_for_selector("#now")
    return page


def shared(browser: Browser, stack: ExitStack, house: House, code: str) -> Page:
    """The tablet of a table, in Arabic."""
    page = page_of(browser, stack, "ar", 768)
    page.goto(f"{house.phones}/j/{code}?l=ar")
    page.locator("details:has([name=how]) summary").click()
    page.select_option("#table", PALM)
    page.locator("form:has([name=how]) button").click()
    page.wait_for_selector("#now")
    return page


def led(desk: Page) -> None:
    """Everybody is counted, and the case is put in front of them."""
    desk.fill("#heads input[name=total]", str(PEOPLE))
    desk.locator("#heads form button").click()
    expect(desk.locator("#heads input[name=total]")).to_have_value(str(PEOPLE))
    desk.locator("#step-next").click()
    expect(desk.locator(".case-tables")).to_be_visible()
    expect(desk.locator("#now h2").first).to_contain_text(TITLE[0])


def all_say(phones: dict[Lang, Page], bots: list[Phone], do: str, option: str, otherwise: str = "") -> None:
    """Everybody at the first table says the same; `otherwise` is what the French phone says instead."""
    for lang, page in phones.items():
        choose(page, do, otherwise if otherwise and lang == "fr" else option)
        if do == "lean" or lang != "en":
            expect(page.locator(".state.received, form[data-act=go]").first).to_be_visible()
    for bot in bots:
        say(bot, do, option)


def olive_is_careful(phones: dict[Lang, Page], bots: list[Phone]) -> None:
    """The table of phones, each in its language, comes to the good end; one changes their mind on the way."""
    french = phones[FR]
    seen(french, "enfant seule sur la route")
    go(french, "care")
    for number, lang in enumerate(LANGS):
        seen(phones[lang], STORY[START]["say"][number])
    go(french, "text")
    all_say(phones, bots, "lean", "a", otherwise="b")
    for number, lang in enumerate(LANGS):
        seen(phones[lang], STORY[START]["*.b"][number])
    go(phones[AR], "talk")
    all_say(phones, bots, "vote", "a")
    go(phones[EN], "decided")
    for number, lang in enumerate(LANGS):
        seen(phones[lang], STORY[DRINKS]["say"][number])
    go(french, "text")
    all_say(phones, bots, "lean", "a")
    go(french, "talk")
    all_say(phones, bots, "vote", "a")
    go(french, "decided")
    for number, lang in enumerate(LANGS):
        seen(phones[lang], STORY[WELCOMED]["say"][number])
    look(phones[AR], "trainer-end-ar-360")
    for lang in (FR, AR):
        fits_and_is_accessible(phones[lang], f"trainer-end-{lang}-360")


def palm_asks_too_much(tablet: Page, desk: Page) -> None:
    """One device: who holds it gives the table's decisions; the desk ends the silence and the talk. It does harm."""
    tablet.locator("form[action$='/turn'] button").first.click()
    seen(tablet, "طفلة وحيدة")
    go(tablet, "care")
    for step, option in ((START, "a"), (DRINKS, "b")):
        seen(tablet, STORY[step]["say"][1])
        go(tablet, "text")
        desk.locator("#case-on-palm").filter(has_text="Fin du silence").click()
        desk.locator("#case-on-palm").filter(has_text="Passer au vote").click()
        choose(tablet, "decide", option)
        go(tablet, "decided")
    seen(tablet, STORY[SILENT]["say"][1])


def fig_goes_on_its_way(desk: Page, house: House, key: str) -> None:
    """The sheet of the table that plays on paper is typed in afterwards: it missed its chance."""
    desk.locator(".present a[href*='/paper/']").click()
    desk.fill("#card", "1")
    desk.select_option("select[name=table]", FIG)
    desk.fill(f"#line-{START}", "b")
    desk.locator("#keep").click()
    expect(desk.locator("[data-cards]")).to_have_text("1")
    desk.goto(f"{house.staff}/room/{key}/")
    expect(desk.locator(".case-tables .tag.closed")).to_have_count(3)


def nothing_is_told_yet(wall: Page, phones: dict[Lang, Page]) -> None:
    """A tile a table, in both languages of the wall; nobody is told what an end was like, nor the coach's questions."""
    expect(wall.locator(".leaf:not([hidden]) .case-place.end")).to_have_count(6)
    look(wall, "trainer-wall-arrived")
    told = [words for step in STORY.values() for words in step.get("debrief", ())]
    told += [sentence(lang, f"case-end-{end}") for lang in LANGS for end in ENDS.values()]
    for page in (wall, *phones.values()):
        html = page.content()
        assert [words for words in told if words in html] == []


def debriefed(desk: Page, wall: Page, phones: dict[Lang, Page]) -> None:
    """The debrief on the wall: three ways, the changed mind, the questions of the three ends; each phone has its own table's."""
    desk.locator("#step-reveal").click()
    shown = wall.locator(".leaf:not([hidden]) [lang=fr]")
    expect(shown.locator(".way")).to_have_count(3)
    for name, letters, end in (
        ("Olivier", "AA", "Une fin qui protège"),
        ("Palmier", "AB", "Une fin qui fait du mal"),
        ("Figuier", "B", "Une occasion manquée"),
    ):
        way = shown.locator(".way").filter(has_text=name)
        expect(way).to_contain_text(end)
        assert "".join(way.locator(".letter").all_text_contents()) == letters
    look(wall, "trainer-wall-ways")
    for number, lang in enumerate(LANGS):
        seen(phones[lang], STORY[WELCOMED]["debrief"][number])
    for page in ("minds", "questions"):
        desk.locator("#step-next").click()
        expect(desk.locator(f"#page-{page}")).to_have_attribute("aria-pressed", "true")
        if page == "minds":
            expect(shown.first).to_contain_text(re.compile(r"1\W+.*avis changé"))
            look(wall, "trainer-wall-minds")
    for step in ENDS:
        for number, lang in ((0, FR), (1, AR)):
            side = wall.locator(f".leaf:not([hidden]) [lang={lang}]")
            expect(side.first).to_contain_text(STORY[step]["debrief"][number])
    look(wall, "trainer-wall-questions")
