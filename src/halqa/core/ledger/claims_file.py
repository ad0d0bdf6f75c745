"""A claims file as bytes: read strictly, with the one fault that makes it unreadable; and its JSON Schema.

Strict means: unknown fields, wrong types and names that lead nowhere are faults, because a figure that is silently dropped is worse
than a file that is refused.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any

import msgspec

from halqa.core.ids import ClaimId
from halqa.core.ledger.checking.calendar import SHAPE
from halqa.core.ledger.claims import Claim, ClaimsFile, Quantity
from halqa.core.problems import Arg, Problem, Where

LIMIT = 5 * 1024 * 1024
"""The largest claims file that is read, in bytes."""
VERSION = 1
MOST = 1e12
"""The largest quantity a claim may state; beyond it something else than people or days was typed."""


def read(body: bytes, name: str = "") -> ClaimsFile | Problem:
    """The claims of a file's bytes, or the first fault that makes it unreadable. `name` is the file's, for the sentence."""
    if len(body) > LIMIT:
        return _fault(name, "claims-too-large", limit=LIMIT // (1024 * 1024))
    body = body.removeprefix(codecs.BOM_UTF8)
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return _fault(name, "claims-not-text")
    if not body.strip():
        return _fault(name, "claims-empty")
    try:
        plain = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        return _fault(name, "claims-not-json", line=_line(body))
    if not isinstance(plain, dict) or "halqa_claims" not in plain:
        return _fault(name, "claims-not-claims")
    if plain["halqa_claims"] != VERSION or isinstance(plain["halqa_claims"], bool):
        return _fault(name, "claims-version", version=str(plain["halqa_claims"])[:20], known=VERSION)
    try:
        file = msgspec.convert(plain, type=ClaimsFile)
    except msgspec.ValidationError as wrong:
        return _wrong(name, str(wrong))
    return next(faults(file, name), file)


def faults(file: ClaimsFile, name: str = "") -> Iterator[Problem]:
    """What types alone cannot refuse: names that lead nowhere, circles, bounds upside down, dates that are none."""
    seen: set[str] = set()
    for each in file.stated:
        if each.id in seen:
            yield _fault(name, "claims-id-twice", id=each.id)
        seen.add(each.id)
    sources = {source.id for source in file.sources}
    if len(sources) < len(file.sources):
        yield _fault(name, "claims-source-twice")
    for each in file.stated:
        if each.source not in sources:
            yield _fault(name, "claims-no-source", id=each.id, source=each.source)
    by_id = {claim.id: claim for claim in file.claims}
    for claim in file.claims:
        yield from _quantity(name, claim.id, claim.quantity)
        if claim.of is not None and not _leads_up(claim, by_id):
            yield _fault(name, "claims-of-nothing", id=claim.id, of=claim.of)
    for date in file.dates:
        if date.days is not None:
            yield from _quantity(name, date.id, date.days)
        for iso in (date.first, date.last):
            if not SHAPE.fullmatch(iso):
                yield _fault(name, "claims-no-date", id=date.id, date=iso[:20])


def _leads_up(claim: Claim, by_id: dict[ClaimId, Claim]) -> bool:
    """Whether the chain of wholes ends: every name is there and none comes back."""
    passed = {claim.id}
    while claim.of is not None:
        if claim.of in passed or claim.of not in by_id:
            return False
        passed.add(claim.of)
        claim = by_id[claim.of]
    return True


def _quantity(name: str, id: ClaimId, quantity: Quantity) -> Iterator[Problem]:
    low, high = quantity.low, quantity.high
    upside_down = low is not None and high is not None and low > high
    if upside_down or any(bound is not None and not 0 <= bound <= MOST for bound in (low, high)):
        yield _fault(name, "claims-bounds", id=id)
    elif quantity.qualifier == "exact" and (low is None or low != high):
        yield _fault(name, "claims-not-exact", id=id, printed=quantity.as_printed[:80])


def _fault(name: str, code: str, **args: Arg) -> Problem:
    return Problem(code, "error", Where(name), {"file": name or "-", **args})


def _wrong(name: str, said: str) -> Problem:
    """A field that is unknown, missing or of the wrong type, named by its path in the file."""
    what, _, path = said.partition(" - at `")
    path = path.rstrip("`") or "$"
    field = what.split("`")[1] if "`" in what else ""
    if "unknown field" in what:
        return _fault(name, "claims-unknown-field", field=field[:80], path=path)
    if "missing required field" in what:
        return _fault(name, "claims-missing-field", field=field[:80], path=path)
    return _fault(name, "claims-wrong-type", path=path)


def _line(body: bytes) -> int:
    """The line at which the text stops being JSON."""
    try:
        json.loads(body.decode())  # of bytes it would guess another encoding where they begin with zeros
    except json.JSONDecodeError as wrong:
        return wrong.lineno
    except (RecursionError, ValueError):  # too deep, or a number of thousands of digits
        return 1
    return body.count(b"\n") + 1


def schema() -> dict[str, Any]:
    """The JSON Schema of a claims file, made from the types themselves; `docs/claims.schema.json` holds it as text."""
    made: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **msgspec.json.schema(ClaimsFile),
    }
    del made["$defs"]["Text"]["properties"]["sound"]  # words of a pack may be recorded, those of a claim are read
    return made


def schema_text() -> str:
    """The schema as it lies in the documentation."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
