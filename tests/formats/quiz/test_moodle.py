from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import HealthCheck, Phase, assume, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Bank, Item, Option, Pack
from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, Lang, Text
from halqa.formats.exchange.parts import Format, Incoming
from halqa.formats.exchange.registry import named
from halqa.formats.quiz.moodle_xml import parse
from tests.core.packs.samples import shipped
from tests.formats.quiz import trips

MOODLE, GIFT = named("moodle"), named("gift")
# Packs shrink for minutes on a busy machine; what fails is small enough to read.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)

FROM_MOODLE = """<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- question: 0  -->
  <question type="category">
    <category>
      <text>$course$/top/Défaut pour Cours 1/Les enfants</text>
    </category>
    <info format="moodle_auto_format"><text></text></info>
    <idnumber></idnumber>
  </question>

<!-- question: 42  -->
  <question type="multichoice">
    <name>
      <text>Première question</text>
    </name>
    <questiontext format="html">
      <text><![CDATA[<p dir="ltr">Que faire&nbsp;?</p><p>Deux lignes &amp; <b>gras</b>.</p>]]></text>
    </questiontext>
    <generalfeedback format="html"><text>&lt;p&gt;Pour tous&lt;/p&gt;</text></generalfeedback>
    <defaultgrade>2.0000000</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>1</hidden>
    <idnumber>enfant-a</idnumber>
    <single>true</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>abc</answernumbering>
    <correctfeedback format="html"><text>Votre réponse est correcte.</text></correctfeedback>
    <partiallycorrectfeedback format="html"><text></text></partiallycorrectfeedback>
    <incorrectfeedback format="html"><text></text></incorrectfeedback>
    <answer fraction="0" format="html">
      <text>Attendre</text>
      <feedback format="html"><text><![CDATA[<p>Non.</p>]]></text></feedback>
    </answer>
    <answer fraction="100" format="plain_text">
      <text>a &lt; b</text>
      <feedback format="html"><text></text></feedback>
    </answer>
    <hint format="html"><text>Relisez.</text></hint>
    <tags><tag><text>doute</text></tag><tag><text>enfance</text></tag></tags>
  </question>
  <question type="truefalse">
    <name><text>vf</text></name>
    <questiontext format="html"><text>Il fait jour.</text></questiontext>
    <answer fraction="0" format="moodle_auto_format"><text>false</text><feedback><text>Voyons.</text></feedback></answer>
    <answer fraction="100" format="moodle_auto_format"><text>true</text><feedback><text></text></feedback></answer>
  </question>
</quiz>
"""


def question(kind: str = "multichoice", ask: str = "q", answers: str = "", more: str = "") -> bytes:
    """A file with one question at line 3."""
    answers = answers or '<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>'
    head = f'<quiz>\n\n<question type="{kind}"><name><text>nom</text></name>'
    return f"{head}<questiontext><text>{ask}</text></questiontext>{answers}{more}</question>\n</quiz>".encode()


def test_a_file_of_moodles_own_is_read() -> None:
    into = trips.taken(MOODLE, FROM_MOODLE.encode(), FR)
    assert into.problems == ()
    pack = read_pack(into.files).pack
    (bank,) = pack.banks
    assert (bank.id, bank.title.in_(FR)) == ("les-enfants", "Les enfants")
    first, second = bank.items
    assert (first.id, first.ask.in_(FR), first.keys) == ("enfant-a", "Que faire\xa0? Deux lignes & gras.", ("b",))
    assert [(one.text.in_(FR), one.why and one.why.in_(FR)) for one in first.options] == [
        ("Attendre", "Non."),
        ("a < b", None),
    ]
    assert first.coach is not None
    assert first.coach.in_(FR) == "Pour tous"
    assert [(one.text.in_(FR), one.why and one.why.in_(FR)) for one in second.options] == [
        ("Vrai", None),
        ("Faux", "Voyons."),
    ]
    assert second.keys == ("a",)
    assert {loss.code: loss.count for loss in into.losses} == {
        "markup": 1, "tags": 2, "hints": 1, "combined-feedback": 1, "grades": 1, "hidden": 1, "lines": 1, "general-feedback": 1,
        "category-path": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("shortanswer", "short-answer"),
        ("matching", "matching"),
        ("numerical", "numerical"),
        ("cloze", "cloze"),
        ("essay", "essay"),
        ("description", "description"),
        ("calculatedmulti", "calculated"),
        ("ordering", "ordering"),
        ("ddmarker", "drag"),
        ("coderunner", "coderunner"),
        ("", "-"),
    ],
)
def test_what_halqa_has_no_model_for_is_refused_by_name_and_line_and_counted(kind: str, said: str) -> None:
    into = trips.taken(MOODLE, question(kind), FR)
    (problem,) = into.problems
    assert (problem.code, problem.where.line, problem.args) == ("quiz-unsupported", 3, {"kind": said, "name": "nom"})
    assert [(loss.code, loss.count) for loss in into.losses] == [("questions", 1)]
    assert into.files == {}


@pytest.mark.parametrize(
    ("body", "code", "args"),
    [
        (question(ask="&lt;img src=&quot;a.png&quot; /&gt;"), "quiz-image", {"sign": "img"}),
        (question(more="<generalfeedback><text>x</text><file>iVBO</file></generalfeedback>"), "quiz-image", {"sign": "file"}),
        (question(more="<image>plan.png</image>"), "quiz-image", {"sign": "image"}),
        (question(answers='<answer fraction="deux"><text>a</text></answer>'), "quiz-moodle-fraction", {"given": "deux"}),
        (question(answers='<answer fraction="1e9"><text>a</text></answer>'), "quiz-moodle-fraction", {"given": "1e9"}),
        (question(answers='<answer fraction="101"><text>a</text></answer>'), "quiz-moodle-fraction", {"given": "101"}),
        (question("truefalse"), "quiz-moodle-part", {"part": "answer"}),
        (question(ask="  "), "quiz-incomplete", {"reason": "empty"}),
        (question(answers='<answer fraction="100"><text>a</text></answer>'), "quiz-incomplete", {"reason": "few"}),
        (question(answers='<answer><text>a</text></answer><answer><text>b</text></answer>'), "quiz-no-key", {}),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(body: bytes, code: str, args: dict[str, str]) -> None:
    (problem,) = trips.taken(MOODLE, body, FR).problems
    assert (problem.code, problem.where.line) == (code, 3)
    assert args.items() <= problem.args.items()


LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<quiz><question type="&c;"/></quiz>"""


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        (b"", "exchange-not-xml", 1),
        (b"q {=a ~b}", "exchange-not-xml", 1),
        (b"<quiz>\n<question>\n</quiz>", "exchange-not-xml", 3),
        (b"<quiz>&nbsp;</quiz>", "exchange-not-xml", 1),
        (b"<?xml version='1.0' encoding='klingon'?><quiz/>", "exchange-not-xml", 1),
        (b"<?xml version='1.0' encoding='utf-8'?><quiz>\xe9</quiz>", "exchange-not-xml", 1),
        (LAUGHS.encode(), "exchange-doctype", 2),
        (b"<!DOCTYPE quiz SYSTEM 'file:///etc/hosts'><quiz/>", "exchange-doctype", 1),
        (b"<html><body/></html>", "exchange-not-moodle", 1),
        (b"<quiz>\n" + b"<a>" * 100_000, "exchange-deep", 2),
        (b"<quiz></quiz>", "exchange-nothing", 0),
        (b"<quiz>" + b" " * 20_000_000, "exchange-too-large", 0),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(body: bytes, code: str, line: int) -> None:
    refused = MOODLE.read(body, Incoming(file="f.xml", lang=FR))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.args.get("line", 0)) == (code, line)


def test_spans_are_languages_and_what_stands_between_belongs_to_each() -> None:
    spans = '<p>Le <span lang="fr" class="multilang">mot</span> <span class="multilang" lang="en_gb">word</span>.</p>'
    quiz = parse(question(ask=html.escape(spans)), "f", FR)
    assert not isinstance(quiz, Refused)
    assert quiz.questions[0].ask == {FR: "Le mot .", "en-gb": "Le word."}
    foreign = html.escape('<p>Dire <span lang="en">word</span>.</p>')
    quiz = parse(question(ask=foreign), "f", FR)
    assert not isinstance(quiz, Refused)
    assert quiz.questions[0].ask == {FR: "Dire word."}


def test_the_plug_ins_way_of_saying_a_language_is_read_too() -> None:
    into = trips.taken(MOODLE, question(ask="{mlang fr}Où ?{mlang}{MLANG ar}أين؟{mlang}"), FR)
    assert read_pack(into.files).pack.items()[0].ask.by == {FR: "Où ?", AR: "أين؟"}
    (problem,) = trips.taken(MOODLE, question(ask="{mlang fr}Où ?{mlang}{mlang other}Where?{mlang}"), FR).problems
    assert (problem.code, problem.args["sign"]) == ("quiz-image", "mlang")


def test_a_file_in_latin_letters_that_says_so_is_read() -> None:
    body = b"<?xml version='1.0' encoding='ISO-8859-1'?>" + question(ask="Où ?").decode().encode("latin-1")
    assert "Où ?" in trips.taken(MOODLE, body, FR).files["retour.bank.halqa"]


def item(ask: str, *options: str, keys: tuple[str, ...] = ("a",)) -> Pack:
    made = tuple(
        Option(id="abcd"[n], text=Text(FR, {FR: one}), why=Text(FR, {FR: one, AR: "نعم"}))
        for n, one in enumerate(options)
    )
    bank = Bank(
        id="b", title=Text(FR, {FR: "B"}), items=(Item(id="i", ask=Text(FR, {FR: ask}), options=made, keys=keys),)
    )
    return Pack(id="p", version="1", source=FR, languages=(FR,), title=Text(FR, {FR: "P"}), banks=(bank,))


@settings(
    max_examples=80,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    deadline=None,
    phases=UNSHRUNK,
)
@given(trips.packs(), st.sampled_from([FR, AR]))
@example(item("<p>a</p>", "a  b   c", "]]>", "&amp;nbsp;", "&#38;"), FR)
@example(item('<span lang="en" class="multilang">x</span>', "\u2028x", "a\tb"), FR)
@example(item("<!-- x", "<", "</text>", "'\"", keys=("a", "b")), FR)
@example(item("{mlang en}x{mlang}", "{mlang", "\\{MLANG fr", "a{mlang other}"), FR)
def test_a_pack_comes_back_as_the_table_of_losses_says(pack: Pack, lang: Lang) -> None:
    pack = trips.with_language(pack, lang)
    reading = trips.only_banks(pack)
    assume(trips.marked(pack.banks))
    assume(
        all(said.strip() for unit in reading.units for said in unit.text.by.values())
    )  # "&nbsp;" alone is Moodle's empty text
    out = trips.given(MOODLE, reading, lang)
    into = trips.taken(MOODLE, out.body, FR)
    returned = read_pack(into.files)
    signs = {loss.code for loss in out.losses} & {"signs"}
    expected = [trips.left(one, lang, languages=True, reasons=True) for one in trips.marked(pack.banks)]
    found = trips.by_id(returned.pack.items())
    assert found.keys() == trips.by_id(expected).keys()
    if not signs:
        assert found == trips.by_id(expected)
    assert (out.count, into.count) == (len(expected), len(expected))
    assert {problem.code for problem in into.problems} <= {"quiz-no-key"}
    assert {problem.code for problem in returned.problems} <= {"pack-missing-field"}
    trips.same_banks(pack, returned.pack, lang)
    trips.all_losses_told(reading, out, lang, carried={"reasons", "ids", "titles", "languages"})


def test_signs_that_xml_cannot_hold_are_replaced_and_counted() -> None:
    out = trips.given(MOODLE, trips.only_banks(item("a\ufffe", "b\uffff", "c")), FR)
    assert {loss.code: loss.count for loss in out.losses}["signs"] == 3
    assert trips.taken(MOODLE, out.body, FR).files["b.bank.halqa"].count("\ufffd") == 3


def test_the_shipped_bank_comes_back_whole_in_three_languages() -> None:
    reading = shipped()
    out = trips.given(MOODLE, reading, EN)
    assert "languages" not in {loss.code for loss in out.losses}
    into = trips.taken(MOODLE, out.body, FR)
    assert (into.problems, [loss.code for loss in into.losses]) == ((), [])
    returned = read_pack(into.files).pack
    assert returned.banks[0].id == reading.pack.banks[0].id
    expected = [trips.left(one, FR, languages=True, reasons=True) for one in reading.pack.items()]
    assert list(returned.items()) == expected


def test_another_parser_finds_the_same_questions_keys_and_languages() -> None:
    """Python's own XML parser, and a multilang filter as Moodle writes it (filter/multilang), on the shipped bank."""
    reading = shipped()
    quiz = ElementTree.fromstring(trips.given(MOODLE, reading, FR).body)  # our own bytes
    questions = [one for one in quiz if one.get("type") == "multichoice"]
    assert [one.findtext("name/text") for one in questions] == [item.id for item in reading.pack.items()]
    for found, item in zip(questions, reading.pack.items(), strict=True):
        for lang in reading.pack.languages:
            assert in_language(found.findtext("questiontext/text"), lang) == item.ask.in_(lang)
            said = [
                (in_language(one.findtext("text"), lang), float(one.get("fraction", "")))
                for one in found.iter("answer")
            ]
            assert said == [(one.text.in_(lang), 100.0 if one.id in item.keys else 0.0) for one in item.options]


SPAN = r'<span(?:\s+lang="[a-zA-Z0-9_-]+"|\s+class="multilang"){2}\s*>.*?</span>'
BLOCK = re.compile(rf"{SPAN}(?:\s*{SPAN})+", re.DOTALL)


def in_language(text: str | None, lang: str) -> str:
    """What Moodle's own filter shows of a text to somebody who reads this language."""

    def chosen(block: re.Match[str]) -> str:
        spans: dict[str, str] = dict(
            re.findall(r'<span[^>]*lang="([a-zA-Z0-9_-]+)"[^>]*>(.*?)</span>', block[0], re.DOTALL)
        )
        return spans.get(lang) or next(iter(spans.values()))

    assert text is not None
    return html.unescape(BLOCK.sub(chosen, text))


@pytest.mark.parametrize("form", [MOODLE, GIFT], ids=["moodle", "gift"])
@pytest.mark.parametrize(
    "title", ["/a", "a/", "/", "//", "a/b", "a//b", "//a///b/", "top", "$course$/a", "a / b", "/ a /"]
)
def test_a_slash_in_a_title_comes_back_and_moodle_divides_no_name_at_it(form: Format, title: str) -> None:
    pack = item("Où ?", "ici", "là")
    pack = replace(pack, banks=(replace(pack.banks[0], title=Text(FR, {FR: title})),))
    out, into, returned = trips.back(form, trips.only_banks(pack), FR)
    (bank,) = returned.pack.banks
    assert bank.title.in_(FR) == title
    assert "category-path" not in {loss.code for loss in into.losses}
    (path,) = re.findall(r"(?:\$CATEGORY: |<category><text>)(.+?)(?:</text>|\n)", out.body.decode())
    names = [name.strip().replace("//", "/") for name in re.split("(?<!/)/(?!/)", path)]  # Moodle's own rule
    assert names == (["$course$", "top", title] if form is MOODLE else [title])


ACCEPTED = (
    90,
    83.33333,
    80,
    75,
    70,
    66.66667,
    60,
    50,
    40,
    33.33333,
    30,
    25,
    20,
    16.66667,
    14.28571,
    12.5,
    11.11111,
    10,
    5,
    100,
)
"""Shares in per cent that Moodle's question bank knows; its importers take a file with no other."""


@pytest.mark.parametrize("form", [MOODLE, named("gift")])
@pytest.mark.parametrize(
    ("right", "goes"), [(0, False), *((right, True) for right in range(1, 11)), (11, False), (20, True)]
)
def test_only_what_moodle_can_mark_goes_out_and_its_shares_are_ones_it_knows(
    form: Format, right: int, goes: bool
) -> None:
    options = tuple(Option(id=f"o{n}", text=Text(FR, {FR: f"option {n}"})) for n in range(right + 1))
    one = Item(id="i", ask=Text(FR, {FR: "q"}), options=options, keys=tuple(option.id for option in options[:right]))
    bank = Bank(id="b", title=Text(FR, {FR: "B"}), items=(one,))
    pack = Pack(id="p", version="1", source=FR, languages=(FR,), title=Text(FR, {FR: "P"}), banks=(bank,))
    out = trips.given(form, trips.only_banks(pack), FR)
    assert out.count == int(goes)
    assert {loss.code: loss.count for loss in out.losses}.get("unmarked", 0) == int(not goes)
    given_out = re.findall(r'fraction="([0-9.]+)"|~%([0-9.]+)%', out.body.decode())
    shares = [float(one or other) for one, other in given_out if float(one or other) > 0]
    assert all(min(abs(share - known) for known in ACCEPTED) < 0.001 for share in shares)
    if right > 1 and goes:
        assert len(shares) == right
        assert abs(sum(shares) - 100) < 0.005
