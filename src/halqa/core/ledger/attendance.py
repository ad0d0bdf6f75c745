"""The book read for counting: what stands after reversals, who was where, and which people may be one.

Everything here is order-free: the same entries in another order give the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from halqa.core.ids import EntryId, HalfDayId, PersonId, SessionId
from halqa.core.ledger.entries import Book, HalfDayFact, Headcount, PersonFact, Presence
from halqa.core.ledger.figures import Scope

Component = frozenset[PersonId]
"""People who may all be one: connected by unresolved doubts. Alone when there is no doubt."""


class Attendance:
    """A book within a scope."""

    def __init__(self, book: Book, scope: Scope) -> None:
        self.book = book
        self.half_days: dict[HalfDayId, HalfDayFact] = _half_days(book, scope)
        self.facts: dict[PersonId, PersonFact] = {person.id: person for person in book.people}

    @cached_property
    def standing(self) -> tuple[Presence, ...]:
        """The presences in scope that no standing entry reverses, by id. An entry that was posted twice is there once."""
        everything = {entry.id: entry for entry in self.book.presences}
        reversers: dict[EntryId, list[EntryId]] = {}
        for entry in everything.values():
            if entry.reverses is not None:
                reversers.setdefault(entry.reverses, []).append(entry.id)

        def stands(entry: EntryId) -> bool:
            return not any(stands(by) for by in reversers.get(entry, ()))

        found = (e for e in everything.values() if e.reverses is None and e.half_day in self.half_days and stands(e.id))
        return tuple(sorted(found, key=lambda entry: entry.id))

    @cached_property
    def minutes(self) -> dict[tuple[PersonId, HalfDayId], int]:
        """Present minutes of each person at each half-day. Two evidences of one presence count once: the longer one.

        Without times a presence counts the planned minutes of its half-day; with times never more than these.
        """
        found: dict[tuple[PersonId, HalfDayId], int] = {}
        for entry in self.standing:
            planned = self.half_days[entry.half_day].minutes
            minutes = planned if entry.minutes is None else min(entry.minutes, planned)
            key = (entry.person, entry.half_day)
            found[key] = max(minutes, found.get(key, 0))
        return found

    @cached_property
    def at(self) -> dict[HalfDayId, frozenset[PersonId]]:
        """Who was present, by half-day; every half-day of the scope is there."""
        found: dict[HalfDayId, set[PersonId]] = {half_day: set() for half_day in self.half_days}
        for person, half_day in self.minutes:
            found[half_day].add(person)
        return {half_day: frozenset(people) for half_day, people in found.items()}

    @cached_property
    def present(self) -> frozenset[PersonId]:
        """Everybody with at least one presence in the scope."""
        return frozenset(person for person, _ in self.minutes)

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """People by who may be one with whom, over the whole book: a doubt may lead through somebody outside the scope."""
        leader: dict[PersonId, PersonId] = {}

        def find(person: PersonId) -> PersonId:
            while leader.setdefault(person, person) != person:
                person = leader[person]
            return person

        for person in (*self.facts, *self.present):
            find(person)
        for one, other in self.book.doubts:
            first, second = sorted((find(one), find(other)))
            leader[second] = first
        groups: dict[PersonId, set[PersonId]] = {}
        for person in leader:
            groups.setdefault(find(person), set()).add(person)
        return tuple(frozenset(groups[key]) for key in sorted(groups))

    @cached_property
    def doubtful(self) -> int:
        """How many people in scope may be one with somebody else."""
        return sum(len(group & self.present) for group in self.components if len(group) > 1)

    @cached_property
    def headcounts(self) -> dict[HalfDayId, Headcount]:
        """The newest count of each half-day: a later one replaces an earlier one."""
        newest: dict[HalfDayId, Headcount] = {}
        for count in sorted(self.book.headcounts, key=_recorded):
            if count.half_day in self.half_days:
                newest[count.half_day] = count
        return newest

    def unlisted(self, half_days: Iterable[HalfDayId]) -> int:
        """People counted in the room beyond those present by name, over these half-days; never below none at any of them."""
        counted = ((self.headcounts[each].total, len(self.at[each])) for each in half_days if each in self.headcounts)
        return sum(max(0, total - named) for total, named in counted)

    def sessions(self) -> dict[SessionId, tuple[HalfDayFact, ...]]:
        """The half-days in scope, by session."""
        found: dict[SessionId, list[HalfDayFact]] = {}
        for half_day in self.half_days.values():
            found.setdefault(half_day.session, []).append(half_day)
        return {session: tuple(half_days) for session, half_days in found.items()}


def _half_days(book: Book, scope: Scope) -> dict[HalfDayId, HalfDayFact]:
    """The half-days a scope covers, in the order of their dates and ids. Every level of the scope restricts the next."""
    sessions = {
        session.id
        for session in book.sessions
        if (not scope.sessions or session.id in scope.sessions)
        and (not scope.projects or set(scope.projects) & set(session.projects))
        and (scope.programme is None or session.programme == scope.programme)
    }
    found = [
        half_day
        for half_day in book.half_days
        if half_day.session in sessions and (not scope.half_days or half_day.id in scope.half_days)
    ]
    return {half_day.id: half_day for half_day in sorted(found, key=lambda each: (each.date, each.id))}


def _recorded(count: Headcount) -> tuple[int, str]:
    """When a count was recorded, by the number its origin ends with (`room:<id>#<seq>`): the order of the rows means nothing."""
    number = count.origin.rpartition("#")[2]
    return (int(number) if number.isdecimal() else 0), count.id
