"""Examples of role-plays: played by their contract tests, and a start for authors."""

from __future__ import annotations

from halqa.activities.examples import Examples, by, lead
from halqa.activities.exercise.acts import (
    Cast,
    Due,
    End,
    Felt,
    Free,
    Give,
    Go,
    Hold,
    Mark,
    Note,
    Plan,
    Release,
    Resume,
    Retime,
    Skip,
    Stop,
    Take,
)
from halqa.activities.exercise.spec import Criterion, Inject, Phase, Role, Spec
from halqa.core.activity import How
from halqa.core.words import trilingual

SPEC = Spec(
    care=trilingual("Personne n’est obligé de jouer.", "لا أحد مجبر على التمثيل.", "Nobody has to play."),
    stop=trilingual("Pause", "وقفة", "Pause"),
    roles=(
        Role(
            id="agent",
            name=trilingual("L’agent", "العون", "The officer"),
            card=trilingual("Vous recevez une personne.", "تستقبلون شخصا.", "You receive a person."),
        ),
        Role(
            id="personne",
            name=trilingual("La personne", "الشخص", "The person"),
            card=trilingual("Vous dites peu.", "تتكلمون قليلا.", "You say little."),
            trainer=True,
        ),
        Role(
            id="collegue",
            name=trilingual("Un collègue", "زميل", "A colleague"),
            card=trilingual("Vous entrez et sortez.", "تدخلون وتخرجون.", "You come and go."),
            least=0,
        ),
        Role(
            id="observateur",
            name=trilingual("L’observateur", "الملاحظ", "The observer"),
            card=trilingual("Vous regardez.", "تلاحظون.", "You watch."),
            most=2,
        ),
    ),
    phases=(
        Phase(id="preparation", name=trilingual("Préparation", "التحضير", "Preparation"), seconds=300),
        Phase(id="jeu", name=trilingual("Jeu", "التمثيل", "Play"), seconds=720),
        Phase(
            id="retour",
            name=trilingual("Retour", "العودة", "Looking back"),
            seconds=1200,
            order=("personne", "agent", "observateur"),
        ),
    ),
    injects=(
        Inject(
            id="i1",
            news=trilingual("La salle est pleine.", "القاعة ممتلئة.", "The room is full."),
            to=("agent",),
            phase="jeu",
            after=180,
            expect=trilingual("Garde le rythme.", "يحافظ على الوتيرة.", "Keeps the pace."),
        ),
        Inject(
            id="i2",
            news=trilingual("Votre téléphone vibre.", "هاتفكم يرن.", "Your phone buzzes."),
            to=("personne",),
            phase="jeu",
            after=420,
        ),
        Inject(
            id="i3",
            news=trilingual("On rappelle.", "اتصال جديد.", "Somebody calls back."),
            to=("agent", "collegue"),
        ),
    ),
    observer="observateur",
    criteria=(
        Criterion(id="r1", text=trilingual("Se présente.", "يعرّف بنفسه.", "Gives own name.")),
        Criterion(id="r2", text=trilingual("Ne menace pas.", "لا يهدد.", "Does not threaten."), critical=True),
    ),
    asks=(
        trilingual("Quand avez-vous eu confiance ?", "متى شعرتم بالثقة؟", "When did you feel trust?"),
        trilingual("Qu’avez-vous choisi ?", "ماذا اخترتم؟", "What did you choose?"),
        trilingual("Qu’avez-vous vu ?", "ماذا لاحظتم؟", "What did you see?"),
        trilingual("Que changer demain ?", "ما الذي يتغير غدا؟", "What changes tomorrow?"),
    ),
    longest=40,
)

EXAMPLES = (
    Examples(
        spec=SPEC,
        steps=(
            by("v1", Take("collegue")),
            by("v1", Take("agent")),
            by("v2", Take("observateur")),
            by("v3", Take()),
            by("v4", Take("collegue")),
            lead(Cast("personne")),
            lead(Go("phase-preparation")),
            lead(Give(60)),
            lead(Go("phase-jeu")),
            lead(Hold("i1")),
            lead(Retime("i2", 300)),
            lead(Skip("i3")),
            lead(Plan("i3")),
            lead(Stop()),
            lead(Release("i3")),
            lead(Resume()),
            lead(Release("i1")),
            lead(Free("collegue")),
            by("v2", Note({"r1": "seen", "r2": "partly"})),
            by("v3", Note({"r1": "seen"})),
            by("v3", Note({"r2": "no-chance"})),
            by("card:7", Mark("r1", "not-seen"), How.PAPER),
            lead(End()),
            by("v1", Felt("Je voulais aller trop vite.", "yes")),
            lead(Go("grid")),
        ),
        refused=(
            (by("v5", Take("juge")), "activity-role-unknown"),
            (by("v5", Take("personne")), "activity-role-trainer"),
            (by("v5", Take("agent")), "activity-play-over"),
            (by("v1", Note({"r1": "seen"})), "activity-observers-only"),
            (by("v2", Note({})), "activity-choose-at-least-one"),
            (by("v2", Note({"r9": "seen"})), "activity-option-unknown"),
            (by("v2", Note({"r1": "3"})), "activity-option-unknown"),
            (by("card:7", Mark("r1", "3"), How.PAPER), "activity-option-unknown"),
            (by("v2", Felt("Rien")), "activity-players-only"),
            (by("v1", Felt("x" * 41)), "activity-text-too-long"),
            (lead(Go("nowhere")), "activity-item-unknown"),
            (lead(Give(20_000)), "activity-time-too-long"),
            (lead(Resume()), "activity-nothing-to-do"),
            (lead(Cast("juge")), "activity-role-unknown"),
            (lead(Hold("i9")), "activity-item-unknown"),
            (lead(Hold("i1")), "activity-news-given"),
            (lead(Release("i2")), "activity-play-over"),
            (lead(Plan("i2")), "activity-nothing-to-do"),
            (lead(Retime("i2", 60, "retour")), "activity-item-unknown"),
            (lead(Retime("i2", -1)), "activity-time-too-long"),
            (lead(Due("i2", "", 1)), "activity-nothing-to-do"),
        ),
        secrets=(
            "You receive a person.",
            "You say little.",
            "The room is full.",
            "Keeps the pace.",
            "Gives own name.",
            "Je voulais aller trop vite.",
        ),
        paper=Mark("r2", "seen"),
    ),
    Examples(
        spec=SPEC,
        steps=(
            by("v1", Take("agent")),
            by("v2", Take("observateur")),
            lead(Go("phase-jeu")),
            by("v2", Note({"r1": "partly"})),
            lead(Stop()),
        ),
        refused=(
            (by("v5", Take("agent")), "activity-role-taken"),
            (lead(Plan("i1")), "activity-nothing-to-do"),
        ),
        paper=Mark("r1", "seen"),
    ),
)
