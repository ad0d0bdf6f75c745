"""What can be added, where it goes, and that a new id is never an old one."""

from __future__ import annotations

import pytest

from halqa.core.packs import growing
from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.growing import Addition
from halqa.core.packs.model import Reading
from halqa.core.packs.outline import Outline, Section, outline
from halqa.core.words import AR, FR, Text
from tests.core.packs.samples import TODAY
from tests.core.packs.test_outline import CASE, EXERCISE

MAIN = "halqa 1\npack: p\nversion: 1\nsource: fr\nlanguages: fr\nlicence: CC BY 4.0\nauthors: H\n\ntitle\nfr| P\n"
BANK = "halqa 1\nbank: b\n\ntitle\nfr| B\n\n== q1\nask\nfr| Q\n* a\nfr| A\nwhy\nfr| W\n* b\nfr| B\n"
AGENDA = "halqa 1\nagenda: g\n\ntitle\nfr| G\n\n== j1 day=1 part=morning\ntitle\nfr| J\nrun r questions\nfr| R\n"
FILES = {"pack.halqa": MAIN, "c": CASE, "e": EXERCISE, "b": BANK, "g": AGENDA}


def read(**more: str) -> Reading:
    return read_pack({**FILES, **more})


def at(file: str, section: str, **more: str) -> tuple[Outline, Section]:
    shown = outline(file, {**FILES, **more}[file])
    found = shown.section(section)
    assert found is not None
    return shown, found


def names(file: str, section: str) -> list[Addition]:
    return list(growing.additions(*at(file, section)))


def test_a_step_takes_what_it_lacks_and_more_of_what_there_may_be_many_of() -> None:
    assert names("c", "step/arrivee") == [Addition("say"), Addition("*"), Addition("debrief")]
    assert names("c", "head") == []
    assert names("e", "head") == []
    assert names("b", "head") == []
    assert names("b", "step/q1") == [Addition("*"), Addition("why", "*.b"), Addition("coach")]
    assert names("e", "rubric") == [Addition("+")]
    assert names("g", "step/j1") == [Addition("run")]
    shown = outline("p", MAIN)
    assert growing.additions(shown, shown.sections[0]) == (Addition("care"), Addition("stop-word"))
    role = next(section for section in outline("e", EXERCISE).sections if section.kind == "role")
    assert names("e", role.key) == [Addition("title", "@.agent")]


def test_an_inject_takes_what_is_hoped_for_once() -> None:
    text = "exercise: e\ninject i1 manual to=x\nfr| Vibre\n"
    shown = outline("x", text)
    assert growing.additions(shown, shown.sections[0]) == (Addition("expect", "inject.i1"),)


@pytest.mark.parametrize(
    ("file", "section", "addition", "after"),
    [
        ("c", "step/arrivee", Addition("say"), "say"),
        ("c", "step/arrivee", Addition("*"), "*.c"),
        ("c", "step/arrivee", Addition("debrief"), "*.c"),
        ("b", "step/q1", Addition("why", "*.b"), "*.b"),
        ("b", "step/q1", Addition("*"), "*.b"),
        ("g", "step/j1", Addition("run"), "run.r"),
    ],
)
def test_a_part_goes_to_its_place(file: str, section: str, addition: Addition, after: str) -> None:
    shown, found = at(file, section)
    part = found.part(after)
    assert part is not None
    assert growing.place_for(shown, found, addition) == part.last


def test_what_has_no_place_of_its_own_goes_last() -> None:
    shown = outline("x", "exercise: e\n@ a\nfr| A\n")
    assert growing.place_for(shown, shown.sections[0], Addition("why")) == 3


def test_a_part_is_written_with_its_id_settings_and_texts() -> None:
    shown, found = at("c", "step/fin-nuire")
    text = growing.with_part(CASE, shown, found, Addition("debrief"), "d2", "", {FR: "Et demain ?"})
    assert text.rstrip().endswith("debrief d2\nfr| Et demain ?")
    reading = read(c=text)
    assert not [problem for problem in reading.problems if problem.severity == "error"]


def test_a_section_goes_behind_another_with_blank_lines_around() -> None:
    text = "halqa 1\ncase: c\n\n== a\nsay\nfr| A\n\n== b\nsay\nfr| B\n"
    shown = outline("x", text)
    first = shown.sections[0]
    assert growing.with_section(text, first.last, [["== n"], ["say", "fr| N"]]) == text.replace(
        "== b", "== n\nsay\nfr| N\n\n== b"
    )
    assert growing.with_section(text, 999, [["== n"]]) == text + "\n== n\n"
    tight = "== a\n== b\n"
    assert growing.with_section(tight, 1, [["== n"]]) == "== a\n\n== n\n\n== b\n"


@pytest.mark.parametrize(
    ("file", "name", "line"),
    [
        ("b", "objective", "fr| B"),
        ("b", "==", "fr| B\n"),
        ("e", "@", "@ observateur"),
        ("e", "phase", "phase retour"),
        ("e", "comment", ""),
    ],
)
def test_a_new_section_goes_behind_its_like(file: str, name: str, line: str) -> None:
    text = FILES[file]
    place = growing.behind(outline(file, text), name, 999)
    before = "\n".join(text.split("\n")[:place])
    assert (place == 999) if not line else line.strip() in before
    if name == "@":
        assert "phase" not in before
    if name == "objective":
        assert place == 5


def test_ids_are_free_and_never_those_of_the_retired() -> None:
    ids = "halqa 1\nids: p\nretired: case/poste-a-l-aube/arrivee/d\nretired: q/neuf\n"
    reading = read(ids=ids)
    _, step = at("c", "step/arrivee")
    assert growing.next_id(reading, "case/poste-a-l-aube/arrivee/", "*", step.parts) == "e"
    assert growing.next_id(reading, "case/poste-a-l-aube/arrivee/", "say", step.parts) == "s2"
    assert growing.next_id(reading, "case/poste-a-l-aube/arrivee/", "coach", step.parts) == ""
    assert growing.next_id(reading, "case/poste-a-l-aube/arrivee/", "debrief", step.parts) == ""
    assert growing.next_id(reading, "t/page/", "say", ()) == "s1"
    assert growing.next_id(read(ids="ids: p\nretired: t/page/s1\n"), "t/page/", "say", ()) == "s2"
    assert growing.free_id(reading, "q/", "neuf") == "neuf-2"
    assert growing.free_id(reading, "q/", "q2") == "q2"


def test_the_letters_of_options_go_on_in_pairs() -> None:
    block = "".join(f"* {letter}\nfr| {letter}\n" for letter in growing.LETTERS)
    shown = outline("b", f"bank: b\n== q\nask\nfr| Q\n{block}")
    section = shown.sections[0]
    assert growing.next_id(read(), "q/q/", "*", section.parts) == "aa"


@pytest.mark.parametrize(
    ("file", "section", "name", "root"),
    [
        ("c", "", "==", "case/poste-a-l-aube/"),
        ("c", "step/calme", "*", "case/poste-a-l-aube/calme/"),
        ("b", "", "==", "q/"),
        ("b", "step/q1", "*", "q/q1/"),
        ("b", "", "objective", "objective/"),
        ("e", "rubric", "+", "exercise/premier-contact/rubric/"),
        ("e", "", "@", "exercise/premier-contact/role/"),
        ("e", "debriefs", "debrief", "exercise/premier-contact/"),
        ("g", "step/j1", "run", "run/g/"),
    ],
)
def test_paths_begin_as_the_format_says(file: str, section: str, name: str, root: str) -> None:
    shown = outline(file, FILES[file])
    assert growing.root_of(shown, shown.section(section), name) == root


def test_a_new_file_has_its_title_the_source_first() -> None:
    text = growing.new_file("case", "n", Text(source=FR, by={AR: "عنوان", FR: "Titre"}))
    assert text == "halqa 1\ncase: n\n\ntitle\nfr| Titre\nar| عنوان\n"
    reading = read(n=text)
    assert [
        each.code for each in check_pack(reading, TODAY) if each.where.file == "n" and each.severity == "error"
    ] == ["pack-case-empty"]
