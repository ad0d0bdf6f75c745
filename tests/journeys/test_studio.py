"""A trainer makes a case of five steps in French, adds Arabic and English, sees findings and mends them, looks at it as a phone, the
wall and paper, and puts it on an agenda; the project officer finds the pack when a course is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from halqa.core.packs.checks import check_pack
from halqa.formats.pack_folder import load
from tests.journeys.test_whole_day import entered
from tests.live.test_browser import chromium, look
from tests.support.journeys import House

pytestmark = [pytest.mark.browser, pytest.mark.live]
SLOW = 60_000
"""Milliseconds that nothing takes unless it hangs, even on a machine that does something else."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    made.make_world()
    expect.set_options(timeout=SLOW)
    with made:
        yield made
    expect.set_options(timeout=5_000)


def way(page: Page, words: str, *, to: str = "", step: str = "") -> None:
    """Add an option that leads to a step that stands, or to a new one."""
    page.locator("details.add summary").first.click()
    page.fill("#way-words", words)
    page.select_option("#way-to", to)
    if step:
        page.fill("#way-step", step)
    page.locator("button[value=way]").click()
    expect(page.locator(".notice")).to_be_visible()


def saved(page: Page) -> None:
    """Wait until the page says that what was typed is saved."""
    expect(page.locator("[data-state]")).to_contain_text("Enregistré à")


def test_a_trainer_makes_a_case_and_puts_it_on_an_agenda(house: House) -> None:
    with chromium() as browser:
        page = entered(browser, house, "facilitator", "/studio/", 1280)
        page.set_default_timeout(SLOW)
        page.locator("a.button").first.click()
        page.fill("[name=title_fr]", "Au puits")
        page.fill("[name=title_ar]", "عند البئر")
        page.fill("[name=title_en]", "At the well")
        page.fill("[name=name]", "au-puits")
        page.locator("main form button.button").click()
        page.goto(f"{house.staff}/studio/packs/au-puits/add/case/")
        page.fill("[name=title_fr]", "Une enfant au puits")
        page.fill("[name=story]", "Une enfant attend seule près du puits.")
        page.fill("[name=question]", "Que faites-vous ?")
        page.locator("main form button.button").click()
        first = page.url
        way(page, "On lui offre de l'eau.", step="Elle boit et parle un peu.")
        page.goto(first)
        way(page, "On passe son chemin.", step="Personne ne revient.")
        page.goto(first.replace("step/debut", "step/elle-boit-et-parle"))
        way(page, "On appelle une collègue formée.", step="Elle est accueillie.")
        page.goto(first.replace("step/debut", "step/elle-boit-et-parle"))
        way(page, "On pose vingt questions.", step="Elle se tait.")
        folder = house.data / "packs" / "au-puits"
        case = load(folder).pack.cases[0]
        assert [step.id for step in case.steps] == [
            "debut", "elle-boit-et-parle", "personne-ne-revient", "elle-est-accueillie", "elle-se-tait",
        ]  # fmt: skip

        page.goto(first.replace("step/debut", "step/elle-est-accueillie"))
        expect(page.locator(".findings li.error, .findings li.warning").first).to_be_visible()
        look(page, "studio-findings")
        ends = {"personne-ne-revient": "missed", "elle-est-accueillie": "good", "elle-se-tait": "harm"}
        for step, end in ends.items():
            page.goto(first.replace("step/debut", f"step/{step}"))
            page.select_option(f"[name='text.settings:end:.==.{step}']", end)
            saved(page)
            expect(page.locator("[data-part^='=='] .findings")).to_have_count(0)
        page.goto(first.replace("step/debut", "step/elle-boit-et-parle"))
        question = page.locator("[name='text.fr.ask']")
        question.fill("Et maintenant ?")
        saved(page)

        for step in ("debut", *(each.id for each in case.steps[1:])):
            page.goto(first.replace("step/debut", f"step/{step}"))
            for lang, words in (("ar", "نص بالعربية"), ("en", "A text in English")):
                for field in page.locator(f"textarea[lang={lang}]").all():
                    field.fill(words)
            saved(page)
        page.goto(first.replace("step/debut", "head"))
        page.fill("[name='text.ar.title']", "طفلة عند البئر")
        page.fill("[name='text.en.title']", "A child at the well")
        saved(page)
        look(page, "studio-three-languages")
        problems = [one for one in check_pack(load(folder), "2026-11-26") if one.severity != "note"]
        assert problems == []

        page.goto(first.replace("/sections/step/debut/", "/map/"))
        expect(page.locator("svg [data-step=debut]")).to_be_visible()
        page.goto(first.replace("/studio/packs/", "/room/preview/").replace("/files/", "/"))
        expect(page.frame_locator(".phone-screen iframe").locator("body")).to_contain_text("près du puits")
        expect(page.frame_locator(".wall-screen iframe").locator("body")).to_contain_text("près du puits")
        look(page, "studio-preview")

        page.goto(f"{house.staff}/studio/packs/au-puits/add/")
        page.select_option("[name=kind]", "agenda")
        page.fill("[name=title_fr]", "Une matinée")
        page.locator("main form button.button").last.click()
        page.goto(f"{house.staff}/studio/packs/au-puits/")
        form = page.locator("form[action$='une-matinee.agenda.halqa/add/']")
        for fold in ("details.file", "details.add"):
            page.locator(fold, has=form).evaluate("each => { each.open = true; }")
        form.locator("textarea").fill("Matin")
        form.locator("button").click()
        page.locator("details.add summary").first.click()
        page.select_option("#run", "case|une-enfant-au-puits")
        page.locator("button[value=run]").click()
        expect(page.locator(".notice")).to_be_visible()
        run = load(folder).pack.agendas[0].halves[0].runs[0]
        assert (run.kind, run.refs) == ("case", ("une-enfant-au-puits",))
        page.goto(f"{house.staff}/studio/packs/au-puits/versions/")
        expect(page.locator(".versions li").first).to_be_visible()

        desk = entered(browser, house, "project_officer", "/desk/frame/?open=course", 1280)
        assert desk.locator("select[name=course-pack] option[value=au-puits]").count() == 1
