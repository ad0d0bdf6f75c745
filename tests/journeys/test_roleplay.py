"""A role-play as phones in three languages and a wall see it: cards are private, a stop freezes all, the debrief is on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.activities.exercise.acts import Cast, End, Go, Hold, Release, Resume
from halqa.core.activity import Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import SetStage
from halqa.core.words import LANGS, Lang
from halqa.locale import say
from tests.live.test_browser import chromium, fits_and_is_accessible, look, phone
from tests.live.test_kill import ROOM, opened
from tests.live.test_role_play import PLAY, direct, exercise
from tests.support.doors import PhoneDoor
from tests.support.room_files import room_file

pytestmark = [pytest.mark.browser, pytest.mark.live]
FR, AR, EN = LANGS
CARD = {"fr": "Vous recevez une personne.", "ar": "تستقبلون شخصا.", "en": "You receive a person."}


@pytest.fixture
def door(tmp_path: Path) -> Iterator[PhoneDoor]:
    room_file(tmp_path / "rooms", activities=(exercise(),))
    with PhoneDoor(tmp_path) as running:
        yield running


def takes(page: Page, role: str) -> None:
    page.locator(f"form[data-act=take]:has([value={role}]) button").first.click()


def calm(lang: Lang) -> str:
    return say(lang, "exercise-calm")


def cards_are_private(door: PhoneDoor, phones: dict[Lang, Page], wall: Page) -> None:
    """Each has its own card and what comes to its role; nobody else's page and not the wall."""
    officer, watcher, other = phones[AR], phones[FR], phones[EN]
    takes(officer, "agent")
    takes(watcher, "observateur")
    takes(other, "collegue")
    direct(door, Cast("personne"))
    direct(door, Go("phase-jeu"))
    expect(officer.locator(".card")).to_contain_text(CARD["ar"])
    for page in (watcher, other, wall):
        assert not [words for words in CARD.values() if words in page.content()]
    direct(door, Release("i3"))
    expect(officer.locator(".news")).to_contain_text("اتصال جديد.")
    expect(other.locator(".news")).to_contain_text("Somebody calls back.")
    expect(watcher.locator(".card")).to_be_visible()
    assert "On rappelle." not in watcher.content()
    assert "On rappelle." not in wall.content()
    for name, page in (("officer-ar", officer), ("watcher-fr", watcher), ("other-en", other)):
        fits_and_is_accessible(page, f"play-{name}-360")
    look(wall, "play-wall-playing")


def a_stop_freezes_all(door: PhoneDoor, phones: dict[Lang, Page], wall: Page) -> None:
    """One presses; every page is calm and asks for nothing, until it goes on."""
    expect(wall.locator(".timer .what")).to_contain_text(say(FR, "wall-timer-play"))
    direct(door, Hold("i2"))
    phones[EN].locator(".stop button").click()
    for lang, page in phones.items():
        expect(page.locator(".calm")).to_contain_text(calm(lang))
        expect(page.locator("form[data-act]")).to_have_count(0)
    expect(wall.locator("#now")).to_contain_text(calm(FR))
    expect(wall.locator(".timer")).to_have_count(0)
    fits_and_is_accessible(phones[AR], "play-calm-ar-360")
    look(wall, "play-wall-calm")
    direct(door, Resume())
    expect(phones[AR].locator(".card")).to_contain_text(CARD["ar"])


def what_was_seen_and_felt(door: PhoneDoor, phones: dict[Lang, Page], wall: Page) -> None:
    """An observer's grid, and the lines of two who played: one that may be read, one that may not."""
    officer, watcher, other = phones[AR], phones[FR], phones[EN]
    watcher.check("[name='marks.r1'][value=seen]")
    watcher.check("[name='marks.r2'][value=partly]")
    watcher.locator("form[data-act=note] button").click()
    expect(watcher.locator("form[data-act=note] .state")).to_have_text("Reçu")
    direct(door, End())
    expect(wall.locator("#now")).to_contain_text(say(FR, "exercise-leave"))
    fits_and_is_accessible(officer, "play-leave-ar-360")
    look(wall, "play-wall-leave")
    officer.fill("textarea", "كنت مستعجلا.")
    officer.check("[name=show]")
    officer.locator("form[data-act=felt] button").click()
    other.fill("textarea", "Nobody reads this.")
    other.locator("form[data-act=felt] button").click()
    expect(other.locator("form[data-act=felt] .state")).to_have_text(say(EN, "phone-received"))
    expect(officer.locator("form[data-act=felt] .state")).to_have_text(say(AR, "phone-received"))


def the_debrief_is_on_the_wall(door: PhoneDoor, phones: dict[Lang, Page], wall: Page) -> None:
    """Who speaks first, what may be read, what was seen, what came when; and nothing else."""
    direct(door, Go("ask-0"))
    expect(wall.locator("#now")).to_contain_text("La personne")
    look(wall, "play-wall-ask")
    assert door.control.command(ROOM, SetStage(act=ActId("reveal"), activity=PLAY, stage=Stage.REVEALED)).ok
    for shown, words in (("felt", "كنت مستعجلا."), ("grid", "Ne menace pas."), ("times", "Votre téléphone vibre.")):
        direct(door, Go(shown))
        expect(wall.locator("#now")).to_contain_text(words)
        look(wall, f"play-wall-{shown}")
        assert "Nobody reads this." not in wall.content()
    fits_and_is_accessible(phones[AR], "play-revealed-ar-360")


def test_cards_are_private_a_stop_freezes_all_and_the_debrief_is_on_the_wall(door: PhoneDoor) -> None:
    with chromium() as browser:
        opened(door, PLAY)
        phones = {lang: phone(browser, door, lang)[1] for lang in (AR, FR, EN)}
        wall = browser.new_page(viewport={"width": 1920, "height": 1080})
        wall.goto(f"{door.control.status(ROOM)['wall']}?l=fr&l2=ar")
        look(wall, "play-wall-roles")
        fits_and_is_accessible(phones[FR], "play-roles-fr-360")
        cards_are_private(door, phones, wall)
        a_stop_freezes_all(door, phones, wall)
        what_was_seen_and_felt(door, phones, wall)
        the_debrief_is_on_the_wall(door, phones, wall)
