from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.ledger.figures import Amount, exactly
from halqa.core.words import AR, FR
from halqa.render.document import Bar, FigureShown, Plot, Remainder, Words
from halqa.render.legend import alternative, legend
from halqa.render.plot import MOST_SEATS, Group, RingPlan, bar_svg, bars_most, rest_of, ring_plan, ring_svg
from tests.reports.samples import figure, split

PEOPLE = figure("participants", 48, breakdowns=(split("sex", female=8, male=36, not_stated=4),))
WOMEN = Bar((Words("femmes"),), FigureShown(PEOPLE, "sex", "female"), "action")
MEN = Bar((Words("hommes"),), FigureShown(PEOPLE, "sex", "male"), "quiet")
OPEN = Plot(
    (Words("Une place par personne."),), (WOMEN, MEN), "ring", whole=FigureShown(PEOPLE), rest_label=(Words("ouvert"),)
)
SVG = "{http://www.w3.org/2000/svg}"


def test_the_open_rest_of_a_ring_is_computed() -> None:
    assert ring_plan(OPEN) == RingPlan(48, (Group(8, "action"), Group(36, "quiet"), Group(4, "open")), 4)
    assert isinstance(rest_of(OPEN), Remainder)


def test_every_person_has_one_seat() -> None:
    plan = ring_plan(OPEN)
    assert plan is not None
    drawn = ElementTree.fromstring(ring_svg(plan, FR, "x"))
    circles, squares = drawn.findall(f"{SVG}circle"), drawn.findall(f"{SVG}rect")
    assert (len(circles), len(squares)) == (12, 36)
    assert len([seat for seat in circles if seat.get("fill") == "none"]) == 4
    assert [text.text for text in drawn.findall(f"{SVG}text")] == ["8", "36", "4", "48"]


def test_a_ring_runs_in_the_reading_direction() -> None:
    plan = ring_plan(OPEN)
    assert plan is not None

    def seconds(lang: str) -> float:
        seats = ElementTree.fromstring(ring_svg(plan, AR if lang == "ar" else FR, "x")).findall(f"{SVG}circle")
        return float(seats[1].get("cx", "0"))

    assert seconds("fr") > 160 > seconds("ar")


@given(st.lists(st.integers(1, 60), min_size=1, max_size=4))
def test_large_rings_become_arcs_and_small_ones_have_all_seats(counts: list[int]) -> None:
    plan = RingPlan(sum(counts), tuple(Group(count, "action") for count in counts), 0)
    drawn = ElementTree.fromstring(ring_svg(plan, FR, "<&>"))
    seats, arcs = len(drawn.findall(f"{SVG}circle")), len(drawn.findall(f"{SVG}path"))
    assert (seats, arcs) == ((0, len(counts)) if plan.whole > MOST_SEATS else (plan.whole, 0))
    assert drawn.get("aria-label") == "<&>"


def test_numbers_with_bounds_or_too_many_parts_are_drawn_as_bars() -> None:
    unsure = figure("participants", Amount(44, 48))
    assert ring_plan(Plot((), (WOMEN,), "ring", whole=FigureShown(unsure))) is None
    assert ring_plan(Plot((), (WOMEN, MEN), "ring", whole=FigureShown(figure("participants", 40)))) is None
    assert rest_of(Plot((), (WOMEN, MEN), "ring", whole=FigureShown(figure("participants", 40)))) is None


def test_bars_show_bounds_and_turn_round_in_arabic() -> None:
    exact, wide = bar_svg(exactly(10), 20, "action", "ltr"), bar_svg(Amount(10, 15), 20, "action", "ltr")
    assert 'width="150.0"' in exact
    assert "stroke-dasharray" not in exact
    assert 'width="75.0"' in wide
    assert "stroke-dasharray" in wide
    assert "scale(-1 1)" in bar_svg(exactly(10), 20, "action", "rtl")
    assert bars_most(Plot((), (WOMEN, MEN))) == 36


def test_a_plot_has_its_words_beside_it() -> None:
    assert [row.value.text for row in legend(FR, OPEN)] == ["8", "36", "4"]
    assert alternative(FR, OPEN) == "Une place par personne. femmes\u00a0: 8. hommes\u00a0: 36. ouvert\u00a0: 4."
