"""Examples of the case: played by its contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.case.acts import Counted, Decide, Focus, Go, Lean, On, Settle, Sheet, Time, Vote
from halqa.activities.case.spec import Credit, Dimension, Option, Spec, Step
from halqa.activities.examples import Examples, by, lead
from halqa.core.words import trilingual

SPEC = Spec(
    care=trilingual(
        "Ce cas évoque une enfant seule. Vous pouvez sortir à tout moment.",
        "تتناول هذه الحالة طفلة وحدها. يمكنكم المغادرة في أي وقت.",
        "This case touches on a child alone. You may step out at any time.",
    ),
    dimensions=(Dimension("protection", trilingual("La protection", "الحماية", "Protection")),),
    start="gare",
    steps=(
        Step(
            id="gare",
            ask=trilingual("Que faites-vous ?", "ماذا تفعلون؟", "What do you do?"),
            says=(
                trilingual(
                    "La nuit, une enfant attend seule à la gare.",
                    "في الليل، طفلة تنتظر وحدها في المحطة.",
                    "At night a child waits alone at the station.",
                ),
            ),
            options=(
                Option(
                    id="calme",
                    text=trilingual("Un endroit calme", "مكان هادئ", "A quiet place"),
                    to="accueil",
                    credits=(Credit("protection", 2),),
                ),
                Option(
                    id="papiers",
                    text=trilingual("Ses papiers d’abord", "وثائقها أولا", "Her papers first"),
                    to="silence",
                ),
            ),
            silent=30,
            talk=300,
            vote=60,
            tie="again",
            coach=trilingual("Laissez parler.", "دعوهم يتحدثون.", "Let them talk."),
        ),
        Step(
            id="silence",
            ask=trilingual("Elle se tait. Et maintenant ?", "تصمت. والآن؟", "She is silent. And now?"),
            says=(trilingual("Elle baisse les yeux.", "تنظر إلى الأرض.", "She looks down."),),
            options=(
                Option(
                    id="attendre",
                    text=trilingual("On attend avec elle", "ننتظر معها", "Wait with her"),
                    to="accueil",
                    after=("gare/papiers",),
                ),
                Option(id="insister", text=trilingual("On insiste", "نلح", "Insist"), to="peur"),
            ),
        ),
        Step(
            id="accueil",
            says=(trilingual("Elle parle.", "تتكلم.", "She speaks."),),
            end="good",
            debriefs=(trilingual("Qu’est-ce qui l’a aidée ?", "ما الذي ساعدها؟", "What helped her?"),),
        ),
        Step(
            id="peur",
            says=(trilingual("Elle part.", "تغادر.", "She leaves."),),
            end="harm",
            debriefs=(trilingual("Qu’avons-nous fermé ?", "ما الذي أغلقناه؟", "What did we close?"),),
        ),
    ),
)

EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(lead(On("care")), lead(On("text")), by("v1", Lean("0.1", "papiers")), by("v2", Lean("0.1", "calme"))),
        refused=(
            (by("v1", Go("0.1", "silent")), "activity-facilitator-goes-on"),
            (by("v1", Vote("0.1", "calme")), "activity-moved-on"),
            (by("v1", Lean("1.1", "calme")), "activity-moved-on"),
            (by("v1", Lean("0.1", "elsewhere")), "activity-option-unknown"),
            (by("v1", Decide("0.1", "calme")), "activity-everybody-votes"),
            (by("v1", Sheet("gare", ("calme",))), "activity-option-unknown"),
            (lead(Settle("9.1", "calme")), "activity-moved-on"),
            (lead(Settle("0.1", "elsewhere")), "activity-option-unknown"),
            (lead(Focus("elsewhere")), "activity-item-unknown"),
            (lead(Counted("elsewhere", {}), "t1"), "activity-item-unknown"),
            (lead(Counted("silence", {"insister": 1}), "t1"), "activity-moved-on"),
            (lead(Counted("gare", {"calme": 1})), "activity-table-missing"),
            (lead(Counted("gare", {"calme": -1}), "t1"), "activity-count-negative"),
        ),
        secrets=("harm", "protection"),
        paper=Sheet("gare", ("calme",)),
        hands=Counted("gare", {"calme": 4}),
    ),
    Examples(
        spec=SPEC,
        steps=(
            lead(On("care")),
            lead(On("text", "0.1")),
            by("v1", Lean("0.1", "papiers")),
            lead(On("silent")),
            lead(Time(60)),
            lead(On("talk")),
            by("v1", Vote("0.1", "calme")),
            by("v2", Vote("0.1", "papiers")),
        ),
        secrets=("harm", "protection"),
        paper=Sheet("silence", ("insister",)),
        hands=Counted("gare", {"calme": 2, "papiers": 1}),
    ),
    Examples(
        spec=SPEC,
        steps=(
            lead(On("care")),
            lead(On("text")),
            lead(On("silent")),
            lead(On("talk")),
            by("v1", Vote("0.1", "papiers")),
            by("v2", Vote("0.1", "papiers")),
            by("v2", Vote("0.1", "calme")),
            lead(Counted("gare", {"papiers": 3}), "t1"),
            lead(On("vote")),
            lead(On("decided")),
            lead(Settle("1.1", "insister")),
            lead(On("decided")),
        ),
        refused=((lead(Time(60)), "activity-no-time"),),
        secrets=("harm", "protection"),
        paper=Sheet("gare", ("calme",)),
        hands=Counted("gare", {"calme": 4}),
    ),
)
