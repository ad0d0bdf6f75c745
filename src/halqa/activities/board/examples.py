"""Examples of a board: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.board.play import Card, Cards, Counted, Drop, Theme
from halqa.activities.board.spec import Spec
from halqa.activities.examples import Examples, by, lead
from halqa.activities.written import Hide, Show, Withdraw
from halqa.core.activity import How
from halqa.core.words import trilingual

SPEC = Spec(
    ask=trilingual(
        "Qu'est-ce qui rend le premier contact difficile ?",
        "ما الذي يجعل الاتصال الأول صعبا؟",
        "What makes the first contact hard?",
    ),
    most=2,
    longest=60,
)

EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(
            lead(Theme("La peur de mal faire")),  # x1
            lead(Theme("غياب المترجم")),  # x2
            lead(Theme("A slip of the pen")),  # x3
            lead(Drop("x3")),
            lead(Counted("x1", 4), "t1"),
            lead(Counted("x1", 5), "t1"),
        ),
        refused=(
            (by("v1", Card("Nobody asked for cards", "room")), "activity-cards-off"),
            (lead(Theme("  ")), "activity-text-empty"),
            (lead(Theme("x" * 121)), "activity-text-too-long"),
            (lead(Drop("x3")), "activity-text-unknown"),
            (lead(Counted("x3", 1), "t1"), "activity-text-unknown"),
            (lead(Counted("x1", 1)), "activity-table-missing"),
            (lead(Counted("x1", -1), "t1"), "activity-count-negative"),
            (lead(Counted("x1", 501), "t1"), "activity-count-too-high"),
        ),
        paper=Card("On a card", "room"),
        hands=Counted("x1", 2),
    ),
    Examples(
        spec=SPEC,
        steps=(
            lead(Cards("no")),
            lead(Cards("yes")),
            by("v1", Card("Le bruit du poste", "report")),  # x3
            by("v2", Card("لا أحد يجيب على الهاتف", "room")),  # x4
            by("v3", Card("Only that I wrote one")),  # not kept
            by("v1", Card("A card I take back", "room"), How.PAPER),  # x6
            by("v1", Withdraw("x6")),
            lead(Show("x3")),
            lead(Show("x4")),
            lead(Hide("x4")),
            *(lead(Theme(f"Theme {number}")) for number in range(1, 41)),
        ),
        refused=(
            (by("v3", Card("  ", "room")), "activity-text-empty"),
            (by("v3", Card("x" * 61, "room")), "activity-text-too-long"),
            (by("v3", Withdraw("x3")), "activity-text-unknown"),
            (lead(Show("x9")), "activity-text-unknown"),
            (lead(Hide("x9")), "activity-text-unknown"),
            (lead(Theme("One more")), "activity-texts-enough"),
        ),
        secrets=("Only that I wrote one", "لا أحد يجيب", "A card I take back"),
        paper=Card("On a card", "room"),
        hands=Counted("x11", 2),
    ),
)
