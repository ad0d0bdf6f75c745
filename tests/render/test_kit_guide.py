"""The guides and the glossary of the shipped course on paper, in every language."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from halqa.cli import main
from halqa.core.words import AR, EN, FR, LANGS
from halqa.formats.pack_folder import load
from halqa.locale import say
from halqa.render.kit import Kit, write
from halqa.render.kit_guide import guide_of_pack
from halqa.render.kit_pack import LANGUAGES, country_of
from halqa.room.glossary import TERMS, written

FOLDER = Path(__file__).parents[2] / "packs" / "le-chemin"
LOOK = os.environ.get("HALQA_LOOK", "")  # noqa: TID251 - a folder for the papers, when somebody wants to look
PACK = load(FOLDER).pack


def paper(language: str, only: str = "") -> Kit:
    made = guide_of_pack(PACK, language, only=only, overlay=country_of(PACK))
    assert made is not None
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_every_language_the_same_each_time(language: str) -> None:
    pdf = write(paper(language))
    assert pdf.startswith(b"%PDF-")
    assert b"pdfuaid" in pdf
    assert pdf == write(paper(language))
    if LOOK:
        (Path(LOOK) / f"guide-{language}.pdf").write_bytes(pdf)


@pytest.mark.parametrize("lang", LANGS)
def test_each_has_what_is_needed_in_the_room_in_its_own_language(lang: str) -> None:
    """Refusals, distress, leaving the roles and the debrief: what a facilitator looks for while something happens."""
    parts = paper(lang).parts
    assert [part.form for part in parts] == ["reading", "reading", "table", "reading"], "guides, glossary, law"
    said = " ".join(one.text for part in parts for leaf in part.leaves for words in leaf.says for one in words)
    wanted = {
        FR: ("Ne demandez pas pourquoi", "Sortir du rôle, à voix haute", "personne de confiance", "Rien ne s'écrit"),
        AR: ("لا تسألوا لماذا", "الخروج من الدور بصوت مسموع", "الشخص المرجعي", "جلسة الاستخلاص"),
        EN: ("Do not ask why", "Leaving the role, aloud", "focal point", "Nothing is written"),
    }
    for words in wanted[lang]:  # type: ignore[index]  # LANGS are the keys
        assert words in said
    for part in parts:
        assert {one.lang for leaf in part.leaves for words in leaf.says for one in words} <= {lang}, (
            "nothing untranslated"
        )


def test_who_each_guide_is_for_and_where_its_review_stands_is_printed() -> None:
    lead, interpreter, words, law = paper("ar").parts
    assert lead.keep[0].text == say(AR, "kit-guide-reader", reader="facilitator")
    assert interpreter.keep[0].text == say(AR, "kit-guide-reader", reader="interpreter")
    assert not words.keep
    assert not law.keep, "it lies on the tables"
    assert "مراجعة" in lead.lead[0].text, "no native reader has read it yet"


def test_the_glossary_has_every_language_on_every_paper() -> None:
    (words,) = paper("en", "glossary/mots").parts
    assert [head[0].lang for head in words.head[:3]] == [EN, EN, EN]
    row = next(cells for cells in words.cells if cells[0][0].text == "traite des êtres humains")
    assert [cell[0].text for cell in row[1:3]] == ["الاتجار بالبشر", "trafficking in persons"]
    assert "smuggling" in row[3][0].text, "which word not to say"
    assert not any("|" in one.text for cells in words.cells for cell in cells for one in cell)


def test_the_words_of_the_course_are_those_of_the_house() -> None:
    """One with the id of a house's term stands in its place; the word to say is the same, so that no two papers differ."""
    terms = {term.id: term for term in PACK.terms()}
    shared = set(TERMS) & set(terms)
    assert len(shared) > 50
    for lang in LANGS:
        for term in shared:
            first = terms[term].written.in_(lang).split("|")[0].strip()
            assert first == written(lang)[term][0].replace("’", "'"), (term, lang)


def test_a_pack_without_any_has_no_such_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert guide_of_pack(replace(PACK, guides=(), glossaries=()), "fr") is None
    other = FOLDER.with_name("premier-cercle")
    out = tmp_path / "guide.pdf"
    assert main(["pack", "print", str(other), "--guide", "--lang", "en", "--out", str(out)]) == 2
    assert "neither a guide nor a glossary" in capsys.readouterr().err
    assert not out.exists()
    assert main(["pack", "print", str(FOLDER), "--guide", "--lang", "fr+ar", "--out", str(out)]) == 0
    assert re.match(rb"%PDF-", out.read_bytes())
