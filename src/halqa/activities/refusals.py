"""Why an activity says no: the closed list. Each code has its sentence `refused-<code>` in the catalogue, in every language."""

from __future__ import annotations

from typing import Literal

from halqa.core.problems import Arg, Refused

Code = Literal[
    "activity-nothing-to-do",
    "activity-item-unknown",
    "activity-option-unknown",
    "activity-choose-one",
    "activity-choose-at-least-one",
    "activity-choose-at-most",
    "activity-order-each-once",
    "activity-other-round",
    "activity-table-missing",
    "activity-count-negative",
    "activity-count-too-high",
    "activity-text-empty",
    "activity-text-too-long",
    "activity-question-unknown",
    "activity-question-not-shown",
    "activity-questions-enough",
    "activity-date-unclear",
    "activity-moved-on",
    "activity-decided-otherwise",
    "activity-facilitator-goes-on",
    "activity-everybody-votes",
    "activity-no-time",
    "activity-texts-enough",
    "activity-text-unknown",
    "activity-cards-off",
    "activity-number-not-ours",
    "activity-sit-first",
    "activity-role-unknown",
    "activity-role-trainer",
    "activity-role-taken",
    "activity-play-over",
    "activity-observers-only",
    "activity-players-only",
    "activity-news-given",
    "activity-time-too-long",
]


def no(code: Code, **args: Arg) -> Refused:
    """A refusal by one of the activities' codes, with the values its sentence needs."""
    return Refused(code, args)
