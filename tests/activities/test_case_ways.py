"""The case by one device, on paper, by hands, in plenary, alone, and from one pace to another."""

from __future__ import annotations

from halqa.activities.case.acts import Counted, Decide, Go, On, Settle, Sheet, Vote
from halqa.activities.case.examples import SPEC
from halqa.core.activity import Audience, How, Stage
from halqa.core.ids import SeatId, TableId
from halqa.core.play import view
from halqa.core.play.commands import SetPacing
from halqa.core.words import EN
from tests.support.case_play import CASE, T1, T2, Play, fresh, simple


def test_one_device_gives_the_tables_decision_or_several_vote_on_it_in_turn() -> None:
    play = Play(simple(), seats=0)
    play.join("pad", T1, How.TABLET)
    play.say("pad", Go("0.1", "text"), 1)
    play.say("pad", Vote("0.1", "a"), 1)
    play.say("pad", Vote("0.1", "b"), 2)
    assert play.phase() == "vote", "nobody knows how many share it"
    play.say("pad", Decide("0.1", "b"), 1)
    assert (play.path(), play.run().path[0].by) == (["first/b"], "table")
    phones = Play(simple())
    phones.lead(On("text"))
    assert phones.ask("t1-0", Decide("0.1", "a")) == "activity-everybody-votes"
    play.again()


def test_a_decision_sheet_takes_its_table_as_far_as_it_says_in_any_order() -> None:
    play = Play(simple())
    assert play.led(Sheet("first", ("a",)), None, How.PAPER, "7") == "activity-table-missing"
    assert play.ask("t1-0", Sheet("first", ("a",))) == "activity-option-unknown"
    for options, code in (
        ((), "activity-choose-at-least-one"), (("z",), "activity-option-unknown"), (("a", "b"), "activity-choose-one"),
    ):  # fmt: skip
        assert play.led(Sheet("first", options), T1, How.PAPER, "7") == code
    assert play.led(Sheet("end", ("a",)), T1, How.PAPER, "7") == "activity-item-unknown"
    play.lead(Sheet("next", ("x",)), T1, How.PAPER, "7")
    assert play.path() == []
    play.lead(Sheet("first", ("a",)), T1, How.PAPER, "7")
    assert (play.path(), play.phase()) == (["first/a", "next/x"], "end")
    play.lead(Sheet("first", ("b",)), T1, How.PAPER, "7")
    assert (play.path(), play.phase()) == (["first/b"], "end"), "a corrected line takes the table back there"
    play.lead(Sheet("first", ()), T1, How.PAPER, "7")
    assert (play.path(), play.phase()) == ([], "text")
    play.lead(Sheet("first", ("a",)), T1, How.PAPER, "7")
    play.lead(Sheet("next", ("y",)), T1, How.PAPER, "7")
    assert (play.path(), play.run().step) == (["first/a"], "next"), "what was not offered decides nothing"
    assert play.board.voters.by_how == {"paper": 1}
    play.again()


def test_a_sheet_goes_on_from_what_phones_decided() -> None:
    play = Play(simple(), seats=1)
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    assert play.led(Sheet("first", ("b",)), T1, How.PAPER, "7") == "activity-decided-otherwise"
    play.lead(Sheet("first", ("a",)), T1, How.PAPER, "7")
    play.lead(Sheet("next", ("x",)), T1, How.PAPER, "7")
    assert play.path() == ["first/a", "next/x"]
    assert [each.by for each in play.run().path] == ["vote", "paper"]
    play.lead(Sheet("first", ("b",)), T2, How.PAPER, "8")
    play.lead(Sheet("first", ("a",)), T2, How.PAPER, "8")
    assert play.path(T2) == ["first/a"], "a sheet corrects itself"
    play.again()


def test_a_sheet_that_says_otherwise_than_the_first_votes_is_not_called_shared() -> None:
    play = Play(simple(), seats=3)
    play.lead(On("text"))
    for n in range(2):
        play.say(f"t1-{n}", Vote("0.1", "a"))
    play.lead(Sheet("first", ("b",)), T1, How.PAPER, "7")
    (past,) = play.run().path
    assert (past.option, past.by, past.shared) == ("b", "paper", False)
    play.again()


def test_hands_at_a_table_decide_and_are_counted_again_until_it_goes_on() -> None:
    play = Play(simple())
    (line,) = play.kind.hands(play.spec, play.board)
    assert line.id == "first"
    play.lead(play.kind.raised(play.spec, play.board, "first", {"a": 2, "b": 2, "c": 0}), T1, How.HANDS)
    assert play.phase() == "tie"
    play.lead(Counted("first", {"a": 3, "b": 2}), T1, How.HANDS)
    assert play.path() == ["first/a"]
    play.lead(Counted("first", {"a": 1, "b": 4}), T1, How.HANDS)
    assert (play.path(), play.run().path[0].by) == (["first/b"], "hands")
    assert play.kind.lifted(play.spec, play.board, "first", T1) == {"a": 1, "b": 4}
    assert play.kind.tally(play.spec, play.board).by_how == {"hands": 5}
    play.lead(On("decided"))
    assert play.led(Counted("first", {"a": 1}), T1, How.HANDS) == "activity-moved-on"
    assert play.led(Counted("first", {"a": 1}), TableId("t9"), How.HANDS) == "room-table-unknown"
    play.again()


def test_in_plenary_the_room_is_one_and_the_facilitator_leads() -> None:
    play = Play(simple(vote=60), "plenary")
    assert play.ask("t1-0", Go("0.1", "text")) == "activity-facilitator-goes-on"
    play.lead(Sheet("first", ("a",)), None, How.PAPER, "7")
    play.lead(Sheet("next", ("x",)), None, How.PAPER, "7")
    play.lead(On("text"))
    for seat in ("t1-0", "t1-1", "t2-0", "t2-1"):
        play.say(seat, Vote("0.1", "b" if seat.startswith("t2") else "a"))
    assert play.phase("") == "vote", "who has no phone raises a hand: the facilitator closes the vote"
    assert play.ask("t1-0", Decide("0.1", "a")) == "activity-everybody-votes"
    play.lead(Counted("first", {"c": 2}), T1, How.HANDS)
    play.lead(Sheet("first", ()), None, How.PAPER, "7")
    play.lead(Sheet("first", ("a",)), None, How.PAPER, "7")
    play.lead(On("vote"))
    assert play.run("").path[0].votes == {"a": 3, "b": 2, "c": 2}
    play.lead(Sheet("first", ("b",)), None, How.PAPER, "8")
    play.lead(On("decided"))
    assert play.run("").votes == {"card:7": "x"}
    play.lead(Sheet("first", ()), None, How.PAPER, "8")
    assert play.kind.tally(play.spec, play.board).rows == {"first": {"a": 1, "b": 0, "c": 0}}
    play.again()


def test_each_alone_goes_at_their_own_pace_without_times() -> None:
    play = Play(simple(silent=30, talk=60, vote=20), "free")
    play.say("t1-0", Decide("0.1", "a"))
    assert play.path("seat:t1-0") == ["first/a"]
    play.say("t1-0", Decide("1.1", "x"))
    assert play.phase("seat:t1-0") == "end"
    play.say("t2-0", Decide("0.1", "b"))
    play.say("t1-1", Go("0.1", "vote"))
    assert play.kind.due(play.spec, play.board) == {}
    assert play.kind.hands(play.spec, play.board) == ()
    play.lead(Sheet("first", ("b",)), None, How.PAPER, "7")
    assert play.phase("card:7") == "end"
    play.lead(Sheet("first", ()), None, How.PAPER, "7")
    assert "card:7" not in play.board.runs
    own = view.own(play.memory.state, SeatId("t1-0"), {}, EN, at=CASE)
    assert own["said"]["run"]["phase"] == "end"
    nobody = view.own(play.memory.state, None, {}, EN, at=CASE)
    assert nobody["said"]["run"]["phase"] == "vote"
    play.stage(Stage.REVEALED)
    shown = play.kind.view(play.spec, play.board, Stage.REVEALED, Audience.WALL)["debrief"]
    assert (shown["ways"], shown["few"]) == ([], True)
    play.again()


def test_a_case_with_something_hard_to_hear_says_so_to_each_alone() -> None:
    play = Play(SPEC, "free")
    assert view.own(play.memory.state, SeatId("t1-0"), {}, EN, at=CASE)["said"]["run"]["phase"] == "care"
    play.say("t1-0", Go("0.1", "care"))
    assert play.phase("seat:t1-0") == "vote"
    play.again()


def test_tables_begin_where_the_room_stood_when_the_pace_becomes_theirs() -> None:
    play = Play(simple(), "plenary")
    play.lead(On("text"))
    play.lead(Settle("0.1", "a"))
    play.memory.must(SetPacing(act=fresh(), activity=CASE, pacing="table"))
    assert play.path() == ["first/a"]
    play.lead(On("decided"), T1)
    assert (play.run().step, play.run(T2).step, play.run("").step) == ("next", "first", "first")
    play.again()


def test_one_table_may_be_paused_or_begin_later() -> None:
    play = Play(simple(vote=60))
    play.stage(Stage.PAUSED, T1)
    play.lead(On("text"))
    assert (play.run().ends, play.run().left) == (0, 60_000)
    assert play.run(T2).ends
    assert play.ask("t1-0", Vote("0.1", "a")) == "room-activity-paused"
    play.stage(Stage.OPEN, T1)
    assert play.run().ends
    play.again()
