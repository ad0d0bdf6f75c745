"""Whole against whole: one total for several sessions, subsets, stages kept apart, and totals that stand alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from halqa.core.ids import ClaimId
from halqa.core.ledger.checking.reading import Reading, counts, label, stage_of
from halqa.core.ledger.checking.spans import Span, added, equation, firm, gap
from halqa.core.ledger.checks import Check, Status, message, tidy
from halqa.core.ledger.claims import Claim
from halqa.core.problems import Arg


def _check(status: Status, key: str, claims: Iterable[Claim], remainder: float | None = None, /, **args: Arg) -> Check:
    return Check(
        kind="total",
        status=status,
        explanation=message(key, **args),
        remainder=remainder,
        claims=tuple(claim.id for claim in claims),
    )


def check_subsets(reading: Reading) -> Iterator[Check]:
    """ "23 of the 70": a subset cannot be more than what it is part of, and is never added to it."""
    for claim in reading.subsets:
        assert claim.of is not None
        whole = reading.by_id[claim.of]
        both = (whole, claim)
        if claim.unit != whole.unit:
            shown = {"part": claim.quantity.as_printed, "whole": whole.quantity.as_printed}
            yield _check("cannot_be_checked", "units-apart", both, **shown)
            continue
        if claim.quantity.percent or whole.quantity.percent:
            yield _check("cannot_be_checked", "subset-share", both, part=claim.quantity.as_printed)
            continue
        total, part = firm(whole.quantity), firm(claim.quantity)
        args: dict[str, Arg] = {"part": part.shown(), "whole": total.shown()}
        if total.high is not None and part.low > total.high:
            yield _check("does_not_close", "subset-over", both, tidy(total.high - part.low), **args)
        elif part.high is None or part.high > total.low or total.read or part.read:
            yield _check("cannot_be_checked", "subset-vague", both, **args)
        else:
            yield _check("closes", "subset-within", both, 0, **args)


def check_sessions(reading: Reading) -> Iterator[Check]:
    """A total for several sessions or places against the totals of each; the same totals without one for all; an open scope."""
    taken: set[ClaimId] = set()
    for whole in reading.wholes:
        if len(counts(whole).scope) < 2 or whole.quantity.percent:
            continue
        within = [claim for claim in reading.alike(whole) if _is_one_of(reading, claim, whole)]
        ones = _single_scopes(within, whole)
        taken.update(claim.id for claim in within)
        if len(ones) > 1:
            yield _several(whole, ones)
        elif whole.scope_open and not whole.derived:
            yield _check(
                "cannot_be_checked",
                "total-scope-open",
                (whole,),
                whole=whole.quantity.as_printed,
                scopes=_listed(whole),
            )
    yield from _without_total(reading, taken)


def _single_scopes(found: list[Claim], whole: Claim) -> list[Claim]:
    """The totals of single sessions inside a total's scope: of its own source, or of the first source that has any."""
    sources = {claim.source for claim in found}
    source = whole.source if whole.source in sources else next((claim.source for claim in found), "")
    first: dict[frozenset[str], Claim] = {}
    for claim in found:
        if claim.source == source and len(counts(claim).scope) == 1:
            first.setdefault(counts(claim).scope, claim)
    return list(first.values())


def _is_one_of(reading: Reading, claim: Claim, whole: Claim) -> bool:
    inside = reading.counts(claim).scope < reading.counts(whole).scope
    return inside and not claim.quantity.percent and not claim.derived


def _several(whole: Claim, ones: list[Claim]) -> Check:
    total, spans = firm(whole.quantity), [firm(claim.quantity) for claim in ones]
    parts = added(spans)
    apart = gap(total, parts)
    largest = max(span.low for span in spans)
    claims = (whole, *ones)
    args: dict[str, Arg] = {
        "equation": equation(spans),
        "sum": parts.shown(),
        "whole": total.shown(),
        "remainder": abs(apart),
        "largest": tidy(largest),
    }
    covered = frozenset().union(*(counts(claim).scope for claim in ones)) == counts(whole).scope
    if apart > 0 and covered:
        return _check("does_not_close", "sessions-open", claims, apart, **args)
    if apart < 0 and (whole.unit != "people" or (total.high is not None and largest > total.high)):
        return _check("does_not_close", "sessions-over", claims, apart, **args)
    if not covered:
        return _check("cannot_be_checked", "sessions-missing", claims, **args)
    if whole.derived:
        return _check("cannot_be_checked", "derived", claims, sum=parts.shown())
    if apart < 0:
        return _check("cannot_be_checked", "sessions-twice", claims, **args)
    if total.read or parts.read:
        printed = " + ".join(claim.quantity.as_printed for claim in ones)
        words: dict[str, Arg] = {"parts": printed, "whole": whole.quantity.as_printed, "dimension": "session"}
        return _check("cannot_be_checked", "vague", claims, **words)
    exact = total.exact and parts.exact
    return _check("closes", "sessions-close" if exact else "split-within", claims, 0 if exact else None, **args)


def _without_total(reading: Reading, taken: set[ClaimId]) -> Iterator[Check]:
    """Totals of several sessions and none for all: nobody knows who came to two, so nothing is added to people."""
    groups: dict[tuple[str, str, str, str], list[Claim]] = {}
    for claim in reading.wholes:
        mine = counts(claim)
        if claim.id not in taken and claim.unit in COUNTED and len(mine.scope) == 1 and not claim.quantity.percent:
            groups.setdefault((mine.population, mine.unit, mine.stage, claim.source), []).append(claim)
    for claims in groups.values():
        spans: dict[frozenset[str], Span] = {}
        for claim in claims:
            spans.setdefault(counts(claim).scope, firm(claim.quantity))
        if len(spans) > 1:
            yield _check(
                "cannot_be_checked",
                "sessions-no-total",
                claims,
                equation=equation(spans.values()),
                largest=tidy(max(span.low for span in spans.values())),
            )


COUNTED = frozenset({"people", "attendances"})
"""The units whose lone totals are worth a line: people without a split are the usual gap."""


def check_alone(reading: Reading, held: set[ClaimId]) -> Iterator[Check]:
    """What no other check could hold against anything: planned beside trained (never mixed), or a total with nothing beside it."""
    told: set[ClaimId] = set()
    beside: dict[tuple[str, frozenset[str], str], list[Claim]] = {}
    for claim in reading.wholes:
        beside.setdefault(_aside(claim), []).append(claim)
    for claim in reading.wholes:
        if claim.unit not in COUNTED or claim.id in held or claim.id in told:
            continue
        sisters = [other for other in beside[_aside(claim)] if stage_of(other) != stage_of(claim)]
        told.update((claim.id, *(other.id for other in sisters)))
        if sisters:
            both = sorted((claim, *sisters), key=lambda each: reading.order[each.id])
            printed = [f"{each.quantity.as_printed} ({each.id})" for each in both]
            yield _check("cannot_be_checked", "stages-beside", both, printed=" / ".join(printed))
        else:
            yield _check("cannot_be_checked", "total-alone", (claim,), whole=claim.quantity.as_printed)


def _aside(claim: Claim) -> tuple[str, frozenset[str], str]:
    """Who is counted, the stage left aside."""
    mine = counts(claim)
    return mine.population, mine.scope, mine.unit


def _listed(claim: Claim) -> str:
    return ", ".join({label(each): each for each in claim.scope}.values())
