"""Every sentence about exports is there in three languages, with the same variables, and is said somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import halqa
from halqa.core.problems import Problem, Where
from halqa.core.words import AR, EN, FR, LANGS
from halqa.formats.xapi_check import _RULES
from halqa.formats.xapi_values import FORMS
from halqa.locale import say_problem
from halqa.room.export.counted import Why
from tests.reports.test_catalogue import messages

VOICES = ("answered", "asked", "commented")
SOURCE = Path(halqa.__file__).parent


def test_the_three_languages_say_the_same() -> None:
    french, arabic, english = (messages(lang, "export") for lang in (FR, AR, EN))
    assert french == arabic == english


def test_every_sentence_is_said() -> None:
    places = [*SOURCE.glob("room/**/*.py"), *SOURCE.glob("room/**/*.html"), *SOURCE.glob("formats/*.py")]
    places += [*SOURCE.glob("cli/*.py"), *SOURCE.glob("record/templates/**/*.html")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in places)
    text += "".join(
        f'"xapi-{verb}"' for verb in [*re.findall(r'_made\(\s*"(\w+)"', text), "answered", "asked", "commented"]
    )
    text += "".join(f'"export-stays-{why}"' for why in get_args(Why))
    keys = {key.removeprefix("problem-").removesuffix("-remedy") for key in messages(FR, "export")}
    assert [key for key in sorted(keys) if f'"{key}"' not in text] == []


def test_each_form_of_a_value_has_its_words() -> None:
    wanted = {*FORMS, "object", "list", "languages", "extensions", "reference"}
    assert {"statement", "agent", "group"} <= _RULES.keys()
    for lang in LANGS:
        said = {}
        for form in wanted:
            args: dict[str, str | int | float] = {"statement": 1, "property": "actor", "wanted": form}
            said[form] = say_problem(lang, Problem("xapi-form", "error", Where(), args))[0]
        plain = {sentence for form, sentence in said.items() if form.endswith("-type")}
        assert len(plain) == 1  # which type its place asks for, the place itself says
        assert len(set(said.values())) == len([form for form in wanted if not form.endswith("-type")]) + 1
