from __future__ import annotations

from typing import Any, cast

import pytest

from halqa.core.words import AR, EN, FR, LANGS, POP_DIRECTIONAL_ISOLATE, Lang
from halqa.render.document import Day, FigureShown, HandTypedNumber, Name, Words
from halqa.render.sentence import Choice, NotAFigure, NumberOf, compose, listed
from halqa.render.wording import plain
from tests.reports.samples import figure

PEOPLE = FigureShown(figure("participants", 48))


@pytest.mark.parametrize("typed", [48, "48", "forty-eight", 4.5, None, ["48"], (48,), (PEOPLE, "48")])
def test_a_slot_takes_runs_and_nothing_else(typed: object) -> None:
    with pytest.raises(NotAFigure):
        compose(FR, "story-total-alone", total=cast(Any, typed), people=NumberOf(PEOPLE))


def test_the_figure_itself_stands_in_the_sentence() -> None:
    runs = compose(FR, "story-total-alone", total=PEOPLE, people=NumberOf(PEOPLE))
    assert PEOPLE in runs
    assert [run for run in runs if isinstance(run, Words) and any(mark.isdigit() for mark in run.text)] == []
    assert plain(FR, runs) == "Le texte publié annonce 48 personnes, sans répartition par sexe."


def test_a_plural_is_chosen_by_the_figure_in_each_language() -> None:
    def said(lang: Lang, value: int) -> str:
        shown = FigureShown(figure("participants", value))
        return plain(lang, compose(lang, "story-part", category=Choice("male"), amount=shown, people=NumberOf(shown)))

    assert [said(FR, 1), said(FR, 36)] == ["1 homme", "36 hommes"]
    assert [said(EN, 1), said(EN, 36)] == ["1 man", "36 men"]
    assert [said(AR, 5), said(AR, 36), said(AR, 100)] == ["5 رجال", "36 رجلا", "100 رجل"]


def test_printing_what_was_given_to_choose_a_plural_is_refused() -> None:
    with pytest.raises(HandTypedNumber):
        compose(FR, "story-total-alone", total=NumberOf(PEOPLE), people=NumberOf(PEOPLE))


def test_a_choice_is_a_word_of_the_code() -> None:
    with pytest.raises(NotAFigure):
        Choice("48")


def test_no_isolate_is_left_over_in_the_words() -> None:
    for lang in LANGS:
        for run in compose(lang, "story-session", place=Name("Bir Saada"), days=Day("2026-05-30", "2026-05-31")):
            assert not isinstance(run, Words) or POP_DIRECTIONAL_ISOLATE not in run.text


def test_lists_are_joined_as_each_language_does() -> None:
    items = [(Words("a"),), (Words("b"),), (Words("c"),)]
    assert [plain(lang, listed(lang, items)) for lang in (FR, EN, AR)] == ["a, b et c", "a, b and c", "a وb وc"]
    assert listed(FR, []) == ()
