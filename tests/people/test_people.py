"""Who is one person: components of decisions, doubts kept apart, nothing merged and everything undone by another decision."""

from __future__ import annotations

import pytest
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from halqa.core.problems import Refused
from halqa.core.words import AR, EN, FR, trilingual
from halqa.people.actions import PersonDetails, amend_person, decide_pair, enlist_person, flag_lookalikes
from halqa.people.models import Affiliation, Assertion, Institution, Person
from halqa.people.names import masked, shown
from halqa.people.queries import enlisted, open_doubts, resolve_people
from halqa.staff.rules import Role
from tests.desk.worlds import NOW, account

pytestmark = pytest.mark.django_db


def enlist(name: str, **changes: str) -> Person:
    person = enlist_person(details=PersonDetails(family_latin=name, **changes), now=NOW)
    assert isinstance(person, Person)
    return person


def decide(a: Person, b: Person, verdict: str) -> None:
    decide_pair(record_a=a.key, record_b=b.key, verdict=verdict, by=None, now=NOW)


def test_same_carries_over_and_the_newest_verdict_of_a_pair_counts() -> None:
    a, b, c = (enlist(name) for name in ("A", "B", "C"))
    decide(a, b, "same")
    decide(c, b, "same")
    assert len(set(resolve_people([a.key, c.key]).of.values())) == 1
    decide(b, c, "different")
    assert len(set(resolve_people([a.key, b.key, c.key]).of.values())) == 2


def test_a_doubt_is_gone_once_its_two_are_one_by_another_way() -> None:
    a, b, c = (enlist(name) for name in ("A", "B", "C"))
    decide(a, c, "unknown")
    assert len(resolve_people([a.key, b.key, c.key]).doubts) == 1
    decide(a, b, "same")
    decide(b, c, "same")
    assert resolve_people([a.key, b.key, c.key]).doubts == ()
    assert open_doubts() == ()


def test_a_doubt_about_somebody_who_is_not_asked_for_is_left_out() -> None:
    a, b = enlist("A"), enlist("B")
    decide(a, b, "unknown")
    assert resolve_people([a.key]).doubts == ()


def test_look_alikes_are_noted_once_and_a_decision_is_left_alone() -> None:
    a, b = enlist("A", staff_number="BS-1"), enlist("B", staff_number="BS-1", telephone="0999")
    enlist("C", telephone="0998")
    assert flag_lookalikes(records=[b.key], now=NOW) == 1
    assert flag_lookalikes(records=[a.key, b.key], now=NOW) == 0
    decide(a, b, "different")
    assert flag_lookalikes(records=[a.key], now=NOW) == 0
    assert open_doubts() == ()


@pytest.mark.parametrize("value", ["AB123456", "12345678901234"])
def test_a_value_shaped_like_an_identity_number_is_refused(value: str) -> None:
    refused = enlist_person(details=PersonDetails(family_latin="A", staff_number=value), now=NOW)
    assert refused == Refused("people-identity-number")
    assert not Person.objects.exists()


def test_a_person_needs_a_name() -> None:
    assert enlist_person(details=PersonDetails(staff_number="1"), now=NOW) == Refused("people-no-name")


def test_a_changed_institution_ends_the_old_affiliation() -> None:
    for key in ("one", "two"):
        Institution.objects.create(key=key, name=trilingual(key, key, key))
    person = enlist("A", institution="one")
    amend_person(person=person, details=PersonDetails(family_latin="A", institution="two", rank="senior"), now=NOW)
    amend_person(person=person, details=PersonDetails(family_latin="A", institution="two", rank="senior"), now=NOW)
    assert [(row.institution_id, row.until is None) for row in Affiliation.objects.order_by("pk")] == [
        ("one", False),
        ("two", True),
    ]
    assert enlisted([person.key])[person.key].rank == "senior"


def test_names_are_shown_in_the_page_s_script_first() -> None:
    assert shown(FR, latin="Salma", arabic="سلمى").first == "Salma"
    assert shown(AR, latin="Salma", arabic="سلمى").first == "سلمى"
    assert shown(AR, latin="Salma", arabic="").first == "Salma"
    assert shown(FR, latin="", arabic="سلمى").beside == ""


def test_a_masked_name_shows_three_letters_at_most() -> None:
    text = masked(family_latin="Tazrout", given_latin="Salma", family_arabic="تازروت", given_arabic="سلمى")
    assert text.in_(EN) == "Sa… T…"
    assert text.in_(AR) == "سل… ت…"
    assert masked(family_latin="", given_latin="", family_arabic="تازروت", given_arabic="").in_(FR) == "ت…"


def test_a_person_decides_on_the_page(client: Client) -> None:
    a, b = enlist("Tazrout", staff_number="BS-1"), enlist("Tazrut", staff_number="BS-1")
    flag_lookalikes(records=[a.key], now=NOW)
    client.force_login(account(Role.PROJECT_OFFICER))
    assert "Le même matricule" in client.get("/people/doubts/?lang=fr").text
    low, high = sorted((a.key, b.key))
    client.post(f"/people/doubts/{low}/{high}/", {"verdict": "same"})
    assert len(set(resolve_people([a.key, b.key]).of.values())) == 1
    assert Assertion.objects.count() == 2
    assert client.post(f"/people/doubts/{low}/{low}/", {"verdict": "same"}).status_code == 404
    assert client.post(f"/people/doubts/{low}/{high}/", {"verdict": "merge"}).status_code == 404


class Components(TestCase):
    """However decisions come, a person is a set of records and its smallest key names it."""

    @settings(max_examples=25, deadline=None)
    @given(pairs=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda p: p[0] < p[1]), max_size=12))
    def test_a_person_is_a_connected_component(self, pairs: list[tuple[int, int]]) -> None:
        keys = [f"p{number}" for number in range(7)]
        Person.objects.bulk_create(Person(key=key, family_latin=key, created_at=NOW) for key in keys)
        for a, b in pairs:
            decide_pair(record_a=keys[a], record_b=keys[b], verdict="same", by=None, now=NOW)
        expected = {key: {key} for key in keys}
        for a, b in pairs:
            whole = expected[keys[a]] | expected[keys[b]]
            for key in whole:
                expected[key] = whole
        assert resolve_people(keys).of == {key: min(expected[key]) for key in keys}
