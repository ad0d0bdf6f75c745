"""What is told of several rooms, beside what is told of each: nothing that tells of one to four people."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import may_be_parted
from halqa.record.parts import may_be_told

ROOMS = st.lists(st.tuples(*[st.integers(0, 12)] * 3), max_size=4)


@given(ROOMS)
def test_no_few_are_found_by_taking_any_told_room_from_the_told_whole(rooms: list[tuple[int, ...]]) -> None:
    if not may_be_told(rooms):
        return
    whole = [sum(parts) for parts in zip(*rooms, strict=True)]
    assert may_be_parted(*whole)
    by_themselves = [room for room in rooms if may_be_told([room])]
    rest = [all_ - sum(room[at] for room in by_themselves) for at, all_ in enumerate(whole)]
    assert may_be_parted(*rest)


@given(ROOMS)
def test_rooms_that_may_all_be_told_may_be_told_together(rooms: list[tuple[int, ...]]) -> None:
    if rooms and all(may_be_told([room]) for room in rooms):
        assert may_be_told(rooms)


def test_of_nothing_nothing_is_told() -> None:
    assert not may_be_told([])
    assert not may_be_told([(0, 0)])
