from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, assume, example, given, settings
from hypothesis import strategies as st

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Bank, Item, Option, Pack
from halqa.core.words import AR, EN, FR, Lang, Text
from halqa.formats.exchange.registry import named
from halqa.formats.quiz.gift import parse
from tests.core.packs.samples import shipped
from tests.formats.quiz import trips

GIFT = named("gift")
# Packs shrink for minutes on a busy machine; what fails is small enough to read.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)

EVERYTHING = r"""// [id:enfant-a] [tag:doute] a comment
::Première question::[html]<p>Que faire&nbsp;?</p>{
	=Attendre#<b>Non</b>, agir.
	~[plain]a < b
	~%50%Un \= deux \~ trois \{x\} \: \# \\ fin#presque
	#### pour tous
}

$CATEGORY: $course$/top/Savoir/Les enfants // suite

Grant is {~buried =entombed ~living} in Grant's tomb.
Deux lignes ici {~%50%a ~%50%b ~%-100%c}
::vf::Il fait jour.{TRUE#faux, voyons#bien vu}
::fv::Il fait nuit.{F}
"""


def test_a_block_ends_at_an_empty_line_and_not_before() -> None:
    quiz = parse(EVERYTHING, "f", FR)
    assert [problem.code for problem in quiz.problems] == ["quiz-gift-brace"]
    quiz = parse(EVERYTHING.replace("\n::", "\n\n::").replace("\nDeux", "\n\nDeux"), "f", FR)
    assert quiz.problems == ()
    assert [question.kind for question in quiz.questions] == ["choice", "choice", "choice", "true-false", "true-false"]


def test_everything_that_a_choice_can_say() -> None:
    quiz = parse(EVERYTHING, "f", FR)
    first = quiz.questions[0]
    assert (first.name, first.ask, first.where.line) == ("Première question", {FR: "Que faire\xa0?"}, 2)
    assert first.general == {FR: "pour tous"}
    assert [(one.text[FR], one.weight, one.feedback) for one in first.answers] == [
        ("Attendre", 100.0, {FR: "Non, agir."}),
        ("a < b", 0.0, {}),
        (r"Un = deux ~ trois {x} : # \ fin", 50.0, {FR: "presque"}),
    ]
    assert {loss.code: loss.count for loss in quiz.losses} == {"tags": 1, "markup": 1}


def test_true_and_false_become_two_options_in_the_files_language() -> None:
    into = trips.taken(GIFT, b"::vf::Il fait jour.{TRUE#faux, voyons#bien vu}\n\n::fv::Nuit.{F}", AR)
    items = trips.by_id(read_pack(into.files).pack.items())
    assert [(one.id, one.text.in_(AR)) for one in items["vf"].options] == [("a", "صحيح"), ("b", "خطأ")]
    assert [one.why.in_(AR) if one.why else "" for one in items["vf"].options] == ["bien vu", "faux, voyons"]
    assert (items["vf"].keys, items["fv"].keys) == (("a",), ("b",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("q {=a =b}", "short-answer"),
        ("q {=%100%a =%50%b}", "short-answer"),
        ("q {=a -> 1 =b -> 2 =c -> 3}", "matching"),
        ("q {#3.14:0.01}", "numerical"),
        ("q {#=1#oui =%50%2}", "numerical"),
        ("q {}", "essay"),
        ("q {####merci}", "essay"),
        ("rien à demander", "description"),
    ],
)
def test_what_halqa_has_no_model_for_is_refused_by_name_and_line_and_counted(text: str, kind: str) -> None:
    into = trips.taken(GIFT, f"\n\n::nom::{text}\n\n::bon::x{{=a~b}}".encode(), FR)
    (problem,) = into.problems
    assert (problem.code, problem.where.line) == ("quiz-unsupported", 3)
    assert problem.args == {"kind": kind, "name": "nom"}
    assert [(loss.code, loss.count, loss.places[0].line) for loss in into.losses] == [("questions", 1, 3)]
    assert into.count == 1


@pytest.mark.parametrize(
    ("text", "code", "args"),
    [
        ("q {=a ~b", "quiz-gift-brace", {"reason": "open"}),
        ("q {=a {~b}", "quiz-gift-brace", {"reason": "open"}),
        ("q =a ~b}", "quiz-gift-brace", {"reason": "close"}),
        ("q }{", "quiz-gift-brace", {"reason": "close"}),
        ("q {=a~b} et {=c~d}", "quiz-gift-brace", {"reason": "twice"}),
        ("::sans fin {=a~b}", "quiz-gift-name", {}),
        ("q {a =b ~c}", "quiz-gift-marks", {}),
        ("q {oui}", "quiz-gift-marks", {}),
        (f"q {{{'=a' * 101}~b}}", "quiz-many", {}),
        ("q {~%200%a =b}", "quiz-gift-weight", {"weight": "200"}),
        ("[html]q <img src=x> {=a~b}", "quiz-image", {"sign": "img"}),
        pytest.param(f"[html]q {'<b>' * 20_001} {{=a~b}}", "quiz-image", {"sign": "html"}, id="tags"),
        ("q {=<b>a</b><audio src\\=x> ~b}", "quiz-image", {"sign": "audio"}),
        ("q {=seule ~}", "quiz-incomplete", {"reason": "empty"}),
        ("{=a ~b}", "quiz-incomplete", {"reason": "empty"}),
        ("q {~seule}", "quiz-incomplete", {"reason": "few"}),
        ("q {~a ~b}", "quiz-no-key", {}),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_ends_no_other_question(
    text: str, code: str, args: dict[str, str]
) -> None:
    into = trips.taken(GIFT, f"::avant::x{{=a~b}}\n\n{text}\n\n::apres::x{{=a~b}}".encode(), FR)
    (problem,) = into.problems
    assert (problem.code, problem.where.line) == (code, 3)
    assert args.items() <= problem.args.items()
    assert into.count == (3 if code == "quiz-no-key" else 2)


@pytest.mark.parametrize(
    ("text", "keys", "losses"),
    [
        ("q{=a ~b ~c}", ("a",), []),
        ("q{~a ~=b}", ("b",), []),
        ("q{=a =b ~c}", ("a", "b"), ["any-of"]),
        ("q{=a ~%50%b ~c}", ("a",), ["weights"]),
        ("q{~%50%a ~%50%b ~c}", ("a", "b"), ["weights"]),
        ("q{~%100%a ~%0%b}", ("a",), []),
        ("q{~% a ~b =c}", ("c",), []),
    ],
)
def test_weights_become_keys(text: str, keys: tuple[str, ...], losses: list[str]) -> None:
    into = trips.taken(GIFT, text.encode(), FR)
    assert read_pack(into.files).pack.items()[0].keys == keys
    assert [loss.code for loss in into.losses] == losses


def test_categories_become_banks_and_names_ids() -> None:
    text = "$CATEGORY: $course$/top/Les enfants\n\n::Été 1::a{=x~y}\n\n$CATEGORY: A/B // C\n\n::Été 1::b{=x~y}\n\nc{=x~y}\n"
    into = trips.taken(GIFT, text.encode(), FR)
    pack = read_pack(into.files).pack
    assert [(bank.id, bank.title.in_(FR), [item.id for item in bank.items]) for bank in pack.banks] == [
        ("b-c", "B / C", ["ete-1-2", "q9"]),
        ("les-enfants", "Les enfants", ["ete-1"]),
    ]
    assert {loss.code: loss.count for loss in into.losses} == {"names": 2, "category-path": 1}


def test_a_text_in_three_languages_is_read_in_three() -> None:
    spans = "".join(f'<span lang="{lang}" class="multilang">{lang} ?</span>' for lang in ("fr", "ar", "en"))
    into = trips.taken(GIFT, f"[html]{spans}".replace("=", r"\=").encode() + b"{=a~b}", FR)
    pack = read_pack(into.files).pack
    assert pack.languages == (FR, AR, EN)
    assert pack.items()[0].ask.by == {FR: "fr ?", AR: "ar ?", EN: "en ?"}


def item(ask: str, *options: str, keys: tuple[str, ...] = ("a",)) -> Pack:
    made = tuple(
        Option(id="abcd"[n], text=Text(FR, {FR: one}), why=Text(FR, {FR: one})) for n, one in enumerate(options)
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
@example(item("[html]<b>", "%50%", "[plain]", "####", "->"), FR)
@example(item("::a::", "TRUE", "\\n", "\\", "a  b"), FR)
@example(item("// a", "{contact}", "}", "=", keys=("a", "b")), FR)
@example(item("$CATEGORY: x", "&lt;b&gt;", "<b>", keys=("a", "b", "c")), FR)
def test_a_pack_comes_back_as_the_table_of_losses_says(pack: Pack, lang: Lang) -> None:
    pack = trips.with_language(pack, lang)
    reading = trips.only_banks(pack)
    assume(trips.marked(pack.banks))
    out, into, returned = trips.back(GIFT, reading, lang)
    expected = [trips.left(one, lang, languages=False, reasons=True) for one in trips.marked(pack.banks)]
    assert trips.by_id(returned.pack.items()) == trips.by_id(expected)
    assert (out.count, into.count) == (len(expected), len(expected))
    assert {problem.code for problem in into.problems} <= {"quiz-no-key"}
    assert {problem.code for problem in returned.problems} <= {"pack-missing-field"}
    trips.same_banks(pack, returned.pack, lang)
    trips.all_losses_told(reading, out, lang, carried={"reasons", "ids", "titles"})


def test_the_shipped_bank_comes_back_in_each_language() -> None:
    reading = shipped()
    for lang in reading.pack.languages:
        _, into, returned = trips.back(GIFT, reading, lang)
        expected = [trips.left(one, lang, languages=False, reasons=True) for one in reading.pack.items()]
        assert list(returned.pack.items()) == expected
        assert into.problems == ()
        assert into.losses == ()


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("Deux et deux font {=4 ~5}.", "Deux et deux font _____."),
        ("Le {~jour =soir} tombe.", "Le _____ tombe."),
        ("Combien ? {=4 ~5}  ", "Combien ?"),
    ],
)
def test_a_missing_word_leaves_a_gap_where_it_stood(text: str, ask: str) -> None:
    assert parse(text, "f", FR).questions[0].ask == {FR: ask}
