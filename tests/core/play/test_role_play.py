"""A role-play in a room: time that stands still and runs on, what comes once, a stop that is nobody's, cards that are one voice's."""

from __future__ import annotations

from itertools import count
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halqa.activities.exercise.acts import (
    Cast,
    Due,
    End,
    Felt,
    Free,
    Give,
    Go,
    Hold,
    Mark,
    Note,
    Plan,
    Release,
    Resume,
    Retime,
    Skip,
    Stop,
    Take,
)
from halqa.activities.exercise.board import Board
from halqa.activities.exercise.examples import SPEC
from halqa.activities.exercise.pages import pages_of, phase_at
from halqa.activities.exercise.spec import Inject, Phase, Role, Spec
from halqa.core.activity import Audience, How, Mode, Stage
from halqa.core.ids import ActId, ActivityId, SeatId, TableId, Token
from halqa.core.play import view
from halqa.core.play.commands import Do, Join, MergeTables, SetPacing, SetStage, Show, SitAt
from halqa.core.play.decide import Reply
from halqa.core.play.events import Done
from halqa.core.play.timeline import Happening, timeline
from halqa.core.play.wire import upcast
from halqa.core.words import FR, trilingual
from tests.support.room import MORNING, Memory, brief, payload, planned

AT = ActivityId("play")
SECOND, MINUTE = 1_000, 60_000


class Play(Memory):
    """A room with one role-play, opened; four seats, two at each table."""

    def __init__(self, pacing: str = "plenary", spec: Spec = SPEC, opens: bool = True) -> None:
        step = msgspec.structs.replace(planned(AT, "exercise", Mode.BY_SEAT, spec), pacing=pacing)
        super().__init__(brief(activities=(step,)))
        self._ids = count()
        for seat, table in (("a", "t1"), ("b", "t1"), ("c", "t2"), ("d", "t2")):
            self.must(Join(act=self.id(), seat=SeatId(seat), lang=FR, table=TableId(table)))
        self.must(Show(act=self.id(), activity=AT))
        if opens:
            self.stage(Stage.OPEN)

    def id(self) -> ActId:
        return ActId(f"act-{next(self._ids)}")

    def stage(self, stage: Stage, table: str | None = None) -> None:
        self.must(SetStage(act=self.id(), activity=AT, stage=stage, table=TableId(table) if table else None))

    def lead(self, act: Any, table: str | None = None) -> Reply:
        where = TableId(table) if table else None
        return self.ask(Do(act=self.id(), activity=AT, payload=payload(act), facilitator=True, table=where))

    def by(self, seat: str, act: Any) -> Reply:
        turn = len(self.log) + 1
        return self.ask(Do(act=self.id(), activity=AT, payload=payload(act), seat=SeatId(seat), turn=turn))

    def wait(self, ms: int) -> list[str]:
        """Time passes, and the room's clock says what is due."""
        self.now += ms
        rung = []
        for name, at in sorted(self.due.items(), key=lambda each: each[1]):
            if at <= self.now:
                act = self.state.kind_of(AT).rung(name, at)
                said = Do(act=ActId(f"due-{name}-{at}"), activity=AT, payload=payload(act), facilitator=True)
                if self.ask(said).ok:
                    rung.append(name)
        return rung

    @property
    def board(self) -> Board:
        found: Board = self.state.boards[AT]
        return found

    @property
    def due(self) -> dict[str, int]:
        return dict(self.state.kind_of(AT).due(SPEC, self.board))

    def own(self, seat: str) -> dict[str, Any]:
        said: dict[str, Any] = view.own(self.state, SeatId(seat), {}, FR)["said"]
        return said

    def seen(self, audience: Audience = Audience.EVERYONE, table: str | None = None) -> dict[str, Any]:
        found: dict[str, Any] = view.frame(self.state, audience, FR, TableId(table) if table else None).values["v"]
        return found

    def standing(self, inject: str, table: str = "") -> str:
        [found] = [each for each in self.plays()[table]["injects"] if each["id"] == inject]
        return str(found["standing"])

    def plays(self) -> dict[str, Any]:
        return {play["place"]: play for play in self.seen(Audience.FACILITATOR)["plays"]}


def playing() -> Play:
    """The play is under way: seat a is the officer, seat b observes, the trainer plays the person."""
    play = Play()
    assert play.by("a", Take("agent")).ok
    assert play.by("b", Take("observateur")).ok
    assert play.lead(Cast("personne")).ok
    assert play.lead(Go("phase-jeu")).ok
    return play


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


def test_roles_are_limited_changed_and_freed_and_watching_always_has_room() -> None:
    play = Play()
    assert play.by("a", Take("agent")).ok
    assert play.by("a", Take("agent")).ok, "a second tap is no second seat"
    assert play.by("b", Take("agent")).code == "activity-role-taken"
    assert play.by("b", Take("personne")).code == "activity-role-trainer"
    for seat in "bcd":
        assert play.by(seat, Take("observateur")).ok
    assert play.by("a", Take()).ok
    assert play.own("a")["watching"]
    assert play.own("a")["role"] == "observateur", "who would rather not play leaves the trace of who came to watch"
    assert play.by("b", Take("agent")).ok
    assert play.lead(Free("agent")).ok
    assert play.own("b")["watching"]
    assert play.lead(Cast("agent")).ok
    assert play.by("c", Take("agent")).code == "activity-role-taken"
    assert play.lead(Cast("agent", "no")).ok
    assert play.by("c", Take("agent")).ok
    assert play.own("c")["card"].in_(FR) == "Vous recevez une personne."
    assert play.own("d")["card"].in_(FR) == "Vous regardez."


def test_counts_of_the_grid_and_whether_two_observers_noted_the_same() -> None:
    play = Play("table")
    for seat in "abcd":
        assert play.by(seat, Take()).ok
    play.by("a", Note({"r1": "seen", "r2": "partly"}))
    play.by("b", Note({"r1": "seen", "r2": "not-seen"}))
    play.by("c", Note({"r1": "no-chance"}))
    sheet = Do(act=play.id(), activity=AT, payload=payload(Mark("r1", "seen")), facilitator=True, how=How.PAPER)
    assert play.ask(msgspec.structs.replace(sheet, token=Token("7"), table=TableId("t2"))).ok
    assert "grid" not in play.seen()
    play.stage(Stage.REVEALED)
    first, second = play.seen(Audience.WALL)["grid"]
    assert first["counts"] == {"seen": 3, "partly": 0, "not-seen": 0, "no-chance": 1}
    assert (first["pairs"], first["agree"]) == (2, 1)
    assert (second["pairs"], second["agree"], second["critical"]) == (1, 0, True)
    tally = play.state.kind_of(AT).tally(SPEC, play.board)
    assert tally.rows["r2"] == {"seen": 0, "partly": 1, "not-seen": 1, "no-chance": 0}
    assert (tally.voices, tally.by_how) == (5, {"phone": 4, "paper": 1})
    back = Do(act=play.id(), activity=AT, payload=payload(Mark("r1")), facilitator=True, how=How.PAPER)
    assert play.ask(msgspec.structs.replace(back, token=Token("7"), table=TableId("t2"))).ok
    assert play.seen(Audience.WALL)["grid"][0]["counts"]["seen"] == 2


def test_how_it_felt_is_shown_only_when_its_writer_says_so_and_can_be_taken_back() -> None:
    play = playing()
    assert play.by("b", Felt("Bien")).code == "activity-players-only"
    play.lead(End())
    assert play.by("a", Felt("Trop vite.")).ok
    play.stage(Stage.REVEALED)
    assert play.seen(Audience.WALL)["lines"] == []
    play.stage(Stage.OPEN)
    assert play.by("a", Felt("Trop vite.", "yes")).ok
    assert play.seen(Audience.FACILITATOR)["lines"] == []
    play.stage(Stage.REVEALED)
    assert play.seen(Audience.WALL)["lines"] == ["Trop vite."]
    play.stage(Stage.OPEN)
    assert play.by("a", Felt("  ")).ok
    assert play.own("a")["felt"] is None
    play.stage(Stage.REVEALED)
    assert play.seen(Audience.WALL)["lines"] == []


def test_tables_play_on_their_own_merge_and_the_room_may_play_as_one() -> None:
    play = Play("table")
    loose = Do(act=play.id(), activity=AT, payload=payload(Take()), seat=SeatId("e"), turn=1)
    play.must(Join(act=play.id(), seat=SeatId("e"), lang=FR))
    assert play.ask(loose).code == "activity-sit-first"
    assert not play.seen()["seated"]
    for seat in "abc":
        play.by(seat, Take("agent"))
    play.by("d", Take("collegue"))
    assert play.own("c")["role"] == "agent"
    assert play.lead(Go("phase-jeu"), "t1").ok
    assert set(play.due) == {"t1/i1", "t1/i2"}
    assert play.seen(table="t2")["page"] == "roles"
    assert play.lead(Go("phase-jeu")).ok
    assert play.wait(3 * MINUTE) == ["t1/i1", "t2/i1"]
    assert play.lead(Release("i3"), "t2").ok
    assert play.lead(Release("i3")).ok, "where it has come already nothing changes"
    assert play.lead(Release("i3")).code == "activity-news-given"
    assert play.by("c", Stop()).ok
    assert play.seen(table="t1")["stopped"], "every table stops"
    play.lead(Resume())
    play.must(MergeTables(act=play.id(), table=TableId("t2"), into=TableId("t1")))
    assert set(play.due) == {"t1/i2"}
    assert play.own("c")["watching"], "its role was taken there"
    assert play.own("d")["role"] == "collegue"
    play.stage(Stage.REVEALED, "t1")
    assert play.seen(table="t1")["over"]
    play.must(SetPacing(act=play.id(), activity=AT, pacing="plenary"))
    assert play.seen()["page"] == "roles"
    assert play.state == play.replayed()


def test_a_revealed_table_waits_for_the_others_before_the_wall_has_the_debrief() -> None:
    play = Play("table")
    play.lead(Go("phase-jeu"))
    play.stage(Stage.REVEALED, "t1")
    assert play.board.page == "phase-jeu"
    play.stage(Stage.REVEALED, "t2")
    assert play.board.page == "leave"


def test_the_debrief_goes_in_its_order_and_its_time_runs_after_the_roles_were_left() -> None:
    play = playing()
    wall = []
    for page in pages_of(SPEC):
        assert play.lead(Go(page)).ok
        seen = play.seen(Audience.WALL)
        wall.append((page, seen["speaks"].in_(FR) if seen["speaks"] else None))
    assert wall == [
        ("roles", None), ("phase-preparation", None), ("phase-jeu", None), ("leave", None),
        ("ask-0", "La personne"), ("ask-1", "L’agent"), ("ask-2", "L’observateur"), ("ask-3", None),
        ("felt", None), ("grid", None), ("times", None),
    ]  # fmt: skip
    assert play.seen()["timer"]["seconds"] == 1200
    assert play.plays()[""]["next"] == ""
    play.stage(Stage.REVEALED)
    assert play.seen()["timer"]["left"] is None, "revealed, the debrief's time runs"
    assert play.due == {}


def test_an_exercise_without_anything_is_still_pages() -> None:
    bare = Spec(injects=(Inject(id="i1", news=trilingual("a", "b", "c")),))
    play = Play(spec=bare)
    assert pages_of(bare) == ("roles", "leave", "felt", "times")
    assert play.lead(Retime("i1", 5)).ok
    assert play.standing("i1") == "manual", "there is no phase it could come in"
    assert play.lead(Go("times")).ok
    assert phase_at(bare, "times") is None
    assert phase_at(bare, "phase-x") is None
    assert play.lead(Release("i1")).code == "activity-play-over"
    assert play.lead(Go("roles")).ok
    assert play.lead(Release("i1")).ok
    assert play.seen(Audience.FACILITATOR)["times"][0]["plays"][0]["given_in"] is None


def test_the_directors_acts_before_it_was_ever_open() -> None:
    play = Play(opens=False)
    assert play.lead(Hold("i1")).ok
    assert play.lead(Hold("i9")).code == "activity-item-unknown"
    play.stage(Stage.OPEN)
    assert play.standing("i1") == "held"


def test_hands_say_nothing_here_and_no_other_line_is_on_the_card() -> None:
    play = playing()
    kind = play.state.kind_of(AT)
    assert kind.hands(SPEC, play.board) == ()
    assert kind.lifted(SPEC, play.board, "r1", TableId("t1")) == {}
    with pytest.raises(LookupError):
        kind.raised(SPEC, play.board, "r1", {})
    with pytest.raises(LookupError):
        kind.typed(SPEC, play.board, "r9", (), "")


def test_a_role_that_nobody_may_merge_into_and_a_seat_that_moves() -> None:
    one = Role(id="solo", name=trilingual("a", "b", "c"), card=trilingual("d", "e", "f"))
    spec = Spec(roles=(one,), phases=(Phase(id="p", name=trilingual("p", "p", "p"), seconds=10),))
    play = Play("table", spec)
    assert play.by("a", Take("solo")).ok
    assert play.by("b", Take()).ok
    play.must(SitAt(act=play.id(), seat=SeatId("a"), table=TableId("t2")))
    assert play.by("a", Take("solo")).ok
    assert play.own("a")["place"] == "t2"
    play.must(MergeTables(act=play.id(), table=TableId("t1"), into=TableId("t2")))
    assert play.own("b")["place"] == "t2"
    assert play.own("b")["role"] == ""


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
        elif isinstance(step, int):
            play.wait(step)
        else:
            play.lead(step)
        for table, group in play.board.playing():
            assert len(set(group.came)) == len(group.came), "nothing comes twice"
            new = group.came[len(came[table]) :]
            assert not (new and stopped and play.board.stopped), "nothing comes while everything is stopped"
        assert not (play.board.stopped and play.due), "nothing is due while everything is stopped"
        assert all(at >= 0 for at in play.due.values())
    assert play.state == play.replayed()
    assert play.state.planned[AT].half_day == MORNING


def test_the_timeline_tells_what_happened_and_nobody() -> None:
    play = playing()
    play.lead(Hold("i1"))
    play.lead(Hold("i2"))
    play.wait(2 * MINUTE)
    play.lead(Retime("i2", 240))
    play.by("a", Stop())
    play.lead(Resume())
    play.wait(3 * MINUTE)
    play.lead(Give(60))
    play.lead(Give(-60))
    play.lead(Release("i1"))
    play.by("b", Note({"r1": "seen"}))
    play.lead(End())
    play.by("a", Felt("Trop vite.", "yes"))
    for page in ("leave", "ask-0", "ask-3", "felt", "roles"):
        play.lead(Go(page))
    events = [(seq, upcast(1, raw)) for seq, raw in enumerate(play.log, start=1)]
    moments = [each for each in timeline(play.brief, events) if each.activity == AT]
    led = [(m.what, m.thing.in_(FR) if m.thing else "", m.seconds) for m in moments if m.kind is Happening.LED]
    assert led == [
        ("play-phase", "Jeu", 0),
        ("play-hold", "La salle est pleine.", 0),
        ("play-hold", "Votre téléphone vibre.", 0),
        ("play-retime", "Votre téléphone vibre.", 240),
        ("play-stop", "", 0),
        ("play-resume", "", 0),
        ("play-due", "Votre téléphone vibre.", 0),
        ("play-more", "", 60),
        ("play-less", "", 60),
        ("play-release", "La salle est pleine.", 0),
        ("play-end", "", 0),
        ("play-leave", "", 0),
        ("play-debrief", "La personne", 0),
        ("play-debrief", "Que changer demain ?", 0),
        ("play-felt", "", 0),
        ("play-roles", "", 0),
    ]
    assert [m.number for m in moments if m.kind is Happening.ANSWERS] == [1], "notes, not roles nor lines"
    for seat in "abcd":
        assert f"seat:{seat}" not in str(moments)


def test_what_the_clock_says_is_told_with_its_table() -> None:
    play = Play("table")
    play.lead(Go("phase-jeu"), "t2")
    play.wait(3 * MINUTE)
    events = [(seq, upcast(1, raw)) for seq, raw in enumerate(play.log, start=1)]
    [due] = [each for each in timeline(play.brief, events) if each.what == "play-due"]
    assert [table.id for table in due.tables] == [TableId("t2")]
