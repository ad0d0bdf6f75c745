"""What a room says yes and no to."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from halqa.activities import refusals as activity_refusals
from halqa.activities.board.play import Theme
from halqa.activities.feedback.play import Comment
from halqa.activities.poll.play import Choose, Counted
from halqa.activities.questions.play import Ask, Release, Upvote, Withdraw
from halqa.activities.quiz.play import Answer, Focus
from halqa.activities.registry import KINDS
from halqa.core.activity import APART, How, Mode, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, Token
from halqa.core.play import refusals
from halqa.core.play.commands import (
    AnyCommand,
    CloseRoom,
    CountHeads,
    Do,
    SetLanguage,
    SetStage,
    SetWay,
    Show,
    SitAt,
    StartHalfDay,
    UndoCheckIn,
)
from halqa.core.play.decide import Decision, decide
from halqa.core.play.events import RoomClosed, StageSet
from halqa.core.play.spoken import own_of
from halqa.core.play.view import own
from halqa.core.play.wire import seal, upcast
from halqa.core.words import AR, FR, LANGS, Lang
from halqa.locale import has
from tests.core.play.acts import (
    ANONYMOUS,
    BY_NAME,
    BY_SEAT,
    PAIRED,
    QUESTIONS,
    QUESTIONS_BY_SEAT,
    TOKENS,
    check_in,
    do,
    join,
    room,
    stage,
)
from tests.support.room import AFTERNOON, MORNING, Memory, activity, brief, examples_of, payload

SEAT = SeatId("seat-1")
SAFE = Choose(("safe",))


def code(memory: Memory, command: AnyCommand) -> str:
    """The reply's code, and that a refusal stored nothing."""
    events, rows = len(memory.log), len(memory.rows)
    reply = memory.ask(command)
    assert reply.ok or (len(memory.log), len(memory.rows)) == (events, rows)
    return reply.code


def silent(memory: Memory, command: AnyCommand) -> bool:
    """Received, and nothing stored: it had happened already."""
    outcome = decide(memory.state, command, 1)
    return isinstance(outcome, Decision) and not (outcome.events or outcome.apart or outcome.texts)


@pytest.mark.parametrize("key", [*get_args(refusals.Code), *get_args(activity_refusals.Code)])
def test_every_refusal_has_its_sentence(key: str) -> None:
    assert all(has(lang, f"refused-{key}") for lang in LANGS)


def test_joining_twice_is_one_seat() -> None:
    memory = Memory(brief())
    assert memory.ask(join("seat-1", "a")).seat == "seat-1"
    assert silent(memory, join("seat-1", "b", AR))
    assert memory.state.seats[SEAT].lang == FR


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (join("new", lang=Lang("zgh")), "room-language-unknown"),
        (join("new", table="t9"), "room-table-unknown"),
        (SetLanguage(act=ActId("a"), seat=SeatId("new"), lang=AR), "room-seat-unknown"),
        (SetLanguage(act=ActId("a"), seat=SEAT, lang=Lang("zgh")), "room-language-unknown"),
        (SitAt(act=ActId("a"), seat=SeatId("new"), table=TableId("t1")), "room-seat-unknown"),
        (SitAt(act=ActId("a"), seat=SEAT, table=TableId("t9")), "room-table-unknown"),
        (check_in("e1", "other-day"), "room-half-day-unknown"),
        (check_in("e1", AFTERNOON), "room-half-day-not-started"),
        (check_in("stranger"), "room-enrolment-unknown"),
        (check_in("e1", seat=SeatId("new")), "room-seat-unknown"),
        (
            UndoCheckIn(act=ActId("a"), enrolment=EnrolmentId("e1"), half_day=HalfDayId("x"), by="facilitator"),
            "room-half-day-unknown",
        ),
        (CountHeads(act=ActId("a"), half_day=HalfDayId("x"), total=1), "room-half-day-unknown"),
        (CountHeads(act=ActId("a"), half_day=MORNING, total=-1), "room-heads-negative"),
        (CountHeads(act=ActId("a"), half_day=MORNING, total=5, women=-1), "room-heads-negative"),
        (CountHeads(act=ActId("a"), half_day=MORNING, total=48, women=9, men=40), "room-heads-parts-exceed-total"),
        (stage(ActivityId("none"), Stage.OPEN), "room-activity-unknown"),
        (Show(act=ActId("a"), activity=ActivityId("none")), "room-activity-unknown"),
        (SetWay(act=ActId("a"), table=TableId("t9"), how=How.HANDS), "room-table-unknown"),
        (StartHalfDay(act=ActId("a"), half_day=HalfDayId("x")), "room-half-day-unknown"),
        (do("a", ActivityId("none"), SAFE, seat=SEAT), "room-activity-unknown"),
        (do("a", BY_SEAT, Ask("not a poll"), seat=SEAT), "room-act-not-understood"),
        (Do(act=ActId("a"), activity=BY_SEAT, payload=msgspec.Raw(b'"x"'), seat=SEAT), "room-act-not-understood"),
        (do("a", BY_SEAT, Counted({}), table=TableId("t9"), facilitator=True), "room-table-unknown"),
        (do("a", BY_SEAT, Counted({"safe": 1}), table=TableId("t1"), seat=SEAT), "room-facilitator-only"),
        (do("a", BY_SEAT, Counted({"no": 1}), table=TableId("t1"), facilitator=True), "activity-option-unknown"),
        (do("a", BY_SEAT, SAFE, seat=SeatId("new")), "room-seat-unknown"),
        (do("a", BY_SEAT, SAFE), "room-seat-unknown"),
        (do("a", BY_SEAT, Choose(("no",)), seat=SEAT), "activity-option-unknown"),
        (do("a", BY_SEAT, SAFE, facilitator=True, token=Token("7")), "room-way-missing"),
        (do("a", BY_SEAT, SAFE, facilitator=True, how=How.PAPER), "room-token-missing"),
        (do("a", BY_NAME, SAFE, seat=SEAT), "room-check-in-first"),
        (do("a", BY_NAME, SAFE, facilitator=True, how=How.PAPER, token=Token("7")), "room-enrolment-unknown"),
        (do("a", ANONYMOUS, SAFE, seat=SEAT), "room-token-missing"),
        (do("a", ANONYMOUS, SAFE, token=Token("short")), "room-token-missing"),
        (do("a", PAIRED, Answer("consent", ("never",)), facilitator=True, how=How.PAPER), "room-token-missing"),
    ],
)  # fmt: skip
def test_refused(command: AnyCommand, expected: str) -> None:
    assert code(room(BY_SEAT, BY_NAME, ANONYMOUS, PAIRED), command) == expected


def test_what_has_happened_already_is_received_again_and_stored_once() -> None:
    memory = room(BY_SEAT)
    memory.must(
        check_in("e1"),
        SetWay(act=ActId("w"), table=TableId("t1"), how=How.PAPER),
        Show(act=ActId("s"), activity=BY_SEAT),
        SitAt(act=ActId("t"), seat=SEAT, table=TableId("t2")),
        SetLanguage(act=ActId("l"), seat=SEAT, lang=AR),
    )
    for again in (
        check_in("e1", act="other"),
        SetWay(act=ActId("x1"), table=TableId("t1"), how=How.PAPER),
        Show(act=ActId("x2"), activity=BY_SEAT),
        SitAt(act=ActId("x3"), seat=SEAT, table=TableId("t2")),
        SetLanguage(act=ActId("x4"), seat=SEAT, lang=AR),
        StartHalfDay(act=ActId("x5"), half_day=MORNING),
        stage(BY_SEAT, Stage.OPEN, "x6"),
        UndoCheckIn(act=ActId("x7"), enrolment=EnrolmentId("e2"), half_day=MORNING, by="facilitator"),
    ):
        assert silent(memory, again), again


def test_a_check_in_without_a_half_day_counts_for_the_one_that_runs() -> None:
    memory = Memory(brief())
    assert code(memory, check_in("e1", "")) == "room-half-day-not-started"
    memory.must(StartHalfDay(act=ActId("m"), half_day=MORNING), check_in("e1", "", "b"))
    assert EnrolmentId("e1") in memory.state.presences[MORNING]
    memory.must(check_in("e2", AFTERNOON, by="facilitator"))
    assert EnrolmentId("e2") in memory.state.presences[AFTERNOON]


def test_one_phone_checks_in_one_person_and_a_tables_tablet_many() -> None:
    memory = room()
    memory.must(check_in("e1", seat=SEAT))
    assert code(memory, check_in("e2", seat=SEAT)) == "room-seat-checked-in-for-another"
    tablet = SeatId("seat-2")
    memory.must(check_in("e2", seat=tablet, how=How.TABLET), check_in("e3", seat=tablet, how=How.TABLET))
    assert memory.state.seats[tablet].enrolment is None
    assert len(memory.state.presences[MORNING]) == 3


def test_who_was_checked_in_from_the_list_may_still_say_so_on_a_phone() -> None:
    """By name needs to know whose phone it is; the presence stays one, and the way it was first noted."""
    memory = room(BY_NAME)
    memory.must(check_in("e1", how=How.HANDS, by="facilitator"))
    assert code(memory, do("a", BY_NAME, SAFE, seat=SEAT)) == "room-check-in-first"
    memory.must(check_in("e1", act="phone", seat=SEAT))
    assert own(memory.state, SEAT, {}, FR)["checked_in"]
    assert code(memory, do("b", BY_NAME, SAFE, seat=SEAT)) == "received"
    assert [each.how for each in memory.state.presences[MORNING].values()] == [How.HANDS]
    assert silent(memory, check_in("e1", act="phone again", seat=SEAT))
    assert silent(memory, check_in("e1", act="list again", how=How.HANDS, by="facilitator"))
    assert silent(memory, check_in("e1", act="tablet", seat=SeatId("seat-2"), how=How.TABLET))
    memory.must(check_in("e2", how=How.HANDS, by="facilitator"))
    assert code(memory, check_in("e2", act="the same phone", seat=SEAT)) == "room-seat-checked-in-for-another"
    memory.must(UndoCheckIn(act=ActId("undo"), enrolment=EnrolmentId("e1"), half_day=MORNING, by="facilitator"))
    assert code(memory, do("c", BY_NAME, SAFE, seat=SEAT, turn=2)) == "room-check-in-first"
    memory.must(check_in("e2", act="the freed phone", seat=SEAT))
    assert memory.state.seats[SEAT].enrolment == "e2"
    assert memory.replayed() == memory.state


def test_a_headcount_with_a_remainder_is_no_error() -> None:
    memory = room()
    memory.must(CountHeads(act=ActId("a"), half_day=MORNING, total=48, women=8, men=36))
    memory.must(CountHeads(act=ActId("b"), half_day=MORNING, total=48, women=8, men=36, not_stated=4))
    assert memory.state.headcounts[MORNING].not_stated == 4


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (Stage.AHEAD, "room-activity-not-open"),
        (Stage.OPEN, "received"),
        (Stage.PAUSED, "room-activity-paused"),
        (Stage.CLOSED, "room-activity-closed"),
        (Stage.REVEALED, "room-activity-closed"),
    ],
)
def test_people_answer_while_it_is_open_and_paper_comes_in_until_the_room_closes(at: Stage, expected: str) -> None:
    for poll in (BY_SEAT, ANONYMOUS):
        memory = room()
        memory.must(stage(poll, at))
        assert code(memory, do("a", poll, SAFE, seat=SEAT, token=TOKENS[0])) == expected
        late = "room-activity-not-open" if at is Stage.AHEAD else "received"
        typed = do("b", poll, SAFE, facilitator=True, how=How.PAPER, token=Token("17"))
        hands = do("c", poll, Counted({"safe": 3}), facilitator=True, how=How.HANDS, table=TableId("t1"))
        assert (code(memory, typed), code(memory, hands)) == (late, late)


@pytest.mark.parametrize(
    ("kind", "mode"), [(kind.name, mode) for kind in KINDS for mode in kind.modes if kind.name != "theory"]
)
def test_every_kind_takes_paper_and_hands_in_every_mode(kind: str, mode: Mode) -> None:
    at = activity(kind, mode)
    memory = room(at)
    example = examples_of(kind)[0]
    card = Token("e1")  # by name a sheet is typed in under the enrolment
    memory.must(do("paper", at, example.paper, facilitator=True, how=How.PAPER, token=card))
    hands = example.hands
    if kind == "questions":
        question = next(iter(memory.state.boards[at].asked))
        memory.must(do("release", at, Release((question,)), facilitator=True))
        hands = msgspec.structs.replace(hands, question=question)
    if kind == "board":
        memory.must(do("theme", at, Theme("Agreed aloud"), facilitator=True))
        hands = msgspec.structs.replace(hands, theme=memory.state.boards[at].themes[0])
    if hands is not None:
        memory.must(do("hands", at, hands, facilitator=True, how=How.HANDS, table=TableId("t1")))
    tally = memory.state.kind_of(at).tally(memory.state.specs[at], memory.state.boards[at])
    assert tally.by_how["paper"] == 1
    assert tally.by_how.get("hands", 0) > 0 or kind in ("questions", "board") or hands is None
    assert (len(memory.rows) == 1) is (mode in APART)
    assert memory.replayed() == memory.state


def test_a_corrected_sheet_replaces_the_first_and_a_table_counted_again_too() -> None:
    memory = room(BY_SEAT, ANONYMOUS)
    for at in (BY_SEAT, ANONYMOUS):
        for number, option in enumerate(("safe", "call")):
            memory.must(
                do(f"{at}-{number}", at, Choose((option,)), facilitator=True, how=How.PAPER, token=Token("17")),
                do(f"{at}-h{number}", at, Counted({option: 3}), facilitator=True, how=How.HANDS, table=TableId("t1")),
            )
        assert memory.state.boards[at].rounds["1"].ballot.counts == {"safe": 0, "papers": 0, "call": 4}


def test_sheets_without_a_number_are_voices_of_their_own_where_nobody_is_paired() -> None:
    memory = room(ANONYMOUS)
    for act in ("a", "b", "b"):
        memory.must(do(act, ANONYMOUS, SAFE, facilitator=True, how=How.PAPER))
    assert memory.state.boards[ANONYMOUS].rounds["1"].ballot.voices == 2


def test_a_late_repeat_cannot_undo_a_newer_answer() -> None:
    for at, who in ((BY_SEAT, {"seat": SEAT}), (ANONYMOUS, {"token": TOKENS[0]})):
        memory, voice = room(at), f"seat:{SEAT}" if "seat" in who else TOKENS[0]
        for act, choice, turn, said in (
            ("a", SAFE, 1, "safe"),
            ("b", Choose(("call",)), 3, "call"),
            ("c", SAFE, 2, "call"),
        ):
            memory.must(do(act, at, choice, turn=turn, **who))
            assert own_of(memory.state, at, voice) == {"options": [said], "turn": max(turn, 3 if said == "call" else 1)}
        assert silent(memory, do("d", at, SAFE, turn=3, **who))


def test_all_versions_stay_in_the_log_by_seat_and_only_the_newest_lies_apart() -> None:
    memory = room(BY_SEAT, ANONYMOUS)
    events = len(memory.log)
    for turn, option in enumerate(("safe", "call", "papers"), start=1):
        choice = Choose((option,))
        memory.must(do(f"a{turn}", BY_SEAT, choice, seat=SEAT, turn=turn))
        memory.must(do(f"b{turn}", ANONYMOUS, choice, token=TOKENS[0], turn=turn, seat=SEAT))
    assert len(memory.log) == events + 3
    assert len(memory.rows) == 1
    [row] = memory.state.apart[ANONYMOUS].values()
    assert row.acts == ("b1", "b2", "b3")
    assert memory.ask(do("b4", ANONYMOUS, SAFE, token=TOKENS[0], turn=9, seat=SEAT)).seat is None


def test_the_same_act_on_a_row_gets_the_same_reply_even_after_the_close() -> None:
    memory = room(QUESTIONS)
    ask = do("a", QUESTIONS, Ask("  Who pays? "), token=TOKENS[0])
    first = memory.ask(ask)
    assert own_of(memory.state, QUESTIONS, TOKENS[0])["mine"][0]["text"] == "Who pays?"
    again = decide(memory.state, ask, 1)
    assert isinstance(again, Decision)
    assert again.reply == first
    assert not again.apart


def test_by_name_needs_a_check_in_and_follows_the_person() -> None:
    memory = room(BY_NAME)
    memory.must(check_in("e1", seat=SEAT), do("a", BY_NAME, SAFE, seat=SEAT))
    assert memory.state.boards[BY_NAME].rounds["1"].ballot.chosen == {"person:e1": ("safe",)}


def test_taking_back_a_question_takes_its_words_away() -> None:
    memory = room(QUESTIONS, QUESTIONS_BY_SEAT)
    memory.must(do("a", QUESTIONS, Ask("I regret this"), token=TOKENS[0]))
    [row] = memory.state.apart[QUESTIONS].values()
    assert row.text is not None
    memory.must(do("b", QUESTIONS, Withdraw(str(row.text)), token=TOKENS[0], turn=2))
    assert b"regret" not in b"".join(memory.rows.values())
    assert row.text not in memory.state.texts
    assert memory.state.boards[QUESTIONS].asked == {}


def test_two_people_cannot_withdraw_each_others_questions_and_unreleased_ones_get_no_votes() -> None:
    memory = room(QUESTIONS)
    memory.must(do("a", QUESTIONS, Ask("Mine"), token=TOKENS[0]))
    question = next(iter(memory.state.boards[QUESTIONS].asked))
    assert code(memory, do("b", QUESTIONS, Withdraw(question), token=TOKENS[1])) == "activity-question-unknown"
    assert code(memory, do("c", QUESTIONS, Upvote(question), token=TOKENS[1])) == "activity-question-unknown"
    memory.must(do("d", QUESTIONS, Release((question,)), facilitator=True))
    memory.must(do("e", QUESTIONS, Upvote(question), token=TOKENS[1]))
    assert memory.state.boards[QUESTIONS].ups == {question: {TOKENS[1]}}


def test_empty_words_store_no_text() -> None:
    at = activity("feedback", Mode.BY_SEAT)
    memory = room(at)
    memory.must(do("a", at, Comment("Slower"), seat=SEAT), do("b", at, Comment(" "), seat=SEAT, turn=2))
    assert list(memory.texts.values()) == ["Slower"]
    assert memory.state.boards[at].comments == {}


def test_triggers_work_in_every_stage() -> None:
    memory = room()
    for before in Stage:
        for after in Stage:
            memory.must(stage(BY_SEAT, before, f"{before}-{after}-1"), stage(BY_SEAT, after, f"{before}-{after}-2"))
            assert memory.state.stages[BY_SEAT] is after
    memory.must(do("focus", PAIRED, Focus("signs"), facilitator=True))


def test_closing_seals_what_lies_apart_and_seals_again_when_paper_came_in() -> None:
    memory = room(ANONYMOUS, PAIRED, BY_SEAT)
    memory.must(do("a", ANONYMOUS, SAFE, token=TOKENS[0]), stage(ANONYMOUS, Stage.CLOSED, "close"))
    closed = upcast(1, memory.log[-1])
    assert isinstance(closed, StageSet)
    assert (closed.apart_count, closed.apart_digest) == (1, seal(memory.state.apart[ANONYMOUS].values()))
    assert silent(memory, stage(ANONYMOUS, Stage.CLOSED, "again"))
    memory.must(do("b", ANONYMOUS, SAFE, facilitator=True, how=How.PAPER))
    assert not silent(memory, stage(ANONYMOUS, Stage.CLOSED, "again"))
    memory.must(stage(BY_SEAT, Stage.CLOSED, "by-seat"))
    assert msgspec.json.decode(memory.log[-1])["apart_count"] is None
    memory.must(CloseRoom(act=ActId("end")))
    last = [upcast(1, raw) for raw in memory.log[-3:]]
    assert {each.activity for each in last if isinstance(each, StageSet)} == {ANONYMOUS, PAIRED}
    assert isinstance(last[-1], RoomClosed)
    assert memory.state.stages[PAIRED] is Stage.CLOSED
    assert memory.state.seals[ANONYMOUS].count == 2


def test_closing_the_room_says_nothing_again_about_what_is_sealed() -> None:
    memory = room(ANONYMOUS)
    memory.must(stage(ANONYMOUS, Stage.REVEALED))
    events = len(memory.log)
    memory.must(CloseRoom(act=ActId("end")))
    assert len(memory.log) == events + 1


def test_a_closed_room_keeps_what_it_has() -> None:
    memory = room(BY_SEAT)
    memory.must(CloseRoom(act=ActId("end")))
    assert code(memory, do("a", BY_SEAT, SAFE, seat=SEAT)) == "room-closed"
    assert code(memory, join("late")) == "room-closed"
    assert silent(memory, CloseRoom(act=ActId("again")))


def test_a_reference_sent_by_a_phone_is_not_believed() -> None:
    """A phone that sends an id for its text gets the room's own; the words are kept, the id is not."""
    memory = room(QUESTIONS_BY_SEAT)
    forged = payload({"act": "ask", "text": {"body": "Mine", "id": "of-somebody-else"}})
    memory.must(Do(act=ActId("a"), activity=QUESTIONS_BY_SEAT, payload=forged, seat=SEAT))
    assert "of-somebody-else" not in memory.state.boards[QUESTIONS_BY_SEAT].asked
    assert list(memory.texts.values()) == ["Mine"]


def test_a_stage_may_be_asked_for_by_its_word_only() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"do":"SetStage","act":"a","activity":"x","stage":"ajar"}', type=SetStage)
