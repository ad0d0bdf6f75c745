"""The named counting rules: each a function from a book and a scope to a figure, with its sentence `rule-<name>` in the catalogue.

Source: `docs/life-of-a-figure.md`. Totals of columns that may not be added (people over sessions) are counted again, never summed, and
the breakdown says so (`additive=False`). Thresholds are arguments, never constants in a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from halqa.core.ids import EntryId, HalfDayId, PersonId
from halqa.core.ledger.attendance import Attendance, Component
from halqa.core.ledger.breakdown import (
    NOT_STATED,
    Contribution,
    by_half_day,
    by_session,
    institution,
    personal,
    presence_of,
    total,
)
from halqa.core.ledger.checks import message
from halqa.core.ledger.entries import Book, Headcount, PersonFact
from halqa.core.ledger.figures import Amount, Breakdown, Cell, Figure, Percentage, Scope, Unit, exactly
from halqa.core.ledger.shares import apportion
from halqa.core.problems import Message

COMPLETION = 80
"""The usual threshold of `completers`, in percent of the planned minutes; an agreement may set another."""


def participants(book: Book, scope: Scope) -> Figure:
    """Unique people with at least one presence. Heads without a name may be further people: they widen the upper bound."""
    attendance = Attendance(book, scope)

    def among(half_days: Iterable[HalfDayId]) -> Amount:
        chosen = frozenset(half_days)
        present = frozenset(person for person, half_day in attendance.minutes if half_day in chosen)
        named = total(presence_of(group, present) for group in attendance.components)
        return _widened(named, attendance.unlisted(chosen))

    def one(group: Component) -> Iterator[Contribution]:
        yield presence_of(group, attendance.present)

    return _figure(
        attendance,
        scope,
        "participants",
        "people",
        among(attendance.half_days),
        breakdowns=(
            *personal(attendance, one, attendance.unlisted(attendance.half_days)),
            by_session(attendance, among, additive=False),
            by_half_day(attendance, lambda half_day: among((half_day,)), additive=False),
        ),
        reasons=_reasons(attendance),
    )


def attendances(book: Book, scope: Scope) -> Figure:
    """People times half-days present. May be added over half-days, sessions and cities."""
    attendance = Attendance(book, scope)

    def among(half_days: Iterable[HalfDayId]) -> Amount:
        chosen = tuple(half_days)
        pieces = (presence_of(group, attendance.at[each]) for each in chosen for group in attendance.components)
        return _widened(total(pieces), attendance.unlisted(chosen))

    def one(group: Component) -> Iterator[Contribution]:
        for present in attendance.at.values():
            yield presence_of(group, present)

    return _figure(
        attendance,
        scope,
        "attendances",
        "attendances",
        among(attendance.half_days),
        breakdowns=(
            *personal(attendance, one, attendance.unlisted(attendance.half_days)),
            by_session(attendance, among, additive=True),
            by_half_day(attendance, lambda half_day: among((half_day,)), additive=True),
        ),
        reasons=_reasons(attendance),
    )


def completers(book: Book, scope: Scope, threshold: int = COMPLETION) -> Figure:
    """Unique people present, in at least one session, for `threshold` percent or more of its planned minutes in scope.

    Two records that may be one can complete together what neither completes alone: the bounds say so.
    """
    attendance = Attendance(book, scope)

    def among(half_days: frozenset[HalfDayId]) -> Callable[[Component], Contribution]:
        return lambda group: _completion(attendance, group, half_days, threshold)

    everywhere = among(frozenset(attendance.half_days))

    def one(group: Component) -> Iterator[Contribution]:
        yield everywhere(group)

    def in_session(half_days: frozenset[HalfDayId]) -> Amount:
        return total(map(among(half_days), attendance.components))

    return _figure(
        attendance,
        scope,
        "completers",
        "people",
        total(map(everywhere, attendance.components)),
        breakdowns=(*personal(attendance, one), by_session(attendance, in_session, additive=False)),
        reasons=_doubt_reasons(attendance),
        notes=(message("note-threshold", percent=threshold), *_minute_notes(attendance), *_unlisted_notes(attendance)),
        variant=f"/{threshold}",
    )


def _completion(
    attendance: Attendance, group: Component, half_days: frozenset[HalfDayId], threshold: int
) -> Contribution:
    def complete(people: Iterable[PersonId]) -> bool:
        chosen = tuple(people)
        for facts in attendance.sessions().values():
            parts = [each for each in facts if each.id in half_days]
            planned = sum(each.minutes for each in parts)
            present = sum(max(attendance.minutes.get((p, each.id), 0) for p in chosen) for each in parts)
            if planned and present * 100 >= planned * threshold:
                return True
        return False

    alone = {person for person in group if complete((person,))}
    rest = group - alone
    together = len(rest) // 2 if len(rest) > 1 and complete(rest) else 0
    return min(1, len(alone)), len(alone) + together


def headcount(book: Book, scope: Scope) -> Figure:
    """People counted in the room, without names. Over several half-days: at least the fullest one, at most all of them."""
    attendance = Attendance(book, scope)
    counts = attendance.headcounts
    missing = len(attendance.half_days) - len(counts)
    reasons: list[Message] = []
    if missing:
        reasons.append(message("reason-not-counted", half_days=missing))
    if len(counts) > 1:
        reasons.append(message("reason-counted-apart", half_days=len(counts)))
    among = [counts[half_day] for half_day in attendance.half_days if half_day in counts]
    return _figure(
        attendance,
        scope,
        "headcount",
        "people",
        _overlapping([Amount(each.total, each.total) for each in among], missing),
        breakdowns=(_heads_by_sex(among, missing), _heads_by_half_day(attendance)),
        reasons=tuple(reasons),
        evidence=tuple(sorted(each.id for each in among)),
    )


def _overlapping(amounts: list[Amount], missing: int) -> Amount:
    """Groups without identity: the largest is a lower bound, never the sum; nothing bounds what was not counted."""
    highs = [amount.high for amount in amounts if amount.high is not None]
    return Amount(max((amount.low for amount in amounts), default=0), None if missing else sum(highs))


def _heads_by_sex(counts: list[Headcount], missing: int) -> Breakdown:
    def cell(key: str, of: Callable[[Headcount], int | None]) -> Cell:
        amounts: list[Amount] = []
        for count in counts:
            known = of(count)
            stated = sum(part for part in (count.women, count.men, count.not_stated) if part is not None)
            open_to = max(0, count.total - stated)
            amounts.append(Amount(0, open_to) if known is None else Amount(known, known))
        return Cell(key, _overlapping(amounts, missing))

    def rest(count: Headcount) -> int | None:
        """Heads whose sex nobody counted: given, or what the two counted sexes leave."""
        if count.not_stated is not None or count.women is None or count.men is None:
            return count.not_stated
        return max(0, count.total - count.women - count.men)

    cells = (
        cell("female", lambda count: count.women),
        cell("male", lambda count: count.men),
        cell(NOT_STATED, rest),
    )
    return Breakdown("sex", cells, additive=len(counts) == 1 and all(each.amount.exact for each in cells))


def _heads_by_half_day(attendance: Attendance) -> Breakdown:
    cells = [
        Cell(each, Amount(count.total, count.total) if (count := attendance.headcounts.get(each)) else Amount(0, None))
        for each in attendance.half_days
    ]
    return Breakdown("half_day", (*cells, Cell(NOT_STATED, Amount(0, 0))), additive=False)


def contact_hours(book: Book, scope: Scope) -> Figure:
    """Hours of presence, summed over people, in whole hours; the parts are rounded so that they add to the whole."""
    attendance = Attendance(book, scope)

    def piece(group: Component, half_day: HalfDayId) -> Contribution:
        here = [attendance.minutes.get((person, half_day), 0) for person in group]
        return max(here), sum(here)

    def minutes(half_days: Iterable[HalfDayId]) -> Amount:
        return total(piece(group, each) for each in half_days for group in attendance.components)

    def one(group: Component) -> Iterator[Contribution]:
        return (piece(group, each) for each in attendance.half_days)

    whole = minutes(attendance.half_days)
    parts = (
        *personal(attendance, one, one_each=False),
        by_session(attendance, minutes, additive=True),
        by_half_day(attendance, lambda half_day: minutes((half_day,)), additive=True),
    )
    hours = _hours(whole)
    rounded = (message("note-whole-hours"),) if whole.exact and whole.low % 60 else ()
    return _figure(
        attendance,
        scope,
        "contact_hours",
        "hours",
        hours,
        breakdowns=tuple(_in_hours(part, hours) for part in parts),
        reasons=_doubt_reasons(attendance),
        notes=(*_minute_notes(attendance), *rounded, *_unlisted_notes(attendance)),
    )


def _hours(minutes: Amount) -> Amount:
    """Whole hours: an exact quantity to the nearest (half an hour up), bounds outwards."""
    assert minutes.high is not None
    if minutes.exact:
        return exactly((minutes.low + 30) // 60)
    return Amount(minutes.low // 60, -(-minutes.high // 60))


def _in_hours(part: Breakdown, hours: Amount) -> Breakdown:
    if part.additive and hours.exact:
        shares = apportion(hours.low, [cell.amount.low for cell in part.cells])
        cells = tuple(Cell(cell.key, exactly(share)) for cell, share in zip(part.cells, shares, strict=True))
    else:
        cells = tuple(Cell(cell.key, _hours(cell.amount)) for cell in part.cells)
    return msgspec.structs.replace(part, cells=cells)


def institutions_represented(book: Book, scope: Scope) -> Figure:
    """Institutions with at least one person present. People whose institution is not stated add none: a note says how many."""
    attendance = Attendance(book, scope)

    def of(person: PersonId) -> str:
        return institution(attendance.facts.get(person) or PersonFact(id=person))

    sure: set[str] = set()
    possible: set[str] = set()
    nowhere = 0
    for group in attendance.components:
        if here := group & attendance.present:
            named = {of(person) for person in group}
            possible |= named
            sure |= named if len(named) == 1 else set()
            nowhere += sum(of(person) == NOT_STATED for person in here)
    notes = (message("note-no-institution", people=nowhere),) if nowhere else ()
    amount = Amount(len(sure - {NOT_STATED}), len(possible - {NOT_STATED}))
    return _figure(
        attendance,
        scope,
        "institutions_represented",
        "institutions",
        amount,
        reasons=() if amount.exact else _doubt_reasons(attendance),
        notes=notes,
    )


class Rule(msgspec.Struct, frozen=True):
    """A rule of the registry: its name (sentence `rule-<name>`), its unit, how it counts."""

    name: str
    unit: Unit
    count: Callable[[Book, Scope], Figure]


RULES: tuple[Rule, ...] = (
    Rule("participants", "people", participants),
    Rule("attendances", "attendances", attendances),
    Rule("completers", "people", completers),
    Rule("headcount", "people", headcount),
    Rule("contact_hours", "hours", contact_hours),
    Rule("institutions_represented", "institutions", institutions_represented),
)


def percentage(figure: Figure, dimension: str, key: str) -> Percentage | None:
    """A category's share of those for whom the dimension is stated. None without such an exact cell, or when nobody is stated."""
    for breakdown in figure.breakdowns:
        cells = {cell.key: cell.amount for cell in breakdown.cells}
        if breakdown.dimension == dimension and key in cells and all(amount.exact for amount in cells.values()):
            stated = sum(amount.low for name, amount in cells.items() if name != NOT_STATED)
            if not breakdown.additive or key == NOT_STATED or not stated:
                return None
            part = msgspec.structs.replace(
                figure, id=f"{figure.id}/{dimension}={key}", amount=cells[key], breakdowns=()
            )
            return Percentage(part=part, whole=figure, key=key, of_stated=stated, count=cells[key].low)
    return None


def _figure(
    attendance: Attendance,
    scope: Scope,
    rule: str,
    unit: Unit,
    amount: Amount,
    *,
    breakdowns: tuple[Breakdown, ...] = (),
    reasons: tuple[Message, ...] = (),
    notes: tuple[Message, ...] = (),
    evidence: tuple[EntryId, ...] | None = None,
    variant: str = "",
) -> Figure:
    return Figure(
        id=f"{rule}{variant}@{attendance.book.position}{_name(scope)}",
        rule=rule,
        unit=unit,
        scope=scope,
        amount=amount,
        position=attendance.book.position,
        breakdowns=breakdowns,
        reasons=reasons,
        notes=notes,
        evidence=tuple(entry.id for entry in attendance.standing) if evidence is None else evidence,
    )


def _name(scope: Scope) -> str:
    """A scope as part of a figure's id: the order in which its members were named means nothing."""
    levels = (
        ("programme", (scope.programme,) if scope.programme else ()),
        ("project", scope.projects),
        ("session", scope.sessions),
        ("half_day", scope.half_days),
    )
    return "".join(f":{level}={'+'.join(sorted(set(ids)))}" for level, ids in levels if ids)


def _widened(amount: Amount, unlisted: int) -> Amount:
    return Amount(amount.low, (amount.high or 0) + unlisted)


def _doubt_reasons(attendance: Attendance) -> tuple[Message, ...]:
    return (message("reason-doubts", people=attendance.doubtful),) if attendance.doubtful else ()


def _reasons(attendance: Attendance) -> tuple[Message, ...]:
    unlisted = attendance.unlisted(attendance.half_days)
    heads = (message("reason-unlisted", heads=unlisted),) if unlisted else ()
    return (*_doubt_reasons(attendance), *heads)


def _unlisted_notes(attendance: Attendance) -> tuple[Message, ...]:
    unlisted = attendance.unlisted(attendance.half_days)
    return (message("note-unlisted", heads=unlisted),) if unlisted else ()


def _minute_notes(attendance: Attendance) -> tuple[Message, ...]:
    untimed = any(entry.minutes is None for entry in attendance.standing)
    return (message("note-planned-minutes"),) if untimed else ()
