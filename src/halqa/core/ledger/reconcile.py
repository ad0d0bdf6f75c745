"""The computed side of reconciliation: a session's sheet, where every number is held against the others, half-day by half-day."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.core.ids import HalfDayId, SessionId
from halqa.core.ledger.attendance import Attendance
from halqa.core.ledger.checking.spans import Span, firm, gap
from halqa.core.ledger.checks import Check, message
from halqa.core.ledger.claims import Claim
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Amount, Figure, Scope
from halqa.core.ledger.rules import attendances, participants
from halqa.core.problems import Arg


class HalfDayRow(msgspec.Struct, frozen=True, kw_only=True):
    """One half-day of the sheet. `headcount` is None when nobody counted; `unlisted` is None then too."""

    half_day: HalfDayId
    date: str
    named: int
    headcount: int | None
    unlisted: int | None
    check: Check


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A session's reconciliation sheet: its half-days, its two figures, every check. `closes` when every check does."""

    session: SessionId
    expected: int | None
    participants: Figure
    attendances: Figure
    half_days: tuple[HalfDayRow, ...]
    checks: tuple[Check, ...]

    @property
    def closes(self) -> bool:
        """Whether every check closes."""
        return all(check.status == "closes" for check in self.checks)


def sheet(book: Book, session: SessionId, expected: int | None = None) -> Sheet:
    """The sheet of one session. `expected` is how many people are enrolled, if anybody said."""
    scope = Scope(sessions=(session,))
    attendance = Attendance(book, scope)
    people, presences = participants(book, scope), attendances(book, scope)
    rows = tuple(_row(attendance, half_day) for half_day in attendance.half_days)
    checks = [row.check for row in rows]
    checks += [check for figure in (people, presences) for check in check_parts(figure)]
    checks.append(check_unique(people, presences))
    if expected is not None:
        checks.append(check_expected(people, len(attendance.present), expected))
    return Sheet(
        session=session,
        expected=expected,
        participants=people,
        attendances=presences,
        half_days=rows,
        checks=tuple(checks),
    )


def _row(attendance: Attendance, half_day: HalfDayId) -> HalfDayRow:
    named = len(attendance.at[half_day])
    count = attendance.headcounts.get(half_day)
    date = attendance.half_days[half_day].date
    evidence = tuple(entry.id for entry in attendance.standing if entry.half_day == half_day)
    if count is None:
        check = Check(
            kind="headcount",
            status="cannot_be_checked",
            explanation=message("half-day-not-counted", named=named, date=date),
            evidence=evidence,
            half_day=half_day,
        )
        return HalfDayRow(half_day=half_day, date=date, named=named, headcount=None, unlisted=None, check=check)
    rest = count.total - named
    key = "half-day-closes" if not rest else "half-day-unlisted" if rest > 0 else "half-day-missing"
    check = Check(
        kind="headcount",
        status="does_not_close" if rest else "closes",
        explanation=message(key, heads=count.total, named=named, remainder=abs(rest), date=date),
        remainder=rest,
        evidence=(count.id, *evidence),
        half_day=half_day,
    )
    unlisted = max(0, rest)
    return HalfDayRow(half_day=half_day, date=date, named=named, headcount=count.total, unlisted=unlisted, check=check)


def _span(amount: Amount) -> Span:
    return Span(amount.low, amount.high)


def check_parts(figure: Figure) -> tuple[Check, ...]:
    """Parts make the whole, *not stated* counted in: one check for each breakdown whose cells may be added."""
    found: list[Check] = []
    for breakdown in figure.breakdowns:
        if not breakdown.additive:
            continue
        parts = sum(cell.amount.low for cell in breakdown.cells)
        rest = gap(_span(figure.amount), Span(parts, parts))
        args: dict[str, Arg] = {"sum": parts, "whole": _span(figure.amount).shown(), "dimension": breakdown.dimension}
        key = "parts-miss" if rest else "parts-close"
        found.append(
            Check(
                kind="split",
                status="does_not_close" if rest else "closes",
                explanation=message(key, **args),
                remainder=rest,
                evidence=figure.evidence,
            )
        )
    return tuple(found)


def check_unique(people: Figure, presences: Figure) -> Check:
    """Unique people are never more than attendances."""
    over = presences.amount.high is not None and people.amount.low > presences.amount.high
    args = {"people": _span(people.amount).shown(), "presences": _span(presences.amount).shown()}
    return Check(
        kind="total",
        status="does_not_close" if over else "closes",
        explanation=message("unique-over" if over else "unique-fits", **args),
        remainder=gap(_span(presences.amount), _span(people.amount)) if over else 0,
        evidence=presences.evidence,
    )


def check_expected(people: Figure, named: int, expected: int) -> Check:
    """Who was expected against who is present by name. Fewer is no contradiction: absent and not recorded are not the same."""
    rest = expected - named
    key = "expected-all" if not rest else "expected-fewer" if rest > 0 else "expected-more"
    return Check(
        kind="expected",
        status="closes" if not rest else "cannot_be_checked" if rest > 0 else "does_not_close",
        explanation=message(key, expected=expected, named=named, remainder=abs(rest)),
        remainder=rest,
        evidence=people.evidence,
    )


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A claim and the computed figure that counts the same thing; a cell of one breakdown when the claim is about a part."""

    claim: Claim
    figure: Figure
    dimension: str = ""
    cell: str = ""

    @property
    def amount(self) -> Amount | None:
        """The computed quantity; None when the figure has no such cell."""
        if not self.dimension:
            return self.figure.amount
        return next(
            (
                cell.amount
                for breakdown in self.figure.breakdowns
                if breakdown.dimension == self.dimension
                for cell in breakdown.cells
                if cell.key == self.cell
            ),
            None,
        )


def check_computed(pairs: Iterable[Pair]) -> tuple[Check, ...]:
    """Claims against computed figures. What is printed stays as printed; what is computed stays as computed."""
    return tuple(_computed(pair) for pair in pairs)


def _computed(pair: Pair) -> Check:
    ids, evidence, printed = (pair.claim.id,), pair.figure.evidence, pair.claim.quantity.as_printed
    amount = pair.amount
    if amount is None or pair.claim.quantity.percent or pair.claim.unit != pair.figure.unit:
        return Check(
            kind="computed",
            status="cannot_be_checked",
            explanation=message("computed-nothing", printed=printed),
            claims=ids,
            evidence=evidence,
        )
    stated, found = firm(pair.claim.quantity), _span(amount)
    rest = gap(stated, found)
    args = {"printed": printed, "found": found.shown()}
    if rest:
        status, key = "does_not_close", "computed-differs"
    elif stated.exact and found.exact:
        status, key = "closes", "computed-agrees"
    elif stated.read or not found.exact:
        status, key = "cannot_be_checked", "computed-open"
    else:
        status, key = "closes", "computed-within"
    return Check(
        kind="computed",
        status=status,  # type: ignore[arg-type]  # the words above are the statuses
        explanation=message(key, **args),
        remainder=None if status == "cannot_be_checked" else rest,
        claims=ids,
        evidence=evidence,
    )
