"""Counting rules: what each counts, and that no order, no doubt and no second evidence can make a figure lie."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.core.ids import HalfDayId, PersonId, ProgrammeId, ProjectId, SessionId
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Amount, Figure, Scope
from halqa.core.ledger.reconcile import check_parts
from halqa.core.ledger.rules import (
    RULES,
    attendances,
    completers,
    contact_hours,
    headcount,
    institutions_represented,
    participants,
    percentage,
)
from halqa.core.words import AR, EN, FR
from halqa.locale import say, say_message
from tests.core.ledger.factories import HALF_DAYS, book, books, heads, person, presence

ALL = Scope()
RABAT = Scope(sessions=(SessionId("rabat"),))


def amount(figure: Figure) -> tuple[int, int | None]:
    return figure.amount.low, figure.amount.high


def cells(figure: Figure, dimension: str) -> dict[str, tuple[int, int | None]]:
    (found,) = (each for each in figure.breakdowns if each.dimension == dimension)
    return {cell.key: (cell.amount.low, cell.amount.high) for cell in found.cells}


def reasons(figure: Figure) -> list[str]:
    for said in (*figure.reasons, *figure.notes):
        for lang in (FR, AR, EN):
            assert say_message(lang, said)
    return [said.key.removeprefix("ledger-") for said in figure.reasons]


PEOPLE = (person("a", "female", "police", "senior"), person("b", "male", "customs"), person("c"))


def test_people_count_once_and_attendances_each_time() -> None:
    here = book(
        presence("a", "rabat0"),
        presence("a", "rabat1"),
        presence("a", "marrakech0"),
        presence("b", "rabat0"),
        people=PEOPLE,
    )
    people = participants(here, ALL)
    assert amount(people) == (2, 2)
    assert cells(people, "sex") == {"female": (1, 1), "male": (1, 1), "not_stated": (0, 0)}
    assert cells(people, "session") == {"rabat": (2, 2), "marrakech": (1, 1), "not_stated": (0, 0)}
    assert [each.additive for each in people.breakdowns] == [True, True, True, False, False]
    visits = attendances(here, ALL)
    assert amount(visits) == (4, 4)
    assert cells(visits, "session") == {"rabat": (3, 3), "marrakech": (1, 1), "not_stated": (0, 0)}
    assert all(each.additive for each in visits.breakdowns)


def test_the_seeds_shape_is_eight_women_thirty_six_men_four_not_stated() -> None:
    sexes = ["female"] * 8 + ["male"] * 36 + ["not_stated"] * 4
    people = tuple(person(f"p{n}", sex) for n, sex in enumerate(sexes))
    figure = participants(book(*(presence(each.id, "rabat0") for each in people), people=people), ALL)
    assert amount(figure) == (48, 48)
    assert cells(figure, "sex") == {"female": (8, 8), "male": (36, 36), "not_stated": (4, 4)}
    share = percentage(figure, "sex", "female")
    assert share is not None
    assert (share.count, share.of_stated, share.part.amount, share.whole) == (8, 44, Amount(8, 8), figure)


def test_incomplete_people_count_in_the_total_and_in_not_stated() -> None:
    figure = participants(book(presence("c", "rabat0"), presence("nobody knows", "rabat0"), people=PEOPLE), ALL)
    assert amount(figure) == (2, 2)
    for dimension in ("sex", "institution", "rank"):
        assert cells(figure, dimension)["not_stated"] == (2, 2)


def test_ranks_stand_from_senior_to_civilian() -> None:
    people = tuple(person(rank, rank=rank) for rank in ("civilian", "middle", "senior", "rank_and_file", "not_stated"))
    figure = participants(book(*(presence(each.id, "rabat0") for each in people), people=people), ALL)
    assert list(cells(figure, "rank")) == ["senior", "middle", "rank_and_file", "civilian", "not_stated"]


def test_two_evidences_count_once_and_both_are_kept() -> None:
    figure = attendances(book(presence("a", "rabat0"), presence("a", "rabat0", "signed_sheet"), people=PEOPLE), ALL)
    assert amount(figure) == (1, 1)
    assert len(figure.evidence) == 2


def test_a_reversal_takes_back_and_can_be_taken_back() -> None:
    first = presence("a", "rabat0")
    reversal = presence("a", "rabat0", reverses=first.id)
    assert amount(participants(book(first, reversal, people=PEOPLE), ALL)) == (0, 0)
    again = presence("a", "rabat0", "signed_sheet", reverses=reversal.id)
    assert amount(participants(book(first, reversal, again, people=PEOPLE), ALL)) == (1, 1)


def test_scopes_restrict_each_other() -> None:
    here = book(presence("a", "rabat0"), presence("b", "marrakech0"), people=PEOPLE)
    assert amount(participants(here, RABAT)) == (1, 1)
    assert amount(participants(here, Scope(half_days=(HalfDayId("marrakech0"),)))) == (1, 1)
    assert amount(participants(here, Scope(projects=(ProjectId("other"),)))) == (0, 0)
    assert amount(participants(here, Scope(programme=ProgrammeId("programme"), projects=(ProjectId("p1"),)))) == (2, 2)
    assert amount(participants(here, Scope(programme=ProgrammeId("other")))) == (0, 0)
    named = participants(here, Scope(sessions=(SessionId("rabat"), SessionId("marrakech"))))
    other = participants(here, Scope(sessions=(SessionId("marrakech"), SessionId("rabat"))))
    assert named.id == other.id == "participants@7:session=marrakech+rabat"


def test_doubts_give_bounds_and_a_reason() -> None:
    here = book(
        presence("a", "rabat0"),
        presence("b", "rabat0"),
        presence("c", "rabat1"),
        people=PEOPLE,
        doubts=(("a", "b"), ("b", "c")),
    )
    figure = participants(here, ALL)
    assert amount(figure) == (1, 3)
    assert reasons(figure) == ["reason-doubts"]
    assert cells(figure, "sex") == {"female": (0, 1), "male": (0, 1), "not_stated": (0, 1)}
    assert not any(each.additive for each in figure.breakdowns)
    assert percentage(figure, "sex", "female") is None
    assert amount(attendances(here, ALL)) == (2, 3)


def test_heads_without_a_name_widen_the_upper_bound_and_not_stated_alone() -> None:
    here = book(presence("a", "rabat0"), people=PEOPLE, headcounts=(heads("rabat0", 3), heads("rabat1", 2)))
    figure = participants(here, ALL)
    assert amount(figure) == (1, 5)
    assert reasons(figure) == ["reason-unlisted"]
    assert cells(figure, "sex") == {"female": (1, 1), "male": (0, 0), "not_stated": (0, 4)}
    assert amount(attendances(here, ALL)) == (1, 5)


def test_a_later_headcount_replaces_an_earlier_one_whatever_their_order() -> None:
    counts = (heads("rabat0", 46, 12), heads("rabat0", 48, 9))
    for order in (counts, counts[::-1]):
        here = book(people=PEOPLE, headcounts=order)
        assert amount(headcount(here, Scope(half_days=(HalfDayId("rabat0"),)))) == (46, 46)


def test_headcounts_are_never_summed_to_people() -> None:
    here = book(headcounts=(heads("rabat0", 40, women=8, men=28), heads("rabat1", 44, women=7)), people=PEOPLE)
    two = headcount(here, Scope(half_days=(HalfDayId("rabat0"), HalfDayId("rabat1"))))
    assert amount(two) == (44, 84)
    assert reasons(two) == ["reason-counted-apart"]
    assert cells(two, "sex") == {"female": (8, 15), "male": (28, 65), "not_stated": (4, 41)}
    assert cells(two, "half_day") == {"rabat0": (40, 40), "rabat1": (44, 44), "not_stated": (0, 0)}
    some = headcount(here, RABAT)
    assert amount(some) == (44, None)
    assert reasons(some) == ["reason-not-counted", "reason-counted-apart"]
    assert cells(some, "half_day")["rabat3"] == (0, None)
    assert amount(headcount(book(people=PEOPLE), ALL)) == (0, None)
    given_rest = headcount(
        book(headcounts=(heads("rabat0", 5, women=1, men=3, not_stated=1),)), Scope(half_days=(HalfDayId("rabat0"),))
    )
    assert cells(given_rest, "sex") == {"female": (1, 1), "male": (3, 3), "not_stated": (1, 1)}
    assert percentage(given_rest, "sex", "not_stated") is None


def test_completers_of_a_share_of_one_session() -> None:
    three = [presence("a", f"rabat{n}") for n in range(3)]
    here = book(*three, presence("b", "rabat0"), presence("b", "marrakech0"), people=PEOPLE)
    assert amount(completers(here, ALL, 70)) == (1, 1)
    assert amount(completers(here, ALL)) == (0, 0)
    assert completers(here, ALL, 70).id != completers(here, ALL).id
    assert cells(completers(here, ALL, 70), "session") == {"rabat": (1, 1), "marrakech": (0, 0), "not_stated": (0, 0)}
    assert amount(completers(here, Scope(half_days=(HalfDayId("marrakech0"),)), 100)) == (1, 1)
    assert [note.key for note in completers(here, ALL).notes] == [
        "ledger-note-threshold",
        "ledger-note-planned-minutes",
    ]
    empty = msgspec.structs.replace(here, half_days=tuple(msgspec.structs.replace(h, minutes=0) for h in HALF_DAYS))
    assert amount(completers(empty, ALL)) == (0, 0)


def test_two_records_may_complete_together() -> None:
    here = book(
        presence("a", "rabat0"), presence("a", "rabat1"), presence("b", "rabat2"), presence("b", "rabat3"),
        people=PEOPLE, doubts=(("a", "b"),),
    )  # fmt: skip
    assert amount(completers(here, ALL, 100)) == (0, 1)
    assert amount(completers(here, ALL, 40)) == (1, 2)


def test_contact_hours_add_up_after_rounding() -> None:
    here = book(
        presence("a", "rabat0", minutes=90), presence("b", "rabat1", minutes=100), presence("c", "rabat2", minutes=9_999),
        people=PEOPLE, headcounts=(heads("rabat0", 2),),
    )  # fmt: skip
    figure = contact_hours(here, ALL)
    assert amount(figure) == (7, 7)  # 90 + 100 + 200 minutes
    assert cells(figure, "sex") == {"female": (2, 2), "male": (2, 2), "not_stated": (3, 3)}
    assert [note.key for note in figure.notes] == ["ledger-note-whole-hours", "ledger-note-unlisted"]
    doubtful = msgspec.structs.replace(here, doubts=((PersonId("a"), PersonId("b")),))
    assert amount(contact_hours(doubtful, ALL)) == (7, 7)
    same = book(presence("a", "rabat0"), presence("b", "rabat0"), people=PEOPLE, doubts=(("a", "b"),))
    assert amount(contact_hours(same, ALL)) == (3, 6)
    assert cells(contact_hours(same, ALL), "sex") == {"female": (0, 6), "male": (0, 6), "not_stated": (0, 0)}


def test_institutions_represented() -> None:
    here = book(presence("a", "rabat0"), presence("b", "rabat0"), presence("c", "rabat0"), people=PEOPLE)
    figure = institutions_represented(here, ALL)
    assert (amount(figure), [note.key for note in figure.notes]) == ((2, 2), ["ledger-note-no-institution"])
    doubtful = institutions_represented(msgspec.structs.replace(here, doubts=((PersonId("a"), PersonId("b")),)), ALL)
    assert amount(doubtful) == (0, 2)
    assert reasons(doubtful) == ["reason-doubts"]
    assert institutions_represented(book(presence("a", "rabat0"), people=PEOPLE), ALL).notes == ()


def test_no_percentage_without_its_cell() -> None:
    figure = participants(book(presence("c", "rabat0"), people=PEOPLE), ALL)
    assert percentage(figure, "sex", "female") is None  # nobody is stated
    assert percentage(figure, "sex", "elsewhere") is None
    assert percentage(figure, "session", "rabat") is None  # may not be added, so it has no share


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_its_sentence_and_its_name(rule: Any) -> None:
    figure = rule.count(book(presence("a", "rabat0"), people=PEOPLE), ALL)
    assert (figure.rule, figure.unit, figure.position) == (rule.name, rule.unit, 7)
    for lang in (FR, AR, EN):
        assert say(lang, f"rule-{rule.name}")


@settings(deadline=None)  # a busy machine is no fault
@given(books(), st.randoms(use_true_random=False))
def test_the_order_of_entries_changes_nothing(here: Book, order: Any) -> None:
    def shuffled(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(order.sample(rows, len(rows)))

    other = msgspec.structs.replace(
        here,
        people=shuffled(here.people),
        presences=shuffled(here.presences),
        headcounts=shuffled(here.headcounts),
        doubts=shuffled(here.doubts),
        half_days=shuffled(here.half_days),
        sessions=shuffled(here.sessions),
    )
    for rule in RULES:
        assert rule.count(here, ALL) == rule.count(other, ALL)


@settings(deadline=None)  # a busy machine is no fault
@given(books(doubts=False, headcounts=False))
def test_parts_make_the_whole_with_not_stated(here: Book) -> None:
    for rule in RULES:
        figure = rule.count(here, RABAT)
        assert all(check.status == "closes" for check in check_parts(figure))
    people = participants(here, ALL)
    for dimension in ("sex", "institution", "rank"):
        assert sum(low for low, _ in cells(people, dimension).values()) == people.amount.low
    assert people.amount.low <= attendances(here, ALL).amount.low


@settings(deadline=None)  # a busy machine is no fault
@given(books(headcounts=False))
def test_posting_twice_changes_no_figure(here: Book) -> None:
    twice = msgspec.structs.replace(here, presences=(*here.presences, *here.presences))
    assert [rule.count(here, ALL) for rule in RULES] == [rule.count(twice, ALL) for rule in RULES]


def _resolve(here: Book, same: list[bool], pick: list[int]) -> Book:
    """The book after each doubt was decided: people said to be one become one, with the facts of one of them."""
    one_of: dict[PersonId, PersonId] = {}

    def find(who: PersonId) -> PersonId:
        while one_of.get(who, who) != who:
            who = one_of[who]
        return who

    for (one, other), decided in zip(here.doubts, same, strict=False):
        if decided:
            one_of[find(one)] = find(other)
    facts = {each.id: each for each in here.people}
    known = {*facts, *(entry.person for entry in here.presences), *(each for pair in here.doubts for each in pair)}
    groups: dict[PersonId, list[PersonId]] = {}
    for who in sorted(known):
        groups.setdefault(find(who), []).append(who)
    people = []
    for at, (leader, members) in enumerate(sorted(groups.items())):
        chosen = members[pick[at % len(pick)] % len(members)]
        people.append(msgspec.structs.replace(facts.get(chosen, person(chosen)), id=leader))
    presences = tuple(msgspec.structs.replace(entry, person=find(entry.person)) for entry in here.presences)
    return msgspec.structs.replace(here, people=tuple(people), presences=presences, doubts=())


COUNTED: tuple[Callable[[Book, Scope], Figure], ...] = (
    participants,
    attendances,
    completers,
    contact_hours,
    institutions_represented,
    lambda here, scope: completers(here, scope, 40),
)


@settings(deadline=None)  # a busy machine is no fault
@given(
    books(headcounts=False),
    st.lists(st.booleans(), min_size=4, max_size=4),
    st.lists(st.integers(0, 6), min_size=7, max_size=7),
    st.sampled_from([ALL, RABAT]),
)
def test_bounds_contain_the_truth_however_doubts_are_resolved(
    here: Book, same: list[bool], pick: list[int], scope: Scope
) -> None:
    resolved = _resolve(here, same, pick)
    for rule in COUNTED:
        figure, truth = rule(here, scope), rule(resolved, scope)
        assert truth.amount.exact
        assert figure.amount.high is not None
        assert figure.amount.low <= truth.amount.low <= figure.amount.high, rule
        for breakdown in figure.breakdowns:
            true = cells(truth, breakdown.dimension)
            for cell in breakdown.cells:
                low, _ = true.get(cell.key, (0, 0))
                assert cell.amount.high is not None
                slack = 1 if figure.rule == "contact_hours" else 0  # parts are rounded to add to the whole
                assert cell.amount.low - slack <= low <= cell.amount.high + slack, (rule, breakdown.dimension, cell)


def test_a_count_outside_the_scope_says_nothing() -> None:
    here = book(presence("a", "rabat0"), people=PEOPLE, headcounts=(heads("marrakech0", 30),))
    assert amount(participants(here, RABAT)) == (1, 1)
