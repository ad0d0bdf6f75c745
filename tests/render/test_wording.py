from __future__ import annotations

import pytest

from halqa.core.ids import ClaimId, FunderId, ProjectId
from halqa.core.ledger.claims import Claim, Quantity, Source
from halqa.core.ledger.entries import Funding
from halqa.core.ledger.figures import Amount, Breakdown, Cell, exactly
from halqa.core.words import AR, EN, FR
from halqa.render.arithmetic import NoSuchCell, amount_of, breakdown_of, difference, total
from halqa.render.document import Day, FigureShown, PercentShown, Quoted, RatioShown, Remainder, ShareShown, Sum
from halqa.render.wording import amount_text, plain, quoted_text, ratio_text, slug
from halqa.reports.parts import share_of
from tests.reports.samples import figure, split

PEOPLE = figure("participants", 48, breakdowns=(split("sex", female=8, male=36, not_stated=4),))


def test_amounts_say_their_bounds() -> None:
    assert [amount_text(lang, exactly(48)) for lang in (FR, AR, EN)] == ["48", "48", "48"]
    bounds = Amount(44, 48)
    assert [amount_text(lang, bounds) for lang in (FR, AR, EN)] == ["entre 44 et 48", "بين 44 و48", "between 44 and 48"]
    assert amount_text(EN, Amount(0, None)) == "an unknown number"
    open_above = Amount(41, None)
    assert [amount_text(lang, open_above) for lang in (FR, AR, EN)] == ["plus de 40", "أكثر من 40", "more than 40"]


def test_a_percentage_always_has_its_denominator() -> None:
    breakdown = breakdown_of(PEOPLE, "sex")
    assert breakdown is not None
    share = share_of(PEOPLE, breakdown, "female")
    assert isinstance(share, PercentShown)
    assert plain(EN, (share,)) == "8 of 44 whose sex is stated (18.2 %)"
    assert plain(FR, (share,)) == "8 sur 44 dont le sexe est indiqué (18,2\u00a0%)"
    assert plain(AR, (share,)) == "8 من أصل 44 ذُكر جنسهم (18,2\u00a0%)"
    assert share_of(PEOPLE, breakdown, "not_stated") is None


def test_no_percentage_where_a_bound_would_make_it_a_guess() -> None:
    unsure = Breakdown("sex", (Cell("female", exactly(8)), Cell("male", Amount(30, 36))))
    figure_with = figure("participants", 48, breakdowns=(unsure,))
    assert share_of(figure_with, unsure, "female") is None


def test_sums_and_remainders_are_computed() -> None:
    whole = FigureShown(PEOPLE)
    parts = (FigureShown(PEOPLE, "sex", "female"), FigureShown(PEOPLE, "sex", "male"))
    assert plain(FR, (Sum(parts),)) == "44"
    assert plain(FR, (Remainder(whole, parts),)) == "4"
    with pytest.raises(NoSuchCell):
        amount_of(FigureShown(PEOPLE, "sex", "other"))


def test_intervals_stay_intervals_through_arithmetic() -> None:
    assert total((exactly(8), Amount(30, 36))) == Amount(38, 44)
    assert total((exactly(8), Amount(30, None))) == Amount(38, None)
    assert difference(exactly(48), Amount(38, 44)) == Amount(4, 10)
    assert difference(exactly(48), Amount(38, None)) == Amount(0, 10)
    assert difference(Amount(41, None), exactly(8)) == Amount(33, None)


def test_a_mean_needs_exact_figures_and_a_denominator() -> None:
    answers, tests = figure("test_right_after", 373, unit="answers"), figure("test_both", 42)
    assert [ratio_text(lang, RatioShown(answers, tests)) for lang in (FR, EN)] == ["8,9", "8.9"]
    assert ratio_text(EN, RatioShown(answers, figure("test_both", 0))) == "–"
    with pytest.raises(ValueError, match="bounds"):
        ratio_text(EN, RatioShown(answers, figure("test_both", Amount(40, 42))))


def test_a_claim_that_is_not_exact_is_quoted_as_printed() -> None:
    source = Source(id="s", title="A story")

    def said(quantity: Quantity) -> str:
        return quoted_text(FR, Quoted(Claim(id=ClaimId("c"), source="s", population="p", quantity=quantity), source))

    assert said(Quantity(as_printed="48 représentants", low=48, high=48)) == "48"
    assert said(Quantity(as_printed="plus de trente", low=31, qualifier="more_than")) == "«\u00a0plus de trente\u00a0»"
    assert said(Quantity(as_printed="27 %", low=27, high=27, percent=True)) == "«\u00a027 %\u00a0»"


def test_days_and_shares() -> None:
    assert plain(FR, (Day("2022-05-30", "2022-05-31"),)) == "30–31 mai 2022"
    assert plain(AR, (Day("2022-05-30", "2022-05-31"),)) == "30–31 ماي 2022"
    stated = Funding(project=ProjectId("p"), funder=FunderId("f"), percent=60)
    unstated = Funding(project=ProjectId("p"), funder=FunderId("f"))
    assert plain(EN, (ShareShown(stated),)) == "60 %"
    assert plain(EN, (ShareShown(unstated),)) == "share not stated"


def test_anchors_of_different_names_never_meet() -> None:
    names = ["a:b", "a-b", "a_b", "a.b", "a b", "ab", "a-3a-b"]
    assert len({slug(name) for name in names}) == len(names)
