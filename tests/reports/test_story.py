from __future__ import annotations

import re

import msgspec
import pytest

from halqa.core.ids import ClaimId
from halqa.core.ledger.check_claims import check_claims
from halqa.core.ledger.checks import Check
from halqa.core.ledger.figures import Amount
from halqa.core.problems import Message
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.render.appendix import runs_of
from halqa.render.document import Document, FigureShown, Paragraph, Plot, Quoted, Remainder, Table
from halqa.render.html import page
from halqa.render.plot import ring_plan
from halqa.render.wording import plain
from halqa.reports import build
from halqa.reports.parts import SmallCell
from tests.reports.samples import figure, seed, split, twin_figures, twin_report, twin_story

SAID: dict[Lang, tuple[str, ...]] = {
    FR: (
        "Organisation internationale pour les migrations (OIM) au Maroc", "30–31 mai 2022", "Rabat", "13–14 juin 2022", "Marrakech",
        "traite des êtres humains", "protection de l’enfance", "interculturalité", "genre", "enfants non accompagnés et séparés",
        "48 personnes", "8 femmes", "36 hommes", "font 44", "Il en manque 4", "douane", "DGSN", "Forces auxiliaires", "théoriques",
        "pratiques", "études de cas", "mises en situation", "questions", "expériences", "Protection des Enfants", "COMPASS",
        "Danemark", "Pays-Bas", "Commission nationale", "partenaire ou bailleur", "la somme des groupes de Rabat et Marrakech",
        "lequel des deux projets",
    ),
    AR: (
        "المنظمة الدولية للهجرة بالمغرب", "30–31 ماي 2022", "الرباط", "13–14 يونيو 2022", "مراكش", "الاتجار بالبشر", "حماية الطفولة",
        "التعدد الثقافي", "النوع الاجتماعي", "الأطفال غير المصحوبين", "48 شخصا", "8 نساء", "36 رجلا", "الأجزاء 44", "يبقى 4", "الجمارك",
        "للأمن الوطني", "القوات المساعدة", "دراسات حالة", "محاكاة", "COMPASS", "الدنمارك", "هولندا", "اللجنة",
    ),
    EN: (
        "IOM", "30–31 May 2022", "Rabat", "13–14 June 2022", "Marrakesh", "human trafficking", "child protection", "interculturality",
        "gender", "Unaccompanied and separated children", "48 people", "8 women", "36 men", "make 44", "leaves 4 unaccounted for",
        "Customs", "DGSN", "Auxiliary", "case studies", "role-play", "COMPASS", "Denmark", "Netherlands", "ommission",
    ),
}  # fmt: skip


def text_of(document: Document) -> str:
    """All that the blocks say; the cells of a table apart."""
    lines: list[str] = []
    for block in document.blocks:
        if isinstance(block, Table):
            lines += [" | ".join(plain(document.lang, cell) for cell in row) for row in block.rows]
        lines.append(plain(document.lang, tuple(runs_of(block))))
    return "\n".join(lines)


@pytest.mark.parametrize("lang", LANGS)
def test_the_published_story_carries_all_its_source_says(lang: Lang) -> None:
    said = text_of(build("story", lang, seed()))
    assert [wanted for wanted in SAID[lang] if wanted not in said] == []


@pytest.mark.parametrize("lang", LANGS)
def test_its_ring_has_four_open_seats(lang: Lang) -> None:
    document = build("story", lang, seed())
    plots = [block for block in document.blocks if isinstance(block, Plot)]
    plans = [ring_plan(plot) for plot in plots]
    assert [(plan.whole, [group.count for group in plan.groups]) for plan in plans if plan] == [(48, [8, 36, 4])]


@pytest.mark.parametrize("lang", LANGS)
def test_it_holds_no_number_but_quoted_ones(lang: Lang) -> None:
    document = build("story", lang, seed())
    assert document.appendix.figures == ()
    assert {quoted.claim.id for quoted in document.appendix.quoted} == {"total", "women", "men"}
    assert not any(isinstance(run, FigureShown) for block in document.blocks for run in runs_of(block))


def test_a_story_that_closes_says_so_and_leaves_no_seat_open() -> None:
    document = build("story", FR, seed((48, 12, 36)))
    closed = [block for block in document.blocks if isinstance(block, Paragraph) and block.kind == "closed"]
    assert len(closed) == 1
    assert "Le compte se ferme" in plain(FR, closed[0].runs)
    assert not any(isinstance(run, Remainder) for block in document.blocks for run in runs_of(block))


def test_parts_larger_than_the_whole_do_not_close_and_no_ring_is_invented() -> None:
    document = build("story", FR, seed((40, 8, 36)))
    gaps = [block for block in document.blocks if isinstance(block, Paragraph) and block.kind == "gap"]
    assert "ne permettent pas de fermer le compte" in plain(FR, gaps[0].runs)
    plot = next(block for block in document.blocks if isinstance(block, Plot))
    assert ring_plan(plot) is None
    assert 'class="plot bars"' in page(document)


def test_a_total_without_split_is_told_as_it_is() -> None:
    published = seed()
    alone = msgspec.structs.replace(
        published, claims=msgspec.structs.replace(published.claims, claims=published.claims.claims[:1])
    )
    document = build("story", EN, alone)
    assert "announces 48 people, with no split by sex" in text_of(document)
    assert not any(isinstance(block, Plot) for block in document.blocks)


def test_the_checks_of_the_ledger_agree_with_the_story() -> None:
    published = seed()
    checked = msgspec.structs.replace(published, checks=check_claims(published.claims))
    assert "Il en manque 4" in text_of(build("story", FR, checked))


def test_checks_of_other_claims_are_a_bug() -> None:
    wrong = Check(
        kind="split",
        status="does_not_close",
        remainder=5,
        explanation=Message("render-chart"),
        claims=(ClaimId("total"), ClaimId("women"), ClaimId("men")),
    )
    with pytest.raises(AssertionError, match="5 is not 4"):
        build("story", FR, msgspec.structs.replace(seed(), checks=(wrong,)))


def test_other_checks_that_do_not_close_are_listed_as_open() -> None:
    other = Check(kind="dates", status="does_not_close", explanation=Message("render-chart"))
    document = build("story", FR, msgspec.structs.replace(seed(), checks=(other,)))
    assert "Graphique" in text_of(document)


def test_quotes_are_printed_once_with_their_source() -> None:
    said = text_of(build("story", EN, seed()))
    assert said.count("48 représentants de forces de l’ordre (8 femmes, 36 hommes)") == 1
    assert "OIM Maroc" in said


@pytest.mark.parametrize("lang", LANGS)
def test_the_story_from_the_ledger_has_its_figures_and_only_figures(lang: Lang) -> None:
    document = build("story", lang, twin_story())
    shown = [run for block in document.blocks for run in runs_of(block)]
    assert not any(isinstance(run, Quoted) for run in shown)
    digits = set(re.findall(r"\d+", text_of(document)))
    assert {"48", "8", "36", "4", "187", "44", "31", "42"} <= digits


def test_the_public_sees_no_cell_under_five_but_not_stated() -> None:
    with pytest.raises(SmallCell, match="rank"):
        build("story", FR, msgspec.structs.replace(twin_story(), figures=twin_figures()))
    assert build("story", FR, twin_story(figures=twin_figures(), public=False)).world == "demonstration"


def test_a_dropped_breakdown_is_said_and_no_ring_is_drawn() -> None:
    bare = msgspec.structs.replace(twin_figures(), participants=figure("participants", 48))
    document = build("story", FR, twin_story(figures=bare))
    assert "La répartition par sexe n’est pas montrée" in text_of(document)
    assert not any(isinstance(block, Plot) for block in document.blocks)


def test_bounds_are_printed_and_the_parts_are_not_said_to_close() -> None:
    unsure = figure("participants", Amount(44, 48), breakdowns=(split("sex", female=8, male=36, not_stated=4),))
    document = build("story", FR, twin_story(figures=msgspec.structs.replace(twin_figures(), participants=unsure)))
    said = text_of(document)
    assert "entre 44 et 48" in said
    assert "Des bornes restent ouvertes" in said
    assert "Les parts font le tout" not in said


def test_how_single_people_did_in_a_test_is_not_in_a_public_story() -> None:
    assert "moins de bonnes réponses" not in text_of(build("story", FR, twin_story()))
    assert "moins de bonnes réponses" in text_of(build("training", FR, twin_report()))
