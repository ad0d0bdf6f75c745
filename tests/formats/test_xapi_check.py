"""The checker of xAPI statements finds what the specification forbids, and nothing makes it fall over."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.core.words import LANGS
from halqa.formats.xapi_check import MOST_BYTES, MOST_PROBLEMS, check
from halqa.locale import say_problem

Json = dict[str, Any]
ANSWER: Json = {
    "id": "6b2d3b2c-93a5-5c0f-8f2e-0d6f3c0f4a11",
    "actor": {"objectType": "Agent", "account": {"homePage": "https://halqa.invalid/rooms/r", "name": "0a1b"}},
    "verb": {
        "id": "http://adlnet.gov/expapi/verbs/answered",
        "display": {"fr": "a répondu à", "ar": "أجاب عن", "en": "answered"},
    },
    "object": {
        "objectType": "Activity",
        "id": "https://halqa.invalid/rooms/r/activities/a/items/i",
        "definition": {
            "name": {"fr": "Qui ?", "ar": "من؟", "en": "Who?"},
            "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
            "interactionType": "choice",
            "correctResponsesPattern": ["a[,]b"],
            "choices": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
        },
    },
    "result": {
        "score": {"scaled": 1, "raw": 1, "min": 0, "max": 1},
        "success": True,
        "response": "a[,]b",
        "extensions": {"https://halqa.invalid/xapi/sure": None},
    },
    "context": {
        "registration": "00000000-0000-5000-8000-000000000000",
        "team": {"objectType": "Group", "account": {"homePage": "https://halqa.invalid/rooms/r", "name": "table t1"}},
        "contextActivities": {"parent": [{"id": "https://halqa.invalid/rooms/r"}]},
        "platform": "Halqa",
    },
    "timestamp": "2026-05-30T09:00:00+01:00",
}


def raw(*statements: Any) -> bytes:
    return json.dumps(list(statements)).encode()


def changed(path: str, value: Any) -> Json:
    """The statement with the property at this path set, or taken away by `...`."""
    statement = copy.deepcopy(ANSWER)
    *way, last = path.split(".")
    at: Any = statement
    for key in way:
        at = at[int(key)] if isinstance(at, list) else at[key]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return statement


def found(statement: Any) -> list[tuple[str, str]]:
    return [(problem.code, problem.where.column) for problem in check(raw(statement))]


def test_a_good_statement_is_good_alone_and_in_a_list() -> None:
    assert check(raw(ANSWER)) == []
    assert check(json.dumps(ANSWER).encode()) == []
    assert check(b"[]") == []


LIKERT = {"interactionType": "likert", "scale": [{"id": "1"}, {"id": "2"}]}
WRONG: list[tuple[str, Any, str]] = [
    ("actor", ..., "xapi-missing"),
    ("verb", ..., "xapi-missing"),
    ("object", ..., "xapi-missing"),
    ("id", ..., "xapi-missing"),
    ("timestamp", ..., "xapi-missing"),
    ("verb.display", ..., "xapi-missing"),
    ("object.id", ..., "xapi-missing"),
    ("actor.account.homePage", ..., "xapi-missing"),
    ("actor.account.name", "", "xapi-form"),
    ("actor.account.homePage", "no scheme", "xapi-form"),
    ("actor.account.homePage", "https://halqa.invalid/a room", "xapi-form"),
    ("actor.account", ..., "xapi-actor"),
    ("actor.openid", "https://example.org/me", "xapi-actor"),
    ("actor", {"mbox": "mailto:somebody@example.org"}, "xapi-named"),
    ("actor", {"mbox": "somebody@example.org"}, "xapi-form"),
    ("actor.name", "Somebody", "xapi-named"),
    ("actor", {"objectType": "Group", "name": "four people"}, "xapi-actor"),
    ("actor", {"objectType": "Group", "member": [{"objectType": "Group"}]}, "xapi-form"),
    ("actor", None, "xapi-form"),
    ("actor", ["somebody"], "xapi-form"),
    ("actor.objectType", "agent", "xapi-form"),
    ("verb.id", "answered", "xapi-form"),
    ("verb.display", {"fr": "a répondu"}, "xapi-translation"),
    ("verb.display", {"français": "a répondu"}, "xapi-form"),
    ("verb.display", {"fr": 1}, "xapi-form"),
    ("id", "1", "xapi-form"),
    ("id", "6b2d3b2c-93a5-5c0f-0f2e-0d6f3c0f4a11", "xapi-form"),
    ("timestamp", "2026-05-30T09:00:00", "xapi-form"),
    ("timestamp", "2026-05-30T09:00:00-00:00", "xapi-form"),
    ("timestamp", "2026-02-30T09:00:00Z", "xapi-form"),
    ("timestamp", "2026-05-30", "xapi-form"),
    ("timestamp", 1780000000, "xapi-form"),
    ("version", "1.0.3", "xapi-form"),
    ("object.definition.interactionType", "guess", "xapi-form"),
    ("object.definition.interactionType", ..., "xapi-missing"),
    ("object.definition.scale", [{"id": "1"}], "xapi-unknown"),
    ("object.definition.choices", [{"id": "a"}, {"id": "b"}, {"id": "a"}], "xapi-repeated"),
    ("object.definition.choices", [{"id": "a"}], "xapi-answer"),
    ("object.definition.choices", {"a": "b"}, "xapi-form"),
    ("object.definition.correctResponsesPattern", "a", "xapi-form"),
    ("object.definition.correctResponsesPattern", ["z"], "xapi-answer"),
    ("object.definition", LIKERT, "xapi-answer"),
    ("result.response", "a[,]a", "xapi-answer"),
    ("result.response", "z", "xapi-answer"),
    ("result.response", 4, "xapi-form"),
    ("result.success", "true", "xapi-form"),
    ("result.success", None, "xapi-form"),
    ("result.score.scaled", 1.01, "xapi-score"),
    ("result.score.scaled", "1", "xapi-form"),
    ("result.score.raw", 2, "xapi-score"),
    ("result.score.raw", -1, "xapi-score"),
    ("result.score.max", 0, "xapi-score"),
    ("result.score.raw", True, "xapi-form"),
    ("result.duration", "five minutes", "xapi-form"),
    ("result.extensions", {"sure": "yes"}, "xapi-form"),
    ("context.team", {"account": {"homePage": "https://halqa.invalid/", "name": "t"}}, "xapi-missing"),
    ("context.contextActivities", {"parents": []}, "xapi-unknown"),
    ("context.registration", "r", "xapi-form"),
    ("context.language", "français", "xapi-form"),
    ("object", {"objectType": "Agent", "account": ANSWER["actor"]["account"]}, "xapi-unknown"),
    ("verb.id", "http://adlnet.gov/expapi/verbs/voided", "xapi-form"),
    ("somewhere", "else", "xapi-unknown"),
    ("attachments", [{"usageType": "https://example.org/x"}], "xapi-missing"),
]


@pytest.mark.parametrize(("path", "value", "code"), WRONG)
def test_what_the_specification_forbids_is_found(path: str, value: Any, code: str) -> None:
    problems = check(raw(ANSWER, {**changed(path, value)}), "statements.json")
    mine = [each for each in problems if each.where.line == 2 and each.code == code]
    assert mine, problems
    for problem in mine:
        assert problem.where.file == "statements.json"
        for lang in LANGS:
            assert all("\n" not in sentence and sentence for sentence in say_problem(lang, problem))


RIGHT: list[tuple[str, Any]] = [
    ("timestamp", "2026-05-30T09:00:00.123Z"),
    ("version", "1.0.0"),
    ("object", {"objectType": "StatementRef", "id": "00000000-0000-5000-8000-000000000001"}),
    ("actor", {"objectType": "Group", "member": [ANSWER["actor"]]}),
    ("object.definition", {**LIKERT, "name": dict.fromkeys(LANGS, "x")}),
    ("object.definition", {"interactionType": "true-false"}),
    ("object.definition", {"interactionType": "numeric"}),
    ("object.definition", {"interactionType": "matching", "source": [{"id": "s"}], "target": [{"id": "t"}]}),
    ("result.duration", "PT5M"),
    ("context.contextActivities", {"parent": {"id": "https://halqa.invalid/rooms/r"}}),
]
RESPONSES = {"likert": "2", "true-false": "false", "numeric": "4[:]", "matching": "s[.]t"}


@pytest.mark.parametrize(("path", "value"), RIGHT)
def test_what_it_allows_is_left_alone(path: str, value: Any) -> None:
    statement = changed(path, value)
    if path == "object":
        del statement["context"]["platform"]
    if path == "object.definition":
        assert ("xapi-answer", "result.response") in found(statement)
        statement["result"]["response"] = RESPONSES[value["interactionType"]]
    assert found(statement) == []


def test_a_statement_inside_a_statement_is_checked_too() -> None:
    inner = {key: each for key, each in ANSWER.items() if key in ("actor", "verb", "object")}
    statement = changed("object", {"objectType": "SubStatement", **inner})
    del statement["context"]["platform"]
    assert found(statement) == []
    statement["object"]["id"] = ANSWER["id"]
    statement["object"]["object"] = {"objectType": "SubStatement", **inner}
    assert ("xapi-unknown", "object.id") in found(statement)
    assert ("xapi-unknown", "object.object.verb") in found(statement)


def test_ids_and_properties_that_come_twice_are_found() -> None:
    upper = changed("id", ANSWER["id"].upper())
    assert [(each.code, each.where.line) for each in check(raw(ANSWER, upper))] == [("xapi-repeated", 2)]
    twice = json.dumps(ANSWER).replace('"id":', '"timestamp": "2026-05-30T09:00:00Z", "id":', 1)
    assert [each.code for each in check(f"[{twice}]".encode())] == ["xapi-repeated"]


HOSTILE: list[tuple[Callable[[], bytes], str]] = [
    (lambda: b"", "json"),
    (lambda: b"no json", "json"),
    (lambda: b"\xff\xfe", "text"),
    (lambda: b'[{"a": NaN}]', "json"),
    (lambda: b'[{"a": -Infinity}]', "json"),
    (lambda: b'[{"a": 1e999}]', "json"),
    (lambda: b"[" + b"9" * 5000 + b"]", "json"),
    (lambda: b"[" * 200_000, "deep"),
    (lambda: b'{"a":' * 200_000, "deep"),
    (lambda: b" " * (MOST_BYTES + 1), "large"),
]


@pytest.mark.parametrize(("made", "reason"), HOSTILE)
def test_hostile_bytes_are_a_problem_and_no_crash(made: Callable[[], bytes], reason: str) -> None:
    [problem] = check(made())
    assert (problem.code, problem.args["reason"]) == ("xapi-unreadable", reason)
    assert all(say_problem(lang, problem) for lang in LANGS)


def test_a_file_full_of_problems_is_told_by_its_first_hundred() -> None:
    assert len(check(raw(*[{"x": 1}] * 1000))) == MOST_PROBLEMS
    assert [each.code for each in check(b'"words"')] == ["xapi-form"]


def test_foreign_words_reach_no_screen_as_they_are() -> None:
    problems = check(b'[{"\\u001b[2J\\ud800' + b"x" * 500 + b'": 1}]')
    said = " ".join(sentence for each in problems for lang in LANGS for sentence in say_problem(lang, each))
    assert "\x1b" not in said
    assert len(said.encode()) < 5000


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
values = st.recursive(scalars, lambda each: st.lists(each) | st.dictionaries(st.text(), each), max_leaves=12)
PATHS = sorted(
    {path for path, _, _ in WRONG if "." not in path} | {path for path, _, _ in WRONG if path.count(".") == 1}
)


@given(st.binary())
def test_any_bytes(body: bytes) -> None:
    assert check(body) or body.strip() == b"[]"


@settings(max_examples=300)
@given(st.sampled_from(PATHS), values)
def test_any_value_anywhere(path: str, value: Any) -> None:
    body = json.dumps([changed(path, value)]).encode()
    for problem in check(body):
        assert all(say_problem(lang, problem) for lang in LANGS)
