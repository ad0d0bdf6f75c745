"""Claims against claims: the golden files, and each way a check can end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.core.ledger.check_claims import check_claims, summarise
from halqa.core.ledger.checks import Check
from halqa.core.ledger.claims import ClaimsFile, Qualifier, Source
from halqa.core.ledger.claims_file import read
from halqa.core.words import AR, EN, FR
from halqa.locale import say_message
from tests.core.ledger.factories import (
    A,
    claim,
    dates,
    file,
    institution_fact,
    part,
    quantity,
    sex,
)

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden" / "claims"
SEED = ROOT / "src" / "halqa" / "record" / "published" / "formation-forces-de-l-ordre-2022.claims.json"

Ending = tuple[str, str, float | None]
CLOSES, OPEN, UNKNOWN = "closes", "does_not_close", "cannot_be_checked"
EXPECTED: dict[str, list[Ending]] = {
    "all-women": [("split", CLOSES, 0)],
    "blended": [("split", CLOSES, 0)],
    "closes": [("split", CLOSES, 0), ("dates", CLOSES, 0)],
    "derived": [("split", UNKNOWN, None)],
    "duration": [("dates", OPEN, 1)],
    "more-than-30": [("split", CLOSES, None), ("split", OPEN, 11)],
    "nested-subset": [("total", CLOSES, 0), ("split", UNKNOWN, None)],
    "overlapping-cohorts": [("split", UNKNOWN, None)],
    "parts-without-total": [("split", UNKNOWN, None)],
    "planned-and-trained": [("total", UNKNOWN, None)],
    "provisional": [("sources", UNKNOWN, None)],
    "sessions": [("total", CLOSES, 0), ("total", UNKNOWN, None), ("total", UNKNOWN, None)],
    "shares": [("split", CLOSES, 0), ("split", CLOSES, 0), ("split", OPEN, 10)],
    "sources-disagree": [("sources", OPEN, 2)],
    "units": [("split", UNKNOWN, None), ("computed", CLOSES, 0)],
    "vague": [("split", UNKNOWN, None), ("split", OPEN, -4), ("split", CLOSES, None)],
    "women-only": [("split", UNKNOWN, None)],
}


def load(path: Path) -> ClaimsFile:
    found = read(path.read_bytes(), path.name)
    assert isinstance(found, ClaimsFile), found
    return found


def endings(found: ClaimsFile) -> list[Ending]:
    return [(check.kind, check.status, check.remainder) for check in check_claims(found)]


def only(found: ClaimsFile) -> Check:
    (check,) = check_claims(found)
    return check


def keys(found: ClaimsFile) -> list[str]:
    for check in check_claims(found):
        for lang in (FR, AR, EN):
            assert say_message(lang, check.explanation)
    return [check.explanation.key.removeprefix("ledger-") for check in check_claims(found)]


def test_every_golden_file_is_expected() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(EXPECTED)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_golden(name: str) -> None:
    assert endings(load(GOLDEN / f"{name}.json")) == EXPECTED[name]


def test_the_seed_leaves_four_people_open() -> None:
    seed = load(SEED)
    split, scope, *days = check_claims(seed)
    assert (split.kind, split.status, split.remainder) == ("split", "does_not_close", 4)
    assert split.claims == ("total", "women", "men")
    assert say_message(EN, split.explanation).replace("\u2068", "").replace("\u2069", "") == (
        "8 + 36 = 44; 4 of 48 not accounted for by sex."
    )
    assert (scope.kind, scope.status, scope.claims) == ("total", "cannot_be_checked", ("total",))
    assert [(each.kind, each.status) for each in days] == [("dates", "closes")] * 2
    assert summarise(seed, check_claims(seed)).unchecked == ("member-states", "countries")


def test_the_seed_keeps_its_questions_open() -> None:
    facts = {fact.id: fact for fact in load(SEED).facts}
    kinds = [fact.kind for fact in facts.values()]
    assert (kinds.count("theme"), kinds.count("institution"), kinds.count("project"), kinds.count("funder")) == (
        4,
        3,
        2,
        2,
    )
    asked = {id for id, fact in facts.items() if fact.open_question is not None}
    assert asked == {"project-children", "project-compass", "funder-denmark", "funder-netherlands", "commission"}
    for fact in facts.values():
        assert fact.as_printed
        assert all(fact.text.has(lang) for lang in (FR, AR, EN))


TOTAL = claim("t", 48)
WOMEN, MEN = claim("w", 8, sex("female")), claim("m", 36, sex("male"))


def test_a_split_names_its_whole_or_finds_it() -> None:
    assert only(file(TOTAL, WOMEN, MEN)).remainder == 4
    named = [claim("w", 8, sex("female"), of="t", scope=("x",)), claim("m", 40, sex("male"), of="t", scope=("x",))]
    assert only(file(TOTAL, *named)).status == "closes"
    elsewhere = [claim("w", 8, sex("female"), source="b"), claim("m", 40, sex("male"), source="b")]
    assert only(file(TOTAL, *elsewhere)).status == "closes"
    assert keys(file(claim("t", 48, scope=("x",)), WOMEN, MEN)) == ["total-alone", "split-no-total"]


def test_parts_that_are_more_than_the_whole() -> None:
    assert endings(file(TOTAL, claim("w", 12, sex("female")), claim("m", 40, sex("male")))) == [("split", OPEN, -4)]
    assert keys(file(TOTAL, claim("w", 50, sex("female")))) == ["part-over"]
    cohorts = [claim("c1", 50, part("cohort", "1")), claim("c2", 10, part("cohort", "2"))]
    assert keys(file(TOTAL, *cohorts)) == ["split-over"]
    visits = [
        claim("c1", 30, part("place", "1"), unit="attendances"),
        claim("c2", 30, part("place", "2"), unit="attendances"),
    ]
    assert keys(file(claim("t", 48, unit="attendances"), *visits)) == ["split-over"]


def test_parts_among_others_are_not_all() -> None:
    customs, police = part("institution", "customs", partial=True), part("institution", "police", partial=True)
    assert keys(file(TOTAL, claim("c", 10, customs), claim("p", 20, police))) == ["split-partial"]
    assert keys(file(TOTAL, claim("c", 10, customs), claim("p", 38, police))) == ["split-closes"]
    assert keys(file(TOTAL, WOMEN, claim("n", 4, sex("not_stated")))) == ["split-partial"]


def test_bounds_close_when_they_can_and_say_how_far_when_they_cannot() -> None:
    up_to = claim("t", quantity(None, 50, "up_to", "up to 50"))
    assert keys(file(up_to, WOMEN, MEN)) == ["split-within"]
    ranged = claim("t", quantity(60, 70, "range", "60 to 70"))
    assert [check.remainder for check in check_claims(file(ranged, WOMEN, MEN))] == [16]
    assert keys(file(ranged, WOMEN, MEN)) == ["split-open-bounds"]
    assert keys(file(up_to, WOMEN)) == ["part-alone"]
    thirty = claim("t", quantity(30, None, "more_than", "more than 30"))
    assert keys(file(thirty, claim("w", 10, sex("female")), claim("m", 20, sex("male")))) == ["split-open-bounds"]
    many = claim("t", quantity(None, None, "at_least", "many"))
    assert keys(file(many, WOMEN, MEN)) == ["vague"]
    over = claim("t", quantity(10, None, "at_least", "at least 10"))
    open_part = claim("w", quantity(5, None, "at_least", "at least 5"), sex("female"))
    assert keys(file(over, open_part, MEN)) == ["split-within"]


def test_overlapping_groups_without_a_total_are_not_added() -> None:
    one, two = part("cohort", "1", overlapping=True), part("cohort", "2", overlapping=True)
    assert keys(file(claim("c1", 30, one), claim("c2", 25, two))) == ["split-no-total-overlap"]
    assert keys(file(claim("w", 30, sex("female")))) == ["part-no-total"]


def test_units_and_stages_are_never_mixed() -> None:
    assert keys(file(TOTAL, claim("a", 12, sex("female"), unit="agencies", of="t"))) == ["units-apart"]
    invited = claim("i", 12, sex("female"), stage="invited", of="t")
    assert keys(file(TOTAL, invited)) == ["stages-apart"]
    planned = claim("p", quantity(60, qualifier="planned"), stage="trained")
    assert keys(file(planned, TOTAL, WOMEN, MEN)) == ["stages-beside", "split-open"]


def test_shares() -> None:
    half = quantity(50, printed="50 %", percent=True)
    assert keys(file(claim("t", 47), claim("w", half, sex("female")))) == ["share-of-nobody"]
    sixth = quantity(16.7, printed="16,7 %", percent=True)
    assert keys(file(TOTAL, claim("w", sixth, sex("female")), WOMEN)) == ["part-alone", "share-fits"]
    third = quantity(33, printed="33 %", percent=True)
    assert endings(file(TOTAL, claim("w", third, sex("female")), WOMEN))[1] == ("split", OPEN, -8)
    about = quantity(33, 33, "about", "about 33 %", True)
    assert keys(file(TOTAL, claim("w", about, sex("female")), WOMEN)) == ["part-alone", "share-vague"]
    low = quantity(10, None, "at_least", "at least 10 %", True)
    assert keys(file(TOTAL, claim("w", low, sex("female")), MEN)) == ["split-within"]
    many = claim("t", quantity(41, None, "more_than", "more than 40"))
    assert keys(file(many, claim("w", sixth, sex("female")), MEN)) == ["split-within"]


def test_shares_without_a_total_are_held_against_a_hundred() -> None:
    def shares(*values: float, **more: bool) -> list[str]:
        names = ("female", "male", "not_stated")
        each = [
            claim(n, quantity(v, printed=f"{v} %", percent=True), sex(n, **more))
            for n, v in zip(names, values, strict=False)
        ]
        return keys(file(*each))

    assert shares(17, 83) == ["shares-close"]
    assert shares(16.7, 83.4) == ["shares-close"]
    assert shares(60, 30) == ["shares-open"]
    assert shares(60, 60) == ["shares-over"]
    assert shares(17) == ["shares-partial"]
    assert shares(60, 60, overlapping=True) == ["shares-partial"]
    words = claim("h", quantity(50, printed="half", percent=True), sex("female"))
    share_of_all = claim("t", quantity(80, printed="80 %", percent=True))
    assert keys(file(share_of_all, claim("w", 8, sex("female"), of="t"), words)) == [
        "part-no-total",
        "shares-partial",
    ]


def test_subsets() -> None:
    def of(amount: float, **more: Any) -> list[str]:
        return keys(file(claim("t", 70), claim("s", amount, of="t", population="some", **more)))

    assert of(23) == ["subset-within"]
    assert of(80) == ["subset-over"]
    assert of(23, stage="certified") == ["subset-within"]
    assert of(12, unit="agencies") == ["units-apart"]
    some = claim("t", quantity(31, None, "more_than", "more than 30"))
    assert keys(file(some, claim("s", 40, of="t"))) == ["subset-vague"]
    half = claim("s", quantity(50, percent=True), of="t")
    assert keys(file(claim("t", 70), half)) == ["subset-share"]
    twice = [claim("s1", 10, of="t", population="x"), claim("s2", 20, of="t", population="x")]
    assert keys(file(claim("t", 70), *twice)) == ["subset-within", "subset-within"]
    elsewhere = [claim("s1", 10, of="t", population="x"), claim("s2", 20, of="t", population="x", source="b")]
    assert keys(file(claim("t", 70), *elsewhere)) == ["subset-within", "subset-within", "sources-differ"]
    assert endings(file(claim("t", 70), claim("s", 80, of="t")))[0][2] == -10


RM = ("Rabat", "Marrakech")


def sessions(total: float, first: float, second: float, **more: Any) -> ClaimsFile:
    return file(
        claim("t", total, scope=RM, **more),
        claim("r", first, scope=("Rabat",), **more),
        claim("k", second, scope=("Marrakech",), **more),
    )


def test_one_total_for_several_sessions() -> None:
    assert keys(sessions(48, 26, 22)) == ["sessions-close"]
    assert endings(sessions(48, 26, 20)) == [("total", OPEN, 2)]
    assert keys(sessions(40, 26, 22)) == ["sessions-twice"]
    assert keys(sessions(20, 26, 22)) == ["sessions-over"]
    assert keys(sessions(40, 26, 22, unit="attendances")) == ["sessions-over"]
    three = file(
        claim("t", 48, scope=(*RM, "Oujda")), claim("r", 20, scope=("Rabat",)), claim("k", 20, scope=("Marrakech",))
    )
    assert keys(three) == ["sessions-missing"]
    derived = file(
        claim("t", 48, scope=RM, derived=True), claim("r", 26, scope=("Rabat",)), claim("k", 22, scope=("Marrakech",))
    )
    assert keys(derived) == ["derived"]
    about = quantity(40, 55, "about", "about 48")
    vague = file(claim("t", about, scope=RM), claim("r", 26, scope=("Rabat",)), claim("k", 22, scope=("Marrakech",)))
    assert keys(vague) == ["vague"]
    bounded = file(
        claim("t", quantity(41, None, "more_than", "more than 40"), scope=RM),
        claim("r", 26, scope=("Rabat",)),
        claim("k", 22, scope=("Marrakech",)),
    )
    assert keys(bounded) == ["split-within"]
    other = file(
        claim("t", 48, scope=RM),
        claim("r", 26, scope=("Rabat",), source="b"),
        claim("k", 22, scope=("Marrakech",), source="b"),
    )
    assert keys(other) == ["sessions-close"]
    both = file(*other.claims, claim("r2", 25, scope=("Rabat",)), claim("k2", 23, scope=("Marrakech",)))
    assert keys(both) == ["sessions-close", "sources-differ", "sources-differ"]


def test_one_session_alone_says_nothing_about_the_total() -> None:
    one = file(claim("t", 48, scope=RM), claim("r", 26, scope=("Rabat",)))
    assert keys(one) == ["total-alone", "total-alone"]
    share = file(claim("t", quantity(50, percent=True), scope=RM))
    assert keys(share) == ["total-alone"]


def test_the_same_figure_twice() -> None:
    assert keys(file(claim("x", 48), claim("y", 48, source="b"))) == ["sources-agree"]
    assert endings(file(claim("x", 48), claim("y", 46))) == [("sources", OPEN, 2)]
    about = claim("y", quantity(45, 50, "about", "about 48"), source="b")
    assert keys(file(claim("x", 48), about)) == ["sources-vague"]
    more = quantity(31, None, "more_than", "more than 30")
    assert keys(file(claim("x", more), claim("y", more, source="b"))) == ["sources-agree"]
    percent = quantity(17, percent=True, printed="17 %")
    both = file(TOTAL, claim("w1", percent, sex("female")), claim("w2", percent, sex("Female "), source="b"))
    assert "sources-agree" in keys(both)


def test_a_provisional_source_is_not_held_against_a_final_one() -> None:
    early = Source(id="b", title="B", provisional=True)
    assert keys(file(claim("x", 48), claim("y", 50, source="b"), sources=(A, early))) == ["sources-provisional"]
    still = file(claim("x", 48), claim("z", 46), claim("y", 50, source="b"), sources=(A, early))
    assert keys(still) == ["sources-differ"]


def test_dates() -> None:
    def one(first: str, last: str, *days: float) -> list[str]:
        return keys(file(dates("d", first, last, quantity(days[0]) if days else None)))

    assert one("2022-05-30", "2022-05-31", 2) == ["dates-close"]
    assert one("2022-11-07", "2022-11-10", 3) == ["dates-differ"]
    assert one("2022-11-07", "2022-11-10") == []
    assert one("2022-06-30", "2022-06-31", 2) == ["dates-impossible"]
    assert one("2022-06-03", "2022-06-01", 2) == ["dates-backwards"]
    assert one("2022-06", "2022-06", 2) == ["dates-partial"]
    assert keys(file(dates("d", "2022-05-30", "2022-05-31", quantity(2, 2, "about")))) == ["dates-vague"]


def test_dates_of_two_sources() -> None:
    first = dates("x", "2022-05-30", "2022-05-31")
    assert keys(file(first, dates("y", "2022-05-30", "2022-05-31", source="b"))) == ["dates-agree"]
    other = dates("y", "2022-05-29", "2022-05-31", source="b")
    assert keys(file(first, other)) == ["dates-disagree"]
    assert keys(file(first, dates("y", "2022-05", "2022-05", source="b"))) == ["dates-coarse", "dates-partial"]
    early = Source(id="b", title="B", provisional=True)
    assert keys(file(first, other, sources=(A, early))) == ["sources-provisional"]


def test_days_said_apart_from_the_dates() -> None:
    spans = (
        dates("x", "2022-05-30", "2022-05-31"),
        dates("y", "2022-06-13", "2022-06-14", scope=("Marrakech",)),
    )

    def days(amount: float, qualifier: Qualifier = "exact") -> list[str]:
        return keys(file(claim("d", quantity(amount, qualifier=qualifier), unit="days", scope=RM), *spans))

    assert days(2) == ["days-close"]
    assert days(4) == ["days-close"]
    assert days(3) == ["days-differ"]
    assert days(2, "about") == ["days-vague"]
    assert keys(file(claim("d", 2, unit="days", scope=("Oujda",)), *spans)) == []


def test_lists() -> None:
    facts = [institution_fact("i1"), institution_fact("i2"), institution_fact("i3", "b")]
    assert keys(file(claim("n", 2, unit="institutions"), *facts)) == ["list-closes"]
    assert keys(file(claim("n", 3, unit="institutions"), *facts)) == ["list-short"]
    assert endings(file(claim("n", 1, unit="institutions"), *facts)) == [("computed", OPEN, -1)]
    two = (dates("x", "2022-05-30", "2022-05-31"), dates("y", "2022-06-13", "2022-06-14", scope=("Marrakech",)))
    assert keys(file(claim("n", 2, unit="sessions"), *two)) == ["list-closes"]
    assert keys(file(claim("n", 1, unit="sessions", scope=("Rabat",)), *two)) == ["list-closes"]
    assert keys(file(claim("n", 1, unit="sessions", scope=("Oujda",)), *two)) == []


def test_what_was_printed_goes_before_a_sum_of_our_own() -> None:
    ours = claim("m2", 40, sex("male"), derived=True)
    assert keys(file(TOTAL, WOMEN, ours, MEN)) == ["split-open"]


def test_a_wrong_derived_sum_is_still_wrong() -> None:
    assert keys(file(claim("t", 50, derived=True), WOMEN, MEN)) == ["split-open"]


@settings(deadline=None)  # a busy machine is no fault
@given(st.integers(0, 200), st.lists(st.integers(0, 80), min_size=2, max_size=4))
def test_a_split_closes_exactly_when_its_parts_make_the_whole(whole: int, values: list[int]) -> None:
    names = ("female", "male", "not_stated", "other")
    parts = [claim(name, value, sex(name)) for name, value in zip(names, values, strict=False)]
    check = only(file(claim("t", whole), *parts))
    assert check.remainder == whole - sum(values)
    assert (check.status == "closes") == (whole == sum(values))


@settings(deadline=None)  # a busy machine is no fault
@given(st.permutations(load(GOLDEN / "vague.json").claims))
def test_the_order_of_the_file_changes_no_verdict(claims: list[object]) -> None:
    found = load(GOLDEN / "vague.json")
    shuffled = msgspec.structs.replace(found, claims=tuple(claims))
    assert sorted(map(str, endings(shuffled))) == sorted(map(str, EXPECTED["vague"]))


_QUANTITIES = st.builds(
    lambda low, extra, qualifier, percent: quantity(
        low, low if qualifier == "exact" else extra, qualifier, f"{qualifier} {low}", percent
    ),
    st.integers(0, 100),
    st.one_of(st.none(), st.integers(100, 120)),
    st.sampled_from(["exact", "about", "more_than", "at_least", "nearly", "up_to", "range", "planned"]),
    st.booleans(),
)


@st.composite
def _files(draw: st.DrawFn) -> ClaimsFile:
    claims = []
    for at in range(draw(st.integers(0, 8))):
        category = draw(st.sampled_from([None, "female", "male", "x"]))
        dimension = draw(st.sampled_from(["sex", "session", "institution"]))
        made = claim(
            f"c{at}",
            draw(_QUANTITIES),
            part(dimension, category, partial=draw(st.booleans())) if category else None,
            source=draw(st.sampled_from(["a", "b"])),
            scope=draw(st.sampled_from([(), ("x",), ("y",), ("x", "y")])),
            unit=draw(st.sampled_from(["people", "people", "attendances", "days", "sessions"])),
            derived=draw(st.booleans()),
            **({"of": f"c{draw(st.integers(0, at - 1))}"} if at and draw(st.booleans()) else {}),
        )
        claims.append(made)
    return file(*claims, dates("d", "2022-05-30", "2022-05-31", scope=("x",)))


@settings(deadline=None)  # a busy machine is no fault
@given(_files())
def test_whatever_was_printed_every_verdict_has_its_sentence(found: ClaimsFile) -> None:
    checks = check_claims(found)
    for check in checks:
        assert check.claims
        assert say_message(AR, check.explanation)
        assert check.status != "does_not_close" or check.remainder != 0
        assert check.status != "cannot_be_checked" or check.remainder is None
    people = {each.id for each in found.claims if each.unit == "people" and not each.derived}
    held = {each for check in checks for each in check.claims}
    assert people <= held
