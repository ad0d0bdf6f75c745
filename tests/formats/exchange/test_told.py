"""What the exchange formats say: in three languages with the same variables, nothing missing, nothing that nobody says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import halqa.formats
from halqa.core.words import LANGS, Lang
from halqa.locale import catalogue
from tests.reports.test_catalogue import messages

CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(halqa.formats.__file__).parent.rglob("*.py")))
PARTS = ("exchange", "quiz-files")


@pytest.mark.parametrize("part", PARTS)
def test_the_three_languages_have_the_same_sentences_and_variables(part: str) -> None:
    french, arabic, english = (messages(lang, part) for lang in LANGS)
    assert french == arabic == english


def keys(lang: Lang, start: str) -> set[str]:
    return {key.removeprefix(start) for key in catalogue(lang).sources if key.startswith(start)}


@pytest.mark.parametrize("lang", LANGS)
def test_every_loss_that_is_counted_has_its_sentence_and_no_other(lang: Lang) -> None:
    noted = set(re.findall(r'\bnote\(\s*"([a-z-]+)"', CODE))
    assert noted <= keys(lang, "exchange-loss-")
    assert {code for code in keys(lang, "exchange-loss-") if f'"{code}"' not in CODE} == set()


@pytest.mark.parametrize("lang", LANGS)
def test_every_problem_of_a_quiz_file_has_its_sentence_and_remedy_and_no_other(lang: Lang) -> None:
    told = {code.removesuffix("-remedy") for code in keys(lang, "problem-quiz-")}
    assert {code for code in told if f'"{code}"' not in CODE and f'"quiz-{code}"' not in CODE} == set()
    raised = set(re.findall(r'_Broken\("([a-z-]+)"', CODE)) | set(re.findall(r'"quiz-([a-z-]+)"', CODE))
    assert raised <= told
    assert {f"{code}-remedy" for code in told} <= keys(lang, "problem-quiz-")


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("lang", LANGS)
def test_nobody_is_shouted_at(lang: Lang, part: str) -> None:
    assert "!" not in "".join(catalogue(lang).sources[key] for key in messages(lang, part))
