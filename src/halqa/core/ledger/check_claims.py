"""Claims held against their sister claims: what closes, what does not, and what cannot be checked.

It reads what was printed and never corrects it: no split, year or total is invented. Units other than people are never added to
people, stages (planned, present, trained...) never mixed, subsets and overlapping groups never summed. See `docs/claims.md`.
"""

from __future__ import annotations

import msgspec

from halqa.core.ids import ClaimId
from halqa.core.ledger.checking.agreement import check_sources
from halqa.core.ledger.checking.calendar import check_dates, check_lists
from halqa.core.ledger.checking.reading import Reading
from halqa.core.ledger.checking.splits import check_splits
from halqa.core.ledger.checking.totals import check_alone, check_sessions, check_subsets
from halqa.core.ledger.checks import Check
from halqa.core.ledger.claims import ClaimsFile


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """How many checks ended how, and the claims nothing could be held against (single figures of other units, lone dates)."""

    claims: int
    groups: int
    closes: int
    does_not_close: int
    cannot_be_checked: int
    unchecked: tuple[ClaimId, ...]


def check_claims(file: ClaimsFile) -> tuple[Check, ...]:
    """Every check that the file's claims allow, in the order of the file. The file must be free of faults (`claims_file.read`)."""
    reading = Reading(file)
    checks = [
        *check_splits(reading),
        *check_subsets(reading),
        *check_sessions(reading),
        *check_sources(reading),
        *check_dates(reading),
        *check_lists(reading),
    ]
    held = {claim for check in checks for claim in check.claims}
    checks += check_alone(reading, held)
    return tuple(sorted(checks, key=lambda check: reading.order[check.claims[0]]))


def summarise(file: ClaimsFile, checks: tuple[Check, ...]) -> Summary:
    """The file's checks counted."""
    held = {claim for check in checks for claim in check.claims}
    ids = [*(claim.id for claim in file.claims), *(date.id for date in file.dates)]
    return Summary(
        claims=len(ids),
        groups=len(checks),
        closes=sum(check.status == "closes" for check in checks),
        does_not_close=sum(check.status == "does_not_close" for check in checks),
        cannot_be_checked=sum(check.status == "cannot_be_checked" for check in checks),
        unchecked=tuple(each for each in ids if each not in held),
    )
