"""A case whose pace changes in the middle of a decision: what was said goes with those who said it, and is counted once."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.activities.case.acts import Counted, Decide, Go, Lean, On, Sheet, Vote
from halqa.activities.case.board import Board
from halqa.core.activity import How, Pacing, Stage, Voice
from halqa.core.ids import SeatId, TableId
from halqa.core.play.commands import SetPacing, SitAt
from tests.support.case_play import CASE, T1, T2, Play, fresh, simple


def paced(play: Play, pacing: Pacing) -> None:
    play.memory.must(SetPacing(act=fresh(), activity=CASE, pacing=pacing))


def sit(play: Play, seat: str, table: str) -> None:
    play.memory.must(SitAt(act=fresh(), seat=SeatId(seat), table=TableId(table)))


def votes(play: Play, place: str) -> dict[str, str]:
    return {voice.removeprefix("seat:"): option for voice, option in play.run(place).votes.items()}


def mine(play: Play, seat: str) -> tuple[str, str]:
    said = play.kind.own(play.spec, play.board, Voice(f"seat:{seat}"))
    return said["place"], said["vote"]


def test_each_table_takes_along_the_votes_of_its_own_people_and_whoever_sits_nowhere_keeps_theirs_in_the_room() -> None:
    play = Play(simple(), "plenary", seats=3)
    play.join("alone", None)
    play.lead(On("text"))
    for seat, option in (("t1-0", "a"), ("t1-1", "b"), ("t2-0", "c"), ("alone", "c")):
        play.say(seat, Vote("0.1", option))
    play.lead(Counted("first", {"a": 4}), T2, How.HANDS)
    paced(play, "table")
    assert votes(play, T1) == {"t1-0": "a", "t1-1": "b"}
    assert votes(play, T2) == {"t2-0": "c"}
    assert votes(play, "") == {"alone": "c"}
    assert [play.run(place).hands for place in ("", T1, T2)] == [{}, {}, {T2: {"a": 4}}]
    assert (mine(play, "t1-0"), mine(play, "alone")) == ((T1, "a"), ("", "c"))
    play.say("t1-0", Vote("0.1", "b"))
    paced(play, "plenary")
    assert votes(play, "") == {"t1-0": "b", "t1-1": "b", "t2-0": "c", "alone": "c"}
    assert play.run("").hands == {T2: {"a": 4}}
    assert [votes(play, T1), votes(play, T2), mine(play, "t1-0")] == [{}, {}, ("", "b")]
    play.again()


def test_a_table_whose_people_had_all_voted_in_the_room_goes_on_and_the_other_waits_for_its_own() -> None:
    play = Play(simple(), "plenary")
    play.lead(On("text"))
    for seat in ("t1-0", "t1-1", "t2-0"):
        play.say(seat, Vote("0.1", "a"))
    paced(play, "table")
    assert (play.phase(T1), play.run(T1).path[0].votes) == ("decided", {"a": 2})
    assert (play.phase(T2), votes(play, T2)) == ("vote", {"t2-0": "a"})
    play.again()


def test_the_leanings_go_along_and_each_mind_is_counted_once_in_the_figures() -> None:
    play = Play(simple(silent=30, talk=30), "plenary", seats=3)
    play.lead(On("text"))
    for n in range(3):
        play.say(f"t1-{n}", Lean("0.1", "a"))
        play.say(f"t2-{n}", Lean("0.1", "b"))
    play.lead(On("silent"))
    play.lead(On("talk"))
    for table in (T1, T2):
        for n in range(3):
            play.say(f"{table}-{n}", Vote("0.1", "a"))
    play.lead(On("vote"))
    paced(play, "table")
    assert play.path(T1) == play.path(T2) == ["first/a"]
    assert play.kind.tally(play.spec, play.board).rows["changed"] == {"changed": 3, "same": 3}
    assert {(each.table, each.number, each.of) for each in play.kind.facts(play.spec, play.board)} == {
        (T1, 0, 0), (T2, 0, 0),
    }  # fmt: skip
    play.again()


def test_a_table_behind_the_room_goes_on_from_where_the_room_has_come_with_the_time_that_is_left() -> None:
    play = Play(simple(vote=60))
    paced(play, "plenary")
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    left = play.run("").ends - play.memory.now
    paced(play, "table")
    assert (play.phase(T1), play.phase(T2), votes(play, T1)) == ("vote", "vote", {"t1-0": "a"})
    assert 0 < play.run(T1).ends - play.memory.now <= left
    play.again()


def test_a_table_that_goes_on_from_where_the_room_has_come_in_a_pause_keeps_its_time_for_later() -> None:
    play = Play(simple(vote=60))
    paced(play, "plenary")
    play.lead(On("text"))
    play.stage(Stage.PAUSED)
    left = play.run("").left
    paced(play, "table")
    assert (play.phase(T1), play.run(T1).ends, play.run(T1).left) == ("vote", 0, left)
    play.stage(Stage.OPEN)
    assert play.run(T1).ends - play.memory.now == left
    play.again()


def test_no_time_runs_where_the_pace_has_left_and_it_goes_on_when_it_comes_back() -> None:
    play = Play(simple(vote=60), "plenary")
    play.lead(On("text"))
    paced(play, "table")
    assert set(play.kind.due(play.spec, play.board)) == {"at-t1", "at-t2"}
    play.memory.now += 90_000
    paced(play, "plenary")
    assert set(play.kind.due(play.spec, play.board)) == {"at-"}
    assert play.phase("") == "vote"
    paced(play, "free")
    assert not play.kind.due(play.spec, play.board)
    play.again()


def test_what_was_said_of_another_decision_waits_until_the_room_comes_to_it() -> None:
    play = Play(simple(), "table", seats=2)
    play.lead(On("text"))
    for n in range(2):
        play.say(f"t1-{n}", Vote("0.1", "a"))
    play.lead(On("decided"), T1)
    play.lead(On("text"), T1)
    play.say("t1-0", Vote("1.1", "x"))
    play.say("t2-0", Vote("0.1", "a"))
    paced(play, "plenary")
    assert (votes(play, ""), votes(play, T1)) == ({"t2-0": "a"}, {"t1-0": "x"})
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    assert votes(play, T1) == {"t1-0": "x"}
    play.lead(On("vote"))
    play.lead(On("decided"))
    assert (play.run("").step, votes(play, ""), votes(play, T1)) == ("next", {"t1-0": "x"}, {})
    assert mine(play, "t1-0") == ("", "x")
    play.again()


def test_who_changed_tables_while_the_room_went_on_as_one_has_no_say_at_the_one_they_left() -> None:
    play = Play(simple(rule="chair"), "table")
    play.lead(On("text"))
    play.say("t1-0", Decide("0.1", "a"))
    play.lead(On("decided"), T1)
    play.lead(On("text"), T1)
    play.say("t1-1", Vote("1.1", "x"))
    paced(play, "plenary")
    play.lead(On("text"))
    play.say("t1-1", Vote("0.1", "b"))
    sit(play, "t1-1", T2)
    paced(play, "table")
    assert (votes(play, T1), votes(play, T2)) == ({}, {"t1-1": "b"})
    assert mine(play, "t1-1") == (T2, "b")
    play.again()


def test_whoever_gets_a_table_and_votes_there_has_their_vote_in_the_room_no_more() -> None:
    play = Play(simple(), "plenary")
    play.join("alone", None)
    play.lead(On("text"))
    play.say("alone", Vote("0.1", "c"))
    paced(play, "table")
    sit(play, "alone", T1)
    play.say("alone", Vote("0.1", "a"))
    assert (votes(play, ""), votes(play, T1)) == ({}, {"alone": "a"})
    play.again()


def test_a_card_of_the_room_stays_there_and_counts_again_when_the_room_is_one() -> None:
    play = Play(simple(), "plenary")
    play.lead(On("text"))
    play.lead(Sheet("first", ("b",)), None, How.PAPER, "card-1")
    paced(play, "table")
    assert votes(play, T1) == votes(play, T2) == {}
    paced(play, "plenary")
    assert list(votes(play, "").values()) == ["b"]
    play.again()


SEATS = ("t1-0", "t1-1", "t2-0", "t2-1", "none-0", "none-1")
MOVES = st.one_of(
    st.tuples(st.just("vote"), st.sampled_from(SEATS), st.sampled_from("abc")),
    st.tuples(st.just("sit"), st.sampled_from(SEATS), st.sampled_from([T1, T2])),
    st.tuples(st.just("pace"), st.just(""), st.sampled_from(["plenary", "table"])),
    st.tuples(st.just("go"), st.sampled_from(SEATS), st.just("")),
    st.tuples(st.just("on"), st.just(""), st.just("")),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(MOVES, max_size=30), st.sampled_from(["plenary", "table"]))
def test_whenever_the_pace_changes_no_vote_is_lost_and_none_is_counted_twice(
    moves: list[tuple[str, str, str]], pacing: Pacing
) -> None:
    """The chair closes no vote here: every vote still stands, unless its voter went from the table where it was given."""
    play = Play(simple(rule="chair"), pacing)
    for n in range(2):
        play.join(f"none-{n}", None)
    given: dict[str, str] = {}
    for what, where, option in moves:
        board: Board = play.board
        match what:
            case "vote":
                if play.ask(where, Vote("0.1", option)) == "received":
                    given[where] = option
            case "go":
                play.ask(where, Go("0.1", "text"))
            case "on":
                play.led(On("text"))
            case "sit":
                left = play.memory.state.seats[SeatId(where)].table
                moved = left is not None and left != option and board.pacing == "table"
                if moved and f"seat:{where}" in play.run(left or "").votes:
                    del given[where]
                sit(play, where, option)
            case "pace":
                paced(play, option)  # type: ignore[arg-type]  # one of the two
        _once_each(play, given)
    paced(play, "plenary")
    assert votes(play, "") == given
    play.again()


def _once_each(play: Play, given: dict[str, str]) -> None:
    found = Counter(voice for place in play.board.runs for voice in votes(play, place))
    assert found == Counter(given.keys())
    for place, run in play.board.runs.items():
        assert votes(play, place).items() <= given.items()
        if place:
            here = {f"seat:{id}" for id, seat in play.memory.state.seats.items() if seat.table == place}
            assert run.votes.keys() <= here
        elif play.board.pacing == "plenary":
            assert votes(play, place) == given
