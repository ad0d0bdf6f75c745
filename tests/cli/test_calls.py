"""A call that is not understood is said in the language that the call asks for, with the form it has; the exit status is 2."""

from __future__ import annotations

import argparse

import pytest

from halqa.cli import main
from halqa.cli.calls import NotUnderstood, Parser, sentence, spoken
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.locale import say

CALLS = [
    ([], "call-missing", {"names": "COMMAND"}),
    (["nope"], "call-choice", {"name": "COMMAND", "given": "nope"}),
    (["pack", "print"], "call-missing", {"names": "folder, --out"}),
    (["roster", "check", "a", "b"], "call-unknown", {"given": "b"}),
    (["roster", "check", "a", "--lang", "xx"], "call-choice", {"name": "--lang", "given": "xx", "choices": "fr, ar, en"}),
    (["bench", "room", "--rounds", "many"], "call-value", {"name": "--rounds", "given": "many"}),
    (["bench", "room", "--fsync-ms", "-3"], "call-value", {"name": "--fsync-ms", "given": "-3"}),
    (["figures", "check", "--language"], "call-no-value", {"name": "--language"}),
    (["serve", "--phones-only=3"], "call-takes-none", {"name": "--phones-only", "given": "3"}),
    (["pack", "print", "p", "--out", "o", "--case", "a", "--agenda", "b"], "call-not-both", {"name": "--agenda", "other": "--case"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "key", "values"), CALLS)
def test_what_is_wrong_with_a_call_is_said_and_the_status_is_2(
    words: list[str], key: str, values: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    why, form = capsys.readouterr().err.splitlines()
    lang = spoken(words)
    asked = dict(values)
    if key == "call-choice":
        asked.setdefault("choices", why.rpartition(": ")[2].removesuffix("."))
    assert why == f"halqa: {bare(say(lang, key, **asked))}"
    assert form.startswith(f"halqa: {bare(say(lang, 'call-form', form='halqa'))}")


def bare(text: str) -> str:
    """Without the marks that isolate values."""
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_said_in_the_language_of_the_call(lang: Lang, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["roster", "check", "--lang", lang]) == 2
    assert capsys.readouterr().err.splitlines()[0] == f"halqa: {bare(say(lang, 'call-missing', names='file'))}"


def test_the_demonstration_says_it_in_the_language_of_the_computer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_MA.UTF-8")
    assert main(["demo", "--nope"]) == 2
    assert capsys.readouterr().err.splitlines()[0] == f"halqa: {bare(say(AR, 'call-unknown', given='--nope'))}"
    assert main(["demo", "--nope", "--language", "fr"]) == 2
    assert capsys.readouterr().err.splitlines()[0] == f"halqa: {bare(say(FR, 'call-unknown', given='--nope'))}"


def test_every_way_argparse_refuses_a_call_has_its_sentence() -> None:
    parser = Parser(prog="p", allow_abbrev=True)
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--one", action="store_true")
    group.add_argument("--only", type=int, nargs=2)
    parser.add_argument("--date", type=argparse.FileType("r"))
    found = {}
    for words in (["--on"], [], ["--only", "1"], ["--only", "x", "y"], ["--one", "--date", "/no/such/file"]):
        with pytest.raises(NotUnderstood) as error:
            parser.parse_args(words)
        found[" ".join(words)] = sentence(str(error.value))
    assert found["--on"] == ("call-ambiguous", {"given": "--on", "choices": "--one, --only"})
    assert found[""] == ("call-one-of", {"names": "--one --only"})
    assert found["--only 1"] == ("call-no-value", {"name": "--only"})
    assert found["--only x y"] == ("call-value", {"name": "--only", "given": "x"})
    assert found["--one --date /no/such/file"][0] == "call-value"
    assert sentence("words of a later version of Python") == ("call-not-understood", {})


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ([], FR),
        (["--language", "en"], EN),
        (["--lang=ar"], AR),
        (["--langu", "ar"], AR),
        (["--language", "ar+fr"], AR),
        (["--language", "xx"], FR),
        (["--lang"], FR),
        (["--label", "en"], FR),
    ],
)
def test_the_language_of_a_call_is_found_however_the_rest_of_it_is_written(words: list[str], lang: Lang) -> None:
    assert spoken(words) == lang


@pytest.mark.parametrize("lang", LANGS)
def test_every_sentence_can_be_said(lang: Lang) -> None:
    values = dict.fromkeys(("names", "given", "name", "choices", "other", "form"), "x")
    for key in (
        "missing",
        "unknown",
        "choice",
        "no-value",
        "takes-none",
        "not-both",
        "one-of",
        "ambiguous",
        "value",
        "not-understood",
        "form",
    ):
        assert say(lang, f"call-{key}", **values)
