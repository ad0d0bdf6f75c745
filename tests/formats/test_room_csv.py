"""CSV of a room: spreadsheets get text, never a formula."""

from __future__ import annotations

import msgspec

from halqa.formats.room_csv import COLUMNS, ActLine, write

LINE = ActLine(
    world="live", activity="a1", title="Premier regard", kind="poll", mode="by-seat", act="choose", item="poll", asks="Qui ?",
    options=("b", "a"), round="1",
    way="phone", table="الطاولة 1", voice="0a1b", at="2026-05-30T09:00:00+00:00",
)  # fmt: skip


def test_one_line_an_act_with_options_in_their_order() -> None:
    head, line, end = write([LINE]).decode("utf-8-sig").split("\r\n")
    assert head.split(",") == list(COLUMNS)
    assert (
        line
        == "live,a1,Premier regard,poll,by-seat,choose,poll,Qui ?,b a,1,,,phone,الطاولة 1,0a1b,1,2026-05-30T09:00:00+00:00"
    )
    assert end == ""


def test_no_cell_is_a_formula() -> None:
    for evil in ("=1+1", "+1", "-1", "@SUM(A1)", "\tx"):
        text = write([msgspec.structs.replace(LINE, table=evil)]).decode("utf-8-sig")
        assert f"'{evil}" in text
