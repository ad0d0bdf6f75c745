"""Examples of feedback: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, Step, by, lead
from halqa.activities.feedback.play import Comment, Counted, Rate
from halqa.activities.feedback.spec import Scale, Spec
from halqa.core.words import trilingual

LOW = trilingual("pas du tout", "أبدا", "not at all")
HIGH = trilingual("tout à fait", "تماما", "entirely")
USEFUL = Scale(
    id="useful",
    ask=trilingual(
        "Ce jour me servira dans mon travail", "سيفيدني هذا اليوم في عملي", "This day will serve me in my work"
    ),
    low=LOW,
    high=HIGH,
)
HEARD = Scale(
    id="heard",
    ask=trilingual("J’ai pu dire ce que je pense", "استطعت أن أقول رأيي", "I could say what I think"),
    low=LOW,
    high=HIGH,
    steps=4,
)
SPEC = Spec(
    scales=(USEFUL, HEARD),
    comment=trilingual("Une chose à changer demain ?", "ما الذي نغيره غدا؟", "One thing to change tomorrow?"),
    longest=80,
)


def _ratings(voices: int) -> tuple[Step, ...]:
    return tuple(by(f"v{n}", Rate("useful", str(n % 5 + 1))) for n in range(voices))


EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(
            *_ratings(4),
            by("v0", Rate("useful", "5")),
            by("v0", Rate("heard", "4")),
            *(by(f"v{n}", Comment(f"Slower after lunch, says {n}")) for n in range(5)),
            by("v9", Comment("I take this back")),
            by("v9", Comment("")),
            lead(Counted("useful", {"4": 3, "5": 2}), "t1"),
        ),
        refused=(
            (by("v1", Rate("elsewhere", "1")), "activity-item-unknown"),
            (by("v1", Rate("heard", "5")), "activity-option-unknown"),
            (by("v1", Comment("x" * 81)), "activity-text-too-long"),
            (lead(Counted("elsewhere", {"1": 1}), "t1"), "activity-item-unknown"),
            (lead(Counted("useful", {"1": 1})), "activity-table-missing"),
        ),
        secrets=("Slower after lunch",),
        paper=Rate("useful", "3"),
        hands=Counted("heard", {"4": 6}),
    ),
    Examples(
        spec=Spec(scales=(HEARD,)),
        steps=(by("v1", Rate("heard", "1")),),
        refused=((by("v1", Comment("Nobody asked")), "activity-item-unknown"),),
        paper=Rate("heard", "2"),
        hands=Counted("heard", {"1": 1}),
    ),
)
