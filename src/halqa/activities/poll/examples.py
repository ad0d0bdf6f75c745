"""Examples of the poll: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, by, lead
from halqa.activities.options import Option
from halqa.activities.poll.play import Choose, Counted
from halqa.activities.poll.spec import Spec
from halqa.core.words import trilingual

SPEC = Spec(
    ask=trilingual(
        "Devant un enfant seul à la gare, que faites-vous en premier ?",
        "أمام طفل وحيد في المحطة، ماذا تفعل أولا؟",
        "A child alone at the station: what do you do first?",
    ),
    options=(
        Option("safe", trilingual("Le mettre à l’abri", "أضعه في مكان آمن", "Bring the child to safety")),
        Option("papers", trilingual("Demander ses papiers", "أطلب وثائقه", "Ask for papers")),
        Option("call", trilingual("Prévenir le parquet", "أخبر النيابة العامة", "Alert the prosecutor")),
    ),
)

EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(
            by("v1", Choose(("safe",))),
            by("v2", Choose(("papers",))),
            by("v2", Choose(("call",))),
            lead(Counted({"safe": 3, "call": 1}), "t1"),
            lead(Counted({"safe": 2, "call": 2}), "t1"),
        ),
        refused=(
            (by("v3", Choose(())), "activity-choose-at-least-one"),
            (by("v3", Choose(("elsewhere",))), "activity-option-unknown"),
            (by("v3", Choose(("safe", "safe"))), "activity-option-unknown"),
            (by("v3", Choose(("safe", "call"))), "activity-choose-one"),
            (lead(Counted({"safe": 1})), "activity-table-missing"),
            (lead(Counted({"elsewhere": 1}), "t1"), "activity-option-unknown"),
            (lead(Counted({"safe": -1}), "t1"), "activity-count-negative"),
            (lead(Counted({"safe": 501}), "t1"), "activity-count-too-high"),
        ),
        paper=Choose(("safe",)),
        hands=Counted({"safe": 4}),
    ),
    Examples(
        spec=Spec(ask=SPEC.ask, options=SPEC.options, form="multiple", most=2),
        steps=(by("v1", Choose(("safe", "call"))), lead(Counted({"safe": 3, "call": 2}), "t1")),
        refused=((by("v2", Choose(("safe", "call", "papers"))), "activity-choose-at-most"),),
        paper=Choose(("safe", "papers")),
        hands=Counted({}),
    ),
)
