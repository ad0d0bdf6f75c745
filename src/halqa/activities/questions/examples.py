"""Examples of questions: played by their contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, by, lead
from halqa.activities.questions.play import Answered, Ask, Counted, Hold, Merge, Owe, Release, Reopen, Upvote, Withdraw
from halqa.activities.questions.spec import Spec
from halqa.core.activity import How
from halqa.core.words import trilingual

SPEC = Spec(
    ask=trilingual("Que voulez-vous savoir ?", "ماذا تريد أن تعرف؟", "What do you want to know?"),
    limit=2,
    longest=80,
)

EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(
            by("v1", Ask("Et si le parquet ne répond pas ?")),  # x1
            by("v2", Ask("من يترجم ليلا؟")),  # x2
            by("v1", Ask("Who pays the taxi to the shelter?"), How.PAPER),  # x3
            by("v3", Ask("A question I take back")),  # x4
            by("v3", Withdraw("x4")),
            lead(Release(("x2", "x1"))),
            by("v3", Upvote("x1")),
            by("v2", Upvote("x1")),
            by("v2", Upvote("x1", "no")),
            lead(Counted("x1", 4), "t1"),
            lead(Owe("x2", "2026-06-30")),
            lead(Answered("x1")),
            lead(Reopen("x1")),
            lead(Answered("x1")),
            lead(Hold("x3")),
        ),
        refused=(
            (by("v3", Ask("   ")), "activity-text-empty"),
            (by("v3", Ask("x" * 81)), "activity-text-too-long"),
            (by("v1", Ask("A third one")), "activity-questions-enough"),
            (by("v2", Withdraw("x1")), "activity-question-unknown"),
            (by("v2", Upvote("x3")), "activity-question-unknown"),
            (lead(Release(())), "activity-nothing-to-do"),
            (lead(Release(("x9",))), "activity-question-unknown"),
            (lead(Hold("x9")), "activity-question-unknown"),
            (lead(Owe("x9", "2026-06-30")), "activity-question-unknown"),
            (lead(Answered("x9")), "activity-question-unknown"),
            (lead(Answered("x3")), "activity-question-not-shown"),
            (lead(Reopen("x3")), "activity-question-not-shown"),
            (lead(Owe("x3", "2026-06-30")), "activity-question-not-shown"),
            (lead(Owe("x1", "soon")), "activity-date-unclear"),
            (lead(Counted("x3", 1), "t1"), "activity-question-unknown"),
            (lead(Counted("x1", 1)), "activity-table-missing"),
            (lead(Counted("x1", -1), "t1"), "activity-count-negative"),
            (lead(Counted("x1", 501), "t1"), "activity-count-too-high"),
        ),
        secrets=("the taxi to the shelter",),
        paper=Ask("Asked on paper"),
        hands=Counted("x1", 2),
    ),
    Examples(
        spec=SPEC,
        steps=(
            by("v1", Ask("Who comes at night?")),  # x1
            by("v2", Ask("Qui vient la nuit ?")),  # x2
            by("v3", Ask("Is there anybody on call after midnight?")),  # x3
            by("v4", Ask("May I write to the judge?")),  # x4
            by("v1", Ask("Nobody at the centre, what then?")),  # x5
            lead(Release(("x1", "x2"))),
            by("v2", Upvote("x1")),
            by("v4", Upvote("x2")),
            lead(Counted("x1", 2), "t1"),
            lead(Counted("x2", 3), "t1"),
            lead(Merge("x3", "x2")),
            lead(Merge("x2", "x1")),
            lead(Merge("x5", "x1")),
            lead(Release(("x5", "x1"))),
            lead(Release(("x4",))),
            lead(Owe("x4", "2026-06-30", "institution")),
        ),
        refused=(
            (by("v5", Upvote("x2")), "activity-question-unknown"),
            (lead(Merge("x4", "x4")), "activity-question-unknown"),
            (lead(Merge("x4", "x2")), "activity-question-unknown"),
            (lead(Merge("x9", "x1")), "activity-question-unknown"),
            (lead(Answered("x2")), "activity-question-unknown"),
        ),
        paper=Ask("Asked on paper"),
        hands=Counted("x1", 2),
    ),
)
