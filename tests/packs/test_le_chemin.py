"""The shipped two-day course: nothing for the checker to say, two tests that pair, three languages, and no real law in a key."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain
from pathlib import Path

import msgspec
import pytest

from halqa.activities.quiz import spec as quiz_spec
from halqa.activities.registry import kind
from halqa.core.packs.agenda import PLACEHOLDER, activities_of
from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.model import Agenda, Item, Overlay, Pack, Reading
from halqa.core.packs.syntax import formatted, parse
from halqa.core.words import FR, LANGS, Lang

COURSE = Path(__file__).resolve().parents[2] / "packs" / "le-chemin"
TODAY = "2026-11-26"
"""The day the course was written: its draft legal statements expire later, and a test does not fail because time passes."""
THEMES = {"traite", "enfance", "interculturel", "genre"}
DRAFT = ("Projet", "مشروع", "Draft")
REAL_LAW = ("maroc", "morocc", "المغرب", "المغربي", "27-14", "02-03")


@cache
def files() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(COURSE.glob("*.halqa"))}


@cache
def course() -> Reading:
    return read_pack(files())


def pack() -> Pack:
    return course().pack


def forms(letter: str) -> dict[str, Item]:
    return {item.family: item for item in pack().items() if item.form == letter}


def said(item: Item) -> str:
    """All that an item shows, in every language."""
    texts = [item.ask, *chain.from_iterable((one.text, one.why) for one in item.options), item.coach]
    return " ".join(words for text in texts if text is not None for words in text.by.values())


def test_the_checker_has_nothing_to_say() -> None:
    found = [problem for problem in check_pack(course(), TODAY) if problem.severity != "note"]
    assert [(problem.code, problem.where) for problem in found] == []


@pytest.mark.parametrize("name", sorted(files()))
def test_every_file_is_in_canonical_form(name: str) -> None:
    assert formatted(parse(name, files()[name])) == files()[name]


def test_forty_items_over_the_four_themes_each_with_reason_source_and_objective() -> None:
    items = [item for item in pack().items() if item.status != "retired"]
    themes = {one.id: one.theme for bank in pack().banks for one in bank.objectives}
    assert len(items) >= 40
    assert set(themes.values()) == THEMES
    counted = Counter(themes[item.objective] for item in items)
    assert all(counted[theme] >= 8 for theme in THEMES)
    assert all(item.sources and all(option.why for option in item.options) for item in items)
    assert {item.objective for item in items} == set(themes)


def test_before_and_after_are_ten_parallel_families_whose_source_was_read() -> None:
    before, after = forms("a"), forms("b")
    assert len(before) == 10
    assert set(before) == set(after)
    for family, item in before.items():
        other = after[family]
        assert item.objective == other.objective
        assert {item.status, other.status} == {"sourced"}
        assert set(item.sources) & set(other.sources)
        assert item.ask != other.ask


def test_the_letter_of_the_key_tells_nothing() -> None:
    for items in (pack().items(), tuple(forms("a").values()), tuple(forms("b").values())):
        letters = Counter(item.keys[0] for item in items)
        assert all(0.2 <= letters[letter] / len(items) <= 0.45 for letter in "abc")


@pytest.mark.parametrize("lang", LANGS)
def test_the_length_of_the_key_tells_nothing(lang: Lang) -> None:
    longest = shortest = 0
    for item in pack().items():
        lengths = {option.id: len(option.text.in_(lang)) for option in item.options}
        ordered = sorted(lengths, key=lengths.__getitem__)
        longest += ordered[-1] == item.keys[0]
        shortest += ordered[0] == item.keys[0]
    assert longest / len(pack().items()) < 0.45
    assert shortest / len(pack().items()) < 0.45


def test_all_that_is_shown_is_in_three_languages_and_calm() -> None:
    for unit in course().units:
        assert {str(lang) for lang, words in unit.text.by.items() if words.strip()} >= {"fr", "ar", "en"}, unit.id
        assert "!" not in "".join(unit.text.by.values()), unit.id


def test_french_signs_keep_one_space_that_does_not_break() -> None:
    wrong = re.compile(r"«[^\u00a0]|[^\u00a0]»| [:;?»]|\u00a0\u00a0|\u00a0 | \u00a0|  ")
    assert [unit.id for unit in course().units if wrong.search(unit.text.by[FR])] == []


def test_no_key_rests_on_a_real_law_nor_changes_with_an_overlay() -> None:
    for item in pack().items():
        shown = said(item)
        assert not PLACEHOLDER.search(shown), item.id
        assert not any(word in shown.lower() for word in REAL_LAW), item.id
        assert not any(source.startswith("ma-") for source in item.sources), item.id


def test_the_country_of_the_exercises_is_invented_and_morocco_is_an_unsigned_draft() -> None:
    overlays = {one.id: one for one in pack().overlays}
    assert set(overlays) == {"bir-saada", "maroc"}
    assert (overlays["bir-saada"].invented, len(overlays["bir-saada"].pages)) == (True, 1)
    draft = overlays["maroc"]
    assert (draft.invented, draft.signed_by) == (False, "")
    for page in draft.pages:
        assert all(page.title.in_(lang).startswith(DRAFT) for lang in LANGS)
        assert all(source.startswith("ma-") for source in page.sources)
    legal = [one for one in pack().references if one.id.startswith("ma-") and one.legal]
    assert len(legal) == 3
    assert all(one.verified_by == "nobody" for one in legal)
    assert all(one.text.in_(lang).startswith(DRAFT) for lang in LANGS for one in legal)


def test_the_lengths_the_course_comes_in() -> None:
    half_days = {agenda.id: [(half.day, half.part) for half in agenda.halves] for agenda in pack().agendas}
    assert half_days == {
        "complet": [(1, "morning"), (1, "afternoon"), (2, "morning"), (2, "afternoon")],
        "court": [(1, "morning"), (1, "afternoon")],
        "minimum-35": [(1, "morning")],
        "ramadan": [(1, "morning"), (2, "morning")],
        "suite": [(1, "morning"), (1, "afternoon"), (2, "morning"), (2, "afternoon")],
        "vendredi": [(1, "morning"), (1, "afternoon"), (2, "morning"), (2, "afternoon")],
    }
    smallest = next(agenda for agenda in pack().agendas if agenda.id == "minimum-35")
    assert sum(run.minutes for run in smallest.halves[0].runs) <= 35
    assert [run.kind for run in smallest.halves[0].runs] == ["theory", "case", "questions", "commitment"]


@pytest.mark.parametrize("overlay", pack().overlays, ids=lambda one: one.id)
@pytest.mark.parametrize("agenda", pack().agendas, ids=lambda one: one.id)
def test_every_agenda_plays_under_every_overlay(agenda: Agenda, overlay: Overlay) -> None:
    runs = activities_of(pack(), agenda, overlay)
    assert len(runs) == sum(len(half.runs) for half in agenda.halves)
    for run in runs:
        assert kind(run.kind).start(msgspec.json.decode(run.spec, type=kind(run.kind).spec_type)) is not None
        assert run.minutes > 0
        assert "{contact}" not in bytes(run.spec).decode()
    tests = {run.test: msgspec.json.decode(run.spec, type=quiz_spec.Spec) for run in runs if run.test}
    if agenda.id == "minimum-35":
        assert tests == {}
        return
    assert set(tests) == {"pre", "post"}
    assert len(tests["pre"].items) == len(tests["post"].items) == 10
    assert {item.pair for item in tests["pre"].items} == {item.pair for item in tests["post"].items}


def test_a_table_sets_the_pace_of_one_answer_by_seat() -> None:
    for agenda in pack().agendas:
        if agenda.id in {"complet", "vendredi"}:
            paced = [run for half in agenda.halves for run in half.runs if run.pace == "table"]
            assert any(run.kind == "poll" and run.mode == "by-seat" for run in paced)


@pytest.mark.parametrize("lang", LANGS)
def test_the_guide_speaks_of_every_step_and_scene_in_each_language(lang: Lang) -> None:
    said = " ".join(
        say.text.by[lang].lower() for guide in pack().guides for chapter in guide.chapters for say in chapter.says
    )
    for scene in (*pack().cases, *pack().exercises):
        assert scene.title.by[lang].lower() in said, scene.id
    whole = next(agenda for agenda in pack().agendas if agenda.id == "complet")
    assert [run.id for half in whole.halves for run in half.runs if run.title.by[lang].lower() not in said] == []


def test_every_case_and_role_play_has_its_place_in_an_agenda() -> None:
    played = {ref for agenda in pack().agendas for half in agenda.halves for run in half.runs for ref in run.refs}
    assert {scene.id for scene in (*pack().cases, *pack().exercises)} <= played
