"""Dates and what can be counted in the file itself: durations against dates, days and sessions and institutions against lists."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from halqa.core.ids import ClaimId
from halqa.core.ledger.checking.reading import Reading, label, scope_of
from halqa.core.ledger.checking.spans import Span, firm, gap
from halqa.core.ledger.checks import Check, Kind, Status, message, tidy
from halqa.core.ledger.claims import Claim, DateClaim, Quantity
from halqa.core.problems import Arg

SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
"""A date as a claims file may give it: a year, a month of a year, or a day."""


def day(iso: str) -> dt.date | None:
    """The day of a whole date; None for a month, a year, or a day no calendar has."""
    try:
        return dt.date.fromisoformat(iso) if len(iso) == len("2022-05-30") else None
    except ValueError:
        return None


def span_of(date: DateClaim) -> int | None:
    """How many days from the first to the last, both counted; None when a date is partial or impossible. May be under 1."""
    first, last = day(date.first), day(date.last)
    return (last - first).days + 1 if first and last else None


def _check(
    kind: Kind, status: Status, key: str, ids: tuple[ClaimId, ...], remainder: float | None = None, /, **args: Arg
) -> Check:
    return Check(kind=kind, status=status, explanation=message(key, **args), remainder=remainder, claims=ids)


def check_dates(reading: Reading) -> Iterator[Check]:
    """Each stated span of dates on its own, then the spans two sources give for the same scope, then days stated elsewhere."""
    for date in reading.file.dates:
        if (check := _own(date)) is not None:
            yield check
    by_scope: dict[frozenset[str], list[DateClaim]] = {}
    for date in reading.file.dates:
        by_scope.setdefault(scope_of(date.scope), []).append(date)
    for dates in by_scope.values():
        if len({date.source for date in dates}) > 1:
            yield _sources(reading, dates)
    for claim in reading.file.claims:
        if claim.unit == "days" and claim.part is None and not claim.quantity.percent:
            yield from _days(reading, claim)


def _own(date: DateClaim) -> Check | None:
    ids = (date.id,)
    for iso in (date.first, date.last):
        if len(iso) == len("2022-05-30") and day(iso) is None:
            return _check("dates", "does_not_close", "dates-impossible", ids, date=iso)
    days = span_of(date)
    if days is None:
        return _check("dates", "cannot_be_checked", "dates-partial", ids, first=date.first, last=date.last)
    if days < 1:
        return _check("dates", "does_not_close", "dates-backwards", ids, first=date.first, last=date.last)
    if date.days is None:
        return None
    return _duration(ids, date.days, days, date)


def _duration(ids: tuple[ClaimId, ...], printed: Quantity, days: int, date: DateClaim) -> Check:
    bounds = firm(printed)
    apart = gap(Span(days, days), bounds)
    args: dict[str, Arg] = {"days": days, "printed": printed.as_printed, "first": date.first, "last": date.last}
    if apart:
        return _check("dates", "does_not_close", "dates-differ", ids, apart, **args)
    if bounds.read:
        return _check("dates", "cannot_be_checked", "dates-vague", ids, **args)
    return _check("dates", "closes", "dates-close", ids, 0, **args)


def _sources(reading: Reading, dates: list[DateClaim]) -> Check:
    ids = tuple(date.id for date in dates)
    printed = " / ".join(f"{date.first} – {date.last} ({date.source})" for date in dates)
    stated = {(date.first, date.last) for date in dates}
    if len(stated) == 1:
        return _check("dates", "closes", "dates-agree", ids, 0, printed=printed)
    final = {(date.first, date.last) for date in dates if not reading.sources[date.source].provisional}
    whole = all(span_of(date) is not None for date in dates)
    if not whole or len(final) == 1:
        key = "sources-provisional" if whole else "dates-coarse"
        return _check("dates", "cannot_be_checked", key, ids, printed=printed)
    return _check("dates", "does_not_close", "dates-disagree", ids, printed=printed)


def _days(reading: Reading, claim: Claim) -> Iterator[Check]:
    """ "Three days", said apart from the dates: of each session, or of all of them together."""
    wanted = scope_of(claim.scope)
    within = [date for date in reading.file.dates if date.source == claim.source and scope_of(date.scope) <= wanted]
    spans = [days for date in within if (days := span_of(date)) is not None and days > 0]
    if not within or len(spans) < len(within):
        return
    ids = (claim.id, *(date.id for date in within))
    bounds = firm(claim.quantity)
    possible = {sum(spans)} | (set(spans) if len(set(spans)) == 1 else set())
    apart = min((gap(Span(days, days), bounds) for days in sorted(possible)), key=abs)
    args: dict[str, Arg] = {"printed": claim.quantity.as_printed, "spans": " + ".join(str(days) for days in spans)}
    if apart:
        yield _check("dates", "does_not_close", "days-differ", ids, apart, **args)
    elif bounds.read:
        yield _check("dates", "cannot_be_checked", "days-vague", ids, **args)
    else:
        yield _check("dates", "closes", "days-close", ids, 0, **args)


def check_lists(reading: Reading) -> Iterator[Check]:
    """ "Three institutions", "two sessions": held against what the same source names. A list may be incomplete, never too long."""
    for claim in reading.wholes:
        named = _named(reading, claim)
        if not named or claim.quantity.percent:
            continue
        bounds, found = firm(claim.quantity), len(named)
        args: dict[str, Arg] = {"printed": claim.quantity.as_printed, "found": found, "unit": claim.unit}
        ids = (claim.id, *named)
        if bounds.high is not None and found > bounds.high:
            yield _check("computed", "does_not_close", "list-over", ids, tidy(bounds.high - found), **args)
        elif bounds.exact and found == bounds.low:
            yield _check("computed", "closes", "list-closes", ids, 0, **args)
        else:
            yield _check("computed", "cannot_be_checked", "list-short", ids, **args)


def _named(reading: Reading, claim: Claim) -> tuple[ClaimId, ...]:
    """The facts or dates of the same source that a claim about institutions or sessions can be counted against."""
    wanted = scope_of(claim.scope)
    if claim.unit == "institutions":
        facts = [each for each in reading.file.facts if each.kind == "institution" and each.source == claim.source]
        return tuple({label(each.as_printed or each.text.in_(each.text.source)): each.id for each in facts}.values())
    if claim.unit == "sessions":
        dates = [each for each in reading.file.dates if each.source == claim.source]
        inside = [each for each in dates if not wanted or scope_of(each.scope) <= wanted]
        return tuple({scope_of(each.scope): each.id for each in inside}.values())
    return ()
