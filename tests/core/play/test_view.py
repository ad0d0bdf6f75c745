"""What each audience sees, and what nobody sees."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from halqa.activities.feedback.play import Comment
from halqa.activities.poll.play import Choose, Counted
from halqa.activities.questions.play import Ask, Release
from halqa.activities.quiz.play import Answer
from halqa.activities.registry import KINDS
from halqa.core.activity import Audience, How, Mode, Said, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId, TextId, Token
from halqa.core.play.commands import AnyCommand, CloseRoom, CountHeads, Join, Show, StartHalfDay
from halqa.core.play.fold import fold_text
from halqa.core.play.spoken import said_in
from halqa.core.play.view import frame, own
from halqa.core.words import AR, FR
from tests.core.play.acts import (
    ANONYMOUS,
    BY_NAME,
    BY_SEAT,
    PAIRED,
    QUESTIONS,
    QUESTIONS_BY_SEAT,
    SEATS,
    TOKENS,
    check_in,
    circle,
    do,
    join,
    room,
    stage,
)
from tests.support.room import MORNING, PEOPLE, Memory, activity, brief

SEAT = SeatId("seat-1")


def show(memory: Memory, at: str | None) -> None:
    memory.must(Show(act=ActId(f"show-{at}-{len(memory.log)}"), activity=at))  # type: ignore[arg-type]  # plain text reads better here


def test_welcome_check_in_activity_and_farewell() -> None:
    memory = Memory(brief())
    assert frame(memory.state, Audience.WALL, FR).template == "welcome/wall.html"
    memory.must(join("seat-1"), StartHalfDay(act=ActId("m"), half_day=MORNING), check_in("e1"))
    memory.must(CountHeads(act=ActId("h"), half_day=MORNING, total=5))
    here = frame(memory.state, Audience.EVERYONE, AR, TableId("t1"))
    assert here.template == "checkin/phone.html"
    assert here.values["counters"] == {"seats": 1, "checked_in": 1, "expected": 6, "headcount": 5}
    assert here.values["way"] == "phone"
    assert here.values["room"]["code"] == "ABCDE"
    for kind in KINDS:
        show(memory, activity(kind.name, kind.modes[0]))
        shown = frame(memory.state, Audience.EVERYONE, FR)
        assert shown.template == f"{kind.name}/phone.html"
        assert shown.values["privacy"] == f"mode-{kind.modes[0].value}"
        assert shown.values["stage"] == "ahead"
    show(memory, None)
    assert frame(memory.state, Audience.FACILITATOR, FR).template == "checkin/wall.html"
    show(memory, BY_SEAT)
    memory.must(CloseRoom(act=ActId("end")))
    end = frame(memory.state, Audience.EVERYONE, FR)
    assert (end.template, end.values["activity"], end.seq) == ("closed/phone.html", None, len(memory.log))


def test_who_is_expected_falls_back_to_the_roster() -> None:
    memory = Memory(msgspec.structs.replace(brief(), expected=0))
    assert frame(memory.state, Audience.WALL, FR).values["counters"]["expected"] == len(PEOPLE)


def test_a_facilitator_who_checks_in_is_not_counted_among_the_participants() -> None:
    """Else the wall says 27 of 26, and a headcount that closes at the desk does not close on the wall."""
    memory = Memory(msgspec.structs.replace(brief(), uncounted=(PEOPLE[0],), expected=5))
    memory.must(StartHalfDay(act=ActId("m"), half_day=MORNING), *(check_in(each) for each in PEOPLE))
    memory.must(CountHeads(act=ActId("h"), half_day=MORNING, total=5))
    values = frame(memory.state, Audience.WALL, FR).values
    assert values["counters"] == {"seats": 0, "checked_in": 5, "expected": 5, "headcount": 5}
    fallen = Memory(msgspec.structs.replace(brief(), uncounted=(PEOPLE[0],), expected=0))
    assert frame(fallen.state, Audience.WALL, FR).values["counters"]["expected"] == 5


def test_results_are_hidden_until_the_reveal_but_for_the_facilitator() -> None:
    memory = room(BY_SEAT)
    show(memory, BY_SEAT)
    memory.must(
        do("a", BY_SEAT, Choose(("safe",)), seat=SEAT),
        do("h", BY_SEAT, Counted({"safe": 3}), facilitator=True, how=How.HANDS, table=TableId("t2")),
    )
    for audience in (Audience.EVERYONE, Audience.WALL):
        values = frame(memory.state, audience, FR).values
        assert values["answered"] == (4 if audience is Audience.WALL else None)
        assert "number" not in values["v"]["options"][0]
        assert "answered_by_table" not in values
        assert "notes" not in values
    lead = frame(memory.state, Audience.FACILITATOR, FR).values
    assert [option["number"] for option in lead["v"]["options"]] == [4, 0, 0]
    assert lead["answered_by_table"] == {"t1": 1, "t2": 0}
    memory.must(stage(BY_SEAT, Stage.REVEALED))
    wall = frame(memory.state, Audience.WALL, FR).values
    assert [option["share"] for option in wall["v"]["options"]] == [100, 0, 0]


def test_a_phone_s_step_stays_as_it_is_while_others_come_and_answer_and_moves_once_results_are_shown() -> None:
    """So 5,000 phones need no new page with each answer, and no phone tells how many answered before it."""
    memory = room(BY_SEAT)
    show(memory, BY_SEAT)
    before = frame(memory.state, Audience.EVERYONE, FR).values
    memory.must(
        do("a", BY_SEAT, Choose(("safe",)), seat=SEAT),
        Join(act=ActId("late"), seat=SeatId("late"), lang=FR, table=None, how=How.PHONE),
    )
    after = frame(memory.state, Audience.EVERYONE, FR).values
    assert {**after, "answered_here": 0} == {**before, "answered_here": 0}
    memory.must(stage(BY_SEAT, Stage.REVEALED))
    assert frame(memory.state, Audience.EVERYONE, FR).values["v"]["count"] == 1


@pytest.mark.parametrize("at", [ANONYMOUS, PAIRED])
def test_the_facilitator_never_sees_by_table_who_is_missing_where_nobody_is_named(at: str) -> None:
    memory = room()
    show(memory, at)
    assert frame(memory.state, Audience.FACILITATOR, FR).values["answered_by_table"] == {}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(commands=circle())
def test_no_frame_ever_holds_a_seat_a_person_or_a_token(commands: Sequence[AnyCommand]) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    for each in memory.brief.activities:
        memory.state.shown = each.id
        for audience in Audience:
            text = msgspec.json.encode(frame(memory.state, audience, AR)).decode()
            for secret in (*SEATS, *TOKENS, *(f"person:{person}" for person in PEOPLE), "card:"):
                assert secret not in text


def test_the_free_texts_of_a_view_are_found_wherever_they_stand_and_none_where_nothing_was_said() -> None:
    view = {"mine": [{"text": Said(id=TextId("a"))}, Said()], "comment": (Said(id=TextId("b")), 3)}
    assert list(said_in(view)) == ["a", "b"]


def test_questions_stand_in_an_order_that_has_nothing_to_do_with_when_they_came() -> None:
    memory = room(QUESTIONS)
    show(memory, QUESTIONS)
    for number in range(8):
        memory.must(do(f"q{number}", QUESTIONS, Ask(f"Question {number}"), token=Token(f"a-token-of-{number}")))
    everyone = frame(memory.state, Audience.EVERYONE, FR).values["v"]
    assert everyone["questions"] == []
    assert "count" not in everyone
    lead = frame(memory.state, Audience.FACILITATOR, FR).values["v"]
    assert lead["waiting"] == 8
    texts = [question["text"] for question in lead["questions"]]
    assert sorted(texts) == [f"Question {number}" for number in range(8)]
    assert texts != sorted(texts)
    memory.must(do("r", QUESTIONS, Release(tuple(q["id"] for q in lead["questions"][:5])), facilitator=True))
    shown = frame(memory.state, Audience.WALL, FR).values["v"]["questions"]
    first = [question["text"] for question in shown]
    assert sorted(first) == sorted(texts[:5])
    assert first != sorted(first)
    memory.must(do("s", QUESTIONS, Release(tuple(q["id"] for q in lead["questions"][5:])), facilitator=True))
    both = frame(memory.state, Audience.WALL, FR).values["v"]["questions"]
    assert [question["text"] for question in both][:5] == first, "what is on the screens stays where it is"
    assert [question["batch"] for question in both] == [1] * 5 + [2] * 3


def test_an_erased_text_is_none() -> None:
    memory = room(QUESTIONS_BY_SEAT)
    show(memory, QUESTIONS_BY_SEAT)
    memory.must(do("a", QUESTIONS_BY_SEAT, Ask("To be erased"), seat=SEAT))
    [id] = memory.texts
    fold_text(memory.state, id, "")
    lead = frame(memory.state, Audience.FACILITATOR, FR).values["v"]
    assert lead["questions"][0]["text"] is None


def test_a_phone_sees_its_own_and_no_other() -> None:
    memory = room(BY_SEAT, BY_NAME, PAIRED)
    memory.must(
        check_in("e1", seat=SEAT),
        do("a", BY_SEAT, Choose(("safe",)), seat=SEAT, turn=4),
        do("b", BY_NAME, Choose(("call",)), seat=SEAT),
        do("c", PAIRED, Answer("consent", ("never",)), token=TOKENS[0]),
    )
    nothing = own(memory.state, SEAT, {}, FR)
    assert nothing == {
        "lang": FR,
        "seated": True,
        "table": "t1",
        "checked_in": True,
        "activity": None,
        "turn": 0,
        "said": {},
    }
    show(memory, BY_SEAT)
    assert own(memory.state, SEAT, {}, FR)["said"] == {"options": ["safe"]}
    assert own(memory.state, SEAT, {}, FR)["turn"] == 4
    assert own(memory.state, SeatId("seat-2"), {}, FR)["said"] == {"options": []}
    assert own(memory.state, None, {}, FR) | {"lang": AR} == {
        "lang": AR,
        "seated": False,
        "table": None,
        "checked_in": False,
        "activity": BY_SEAT,
        "turn": 0,
        "said": {"options": []},
    }
    show(memory, BY_NAME)
    assert own(memory.state, SEAT, {}, FR)["said"] == {"options": ["call"]}
    show(memory, PAIRED)
    assert own(memory.state, SEAT, {}, FR)["said"] == {"items": {}, "sure": {}}
    assert own(memory.state, None, {PAIRED: TOKENS[0]}, FR)["said"] == {"items": {"consent": ["never"]}, "sure": {}}
    memory.must(CloseRoom(act=ActId("end")))
    assert own(memory.state, SEAT, {}, FR)["activity"] is None


def test_nobody_is_checked_in_before_the_first_half_day() -> None:
    memory = Memory(brief())
    memory.must(join("seat-1"))
    assert own(memory.state, SEAT, {}, FR)["checked_in"] is False


def test_feedback_shows_words_to_the_facilitator_alone_after_the_close_and_from_five_on() -> None:
    at = activity("feedback", Mode.ANONYMOUS)
    memory = room(at)
    show(memory, at)
    for number in range(4):
        memory.must(do(f"c{number}", at, Comment(f"Word {number}"), token=Token(f"a-token-of-{number}")))
    memory.must(stage(at, Stage.CLOSED))
    assert frame(memory.state, Audience.FACILITATOR, FR).values["v"]["comments"] == []
    memory.must(do("paper", at, Comment("Word 4"), facilitator=True, how=How.PAPER))
    assert len(frame(memory.state, Audience.FACILITATOR, FR).values["v"]["comments"]) == 5
    assert frame(memory.state, Audience.WALL, FR).values["v"]["comments"] == []


@pytest.mark.parametrize("at", [BY_SEAT, ANONYMOUS])
def test_how_many_changed_their_answer_shows_with_the_reveal_and_after_a_restart(at: ActivityId) -> None:
    memory = room(at)
    show(memory, at)
    for n, options in enumerate((("safe", "call"), ("safe", "safe"), ("papers",), ("safe", "call", "safe"))):
        for turn, option in enumerate(options, start=1):
            who = do(f"{n}-{turn}", at, Choose((option,)), seat=SEATS[n], token=TOKENS[n], turn=turn)
            memory.must(who)
    assert frame(memory.state, Audience.WALL, FR).values["v"]["changed"] == 0
    memory.must(stage(at, Stage.REVEALED))
    assert frame(memory.state, Audience.WALL, FR).values["v"]["changed"] == 2
    assert frame(memory.replayed(), Audience.WALL, FR).values["v"]["changed"] == 2
