"""Examples of the quiz: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, by, lead
from halqa.activities.options import Option
from halqa.activities.quiz.play import Answer, Counted, Focus
from halqa.activities.quiz.spec import Item, Spec
from halqa.core.activity import How
from halqa.core.words import trilingual

CONSENT = Item(
    id="consent",
    ask=trilingual(
        "L’accord d’un enfant à son exploitation change-t-il la qualification ?",
        "هل تغير موافقة الطفل على استغلاله التكييف القانوني؟",
        "Does a child’s agreement to being exploited change what it is?",
    ),
    options=(
        Option(
            "never",
            trilingual("Non, jamais", "لا، أبدا", "No, never"),
            trilingual(
                "Pour un enfant, l’acte et le but suffisent.",
                "بالنسبة للطفل، يكفي الفعل والغرض.",
                "For a child, act and purpose are enough.",
            ),
        ),
        Option(
            "written",
            trilingual("Oui, s’il est écrit", "نعم، إذا كانت مكتوبة", "Yes, if it is in writing"),
            trilingual("Aucun écrit n’y change rien.", "لا يغير أي مكتوب ذلك.", "No paper changes this."),
        ),
    ),
    keys=("never",),
)

SIGNS = Item(
    id="signs",
    ask=trilingual(
        "Quels signes demandent attention ?", "ما العلامات التي تستدعي الانتباه؟", "Which signs ask for attention?"
    ),
    options=(
        Option(
            "papers",
            trilingual("Un autre garde ses papiers", "شخص آخر يحتفظ بوثائقه", "Somebody else keeps the papers"),
        ),
        Option(
            "silent", trilingual("Un autre répond à sa place", "شخص آخر يجيب مكانه", "Somebody else answers instead")
        ),
        Option("tired", trilingual("Il est fatigué du voyage", "هو متعب من السفر", "Tired from the journey")),
    ),
    keys=("papers", "silent"),
    pair="signs-family",
)

STEPS = (
    by("v1", Answer("consent", ("written",))),
    by("v1", Answer("consent", ("never",))),
    by("v1", Answer("signs", ("silent", "papers"))),
    by("v2", Answer("consent", ("written",))),
    by("v2", Answer("signs", ("tired",)), How.PAPER),
    lead(Counted("consent", {"never": 3, "written": 2}), "t1"),
    lead(Counted("consent", {"never": 4, "written": 1}), "t1"),
    lead(Counted("signs", {"papers": 5, "silent": 2}), "t1"),
    lead(Focus("signs")),
)

EXAMPLES = (
    Examples(
        spec=Spec(items=(CONSENT, SIGNS)),
        steps=STEPS,
        refused=(
            (by("v3", Answer("elsewhere", ("never",))), "activity-item-unknown"),
            (by("v3", Answer("consent", ())), "activity-choose-at-least-one"),
            (by("v3", Answer("consent", ("never", "written"))), "activity-choose-one"),
            (by("v3", Answer("signs", ("never",))), "activity-option-unknown"),
            (by("v3", Answer("signs", ("papers",), "sure")), "activity-option-unknown"),
            (lead(Counted("consent", {"never": 1})), "activity-table-missing"),
            (lead(Focus("elsewhere")), "activity-item-unknown"),
        ),
        secrets=("l’acte et le but suffisent", "يكفي الفعل", "act and purpose are enough", "No paper changes this"),
        paper=Answer("consent", ("never",)),
        hands=Counted("consent", {"never": 4}),
    ),
    Examples(
        spec=Spec(items=(CONSENT,), solutions=False),
        steps=(by("v1", Answer("consent", ("never",))),),
        secrets=("act and purpose are enough",),
        paper=Answer("consent", ("written",)),
        hands=Counted("consent", {"written": 1}),
    ),
    Examples(
        spec=Spec(items=(CONSENT, SIGNS), confidence=True),
        steps=(
            by("v1", Answer("consent", ("written",), "sure")),
            by("v1", Answer("consent", ("never",), "fairly")),
            by("v2", Answer("consent", ("written",), "sure")),
            by("v3", Answer("consent", ("never",), "sure"), How.PAPER),
            by("v4", Answer("consent", ("never",), "guessing")),
            by("v4", Answer("consent", ("never",))),
            by("v5", Answer("consent", ("never",), "fairly")),
            by("v1", Answer("signs", ("papers", "silent"), "guessing")),
            by("v1", Answer("signs", ("papers",))),
            lead(Focus("consent")),
        ),
        secrets=("act and purpose are enough",),
        paper=Answer("consent", ("never",), "sure"),
        hands=Counted("consent", {"never": 4}),
    ),
)
