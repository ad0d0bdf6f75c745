"""The same thing stated twice: do two sources, or two sentences of one source, agree?"""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.ledger.checking.reading import Counted, Reading, label
from halqa.core.ledger.checking.spans import Span, firm, share
from halqa.core.ledger.checks import Check, message, tidy
from halqa.core.ledger.claims import Claim

_Same = tuple[Counted, str, str, bool, bool]


def check_sources(reading: Reading) -> Iterator[Check]:
    """A check for each figure that is stated more than once: same people, scope, unit, stage and part."""
    groups: dict[_Same, list[Claim]] = {}
    for claim in reading.file.claims:
        if not claim.derived:
            groups.setdefault(_same(reading, claim), []).append(claim)
    for claims in groups.values():
        if len(claims) > 1 and not _may_be_others(claims):
            yield _check(reading, claims)


def _same(reading: Reading, claim: Claim) -> _Same:
    part = claim.part
    category = label(part.category) if part else ""
    return (
        reading.root(claim),
        part.dimension if part else "",
        category,
        claim.of is not None and part is None,
        claim.quantity.percent,
    )


def _may_be_others(claims: list[Claim]) -> bool:
    """Two subsets of one source may be different people under one name: they are not held against each other."""
    subsets = all(claim.part is None and claim.of is not None for claim in claims)
    return subsets and len({claim.source for claim in claims}) < len(claims)


def _bounds(claim: Claim) -> Span:
    return share(claim.quantity) if claim.quantity.percent else firm(claim.quantity)


def _apart(claims: list[Claim]) -> float:
    """The distance between the two statements that are furthest from each other; 0 when all can be true."""
    spans = [_bounds(claim) for claim in claims]
    highs = [span.high for span in spans if span.high is not None]
    low = max(span.low for span in spans)
    return tidy(max(0.0, low - min(highs))) if highs else 0


def _check(reading: Reading, claims: list[Claim]) -> Check:
    ids = tuple(claim.id for claim in claims)
    apart = _apart(claims)
    printed = " / ".join(f"{claim.quantity.as_printed} ({claim.source})" for claim in claims)
    final = [claim for claim in claims if not reading.sources[claim.source].provisional]
    if apart and final and len(final) < len(claims) and not _apart(final):
        return Check(
            kind="sources",
            status="cannot_be_checked",
            explanation=message("sources-provisional", printed=printed),
            claims=ids,
        )
    if apart:
        return Check(
            kind="sources",
            status="does_not_close",
            explanation=message("sources-differ", printed=printed, remainder=apart),
            remainder=apart,
            claims=ids,
        )
    if any(_bounds(claim).read for claim in claims):
        return Check(
            kind="sources",
            status="cannot_be_checked",
            explanation=message("sources-vague", printed=printed),
            claims=ids,
        )
    return Check(
        kind="sources", status="closes", explanation=message("sources-agree", printed=printed), remainder=0, claims=ids
    )
