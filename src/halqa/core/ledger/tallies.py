"""Figures from what activities counted without identities: tests before and after, how sure people were, and written questions.

Nobody in them is a person of the ledger: a test's token is tied to no seat and no roster. Their evidence is the activities themselves.
The flow of a test (both, before only, after only) comes first; gains use both only; nothing is imputed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

import msgspec

from halqa.core.activity import LEAST, may_be_parted
from halqa.core.ids import EntryId
from halqa.core.ledger.figures import Figure, Scope, Unit, exactly

Answers = Mapping[str, Mapping[str, bool]]
"""Token -> item -> whether it was answered rightly. A token that answered no item did not take the test."""


class LearningEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """Tests before and after, as counts. Gains concern only those who took both.

    `right_before` and `right_after` are the right answers of those who took both, added up; `questions` is the length of the test.
    """

    both: Figure
    before_only: Figure
    after_only: Figure
    improved: Figure
    same: Figure
    fallen: Figure
    right_before: Figure
    right_after: Figure
    questions: Figure | None = None


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """Where counts without identities come from: the scope, the ledger's position, and the activities (`room:<id>/<activity>`)."""

    scope: Scope
    position: int
    origins: tuple[EntryId, ...]

    def figure(self, rule: str, unit: Unit, value: int) -> Figure:
        """A count as a figure with these activities as its evidence."""
        return Figure(
            id=f"{rule}@{self.position}:{'+'.join(self.origins)}",
            rule=rule,
            unit=unit,
            scope=self.scope,
            amount=exactly(value),
            position=self.position,
            evidence=self.origins,
        )


def learning_evidence(
    before: Answers, after: Answers, counted: Counted, questions: int | None = None
) -> LearningEvidence:
    """The counts of two tests. An item that somebody left out is not a right answer of theirs."""
    first = {token: sum(answers.values()) for token, answers in before.items() if answers}
    last = {token: sum(answers.values()) for token, answers in after.items() if answers}
    both = sorted(first.keys() & last.keys())
    gains = [last[token] - first[token] for token in both]
    return LearningEvidence(
        both=counted.figure("test_both", "people", len(both)),
        before_only=counted.figure("test_before_only", "people", len(first.keys() - last.keys())),
        after_only=counted.figure("test_after_only", "people", len(last.keys() - first.keys())),
        improved=counted.figure("test_improved", "people", sum(gain > 0 for gain in gains)),
        same=counted.figure("test_same", "people", sum(gain == 0 for gain in gains)),
        fallen=counted.figure("test_fallen", "people", sum(gain < 0 for gain in gains)),
        right_before=counted.figure("test_right_before", "answers", sum(first[token] for token in both)),
        right_after=counted.figure("test_right_after", "answers", sum(last[token] for token in both)),
        questions=None if questions is None else counted.figure("test_questions", "questions", questions),
    )


QuestionRule = Literal["questions_asked", "questions_answered", "questions_owed", "questions_answered_since"]


def questions(rule: QuestionRule, value: int, counted: Counted) -> Figure:
    """How many written questions were asked, marked as dealt with, owed an answer when the room ended, or answered since."""
    return counted.figure(rule, "questions", value)


Sureness = Literal["sure", "fairly", "guessing"]
SURENESS: tuple[Sureness, ...] = get_args(Sureness)
"""How sure people say they are, the surest first."""


class SureAnswers(msgspec.Struct, frozen=True, kw_only=True):
    """The answers given with one sureness, and how many of them were right; None where the right or the wrong ones are fewer than
    LEAST, but for none at all. Answers, not people."""

    sureness: Sureness
    given: Figure
    right: Figure | None


def sure_answers(counts: Mapping[str, int], counted: Counted) -> tuple[SureAnswers, ...]:
    """What `counts` (`sure-right`, `sure-wrong`, `fairly-right`, ...) say, the surest first; a sureness with fewer than LEAST answers
    is left out, and so is how many were right where that would tell of fewer. No total is given, so what was left out cannot be worked
    out."""
    found = []
    for sureness in SURENESS:
        right = counts.get(f"{sureness}-right", 0)
        given = right + counts.get(f"{sureness}-wrong", 0)
        if given >= LEAST:
            found.append(
                SureAnswers(
                    sureness=sureness,
                    given=counted.figure(f"answers_{sureness}", "answers", given),
                    right=counted.figure(f"answers_{sureness}_right", "answers", right)
                    if may_be_parted(right, given - right)
                    else None,
                )
            )
    return tuple(found)
