"""What a case tells afterwards: the debrief, what choices counted toward, the timeline."""

from __future__ import annotations

import msgspec
import pytest

from halqa.activities.case.acts import Focus, Lean, On, Settle, Sheet, Vote
from halqa.activities.case.examples import SPEC
from halqa.activities.case.spec import Credit, Dimension, Spec
from halqa.core.activity import Audience, How, Role, Stage, Voice
from halqa.core.play import wire
from halqa.core.play.timeline import timeline
from halqa.core.words import EN
from tests.support.case_play import T1, T2, Play, simple
from tests.support.room import words


def test_the_debrief_tells_ways_changed_minds_credits_and_questions_and_ranks_nobody() -> None:
    play = Play(SPEC)
    play.lead(On("care"))
    play.lead(On("text"))
    for table, lean, vote in ((T1, "papiers", "calme"), (T2, "papiers", "papiers")):
        for n in range(2):
            play.say(f"{table}-{n}", Lean("0.1", lean))
        play.lead(On("talk"), table)
        for n in range(2):
            play.say(f"{table}-{n}", Vote("0.1", vote))
    play.lead(On("decided"))
    wall = play.kind.view(play.spec, play.board, Stage.OPEN, Audience.WALL)
    assert wall["debrief"] is None
    assert wall["runs"][T1]["end"] == ""
    play.stage(Stage.REVEALED)
    play.lead(Focus("credits"))
    shown = play.kind.view(play.spec, play.board, Stage.REVEALED, Audience.WALL)
    assert shown["at"] == "credits"
    told = shown["debrief"]
    ways = {
        way["place"]: ([each["letter"] for each in way["decisions"]], way["end"], way["over"]) for way in told["ways"]
    }
    assert ways == {T1: (["A"], "good", True), T2: (["B"], "", False)}
    (step,) = told["minds"]
    assert [(each["place"], each["split"]) for each in step["tables"]] == [(T1, "shared"), (T2, "shared")]
    assert not any(each["leaned"] for each in step["tables"]), "of two at a table it would be known who"
    (credit,) = told["credits"]
    assert (credit["dimension"], credit["lines"][0]["came"]) == ("protection", 1)
    assert credit["name"].in_(EN) == "Protection"
    assert [text.in_(EN) for text in told["questions"]] == ["What helped her?"]
    assert play.kind.tally(play.spec, play.board).rows["changed"] == {"changed": 2, "same": 2}
    staff = play.kind.view(play.spec, play.board, Stage.OPEN, Audience.FACILITATOR)["runs"][T2]
    assert staff["step"] == "silence"


@pytest.mark.parametrize(("seats", "told"), [(4, (0, 0)), (5, (1, 5))])
def test_how_many_changed_their_mind_is_told_of_a_table_where_five_leaned(seats: int, told: tuple[int, int]) -> None:
    play = Play(SPEC, seats=seats)
    play.lead(On("care"))
    play.lead(On("text"))
    for n in range(seats):
        play.say(f"{T1}-{n}", Lean("0.1", "papiers" if n == 0 else "calme"))
    play.lead(On("talk"), T1)
    for n in range(seats):
        play.say(f"{T1}-{n}", Vote("0.1", "calme"))
    play.stage(Stage.REVEALED)
    (step,) = play.kind.view(play.spec, play.board, Stage.REVEALED, Audience.WALL)["debrief"]["minds"]
    assert [(each["moved"], each["leaned"]) for each in step["tables"]] == [told]
    (fact,) = play.kind.facts(play.spec, play.board)
    assert (fact.number, fact.of) == told


def test_a_case_that_counts_nothing_has_no_page_that_says_so() -> None:
    steps = tuple(
        msgspec.structs.replace(step, options=tuple(msgspec.structs.replace(one, credits=()) for one in step.options))
        for step in SPEC.steps
    )
    play = Play(msgspec.structs.replace(SPEC, steps=steps))
    play.stage(Stage.REVEALED)
    assert "credits" in play.kind.pages(SPEC)
    assert play.kind.pages(play.spec) == ("ways", "minds", "questions")
    assert play.kind.refuse(play.spec, play.board, Voice("desk", Role.FACILITATOR), Focus("credits")) is not None
    play.board.page = "credits"
    shown = play.kind.view(play.spec, play.board, Stage.REVEALED, Audience.WALL)
    assert (shown["at"], shown["ids"], shown["of"]) == ("ways", ["ways", "minds", "questions"], 3)


def test_what_choices_count_toward_stands_in_the_packs_order_and_by_its_id_where_it_has_no_name() -> None:
    first = SPEC.steps[0]
    calm, papers, *rest = first.options
    options = (
        msgspec.structs.replace(calm, credits=(Credit("autre", 1), Credit("protection", 2))),
        msgspec.structs.replace(papers, credits=(Credit("preuve", 1),)),
        *rest,
    )
    names = (
        Dimension("preuve", words("Facts")),
        Dimension("voix", words("Voice")),
        Dimension("protection", words("Shelter")),
    )
    spec = msgspec.structs.replace(
        SPEC, dimensions=names, steps=(msgspec.structs.replace(first, options=options), *SPEC.steps[1:])
    )
    play = Play(spec)
    play.stage(Stage.REVEALED)
    told = play.kind.view(spec, play.board, Stage.REVEALED, Audience.WALL)["debrief"]["credits"]
    assert [(one["dimension"], one["name"] and one["name"].in_(EN)) for one in told] == [
        ("preuve", "Facts"), ("protection", "Shelter"), ("autre", None),
    ]  # fmt: skip


def test_a_case_that_is_not_there_is_an_end() -> None:
    play = Play(Spec(start=""))
    assert play.phase() == "end"
    play.lead(On("end"))
    assert play.kind.paper(play.spec) == ()


def test_the_timeline_tells_each_decision_once_with_how_many_changed_their_mind() -> None:
    play = Play(SPEC, seats=5)
    play.lead(On("care"))
    play.lead(On("text"))
    for n in range(5):
        play.say(f"t1-{n}", Lean("0.1", "papiers"))
    play.lead(On("talk"), T1)
    for n in range(5):
        play.say(f"t1-{n}", Vote("0.1", "calme"))
    play.lead(Sheet("silence", ("insister",)), T2, How.PAPER, "7")
    play.lead(Sheet("gare", ("papiers",)), T2, How.PAPER, "7")
    play.lead(Sheet("gare", ("papiers",)), T2, How.PAPER, "7")
    memory = play.memory
    moments = timeline(memory.brief, [(seq, wire.upcast(1, raw)) for seq, raw in enumerate(memory.log, start=1)])
    told = [[(each.table, each.nth, each.number, each.of) for each in one.facts] for one in moments if one.facts]
    assert told == [[(T1, 1, 5, 5)], [(T2, 1, 0, 0), (T2, 2, 0, 0)]]
    assert not [one for one in moments if one.what.startswith("case-")]
    assert len({one.seq for one in moments}) == len(moments)


def test_a_split_table_is_told_that_it_is_split_and_a_room_how_many_voted_for_what_once_none_were_few() -> None:
    play = Play(simple(), seats=5)
    play.lead(On("text"))
    for n in range(5):
        play.say(f"t1-{n}", Vote("0.1", "b" if n == 4 else "a"))
    for audience in (Audience.WALL, Audience.FACILITATOR):
        told = play.kind.view(play.spec, play.board, Stage.OPEN, audience)["runs"][T1]["decision"]
        assert (told["split"], told["votes"]) == ("split", [])
    assert play.kind.here(play.spec, play.board, Stage.OPEN, T1)["run"]["decision"]["votes"] == []
    for dissent, shown in ((4, []), (5, [("A", 5), ("B", 5)])):
        room = Play(simple(), "plenary", seats=5)
        room.lead(On("text"))
        for n in range(5):
            room.say(f"t1-{n}", Vote("0.1", "a"))
        for n in range(5):
            room.say(f"t2-{n}", Vote("0.1", "a" if n >= dissent else "b"))
        room.lead(Settle("0.1", "a"))
        told = room.kind.view(room.spec, room.board, Stage.OPEN, Audience.WALL)["run"]["decision"]
        assert [(one["letter"], one["voted"]) for one in told["votes"]] == shown
        assert told["split"] == "split"
