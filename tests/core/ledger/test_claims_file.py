"""Reading a claims file strictly: one fault, named; and the schema in the documentation is the types'."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from halqa.core.ledger.check_claims import check_claims, summarise
from halqa.core.ledger.claims import ClaimsFile
from halqa.core.ledger.claims_file import LIMIT, read, schema, schema_text
from halqa.core.problems import Problem
from halqa.core.words import AR, EN, FR
from halqa.locale import say_problem

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden" / "claims"
HEAD = '{"halqa_claims": 1, "title": {"source": "fr", "by": {}}, "sources": [{"id": "a", "title": "A"}]'
QUANTITY = '{"as_printed": "8", "low": 8, "high": 8}'


def one(**fields: str) -> str:
    said = {"id": '"x"', "source": '"a"', "population": '"p"', "quantity": QUANTITY, **fields}
    return "{" + ", ".join(f'"{name}": {value}' for name, value in said.items()) + "}"


def code(body: str | bytes) -> str:
    found = read(body.encode() if isinstance(body, str) else body, "f.json")
    assert isinstance(found, Problem), found
    for lang in (FR, AR, EN):
        assert "f.json" in say_problem(lang, found)[0]
    return found.code.removeprefix("claims-")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xff\xfe\x00", "not-text"),
        (b"{", "not-json"),
        (b"[" * 100_000, "not-json"),
        (b'{"a": "\\ud800"}', "not-json"),
        (b"[]", "not-claims"),
        (b"{}", "not-claims"),
        (b'{"halqa_claims": 2}', "version"),
        (b'{"halqa_claims": true}', "version"),
        (b'{"halqa_claims": 1}', "missing-field"),
        (b'{"halqa_claims": 1, "titel": 1}', "unknown-field"),
        (b'{"halqa_claims": 1, "title": 4}', "wrong-type"),
        (b" " * (LIMIT + 1), "too-large"),
        (HEAD + f', "claims": [{one()}, {one()}]}}', "id-twice"),
        (HEAD.replace("}]", '}, {"id": "a", "title": "B"}]') + "}", "source-twice"),
        (HEAD + f', "claims": [{one(source=chr(34) + "z" + chr(34))}]}}', "no-source"),
        (HEAD + f', "claims": [{one(of=chr(34) + "y" + chr(34))}]}}', "of-nothing"),
        (HEAD + f', "claims": [{one(of=chr(34) + "x" + chr(34))}]}}', "of-nothing"),
        (HEAD + f', "claims": [{one(quantity=QUANTITY.replace("8}", "9}"))}]}}', "not-exact"),
        (HEAD + f', "claims": [{one(quantity=QUANTITY.replace("8}", "7}"))}]}}', "bounds"),
        (HEAD + f', "claims": [{one(quantity=QUANTITY.replace(": 8", ": -8"))}]}}', "bounds"),
        (HEAD + f', "claims": [{one(quantity=QUANTITY.replace(": 8", ": 1e300"))}]}}', "bounds"),
        (HEAD + ', "dates": [{"id": "d", "source": "a", "scope": [], "first": "30 mai", "last": "2022"}]}', "no-date"),
    ],
)
def test_what_is_unreadable_is_named(body: str | bytes, expected: str) -> None:
    assert code(body) == expected


def test_a_byte_order_mark_is_no_fault() -> None:
    assert isinstance(read(b"\xef\xbb\xbf" + HEAD.encode() + b"}"), ClaimsFile)


def test_the_line_of_broken_json_is_told() -> None:
    found = read((GOLDEN / "malformed" / "broken.json").read_bytes())
    assert isinstance(found, Problem)
    assert found.args["line"] == 2


def test_a_duration_has_bounds_too() -> None:
    date = (
        '{"id": "d", "source": "a", "scope": [], "first": "2022", "last": "2022", "days": '
        + QUANTITY.replace(": 8", ": -8")
        + "}"
    )
    assert code(HEAD + f', "dates": [{date}]}}') == "bounds"
    assert isinstance(
        read((HEAD + ', "claims": [' + one() + ", " + one(id='"y"', of='"x"') + "]}").encode()), ClaimsFile
    )


@example(b"\x00\x01\x00\x00\x00")
@example(b"\x00\x00\x00\x00\x00")
@example(b"[" + b"9" * 5000 + b" x")
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    assert isinstance(read(body), ClaimsFile | Problem)


def test_the_documented_schema_is_the_types() -> None:
    assert (ROOT / "docs" / "claims.schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_golden_files_fit_the_schema(path: Path) -> None:
    jsonschema.validate(json.loads(path.read_bytes()), schema())


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    for name in ("unknown-field", "wrong-type", "missing-field", "version"):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads((GOLDEN / "malformed" / f"{name}.json").read_bytes()), schema())


def test_the_documented_example_is_read_and_does_not_close() -> None:
    page = (ROOT / "docs" / "claims.md").read_text(encoding="utf-8")
    found = read(page.split("```json\n")[1].split("```")[0].encode())
    assert isinstance(found, ClaimsFile)
    summary = summarise(found, check_claims(found))
    documented = json.loads(page.split("```json\n")[2].split("```")[0])["summary"]
    assert json.loads(msgspec.json.encode(summary)) == documented
