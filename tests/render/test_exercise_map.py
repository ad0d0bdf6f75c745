from __future__ import annotations

import itertools
import xml.etree.ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from halqa.core.packs.parts import Say
from halqa.core.packs.scenes import Criterion, Exercise, Inject, Phase, Role
from halqa.core.words import AR, FR, LANGS, Lang, Text
from halqa.render.exercise_map import exercise_map

SVG = "{http://www.w3.org/2000/svg}"


def text(words: str) -> Text:
    return Text(source=FR, by={FR: words})


def inject(id: str, *to: str, phase: str = "", after: int = 0, manual: bool = False) -> Inject:
    return Inject(
        id=id, text=text(f"Événement {id}"), to=to, phase=phase, after=after, manual=manual, expect=text("Réagit")
    )


WHOLE = Exercise(
    id="x",
    title=text("Le premier contact"),
    roles=(
        Role(id="agent", text=text("Vous recevez")),
        Role(id="personne", text=text("Vous dites peu"), by="trainer", victim=True),
        Role(id="temoin", text=text("Vous regardez"), least=0, most=2),
    ),
    phases=(Phase(id="avant", seconds=90), Phase(id="jeu", seconds=720, order=("personne", "agent"))),
    injects=(
        inject("i2", "personne", "agent", phase="jeu", after=420, manual=True),
        inject("i1", "agent", phase="jeu", after=180),
        inject("i3", "temoin", manual=True),
    ),
    observer="temoin",
    criteria=(Criterion(id="r1", text=text("Se présente"), critical=True),),
    debriefs=(Say(id="debrief", text=text("Alors ?")),),
)


def drawn(one: Exercise, lang: Lang = FR) -> ET.Element:
    return ET.fromstring(exercise_map(one, lang))


def words(tree: ET.Element) -> str:
    said = " ".join("".join(each.itertext()) for each in tree.iter(f"{SVG}text"))
    return said.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")


def part(tree: ET.Element, path: str) -> ET.Element:
    return next(each for each in tree.iter(f"{SVG}g") if each.attrib.get("data-part") == path)


def rect(group: ET.Element) -> list[float]:
    found = [each for each in group.iter(f"{SVG}rect") if each.attrib.get("rx") == "7"]
    return [float(found[0].attrib[name]) for name in ("x", "y", "width", "height")]


def test_injects_stand_in_the_order_of_time_and_those_by_hand_come_last() -> None:
    tree = drawn(WHOLE)
    tops = [rect(part(tree, f"inject/{id}"))[1] for id in ("i1", "i2", "i3")]
    assert tops == sorted(tops)
    assert "à 4:30 min" in words(part(tree, "inject/i1"))  # 90 seconds of the first phase, then three minutes
    assert "à 8:30 min, ou à la main" in words(part(tree, "inject/i2"))
    assert "Parole : personne → agent" in words(part(tree, "phase/jeu"))
    assert "de 1:30 à 13:30 min" in words(part(tree, "phase/jeu"))


def test_how_an_inject_comes_is_told_by_a_shape() -> None:
    tree = drawn(WHOLE)

    def shapes(id: str) -> tuple[int, int]:
        group = part(tree, f"inject/{id}")
        return len(list(group.iter(f"{SVG}circle"))), len(list(group.iter(f"{SVG}path")))

    assert (shapes("i1"), shapes("i2"), shapes("i3")) == ((1, 0), (2, 2), (0, 1))


def test_a_victim_is_named_with_who_plays_it_and_the_grid_is_counted() -> None:
    tree = drawn(WHOLE)
    assert "rôle de victime · joué par un formateur" in words(part(tree, "role/personne"))
    assert "2 personnes au plus" in words(part(tree, "role/temoin"))
    assert "Grille tenue par temoin : 1 critère · dont 1 essentiel · Débriefing : 1 question" in words(tree)


def test_arabic_reads_from_the_right() -> None:
    tree = drawn(WHOLE, AR)
    assert rect(part(tree, "role/agent"))[0] > rect(part(tree, "role/personne"))[0]
    assert "personne ← agent" in words(tree)
    assert "بلا ترجمة" in words(tree)


def test_what_the_circle_calls_roles_and_phases_is_read_instead_of_ids() -> None:
    witness = Text(source=FR, by={FR: "Le témoin", AR: "الشاهد"})
    phase = Text(source=FR, by={FR: "Le jeu", AR: "اللعب"})
    roles = (*WHOLE.roles[:2], replace(WHOLE.roles[2], name=witness))
    phases = (WHOLE.phases[0], replace(WHOLE.phases[1], name=phase, order=("personne", "temoin")))
    tree = drawn(replace(WHOLE, roles=roles, phases=phases), AR)
    assert "الشاهد" in words(part(tree, "role/temoin"))
    assert "اللعب" in words(part(tree, "phase/jeu"))
    assert "personne ← الشاهد" in words(part(tree, "phase/jeu"))
    assert "إلى الشاهد" in words(part(tree, "inject/i3"))
    assert "temoin" not in words(tree)
    french = words(drawn(replace(WHOLE, roles=roles, phases=phases)))
    assert "Grille tenue par Le témoin" in french


def test_with_addresses_every_part_is_a_link() -> None:
    tree = ET.fromstring(exercise_map(WHOLE, FR, lambda path: f"/edit#{path}"))
    links = [each.attrib["href"] for each in tree.iter(f"{SVG}a")]
    assert links == [
        "/edit#role/agent", "/edit#role/personne", "/edit#role/temoin",
        "/edit#phase/avant", "/edit#phase/jeu", "/edit#inject/i1", "/edit#inject/i2", "/edit#inject/i3",
    ]  # fmt: skip


def test_mistakes_are_shown_where_they_are() -> None:
    wrong = (
        inject("a", "inconnu", phase="jeu", after=60),
        inject("b", "agent", phase="jeu", after=720),
        inject("c", phase="nulle-part"),
        inject("d", "agent"),
    )
    tree = drawn(Exercise(id="x", title=text("X"), roles=WHOLE.roles, phases=WHOLE.phases, injects=wrong))
    assert "Rôle inconnu : inconnu" in words(part(tree, "inject/a"))
    assert "Trop tard" in words(part(tree, "inject/b"))
    assert "Phase inconnue : nulle-part" in words(part(tree, "inject/c"))
    assert "N’arrive à personne" in words(part(tree, "inject/c"))
    assert "jamais" in words(part(tree, "inject/d"))


IDS = st.sampled_from(["a", "b", "c", '"<&>\x0b'])
EXERCISES = st.builds(
    Exercise,
    id=IDS,
    title=st.just(text("T")),
    roles=st.lists(st.builds(Role, id=IDS, text=st.builds(text, st.text(max_size=80))), max_size=4).map(tuple),
    phases=st.lists(st.builds(Phase, id=IDS, seconds=st.integers(0, 900)), max_size=4).map(tuple),
    injects=st.lists(
        st.builds(
            Inject, id=IDS, text=st.builds(text, st.text(max_size=200)), to=st.lists(IDS, max_size=3).map(tuple),
            phase=st.one_of(st.just(""), IDS), after=st.integers(0, 999), manual=st.booleans(),
        ),
        max_size=6,
    ).map(tuple),
)  # fmt: skip


@given(EXERCISES, st.sampled_from(LANGS))
@settings(max_examples=60, deadline=None)
def test_any_exercise_can_be_drawn_and_no_two_cards_overlap(one: Exercise, lang: Lang) -> None:
    tree = drawn(one, lang)
    cards = [rect(each) for each in tree.iter(f"{SVG}g") if each.attrib.get("data-part", "").startswith("inject/")]
    for (_, y1, _, h1), (_, y2, _, h2) in itertools.combinations(cards, 2):
        assert y1 + h1 <= y2 or y2 + h2 <= y1
