"""What others may ask about people: who is one person, which pairs are in doubt, institutions, and who is enlisted already."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.core.ids import InstitutionId, PersonId
from halqa.core.words import Text
from halqa.people.models import Affiliation, Assertion, Institution, Person


class Resolution(msgspec.Struct, frozen=True):
    """Which record is which person. `of` maps a record's key to its person; `doubts` are pairs that may be one person."""

    of: dict[str, PersonId]
    doubts: tuple[tuple[PersonId, PersonId], ...] = ()


class InstitutionRow(msgspec.Struct, frozen=True):
    """An institution by its key and its name."""

    key: InstitutionId
    name: Text


class Enlisted(msgspec.Struct, frozen=True, kw_only=True):
    """A person as enlisted, with the newest affiliation. `institution` is None when none is known."""

    key: str
    family_latin: str
    given_latin: str
    family_arabic: str
    given_arabic: str
    sex: str
    staff_number: str
    telephone: str
    email: str
    institution: InstitutionId | None = None
    unit: str = ""
    rank: str = "not_stated"


def resolve_people(records: Iterable[str]) -> Resolution:
    """The persons behind `records`: connected components of the newest "same" verdicts; "unknown" pairs are doubts.

    A person's id is the smallest key of its component, so it does not depend on which records are asked for. Only the newest
    verdict about a pair counts, by the order of writing: a clock that was put right does not bring an old one back. Records
    outside `records` may connect two inside. One query.
    """
    wanted = list(records)
    newest: dict[tuple[str, str], str] = {}
    for a, b, verdict in Assertion.objects.order_by("pk").values_list("record_a_id", "record_b_id", "verdict"):
        newest[(a, b)] = verdict
    head: dict[str, str] = {}

    def find(key: str) -> str:
        while head.get(key, key) != key:
            head[key] = head.get(head[key], head[key])
            key = head[key]
        return key

    for (a, b), verdict in newest.items():
        if verdict == "same":
            low, high = sorted((find(a), find(b)))
            head[high] = low
    of = {key: PersonId(find(key)) for key in wanted}
    here = set(of.values())
    doubts: set[tuple[PersonId, PersonId]] = set()
    for (a, b), verdict in newest.items():
        low, high = sorted((find(a), find(b)))
        if verdict == "unknown" and low != high and {low, high} <= here:
            doubts.add((PersonId(low), PersonId(high)))
    return Resolution(of=of, doubts=tuple(sorted(doubts)))


def institutions() -> tuple[InstitutionRow, ...]:
    """All institutions, by key."""
    return tuple(InstitutionRow(InstitutionId(row.key), row.name) for row in Institution.objects.order_by("key"))


def enlisted(keys: Iterable[str] | None = None) -> dict[str, Enlisted]:
    """People by key (all of them when `keys` is None), with their newest affiliation. Two queries."""
    people = Person.objects.all() if keys is None else Person.objects.filter(key__in=list(keys))
    newest: dict[str, Affiliation] = {}
    links = Affiliation.objects.order_by("since", "pk")
    for link in links if keys is None else links.filter(person__in=people):
        newest[link.person_id] = link
    return {person.key: _enlisted(person, newest.get(person.key)) for person in people.order_by("key")}


def _enlisted(person: Person, link: Affiliation | None) -> Enlisted:
    return Enlisted(
        key=person.key,
        family_latin=person.family_latin,
        given_latin=person.given_latin,
        family_arabic=person.family_arabic,
        given_arabic=person.given_arabic,
        sex=person.sex,
        staff_number=person.staff_number,
        telephone=person.telephone,
        email=person.email,
        institution=InstitutionId(link.institution_id) if link else None,
        unit=link.unit if link else "",
        rank=link.rank if link else "not_stated",
    )


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """Two records that may be one person, and why it was noted (`staff_number`, `telephone`, or somebody's words)."""

    a: Enlisted
    b: Enlisted
    reason: str


def open_doubts() -> tuple[Doubt, ...]:
    """Pairs nobody has decided about yet, and that no other decision has made one, the oldest first. Three queries."""
    newest: dict[tuple[str, str], Assertion] = {}
    for row in Assertion.objects.order_by("pk"):
        newest[(row.record_a_id, row.record_b_id)] = row
    waiting = [(pair, row.reason) for pair, row in newest.items() if row.verdict == "unknown"]
    keys = {key for pair, _ in waiting for key in pair}
    people, persons = enlisted(keys), resolve_people(keys).of
    return tuple(
        Doubt(a=people[a], b=people[b], reason=reason) for (a, b), reason in waiting if persons[a] != persons[b]
    )
