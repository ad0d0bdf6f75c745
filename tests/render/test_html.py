from __future__ import annotations

import re

import msgspec
import pytest
from lxml import html as parser  # type: ignore[import-untyped]  # lxml ships no types

from halqa.core.words import AR, FR, LANGS, Lang, trilingual
from halqa.render import html, to_bytes
from halqa.reports import build
from tests.reports.samples import seed, twin_report, twin_story

INPUTS = (("story", seed()), ("story", twin_story()), ("training", twin_report()))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("name", "needs"), INPUTS, ids=["published", "story", "training"])
def test_every_number_leads_to_its_row(lang: Lang, name: str, needs: msgspec.Struct) -> None:
    page = parser.fromstring(html.page(build(name, lang, needs)))
    links = {link.get("href", "").removeprefix("#") for link in page.iter("a")}
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert links
    assert links <= set(ids)
    assert len(ids) == len(set(ids))


def test_direction_and_language_are_said() -> None:
    page = parser.fromstring(html.page(build("story", AR, seed())))
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert page.find(".//article").get("dir") == "rtl"


def test_a_page_asks_for_nothing_and_uses_logical_properties_only() -> None:
    page = html.page(build("training", FR, twin_report()))
    assert not re.search(r"(src|href)=\"(?!#)", page)
    assert "url(" not in page
    assert "@import" not in page
    style = page.split("<style>")[1].split("</style>")[0]
    assert not re.search(r"(margin|padding|border)-(left|right)|text-align: (left|right)", style)


def test_text_cannot_become_markup() -> None:
    story = twin_story()
    facts = msgspec.structs.replace(story.facts, title=trilingual(*["<script>alert('x')</script>"] * 3))
    page = html.page(build("story", FR, msgspec.structs.replace(story, facts=facts)))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_the_world_is_marked() -> None:
    demo = parser.fromstring(html.page(build("story", FR, twin_story())))
    assert demo.findtext(".//title").startswith("DÉMONSTRATION")
    assert demo.find(".//meta[@name='halqa-world']").get("content") == "demonstration"
    live = html.page(build("story", FR, twin_story(world="live")))
    assert "DÉMONSTRATION" not in live
    assert "DÉMONSTRATION" not in html.page(build("story", FR, seed()))


def test_the_seal_is_printed() -> None:
    document = build("training", FR, twin_report())
    assert "Non scellé" in html.fragment(document)
    sealed = html.fragment(msgspec.structs.replace(document, seal="3fae"))
    assert "Sceau 3fae" in sealed
    assert "Non scellé" not in sealed


def test_tables_have_heads_and_the_numbers_end_aligned() -> None:
    page = parser.fromstring(html.page(build("training", FR, twin_report())))
    for table in page.iter("table"):
        assert table.findall(".//thead//th[@scope='col']")
        assert table.findall(".//tbody//th[@scope='row']")
    assert page.findall(".//tr[@class='total']")


def test_equal_documents_are_equal_bytes() -> None:
    assert to_bytes(build("training", AR, twin_report()), "html") == to_bytes(
        build("training", AR, twin_report()), "html"
    )
