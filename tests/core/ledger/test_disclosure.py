"""Small cells in public: the dimension goes, the residual stays."""

from __future__ import annotations

from hypothesis import given, settings

from halqa.core.ledger.disclosure import Publishable, publishable
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Amount, Figure, Scope
from halqa.core.ledger.rules import attendances, institutions_represented, participants
from halqa.core.words import AR, EN, FR
from halqa.locale import say_message
from tests.core.ledger.factories import book, books, person, presence

ALL = Scope()


def of(*groups: tuple[str, str | None, int]) -> Book:
    people = tuple(
        person(f"p{g}-{n}", sex, institution) for g, (sex, institution, many) in enumerate(groups) for n in range(many)
    )
    return book(*(presence(each.id, "rabat0") for each in people), people=people)


SEED = of(
    ("female", "customs", 8),
    ("male", "customs", 20),
    ("male", "police", 13),
    ("male", "auxiliary", 3),
    ("not_stated", "police", 4),
)


def dimensions(figure: Figure) -> list[str]:
    return [each.dimension for each in figure.breakdowns]


def said(found: Publishable) -> list[str]:
    for each in (*found.reasons, *found.exempt):
        for lang in (FR, AR, EN):
            assert say_message(lang, each)
    return [each.key.removeprefix("ledger-") for each in (*found.reasons, *found.exempt)]


def test_a_small_cell_drops_its_dimension_and_not_stated_is_exempt_with_a_reason() -> None:
    found = publishable(participants(SEED, ALL))
    assert found.dropped == ("institution",)
    assert dimensions(found.figure) == ["sex", "rank", "session", "half_day"]
    assert said(found) == ["dropped", "exempt-not-stated"]
    assert found.figure.amount == Amount(48, 48)


def test_a_larger_k_drops_more() -> None:
    assert publishable(participants(SEED, ALL), k=10).dropped == ("sex", "institution")


def test_other_units_are_judged_by_the_people_behind_them() -> None:
    people, visits = participants(SEED, ALL), attendances(SEED, ALL)
    assert publishable(visits, people=people).dropped == ("institution",)
    assert publishable(visits).dropped == ("sex", "institution", "rank")
    without = publishable(visits, people=publishable(people).figure)
    assert without.dropped == ("institution",)
    assert dimensions(publishable(visits).figure) == ["session", "half_day"]


def test_a_small_total_is_not_printed() -> None:
    few = of(("female", None, 3))
    found = publishable(participants(few, ALL))
    assert (found.figure.amount, found.figure.breakdowns, found.figure.evidence) == (Amount(0, 4), (), ())
    assert said(found) == ["dropped-total"]
    hours = publishable(attendances(few, ALL), people=participants(few, ALL))
    assert hours.figure.amount == Amount(0, None)
    institutions = institutions_represented(of(("female", "customs", 9)), ALL)
    assert publishable(institutions).figure.amount == Amount(1, 1)
    nobody = participants(book(), ALL)
    assert publishable(nobody).figure == nobody


@settings(deadline=None)  # a busy machine is no fault
@given(books())
def test_nothing_small_is_ever_left(here: Book) -> None:
    found = publishable(participants(here, ALL))
    for breakdown in found.figure.breakdowns:
        for cell in breakdown.cells:
            assert cell.key == "not_stated" or cell.amount.high == 0 or cell.amount.low >= 5
