"""Tables' decisions leave a room under the table's name; nobody's vote does."""

from __future__ import annotations

import json
from typing import Any

from halqa.activities.case.acts import Counted, Decide, Go, Lean, On, Settle, Sheet, Vote
from halqa.core.activity import How, Stage
from halqa.core.ids import ActId
from halqa.core.play.commands import MergeTables, SetPacing
from halqa.core.words import FR, LANGS
from halqa.formats.xapi_check import check
from halqa.room.export.files import made
from halqa.room.export.lines import lines_of
from tests.room.export.rooms import taken_from
from tests.support.case_play import CASE, T1, T2, Play, fresh, simple

Line = tuple[str, str, str, str, str]


def decided(play: Play) -> list[Line]:
    """Table, item, option, round and way of each decision."""
    lines = lines_of(taken_from(play.memory), FR)
    assert not [line for line in lines if line.act in ("lean", "vote", "decide", "go") and (line.item or line.options)]
    return [
        (line.table, line.item, *line.options, line.round, line.way)  # type: ignore[misc]  # one option a decision
        for line in lines
        if line.act == "decided" and not line.voice
    ]


def statements(play: Play) -> list[dict[str, Any]]:
    """The groups' statements, after the checker has found nothing."""
    body = made(taken_from(play.memory), "xapi", FR).body
    assert check(body) == []
    return [each for each in json.loads(body) if "response" in each.get("result", {})]


def test_each_tables_decisions_leave_under_its_neutral_name_and_votes_stay() -> None:
    play = Play(simple(tie="again"))
    play.lead(On("text"))
    for mark, votes in (("0.1", "ab"), ("0.2", "bb")):
        for n, vote in enumerate(votes):
            play.say(f"t1-{n}", Vote(mark, vote))
    play.lead(Sheet("first", ("a",)), T2, How.PAPER, "7")
    play.lead(Sheet("next", ("x",)), T2, How.PAPER, "7")
    assert decided(play) == [
        ("Table t1", "first", "b", "2", ""),
        ("Table t2", "first", "a", "", "paper"),
        ("Table t2", "next", "x", "", "paper"),
    ]
    told = statements(play)
    groups = [each for each in told if each["actor"]["objectType"] == "Group"]
    assert [(each["actor"]["account"]["name"], each["result"]) for each in groups] == [
        ("table t1", {"response": "b"}), ("table t2", {"response": "a"}), ("table t2", {"response": "x"}),
    ]  # fmt: skip
    assert {each["verb"]["id"].rsplit("/", 1)[1] for each in groups} == {"interacted"}


def test_what_one_person_alone_voted_stays_and_the_page_says_so() -> None:
    play = Play(simple(), seats=1)
    play.lead(On("text"))
    play.say("t1-0", Vote("0.1", "a"))
    play.lead(Counted("first", {"b": 1}), T2, How.HANDS)
    taken = taken_from(play.memory)
    assert decided(play) == []
    assert [each.why for each in taken.left_out] == ["one"]


def test_a_decision_that_was_corrected_is_told_as_it_stands_and_a_merged_tables_is_kept() -> None:
    play = Play(simple())
    play.lead(Sheet("first", ("a",)), T1, How.PAPER, "7")
    play.lead(Sheet("first", ("b",)), T1, How.PAPER, "7")
    play.lead(Counted("first", {"a": 4, "b": 1}), T2, How.HANDS)
    play.memory.must(MergeTables(act=fresh(), table=T1, into=T2))
    assert decided(play) == [("Table t2", "first", "a", "", "hands"), ("Table t1", "first", "b", "", "paper")]


def test_the_room_decides_as_the_circle_and_tables_that_went_on_from_there_keep_its_time() -> None:
    play = Play(simple(), "plenary")
    play.lead(On("text"))
    play.lead(Sheet("first", ("b",)), None, How.PAPER, "7")
    assert [(each.act, each.item, each.chosen) for each in taken_from(play.memory).answers] == [("sheet", "", ())]
    play.lead(Settle("0.1", "a"))
    at = play.memory.now
    assert decided(play) == [("", "first", "a", "", "")]
    assert [each["actor"]["account"]["name"] for each in statements(play)] == ["circle"]
    play.memory.must(SetPacing(act=ActId("pace"), activity=CASE, pacing="table"))
    play.lead(On("decided"), T1)
    assert [(each.table, each.at) for each in taken_from(play.memory).decided] == [(T1, at), (T2, at)]


def test_who_plays_alone_is_told_as_counts_where_no_choice_was_a_few_peoples() -> None:
    play = Play(simple(), "free", seats=6)
    for n in range(6):
        play.say(f"t1-{n}", Decide("0.1", "a"))
        play.say(f"t2-{n}", Decide("0.1", "b"))
    for n in range(6):
        play.say(f"t1-{n}", Decide("1.1", "x"))
    play.stage(Stage.CLOSED)
    taken = taken_from(play.memory)
    assert decided(play) == []
    assert [(each.item, each.counts, each.people) for each in taken.counts] == [
        ("first", {"a": 6, "b": 6}, 12), ("next", {"x": 6}, 6),
    ]  # fmt: skip
    few = Play(simple(), "free")
    few.say("t1-0", Decide("0.1", "a"))
    assert (taken_from(few.memory).counts, decided(few)) == ((), [])


def test_a_leaning_leaves_without_what_it_was_and_every_language_writes_the_same_decisions() -> None:
    play = Play(simple(silent=30))
    play.lead(On("text"))
    play.say("t1-0", Lean("0.1", "a"))
    play.say("t1-1", Lean("0.1", "b"))
    play.say("t1-0", Vote("0.1", "b"))
    play.say("t1-1", Vote("0.1", "b"))
    play.say("t1-0", Go("1.1", "decided"))
    assert decided(play) == [("Table t1", "first", "b", "", "")]
    assert len({made(taken_from(play.memory), "xapi", lang).body.count(b'"response":"b"') for lang in LANGS}) == 1
