"""Examples of a cloud: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.cloud.play import Say
from halqa.activities.cloud.spec import Spec
from halqa.activities.examples import Examples, by, lead
from halqa.activities.written import Hide, Show, Withdraw
from halqa.core.activity import How
from halqa.core.words import trilingual

EXAMPLES = (
    Examples(
        spec=Spec(
            ask=trilingual(
                "En un mot, que garde-t-on de cette matinée ?",
                "بكلمة واحدة، ماذا نحتفظ به من هذا الصباح؟",
                "In one word, what stays of this morning?",
            ),
            most=2,
            longest=16,
        ),
        steps=(
            by("v1", Say("écouter")),  # x1
            by("v2", Say("Écouter")),  # x2
            by("v3", Say("الإصغاء"), How.PAPER),  # x3
            by("v1", Say("zèbre")),  # x4
            by("v2", Say("noise")),  # x5
            by("v2", Withdraw("x5")),
            lead(Hide("x1")),
            lead(Show("x1")),
            lead(Hide("x4")),
        ),
        refused=(
            (by("v3", Say("  ")), "activity-text-empty"),
            (by("v3", Say("x" * 17)), "activity-text-too-long"),
            (by("v1", Say("third")), "activity-texts-enough"),
            (by("v2", Withdraw("x1")), "activity-text-unknown"),
            (lead(Hide("x9")), "activity-text-unknown"),
            (lead(Show("x9")), "activity-text-unknown"),
        ),
        secrets=("zèbre", "الإصغاء"),
        paper=Say("On paper"),
    ),
)
