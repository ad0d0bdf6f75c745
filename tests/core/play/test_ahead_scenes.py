"""A case and a role-play as an interpreter reads them: what is said now first, what may follow right after it, the rest apart."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from halqa.activities.case.acts import Focus, On, Settle
from halqa.activities.case.cards import card_numbers
from halqa.activities.case.spec import Credit, Dimension, Option, Spec, Step
from halqa.activities.exercise.acts import Go, Hold, Release, Retime
from halqa.activities.exercise.examples import SPEC
from halqa.activities.exercise.pages import pages_of
from halqa.core.activity import Stage
from halqa.core.aloud import Passage
from halqa.core.play.ahead import Coming, ahead
from halqa.core.play.commands import SetPacing, Show
from halqa.core.problems import Message
from halqa.core.words import EN, Text
from tests.support.case_play import CASE, T1, T2, Play, fresh, simple
from tests.support.role_plays import AT, MINUTE, playing
from tests.support.role_plays import Play as RolePlay
from tests.support.room import Memory, words

CARE = words("may be hard to hear")


def branching() -> Spec:
    """Two ways to three ends, two of which ask something in the debrief."""
    ends = (
        Step(id="good", says=(words("all is well"),), debriefs=(words("what helped"),), end="good"),
        Step(id="harm", says=(words("she is silent"),), debriefs=(words("what closed"),), end="harm"),
    )
    first = Step(
        id="first",
        says=(words("a bus stops"),),
        ask=words("what do you do"),
        options=(
            Option(id="a", text=words("wait"), to="second", credits=(Credit("time", 1),)),
            Option(id="b", text=words("act"), to="good"),
        ),
    )
    second = Step(id="second", ask=words("and now"), options=(Option(id="c", text=words("press on"), to="harm"),))
    return Spec(start="first", steps=(first, second, *ends), care=CARE, dimensions=(Dimension("time", words("time")),))


def read(memory: Memory, *, staff: bool = False) -> Coming:
    """The step on show."""
    (found,) = [each for each in ahead(memory.state, memory.now, staff=staff) if each.on_show]
    return found


def shown(pacing: Any = "table", spec: Spec | None = None) -> Play:
    play = Play(branching() if spec is None else spec, pacing)
    play.memory.must(Show(act=fresh(), activity=CASE))
    return play


def said(passage: Passage) -> list[str]:
    return [part.text.in_(EN) for part in passage.parts]


def told(coming: Coming, spec: Spec) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each passage by its step, when it comes, and the tables that stand there."""
    steps = {str(number): id for id, number in card_numbers(spec).items()}
    found: list[tuple[str, str, tuple[str, ...]]] = []
    for each in coming.passages:
        assert isinstance(each.head, Message)
        name = steps[str(each.head.args["number"])] if each.head.args else each.head.key.removeprefix("kit-scene-")
        found.append((name, each.when, tuple(coming.tables[table].in_(EN) for table in each.tables)))
    return found


def test_a_case_begins_with_its_notice_and_its_first_step_and_keeps_the_rest_apart() -> None:
    for play in (shown(), shown("plenary"), shown("free")):
        found = read(play.memory)
        assert [(name, when) for name, when, _ in told(found, play.spec)] == [
            ("care", "now"), ("first", "next"), ("second", "later"), ("good", "later"), ("harm", "later"),
            ("debrief", "later"), ("debrief", "later"),
        ]  # fmt: skip
        assert said(found.passages[1]) == ["a bus stops", "what do you do", "wait", "act"], "in the order it is said"
        assert found.tables == {}


def test_where_each_table_stands_comes_first_with_what_may_follow_there() -> None:
    play = shown()
    for table in (T1, T2):
        play.lead(On("care"), table)
    found = told(read(play.memory), play.spec)
    assert found[:3] == [("first", "now", ()), ("second", "next", ()), ("good", "next", ())]
    assert found[3:5] == [("care", "later", ()), ("harm", "later", ())]
    play.lead(On("text"), T1)
    play.lead(Settle("0.1", "a"), T1)
    assert told(read(play.memory), play.spec)[0] == ("first", "now", ()), "what was decided is still being told there"
    assert told(read(play.memory), play.spec)[1:3] == [("second", "next", ()), ("good", "next", ())]
    play.lead(On("decided"), T1)
    assert told(read(play.memory), play.spec)[:4] == [
        ("first", "now", ("Table t2",)),
        ("second", "now", ("Table t1",)),
        ("good", "next", ()),
        ("harm", "next", ()),
    ]
    play.lead(Settle("0.1", "b"), T2)
    assert [name for name, when, _ in told(read(play.memory), play.spec) if when == "next"] == ["good", "harm"]


def test_after_an_end_its_questions_come_next_and_are_said_in_the_debrief() -> None:
    play = shown("plenary")
    play.lead(On("care"))
    play.lead(Settle("0.1", "b"))
    assert [(name, when) for name, when, _ in told(read(play.memory), play.spec)][:3] == [
        ("first", "now"), ("good", "next"), ("care", "later"),
    ]  # fmt: skip
    play.lead(On("decided"))
    found = read(play.memory)
    assert [(name, when) for name, when, _ in told(found, play.spec)][:2] == [("good", "now"), ("debrief", "next")]
    assert said(found.passages[0]) == ["all is well"], "its question stands in the debrief"
    assert said(found.passages[1]) == ["what helped", "time"]
    assert "what closed" in [text for each in found.passages if each.when == "later" for text in said(each)]
    play.stage(Stage.CLOSED)
    play.stage(Stage.REVEALED)
    play.lead(Focus("questions"))
    found = read(play.memory)
    assert told(found, play.spec)[0] == ("debrief", "now", ())
    assert {when for _, when, _ in told(found, play.spec)[1:]} == {"later"}
    assert [part.text.in_(EN) for each in found.passages for part in each.parts if part.now] == ["what helped"]
    play.lead(Focus("credits"))
    assert [part.text.in_(EN) for part in read(play.memory).passages[0].parts if part.now] == ["time"]


def test_a_case_without_notice_or_with_a_way_to_nowhere_is_read_all_the_same() -> None:
    play = shown("plenary", simple())
    found = told(read(play.memory), play.spec)
    assert [name for name, _, _ in found] == ["first", "next"], "an end without words has nothing to be read"
    play.lead(Settle("0.1", "a"))
    play.lead(On("decided"))
    assert [name for name, when, _ in told(read(play.memory), play.spec) if when == "now"] == ["next"]
    empty = shown("plenary", Spec(start="x"))
    assert read(empty.memory).passages == ()


@given(st.lists(st.tuples(st.sampled_from((T1, T2)), st.sampled_from("abc")), max_size=8))
def test_whatever_was_decided_every_text_is_read_and_somebody_stands_somewhere(ways: list[tuple[Any, str]]) -> None:
    play = shown()
    for table, option in ways:
        run = play.run(table)
        if run.phase in ("care", "decided"):
            play.lead(On(run.phase), table)
        else:
            play.led(Settle(run.mark, option), table)
    found = read(play.memory)
    texts = [text for each in found.passages for text in said(each)]
    spec = play.spec
    every = [text.in_(EN) for step in spec.steps for text in (*step.says, *step.debriefs)]
    assert {CARE.in_(EN), *every} <= set(texts)
    assert len(texts) == len(set(texts)), "nothing is read twice"
    assert found.passages[0].when == "now"
    order = [each.when for each in found.passages]
    assert "later" not in order[: len(order) - order.count("later")], "what comes later stands last"
    standing = {table for each in found.passages for table in each.tables}
    assert standing in (set(), {T1, T2})


def called(passage: Passage) -> str:
    """What a passage of a role-play is called: in the author's words, or by its page; the stop word has none."""
    if isinstance(passage.head, Text):
        return passage.head.in_(EN)
    assert passage.head is not None
    return str(passage.head.args.get("page", "stop"))


def heads(coming: Coming, when: str) -> list[str]:
    """What the passages are called that come then."""
    return [called(each) for each in coming.passages if each.when == when]


def under(coming: Coming, head: str) -> list[str]:
    (found,) = [each for each in coming.passages if isinstance(each.head, Text) and each.head.in_(EN) == head]
    return said(found)


def test_a_role_play_begins_with_its_stop_word_its_notice_and_the_roles_without_their_cards() -> None:
    play = RolePlay()
    found = read(play)
    assert (heads(found, "now"), heads(found, "next")) == (["stop", "roles"], ["Preparation"])
    assert said(found.passages[0]) == ["Pause"]
    assert said(found.passages[1]) == [
        "Nobody has to play.",
        "The officer",
        "The person",
        "A colleague",
        "The observer",
    ]
    assert {part.sort for each in found.passages for part in each.parts} == {"said"}
    staff = read(play, staff=True)
    assert [(part.text.in_(EN), part.sort) for part in staff.passages[1].parts][1:3] == [
        ("The officer", "said"),
        ("You receive a person.", "private"),
    ]


def test_what_is_still_to_come_stands_under_its_phase_the_next_one_first() -> None:
    play = playing()
    found = read(play, staff=True)
    assert heads(found, "now") == ["stop", "Play"]
    assert under(found, "Play") == [
        "The room is full.",
        "Keeps the pace.",
        "Your phone buzzes.",
        "Somebody calls back.",
    ]
    assert read(play).passages[1].parts == (), "nothing that reaches a role goes over the network"
    assert play.lead(Retime("i2", 60, "jeu")).ok
    assert under(read(play, staff=True), "Play")[0] == "Your phone buzzes."
    play.wait(MINUTE)
    assert play.lead(Release("i3")).ok
    assert play.lead(Hold("i1")).ok
    found = read(play, staff=True)
    assert under(found, "Play") == ["The room is full.", "Keeps the pace."], "what has come is not to come"
    came = next(
        each for each in found.passages if isinstance(each.head, Message) and each.head.args.get("page") == "times"
    )
    assert said(came) == ["Your phone buzzes.", "Somebody calls back."]


def test_the_debrief_is_near_in_the_last_phase_and_its_question_is_the_one_on_show() -> None:
    play = RolePlay()
    assert play.lead(Go("phase-preparation")).ok
    assert heads(read(play), "next") == ["Play"]
    assert play.lead(Go("phase-jeu")).ok
    assert heads(read(play), "next") == ["leave", "The person", "The officer", "The observer", "ask-3"]
    assert play.lead(Go("ask-1")).ok
    found = read(play)
    assert (heads(found, "now"), heads(found, "next")) == (["The officer"], ["The observer", "ask-3"])
    assert under(found, "The officer") == ["What did you choose?"]
    assert "stop" in heads(found, "later"), "the word has done its work"
    for page in ("felt", "grid", "times"):
        assert play.lead(Go(page)).ok
        assert page in heads(read(play), "now")


def test_tables_that_play_by_themselves_are_named_where_they_stand() -> None:
    play = RolePlay("table")
    assert play.lead(Go("phase-jeu"), "t1").ok
    found = read(play)
    standing = [(called(each), each.tables) for each in found.passages if each.tables]
    assert standing == [("roles", (T2,)), ("Play", (T1,))]
    play.must(SetPacing(act=play.id(), activity=AT, pacing="plenary"))
    assert not any(each.tables for each in read(play).passages)


def test_a_role_play_without_a_stop_word_or_hoped_for_answers_is_read_all_the_same() -> None:
    bare = msgspec.structs.replace(SPEC, stop=None, care=None, injects=SPEC.injects[1:], criteria=())
    play = RolePlay(spec=bare)
    assert len(pages_of(bare)) < len(pages_of(SPEC))
    assert heads(read(play), "now") == ["roles"]
    assert said(read(play).passages[0])[0] == "The officer"
