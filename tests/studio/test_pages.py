"""The studio shows a pack's languages side by side, what is wrong in it, and where its translations stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from halqa.core.words import OWN_NAMES
from halqa.staff.rules import Role
from halqa.studio.folders import folder_of
from halqa.studio.queries import pack_names, pack_rows, pack_shown
from tests.desk.worlds import account

pytestmark = pytest.mark.django_db
TODAY = "2026-11-23"


def test_the_shipped_pack_is_listed_with_its_items_and_pages() -> None:
    row = next(row for row in pack_rows(TODAY) if row.name == "premier-cercle")
    assert (row.items, row.pages, len(row.languages), row.own) == (12, 3, 3, False)


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_a_section_is_shown_in_all_its_languages_at_once(client: Client, lang: str) -> None:
    client.force_login(account(Role.ME_OFFICER))
    shown = pack_shown("premier-cercle", TODAY)
    assert shown is not None
    page = client.get(f"/studio/packs/premier-cercle/?lang={lang}").text
    assert client.get(f"/studio/?lang={lang}").status_code == 200
    for review in shown.reading.pack.reviews:
        assert OWN_NAMES[review.lang] in page
        assert (review.state in page) == (lang == "en")  # the usual states are said in the language of the page
    item = shown.reading.pack.items()[0]
    address = f"/studio/packs/premier-cercle/files/savoir.bank.halqa/sections/step/{item.id}/"
    assert address in page
    sheet = client.get(f"{address}?lang={lang}").text
    for code in shown.reading.pack.languages:
        assert item.ask.in_(code).split("«")[0].split("'")[0][:30] in sheet
    assert "data-autosave" in sheet
    assert sheet.count("readonly") > 3


@pytest.mark.parametrize("lang", ["fr", "ar", "en"])
def test_a_guide_and_a_glossary_are_read_and_printed_like_other_files(client: Client, lang: str) -> None:
    client.force_login(account(Role.ME_OFFICER))
    page = client.get(f"/studio/packs/le-chemin/?lang={lang}").text
    pack = "/studio/packs/le-chemin/files"
    for file, section, words in (
        ("facilitateur.guide.halqa", "refus", ("شكرا", "merci", "thank you")),
        (
            "mots.glossary.halqa",
            "trafficking",
            ("الاتجار بالبشر", "traite des êtres humains", "trafficking in persons"),
        ),
    ):
        address = f"{pack}/{file}/sections/step/{section}/"
        assert address in page
        sheet = client.get(f"{address}?lang={lang}").text
        assert all(word in sheet for word in words), "all languages side by side"
        assert "Texte à l’écran" not in sheet, "nobody sees it on a screen"
        paper = client.get(f"{pack}/{file}/paper/?language={lang}")
        assert (paper.status_code, paper["Content-Type"]) == (200, "application/pdf")


def test_a_folder_that_is_no_pack_is_not_listed_and_has_no_page(client: Client, settings: Any, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / ".hidden").mkdir()
    settings.HALQA_PACKS = tmp_path
    client.force_login(account(Role.FACILITATOR))
    assert pack_names() == ("empty",)
    assert pack_rows(TODAY) == ()
    assert client.get("/studio/packs/empty/").status_code == 404
    assert client.get("/studio/packs/elsewhere/").status_code == 404
    settings.HALQA_PACKS = tmp_path / "nowhere"
    assert pack_names() == ()
    assert folder_of("empty") is None
