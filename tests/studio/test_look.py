"""Every page of the Studio in Chromium, on a phone's width and a desk's: nothing wider than the screen, nothing serious for axe."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from halqa.staff.rules import Role
from halqa.studio.actions.making import copy_pack
from halqa.studio.versions import versions_of
from tests.record.factories import NOW
from tests.room.test_look import chromium, entered, faults, look, spills, ticket

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]
FILES = "/studio/packs/atelier/files"
SCENE, CASE, BANK = "bureau-3.exercise.halqa", "gare.case.halqa", "savoir.bank.halqa"
WIDTHS = (1280, 360)
TURNS: tuple[dict[str, int], ...] = (
    {"ar": 360, "fr": 1280},
    {"ar": 1280, "fr": 360},
    {"ar": 360, "en": 1280},
    {"ar": 1280, "en": 360},
)
"""In which language and on which width axe looks at a page, page by page."""
PAGES = {
    "home": "/studio/",
    "new": "/studio/new/",
    "come-new": "/studio/import/",
    "pack": "/studio/packs/atelier/",
    "shipped": "/studio/packs/le-chemin/",
    "copy": "/studio/packs/atelier/copy/",
    "add": "/studio/packs/atelier/add/",
    "add-case": "/studio/packs/atelier/add/case/",
    "versions": "/studio/packs/atelier/versions/",
    "version": "/studio/packs/atelier/versions/1/",
    "export": "/studio/packs/atelier/export/",
    "export-as": "/studio/packs/atelier/export/twee/",
    "import": "/studio/packs/atelier/import/",
    "pack-head": f"{FILES}/pack.halqa/sections/head/",
    "references": f"{FILES}/pack.halqa/sections/references/",
    "case-head": f"{FILES}/{CASE}/sections/head/",
    "step": f"{FILES}/{CASE}/sections/step/quai/",
    "map": f"{FILES}/{CASE}/map/",
    "text": f"{FILES}/{CASE}/text/",
    "role": f"{FILES}/{SCENE}/sections/role/personne/",
    "phases": f"{FILES}/{SCENE}/sections/phases/",
    "inject": f"{FILES}/{SCENE}/sections/inject/i1/",
    "rubric": f"{FILES}/{SCENE}/sections/rubric/",
    "scene-map": f"{FILES}/{SCENE}/map/",
    "item": f"{FILES}/{BANK}/sections/step/enfant-a/",
    "half": f"{FILES}/minimum-35.agenda.halqa/sections/step/cercle/",
    "preview": f"/room/preview/atelier/{SCENE}/sections/role/collegue/",
    "preview-half": "/room/preview/atelier/minimum-35.agenda.halqa/sections/step/cercle/",
}


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_every_page_fits_and_is_accessible(live_server: LiveServer, shelf: Path, lang: str) -> None:
    """Each page is measured on both widths in each language; axe looks at it twice: in Arabic on one width, on the other in French or
    English by turns."""
    assert copy_pack(source="le-chemin", name="atelier", by=None, now=NOW) is None
    assert versions_of(shelf / "atelier")
    session = ticket(Role.FACILITATOR)
    found: dict[str, list[str]] = {}
    with chromium() as browser:
        page = entered(browser, live_server, session, WIDTHS[0], lang)
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        for number, (name, address) in enumerate(PAGES.items()):
            seen = TURNS[number % len(TURNS)].get(lang)
            answer = page.goto(f"{live_server.url}{address}")
            assert answer is not None
            assert answer.status == 200, address
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                look(page, f"studio-{name}-{lang}-{width}")
                if name == "map":
                    expect(page.locator("[data-step=quai]")).to_be_in_viewport()
                wrong = faults(page) if seen == width else spills(page)
                found |= {f"{name} {width}": wrong} if wrong else {}
    assert found == {}
