"""The case played in a room without doors: at tables, in plenary, alone, on paper, by hands; and the same again from its log."""

from __future__ import annotations

import itertools
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.activities.case.acts import Act, Counted, Decide, Focus, Go, Lean, On, Settle, Sheet, Time, Vote
from halqa.activities.case.examples import SPEC
from halqa.activities.case.run import Phase, Run
from halqa.activities.case.spec import Credit, Dimension, Option, Rule, Spec, Step, Tie
from halqa.core.activity import Audience, How, Mode, Moment, Pacing, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId, Token
from halqa.core.play import view, wire
from halqa.core.play.commands import Do, Join, MergeTables, SetPacing, SetStage, SetTables, SitAt
from halqa.core.play.timeline import timeline
from halqa.core.words import EN, FR
from tests.support.room import TABLES, Memory, brief, payload, planned, replay, words

CASE = ActivityId("case")
T1, T2 = TABLES
_count = itertools.count()


def fresh() -> ActId:
    return ActId(f"a{next(_count)}")


def simple(
    *,
    silent: int = 0,
    talk: int = 0,
    vote: int = 0,
    rule: Rule = "majority",
    tie: Tie = "facilitator",
    each: bool = False,
) -> Spec:
    """Two decisions: `a` leads to the second, `b` and `c` to an end; at the second `x` is offered only after `a`."""
    options = tuple(Option(id=id, text=words(id), to=to) for id, to in (("a", "next"), ("b", "end"), ("c", "end")))
    first = Step(
        id="first", ask=words("first"), says=(words(),), options=options, silent=silent, talk=talk, vote=vote, rule=rule,
        tie=tie, each=each,
    )  # fmt: skip
    later = (
        Option(id="x", text=words("x"), to="end", after=("first/a",)),
        Option(id="y", text=words("y"), to="nowhere", unless=("first/a",)),
    )
    return Spec(start="first", steps=(first, Step(id="next", options=later), Step(id="end", end="good")))


class Play:
    """A case in a room; `seats` at each table."""

    def __init__(self, spec: Spec, pacing: Pacing = "table", seats: int = 2) -> None:
        step = msgspec.structs.replace(planned(CASE, "case", Mode.BY_SEAT, spec), pacing=pacing)
        self.memory = Memory(brief(activities=(step,)))
        for table in TABLES:
            for n in range(seats):
                self.join(f"{table}-{n}", table)
        self.stage(Stage.OPEN)

    def join(self, seat: str, table: TableId | None, how: How = How.PHONE) -> None:
        self.memory.must(Join(act=fresh(), seat=SeatId(seat), lang=FR, table=table, how=how))

    def stage(self, stage: Stage, table: TableId | None = None) -> None:
        self.memory.must(SetStage(act=fresh(), activity=CASE, stage=stage, table=table))

    def ask(self, seat: str, act: Act, place: int = 0) -> str:
        """What the room answers to a phone's act."""
        turn = 1 + next(_count)
        return self.memory.ask(
            Do(act=fresh(), activity=CASE, payload=payload(act), seat=SeatId(seat), turn=turn, place=place)
        ).code

    def say(self, seat: str, act: Act, place: int = 0) -> None:
        assert self.ask(seat, act, place) == "received"

    def led(self, act: Act, table: TableId | None = None, how: How = How.PHONE, card: str = "") -> str:
        token = Token(card) if card else None
        return self.memory.ask(
            Do(act=fresh(), activity=CASE, payload=payload(act), table=table, facilitator=True, how=how, token=token)
        ).code

    def lead(self, act: Act, table: TableId | None = None, how: How = How.PHONE, card: str = "") -> None:
        assert self.led(act, table, how, card) == "received"

    def ring(self) -> list[str]:
        """The clock says whatever is due."""
        kind, spec, board = self.kind, self.spec, self.board
        due = dict(kind.due(spec, board))
        return [self.led(kind.rung(name, at)) for name, at in due.items()]

    @property
    def kind(self) -> Any:
        return self.memory.state.kind_of(CASE)

    @property
    def spec(self) -> Any:
        return self.memory.state.specs[CASE]

    @property
    def board(self) -> Any:
        return self.memory.state.boards[CASE]

    def run(self, place: str = T1) -> Run:
        run: Run = self.board.runs[place]
        return run

    def phase(self, place: str = T1) -> str:
        return self.run(place).phase

    def path(self, place: str = T1) -> list[str]:
        return [f"{each.step}/{each.option}" for each in self.run(place).path]

    def again(self) -> None:
        """The log folded again gives the same board."""
        assert self.memory.replayed().boards == self.memory.state.boards


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


def test_a_table_that_is_laid_while_the_others_play_begins_at_the_start() -> None:
    play = Play(simple())
    play.lead(On("text"))
    tables = (*play.memory.brief.tables, msgspec.structs.replace(play.memory.brief.tables[0], id=TableId("t3")))
    play.memory.must(SetTables(act=fresh(), tables=tables))
    assert (play.phase("t3"), play.phase()) == ("text", "vote")
    play.lead(On("text"), TableId("t3"))
    assert play.phase("t3") == "vote"
    play.again()


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
    play.lead(Sheet("next", ("x",)), T1, How.PAPER, "7")
    assert play.path() == ["first/a", "next/x"]
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


def test_the_debrief_tells_ways_changed_minds_credits_and_questions_and_ranks_nobody() -> None:
    play = Play(SPEC)
    play.lead(On("care"))
    play.lead(On("text"))
    for table, lean, vote in ((T1, "papiers", "calme"), (T2, "papiers", "papiers")):
        for n in range(2):
            play.say(f"{table}-{n}", Lean("0.1", lean))
        play.lead(On("talk"), table)
        for n in range(2):
            play.say(f"{table}-{n}", Vote("0.1", vote))
    play.lead(On("decided"))
    wall = play.kind.view(play.spec, play.board, Stage.OPEN, Audience.WALL)
    assert wall["debrief"] is None
    assert wall["runs"][T1]["end"] == ""
    play.stage(Stage.REVEALED)
    play.lead(Focus("credits"))
    shown = play.kind.view(play.spec, play.board, Stage.REVEALED, Audience.WALL)
    assert shown["at"] == "credits"
    told = shown["debrief"]
    ways = {
        way["place"]: ([each["letter"] for each in way["decisions"]], way["end"], way["over"]) for way in told["ways"]
    }
    assert ways == {T1: (["A"], "good", True), T2: (["B"], "", False)}
    (step,) = told["minds"]
    assert [(each["place"], each["moved"], each["leaned"]) for each in step["tables"]] == [(T1, 2, 2), (T2, 0, 2)]
    (credit,) = told["credits"]
    assert (credit["dimension"], credit["lines"][0]["came"]) == ("protection", 1)
    assert credit["name"].in_(EN) == "Protection"
    assert [text.in_(EN) for text in told["questions"]] == ["What helped her?"]
    assert play.kind.tally(play.spec, play.board).rows["changed"] == {"changed": 2, "same": 2}
    staff = play.kind.view(play.spec, play.board, Stage.OPEN, Audience.FACILITATOR)["runs"][T2]
    assert staff["step"] == "silence"


def test_what_choices_count_toward_stands_in_the_packs_order_and_by_its_id_where_it_has_no_name() -> None:
    first = SPEC.steps[0]
    calm, papers, *rest = first.options
    options = (
        msgspec.structs.replace(calm, credits=(Credit("autre", 1), Credit("protection", 2))),
        msgspec.structs.replace(papers, credits=(Credit("preuve", 1),)),
        *rest,
    )
    names = (
        Dimension("preuve", words("Facts")),
        Dimension("voix", words("Voice")),
        Dimension("protection", words("Shelter")),
    )
    spec = msgspec.structs.replace(
        SPEC, dimensions=names, steps=(msgspec.structs.replace(first, options=options), *SPEC.steps[1:])
    )
    play = Play(spec)
    play.stage(Stage.REVEALED)
    told = play.kind.view(spec, play.board, Stage.REVEALED, Audience.WALL)["debrief"]["credits"]
    assert [(one["dimension"], one["name"] and one["name"].in_(EN)) for one in told] == [
        ("preuve", "Facts"), ("protection", "Shelter"), ("autre", None),
    ]  # fmt: skip


def test_a_case_that_is_not_there_is_an_end() -> None:
    play = Play(Spec(start=""))
    assert play.phase() == "end"
    play.lead(On("end"))
    assert play.kind.paper(play.spec) == ()


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


def test_the_timeline_tells_each_decision_once_with_how_many_changed_their_mind() -> None:
    play = Play(SPEC)
    play.lead(On("care"))
    play.lead(On("text"))
    for n in range(2):
        play.say(f"t1-{n}", Lean("0.1", "papiers"))
    play.lead(On("talk"), T1)
    for n in range(2):
        play.say(f"t1-{n}", Vote("0.1", "calme"))
    play.lead(Sheet("silence", ("insister",)), T2, How.PAPER, "7")
    play.lead(Sheet("gare", ("papiers",)), T2, How.PAPER, "7")
    play.lead(Sheet("gare", ("papiers",)), T2, How.PAPER, "7")
    memory = play.memory
    moments = timeline(memory.brief, [(seq, wire.upcast(1, raw)) for seq, raw in enumerate(memory.log, start=1)])
    told = [[(each.table, each.nth, each.number, each.of) for each in one.facts] for one in moments if one.facts]
    assert told == [[(T1, 1, 2, 2)], [(T2, 1, 0, 0), (T2, 2, 0, 0)]]
    assert not [one for one in moments if one.what.startswith("case-")]
    assert len({one.seq for one in moments}) == len(moments)
