"""A role-play in a room: time that stands still and runs on, what comes once, and a stop that is nobody's."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.activities.exercise.acts import (
    Due,
    End,
    Give,
    Go,
    Hold,
    Note,
    Plan,
    Release,
    Resume,
    Retime,
    Skip,
    Stop,
    Take,
)
from halqa.activities.exercise.examples import SPEC
from halqa.core.activity import Stage
from halqa.core.ids import ActId, SeatId
from halqa.core.play.commands import Do, SetPacing
from halqa.core.play.events import Done
from halqa.core.play.wire import upcast
from halqa.core.words import FR
from tests.support.role_plays import AT, MINUTE, SECOND, Play, playing
from tests.support.room import MORNING, payload


def test_what_is_planned_comes_at_its_time_once_and_to_its_role_alone() -> None:
    play = playing()
    assert play.wait(3 * MINUTE - 2 * SECOND) == []
    assert play.wait(2 * SECOND) == ["/i1"]
    assert play.wait(MINUTE) == []
    assert [news.in_(FR) for news in play.own("a")["news"]] == ["La salle est pleine."]
    assert play.own("b")["news"] == []
    shared = play.seen()
    assert shared["came"] == 1
    assert "La salle est pleine." not in str(shared)
    assert play.standing("i1") == "given"
    assert play.state == play.replayed()


def test_held_it_does_not_come_and_put_back_too_late_it_comes_at_once() -> None:
    play = playing()
    assert play.lead(Hold("i1")).ok
    assert play.wait(5 * MINUTE) == []
    assert play.lead(Plan("i1")).ok
    assert play.wait(0) == ["/i1"]
    [told] = [each for each in play.plays()[""]["injects"] if each["id"] == "i1"]
    assert (told["held"], told["by"], told["given_at"] >= 300) == (True, "clock", True)


def test_moved_it_comes_at_its_new_time_and_the_old_bell_changes_nothing() -> None:
    play = playing()
    [old] = [at for name, at in play.due.items() if name == "/i1"]
    assert play.lead(Retime("i1", 60)).ok
    assert not play.lead(Due("i1", "", old)).ok
    assert play.wait(MINUTE) == ["/i1"]
    assert play.lead(Retime("i3", 90)).ok, "one for the hand gets a time in the phase under way"
    assert play.wait(MINUTE) == ["/i3"]
    assert play.lead(Skip("i2")).ok
    assert play.wait(10 * MINUTE) == []
    assert play.standing("i2") == "skipped"


def test_before_the_play_something_for_the_hand_is_planned_into_the_first_phase() -> None:
    play = Play()
    assert play.lead(Retime("i3", 30)).ok
    assert play.lead(Retime("i2", 30, "preparation")).ok
    assert play.lead(Go("phase-preparation")).ok
    assert play.wait(30 * SECOND) == ["/i2", "/i3"]


def test_time_stands_still_while_it_is_paused_and_a_hand_may_still_give() -> None:
    play = playing()
    play.wait(2 * MINUTE)
    play.stage(Stage.PAUSED)
    assert play.due == {}
    assert play.seen()["timer"]["left"] is not None
    assert play.wait(30 * MINUTE) == []
    assert play.lead(Release("i3")).ok
    assert play.own("a")["news"]
    play.stage(Stage.OPEN)
    assert play.wait(30 * SECOND) == []
    assert play.wait(30 * SECOND) == ["/i1"]


def test_a_stop_is_stored_as_nobodys_and_everything_stands_still_until_it_goes_on() -> None:
    play = playing()
    before = len(play.log)
    reply = play.by("a", Stop())
    assert reply.ok
    assert reply.seat is None
    assert play.lead(Stop()).ok
    first, second = (upcast(1, raw) for raw in play.log[before:])
    assert isinstance(first, Done)
    assert isinstance(second, Done)
    plain = {"act": ActId(""), "at": 0}
    assert msgspec.structs.replace(first, **plain) == msgspec.structs.replace(second, **plain)
    assert "a" not in play.state.said[AT].get("facilitator", {})
    assert play.board.stops == 1, "pressed again it stays stopped"
    assert play.wait(30 * MINUTE) == []
    assert play.seen()["run"]["mark"] == "stopped"
    assert play.seen()["timer"] is None
    assert play.lead(Release("i3")).ok
    assert play.own("a")["news"] == [], "nothing comes while everything is stopped"
    assert play.standing("i3") == "kept"
    assert play.lead(Go("phase-preparation")).ok
    assert play.lead(Go("phase-jeu")).ok
    assert play.due == {}, "turning pages makes nothing go on"
    assert play.lead(Resume()).ok
    assert len(play.own("a")["news"]) == 1
    assert not play.lead(Resume()).ok
    assert play.wait(3 * MINUTE) == ["/i1"]
    assert play.state == play.replayed()


def test_anybody_who_sits_may_stop_in_a_pause_and_nobody_else() -> None:
    play = Play(opens=False)
    assert play.by("a", Stop()).code == "room-activity-not-open"
    play.stage(Stage.PAUSED)
    assert play.by("nobody", Stop()).code == "room-seat-unknown"
    unseated = Do(act=play.id(), activity=AT, payload=payload(Stop()))
    assert play.ask(unseated).code == "room-seat-unknown"
    assert play.by("c", Stop()).ok
    play.stage(Stage.CLOSED)
    assert play.by("c", Stop()).code == "room-activity-closed"


def test_after_a_stop_the_play_may_end_and_what_was_kept_is_not_given() -> None:
    play = playing()
    play.by("b", Stop())
    play.lead(Release("i3"))
    assert play.lead(End()).ok
    assert play.seen()["page"] == "leave"
    assert play.own("a")["news"] == []
    assert play.by("c", Take("collegue")).code == "activity-play-over"
    assert play.lead(Go("phase-jeu")).ok, "back again is no different"
    assert play.by("c", Take("collegue")).ok


def test_a_phase_that_comes_again_goes_on_and_may_be_longer_or_shorter() -> None:
    play = playing()
    play.wait(2 * MINUTE)
    assert play.lead(Go("phase-preparation")).ok
    assert play.wait(20 * MINUTE) == []
    assert play.lead(Give(-60)).ok
    assert play.seen()["timer"]["seconds"] == 240
    assert play.lead(Go("phase-jeu")).ok
    assert play.wait(50 * SECOND) == []
    assert play.wait(15 * SECOND) == ["/i1"]
    assert play.lead(Give(-719)).ok
    assert play.lead(Give(-600)).ok
    assert play.seen()["timer"]["seconds"] == 0
    [late] = [each for each in play.plays()[""]["injects"] if each["id"] == "i2"]
    assert late["past"]
    assert not play.lead(Give(20_000)).ok
    assert play.lead(Go("leave")).ok
    assert play.lead(Give(60)).code == "activity-nothing-to-do"


def test_the_director_is_told_what_comes_next() -> None:
    play = playing()

    def coming() -> str:
        told = play.plays()[""]["coming"]
        return told["clock"] if told else ""

    assert coming() == "3:00"
    assert play.lead(Retime("i2", 60)).ok
    assert coming() == "1:00"
    assert play.wait(MINUTE) == ["/i2"]
    assert coming() == "3:00"
    assert play.lead(Hold("i1")).ok
    assert coming() == "", "what is held does not come by itself"
    assert play.lead(Plan("i1")).ok
    assert coming() == "3:00"
    assert play.lead(Go("phase-preparation")).ok
    assert coming() == "3:00"
    assert play.lead(Go("leave")).ok
    assert coming() == "", "the play is over"


ACTS = st.sampled_from(
    [
        Go("phase-preparation"), Go("phase-jeu"), Go("leave"), Give(60), Give(-120), Stop(), Resume(), End(),
        *(kind(id) for kind in (Release, Hold, Skip, Plan) for id in ("i1", "i2", "i3")),
        Retime("i1", 30), Retime("i2", 500), Retime("i3", 90),
    ]
)  # fmt: skip
STEPS = st.one_of(
    ACTS,
    st.sampled_from([Stage.OPEN, Stage.PAUSED]),
    st.sampled_from(["plenary", "table"]),
    st.integers(0, 8).map(lambda minutes: minutes * MINUTE),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=25), st.sampled_from(["plenary", "table"]))
def test_whatever_the_director_does_nothing_comes_twice_or_while_stopped(steps: list[Any], pacing: str) -> None:
    play = Play(pacing)
    play.by("a", Take("agent"))
    play.lead(Go("phase-jeu"))
    for step in steps:
        stopped, came = play.board.stopped, {table: list(group.came) for table, group in play.board.playing()}
        if isinstance(step, Stage):
            play.stage(step)
        elif isinstance(step, str):
            play.must(SetPacing(act=play.id(), activity=AT, pacing=step))  # type: ignore[arg-type]  # one of the two
        elif isinstance(step, int):
            play.wait(step)
        else:
            play.lead(step)
        for table, group in play.board.playing():
            assert len(set(group.came)) == len(group.came), "nothing comes twice"
            new = group.came[len(came[table]) :] if table in came else []
            assert not (new and stopped and play.board.stopped), "nothing comes while everything is stopped"
        assert not (play.board.stopped and play.due), "nothing is due while everything is stopped"
        assert all(at >= 0 for at in play.due.values())
    assert play.state == play.replayed()
    assert play.state.planned[AT].half_day == MORNING


def test_a_stop_that_waited_on_its_phone_stops_nobody_and_the_same_touch_again_does() -> None:
    play = playing()
    waited = Do(act=play.id(), activity=AT, payload=payload(Stop()), seat=SeatId("a"), turn=9, late=True)
    assert play.ask(waited).code == "room-waited-too-long"
    assert not play.board.stopped
    assert play.by("a", Stop()).ok
    late_note = Do(
        act=play.id(), activity=AT, payload=payload(Note({"r1": "seen"})), seat=SeatId("b"), turn=9, late=True
    )
    assert play.ask(late_note).ok, "what was noted without a network is no less true"


def test_the_director_is_told_what_is_next_in_the_order_of_the_play() -> None:
    play = playing()

    assert levers(play) == ["stop", "release-i1", "hold-i1", "skip-i1"]
    assert play.lead(Hold("i1")).ok
    assert levers(play) == ["stop", "release-i1", "plan-i1", "skip-i1"], "what was held is put back"
    play.lead(Retime("i2", 60))
    assert levers(play)[1] == "release-i2", "it comes before the one that is held"
    play.lead(Release("i2"))
    assert levers(play)[1] == "release-i1"
    play.lead(Skip("i1"))
    assert levers(play)[1] == "release-i3"
    play.by("a", Stop())
    assert levers(play) == ["resume", "end"]
    play.lead(End())
    assert levers(play) == ["stop"], "nothing comes to who has left their roles"
    play.stage(Stage.CLOSED)
    assert levers(play) == []


def levers(play: Play) -> list[str]:
    """What the director may do in one press, by name."""
    offers = play.state.kind_of(AT).offers(SPEC, play.board, play.state.stages[AT])
    return [lever.name for offer in offers for lever in offer.levers]
