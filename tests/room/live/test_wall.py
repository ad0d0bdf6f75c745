"""The wall's frame without a browser: what fits, leaves and turns, pictures, the join card, nothing of results before reveal."""

from __future__ import annotations

import re
import statistics
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from halqa.activities.registry import KINDS, AnyKind
from halqa.core.activity import Audience, How, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId
from halqa.core.play import view
from halqa.core.play.commands import CheckIn, CountHeads, Do, Join, SetPacing, SetStage, Show, StartHalfDay, StartTimer
from halqa.core.words import AR, EN, FR, LANGS, Lang
from halqa.locale import say
from halqa.room.live import charts, fit, joincard, wall
from halqa.room.live.assets import Assets
from halqa.room.live.hub import Group
from halqa.room.live.render import HERE, Renderer
from halqa.room.live.ring import ring
from tests.activities.test_contract import played
from tests.support.room import MORNING, PEOPLE, Memory, activity, brief, examples_of, planned
from tests.support.walls import EIGHT, HARD, TEN, wall_brief

ASSETS = Assets(HERE / "static")
ADDRESS = "http://192.168.1.5:8721"
PAIRS: tuple[tuple[Lang, Lang | None], ...] = ((FR, None), (AR, None), (FR, AR), (AR, EN))
RESULTS = frozenset({"bar-fill", "bar-number", "median", "change", "column", "why", "key", "solution"})


def command(n: int) -> ActId:
    return ActId(f"c{n}")


def shown(room: Memory, id: ActivityId, stage: Stage = Stage.OPEN) -> Memory:
    room.must(Show(act=ActId(f"s{id}"), activity=id), SetStage(act=ActId(f"t{id}{stage}"), activity=id, stage=stage))
    return room


def html(room: Memory, first: Lang = FR, second: Lang | None = None, **more: Any) -> str:
    wifi: joincard.Wifi | None = more.pop("wifi", None)
    return Renderer(ASSETS, ADDRESS, wifi).wall(room.state, Group(Audience.WALL, first, None, second), **more)


def classes(text: str) -> set[str]:
    return {name for found in re.findall(r'class="([^"]*)"', text) for name in found.split()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda each: each.name)
def test_nothing_of_a_result_is_on_the_wall_before_the_reveal(kind: AnyKind) -> None:
    for example in examples_of(kind.name):
        id = activity(kind.name, kind.modes[0])
        room = Memory(brief(activities=(planned(id, kind.name, kind.modes[0], example.spec),)))
        board, texts = played(kind, example)
        room.state.boards[id] = board
        room.state.texts.update(texts)
        for stage in (Stage.OPEN, Stage.PAUSED, Stage.CLOSED):
            shown(room, id, stage)
            for first, second in PAIRS:
                text = html(room, first, second)
                assert not classes(text) & RESULTS, (kind.name, stage)
                assert not [secret for secret in example.secrets if secret in text]
        shown(room, id, Stage.REVEALED)
        revealed = html(room)
        assert not [name for name in ("style=", "<script", "onload") if name in revealed]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_a_long_question_with_eight_options_stays_whole(first: Lang, second: Lang | None) -> None:
    text = html(shown(Memory(wall_brief()), EIGHT), first, second)
    assert text.count('class="choice"') == (8 if second is None else 16)
    assert all(f'<b class="letter">{letter}</b>' in text for letter in "ABCDEFGH")


def test_what_cannot_stand_beside_the_other_language_takes_turns() -> None:
    frames = [view.frame(shown(Memory(wall_brief()), HARD).state, Audience.WALL, lang) for lang in (FR, AR)]
    short = wall.laid(frames, lambda frame, part: Markup('<p class="say">a</p>'))
    assert (short.fit, len(short.leaves)) == (0, 1)
    assert [lang for lang, _ in short.leaves[0].sides] == [FR, AR]
    long = wall.laid(frames, lambda frame, part: Markup(f'<p class="say">{"long " * 260}</p>'))
    assert [[lang for lang, _ in leaf.sides] for leaf in long.leaves] == [[FR], [AR]]
    huge = wall.laid(frames[:1], lambda frame, part: Markup(f'<p class="say">{"long " * 900}</p>'))
    assert (huge.fit, len(huge.leaves)) == (len(fit.STEPS) - 1, 1)


@given(st.integers(1, 40), st.integers(30, 160))
def test_a_long_list_is_cut_into_leaves_and_every_item_is_on_one_of_them(count: int, long: int) -> None:
    (frame,) = (view.frame(Memory(wall_brief()).state, Audience.WALL, FR),)
    items = [f"<{n}>" for n in range(count)]

    def step(_: view.Frame, part: wall.Part) -> Markup:
        return Markup("".join(f'<li class="question">{Markup.escape(item)} {"x" * long}</li>' for item in part(items)))

    found = wall.laid([frame], step)
    told = [item for leaf in found.leaves for item in re.findall(r"&lt;(\d+)&gt;", leaf.sides[0][1])]
    assert told == [str(n) for n in range(count)]
    for leaf in found.leaves:
        assert fit.height(fit.blocks_of(leaf.sides[0][1]), FR, fit.STEPS[found.fit], fit.column(1)) <= fit.HEIGHT


def test_the_end_of_a_way_is_counted_as_a_line_of_its_own() -> None:
    way = f'<li class="way"><b>Olivier</b> <span>{"x" * 60}</span>%s</li>'
    tall, short = (fit.blocks_of(way % end) for end in ('<p class="way-end">Une fin</p>', ""))
    for lang in LANGS:
        lines = [fit.height(blocks, lang, fit.STEPS[-1], fit.column(1)) for blocks in (tall, short)]
        assert lines[0] - lines[1] >= fit.SMALLEST


def test_ten_scales_turn_slowly_and_without_a_script_by_asking_again() -> None:
    room = shown(Memory(wall_brief()), TEN)
    counts = {str(n): n for n in range(1, 6)}
    for n in range(10):
        payload = msgspec.Raw(msgspec.json.encode({"act": "counted", "scale": f"s{n}", "counts": counts}))
        room.must(
            Do(act=command(n), activity=TEN, payload=payload, how=How.HANDS, facilitator=True, table=TableId("t1"))
        )
    shown(room, TEN, Stage.REVEALED)
    first, second = html(room), html(room, turn=1)
    assert first.count('class="leaf"') == second.count('class="leaf"') >= 2
    assert first.index("hidden") != second.index("hidden")
    assert say(FR, "wall-median", median=4) in first


@given(st.lists(st.integers(0, 9), min_size=1, max_size=10))
def test_the_median_is_the_middle_of_all_answers(numbers: list[int]) -> None:
    answers = [place for place, number in enumerate(numbers, start=1) for _ in range(number)]
    assert charts.median(numbers) == (statistics.median(answers) if answers else None)


def test_pictures_begin_where_reading_begins() -> None:
    assert 'x="0" y="0" width="25"' in charts.track(25, "ltr")
    assert 'x="75" y="0" width="25"' in charts.track(25, "rtl")
    few = charts.tally(2, 3, 67, "rtl")
    assert few.count("bar-fill") == 2
    assert few.count("dot-free") == 1
    assert "xMaxYMid" in few
    assert few.index('cx="25"') < few.index('cx="15"') < few.index('cx="5"')
    assert "bar-track" in charts.tally(2, charts.FEW + 1, 15, "ltr", "solution")
    assert 'height="98"' in charts.column(7, 7)
    assert 'height="0"' in charts.column(0, 0)
    assert charts.change(20, 60, "rtl").count("<rect") == 2


def test_the_circle_closes_when_headcount_and_check_ins_agree() -> None:
    room = Memory(brief())
    assert say(FR, "wall-seats", number=0, expected=6) in html(room)
    room.must(StartHalfDay(act=command(1), half_day=MORNING), CountHeads(act=command(2), half_day=MORNING, total=2))
    assert say(AR, "wall-headcount", number=2) in html(room, AR)
    for n, person in enumerate(PEOPLE[:2]):
        room.must(CheckIn(act=command(10 + n), enrolment=person, half_day=MORNING, how=How.HANDS))
    text = html(room, FR, EN)
    assert say(FR, "wall-circle-closed") in text
    assert say(EN, "wall-circle-closed") in text
    assert 'class="ring closed"' in text
    assert ring(2, 6).count("<path") == 1
    assert ring(6, 6, closed=True).count("<path") == 0


def test_tables_at_their_own_pace_have_a_tile_each_under_their_neutral_name() -> None:
    room = shown(Memory(wall_brief()), EIGHT)
    assert "tiles" not in html(room)
    for number, table in enumerate(room.brief.tables):  # a table where nobody sits has no tile
        room.must(Join(act=command(10 + number), seat=SeatId(f"seat-{number}"), lang=FR, table=table.id))
    room.must(SetPacing(act=command(1), activity=EIGHT, pacing="table"))
    room.must(SetStage(act=command(2), activity=EIGHT, stage=Stage.CLOSED, table=TableId("t2")))
    text = html(room, AR)
    leaves = text.count('class="leaf"')
    assert leaves == 2, "eight long options and six tiles are more than one wall holds"
    assert text.count('class="tile open"') == 5 * leaves
    assert text.count('class="tile closed"') == leaves
    assert text.count('class="choice"') == 8
    assert "طاولة 2" in text
    assert say(AR, "wall-table-closed") in text


def test_the_timer_says_what_is_left_also_without_a_script() -> None:
    room = shown(Memory(wall_brief()), EIGHT)
    room.must(StartTimer(act=command(1), activity=EIGHT, seconds=90, what="talk"))
    ends = room.now + 90_000
    assert f'data-ends="{ends}"' in html(room)
    assert ">0:31<" in html(room, now=ends - 30_400)
    assert ">0:00<" in html(room, now=ends + 5_000)
    room.must(SetStage(act=command(2), activity=EIGHT, stage=Stage.PAUSED))
    held = html(room)
    assert say(FR, "wall-timer-held") in held
    assert ">1:29<" in held


def test_the_join_card_shows_the_network_and_its_password_only_when_told() -> None:
    room = Memory(brief())
    wifi = joincard.Wifi(name='Salle "A"; 2', password="sept:mots")
    assert joincard.wifi_code(wifi) == 'WIFI:T:WPA;S:Salle \\"A\\"\\; 2;P:sept\\:mots;;'
    assert joincard.wifi_code(joincard.Wifi(name="Libre")) == "WIFI:T:nopass;S:Libre;;"
    hidden, told = html(room, wifi=wifi), html(room, wifi=joincard.Wifi(name="Libre", password="sept", told=True))
    assert hidden.count('class="qr"') == 2
    assert "sept" not in hidden
    assert say(FR, "wall-step-wifi") in hidden
    assert "sept" in told
    alone = html(room)
    assert alone.count('class="qr"') == 1
    assert say(FR, "wall-step-wifi") not in alone
    assert "192.168.1.5:8721" in alone
    assert joincard.bare("https://halqa.example") == "https://halqa.example"


def test_fonts_are_served_once_and_named_by_the_style_sheet(tmp_path: Path) -> None:
    (tmp_path / "a.woff2").write_bytes(b"not really a font")
    (tmp_path / "wall.css").write_text("@font-face{src:url(a.woff2)}@font-face{src:url(b.woff2)}")
    assets = Assets(tmp_path, tmp_path)
    style = assets.answer(assets.address("wall.css").removeprefix("/s/"), gzip_accepted=False)
    assert style is not None
    assert assets.address("a.woff2") in style.body.decode()
    assert "url(data:,)" in style.body.decode()
    font = assets.answer(assets.address("a.woff2").removeprefix("/s/"), gzip_accepted=True)
    assert font is not None
    assert font.body == b"not really a font"
    assert "content-encoding" not in font.headers


def test_a_list_under_a_head_goes_on_over_the_next_leaf_under_the_same_head() -> None:
    groups = [
        {"ask": "first", "tables": [*range(12)]},
        {"ask": "none", "tables": []},
        {"ask": "second", "tables": [12, 13]},
    ]
    leaves = []
    for leaf in range(3):
        part = wall.Part(leaf, 3)
        leaves.append([(group["ask"], listed) for group, listed in part.grouped(groups, "tables")])
        assert part.longest == 14
    assert leaves == [
        [("first", [0, 1, 2, 3, 4])],
        [("first", [5, 6, 7, 8, 9])],
        [("first", [10, 11]), ("second", [12, 13])],
    ]


@pytest.mark.parametrize("number", range(1, 30))
def test_an_overview_lies_ahead_of_a_list_that_takes_several_leaves_and_each_item_is_told_once(number: int) -> None:
    items = list(range(number))
    alone = wall.Part(0, 1)
    assert alone.after_overview(items) == ([], items)
    ahead = -(-number // wall.AT_ONCE)
    for of in range(ahead + 1, ahead + number + 1):
        parts = [wall.Part(leaf, of) for leaf in range(of)]
        shown = [part.after_overview(items) for part in parts]
        assert [each for rows, _ in shown for each in rows] == items
        assert [each for _, told in shown for each in told] == items
        assert not any(rows and told for rows, told in shown)
        assert {part.needed for part in parts} == {1 + max(at for at, (rows, told) in enumerate(shown) if rows or told)}
        assert all(len(rows) <= wall.AT_ONCE for rows, _ in shown)
