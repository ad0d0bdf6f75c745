"""A second judge of statements: a JSON Schema of the specification's structure, read by a library, beside the checker's own rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from halqa.core.words import LANGS
from halqa.formats.xapi_check import check
from halqa.room.export.files import made
from tests.formats.test_xapi_check import ANSWER, PATHS, RIGHT, WRONG, changed, values
from tests.golden.exports.test_golden_exports import facts
from tests.golden.rooms.test_golden_rooms import ROOMS

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "xapi.schema.json").read_text(encoding="utf-8"))
JUDGE = Draft202012Validator(SCHEMA)
BEYOND = {"xapi-score", "xapi-answer", "xapi-repeated", "xapi-named", "xapi-translation"}
"""What a schema cannot say, or Halqa asks beyond the specification."""


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_what_leaves_a_room_has_the_structure(room: Path) -> None:
    for lang in LANGS:
        assert list(JUDGE.iter_errors(json.loads(made(facts(room), "xapi", lang).body))) == []


@pytest.mark.parametrize(("path", "value"), RIGHT)
def test_both_judges_take_what_is_right(path: str, value: Any) -> None:
    assert JUDGE.is_valid([ANSWER, changed(path, value)])


def structural() -> list[tuple[str, Any]]:
    """What is wrong in one property, whatever stands in others."""
    nobody = next(value for path, value, _ in WRONG if path == "object" and value is not ...)
    between = [("verb.id", "http://adlnet.gov/expapi/verbs/voided"), ("object", nobody)]
    deeper = [("timestamp", "2026-02-30T09:00:00Z"), ("result.duration", "five minutes")]
    wrong = [(path, value) for path, value, code in WRONG if code not in BEYOND]
    return [each for each in wrong if each not in (*between, *deeper)]


@pytest.mark.parametrize(("path", "value"), structural())
def test_both_judges_see_what_is_wrong(path: str, value: Any) -> None:
    assert not JUDGE.is_valid([changed(path, value)])


@settings(max_examples=200)
@given(st.sampled_from(PATHS), values)
def test_what_the_checker_takes_the_schema_takes(path: str, value: Any) -> None:
    body = json.dumps([changed(path, value)]).encode()
    problems = check(body)
    if not problems:
        assert JUDGE.is_valid(json.loads(body))
    if problems and {each.code for each in problems} <= {"xapi-missing", "xapi-unknown"}:
        assert not JUDGE.is_valid(json.loads(body)) or path == "object"
