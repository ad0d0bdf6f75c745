"""Examples of the poll: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, by, lead
from halqa.activities.options import Option
from halqa.activities.poll.play import Again, Choose, Counted, Order
from halqa.activities.poll.spec import Spec
from halqa.core.activity import How
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
    Examples(
        spec=SPEC,
        steps=(
            by("v1", Choose(("safe",))),
            by("v2", Choose(("papers",))),
            by("v3", Choose(("call",))),
            lead(Counted({"safe": 3, "call": 1}), "t1"),
            lead(Again()),
            by("v1", Choose(("safe",), "2")),
            by("v2", Choose(("call",), "2")),
            by("v4", Choose(("call",), "2")),
            by("v3", Choose(("papers",), "2"), How.PAPER),
            lead(Counted({"safe": 4}, "2"), "t1"),
        ),
        refused=((by("v5", Choose(("safe",))), "activity-other-round"),),
        paper=Choose(("safe",)),
        hands=Counted({"safe": 4}, "2"),
    ),
    Examples(
        spec=Spec(
            ask=trilingual(
                "Dans votre service, saurait-on qui appeler la nuit ?",
                "في مصلحتكم، هل نعرف بمن نتصل ليلا؟",
                "In your service, would people know whom to call at night?",
            ),
            form="scale",
            steps=4,
            low=trilingual("Personne", "لا أحد", "Nobody"),
            high=trilingual("Tout le monde", "الجميع", "Everybody"),
        ),
        steps=(
            by("v1", Choose(("2",))),
            by("v2", Choose(("4",))),
            lead(Counted({"1": 2, "4": 1}), "t1"),
        ),
        refused=(
            (by("v3", Choose(("5",))), "activity-option-unknown"),
            (by("v3", Choose(("1", "2"))), "activity-choose-one"),
            (by("v3", Order({"1": "1"})), "activity-option-unknown"),
        ),
        paper=Choose(("3",)),
        hands=Counted({"2": 3}),
    ),
    Examples(
        spec=Spec(ask=SPEC.ask, options=SPEC.options, form="order"),
        steps=(
            by("v1", Order({"safe": "1", "papers": "3", "call": "2"})),
            by("v2", Order({"safe": "2", "papers": "3", "call": "1"})),
            by("v2", Order({"safe": "1", "papers": "2", "call": "3"})),
            by("v3", Order({"safe": "3", "papers": "2", "call": "1"})),
            lead(Counted({"safe": 3, "call": 1}), "t1"),
            lead(Again()),
            by("v1", Order({"safe": "1", "papers": "2", "call": "3"}, "2")),
            by("v2", Order({"safe": "1", "papers": "2", "call": "3"}, "2")),
        ),
        refused=(
            (by("v3", Order({"safe": "1", "papers": "2", "elsewhere": "3"}, "2")), "activity-option-unknown"),
            (by("v3", Order({"safe": "1", "papers": "2"}, "2")), "activity-order-each-once"),
            (by("v3", Order({"safe": "1", "papers": "2", "call": "2"}, "2")), "activity-order-each-once"),
            (by("v3", Order({"safe": "first", "papers": "2", "call": "3"}, "2")), "activity-order-each-once"),
            (by("v3", Choose(("safe",), "2")), "activity-order-each-once"),
            (by("v3", Order({"safe": "1", "papers": "2", "call": "3"})), "activity-other-round"),
        ),
        paper=Order({"safe": "2", "papers": "3", "call": "1"}),
        hands=Counted({"safe": 2, "papers": 1}),
    ),
)
