"""What a room may have answered before: never a wrong no, seldom a wrong yes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.ids import ActId
from halqa.room.live.known import Known


@given(st.lists(st.text(max_size=30)), st.lists(st.text(max_size=30)))
def test_what_was_added_is_known(at_the_start: list[str], later: list[str]) -> None:
    known = Known(ActId(each) for each in at_the_start)
    for each in later:
        known.add(ActId(each))
    assert all(ActId(each) in known for each in at_the_start + later)


def test_an_empty_one_knows_nothing() -> None:
    assert not any(ActId(f"act-{number}") in Known() for number in range(100))


def test_of_a_large_room_few_new_acts_are_looked_for_in_vain() -> None:
    known = Known(ActId(f"act-{number}") for number in range(50_000))
    in_vain = sum(ActId(f"new-{number}") in known for number in range(20_000))
    assert in_vain < 20_000 * 0.01  # 0.24 % is expected: the chance of one in a hundred is nil
