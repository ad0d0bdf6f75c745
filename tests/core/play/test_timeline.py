"""The timeline of a log: nobody in it, in order, its figures those of the fold; and a step's picture as the wall had it."""

from __future__ import annotations

import itertools
import os
from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halqa.activities.poll.play import Again, Choose, Counted
from halqa.activities.questions.play import Answered, Ask, Hold, Merge, Owe, Release
from halqa.core.activity import APART, How, Mode, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, Token
from halqa.core.packs.build import read_pack
from halqa.core.play import wire
from halqa.core.play.brief import HalfDay, Table
from halqa.core.play.commands import (
    AddEnrolments,
    AnyCommand,
    ChangeTimer,
    CloseRoom,
    CountHeads,
    EndRemotes,
    EndTimer,
    MergeTables,
    NoteTimes,
    SetLanguage,
    SetMinutes,
    SetPacing,
    SetStage,
    SetTables,
    SetWay,
    Show,
    SitAt,
    StartHalfDay,
    StartTimer,
    UndoCheckIn,
)
from halqa.core.play.fold import fold
from halqa.core.play.leading import turned
from halqa.core.play.replayed import Kept, pictured, stood
from halqa.core.play.run_list import to_room
from halqa.core.play.state import RoomState, opened
from halqa.core.play.timeline import Happening, Moment, answered, timeline
from halqa.core.problems import Refused
from halqa.core.words import AR
from tests.core.packs.samples import SHIPPED
from tests.core.play.acts import (
    ANONYMOUS,
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
from tests.support.room import AFTERNOON, MORNING, PEOPLE, Memory, activity, brief, words

WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch
CALM = settings(max_examples=400 if WHOLE else 60, deadline=None, suppress_health_check=list(HealthCheck))
THEORY = activity("theory", Mode.BY_SEAT)
QUIZ = activity("quiz", Mode.BY_SEAT)
FEEDBACK = activity("feedback", Mode.ANONYMOUS)


def kept(memory: Memory) -> Kept:
    """What a restart finds, through the stored bytes."""
    return Kept(
        brief=memory.brief,
        events=tuple((seq, wire.upcast(1, raw)) for seq, raw in enumerate(memory.log, start=1)),
        rows=tuple(wire.decode_row(memory.rows[key]) for key in sorted(memory.rows)),
        texts=dict(memory.texts),
    )


def told(memory: Memory) -> tuple[Moment, ...]:
    found = kept(memory)
    return timeline(found.brief, found.events)


def kinds(memory: Memory) -> list[str]:
    return [each.kind.value for each in told(memory)]


def last(memory: Memory) -> Moment:
    return told(memory)[-1]


def picture(memory: Memory, at: ActivityId, seq: int | None = None, **more: Any) -> Any:
    return pictured(kept(memory), len(memory.log) if seq is None else seq, at, **more)


def number(memory: Memory) -> int:
    return len(memory.log)


def vote(memory: Memory, at: ActivityId, *options: str, first: int = 0) -> None:
    """One vote a token (or seat) for each option."""
    for place, option in enumerate(options, start=first):
        who = {"token": Token(f"token-number-{place}")} if at != BY_SEAT else {"seat": SEATS[place]}
        memory.must(do(f"vote-{at}-{place}-{option}", at, Choose((option,)), **who))


@CALM
@given(commands=circle())
def test_the_timeline_names_nobody_keeps_the_order_and_states_what_the_fold_states(
    commands: Sequence[AnyCommand],
) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    moments = told(memory)
    numbers = [each.seq for each in moments]
    assert numbers == sorted(set(numbers))
    said = msgspec.json.encode([msgspec.structs.replace(each, tables=()) for each in moments]).decode()
    for who in (*PEOPLE, *SEATS, *TOKENS, *memory.state.texts, *(body for body in memory.state.texts.values() if body)):
        assert f'"{who}"' not in said
        assert f":{who}" not in said
    events = kept(memory).events
    for moment in moments:
        state = opened(memory.brief)
        for seq, event in events:
            if seq <= moment.seq:
                fold(state, event, seq)
        assert moment.half_day == state.half_day or moment.kind in (Happening.ARRIVED, Happening.ANSWERS)
        if moment.kind is Happening.ARRIVED:
            assert moment.joined == len(state.seats)
        if moment.activity is not None:
            assert moment.answered == answered(state, moment.activity)
            assert moment.answered is None or state.planned[moment.activity].mode not in APART
        if moment.sealed is not None and moment.activity is not None:
            assert moment.sealed == state.seals[moment.activity].count


@CALM
@given(commands=circle())
def test_no_picture_shows_more_than_the_wall_had(commands: Sequence[AnyCommand]) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    found = kept(memory)
    for moment in timeline(found.brief, found.events):
        if moment.activity is None:
            continue
        shown = pictured(found, moment.seq, moment.activity)
        said = msgspec.json.encode(shown.view, enc_hook=str).decode()
        state = stood(found, moment.seq)
        if state.stages[moment.activity] is not Stage.REVEALED:
            assert '"share"' not in said
            assert '"right":true' not in said
        for who in (*SEATS, *TOKENS, *PEOPLE):
            assert f'"{who}"' not in said
        assert shown.view["count"] is None or shown.stage in (Stage.CLOSED, Stage.REVEALED) or not _lies(state, moment)


def _lies(state: RoomState, moment: Moment) -> bool:
    return moment.activity is not None and state.planned[moment.activity].mode in APART


def test_nobody_is_told_and_few_arrivals_wait() -> None:
    memory = Memory(brief())
    assert told(memory) == ()
    memory.must(join("seat-1"), StartHalfDay(act=ActId("am"), half_day=MORNING), *(check_in(e) for e in PEOPLE[:3]))
    assert kinds(memory) == ["half-day"]
    memory.must(check_in(PEOPLE[0], act="on the phone too", seat=SeatId("seat-1")))
    assert kinds(memory) == ["half-day"], "a phone tied to somebody who had come is no further arrival"
    memory.must(
        check_in(PEOPLE[3]),
        SetLanguage(act=ActId("l"), seat=SeatId("seat-1"), lang=AR),
        SitAt(act=ActId("s"), seat=SeatId("seat-1"), table=TableId("t2")),
        NoteTimes(act=ActId("n"), enrolment=PEOPLE[0], half_day=MORNING, late=3, early=0),
        UndoCheckIn(act=ActId("u"), enrolment=PEOPLE[0], half_day=MORNING, by="facilitator"),
        AddEnrolments(act=ActId("a"), enrolments=(EnrolmentId("e9"),), expected=9),
        EndRemotes(act=ActId("r")),
        CountHeads(act=ActId("h"), half_day=MORNING, total=5, women=None, men=None),
    )
    assert kinds(memory) == ["half-day", "arrived", "heads"]
    came, heads = told(memory)[1:]
    assert (came.present, came.joined, heads.number, heads.minute) == (3, 1, 5, 0)
    early = Memory(brief())
    early.must(*(join(f"seat-{n}") for n in range(5)))
    assert [(each.present, each.joined, each.minute) for each in told(early)] == [(0, 5, None)]


def test_a_step_is_told_from_showing_to_reveal_with_its_minutes() -> None:
    memory = room()
    memory.must(Show(act=ActId("1"), activity=BY_SEAT), stage(BY_SEAT, Stage.OPEN))
    vote(memory, BY_SEAT, "safe", "call", "safe")
    memory.now += 600_000
    memory.must(
        stage(BY_SEAT, Stage.PAUSED), stage(BY_SEAT, Stage.OPEN, "again"), stage(BY_SEAT, Stage.CLOSED),
        stage(BY_SEAT, Stage.REVEALED), Show(act=ActId("2"), activity=THEORY), Show(act=ActId("3"), activity=None),
    )  # fmt: skip
    moments = told(memory)[1:]
    assert [(each.kind.value, each.stage, each.answered) for each in moments] == [
        ("shown", Stage.OPEN, 0), ("answers", None, 3), ("staged", Stage.PAUSED, 3),
        ("staged", Stage.OPEN, 3), ("staged", Stage.CLOSED, 3), ("staged", Stage.REVEALED, 3), ("shown", None, None),
        ("shown", None, None),
    ]  # fmt: skip
    answers, theory, nothing = moments[1], moments[-2], moments[-1]
    assert (answers.number, answers.tables) == (3, ())
    assert (theory.ended, theory.ended_spent, theory.ended_minutes) == (BY_SEAT, 10, 10)
    assert (nothing.activity, nothing.on, nothing.ended) == (None, None, THEORY)
    assert picture(memory, BY_SEAT, answers.seq).note == "hidden"
    assert picture(memory, BY_SEAT, answers.seq).view["count"] == 3
    revealed = picture(memory, BY_SEAT)
    assert (revealed.note, [each["number"] for each in revealed.view["options"]]) == ("", [2, 0, 1])
    assert picture(memory, BY_SEAT, counts_only=True).note == "hidden"
    assert "share" not in picture(memory, BY_SEAT, counts_only=True).view["options"][0]


def test_two_days_of_the_shipped_pack_can_be_walked_through() -> None:
    """48 people, four half-days, every step with a timer, a close and a reveal: hundreds of events, at most 150 moments."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(SHIPPED.glob("*.halqa"))}
    pack = read_pack(files).pack
    days = tuple(HalfDay(HalfDayId(f"h{n}"), "2026-05-30", "morning", 195) for n in range(4))
    steps = to_room(pack, "deux-jours", [each.id for each in days], pack.overlays[0].id)
    assert not isinstance(steps, Refused)
    people = tuple(EnrolmentId(f"p{n}") for n in range(48))
    memory = Memory(msgspec.structs.replace(brief(activities=steps), half_days=days, enrolments=people))
    ids = (ActId(f"act-{n}") for n in itertools.count())
    memory.must(*(join(f"s{n}") for n in range(48)))
    for day in days:
        memory.must(StartHalfDay(act=next(ids), half_day=day.id), *(check_in(who, day.id) for who in people[:40]))
        memory.must(CountHeads(act=next(ids), half_day=day.id, total=48, women=None, men=None))
        latecomers = list(people[40:])
        while commands := turned(memory.state, True, lambda: next(ids)):
            memory.must(*commands, *(check_in(who, day.id) for who in latecomers[:1]))
            latecomers = latecomers[1:]
            step = memory.state.planned[memory.state.shown or ActivityId("")]
            if step.kind != "theory":
                memory.must(
                    StartTimer(act=next(ids), activity=step.id, seconds=300, then=Stage.CLOSED),
                    EndTimer(act=next(ids), activity=step.id),
                    stage(step.id, Stage.REVEALED, next(ids)),
                )
    memory.must(CloseRoom(act=next(ids)))
    assert len(memory.log) > 300
    assert 60 <= len(told(memory)) <= 150


def test_a_step_that_is_opened_later_than_it_is_shown_is_told_twice() -> None:
    memory = room()
    memory.must(Show(act=ActId("1"), activity=BY_SEAT))
    memory.now += 60_000
    memory.must(stage(BY_SEAT, Stage.OPEN))
    assert kinds(memory)[1:] == ["shown", "staged"]


def test_many_answers_name_their_tables_and_a_half_day_ends_what_is_gathered() -> None:
    memory = room(BY_SEAT, QUIZ)
    for turn in range(1, 3):
        for seat in SEATS:
            memory.must(do(f"{turn}-{seat}", BY_SEAT, Choose(("safe",)), seat=seat, turn=turn))
    memory.must(Show(act=ActId("1"), activity=QUIZ))
    [answers] = [each for each in told(memory) if each.kind is Happening.ANSWERS]
    assert (answers.number, answers.answered, [each.id for each in answers.tables]) == (8, 4, ["t1"])
    memory.must(do("late", BY_SEAT, Choose(("call",)), seat=SEATS[0], turn=5))
    memory.must(Show(act=ActId("2"), activity=THEORY))
    assert kinds(memory)[-2:] == ["answers", "shown"]  # the late one is still gathered, and told last in its own place
    memory.must(StartHalfDay(act=ActId("pm"), half_day=AFTERNOON))
    assert kinds(memory)[-3:] == ["answers", "shown", "half-day"]
    nowhere = room(BY_SEAT)
    nowhere.must(join("seat-9", table=None))
    for turn in range(1, 6):
        nowhere.must(do(f"t{turn}", BY_SEAT, Choose(("safe",)), seat=SeatId("seat-9"), turn=turn))
    assert last(nowhere).tables == ()


def test_tables_timers_minutes_pace_and_the_close() -> None:
    memory = room(BY_SEAT)
    start = number(memory)
    t1, t2 = TableId("t1"), TableId("t2")
    memory.must(
        SetPacing(act=ActId("p"), activity=BY_SEAT, pacing="table"),
        SetStage(act=ActId("c1"), activity=BY_SEAT, stage=Stage.CLOSED, table=t1),
        SetStage(act=ActId("c2"), activity=BY_SEAT, stage=Stage.CLOSED, table=t2),
        StartTimer(act=ActId("t"), activity=BY_SEAT, seconds=300, table=t1, what="talk"),
        ChangeTimer(act=ActId("t+"), activity=BY_SEAT, seconds=60, table=t1),
        EndTimer(act=ActId("t-"), activity=BY_SEAT, table=t1),
        StartTimer(act=ActId("v"), activity=BY_SEAT, seconds=60, what="vote", then=Stage.REVEALED),
        EndTimer(act=ActId("v-"), activity=BY_SEAT),
        SetMinutes(act=ActId("m1"), minutes={BY_SEAT: 7}),
        SetMinutes(act=ActId("m2"), minutes={BY_SEAT: 8, QUIZ: 0}),
        SetWay(act=ActId("w1"), table=t1, how=How.PAPER),
        SetWay(act=ActId("w2"), table=t2, how=How.PAPER),
        MergeTables(act=ActId("mt"), table=t2, into=t1),
        SetTables(act=ActId("st"), tables=tuple(Table(TableId(f"n{n}"), words(f"N{n}")) for n in range(3)), places={}, seats={}),
        CloseRoom(act=ActId("end")),
    )  # fmt: skip
    moments = [each for each in told(memory) if each.seq > start]
    assert [(each.kind.value, each.what, [table.id for table in each.tables]) for each in moments] == [
        ("paced", "table", []),
        ("staged", "", [t1, t2]),
        ("timer", "talk", [t1]),
        ("timer-over", "skipped", [t1]),
        ("timer", "vote", []),
        ("staged", "", []),
        ("minutes", "", []),
        ("minutes", "", []),
        ("way", "paper", [t1, t2]),
        ("merged", "", [t2, t1]),
        ("tables", "", []),
        *[("staged", "", []) for _ in moments[11:-1]],
        ("closed", "", []),
    ]
    timer = moments[2]
    assert (timer.seconds, timer.changed) == (360, True)
    assert [each.minutes for each in moments[6:8]] == [7, None]
    assert (moments[7].number, moments[10].number) == (2, 3)
    taken = room(BY_SEAT)
    taken.must(
        StartTimer(act=ActId("v"), activity=BY_SEAT, seconds=60, then=Stage.CLOSED),
        EndTimer(act=ActId("v-"), activity=BY_SEAT, drop=True),
        Show(act=ActId("s"), activity=BY_SEAT),
        CloseRoom(act=ActId("end")),
    )
    assert [each.what for each in told(taken) if each.kind is Happening.TIMER_OVER] == ["dropped"]
    assert last(taken).ended == BY_SEAT


def test_what_the_facilitator_leads_is_told_without_words_or_counts() -> None:
    memory = room(BY_SEAT, THEORY, QUIZ)
    pages = [page.id for page in memory.state.specs[THEORY].pages]
    lead: dict[str, Any] = {"facilitator": True}
    for page in (pages[-1], pages[0], pages[-1]):
        memory.must(do(f"page-{page}-{number(memory)}", THEORY, {"act": "focus", "page": page}, **lead))
    item = memory.state.specs[QUIZ].items[0].id
    memory.must(
        do("i", QUIZ, {"act": "focus", "item": item}, **lead),
        do("h1", BY_SEAT, Counted({"safe": 3}), table=TableId("t1"), how=How.HANDS, **lead),
        do("h2", BY_SEAT, Counted({"safe": 2}), table=TableId("t2"), how=How.HANDS, **lead),
        do("again", BY_SEAT, Again("2"), **lead),
    )
    page, quiz, hands, again = told(memory)[-4:]
    assert (page.what, page.number, page.of) == ("focus", len(pages), len(pages))
    assert (quiz.what, quiz.number, quiz.of) == ("focus", 1, len(memory.state.specs[QUIZ].items))
    assert (hands.what, [each.id for each in hands.tables], hands.answered) == ("counted", ["t1", "t2"], 5)
    assert again.what == "again-2"


def test_questions_are_told_once_they_were_shown_and_come_back_only_while_they_are() -> None:
    for at in (QUESTIONS, QUESTIONS_BY_SEAT):
        memory = room(at)
        lead: dict[str, Any] = {"facilitator": True}
        for place, text in enumerate(("one", "two", "three")):
            who = {"token": TOKENS[place]} if at == QUESTIONS else {"seat": SEATS[place]}
            memory.must(do(f"ask-{place}", at, Ask(text), **who))
        ids = {body: str(id) for id, body in memory.state.texts.items()}
        hidden = number(memory)
        memory.must(do("r", at, Release((ids["one"],)), **lead), do("r2", at, Release((ids["two"],)), **lead))
        up = number(memory)
        memory.must(
            do("h", at, Hold(ids["two"]), **lead),
            do("m", at, Merge(ids["three"], ids["one"]), **lead),
            do("a", at, Answered(ids["one"]), **lead),
            do("o", at, Owe(ids["one"], "2026-06-30"), **lead),
        )
        assert [(each.what, each.number) for each in told(memory) if each.kind is Happening.LED] == [
            ("release", 2), ("answer", 1), ("owe", 1),
        ]  # fmt: skip
        assert picture(memory, at, hidden).view["questions"] == []
        assert [each["text"] for each in picture(memory, at, up).view["questions"]] == ["one"]
        assert picture(memory, at, up).view["count"] == (None if at == QUESTIONS else 3)


def test_answers_that_lie_apart_come_back_only_as_they_were_sealed() -> None:
    memory = room(ANONYMOUS)
    vote(memory, ANONYMOUS, "safe", "safe", "call", "papers")
    memory.must(stage(ANONYMOUS, Stage.CLOSED), stage(ANONYMOUS, Stage.REVEALED))
    opened_at = 5  # four joins, the half-day
    assert picture(memory, ANONYMOUS, opened_at + 1).view["count"] is None
    closed, revealed = number(memory) - 1, number(memory)
    assert [each.sealed for each in told(memory) if each.kind is Happening.STAGED] == [None, 4, 4]
    assert (picture(memory, ANONYMOUS, closed).note, picture(memory, ANONYMOUS, closed).view["count"]) == ("hidden", 4)
    few = picture(memory, ANONYMOUS, revealed)
    assert (few.note, few.view["count"], "share" in few.view["options"][0]) == ("few", 4, False)
    memory.must(do("card", ANONYMOUS, Choose(("call",)), token=Token("9"), how=How.PAPER, facilitator=True))
    since = picture(memory, ANONYMOUS, revealed)
    assert (since.note, [each["number"] for each in since.view["options"]]) == ("since", [2, 1, 2])
    assert picture(memory, ANONYMOUS, closed).view["count"] is None
    memory.must(stage(ANONYMOUS, Stage.REVEALED, "anew"))
    assert [each.kind for each in told(memory)][-1] is Happening.STAGED
    assert picture(memory, ANONYMOUS).note == ""
    memory.must(stage(ANONYMOUS, Stage.OPEN, "reopened"))
    vote(memory, ANONYMOUS, "safe", first=6)
    gone = picture(memory, ANONYMOUS, revealed)
    assert (gone.note, gone.view["count"], "share" in gone.view["options"][0]) == ("moved-on", None, False)
    memory.must(CloseRoom(act=ActId("end")))
    assert last(memory).kind is Happening.CLOSED
    paired = picture(memory, PAIRED)
    assert (paired.note, paired.view["count"]) == ("hidden", None)


@CALM
@given(commands=circle(), cut=st.integers(0, 40))
def test_a_timeline_that_grows_keeps_what_it_told_but_for_what_is_still_gathered(
    commands: Sequence[AnyCommand], cut: int
) -> None:
    """A restart, or a look in the middle: what was told of large events stays as it was."""
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    found = kept(memory)
    assert timeline(found.brief, found.events) == told(memory)
    small = (Happening.ANSWERS, Happening.ARRIVED)
    before = [each for each in timeline(found.brief, found.events[:cut]) if each.kind not in small][:-1]
    after = [each for each in told(memory) if each.kind not in small]
    assert before == after[: len(before)]
