"""What may leave a room: pseudonyms that hold here alone, counts where nobody may be told apart, nothing while people answer."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halqa.activities.feedback.play import Comment, Rate
from halqa.activities.options import Option
from halqa.activities.poll.play import Again, Choose, Counted, Order
from halqa.activities.poll.spec import Spec as PollSpec
from halqa.activities.questions.play import Ask, Release, Upvote, Withdraw
from halqa.activities.quiz.play import Answer
from halqa.core.activity import APART, How, Mode, Stage
from halqa.core.ids import ActId, ActivityId, TableId, TextId, Token
from halqa.core.play.commands import AnyCommand, CloseRoom
from halqa.core.words import AR, FR, LANGS
from halqa.formats.xapi_check import check
from halqa.room.export.facts import Taken, pseudonym
from halqa.room.export.files import FORMS, LOSSES, made, stays
from tests.core.play import acts
from tests.core.play.acts import ANONYMOUS, BY_NAME, BY_SEAT, PAIRED, QUESTIONS, SEATS, check_in, do, join, room, stage
from tests.room.export.rooms import SECRET, taken_from
from tests.support.room import PEOPLE, Memory, activity, brief, examples_of, planned, words

TOKENS = tuple(Token(f"token-number-{n}") for n in range(1, 8))
FEEDBACK = activity("feedback", Mode.ANONYMOUS)
FEEDBACK_BY_SEAT = activity("feedback", Mode.BY_SEAT)


def told(taken: Taken) -> list[dict[str, Any]]:
    """The statements, after the checker has found nothing."""
    body = made(taken, "xapi", FR).body
    assert check(body) == []
    statements: list[dict[str, Any]] = json.loads(body)
    return statements


def verbs(statements: list[dict[str, Any]]) -> list[str]:
    return [each["verb"]["id"].rsplit("/", 1)[1] for each in statements]


def answered(memory: Memory, many: int = 5, **more: Any) -> None:
    """So many people answer the test."""
    for number, token in enumerate(TOKENS[:many]):
        right = ("never",) if number % 2 else ("written",)
        memory.must(do(f"quiz-{number}", PAIRED, Answer("consent", right), token=token, **more))


@st.composite
def crowded(draw: st.DrawFn) -> list[AnyCommand]:
    """A circle, and enough people at what lies apart; most of it closed at the end."""
    commands = list(draw(acts.circle()))
    for at, what in (
        (PAIRED, Answer("consent", ("never",))),
        (ANONYMOUS, Choose(("safe",))),
        (FEEDBACK, Comment("These are my own words")),
        (QUESTIONS, Ask("These are my own words")),
    ):
        number = draw(st.integers(0, 7))
        commands += [do(f"late-{at}-{n}", at, what, token=TOKENS[n]) for n in range(number)]
    ends = [each for each in acts.ACTIVITIES if draw(st.integers(0, 3))]
    commands += [stage(each, Stage.CLOSED, f"end-{each}") for each in ends]
    return [*commands, CloseRoom(act=ActId("the-end"))] if draw(st.booleans()) else commands


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(crowded(), st.sampled_from(LANGS))
def test_whatever_was_played_leaves_without_a_trace_of_anybody(commands: list[AnyCommand], lang: Any) -> None:
    memory = Memory(brief())
    for command in commands:
        memory.ask(command)
    taken = taken_from(memory)
    for form in FORMS:
        body = made(taken, form, lang).body
        assert body == made(taken_from(memory), form, lang).body
        text = body.decode()
        assert not [each for each in (*SEATS, *TOKENS, *acts.TOKENS) if each in text]
        assert not [each for each in PEOPLE if f'"{each}"' in text or f",{each}," in text or f"person:{each}" in text]
        assert not [words for words in memory.texts.values() if len(words) > 2 and words in text]
        assert not [id for id in memory.texts if id in text]
    assert check(made(taken, "xapi", lang).body) == []


def test_a_pseudonym_holds_in_its_room_alone() -> None:
    memory = room(BY_SEAT, BY_NAME)
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat=SEATS[0]), do("b", BY_SEAT, Choose(("call",)), seat=SEATS[1]))
    memory.must(check_in(PEOPLE[0], seat=SEATS[0]), do("c", BY_NAME, Choose(("safe",)), seat=SEATS[0]))
    here, again, elsewhere = (taken_from(memory, secret) for secret in (SECRET, SECRET, b"another room's secret"))
    voices = [each.voice for each in here.answers]
    assert voices == [each.voice for each in again.answers]
    assert not {*voices} & {each.voice for each in elsewhere.answers}
    assert len(set(voices)) == 3  # a seat and the person on it are two voices
    assert voices[2] == here.came[0].voice == pseudonym(SECRET, f"person:{PEOPLE[0]}")  # by name is by name: one voice


def test_an_open_activity_that_lies_apart_waits_for_its_close() -> None:
    memory = room(PAIRED)
    answered(memory)
    taken = taken_from(memory)
    assert [(each.why, taken.answers) for each in taken.left_out] == [("open", ())]
    memory.must(stage(PAIRED, Stage.CLOSED))
    taken = taken_from(memory)
    assert (len(taken.answers), taken.left_out) == (5, ())
    assert {each.at % 60_000 for each in taken.answers} == {0}
    assert len({each.at for each in taken.answers}) == 1
    memory.must(stage(PAIRED, Stage.OPEN, "again"))
    assert [each.why for each in taken_from(memory).left_out] == ["open"]


def test_fewer_than_five_stay_in_the_room_and_a_rare_way_is_not_told() -> None:
    memory = room(PAIRED)
    answered(memory, 4)
    memory.must(stage(PAIRED, Stage.CLOSED))
    assert [each.why for each in taken_from(memory).left_out] == ["few"]
    memory.must(stage(PAIRED, Stage.OPEN, "again"))
    card = do("card", PAIRED, Answer("consent", ("never",)), token=Token("7"), how=How.PAPER, facilitator=True)
    memory.must(card, stage(PAIRED, Stage.CLOSED, "then"))
    taken = taken_from(memory)
    assert ({each.way for each in taken.answers}, len(taken.answers)) == ({""}, 5)
    assert "export-stays-few" not in [message.key for message in stays(taken, FR)]


def test_the_key_is_told_once_the_circle_has_seen_it() -> None:
    memory = room(PAIRED)
    answered(memory)
    memory.must(stage(PAIRED, Stage.CLOSED))
    assert {each.right for each in taken_from(memory).answers} == {None}
    assert not [each for each in told(taken_from(memory)) if "correctResponsesPattern" in json.dumps(each)]
    memory.must(stage(PAIRED, Stage.REVEALED))
    statements = [each for each in told(taken_from(memory)) if "success" in each.get("result", {})]
    assert sorted(each["result"]["success"] for each in statements) == [False, False, False, True, True]
    for each in statements:
        assert each["object"]["definition"]["correctResponsesPattern"] == ["never"]
        assert each["result"]["success"] == (each["result"]["response"] == "never")
        assert each["result"]["score"]["scaled"] == each["result"]["success"]


def test_an_anonymous_answer_has_no_actor_of_its_own() -> None:
    memory = room(ANONYMOUS)
    for number, token in enumerate(TOKENS[:6]):
        memory.must(do(f"p{number}", ANONYMOUS, Choose(("safe",) if number else ("call",)), token=token))
    hands = do("hands", ANONYMOUS, Counted({"safe": 3, "call": 0}), table=TableId("t1"), facilitator=True)
    memory.must(hands, do("again", ANONYMOUS, Again(), facilitator=True))
    memory.must(do("second", ANONYMOUS, Choose(("call",), "2"), token=TOKENS[0]), stage(ANONYMOUS, Stage.CLOSED))
    taken = taken_from(memory)
    assert taken.answers == ()
    assert [(each.counts, each.people, each.round) for each in taken.counts] == [({"call": 1, "safe": 8}, 9, "1")]
    assert [each.why for each in taken.left_out] == ["items"]  # one answer after discussion
    [statement] = [each for each in told(taken) if each["verb"]["id"].endswith("/interacted")]
    assert statement["actor"]["objectType"] == "Group"
    assert "answered" not in verbs(told(taken))


def test_words_leave_only_the_fact_that_there_were_some() -> None:
    memory = room(FEEDBACK, FEEDBACK_BY_SEAT, QUESTIONS, acts.QUESTIONS_BY_SEAT)
    for number, token in enumerate(TOKENS[:5]):
        memory.must(do(f"w{number}", FEEDBACK, Comment(f"word number {number}"), token=token))
        memory.must(do(f"q{number}", QUESTIONS, Ask(f"question number {number}"), token=token))
    memory.must(do("own", FEEDBACK_BY_SEAT, Comment("her words"), seat=SEATS[0]))
    memory.must(do("own-rate", FEEDBACK_BY_SEAT, Rate("useful", "4"), seat=SEATS[0]))
    memory.must(do("own-q", acts.QUESTIONS_BY_SEAT, Ask("his question"), seat=SEATS[1]))
    memory.must(stage(FEEDBACK, Stage.CLOSED), stage(QUESTIONS, Stage.CLOSED))
    taken = taken_from(memory)
    assert {each.item: each.counts for each in taken.counts} == {"comment": {"written": 5}, "question": {"asked": 5}}
    told_of = verbs(told(taken))
    assert (told_of.count("commented"), told_of.count("asked"), told_of.count("answered")) == (1, 1, 1)
    for form in FORMS:
        text = made(taken, form, AR).body.decode()
        assert not [words for words in memory.texts.values() if words in text]


def test_statements_hold_what_stands_and_the_table_every_version() -> None:
    memory = room(BY_SEAT, acts.QUESTIONS_BY_SEAT)
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat=SEATS[0], turn=1))
    memory.must(do("b", BY_SEAT, Choose(("call",)), seat=SEATS[0], turn=2))
    memory.must(do("q", acts.QUESTIONS_BY_SEAT, Ask("not for long"), seat=SEATS[1]))
    [question] = memory.state.boards[acts.QUESTIONS_BY_SEAT].asked
    memory.must(do("w", acts.QUESTIONS_BY_SEAT, Withdraw(TextId(question)), seat=SEATS[1], turn=2))
    taken = taken_from(memory)
    responses = [each["result"]["response"] for each in told(taken) if "result" in each]
    assert (responses, "asked" in verbs(told(taken))) == (["call"], False)
    table = made(taken, "csv", FR).body.decode("utf-8-sig")
    assert [table.count(f",{word},") for word in ("choose", "ask", "withdraw")] == [2, 1, 1]


def test_few_hands_at_a_table_are_a_number_alone() -> None:
    memory = room(BY_SEAT)
    memory.must(do("few", BY_SEAT, Counted({"safe": 3, "call": 1}), table=TableId("t1"), facilitator=True))
    memory.must(do("many", BY_SEAT, Counted({"safe": 5, "call": 1}), table=TableId("t2"), facilitator=True))
    taken = taken_from(memory)
    assert [(each.people, each.counts) for each in taken.counts] == [(4, {}), (6, {"safe": 5, "call": 1})]
    groups = [each["actor"] for each in told(taken) if each["verb"]["id"].endswith("/interacted")]
    assert [each["account"]["name"] for each in groups] == ["table t1", "table t2"]
    assert groups[0]["name"] == "Table t1"


def test_a_wish_to_know_too_is_not_told() -> None:
    memory = room(acts.QUESTIONS_BY_SEAT)
    memory.must(do("q", acts.QUESTIONS_BY_SEAT, Ask("who comes at night"), seat=SEATS[1]))
    [question] = memory.state.boards[acts.QUESTIONS_BY_SEAT].asked
    memory.must(do("r", acts.QUESTIONS_BY_SEAT, Release((question,)), facilitator=True))
    memory.must(do("u", acts.QUESTIONS_BY_SEAT, Upvote(question), seat=SEATS[2]))
    assert verbs(told(taken_from(memory))).count("asked") == 1
    assert question not in made(taken_from(memory), "csv", FR).body.decode()


def test_the_language_changes_names_and_no_id() -> None:
    memory = room(BY_SEAT)
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat=SEATS[0], table=TableId("t1")), CloseRoom(act=ActId("end")))
    french, arabic = (json.loads(made(taken_from(memory), "xapi", lang).body) for lang in (FR, AR))
    assert [each["id"] for each in french] == [each["id"] for each in arabic]
    assert french != arabic
    assert verbs(french)[-1] == "completed"


def test_a_demonstration_says_so_everywhere() -> None:
    memory = room(BY_SEAT)
    memory.must(do("a", BY_SEAT, Choose(("safe",)), seat=SEATS[0]))
    taken = taken_from(memory)
    for form in FORMS:
        assert made(taken, form, FR).name.startswith("DEMONSTRATION-room-ABCDE.")
    assert all(each["context"]["platform"] == "Halqa DEMONSTRATION" for each in told(taken))
    assert all("demonstration" in each["actor"]["account"]["homePage"] for each in told(taken))
    lines = made(taken, "csv", FR).body.decode("utf-8-sig").splitlines()[1:]
    assert all(line.startswith("demonstration,") for line in lines)


def test_what_is_lost_is_said_for_each_kind_of_file() -> None:
    for form in FORMS:
        assert {"export-loss-words", "export-loss-names", "export-loss-few"} <= set(LOSSES[form])
    assert {each.mode for each in brief().activities if each.mode in APART} == {Mode.PAIRED, Mode.ANONYMOUS}


def test_each_way_of_asking_is_the_interaction_it_is() -> None:
    letters = tuple(Option(each, words(each)) for each in "abc")
    scale = examples_of("poll")[3].spec
    asked = {
        "letters": ("poll", PollSpec(ask=words("Who?"), options=letters), Choose(("b",)), "choice", "b"),
        "scale": ("poll", scale, Choose(("2",)), "likert", "2"),
        "order": (
            "poll",
            PollSpec(ask=words("Which first?"), options=letters, form="order"),
            Order({"a": "2", "b": "1", "c": "3"}),
            "sequencing",
            "b[,]a[,]c",
        ),
        "quiz": (
            "quiz",
            examples_of("quiz")[2].spec,
            Answer("signs", ("papers", "silent"), "sure"),
            "choice",
            "papers[,]silent",
        ),
    }
    steps = tuple(planned(ActivityId(id), kind, Mode.BY_SEAT, spec) for id, (kind, spec, *_) in asked.items())
    memory = Memory(brief(activities=steps))
    memory.must(join(SEATS[0]), *(stage(each.id, Stage.OPEN) for each in steps))
    memory.must(*(do(id, ActivityId(id), act, seat=SEATS[0]) for id, (_, _, act, *_) in asked.items()))
    memory.must(*(stage(each.id, Stage.REVEALED) for each in steps))
    found = {each["object"]["id"].split("/")[-3]: each for each in told(taken_from(memory)) if "result" in each}
    for id, (*_, kind, response) in asked.items():
        assert (found[id]["object"]["definition"]["interactionType"], found[id]["result"]["response"]) == (
            kind,
            response,
        )
    low, high = (found["scale"]["object"]["definition"]["scale"][place]["description"]["fr"] for place in (0, -1))
    assert (low, high) == ("1 · Personne", "4 · Tout le monde")
    assert found["quiz"]["result"]["success"] is True
    assert found["quiz"]["result"]["extensions"] == {"https://halqa.invalid/xapi/sure": "sure"}
