"""Counting people along a dimension when some of them may be one: bounds that hold however the doubts are resolved.

A component of people who may be one gives between `low` and `high` to a count. If it is resolved into one person, that person has the
category of one of its members: so a category gets at least what components entirely in it give, and at most one for each member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from halqa.core.ids import HalfDayId, PersonId
from halqa.core.ledger.attendance import Attendance, Component
from halqa.core.ledger.entries import PersonFact
from halqa.core.ledger.figures import Amount, Breakdown, Cell, Dimension

NOT_STATED = "not_stated"
Contribution = tuple[int, int]
"""What a component gives to a count: at least, at most."""

_ALWAYS: dict[Dimension, tuple[str, ...]] = {"sex": ("female", "male")}
"""Categories that are shown even when nobody is in them."""
_RANKS = ("senior", "middle", "rank_and_file", "civilian")


def sex(person: PersonFact) -> str:
    """The category by sex."""
    return person.sex


def institution(person: PersonFact) -> str:
    """The category by institution."""
    return person.institution or NOT_STATED


def rank(person: PersonFact) -> str:
    """The category by rank."""
    return person.rank


PERSONAL: tuple[tuple[Dimension, Callable[[PersonFact], str]], ...] = (
    ("sex", sex),
    ("institution", institution),
    ("rank", rank),
)
"""The dimensions that are facts about a person."""


def presence_of(group: Component, present: frozenset[PersonId]) -> Contribution:
    """What a component gives to a count of people present: one if they are one, all of them if they differ."""
    here = len(group & present)
    return min(1, here), here


def total(contributions: Iterable[Contribution]) -> Amount:
    """The count over all components."""
    pairs = tuple(contributions)
    return Amount(sum(low for low, _ in pairs), sum(high for _, high in pairs))


def personal(
    attendance: Attendance,
    contributions: Callable[[Component], Iterator[Contribution]],
    unlisted: int = 0,
    *,
    one_each: bool = True,
) -> tuple[Breakdown, ...]:
    """The breakdowns by facts about people. `contributions` gives what a component adds, piece by piece (by half-day, say).

    `unlisted` heads have no stated fact: they widen *not stated* and nothing else. `one_each`: a person counts once in a piece, so a
    category gets at most one for each of its members; not so for minutes.
    """
    return tuple(_along(attendance, dimension, of, contributions, unlisted, one_each) for dimension, of in PERSONAL)


def _along(
    attendance: Attendance,
    dimension: Dimension,
    of: Callable[[PersonFact], str],
    contributions: Callable[[Component], Iterator[Contribution]],
    unlisted: int,
    one_each: bool,
) -> Breakdown:
    lows: dict[str, int] = dict.fromkeys((*_ALWAYS.get(dimension, ()), NOT_STATED), 0)
    highs = dict(lows)
    for group in attendance.components:
        pieces = tuple(contributions(group))
        if not any(high for _, high in pieces):
            continue
        members: dict[str, int] = {}
        for person in group:
            category = of(attendance.facts.get(person) or PersonFact(id=person))
            members[category] = members.get(category, 0) + 1
        for category, number in members.items():
            lows[category] = lows.get(category, 0) + (sum(low for low, _ in pieces) if len(members) == 1 else 0)
            highs[category] = highs.get(category, 0) + sum(
                min(high, number) if one_each else high for _, high in pieces
            )
    highs[NOT_STATED] += unlisted
    cells = tuple(Cell(key, Amount(lows[key], highs[key])) for key in sorted(lows, key=_place))
    return Breakdown(dimension, cells, additive=all(cell.amount.exact for cell in cells))


def _place(key: str) -> tuple[bool, int, str]:
    """Where a category stands: ranks from senior to civilian, others by name, *not stated* last."""
    return key == NOT_STATED, _RANKS.index(key) if key in _RANKS else 0, key


def by_half_day(attendance: Attendance, amount: Callable[[HalfDayId], Amount], additive: bool) -> Breakdown:
    """Cells by half-day, in the order of the days."""
    cells = [Cell(half_day, amount(half_day)) for half_day in attendance.half_days]
    return Breakdown("half_day", (*cells, _none()), additive and all(cell.amount.exact for cell in cells))


def by_session(attendance: Attendance, amount: Callable[[frozenset[HalfDayId]], Amount], additive: bool) -> Breakdown:
    """Cells by session, in the order of their first day. Each is counted on its own: a total of people is never their sum."""
    cells = [
        Cell(session, amount(frozenset(each.id for each in half_days)))
        for session, half_days in attendance.sessions().items()
    ]
    return Breakdown("session", (*cells, _none()), additive and all(cell.amount.exact for cell in cells))


def _none() -> Cell:
    """Every presence has its half-day: the *not stated* of time and place is there, and empty."""
    return Cell(NOT_STATED, Amount(0, 0))
