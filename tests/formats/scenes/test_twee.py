from __future__ import annotations

import random
import time

import msgspec
import pytest
from hypothesis import given, settings

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Pack, Reading
from halqa.core.packs.printer import print_pack
from halqa.core.packs.scenes import Case
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, LANGS, Lang, Text
from halqa.formats.exchange.parts import Given, Incoming, Outgoing, Taken
from halqa.formats.scenes import twee_file
from tests.core.packs import strategies
from tests.formats.scenes.samples import CASE, reading_of

FOREIGN = """:: StoryTitle
Le puits & la source

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube", "start": "Au matin"}

:: Code [script]
alert(1)

:: Au matin [calme] {"position":"600,400","size":"100,200"}
Deux ''voisins'' se disputent.<br>Ils arrivent <!-- à vérifier -->au poste.

<<set $colere to 1>>Que faites-vous ?
* [[Les écouter->Écoute]]
* [[Renvoyer|Dehors]]
On peut aussi [[appeler<-appeler le chef]] tout de suite.

:: Écoute
(if: $colere > 0)[Ils se calment.]
[[Dehors]]
[[Perdu->Nulle part]]

:: Dehors [end-harm]
La porte se ferme. (note: elle grince)

:: appeler
"""


def taken(text: str, lang: Lang = FR, into: Reading | None = None) -> Taken:
    found = twee_file.read(text.encode(), Incoming(file="puits.twee", lang=lang, into=into))
    assert isinstance(found, Taken)
    return found


def told(reading: Reading, lang: Lang, only: str = "") -> Given:
    given = twee_file.write(reading, Outgoing(lang=lang, only=only))
    assert isinstance(given, Given)
    return given


def case_of(found: Taken, into: Pack | None = None) -> Case:
    files = dict(found.files)
    if into is not None:
        files |= {"pack.halqa": print_pack(into)["pack.halqa"]}
    (case,) = read_pack(files).pack.cases
    return case


def in_one_language(case: Case, lang: Lang) -> Case:
    """The case with each text in one language, the source's standing in."""

    def one(value: object) -> object:
        if isinstance(value, Text):
            return Text(source=lang, by={lang: value.in_(lang)})
        if isinstance(value, tuple):
            return tuple(one(each) for each in value)
        if isinstance(value, msgspec.Struct):
            return type(value)(**{name: one(getattr(value, name)) for name in value.__struct_fields__})
        return value

    made = one(case)
    assert isinstance(made, Case)
    return made


def codes(found: Taken) -> list[tuple[str, int]]:
    return sorted((problem.code, problem.where.line) for problem in found.problems)


def losses(found: Taken | Given) -> dict[str, int]:
    return {loss.code: loss.count for loss in found.losses}


@pytest.mark.parametrize("lang", LANGS)
def test_the_sample_goes_out_and_comes_back_in_each_language(lang: Lang) -> None:
    reading = reading_of(CASE)
    given = told(reading, lang)
    back = taken(given.body.decode(), lang)
    assert back.problems == ()
    assert losses(back) == {}
    assert case_of(back) == in_one_language(reading.pack.cases[0], lang)
    assert given.count == back.count == 7
    assert losses(given)["twee-settings"] == 8  # four questions and four credited options


def test_other_programs_see_words_links_and_a_start() -> None:
    text = told(reading_of(CASE), FR).body.decode()
    assert ":: arrivee [start]\n6 h 40, poste de Bab Sahel." in text
    assert (
        "[[On propose un endroit calme et on parle à chacun séparément.->calme]]<!-- halqa * c credit=protection:2 -->"
        in text
    )
    assert ":: fin-nuire [end-harm]" in text
    assert '"start": "Halqa"' in text, "the care comes first"


@given(strategies.cases)
@settings(max_examples=40, deadline=None)
def test_any_case_comes_back_whole_in_its_language(cases: tuple[Case, ...]) -> None:
    pack = Pack(id="p", version="1", source=FR, languages=(FR, AR, EN), title=Text(FR, {FR: "P"}), cases=cases)
    reading = read_pack(print_pack(pack))
    for case in cases:
        if not case.steps:
            continue
        given = told(reading, FR, case.id)
        back = taken(given.body.decode())
        assert case_of(back) == in_one_language(case, FR)
        assert losses(back) == {}


def test_a_foreign_story_comes_in_and_what_is_refused_is_named_with_its_line() -> None:
    found = taken(FOREIGN)
    assert codes(found) == [
        ("twee-code", 7), ("twee-macro", 13), ("twee-macro", 19), ("twee-target", 21),
    ]  # fmt: skip
    assert losses(found) == {
        "twee-code": 1, "names": 3, "twee-macros": 2, "twee-markup": 3, "twee-remarks": 1, "twee-tags": 1, "twee-places": 1,
        "twee-asks": 1, "twee-empty": 1, "twee-ends": 1,
    }  # fmt: skip
    case = case_of(found)
    assert case.title.in_(FR) == "Le puits & la source"
    assert [step.id for step in case.steps] == ["au-matin", "ecoute", "dehors", "appeler"]
    first = case.steps[0]
    assert [each.text.in_(FR) for each in first.says] == [
        "Deux voisins se disputent.",
        "Ils arrivent au poste.",
        "On peut aussi appeler le chef tout de suite.",
    ]
    assert first.ask is not None
    assert first.ask.text.in_(FR) == "Que faites-vous ?"
    assert [(each.id, each.text.in_(FR), each.to) for each in first.choices] == [
        ("a", "Les écouter", "ecoute"), ("b", "Renvoyer", "dehors"), ("c", "appeler le chef", "appeler"),
    ]  # fmt: skip
    assert case.steps[1].says[0].text.in_(FR) == "[Ils se calment.]"
    assert (case.steps[2].end, case.steps[2].says[0].text.in_(FR)) == ("harm", "La porte se ferme. (note: elle grince)")
    assert case.steps[3].end == "mixed"


def test_names_that_are_taken_stay_with_who_has_them() -> None:
    into = reading_of(CASE)
    found = twee_file.read(
        told(into, FR).body,
        Incoming(file="x.twee", lang=FR, into=into, standing=frozenset({"poste-a-l-aube-2.case.halqa"})),
    )
    assert isinstance(found, Taken)
    assert list(found.files) == ["poste-a-l-aube-3.case.halqa"]


def test_one_case_a_file_and_a_sentence_for_what_is_impossible() -> None:
    reading = reading_of(CASE)
    files = print_pack(reading.pack)
    both = read_pack(
        {**files, "b.case.halqa": files["poste-a-l-aube.case.halqa"].replace("case: poste-a-l-aube", "case: b")}
    )
    asked = {
        ("", FR): "exchange-which-case", ("x", FR): "exchange-no-case", ("b", Lang("zgh")): "exchange-no-language",
    }  # fmt: skip
    for (only, lang), code in asked.items():
        given = twee_file.write(both, Outgoing(lang=lang, only=only))
        assert isinstance(given, Refused)
        assert given.code == code
    for empty in (b"", b"just words", b":: StoryTitle\nX\n", b":: Code [script]\nx"):
        refused = twee_file.read(empty, Incoming(file="x.twee", lang=FR))
        assert isinstance(refused, Refused)
        assert refused.code == "exchange-no-passages"


PIECES = [
    "[[", "]]", "->", "<-", "|", "<<", ">>", "<!--", "-->", "<!-- halqa ", "ask group talk=5m", "* a -> b", "{", "}", "(if:", "(", ")",
    "$x", "\n:: ", "\n::", "[", "]", "\\", "''", "//", "/*", "*/", "/%", "<b", ">", "<script>", "<%", "%>", "\n\n", "\x00", "\ue000",
    "\ue001", "StoryData", "&#xE000;", "[img[", "\r",
]  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(4):
            case 0:
                text = text[:at] + chance.choice(PIECES) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randint(1, 40) :]
            case 2:
                other = chance.randrange(len(text) + 1)
                text = text[:at] + text[other : other + chance.randint(1, 80)] + text[at:]
            case _:
                text = text[:at] + chr(chance.randrange(0x2000)) + text[at + 1 :]
    return text


@pytest.mark.slow
def test_mutated_files_are_read_or_refused_and_never_hang() -> None:
    ours, chance = told(reading_of(CASE), FR).body.decode(), random.Random(4)
    for number in range(400):  # the whole run is row 9 of the hard conditions
        text = mutated(FOREIGN if number % 2 else ours, chance)
        found = twee_file.read(text.encode("utf-8", "replace"), Incoming(file="x.twee", lang=FR))
        if isinstance(found, Taken):
            case_of(found)
            assert all(0 < problem.where.line <= text.count("\n") + text.count("\r") + 1 for problem in found.problems)


@pytest.mark.parametrize(
    "opener", ["[[", "<!--", "<<", "{a", "(if:", "<a ", "$a", "''", "(a(", "[img[", "/*", "<script>", "[[a->b]]", ":"]
)
def test_a_large_file_of_one_sign_takes_no_longer_than_its_length(opener: str) -> None:
    def spent(times: int) -> float:
        text = ":: a\n" + opener * times
        begin = time.process_time()
        twee_file.read(text.encode(), Incoming(file="x.twee", lang=FR))
        return time.process_time() - begin

    spent(100)
    assert spent(40_000) < 20 * spent(5_000) + 0.5
