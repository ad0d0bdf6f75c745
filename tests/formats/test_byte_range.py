"""The part of a recording that a browser asks for."""

from __future__ import annotations

import pytest

from halqa.formats.byte_range import part_of


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-", range(100)),
        ("bytes=0-9", range(10)),
        ("bytes=90-400", range(90, 100)),
        ("bytes=-10", range(90, 100)),
        ("bytes=-400", range(100)),
        ("bytes=100-", range(0)),
        ("bytes=9-3", range(0)),
    ],
)
def test_one_range_is_given(asked: str, part: range) -> None:
    assert part_of(asked, 100) == part


@pytest.mark.parametrize("asked", ["", "bytes=-", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b", f"bytes={'9' * 13}-"])
def test_anything_else_asks_for_the_whole(asked: str) -> None:
    assert part_of(asked, 100) is None
