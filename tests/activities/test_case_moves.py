"""Whatever is done in a case in whatever order, its log gives the same board."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.activities.case.acts import Counted, Decide, Go, Lean, On, Settle, Sheet, Vote
from halqa.activities.case.run import Phase
from halqa.activities.case.spec import Tie
from halqa.core.activity import Audience, How, Pacing, Stage
from halqa.core.ids import SeatId, TableId
from halqa.core.play.commands import MergeTables, SetPacing, SetStage, SitAt
from tests.support.case_play import CASE, T1, T2, Play, fresh, simple
from tests.support.room import replay

MOVES = st.one_of(
    st.tuples(st.just("vote"), st.sampled_from(["t1-0", "t1-1", "t2-0", "t2-1"]), st.sampled_from("abcxy")),
    st.tuples(st.just("lean"), st.sampled_from(["t1-0", "t1-1", "t2-0", "t2-1"]), st.sampled_from("abcxy")),
    st.tuples(st.just("go"), st.sampled_from(["t1-0", "t2-1"]), st.just("")),
    st.tuples(st.just("sheet"), st.sampled_from(["t1", "t2"]), st.sampled_from("abcxy-")),
    st.tuples(st.just("hands"), st.sampled_from(["t1", "t2"]), st.sampled_from("abc")),
    st.tuples(st.just("on"), st.sampled_from(["t1", "t2", ""]), st.just("")),
    st.tuples(st.just("settle"), st.sampled_from(["t1", "t2"]), st.sampled_from("abcxy")),
    st.tuples(st.just("stage"), st.sampled_from(["t1", "t2", ""]), st.sampled_from(["open", "paused", "closed"])),
    st.tuples(st.just("ring"), st.just(""), st.just("")),
    st.tuples(st.just("sit"), st.sampled_from(["t1-0", "t2-0"]), st.sampled_from(["t1", "t2"])),
    st.tuples(st.just("merge"), st.just(""), st.just("")),
    st.tuples(st.just("pace"), st.just(""), st.sampled_from(["plenary", "table", "free"])),
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(MOVES, max_size=25),
    st.sampled_from(["plenary", "table", "free"]),
    st.sampled_from(["facilitator", "again"]),
)
def test_whatever_is_done_in_whatever_order_the_log_gives_the_same_board(
    moves: list[tuple[str, str, str]], pacing: Pacing, tie: Tie
) -> None:
    play = Play(simple(silent=20, talk=30, vote=10, tie=tie), pacing)
    for what, where, option in moves:
        _move(play, what, where, option)
        for run in play.board.runs.values():
            assert not (run.ends and run.held)
            assert not (run.ends and run.left is not None)
            assert len(run.votes) <= 5
    play.again()
    log, memory = play.memory.log, play.memory
    half = replay(memory.brief, log[: len(log) // 2], (), {})
    assert half.boards[CASE] is not None
    for stage, audience in itertools.product(Stage, Audience):
        play.kind.view(play.spec, play.board, stage, audience)


@settings(max_examples=150, deadline=None)
@given(st.lists(MOVES.filter(lambda move: move[0] not in ("stage", "sheet", "hands")), max_size=30))
def test_a_table_waits_for_those_who_sit_there_and_for_nobody_else(moves: list[tuple[str, str, str]]) -> None:
    """Whoever comes and goes, whatever the pace was: nobody has a say who sits elsewhere, no round stays open once all who sit there
    have spoken."""
    play = Play(simple(silent=20, vote=10, tie="again"), "table")
    for what, where, option in moves:
        _move(play, what, where, option)
        tables = play.memory.state.tables if play.board.pacing == "table" else {}
        for table in tables:
            run = play.board.runs[table]
            here = {f"seat:{id}" for id, seat in play.memory.state.seats.items() if seat.table == table}
            said = run.leans if run.phase == "silent" else run.votes
            if run.phase in ("silent", "vote"):
                assert said.keys() <= here
                assert not here or len(said) < len(here)
    play.again()


def _move(play: Play, what: str, where: str, option: str) -> None:
    table = TableId(where) if where in play.memory.state.tables else None
    seat = play.memory.state.seats.get(SeatId(where))
    place = {"plenary": "", "table": seat.table if seat else where, "free": f"seat:{where}"}[play.board.pacing]
    run = play.board.runs.get(place)
    mark = run.mark if run is not None else "0.1"
    phase: Phase = run.phase if run is not None else "text"
    match what:
        case "vote":
            play.ask(where, Vote(mark, option) if play.board.pacing != "free" else Decide(mark, option))
        case "lean":
            play.ask(where, Lean(mark, option))
        case "go":
            play.ask(where, Go(mark, phase))
        case "sheet":
            step = "first" if option in "abc-" else "next"
            play.led(Sheet(step, () if option == "-" else (option,)), table, How.PAPER, f"card-{where}")
        case "hands":
            play.led(Counted("first", {option: 2, "a": 1}), table, How.HANDS)
        case "on":
            play.led(On(phase), table)
        case "settle":
            play.led(Settle(mark, option), table)
        case "stage":
            play.memory.ask(SetStage(act=fresh(), activity=CASE, stage=Stage(option), table=table))
        case "ring":
            play.memory.now += 40_000
            play.ring()
        case "sit":
            if option in play.memory.state.tables:
                play.memory.ask(SitAt(act=fresh(), seat=SeatId(where), table=TableId(option)))
        case "merge":
            play.memory.ask(MergeTables(act=fresh(), table=T1, into=T2))
        case "pace":
            play.memory.ask(SetPacing(act=fresh(), activity=CASE, pacing=option))  # type: ignore[arg-type]  # one of the three
