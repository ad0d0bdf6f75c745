"""What a facilitator may do with a case in one press: those who stand in a phase go on, and the time is longer where one runs."""

from __future__ import annotations

from halqa.activities.case.acts import On, Time
from halqa.core.activity import Pacing, Stage
from halqa.core.words import FR
from halqa.locale import say
from tests.support.case_play import T1, Play, simple


def levers(play: Play) -> list[tuple[str, str, str]]:
    """Each lever by name and weight, and what its button says."""
    offers = play.kind.offers(play.spec, play.board, play.memory.state.stages[next(iter(play.memory.state.planned))])
    return [
        (
            lever.name,
            lever.weight,
            say(FR, lever.says.key, **lever.says.args).replace("\u2068", "").replace("\u2069", ""),
        )
        for offer in offers
        for lever in offer.levers
    ]


def at(pacing: Pacing) -> Play:
    return Play(simple(silent=30, talk=60), pacing)


def test_tables_in_a_phase_go_on_together_and_are_counted() -> None:
    play = at("table")
    assert levers(play) == [("on-text", "first", "Lecture finie (2)")]
    play.lead(On("text"), T1)
    assert levers(play) == [("on-silent", "first", "Fin du silence (1)"), ("on-text", "second", "Lecture finie (1)")]
    play.stage(Stage.CLOSED)
    assert levers(play) == [], "nothing moves on once it is closed"


def test_the_room_as_one_goes_on_and_who_plays_alone_is_led_by_nobody() -> None:
    assert levers(at("plenary")) == [("on-text", "first", "Lecture finie")]
    assert levers(at("free")) == []


def test_time_is_given_where_one_runs_and_nowhere_else() -> None:
    play = at("table")
    assert play.kind.longer(play.spec, play.board, 60) is None
    play.lead(On("text"), T1)
    ends = play.run().ends
    assert play.kind.longer(play.spec, play.board, 60) == Time(60)
    play.lead(play.kind.longer(play.spec, play.board, 60))
    assert play.run().ends == ends + 60_000
