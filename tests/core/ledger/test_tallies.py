from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import LEAST
from halqa.core.ids import EntryId, SessionId
from halqa.core.ledger.figures import Scope
from halqa.core.ledger.tallies import SURENESS, Counted, SureAnswers, learning_evidence, questions, sure_answers

COUNTED = Counted(
    scope=Scope(sessions=(SessionId("s1"),)), position=7, origins=(EntryId("room:r1/pre"), EntryId("room:r1/post"))
)
ANSWERS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.dictionaries(st.sampled_from(["q1", "q2", "q3"]), st.booleans(), max_size=3),
    max_size=8,
)


def test_only_those_who_took_both_can_gain() -> None:
    before = {"a": {"q1": True, "q2": False}, "b": {"q1": True}, "c": {"q1": True}, "d": {"q1": True}, "none": {}}
    after = {
        "a": {"q1": True, "q2": True},
        "b": {"q1": True},
        "c": {"q1": False},
        "e": {"q1": True},
        "none": {"q1": True},
    }
    found = learning_evidence(before, after, COUNTED, questions=2)
    assert (found.both.amount.low, found.before_only.amount.low, found.after_only.amount.low) == (3, 1, 2)
    assert (found.improved.amount.low, found.same.amount.low, found.fallen.amount.low) == (1, 1, 1)
    assert (found.right_before.amount.low, found.right_after.amount.low) == (3, 3)
    assert found.questions is not None
    assert (found.questions.amount.low, found.questions.unit) == (2, "questions")
    assert learning_evidence(before, after, COUNTED).questions is None


@given(ANSWERS, ANSWERS)
def test_the_flow_and_the_gains_close(before: dict[str, dict[str, bool]], after: dict[str, dict[str, bool]]) -> None:
    found = learning_evidence(before, after, COUNTED)
    took = {token for token, answers in (*before.items(), *after.items()) if answers}
    flow = (found.both, found.before_only, found.after_only)
    gains = (found.improved, found.same, found.fallen)
    assert sum(figure.amount.low for figure in flow) == len(took)
    assert sum(figure.amount.low for figure in gains) == found.both.amount.low


def test_figures_name_their_activities_and_have_ids_of_their_own() -> None:
    found = learning_evidence({"a": {"q": True}}, {"a": {"q": True}}, COUNTED, questions=1)
    figures = [found.both, found.before_only, found.improved, found.right_before, found.right_after]
    assert {figure.evidence for figure in figures} == {COUNTED.origins}
    assert len({figure.id for figure in figures}) == len(figures)
    asked = questions("questions_asked", 31, COUNTED)
    assert (asked.rule, asked.amount.low, asked.position, asked.scope) == ("questions_asked", 31, 7, COUNTED.scope)


def test_a_sureness_of_fewer_than_five_answers_is_not_said_and_no_total_gives_it_away() -> None:
    counts = {"sure-right": 6, "sure-wrong": 2, "fairly-right": 3, "fairly-wrong": 1, "guessing-wrong": 5}
    said = sure_answers(counts, COUNTED)
    assert [(each.sureness, each.given.amount.low, _right(each)) for each in said] == [
        ("sure", 8, None),
        ("guessing", 5, 0),
    ]
    assert said[1].right is not None
    assert (said[1].given.rule, said[1].right.rule, said[1].given.unit) == (
        "answers_guessing",
        "answers_guessing_right",
        "answers",
    )
    assert sure_answers({}, COUNTED) == ()


def _right(told: SureAnswers) -> int | None:
    return None if told.right is None else told.right.amount.low


@given(
    st.dictionaries(
        st.sampled_from([f"{sure}-{mark}" for sure in SURENESS for mark in ("right", "wrong")]), st.integers(0, 14)
    )
)
def test_no_part_of_a_sureness_is_told_of_one_to_four(counts: dict[str, int]) -> None:
    for told in sure_answers(counts, COUNTED):
        whole, right = told.given.amount.low, _right(told)
        parts = (counts.get(f"{told.sureness}-right", 0), counts.get(f"{told.sureness}-wrong", 0))
        assert whole == sum(parts) >= LEAST
        assert right in (None, parts[0])
        assert (right is None) == any(part in range(1, LEAST) for part in parts)
