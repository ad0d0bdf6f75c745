from __future__ import annotations

import itertools
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Ask, Case, Choice, Ending, Step
from halqa.core.words import AR, FR, LANGS, Lang, Text
from halqa.render.case_map import case_map
from halqa.render.map_layers import FAR, Way, placed
from halqa.render.map_letters import width, wrapped

SVG = "{http://www.w3.org/2000/svg}"


def text(words: str, **others: str) -> Text:
    return Text(source=FR, by={FR: words, **{Lang(lang): other for lang, other in others.items()}})


def step(id: str, *ways: str, end: Ending = "", start: bool = False) -> Step:
    choices = tuple(
        Choice(id=letter, text=text(f"Vers {to}"), to=to) for letter, to in zip("abcdefgh", ways, strict=False)
    )
    ask = Ask(text=text("Que faire ?"), talk=300) if ways else None
    return Step(id=id, start=start, end=end, says=(Say(id="say", text=text(f"Ici {id}.")),), ask=ask, choices=choices)


def case(*steps: Step) -> Case:
    return Case(id="c", title=text("Un cas & un autre", ar="حالة"), steps=steps)


def drawn(one: Case, lang: Lang = FR) -> ET.Element:
    return ET.fromstring(case_map(one, lang))  # our own text


def words(tree: ET.Element) -> str:
    return " ".join("".join(each.itertext()) for each in tree.iter(f"{SVG}text"))


def groups(tree: ET.Element) -> dict[str, ET.Element]:
    return {each.attrib["data-step"]: each for each in tree.iter(f"{SVG}g")}


def box(tree: ET.Element, id: str) -> tuple[float, float]:
    rect = groups(tree)[id].find(f"{SVG}rect")
    assert rect is not None
    return float(rect.attrib["x"]), float(rect.attrib["y"])


WHOLE = case(step("debut", "suite", "fin", start=True), step("suite", "fin", "debut"), step("fin", end="harm"))


def test_each_step_is_a_group_that_a_page_can_find() -> None:
    tree = drawn(WHOLE)
    assert list(groups(tree)) == ["debut", "suite", "fin"]
    assert [each.attrib["id"] for each in groups(tree).values()] == ["step-debut", "step-suite", "step-fin"]
    assert tree.attrib["role"] == "img"
    assert not list(tree.iter(f"{SVG}a"))


def test_with_addresses_each_step_is_a_link() -> None:
    tree = ET.fromstring(case_map(WHOLE, FR, lambda id: f"/edit?step={id}&x"))
    assert [each.attrib["href"] for each in tree.iter(f"{SVG}a")] == [
        "/edit?step=debut&x", "/edit?step=suite&x", "/edit?step=fin&x",
    ]  # fmt: skip
    assert tree.attrib["role"] == "group"


def test_it_reads_from_the_side_where_reading_begins() -> None:
    left, right = drawn(WHOLE), drawn(WHOLE, AR)
    assert box(left, "debut")[0] < box(left, "suite")[0] < box(left, "fin")[0]
    assert box(right, "debut")[0] > box(right, "suite")[0] > box(right, "fin")[0]


def test_a_loop_is_dashed_and_a_lost_step_says_so_in_words_and_by_its_border() -> None:
    tree = drawn(WHOLE)
    assert len([path for path in tree.iter(f"{SVG}path") if "stroke-dasharray" in path.attrib]) == 1
    lost = drawn(case(*WHOLE.steps, step("seule", "fin")))
    rect = groups(lost)["seule"].find(f"{SVG}rect")
    assert rect is not None
    assert "stroke-dasharray" in rect.attrib
    assert "Rien ne mène à cette étape" in words(groups(lost)["seule"])
    assert "Rien ne mène" not in words(groups(lost)["suite"])


@pytest.mark.parametrize(("end", "word"), [
    ("good", "Fin favorable"), ("mixed", "Fin mitigée"), ("missed", "Occasion manquée"), ("harm", "Tort causé"),
])  # fmt: skip
def test_an_end_is_told_by_its_word_and_by_a_shape_of_its_own(end: Ending, word: str) -> None:
    tree = groups(drawn(case(step("x", end=end))))["x"]
    assert word in words(tree)
    ends: tuple[Ending, ...] = ("good", "mixed", "missed", "harm")
    signs = {
        other: [each.tag + each.attrib.get("d", "")[-6:] for each in groups(drawn(case(step("x", end=other))))["x"]]
        for other in ends
    }
    assert all(signs[one] != signs[two] for one, two in itertools.combinations(signs, 2))


def test_mistakes_are_shown_where_they_are() -> None:
    tree = drawn(case(step("debut", "nulle-part", ""), step("cul"), step("cul")))
    assert "nulle-part" in words(tree)
    assert "étape inconnue" in words(tree)
    assert "ne mène nulle part" in words(tree)
    assert "Ni option, ni fin" in words(groups(tree)["cul"])
    assert len([each for each in tree.iter(f"{SVG}g") if each.attrib.get("id") == "step-cul"]) == 1


def test_a_missing_translation_stands_in_italics_and_is_counted() -> None:
    tree = drawn(WHOLE, AR)
    assert "بلا ترجمة" in words(tree)
    assert [each for each in tree.iter(f"{SVG}text") if each.attrib.get("font-style") == "italic"]
    assert "sans traduction" not in words(drawn(WHOLE))


def test_the_description_says_where_every_step_leads() -> None:
    described = drawn(WHOLE).find(f"{SVG}desc")
    assert described is not None
    said = (described.text or "").replace("\u2068", "").replace("\u2069", "")
    assert "Étape suite : a mène à fin ; b mène à debut." in said


@given(st.text(max_size=200), st.floats(20, 300), st.integers(1, 4), st.booleans())
@settings(max_examples=80, deadline=None)
def test_lines_fit_and_are_not_more_than_asked(given: str, room: float, most: int, bold: bool) -> None:
    lines = wrapped(given, 13, room, most, bold)
    assert len(lines) <= most
    assert all(width(line, 13, bold) <= room or len(line) <= 2 for line in lines)


LETTERS = st.sampled_from(["s0", "s1", "s2", "s3", "s4", "s5", "nowhere", ""])
STEPS = st.lists(
    st.builds(
        lambda id, ways, end, start: step(id, *ways, end=end, start=start),
        st.sampled_from(["s0", "s1", "s2", "s3", "s4", "s5", '"<&>\x0b']),
        st.lists(LETTERS, max_size=4),
        st.sampled_from(["", "good", "mixed", "missed", "harm"]),
        st.booleans(),
    ),
    max_size=9,
)


@given(STEPS, st.sampled_from(LANGS))
@settings(max_examples=80, deadline=None)
def test_any_case_can_be_drawn_and_no_two_boxes_overlap(steps: list[Step], lang: Lang) -> None:
    tree = ET.fromstring(case_map(case(*steps), lang))
    rects = [each.find(f"{SVG}rect") for each in tree.iter(f"{SVG}g")]
    places = [tuple(float(r.attrib[k]) for k in ("x", "y", "width", "height")) for r in rects if r is not None]
    assert len(places) == len(steps)
    for (x1, y1, w1, h1), (x2, y2, w2, h2) in itertools.combinations(places, 2):
        assert x1 + w1 <= x2 or x2 + w2 <= x1 or y1 + h1 <= y2 + 0.2 or y2 + h2 <= y1 + 0.2
    assert all(x >= 0 and y >= 0 for x, y, _, _ in places)


def test_a_way_over_too_many_layers_is_no_line() -> None:
    chain = [Way(number, number + 1) for number in range(FAR + 2)]
    places = placed([40.0] * (FAR + 3), [0], [*chain, Way(0, FAR + 2), Way(FAR + 2, 0), Way(0, 2)])
    assert [route.kind for route in places.routes[-3:]] == ["far", "back", "ahead"]
    assert places.layers == tuple(range(FAR + 3))
    assert len(places.routes[-1].through) == 1
