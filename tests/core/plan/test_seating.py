"""Tables: sizes that differ by one at most, mixing as even as the numbers allow, peers side by side, always the same."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.plan.seating import RANKS, Mix, Sitter, seated, sizes

RANK = st.sampled_from((*RANKS, "not_stated", ""))
PEOPLE = st.lists(
    st.tuples(st.sampled_from(("customs", "police", "forces", "")), st.sampled_from(("fr", "ar", "")), RANK),
    max_size=40,
).map(
    lambda rows: [
        Sitter(id=f"e{number:02}", institution=institution, language=language, rank=rank)
        for number, (institution, language, rank) in enumerate(rows)
    ]
)
MIX: st.SearchStrategy[Mix] = st.sampled_from(("mixed", "peers"))
TABLES = st.integers(1, 12)


def spread(tables: tuple[tuple[str, ...], ...], of: dict[str, str]) -> dict[str, tuple[int, ...]]:
    """How many of each value sit at each table."""
    counts = [Counter(of[id] for id in table) for table in tables]
    return {value: tuple(each[value] for each in counts) for value in set(of.values())}


@given(st.integers(0, 200), st.integers(-1, 40))
def test_sizes_differ_by_one_and_no_table_is_empty(people: int, tables: int) -> None:
    found = sizes(people, tables)
    assert sum(found) == people
    assert all(found)
    assert max(found, default=0) - min(found, default=0) <= 1
    assert len(found) <= max(1, tables)


@given(PEOPLE.flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))), TABLES, MIX)
def test_everybody_sits_once_and_the_same_whatever_the_order(
    twice: tuple[list[Sitter], list[Sitter]], tables: int, mix: Mix
) -> None:
    people, shuffled = twice
    found = seated(people, tables, mix)
    assert sorted(id for table in found for id in table) == [one.id for one in people]
    assert sorted(map(len, found), reverse=True) == list(sizes(len(people), tables))
    assert seated(shuffled, tables, mix) == found


@given(PEOPLE, TABLES)
def test_no_table_has_two_more_of_an_institution_than_another(people: list[Sitter], tables: int) -> None:
    found = seated(people, tables, "mixed")
    for counts in spread(found, {one.id: one.institution for one in people}).values():
        assert max(counts) - min(counts) <= 1


@given(st.lists(st.sampled_from(("fr", "ar", "en")), min_size=1, max_size=30), TABLES)
def test_inside_one_institution_languages_are_spread_to_one(languages: list[str], tables: int) -> None:
    people = [Sitter(id=f"e{n:02}", institution="one", language=each) for n, each in enumerate(languages)]
    found = seated(people, tables, "mixed")
    for counts in spread(found, {one.id: one.language for one in people}).values():
        assert max(counts) - min(counts) <= 1


def test_languages_are_spread_across_institutions_too() -> None:
    """Dealt alone, the Arabic reader of each service would sit at the first table every time."""
    people = [
        Sitter(id=f"{service}{n}", institution=service, language="ar" if n == 0 else "fr")
        for service in ("customs", "forces", "police")
        for n in range(3)
    ]
    found = seated(people, 3, "mixed")
    assert spread(found, {one.id: one.language for one in people})["ar"] == (1, 1, 1)
    assert set(spread(found, {one.id: one.institution for one in people}).values()) == {(1, 1, 1)}


@given(PEOPLE, TABLES)
def test_peers_sit_side_by_side(people: list[Sitter], tables: int) -> None:
    rank = {one.id: RANKS.index(one.rank) if one.rank in RANKS else len(RANKS) for one in people}
    line = [rank[id] for table in seated(people, tables, "peers") for id in table]
    assert line == sorted(line)


def test_peers_of_two_services_take_turns() -> None:
    people = [Sitter(id=f"{service}{n}", institution=service, rank="middle") for service in "ab" for n in range(4)]
    found = seated(people, 2, "peers")
    assert spread(found, {one.id: one.institution for one in people}) == {"a": (2, 2), "b": (2, 2)}
