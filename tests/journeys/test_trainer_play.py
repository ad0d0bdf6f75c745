"""One role-play from the trainer's first word to the room's debrief: written from nothing on the Studio's pages, put on an agenda, and
played in a room with three phones, a tablet and the director's desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from halqa.core.packs.checks import check_pack
from halqa.formats.pack_folder import load
from halqa.staff.rules import Role
from tests.journeys.test_case import OLIVE, PALM, SLOW, joined
from tests.room.conftest import data, door  # noqa: F401 - fixtures
from tests.room.test_look import chromium, entered, look, ticket
from tests.support.doors import PhoneDoor
from tests.support.trainer import Trainer, Words, own_shelf, puts_on_agenda

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
PACK, AGENDA = "au-bureau", "une-heure"
FILE = "premier-accueil.exercise.halqa"
TITLE: Words = ("Premier accueil", "استقبال أول", "A first reception")
CARDS: dict[str, tuple[Words, Words]] = {
    "agent": (
        ("L’agente", "العون", "The officer"),
        ("Vous recevez une jeune fille.", "تستقبلون فتاة.", "You receive a girl."),
    ),
    "fille": (("La jeune fille", "الفتاة", "The girl"), ("Vous dites peu.", "تقولون القليل.", "You say little.")),
    "collegue": (("Le collègue", "الزميل", "The colleague"), ("Vous passez.", "تمرون من هنا.", "You pass by.")),
    "observateur": (("Qui observe", "من يلاحظ", "Who watches"), ("Vous notez.", "تدونون.", "You take notes.")),
}
PLAY: Words = ("Le jeu", "اللعب", "The play")
KNOCK: Words = ("On frappe à la porte.", "يطرق أحدهم الباب.", "Somebody knocks at the door.")
CALL: Words = ("Le téléphone sonne.", "يرن الهاتف.", "The telephone rings.")
CHOICE: Words = ("Propose un choix.", "يقترح خيارا.", "Offers a choice.")
ASK: Words = ("Comment était-ce ?", "كيف كان ذلك؟", "How was it?")
OBJECTIVE: Words = ("Rendre le choix", "إعادة الخيار", "Give the choice back")


@pytest.fixture
def shelf(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """Where the trainer's pack will lie."""
    with own_shelf(settings, tmp_path, pack=PACK, people=12) as packs:
        yield packs


def test_the_role_play_that_a_trainer_writes_is_played(
    live_server: LiveServer,
    door: PhoneDoor,  # noqa: F811 - the fixture
    shelf: Path,
) -> None:
    session = ticket(Role.FACILITATOR)
    with chromium() as browser, ExitStack() as stack:
        page = entered(browser, live_server, session, 1280, "fr")
        page.set_default_timeout(SLOW)
        page.goto(f"{live_server.url}/studio/")
        written(Trainer(page, live_server.url, PACK), shelf / PACK)
        desk, wall, code = opened(page, browser, f"{live_server.url}/room/bs-1/")
        agent, other, watcher = (
            stack.enter_context(joined(browser, door.address, code, lang, 360, OLIVE)) for lang in ("ar", "en", "fr")
        )
        tablet = stack.enter_context(joined(browser, door.address, code, "ar", 768, PALM, "tablet"))
        cast(desk, {"agent": agent, "collegue": tablet, "observateur": watcher}, other)
        played(desk, wall, agent, watcher, (other, tablet))
        debriefed(desk, wall, agent, watcher)


def written(trainer: Trainer, folder: Path) -> None:
    """From an empty shelf to a role-play on an agenda, without a finding."""
    page = trainer.page
    trainer.begin(folder)
    trainer.add_file("exercise", TITLE)
    page.goto(f"{trainer.packs}/")
    for missing in ("rôle", "phase"):
        expect(page.locator(".findings li").filter(has_text=re.compile(f"n’a pas de .?{missing}"))).to_have_count(1)
    trainer.add_file("bank", ("Objectifs", "الأهداف", "Objectives"))
    trainer.begins("objectifs.bank.halqa", "objective", OBJECTIVE[0], "choix")
    trainer.say("objective.choix", OBJECTIVE)
    trainer.saved()
    for role, (name, card) in CARDS.items():
        trainer.begins(FILE, "@", name[0], role)
        trainer.say(f"@.{role}.title", name)
        trainer.say(f"@.{role}", card)
        if role == "fille":
            page.check(f"[type=checkbox][name='text.settings:victim:.@.{role}']")
            expect(trainer.findings(f"@.{role}").filter(has_text="by=trainer")).to_have_count(1)
            page.select_option(f"[name='text.settings:by:.@.{role}']", "trainer")
        trainer.saved()
        expect(trainer.findings()).to_have_count(0)
    begins_the_rest(trainer)
    puts_on_agenda(trainer, AGENDA, ("Une heure", "ساعة", "One hour"), "exercise|premier-accueil", 30)
    assert [one for one in check_pack(load(folder), "2026-11-26") if one.severity != "note"] == []


def begins_the_rest(trainer: Trainer) -> None:
    """A phase, an inject by hand and one at its time, what is watched, and the debrief's question."""
    page = trainer.page
    trainer.begins(FILE, "phase", PLAY[0], "jeu")
    trainer.say("phase.jeu.title", PLAY)
    trainer.saved()
    for inject, words in (("porte", KNOCK), ("appel", CALL)):
        trainer.begins(FILE, "inject", words[0], inject)
        trainer.say(f"inject.{inject}", words)
        page.check(f"[type=checkbox][name='text.settings:to:agent.inject.{inject}']")
        if inject == "appel":
            page.select_option(f"[name='text.settings:at:of.inject.{inject}']", "jeu")
            page.fill(f"[name='text.settings:at:m.inject.{inject}']", "5")
        trainer.saved()
        expect(trainer.findings()).to_have_count(0)
    trainer.begins(FILE, "rubric", CHOICE[0])
    trainer.say("+.c1", CHOICE)
    page.select_option("[name='text.settings:objective:.+.c1']", "choix")
    page.select_option("[name='text.settings:by:.rubric']", "observateur")
    trainer.saved()
    trainer.begins(FILE, "debrief", ASK[0])
    trainer.say("debrief", ASK)
    trainer.saved()


def opened(desk: Page, browser: Browser, address: str) -> tuple[Page, Page, str]:
    """The room is opened with that agenda; the second table has a tablet. Desk, wall, code."""
    desk.goto(address)
    desk.locator("form[action$='/open/'] button").click()
    desk.locator("#half-day-start").click()
    expect(desk.locator("#half-day-start")).to_have_count(0)
    desk.locator("#fold-tables > summary").click()
    desk.locator(f"#way-{PALM}-tablet").click()
    expect(desk.locator(f"#way-{PALM}-tablet")).to_have_attribute("aria-pressed", "true")
    html = desk.content()
    code, path = re.search(r"/j/([A-Z0-9]{5})", html), re.search(r"http://[^\"']*/w/[^\"'?]+", html)
    assert code is not None
    assert path is not None
    wall = browser.new_page(viewport={"width": 1920, "height": 1080})
    wall.goto(f"{path.group(0)}?l=fr&l2=ar")
    desk.locator("#step-next").click()
    expect(desk.locator(".exercise")).to_be_visible()
    return desk, wall, code.group(1)


def cast(desk: Page, takers: dict[str, Page], other: Page) -> None:
    """Each takes a role, on the tablet in a turn of their own; the victim is offered to nobody, the trainer plays her."""
    for role, page in takers.items():
        if role == "collegue":
            page.locator("form[action$='/turn'] button").first.click()
        take = page.locator(f"form[data-act=take]:has([value={role}])").first
        expect(take).to_be_visible()
        assert page.locator("form[data-act=take]:has([value=fille])").count() == 0
        take.locator("button").click()
        expect(page.locator(".card")).to_be_visible()
    desk.locator("#cast-fille-").click()
    expect(desk.locator("#uncast-fille-")).to_be_visible()
    expect(other.locator("form[data-act=take]:has([value=agent])")).to_have_count(0)
    desk.locator("#play-next-").click()
    expect(desk.locator(".play .timer")).to_be_visible()


def played(desk: Page, wall: Page, agent: Page, watcher: Page, others: tuple[Page, ...]) -> None:
    """What comes by hand comes to its role alone, in its language; a card is on one phone and nowhere else."""
    look(desk, "trainer-play-desk")
    expect(agent.locator(".card")).to_contain_text(CARDS["agent"][1][1])
    desk.locator("#release-porte-").click()
    expect(agent.locator(".news")).to_contain_text(KNOCK[1])
    look(agent, "trainer-play-agent-ar-360")
    watcher.locator("[name='marks.c1'][value=seen]").check()
    watcher.locator("form[data-act=note] button").click()
    expect(watcher.locator("form[data-act=note] .state")).to_have_text("Reçu")
    for page in (wall, watcher, *others):
        html = page.content()
        assert [words for words in (*CARDS["agent"][1], *KNOCK, *CALL) if words in html] == []


def debriefed(desk: Page, wall: Page, agent: Page, watcher: Page) -> None:
    """Roles are left aloud, then the question, what was seen, and what came when: by hand what came, and what never did."""
    desk.locator("#play-next-").click()
    expect(agent.locator(".card")).to_have_count(0)
    agent.locator("textarea").fill("كنت مستعجلة.")
    agent.check("[name=show]")
    agent.locator("form[data-act=felt] button").click()
    expect(agent.locator("form[data-act=felt] .state")).to_be_visible()
    desk.locator("#step-reveal").click()
    expect(desk.locator("#step-reveal")).to_have_count(0)
    shown = wall.locator("#now [lang=fr], .leaf:not([hidden]) [lang=fr]")
    for name, words in (("ask-0", ASK[0]), ("felt", "كنت مستعجلة."), ("grid", CHOICE[0]), ("times", KNOCK[0])):
        desk.locator("#play-next-").click()
        expect(desk.locator(f"#play-{name}-")).to_have_count(0)
        expect(shown.filter(has_text=words).first).to_be_visible()
        look(wall, f"trainer-play-wall-{name}")
    html = wall.content()
    assert [words for _, card in CARDS.values() for words in card if words in html] == []
