"""The state is the fold of what was stored: whatever was asked, in whatever order it comes back."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halqa.activities.poll.play import Choose
from halqa.core.activity import Audience, How
from halqa.core.ids import ActId, EnrolmentId, SeatId, TableId
from halqa.core.play import wire
from halqa.core.play.commands import AnyCommand, UndoCheckIn
from halqa.core.play.decide import Decision, decide
from halqa.core.play.events import CheckedIn, CheckInUndone
from halqa.core.play.fold import fold, fold_apart
from halqa.core.play.view import frame
from halqa.core.words import FR
from tests.core.play.acts import ANONYMOUS, BY_SEAT, TOKENS, check_in, circle, do, room
from tests.support.room import MORNING, Memory, activity, brief

WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch
CALM = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


@CALM
@given(commands=circle(), rows_first=st.booleans())
def test_any_sequence_of_commands_folds_again_from_its_bytes(commands: Sequence[AnyCommand], rows_first: bool) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    assert memory.replayed(rows_first=rows_first) == memory.state


@CALM
@given(commands=circle())
def test_deciding_changes_nothing(commands: Sequence[AnyCommand]) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    before = memory.replayed()
    for command in commands:
        decide(memory.state, command, 0)
        for audience in Audience:
            frame(memory.state, audience, FR)
    assert memory.state == before


@CALM
@given(commands=circle())
def test_acts_that_lie_apart_leave_no_trace_in_the_log_and_carry_no_seat(commands: Sequence[AnyCommand]) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    log = b"\n".join(memory.log)
    assert not [token for token in TOKENS if b"card:" + token.encode() not in log and token.encode() in log]
    for raw in memory.log:
        event = wire.upcast(1, raw)
        if getattr(event, "activity", None) in memory.apart_ids and hasattr(event, "voice"):
            assert event.voice == "facilitator"
    for raw in memory.rows.values():
        assert b"seat" not in raw
        assert wire.decode_row(raw).activity in memory.apart_ids
        assert wire.decode_row(raw).minute <= memory.now // 60_000


@pytest.mark.slow
@settings(max_examples=10_000 if WHOLE else 150, deadline=None)
@given(
    data=st.data(),
    apart=st.booleans(),
    voices=st.integers(1, 4),
)
def test_answers_sent_up_to_five_times_and_reordered_from_two_tabs_have_one_effect(
    data: st.DataObject, apart: bool, voices: int
) -> None:
    """Each answer 1 to 5 times, in any order: every voice counts once, with an answer of its highest turn."""
    at = ANONYMOUS if apart else BY_SEAT
    memory = room(at)
    answers = []
    for voice in range(1, voices + 1):
        for number in range(data.draw(st.integers(1, 4))):
            turn = data.draw(st.integers(1, 3))
            option = data.draw(st.sampled_from(("safe", "papers", "call")))
            who = {"token": f"token-number-{voice}"} if apart else {"seat": f"seat-{voice}"}
            answers.append((voice, turn, option, do(f"{voice}-{number}", at, Choose((option,)), turn=turn, **who)))
    sent = [each for each in answers for _ in range(data.draw(st.integers(1, 5)))]
    for *_, command in data.draw(st.permutations(sent)):
        assert memory.ask(command).ok
    ballot = memory.state.boards[at].rounds["1"].ballot
    assert sum(ballot.counts.values()) == voices == len(ballot.chosen)
    for voice in range(1, voices + 1):
        key = f"token-number-{voice}" if apart else f"seat:seat-{voice}"
        mine = [(turn, option) for who, turn, option, _ in answers if who == voice]
        best = max(turn for turn, _ in mine)
        assert ballot.chosen[key][0] in {option for turn, option in mine if turn == best}
    assert memory.replayed() == memory.state


def test_a_log_with_a_superfluous_event_folds_the_same() -> None:
    """A writer that decided two commands before folding the first leaves such a log; nothing counts twice."""
    memory = room(BY_SEAT, ANONYMOUS)
    memory.must(check_in("e1", seat=SeatId("seat-1")))
    one = decide(memory.state, do("a", BY_SEAT, Choose(("safe",)), seat=SeatId("seat-1")), 1)
    two = decide(memory.state, do("b", BY_SEAT, Choose(("call",)), seat=SeatId("seat-1")), 1)
    assert isinstance(one, Decision)
    assert isinstance(two, Decision)
    for event in (*one.events, *two.events):
        fold(memory.state, event, 99)
    assert memory.state.boards[BY_SEAT].rounds["1"].ballot.counts == {"safe": 1, "papers": 0, "call": 0}
    row = decide(memory.state, do("c", ANONYMOUS, Choose(("safe",)), token=TOKENS[0]), 1)
    assert isinstance(row, Decision)
    fold_apart(memory.state, row.apart[0])
    fold_apart(memory.state, row.apart[0])
    assert memory.state.boards[ANONYMOUS].rounds["1"].ballot.voices == 1
    again = CheckedIn(
        act=ActId("z"), at=5, enrolment=EnrolmentId("e1"), half_day=MORNING, how=row.apart[0].how, seat=None, by="x"
    )
    fold(memory.state, again, 100)
    assert memory.state.presences[MORNING][EnrolmentId("e1")].act == "in-e1-day-1-morning"
    gone = CheckInUndone(act=ActId("y"), at=6, enrolment=EnrolmentId("e6"), half_day=MORNING, by="x")
    fold(memory.state, gone, 101)
    assert len(memory.state.presences[MORNING]) == 1


def test_undoing_a_check_in_frees_the_phone_unless_another_half_day_holds_it() -> None:
    memory = room()
    seat = SeatId("seat-1")
    memory.must(check_in("e1", seat=seat), check_in("e1", "day-1-afternoon", seat=seat, by="facilitator"))
    undo = UndoCheckIn(act=ActId("u1"), enrolment=EnrolmentId("e1"), half_day=MORNING, by="facilitator")
    memory.must(undo)
    assert memory.state.seats[seat].enrolment == "e1"
    afternoon = memory.state.brief.half_days[1].id
    memory.must(UndoCheckIn(act=ActId("u2"), enrolment=EnrolmentId("e1"), half_day=afternoon, by="facilitator"))
    assert memory.state.seats[seat].enrolment is None
    memory.must(check_in("e2", seat=seat), check_in("e3", act="e3", how=memory.state.seats[seat].how))
    memory.must(UndoCheckIn(act=ActId("u3"), enrolment=EnrolmentId("e3"), half_day=MORNING, by="facilitator"))
    assert memory.state.seats[seat].enrolment == "e2"


def test_undoing_a_check_in_frees_every_phone_it_was_said_on() -> None:
    """From the list first, then on a phone, then on another because the first was empty: none of them stays somebody's."""
    memory = room()
    phones = [memory.state.seats[SeatId(f"seat-{n}")] for n in (1, 2, 3)]
    memory.must(check_in("e1", how=How.HANDS, by="facilitator"))
    memory.must(*(check_in("e1", act=f"phone-{n}", seat=SeatId(f"seat-{n}")) for n in (1, 2)))
    memory.must(check_in("e2", seat=SeatId("seat-3")))
    assert [each.enrolment for each in phones] == ["e1", "e1", "e2"]
    memory.must(UndoCheckIn(act=ActId("u"), enrolment=EnrolmentId("e1"), half_day=MORNING, by="facilitator"))
    assert [each.enrolment for each in phones] == [None, None, "e2"]


def test_a_voice_counts_at_the_table_it_answered_from_last() -> None:
    memory = room(BY_SEAT)
    from halqa.core.play.commands import SitAt

    seat = SeatId("seat-1")
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat=seat))
    memory.must(SitAt(act=ActId("s"), seat=seat, table=TableId("t2")))
    memory.must(do("b", BY_SEAT, Choose(("call",)), seat=seat, turn=2))
    tables = memory.state.answered[BY_SEAT]
    assert tables == {TableId("t1"): set(), TableId("t2"): {"seat:seat-1"}}
    assert activity("poll", memory.state.planned[BY_SEAT].mode) == BY_SEAT
