"""Examples of theory: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, lead
from halqa.activities.theory.play import Focus
from halqa.activities.theory.spec import Page, Spec
from halqa.core.words import trilingual

SPEC = Spec(
    pages=(
        Page(
            id="elements",
            title=trilingual("Trois éléments", "ثلاثة عناصر", "Three elements"),
            says=(
                trilingual("Un acte, un moyen, un but.", "فعل، ووسيلة، وغرض.", "An act, a means, a purpose."),
                trilingual(
                    "Pour un enfant, le moyen ne compte pas.",
                    "بالنسبة للطفل، لا تهم الوسيلة.",
                    "For a child, the means does not count.",
                ),
            ),
            sources=(
                trilingual("Loi de Bir Saada, article 2", "قانون بئر سعادة، المادة 2", "Law of Bir Saada, article 2"),
            ),
        ),
        Page(
            id="child",
            title=trilingual("D’abord un enfant", "طفل أولا", "A child first"),
            says=(trilingual("Dans le doute, c’est un enfant.", "عند الشك، هو طفل.", "In doubt, it is a child."),),
        ),
    )
)

EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(lead(Focus("child")), lead(Focus("elements")), lead(Focus("child"))),
        refused=((lead(Focus("elsewhere")), "activity-item-unknown"),),
    ),
    Examples(spec=Spec(pages=()), steps=()),
)
