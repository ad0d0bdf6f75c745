"""Examples of a commitment: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.commitment.play import Commit, Counted
from halqa.activities.commitment.spec import Spec
from halqa.activities.examples import Examples, by, lead
from halqa.activities.written import Hide, Show
from halqa.core.activity import How
from halqa.core.words import trilingual

EXAMPLES = (
    Examples(
        spec=Spec(
            ask=trilingual(
                "Un seul geste, dans les trente jours : lequel ?",
                "فعل واحد خلال ثلاثين يوما: ما هو؟",
                "One single act within thirty days: which one?",
            ),
            longest=60,
        ),
        steps=(
            by("v1", Commit("Afficher le numéro de la permanence", "report")),  # x1
            by("v2", Commit("أطلب مترجما منذ البداية", "room")),  # x2
            by("v3", Commit("I keep this for myself"), How.PAPER),  # x3
            by("v4", Commit("Something I take back", "room")),  # x4
            by("v4", Commit("")),  # x5: nothing
            by("v5", Commit("A first thought", "room")),  # x6
            by("v5", Commit("Close the door before I ask", "report")),  # x7
            lead(Counted(4), "t1"),
            lead(Counted(6), "t1"),
            lead(Hide("x1")),
            lead(Show("x1")),
            lead(Hide("x7")),
        ),
        refused=(
            (by("v6", Commit("  ")), "activity-text-empty"),
            (by("v6", Commit("x" * 61)), "activity-text-too-long"),
            (lead(Hide("x3x")), "activity-text-unknown"),
            (lead(Show("x6")), "activity-text-unknown"),
            (lead(Counted(1)), "activity-table-missing"),
            (lead(Counted(-1), "t1"), "activity-count-negative"),
            (lead(Counted(501), "t1"), "activity-count-too-high"),
        ),
        secrets=("Afficher le numéro", "أطلب مترجما", "I keep this for myself"),
        paper=Commit("On a card"),
        hands=Counted(3),
    ),
)
