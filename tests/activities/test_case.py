"""The case at tables in a room without doors: phases, rules, ties, times, who comes and goes; and the same again from its log."""

from __future__ import annotations

import msgspec
import pytest

from halqa.activities.case.acts import Decide, Go, Lean, On, Settle, Time, Vote
from halqa.activities.case.examples import SPEC
from halqa.activities.case.spec import Option, Rule, Spec, Step
from halqa.core.activity import How, Moment, Stage, Voice
from halqa.core.ids import SeatId, TableId
from halqa.core.play.commands import MergeTables, SetTables, SitAt
from halqa.core.play.events import Done
from halqa.core.play.fold import fold
from tests.support.case_play import CASE, T1, T2, Play, fresh, simple
from tests.support.room import payload, words


def test_a_table_reads_leans_talks_votes_and_goes_its_own_way() -> None:
    play = Play(SPEC)
    assert (play.phase(), play.phase(T2)) == ("care", "care")
    play.say("t1-0", Go("0.1", "care"))
    play.say("t1-1", Go("0.1", "care"))
    assert play.phase() == "text", "a second press of the same button moves nobody on twice"
    play.say("t1-0", Go("0.1", "text"))
    assert play.phase() == "silent"
    play.say("t1-0", Lean("0.1", "calme"))
    assert play.ask("t1-0", Vote("0.1", "calme")) == "activity-moved-on"
    play.say("t1-1", Lean("0.1", "papiers"))
    assert play.phase() == "talk", "both have leaned"
    play.say("t1-1", Go("0.1", "talk"))
    play.say("t1-0", Vote("0.1", "papiers"))
    assert play.phase() == "vote"
    play.say("t1-0", Vote("0.1", "calme"))
    play.say("t1-1", Vote("0.1", "calme"))
    assert (play.phase(), play.path()) == ("decided", ["gare/calme"])
    (decision,) = play.run().path
    assert (decision.shared, decision.leaned, decision.moved, decision.votes) == (True, 2, 1, {"calme": 2})
    play.say("t1-0", Go("1.1", "decided"))
    assert (play.phase(), play.run().step) == ("end", "accueil")
    assert play.phase(T2) == "care"
    assert play.ask("t1-0", Vote("0.1", "calme")) == "activity-moved-on"
    play.say("t1-0", Go("1.1", "end"))
    play.again()


def test_votes_without_majority_go_back_to_talk_once_and_then_to_the_facilitator() -> None:
    play = Play(simple(talk=60, tie="again"))
    play.lead(On("text"))
    for mark in ("0.1", "0.2"):
        play.lead(On("talk", mark))
        play.say("t1-0", Vote(mark, "a"))
        play.say("t1-1", Vote(mark, "b"))
    assert (play.phase(), play.phase(T2)) == ("tie", "vote")
    assert play.led(Settle("0.2", "elsewhere"), T1) == "activity-option-unknown"
    assert play.led(Settle("0.1", "a"), T1) == "activity-moved-on"
    play.lead(Settle("0.2", "b"))
    assert play.run().path[0].by == "facilitator"
    assert play.run().path[0].shared is False
    assert play.run().path[0].rounds == 2
    assert play.path(T2) == []
    play.again()


def test_the_facilitator_may_have_a_tie_talked_over_again_and_a_vote_without_votes_waits_for_a_word() -> None:
    play = Play(simple())
    play.lead(On("text"))
    play.lead(On("vote"), T1)
    assert play.phase() == "tie"
    play.lead(On("tie"))
    assert (play.phase(), play.run().mark) == ("vote", "0.2")
    play.say("t1-0", Vote("0.2", "a"))
    play.lead(On("vote"), T1)
    assert play.path() == ["first/a"], "a table goes on with those who are there"
    assert play.run().path[0].shared is None
    play.again()


@pytest.mark.parametrize(("rule", "votes", "phase"), [
    ("majority", ("a", "a", "b"), "decided"),
    ("majority", ("a", "b", "c"), "tie"),
    ("unanimous", ("a", "a", "b"), "tie"),
    ("unanimous", ("a", "a", "a"), "decided"),
])  # fmt: skip
def test_what_decides(rule: Rule, votes: tuple[str, ...], phase: str) -> None:
    play = Play(simple(rule=rule), seats=3)
    play.lead(On("text"))
    for n, vote in enumerate(votes):
        play.say(f"t1-{n}", Vote("0.1", vote))
    assert play.phase() == phase


def test_a_chair_speaks_for_the_table_and_the_votes_are_advice() -> None:
    play = Play(simple(rule="chair", tie="again"))
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    play.say("t1-1", Vote("0.1", "a"))
    assert play.phase() == "vote"
    play.lead(On("vote"))
    assert play.phase() == "tie"
    play.say("t1-1", Decide("0.1", "b"))
    assert play.path() == ["first/b"]
    play.again()


def test_times_are_kept_through_pauses_longer_and_shorter_and_the_clock_moves_on() -> None:
    play = Play(simple(silent=30, talk=60, vote=20))
    play.lead(On("text"), T1)
    started = play.memory.now
    assert play.kind.due(play.spec, play.board) == {"at-t1": started + 30_000}
    play.lead(Time(60), T1)
    play.lead(Time(-30))
    assert play.led(Time(60), T2) == "activity-no-time"
    assert play.run().ends == started + 60_000
    old = play.kind.rung("at-t1", started + 30_000)
    play.stage(Stage.PAUSED)
    left = play.run().left
    assert left == started + 60_000 - play.memory.now
    assert play.kind.due(play.spec, play.board) == {}
    play.lead(Time(5))
    play.memory.now += 3_600_000
    play.stage(Stage.PAUSED)
    play.lead(On("silent"), T1)
    assert (play.phase(), play.run().left) == ("talk", 60_000), "a pause holds a time that begins in it"
    play.stage(Stage.OPEN)
    assert play.run().ends == play.memory.now + 60_000
    play.lead(old)
    assert play.phase() == "talk", "what was moved meanwhile changes nothing"
    assert play.ring() == ["received"]
    assert (play.phase(), play.run().seconds) == ("vote", 20)
    play.lead(Time(-3600), T1)
    assert play.ring() == ["received"]
    assert play.phase() == "tie"
    play.again()


def test_everyone_alone_has_neither_silence_nor_talk() -> None:
    play = Play(simple(silent=30, talk=60, each=True))
    play.lead(On("text"))
    assert play.phase() == "vote"


def test_an_option_is_offered_only_after_what_was_chosen_and_never_none() -> None:
    play = Play(simple(), seats=1)
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    play.lead(On("decided"))
    play.lead(On("text"))
    assert play.ask("t1-0", Vote("1.1", "y")) == "activity-option-unknown"
    play.say("t1-0", Vote("1.1", "x"))
    play.lead(On("decided"))
    assert play.run().step == "end"
    lost = Play(
        Spec(start="first", steps=(Step(id="first", options=(Option(id="y", text=words(), to="?", after=("z/z",)),)),))
    )
    lost.lead(On("text"))
    lost.say("t1-0", Vote("0.1", "y"))
    lost.lead(Settle("0.1", "y"))
    lost.lead(On("decided"))
    assert (lost.phase(), lost.run().step) == ("end", "?")


def test_latecomers_join_at_the_step_and_who_changes_tables_has_one_vote() -> None:
    play = Play(simple(silent=30))
    play.lead(On("text"))
    play.say("t1-0", Lean("0.1", "a"))
    play.lead(On("silent"), T1)
    play.say("t1-0", Vote("0.1", "a"))
    play.join("late", T1)
    play.say("t1-1", Vote("0.1", "a"))
    assert play.phase() == "vote", "three sit there now"
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-0"), table=T2))
    play.lead(On("silent"), T2)
    play.say("t1-0", Vote("0.1", "b"))
    assert "seat:t1-0" not in play.run().votes
    assert play.run(T2).votes == {"seat:t1-0": "b"}
    play.say("late", Vote("0.1", "b"))
    assert play.phase() == "tie"
    play.again()


def test_who_leaves_a_table_is_waited_for_no_longer_and_takes_their_say_along() -> None:
    play = Play(simple(silent=30), seats=3)
    play.lead(On("text"))
    play.say("t1-0", Lean("0.1", "a"))
    play.say("t1-1", Lean("0.1", "a"))
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-2"), table=T2))
    assert play.phase() == "vote", "the two who stay have leaned"
    assert play.phase(T2) == "silent"
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-2"), table=T1))
    play.say("t1-0", Vote("0.1", "a"))
    play.say("t1-2", Vote("0.1", "b"))
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-2"), table=T2))
    assert play.phase() == "vote", "of the two who stay one has voted"
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-2"), table=T1))
    assert play.kind.own(play.spec, play.board, Voice("seat:t1-2", table=T1))["vote"] == "", (
        "who comes back is asked again"
    )
    play.say("t1-1", Vote("0.1", "a"))
    play.memory.must(SetTables(act=fresh(), tables=play.memory.brief.tables, seats={SeatId("t1-2"): T2}))
    assert play.phase() == "decided", "also where the facilitator moves them"
    assert play.run().path[0].votes == {"a": 2}
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-1"), table=T2))
    assert play.run().path[0].votes == {"a": 2}, "what was decided stays"
    play.again()


def test_nobody_who_leaves_changes_what_is_closed_or_is_the_chairs_or_the_rooms() -> None:
    for rule, stage, pacing in (
        ("majority", Stage.CLOSED, "table"), ("chair", Stage.OPEN, "table"), ("majority", Stage.OPEN, "plenary"),
    ):  # fmt: skip
        play = Play(simple(rule=rule), pacing)  # type: ignore[arg-type]  # words of both
        play.lead(On("text"))
        play.say("t1-0", Vote("0.1", "a"))
        play.stage(stage)
        play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-1"), table=T2))
        assert play.phase("" if pacing == "plenary" else T1) == "vote"
        play.again()


def test_who_moved_while_it_was_closed_has_one_vote_where_they_vote_next() -> None:
    play = Play(simple(), seats=3)
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    play.stage(Stage.CLOSED)
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-0"), table=T2))
    play.stage(Stage.OPEN)
    play.say("t1-0", Vote("0.1", "b"))
    assert (play.run().votes, play.run(T2).votes) == ({}, {"seat:t1-0": "b"})
    play.again()


def test_a_log_in_which_a_table_once_waited_longer_still_folds() -> None:
    """Written before whoever left was waited for no longer: a vote that came after they had gone comes too late now."""
    play = Play(simple())
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    play.memory.must(SitAt(act=fresh(), seat=SeatId("t1-1"), table=T2))
    late = Done(
        act=fresh(), at=1, activity=CASE, voice="seat:t1-0", payload=payload(Vote("0.1", "b")), how=How.PHONE, table=T1,
        turn=10**6, facilitator=False,
    )  # fmt: skip
    fold(play.memory.state, late, play.memory.state.seq + 1)
    assert (play.phase(), play.run().path[0].option) == ("decided", "a")


def test_who_sits_at_no_table_is_told_so() -> None:
    play = Play(simple())
    play.join("stray", None)
    assert play.ask("stray", Go("0.1", "text")) == "activity-table-missing"
    ahead = play.kind.start(play.spec)
    play.kind.staged(play.spec, ahead, Stage.AHEAD, Moment(0, "table", T1))
    assert play.kind.here(play.spec, ahead, Stage.AHEAD, T1)["run"]["phase"] == "text"
    assert play.kind.here(play.spec, play.board, Stage.OPEN, None) == {"run": None, "timer": None}
    assert play.kind.here(play.spec, play.board, Stage.OPEN, T1)["run"]["phase"] == "text"


def test_tables_merge_and_what_was_decided_before_still_counts() -> None:
    play = Play(simple())
    play.lead(On("text"))
    for table, option in ((T1, "a"), (T2, "b")):
        play.say(f"{table}-0", Vote("0.1", option))
        play.say(f"{table}-1", Vote("0.1", option))
    play.memory.must(MergeTables(act=fresh(), table=T1, into=T2))
    assert T1 not in play.board.runs
    assert play.kind.tally(play.spec, play.board).rows["first"] == {"a": 1, "b": 1, "c": 0}
    play.say("t1-0", Go("1.1", "decided"))
    assert play.phase(T2) == "end"
    play.again()


def test_a_table_that_is_no_more_is_waited_for_no_longer_and_its_decision_counts() -> None:
    play = Play(simple())
    play.lead(On("text"))
    for seat in ("t1-0", "t1-1"):
        play.say(seat, Vote("0.1", "a"))
    play.memory.must(SetTables(act=fresh(), tables=(play.memory.brief.tables[1],)))
    assert T1 not in play.board.runs
    assert [table for table, _ in play.board.gone] == [T1]
    assert play.kind.tally(play.spec, play.board).rows["first"] == {"a": 1, "b": 0, "c": 0}
    play.again()


def test_a_table_that_is_laid_while_the_others_play_begins_at_the_start() -> None:
    play = Play(simple())
    play.lead(On("text"))
    tables = (*play.memory.brief.tables, msgspec.structs.replace(play.memory.brief.tables[0], id=TableId("t3")))
    play.memory.must(SetTables(act=fresh(), tables=tables))
    assert (play.phase("t3"), play.phase()) == ("text", "vote")
    play.lead(On("text"), TableId("t3"))
    assert play.phase("t3") == "vote"
    play.again()
