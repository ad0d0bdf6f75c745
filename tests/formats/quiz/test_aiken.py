from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, assume, example, given, settings
from hypothesis import strategies as st

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Bank, Item, Option, Pack
from halqa.core.packs.printer import print_pack
from halqa.core.words import AR, FR, Lang, Text
from halqa.formats.exchange.parts import Losses, Outgoing
from halqa.formats.exchange.registry import named
from halqa.formats.quiz.aiken import parse, unsayable
from halqa.formats.quiz.bank_out import Carries, take
from tests.core.packs.samples import shipped
from tests.formats.quiz import trips

AIKEN = named("aiken")

FILE = """Où êtes-vous ?
A. Ici
B) Là-bas

C. Nulle part
ANSWER: B
A. Smith a écrit
une question sur deux lignes.
a. oui
b. non
answer: a
"""


def test_dots_brackets_empty_lines_and_small_letters_are_read() -> None:
    quiz = parse(FILE, "f", FR)
    assert quiz.problems == ()
    assert [(one.ask[FR], one.where.line) for one in quiz.questions] == [
        ("Où êtes-vous ?", 1),
        ("A. Smith a écrit\nune question sur deux lignes.", 7),
    ]
    assert [(one.text[FR], one.weight) for one in quiz.questions[0].answers] == [
        ("Ici", 0.0),
        ("Là-bas", 100.0),
        ("Nulle part", 0.0),
    ]
    into = trips.taken(AIKEN, FILE.encode(), FR)
    assert {loss.code: loss.count for loss in into.losses} == {"lines": 1}


@pytest.mark.parametrize(
    ("text", "code", "line", "args"),
    [
        ("q\nA. a\nB. b\n", "quiz-aiken-no-answer", 3, {"start": "q"}),
        ("q\nA. a\nB. b\nautre\nA. a\nB. b\nANSWER: A\n", "quiz-aiken-no-answer", 3, {"start": "q"}),
        ("seulement des mots\n", "quiz-aiken-no-answer", 3, {"start": "seulement des mots"}),
        ("q\nA. a\nC. c\nANSWER: A\n", "quiz-aiken-letter", 5, {"given": "C", "expected": "B"}),
        ("q\nA. a\nB. b\nANSWER: C\n", "quiz-aiken-bad-answer", 6, {"given": "C", "known": "A, B"}),
        ("q\nA. a\nB. b\nANSWER: A, B\n", "quiz-aiken-bad-answer", 6, {"given": "A, B"}),
        ("q\nA. a\nB. b\nANSWER:\n", "quiz-aiken-bad-answer", 6, {"given": "-"}),
        ("ANSWER: A\n", "quiz-aiken-stray-answer", 3, {}),
        ("q\nA. seule\nANSWER: A\n", "quiz-incomplete", 3, {"reason": "few"}),
        ("q\nA. a\nB.\nANSWER: A\n", "quiz-incomplete", 3, {"reason": "empty"}),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line_and_ends_no_other_question(
    text: str, code: str, line: int, args: dict[str, str]
) -> None:
    into = trips.taken(AIKEN, f"\n\n{text}\nbonne\nA. a\nB. b\nANSWER: A\n".encode(), FR)
    (problem,) = into.problems
    assert (problem.code, problem.where.line) == (code, line)
    assert args.items() <= problem.args.items()
    assert "bonne" in into.files["retour.bank.halqa"]
    assert {loss.code: loss.count for loss in into.losses} == {"questions": 1}


def item(ask: str, *options: str, keys: tuple[str, ...] = ("a",)) -> Pack:
    made = tuple(Option(id="abcd"[n], text=Text(FR, {FR: one})) for n, one in enumerate(options))
    bank = Bank(
        id="b", title=Text(FR, {FR: "B"}), items=(Item(id="i", ask=Text(FR, {FR: ask}), options=made, keys=keys),)
    )
    return Pack(id="p", version="1", source=FR, languages=(FR,), title=Text(FR, {FR: "P"}), banks=(bank,))


@settings(
    max_examples=80, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)  # fmt: skip
@given(trips.packs(), st.sampled_from([FR, AR]))
@example(item("q", "A. x", "ANSWER: B", "B) y"), FR)
@example(item("\xa0q\xa0", "\xa0", "b"), FR)
@example(item("ANSWER: A", "x", "y"), FR)
@example(item("A) ?", "x", "y"), FR)
def test_a_pack_comes_back_as_the_table_of_losses_says(pack: Pack, lang: Lang) -> None:
    pack = trips.with_language(pack, lang)
    reading = trips.only_banks(pack)
    assume(trips.alive(pack.banks))
    out = trips.given(AIKEN, reading, lang)
    questions = take(reading, Outgoing(lang=lang), Carries(), Losses())
    assert isinstance(questions, tuple)
    said = [not unsayable(question, lang) for question in questions]
    told = {loss.code: loss.count for loss in out.losses}
    assert told.get("unsayable", 0) == said.count(False)
    trips.all_losses_told(reading, out, lang, carried=set())
    assert out.count == said.count(True)
    assume(out.count)
    kept = [one for one, here in zip(trips.alive(pack.banks), said, strict=True) if here]
    returned = read_pack(trips.taken(AIKEN, out.body, lang).files)
    expected = [trips.left(one, lang, languages=False, reasons=False) for one in kept]
    assert [trips.nameless(one) for one in returned.pack.items()] == [trips.nameless(one) for one in expected]


def test_the_shipped_bank_comes_back_in_each_language() -> None:
    reading = shipped()
    for lang in reading.pack.languages:
        _, into, returned = trips.back(AIKEN, reading, lang)
        expected = [trips.left(one, lang, languages=False, reasons=False) for one in reading.pack.items()]
        assert [trips.nameless(one) for one in returned.pack.items()] == [trips.nameless(one) for one in expected]
        assert (into.problems, into.losses) == ((), ())


def test_what_aiken_cannot_say_is_left_out_and_counted() -> None:
    reading = read_pack(print_pack(item("q", "x", "y", keys=("a", "b"))))
    out = trips.given(AIKEN, reading, FR)
    assert (out.body, out.count) == (b"", 0)
    assert [(loss.code, loss.count) for loss in out.losses if loss.code == "unsayable"] == [("unsayable", 1)]
