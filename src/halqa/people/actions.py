"""What changes people: enlisting, correcting, and what is decided about two records."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

import msgspec
from django.db import transaction
from django.db.models import ProtectedError, Q

from halqa.core.plan.cells import like_identity
from halqa.core.problems import Refused
from halqa.core.words import Text
from halqa.people.models import Affiliation, Assertion, Institution, Person
from halqa.staff.actions import record_action
from halqa.staff.models import User
from halqa.staff.requests import new_key


class PersonDetails(msgspec.Struct, frozen=True, kw_only=True):
    """A person as enlisted: names in either script or both, and where they belong. No national identity number anywhere.

    `sex` keeps *not collected*, *declined* and *lost* apart; `institution` is a key or empty.
    """

    family_latin: str = ""
    given_latin: str = ""
    family_arabic: str = ""
    given_arabic: str = ""
    sex: str = "not_collected"
    staff_number: str = ""
    telephone: str = ""
    email: str = ""
    institution: str = ""
    unit: str = ""
    rank: str = "not_stated"

    @property
    def named(self) -> bool:
        """Whether there is a name in either script."""
        return any((self.family_latin, self.given_latin, self.family_arabic, self.given_arabic))


@transaction.atomic
def make_institution(*, key: str, name: Text, by: User | None, now: dt.datetime) -> Institution:
    """A new institution."""
    institution = Institution.objects.create(key=key, name=name)
    record_action(action="institution made", subject=f"institution:{key}", by=by, now=now)
    return institution


@transaction.atomic
def enlist_person(*, details: PersonDetails, now: dt.datetime) -> Person | Refused:
    """A new record with its affiliation. Refused without a name, or with a value shaped like an identity number."""
    wrong = _wrong_with(details)
    if wrong is not None:
        return wrong
    person = Person.objects.create(key=new_key(), created_at=now, **_personal(details))
    _affiliate(person, details, now)
    return person


@transaction.atomic
def enlist_many(*, people: Sequence[PersonDetails], now: dt.datetime) -> list[str]:
    """New records with their affiliations, in the order given; their keys. What a roster's dry run let through."""
    records = [Person(key=new_key(), created_at=now, **_personal(details)) for details in people]
    Person.objects.bulk_create(records)
    Affiliation.objects.bulk_create(
        Affiliation(
            person=record,
            institution_id=details.institution,
            unit=details.unit,
            rank=details.rank,
            since=now.astimezone().date(),
        )
        for record, details in zip(records, people, strict=True)
        if details.institution
    )
    return [record.key for record in records]


@transaction.atomic
def remove_people(*, keys: Sequence[str]) -> None:
    """Take away records that a roster made by mistake, with the doubts about them.

    Raises ProtectedError while somebody is enrolled or present by them, or when a person has decided about one: a decision is kept.
    """
    decided = Assertion.objects.filter(Q(record_a__in=keys) | Q(record_b__in=keys), by__isnull=False)
    if decided.exists():
        raise ProtectedError("somebody decided about these records", set(decided))
    Person.objects.filter(key__in=keys).delete()


@transaction.atomic
def amend_person(*, person: Person, details: PersonDetails, now: dt.datetime) -> Person | Refused:
    """Correct a record; a changed institution, unit or rank is a new affiliation from today, the old one ends."""
    wrong = _wrong_with(details)
    if wrong is not None:
        return wrong
    for name, value in _personal(details).items():
        setattr(person, name, value)
    person.save()
    _affiliate(person, details, now)
    return person


def _wrong_with(details: PersonDetails) -> Refused | None:
    """Why these details cannot be kept: the same rules as a roster's cells."""
    if not details.named:
        return Refused("people-no-name")
    free = (details.staff_number, details.telephone, details.unit, details.family_latin, details.given_latin)
    if any(like_identity(value) for value in free):
        return Refused("people-identity-number")
    return None


def _personal(details: PersonDetails) -> dict[str, str]:
    return {name: getattr(details, name) for name in Person.PERSONAL}


def _affiliate(person: Person, details: PersonDetails, now: dt.datetime) -> None:
    standing = Affiliation.objects.filter(person=person, until__isnull=True).order_by("-pk").first()
    if not details.institution:
        return
    wanted = (details.institution, details.unit, details.rank)
    if standing is not None:
        if (standing.institution_id, standing.unit, standing.rank) == wanted:
            return
        standing.until = now.astimezone().date()
        standing.save()
    Affiliation.objects.create(
        person=person,
        institution_id=details.institution,
        unit=details.unit,
        rank=details.rank,
        since=now.astimezone().date(),
    )


@transaction.atomic
def decide_pair(
    *, record_a: str, record_b: str, verdict: str, by: User | None, now: dt.datetime, reason: str = ""
) -> Assertion:
    """What somebody decided about two records: same, different or unknown. The newest counts; nothing is moved or removed."""
    low, high = sorted((record_a, record_b))
    decided = Assertion.objects.create(record_a_id=low, record_b_id=high, verdict=verdict, by=by, at=now, reason=reason)
    record_action(
        action="pair decided", subject=f"person:{low}", by=by, now=now, detail={"with": high, "verdict": verdict}
    )
    return decided


@transaction.atomic
def flag_lookalikes(*, records: Sequence[str], now: dt.datetime) -> int:
    """Note every pair of a given record and another that shares a staff number or a telephone as a doubt; how many.

    A doubt widens unique counts until somebody decides. A pair that was decided before is left alone.
    """
    new = list(Person.objects.filter(key__in=list(records)))
    numbers = {p.staff_number for p in new} - {""}
    telephones = {p.telephone for p in new} - {""}
    alike: dict[tuple[str, str], set[str]] = defaultdict(set)
    for person in Person.objects.filter(Q(staff_number__in=numbers) | Q(telephone__in=telephones)):
        if person.staff_number:
            alike[("staff_number", person.staff_number)].add(person.key)
        if person.telephone:
            alike[("telephone", person.telephone)].add(person.key)
    fresh = {person.key for person in new}
    pairs: dict[tuple[str, str], str] = {}
    for (reason, _), keys in alike.items():
        for low in sorted(keys):
            for high in sorted(keys):
                if low < high and fresh & {low, high}:
                    pairs.setdefault((low, high), reason)
    decided = set(
        Assertion.objects.filter(record_a__in=[a for a, _ in pairs]).values_list("record_a_id", "record_b_id")
    )
    doubts = [
        Assertion(record_a_id=a, record_b_id=b, verdict="unknown", by=None, at=now, reason=reason)
        for (a, b), reason in sorted(pairs.items())
        if (a, b) not in decided
    ]
    Assertion.objects.bulk_create(doubts)
    return len(doubts)
