"""Examples of a map: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, by, lead
from halqa.activities.map.play import Entry
from halqa.activities.map.spec import Spec
from halqa.activities.options import Option
from halqa.activities.written import Hide, Show, Withdraw
from halqa.core.activity import How
from halqa.core.words import trilingual

EXAMPLES = (
    Examples(
        spec=Spec(
            ask=trilingual(
                "Qui fait quoi, ici, quand un enfant arrive seul ?",
                "من يفعل ماذا هنا حين يصل طفل وحده؟",
                "Who does what here when a child arrives alone?",
            ),
            needs=(
                Option("alerte", trilingual("Donner l'alerte", "الإبلاغ", "Raise the alert")),
                Option("abri", trilingual("Mettre à l'abri", "الإيواء الآمن", "Bring to safety")),
                Option("langue", trilingual("Trouver une langue", "إيجاد لغة مشتركة", "Find a language")),
            ),
            most=2,
            longest=40,
        ),
        steps=(
            by("v1", Entry("alerte", "Permanence", "répond à l'appel", "poste 12", "always", "telephone", "yes")),  # x1
            by("v2", Entry("abri", "مركز الاستقبال", "يستقبل الأطفال", hours="office")),  # x2
            by("v3", Entry("abri", "A slip"), How.PAPER),  # x3
            by("v3", Withdraw("x3")),
            by("v2", Entry("langue", "An entry that is hidden", contact="person", hours="evening")),  # x5
            lead(Hide("x5")),
            lead(Hide("x1")),
            lead(Show("x1")),
        ),
        refused=(
            (by("v3", Entry("nulle-part", "Service")), "activity-option-unknown"),
            (by("v3", Entry("abri", " ")), "activity-text-empty"),
            (by("v3", Entry("abri", "Service", "x" * 41)), "activity-text-too-long"),
            (by("v3", Entry("abri", "Service", number="12")), "activity-number-not-ours"),
            (by("v2", Entry("abri", "A third one")), "activity-texts-enough"),
            (by("v3", Withdraw("x1")), "activity-text-unknown"),
            (lead(Hide("x3")), "activity-text-unknown"),
            (lead(Show("x9")), "activity-text-unknown"),
        ),
        paper=Entry("abri", "On paper"),
    ),
)
