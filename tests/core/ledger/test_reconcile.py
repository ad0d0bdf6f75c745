"""A session's sheet: the room against the list, half-day by half-day."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings

from halqa.core.ids import SessionId
from halqa.core.ledger.checks import Check
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Amount, Figure, Scope
from halqa.core.ledger.reconcile import Pair, Sheet, check_computed, check_parts, check_unique, sheet
from halqa.core.ledger.rules import attendances, participants
from halqa.core.words import AR, EN, FR
from halqa.locale import say_message
from tests.core.ledger.factories import HALF_DAYS, book, books, claim, heads, person, presence, quantity

RABAT = SessionId("rabat")
MORNING = tuple(half for half in HALF_DAYS if half.id == "rabat0")
PEOPLE = tuple(person(f"p{n}", ("female", "male")[n % 2]) for n in range(48))


def morning(named: int, counted: int | None = None) -> Book:
    counts = () if counted is None else (heads("rabat0", counted),)
    here = book(*(presence(each.id, "rabat0") for each in PEOPLE[:named]), people=PEOPLE, headcounts=counts)
    return msgspec.structs.replace(here, half_days=MORNING)


def keys(*checks: Check) -> list[str]:
    for check in checks:
        for lang in (FR, AR, EN):
            assert say_message(lang, check.explanation)
    return [check.explanation.key.removeprefix("ledger-") for check in checks]


def test_48_in_the_room_and_46_checked_in_names_the_half_day() -> None:
    found = sheet(morning(46, 48), RABAT, expected=48)
    (row,) = found.half_days
    assert (row.named, row.headcount, row.unlisted) == (46, 48, 2)
    assert (row.check.status, row.check.remainder, row.check.half_day) == ("does_not_close", 2, "rabat0")
    assert len(row.check.evidence) == 47
    assert not found.closes
    assert found.participants.amount == Amount(46, 48)
    assert keys(*found.checks)[-1] == "expected-fewer"


def test_mended_it_closes() -> None:
    found = sheet(morning(48, 48), RABAT, expected=48)
    assert found.closes
    assert {check.kind for check in found.checks} == {"headcount", "split", "total", "expected"}
    assert found.participants.amount == found.attendances.amount == Amount(48, 48)
    assert sheet(morning(48, 48), RABAT).closes


def only(found: Sheet) -> Check:
    return found.half_days[0].check


def test_each_way_a_half_day_can_end() -> None:
    assert keys(only(sheet(morning(46, 46), RABAT))) == ["half-day-closes"]
    missing = only(sheet(morning(46, 44), RABAT))
    assert (keys(missing), missing.remainder) == (["half-day-missing"], -2)
    uncounted = only(sheet(morning(46), RABAT))
    assert (keys(uncounted), uncounted.status, uncounted.remainder) == (
        ["half-day-not-counted"],
        "cannot_be_checked",
        None,
    )


def test_who_was_expected() -> None:
    def expected(number: int) -> Check:
        return sheet(morning(46, 46), RABAT, expected=number).checks[-1]

    assert (keys(expected(46)), expected(46).remainder) == (["expected-all"], 0)
    assert (expected(48).status, expected(48).remainder) == ("cannot_be_checked", 2)
    assert (expected(40).status, expected(40).remainder, keys(expected(40))) == (
        "does_not_close",
        -6,
        ["expected-more"],
    )


def test_parts_that_do_not_make_the_whole_and_too_few_attendances_are_found() -> None:
    figure = participants(morning(46), Scope())
    wrong = msgspec.structs.replace(figure, amount=Amount(48, 48))
    assert {check.remainder for check in check_parts(wrong)} == {2}
    assert set(keys(*check_parts(wrong))) == {"parts-miss"}
    visits = attendances(morning(46), Scope())
    assert keys(check_unique(figure, visits), check_unique(wrong, visits)) == ["unique-fits", "unique-over"]
    assert check_unique(wrong, visits).remainder == -2


def computed(stated: object, figure: Figure, dimension: str = "", cell: str = "") -> str:
    made = claim("c", stated, unit="people")  # type: ignore[arg-type]  # a number or a quantity
    (check,) = check_computed([Pair(claim=made, figure=figure, dimension=dimension, cell=cell)])
    assert check.claims == ("c",)
    return keys(check)[0]


def test_claims_against_computed_figures() -> None:
    figure = participants(morning(46), Scope())
    assert computed(46, figure) == "computed-agrees"
    assert computed(48, figure) == "computed-differs"
    assert computed(quantity(31, None, "more_than", "more than 30"), figure) == "computed-within"
    assert computed(quantity(40, 50, "about", "about 45"), figure) == "computed-open"
    assert computed(48, participants(morning(46, 48), Scope())) == "computed-open"
    assert computed(23, figure, "sex", "female") == "computed-agrees"
    assert computed(23, figure, "sex", "elsewhere") == "computed-nothing"
    assert computed(quantity(50, percent=True), figure) == "computed-nothing"
    assert computed(46, attendances(morning(46), Scope())) == "computed-nothing"


@settings(deadline=None)  # a busy machine is no fault
@given(books())
def test_reconciling_twice_says_the_same(here: Book) -> None:
    once = sheet(here, RABAT, 5)
    assert once == sheet(here, RABAT, 5)
    assert once == sheet(msgspec.structs.replace(here, presences=here.presences * 2), RABAT, 5)
    for check in once.checks:
        assert say_message(FR, check.explanation)
    for row in once.half_days:
        assert row.headcount is None or row.check.remainder == row.headcount - row.named
