"""A file as an editor sees it: every line belongs to a part, keys come from ids, and mistakes lose nothing."""

from __future__ import annotations

import pytest
from hypothesis import given

from halqa.core.packs.build import read_pack
from halqa.core.packs.outline import Outline, is_shown, outline, text_of, units_of
from halqa.core.words import AR, EN, FR
from tests.core.packs.samples import GOLDEN, SHIPPED
from tests.core.packs.test_syntax import TEXTS

CASE = (GOLDEN / "poste-a-l-aube.case.halqa").read_text(encoding="utf-8")
EXERCISE = (GOLDEN / "premier-contact.exercise.halqa").read_text(encoding="utf-8")


def shipped(name: str) -> Outline:
    return outline(name, (SHIPPED / name).read_text(encoding="utf-8"))


def keys(shown: Outline) -> list[str]:
    return [section.key for section in shown.sections]


def test_a_case_has_its_head_and_a_section_for_each_step() -> None:
    shown = outline("c", CASE)
    assert (shown.kind, shown.id) == ("case", "poste-a-l-aube")
    assert keys(shown)[:3] == ["head", "step/arrivee", "step/laisser"]
    step = shown.section("step/arrivee")
    assert step is not None
    assert [part.key for part in step.parts] == ["==.arrivee", "say", "coach", "ask", "*.a", "*.b", "*.c"]
    option = step.part("*.c")
    assert option is not None
    assert option.settings == "-> calme credit=protection:2"
    assert set(option.by) == {FR, AR, EN}
    assert text_of(option, FR).in_(EN).startswith("Offer a quiet place")
    assert step.part("*.z") is None


def test_a_role_play_has_a_section_for_each_role_and_inject_and_one_for_what_stands_together() -> None:
    shown = outline("e", EXERCISE)
    kinds = [section.kind for section in shown.sections]
    assert kinds.count("role") == 4
    assert kinds.count("inject") == 3
    assert {"head", "phases", "rubric", "debriefs"} <= set(kinds)
    inject = next(section for section in shown.sections if section.kind == "inject")
    assert [part.key for part in inject.parts] == [f"inject.{inject.id}", f"inject.{inject.id}.expect"]
    rubric = shown.section("rubric")
    assert rubric is not None
    assert {part.name for part in rubric.parts} == {"rubric", "+"}
    assert rubric.parts[0].id == ""


def test_the_other_kinds_of_files() -> None:
    assert {"head", "references"} == {section.kind for section in shipped("pack.halqa").sections}
    assert {"head", "fills", "step"} == {section.kind for section in shipped("bir-saada.overlay.halqa").sections}
    bank = shipped("savoir.bank.halqa")
    assert keys(bank)[:2] == ["head", "objectives"]
    item = bank.sections[2]
    assert item.parts[2].key == "*.a"
    assert item.parts[3].key == "*.a.why"
    assert item.parts[3].owner == "*.a"
    sheet = shipped("avis.feedback.halqa")
    scale = next(section for section in sheet.sections if section.kind == "scale")
    assert [part.name for part in scale.parts] == ["+", "low", "high"]
    assert sheet.sections[-1].kind == "comment"
    assert shipped("ids.halqa").sections[0].kind == "made"


def test_a_run_owns_its_question_and_its_note() -> None:
    text = "agenda: a\n== j1\ntitle\nfr| J\nrun q1 questions\nfr| Q\nask\nfr| Quoi ?\ncoach\nfr| N\nrun q2 poll ref=x\nfr| P\n"
    section = outline("a", text).section("step/j1")
    assert section is not None
    assert [part.key for part in section.parts] == [
        "==.j1", "title", "run.q1", "run.q1.ask", "run.q1.coach", "run.q2",
    ]  # fmt: skip


def test_the_same_id_twice_keeps_two_keys() -> None:
    shown = outline("c", "case: c\n== a\nsay\nfr| un\nsay\nfr| deux\n== a\nsay\nfr| trois\n")
    assert keys(shown) == ["step/a", "step/a~2"]
    assert [part.key for part in shown.sections[0].parts] == ["==.a", "say", "say~2"]


def test_comments_above_a_step_belong_to_it_and_a_line_finds_its_section() -> None:
    shown = outline("c", "halqa 1\ncase: c\n\n# about a\n== a\nsay\nfr| un\n\n# about b\n== b\nsay\nfr| deux")
    first, second = shown.sections
    assert (first.first, first.last) == (4, 8)
    assert (second.first, second.last) == (9, 12)
    assert shown.at(7) is first
    assert shown.at(9) is second
    assert shown.at(1) is first
    assert outline("x", "").at(1) is None


def test_a_file_that_says_nothing_of_itself_still_has_an_outline() -> None:
    shown = outline("x", "why\nfr| parce que\n* a\n@ role\n")
    assert (shown.kind, shown.id) == ("", "")
    assert keys(shown) == ["head", "role/role"]
    assert shown.sections[0].parts[0].key == "why"


def test_a_group_that_is_spread_over_a_file_is_one_section() -> None:
    shown = outline("b", "bank: b\ntitle\nfr| T\nobjective o\nfr| O\ncare\nfr| C\ncomment\nfr| X\n")
    assert keys(shown) == ["head", "objectives", "comment"]
    head = shown.section("head")
    assert head is not None
    assert [part.key for part in head.parts] == ["title", "care"]


def test_people_see_steps_and_roles_and_never_what_stands_behind_them() -> None:
    case = outline("c", "halqa 1\ncase: c\n\ntitle\nfr| T\n\n== a\nsay\nfr| A\n")
    assert [is_shown(case, section) for section in case.sections] == [True, True]
    bank = outline("b", "halqa 1\nbank: b\n\nobjective o\nfr| O\n\n== q key=a\nask\nfr| Q\n")
    assert [is_shown(bank, section) for section in bank.sections] == [False, True]
    assert not is_shown(outline("p", "halqa 1\npack: p\n\ntitle\nfr| T\n"), case.sections[0])


@pytest.mark.parametrize("name", [path.name for path in sorted(SHIPPED.glob("*.halqa"))])
def test_every_unit_of_the_shipped_pack_is_a_part(name: str) -> None:
    files = {path.name: path.read_text(encoding="utf-8") for path in SHIPPED.glob("*.halqa")}
    reading = read_pack(files)
    shown = outline(name, files[name])
    found = [unit for section in shown.sections for unit in units_of(reading, shown, section).values()]
    assert sorted(found) == sorted(unit.id for unit in reading.units if unit.where.file == name)


@given(TEXTS)
def test_any_text_has_an_outline_whose_keys_are_unique_and_whose_lines_are_its_own(text: str) -> None:
    shown = outline("f", text)
    assert len(set(keys(shown))) == len(shown.sections)
    for section in shown.sections:
        assert len({part.key for part in section.parts}) == len(section.parts)
        for part in section.parts:
            assert section.first <= part.first <= part.last <= section.last
