"""What changed between two versions, thing by thing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.packs.differences import Difference, differences
from halqa.core.packs.edits import moved, with_text
from halqa.core.packs.outline import outline
from halqa.core.words import AR, EN, LANGS
from tests.core.packs.test_outline import CASE, EXERCISE

IDS = "halqa 1\nids: p\n"


def changed(old: str, new: str) -> tuple[Difference, ...]:
    return differences({"c": old, "ids": IDS}, {"c": new, "ids": IDS + "retired: x\n"})


def told(found: tuple[Difference, ...]) -> list[tuple[str, str, str, str, str, str]]:
    return [
        (
            each.how,
            each.section.key if each.section else "",
            each.part.key if each.part else each.name,
            each.lang,
            each.before[:20],
            each.after[:20],
        )
        for each in found
    ]


def test_nothing_differs_from_itself() -> None:
    assert differences({"c": CASE}, {"c": CASE}) == ()


def test_a_text_a_setting_and_a_field_are_told_with_both_states() -> None:
    new = CASE.replace("en| At the post, at dawn", "en| At dawn").replace("* a -> laisser", "* a -> calme")
    new = new.replace("minutes: 40", "minutes: 45")
    assert told(changed(CASE, new)) == [
        ("field", "", "minutes", "", "40", "45"),
        ("text", "head", "title", "en", "At the post, at dawn", "At dawn"),
        ("settings", "step/arrivee", "*.a", "", "-> laisser", "-> calme"),
    ]


def test_a_language_added_and_one_taken_away() -> None:
    without = CASE.replace("en| And now?\n", "")
    assert told(changed(without, CASE)) == [("text", "step/laisser", "ask", "en", "", "And now?")]
    assert told(changed(CASE, without)) == [("text", "step/laisser", "ask", "en", "And now?", "")]


def test_parts_and_sections_that_come_go_and_move() -> None:
    shown = outline("c", CASE)
    step = shown.sections[2]
    gone = "\n".join(line for number, line in enumerate(CASE.split("\n"), 1) if not step.first <= number <= step.last)
    assert told(changed(CASE, gone)) == [("removed", "step/laisser", "", "", "Dix minutes plus tar", "")]
    assert told(changed(gone, CASE)) == [("added", "step/laisser", "", "", "", "Dix minutes plus tar")]
    more = CASE.replace("\n== laisser", "* d -> calme\nfr| On réfléchit.\n\n== laisser")
    assert told(changed(CASE, more)) == [("added", "step/arrivee", "*.d", "", "On réfléchit.", "On réfléchit.")]
    assert told(changed(more, CASE)) == [("removed", "step/arrivee", "*.d", "", "On réfléchit.", "On réfléchit.")]
    turned = moved(CASE, shown, shown.sections[1], 1)
    assert [each.how for each in changed(CASE, turned)] == ["moved"]


def test_a_bare_part_and_a_section_without_words_are_told_all_the_same() -> None:
    assert told(changed("case: c\n== a\n", "case: c\n== a\nsay\n== b\n")) == [
        ("added", "step/a", "say", "", "", ""),
        ("added", "step/b", "", "", "", ""),
    ]


def test_only_the_form_changed() -> None:
    assert [each.how for each in changed(CASE, CASE.replace("title", "# note\ntitle"))] == ["form"]


def test_files_that_come_and_go_and_the_list_of_ids_that_follows() -> None:
    assert [(each.how, each.shown.kind) for each in differences({"c": CASE}, {"e": EXERCISE, "ids": IDS})] == [
        ("file-removed", "case"),
        ("file-added", "exercise"),
    ]
    assert [each.how for each in differences({}, {"ids": IDS})] == ["file-added"]
    assert [each.how for each in differences({"ids": IDS}, {"ids": IDS + "retired: x\n"})] == ["form"]


@given(st.data())
def test_any_text_written_is_the_one_difference(data: st.DataObject) -> None:
    section = data.draw(st.sampled_from(outline("c", CASE).sections))
    part = data.draw(st.sampled_from([part for part in section.parts if part.by]))
    lang = data.draw(st.sampled_from([AR, EN]))
    new = with_text(CASE, part, lang, "صفر zéro", LANGS)
    found = changed(CASE, new)
    assert [(each.how, each.section and each.section.key, each.lang) for each in found] == [("text", section.key, lang)]
    assert found[0].after == "صفر zéro"
