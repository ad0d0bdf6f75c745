"""Who plays and who watches: cards that are one voice's, grids that are counted, tables that merge, the debrief and its timeline."""

from __future__ import annotations

import msgspec
import pytest

from halqa.activities.exercise.acts import (
    Cast,
    End,
    Felt,
    Free,
    Give,
    Go,
    Hold,
    Mark,
    Note,
    Release,
    Resume,
    Retime,
    Stop,
    Take,
)
from halqa.activities.exercise.examples import SPEC
from halqa.activities.exercise.noted import grid_of
from halqa.activities.exercise.pages import pages_of, phase_at
from halqa.activities.exercise.spec import Inject, Phase, Role, Spec
from halqa.core.activity import Audience, How, Pacing, Stage
from halqa.core.ids import SeatId, TableId, Token
from halqa.core.play.commands import Do, Join, MergeTables, SetPacing, SetTables, SitAt
from halqa.core.play.timeline import Happening, timeline
from halqa.core.play.wire import upcast
from halqa.core.words import FR, trilingual
from tests.support.role_plays import AT, MINUTE, Play, playing
from tests.support.room import payload


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
    grid = grid_of(SPEC, play.board)
    assert grid.observers == 4
    assert [(line.criterion.id, line.counts["seen"], line.pairs, line.agree) for line in grid.lines] == [
        ("r1", 3, 2, 1),
        ("r2", 0, 1, 0),
    ]
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
    assert play.seen()["page"] == "leave", "the room goes on where its only table was"
    assert play.state == play.replayed()


def test_a_revealed_table_waits_for_the_others_before_the_wall_has_the_debrief() -> None:
    play = Play("table")
    play.lead(Go("phase-jeu"))
    play.stage(Stage.REVEALED, "t1")
    assert play.board.page == "phase-jeu"
    play.stage(Stage.REVEALED, "t2")
    assert play.board.page == "leave"


def test_what_is_in_front_of_everyone_goes_on_once_the_last_table_has_and_never_back() -> None:
    play = Play("table")
    assert play.lead(Go("phase-jeu"), "t1").ok
    assert play.seen(Audience.WALL)["page"] == "roles", "one table still chooses"
    assert play.lead(Go("phase-preparation"), "t2").ok
    assert play.seen(Audience.WALL)["page"] == "phase-preparation", "where the last one is"
    assert play.lead(Go("roles"), "t1").ok
    assert play.seen(Audience.WALL)["page"] == "phase-preparation"
    assert play.lead(Go("phase-jeu"), "t2").ok
    play.must(MergeTables(act=play.id(), table=TableId("t1"), into=TableId("t2")))
    assert play.seen(Audience.WALL)["page"] == "phase-jeu", "the one that was behind is no more"
    assert play.lead(Go("roles")).ok
    assert play.seen(Audience.WALL)["page"] == "roles", "the facilitator turns back with everybody"
    assert play.state == play.replayed()


def test_a_table_that_goes_holds_up_the_wall_no_longer() -> None:
    play = Play("table")
    assert play.lead(Go("phase-jeu"), "t1").ok
    t1 = play.state.tables[TableId("t1")]
    play.must(SetTables(act=play.id(), tables=(t1,)))
    assert play.seen(Audience.WALL)["page"] == "phase-jeu"
    assert play.state == play.replayed()


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


def test_a_table_that_is_no_more_plays_no_more_and_under_its_name_another_begins() -> None:
    play = Play("table")
    tables = play.brief.tables
    assert play.by("a", Take("agent")).ok
    assert play.by("c", Take("agent")).ok
    for table in ("t1", "t2"):
        assert play.lead(Go("phase-jeu"), table).ok
    play.must(SetTables(act=play.id(), tables=tables[1:]))
    assert list(play.plays()) == ["t2"]
    assert {name.partition("/")[0] for name in play.due} == {"t2"}
    assert play.own("a")["role"] is None, "who sat there chooses again, wherever that is"
    assert play.own("c")["role"] == "agent"
    play.must(SetTables(act=play.id(), tables=tables, seats={SeatId("a"): TableId("t1")}))
    assert play.plays()["t1"]["page"] == "roles"
    assert play.by("a", Take("agent")).ok
    assert play.lead(Go("phase-jeu"), "t1").ok
    assert {name.partition("/")[0] for name in play.due} == {"t1", "t2"}


def test_a_table_that_goes_while_the_room_plays_as_one_leaves_everybody_their_role() -> None:
    play = playing()
    play.must(SetTables(act=play.id(), tables=play.brief.tables[1:]))
    assert play.own("a")["role"] == "agent"
    assert {name.partition("/")[0] for name in play.due} == {""}


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


def test_who_loses_a_role_is_told_which() -> None:
    play = Play("table")
    for seat in "ac":
        play.by(seat, Take("agent"))
    play.must(MergeTables(act=play.id(), table=TableId("t2"), into=TableId("t1")))
    assert play.own("c")["was"].in_(FR) == "L’agent"
    assert play.by("c", Take("collegue")).ok
    assert play.own("c")["was"] is None
    assert play.lead(Free("collegue"), "t1").ok
    assert (play.own("c")["watching"], play.own("c")["was"].in_(FR)) == (True, "Un collègue")


def pace(play: Play, pacing: Pacing) -> None:
    play.must(SetPacing(act=play.id(), activity=AT, pacing=pacing))


def roles(play: Play) -> dict[str, str]:
    """Who has which role of the play before them."""
    own = {seat: play.own(seat) for seat in "abcd"}
    tables = {seat: f"t{1 + 'abcd'.index(seat) // 2}" for seat in own}
    here = {seat: play.seen(table=tables[seat])["place"] for seat in own}
    return {seat: each["role"] for seat, each in own.items() if each["role"] and each["place"] == here[seat]}


def test_at_another_pace_everybody_goes_on_with_their_role_while_there_is_a_seat_and_has_it_again_when_it_is_put_back() -> (
    None
):
    play = Play("table")
    for seat, role in (("a", "agent"), ("b", "observateur"), ("c", "agent"), ("d", "collegue")):
        assert play.by(seat, Take(role)).ok
    at_tables = roles(play)
    pace(play, "plenary")
    assert roles(play) == {"a": "agent", "b": "observateur", "c": "observateur", "d": "collegue"}
    assert play.own("c")["was"].in_(FR) == "L’agent", "who has no seat in the room's play is told"
    assert play.plays()[""]["playing"] == 2
    pace(play, "table")
    assert roles(play) == at_tables
    assert play.own("c")["was"] is None
    pace(play, "plenary")
    assert play.by("c", Take("collegue")).code == "activity-role-taken"
    assert play.by("d", Take()).ok
    assert play.by("c", Take("collegue")).ok
    pace(play, "table")
    assert roles(play) == {"a": "agent", "b": "observateur", "c": "collegue", "d": "observateur"}, (
        "what was taken since holds"
    )
    assert [each["taken"] for each in play.seen(table="t2")["roles"]] == [0, 0, 1, 1]
    assert play.state == play.replayed()


def test_at_another_pace_the_play_goes_on_where_it_was_and_nothing_comes_twice() -> None:
    play = playing()
    assert play.lead(Retime("i2", 600)).ok
    assert play.wait(3 * MINUTE) == ["/i1"]
    ends = play.seen()["timer"]["ends"]
    pace(play, "table")
    for table in ("t1", "t2"):
        seen = play.seen(table=table)
        assert (seen["page"], seen["came"], seen["timer"]["ends"]) == ("phase-jeu", 1, ends)
    assert play.seen(Audience.WALL)["page"] == "phase-jeu"
    assert [news.in_(FR) for news in play.own("a")["news"]] == ["La salle est pleine."], "a card keeps what came"
    assert all(card["played"] for each in play.plays().values() for card in each["cards"] if card["id"] == "personne")
    assert set(play.due) == {"t1/i2", "t2/i2"}
    assert play.lead(Go("leave"), "t1").ok
    assert play.lead(Release("i3"), "t2").ok
    play.wait(MINUTE)
    pace(play, "plenary")
    assert play.seen()["page"] == play.seen(Audience.WALL)["page"] == "phase-jeu", "the table that was furthest behind"
    assert play.seen()["timer"]["ends"] == ends
    assert (play.standing("i1"), play.standing("i3")) == ("given", "given")
    assert play.wait(10 * MINUTE) == ["/i2"]
    pace(play, "table")
    assert (play.seen(table="t1")["page"], play.seen(table="t2")["page"]) == ("leave", "phase-jeu"), "none goes back"
    assert play.state == play.replayed()


def test_tables_that_merge_while_the_room_plays_as_one_are_one_at_the_pace_of_tables() -> None:
    play = Play("table")
    play.by("a", Take("agent"))
    play.by("c", Take("agent"))
    play.by("d", Take("collegue"))
    pace(play, "plenary")
    play.must(MergeTables(act=play.id(), table=TableId("t2"), into=TableId("t1")))
    pace(play, "table")
    assert (play.own("a")["role"], play.own("c")["role"], play.own("d")["role"]) == ("agent", "observateur", "collegue")
    assert {play.own(seat)["place"] for seat in "acd"} == {"t1"}
    assert play.state == play.replayed()


def test_the_wall_has_where_each_table_stands_and_what_came_at_each() -> None:
    play = Play("table")
    play.by("a", Take("agent"))
    play.lead(Go("phase-jeu"), "t1")
    play.lead(Release("i1"), "t1")
    runs = play.seen(Audience.WALL)["runs"]
    assert [(run["place"], run["page"], run["came"], run["playing"]) for run in runs.values()] == [
        ("t1", "phase-jeu", 1, 1), ("t2", "roles", 0, 0),
    ]  # fmt: skip
    play.stage(Stage.REVEALED)
    first = play.seen(Audience.WALL)["times"][0]["plays"]
    assert [(each["place"], each["standing"]) for each in first] == [("t1", "given"), ("t2", "planned")]
