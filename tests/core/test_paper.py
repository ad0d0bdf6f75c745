"""Keys as they are typed from a card: either script, digits, in order; what is not on the paper is not guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.paper import (
    ARABIC_LETTERS,
    LETTERS,
    Form,
    Line,
    arabic_key,
    countable,
    keys_typed,
    lettered,
    stepped,
    sure_sign,
    sure_typed,
)
from halqa.core.words import trilingual

ASK = trilingual("Que faire ?", "ما العمل؟", "What now?")
CHOICES = lettered([(id, ASK) for id in ("one", "two", "three")])


def line(form: Form = "one", most: int = 0) -> Line:
    return Line(id="q", ask=ASK, choices=CHOICES, form=form, most=most)


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("", ()),
        ("b", ("two",)),
        ("B", ("two",)),
        ("2", ("two",)),
        ("ب", ("two",)),
        ("ا", ("one",)),
        ("إ", ("one",)),
        ("٣", ("three",)),
        ("z", None),
        ("4", None),
        ("0", None),
        ("د", None),
        ("ab", None),
        ("aa", ("one",)),
    ],
)
def test_one_key(typed: str, chosen: tuple[str, ...] | None) -> None:
    assert keys_typed(line(), typed) == chosen


def test_several_keys_and_no_more_than_the_line_takes() -> None:
    assert keys_typed(line("several"), "c, a") == ("three", "one")
    assert keys_typed(line("several", most=2), "ca") == ("three", "one")
    assert keys_typed(line("several", most=2), "cab") is None


def test_an_order_is_whole_or_not_given() -> None:
    assert keys_typed(line("order"), "جبأ") == ("three", "two", "one")
    assert keys_typed(line("order"), "") == ()
    assert keys_typed(line("order"), "ca") is None


def test_hands_cannot_write_or_put_in_order() -> None:
    lines = (line(), line("several"), line("order"), Line(id="w", ask=ASK, form="words"))
    assert [each.form for each in countable(lines)] == ["one", "several"]


def test_letters_stand_in_the_same_place_in_both_scripts() -> None:
    assert len(LETTERS) == len(ARABIC_LETTERS)
    assert [arabic_key(each) for each in "ad5"] == ["أ", "د", "5"]


@given(st.text(max_size=6), st.sampled_from(("one", "several", "order")))
def test_only_what_is_on_the_paper_is_ever_chosen(typed: str, form: Form) -> None:
    chosen = keys_typed(line(form), typed)
    assert chosen is None or (set(chosen) <= {"one", "two", "three"} and len(set(chosen)) == len(chosen))


@pytest.mark.parametrize(
    ("typed", "sure"), [("b", None), ("b+", "sure"), ("b =", "fairly"), ("ب؟", "guessing"), ("b+?", "guessing")]
)
def test_how_sure_somebody_is_stands_after_the_key(typed: str, sure: str | None) -> None:
    asked = Line(id="q", ask=ASK, choices=CHOICES, sure=True)
    assert keys_typed(asked, typed) == ("two",)
    assert sure_typed(typed) == sure
    assert keys_typed(line(), "b=") is None
    assert keys_typed(asked, "+") is None
    assert keys_typed(asked, "") == ()
    assert sure_sign(sure or "") in ("", typed.replace("؟", "?")[-1])
    assert sure_typed(sure_sign("fairly")) == "fairly"


def test_a_scale_is_typed_by_its_steps() -> None:
    assert [(choice.key, choice.id) for choice in stepped([("1", ASK), ("2", ASK)])] == [("1", "1"), ("2", "2")]
