"""What changes people: enlisting, correcting, and what is decided about two records."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

import msgspec
from django.db import transaction
from django.db.models import Q

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
    """A new record with its affiliation. Refused without a name in either script."""
    if not details.named:
        return Refused("people-no-name")
    person = Person.objects.create(key=new_key(), created_at=now, **_personal(details))
    _affiliate(person, details, now)
    return person


@transaction.atomic
def amend_person(*, person: Person, details: PersonDetails, now: dt.datetime) -> Person | Refused:
    """Correct a record; a changed institution, unit or rank is a new affiliation from today, the old one ends."""
    if not details.named:
        return Refused("people-no-name")
    for name, value in _personal(details).items():
        setattr(person, name, value)
    person.save()
    _affiliate(person, details, now)
    return person


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
        standing.until = now.date()
        standing.save()
    Affiliation.objects.create(
        person=person, institution_id=details.institution, unit=details.unit, rank=details.rank, since=now.date()
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
