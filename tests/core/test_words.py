"""Texts in several languages: what a page shows when a translation is missing, and which way it is written."""

from __future__ import annotations

from halqa.core.words import AR, EN, FR, Lang, Text, direction, trilingual


def test_a_missing_translation_falls_back_to_the_source() -> None:
    text = Text(source=FR, by={FR: "le cercle", AR: "الحلقة"})
    assert text.in_(AR) == "الحلقة"
    assert text.in_(EN) == "le cercle"
    assert text.has(AR)
    assert not text.has(EN)


def test_languages_that_come_later_have_a_direction_too() -> None:
    assert [direction(Lang(lang)) for lang in ("fr", "ar", "ary", "zgh")] == ["ltr", "rtl", "rtl", "ltr"]


def test_a_text_of_nothing_is_empty() -> None:
    assert Text(source=FR, by={}).in_(AR) == ""
    assert trilingual("a", "b", "c").in_(EN) == "c"
