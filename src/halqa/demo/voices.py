"""What the invented participants say: drawn by rule with a fixed seed, so that every demonstration plays the same day."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import msgspec

from halqa.activities.quiz.spec import Spec as Quiz
from halqa.core.paper import SURE, Line
from halqa.core.words import AR, EN, FR, Lang

BEFORE, AFTER = 0.45, 0.8
"""How likely an invented participant is right before and after. Invented, like everything in the twin."""

QUESTIONS: dict[Lang, tuple[str, ...]] = {
    FR: (
        "Que faire si personne ne répond à la permanence ?",
        "Qui accompagne l'enfant pendant qu'on attend ?",
        "Peut-on noter le nom de la sœur dans le rapport ?",
    ),
    AR: (
        "ماذا نفعل إذا لم يجب أحد في المداومة؟",
        "من يرافق الطفل في انتظار الجواب؟",
        "هل نسجل اسم الأخت في التقرير؟",
    ),
    EN: ("What do we do when nobody answers at the protection desk?",),
}
COMMENTS: dict[Lang, tuple[str, ...]] = {
    FR: ("Plus de temps pour les cas, s'il vous plaît.", "Les tables ont bien parlé."),
    AR: ("نريد وقتا أطول للحالات.", "كان النقاش في الطاولات مفيدا."),
    EN: ("More time at the tables, please.",),
}


WORDS: dict[Lang, tuple[str, ...]] = {
    FR: ("écouter", "patience", "noter l'heure", "relais", "calme", "doute"),
    AR: ("الإصغاء", "الصبر", "الهدوء", "الشك", "التنسيق"),
    EN: ("listening", "patience", "doubt"),
}
COMMITMENTS: dict[Lang, tuple[str, ...]] = {
    FR: (
        "Afficher au poste comment joindre la permanence.",
        "Demander un interprète avant la première question.",
        "Fermer la porte avant de parler.",
    ),
    AR: ("أطلب مترجما قبل أول سؤال.", "أسجل الساعة واسم المصلحة التي أخبرتها.", "أشرح للشخص ما سيحدث بعد ذلك."),
    EN: ("Close the door before I ask.",),
}
FELT: dict[Lang, tuple[str, ...]] = {
    FR: ("J'allais trop vite au début.", "Le silence m'a aidé."),
    AR: ("كنت أسرع أكثر مما ينبغي.", "ساعدني الصمت."),
    EN: ("I spoke too soon.",),
}
SERVICES: tuple[tuple[str, str], ...] = (
    ("Permanence de protection", "répond à tout signalement d'enfant"),
    ("مركز الاستقبال", "يستقبل الأطفال غير المصحوبين"),
    ("Service des barrières", "met à l'abri et prévient"),
    ("Association Le Figuier", "trouve une langue, accompagne"),
)
THEMES: tuple[str, ...] = ("La peur de mal faire devant un supérieur", "غياب المترجم ليلا", "Personne ne répond")
"""What the invented circle agrees on aloud."""
WRITTEN: dict[str, tuple[dict[Lang, tuple[str, ...]], float]] = {
    "question": (QUESTIONS, 1 / 3),
    "word": (WORDS, 1.0),
    "commitment": (COMMITMENTS, 1.0),
}
"""What is written on a free line of a card, and how likely it is written at all. All other lines: COMMENTS, by one in three."""


def key_for(line: Line, spec: Any, likely: float, random: Random) -> str:
    """The keys an invented participant writes on a paper line: the right one as likely as `likely` where there is one, all of them in
    an order, and after the key how sure they are where the card asks it."""
    if not line.choices:
        return ""
    if isinstance(spec, Quiz):
        item = next(item for item in spec.items if item.id == line.id)
        right = [choice.key for choice in line.choices if choice.id in item.keys]
        wrong = [choice.key for choice in line.choices if choice.id not in item.keys]
        knows = random.random() < likely or not wrong
        return ("".join(right) if knows else random.choice(wrong)) + (
            surely(tuple(SURE), knows, random) if line.sure else ""
        )
    if line.form == "order":
        places = ordered(len(line.choices), random)
        return "".join(line.choices[places.index(str(place + 1))].key for place in range(len(places)))
    return random.choices([choice.key for choice in line.choices], weights=leaning(len(line.choices)))[0]


def surely(steps: Sequence[str], knows: bool, random: Random) -> str:
    """How sure somebody says they are, of steps from the surest to the least: who knows is mostly sure; some are who do not."""
    weights = range(len(steps), 0, -1) if knows else range(1, len(steps) + 1)
    return random.choices(steps, weights=list(weights))[0]


def ordered(options: int, random: Random) -> list[str]:
    """The place somebody gives each option ("1" is the first): mostly the author's order, with some who see it otherwise."""
    drawn = sorted(range(options), key=lambda option: option + 2 * random.random())
    return [str(drawn.index(option) + 1) for option in range(options)]


def leaning(options: int) -> list[int]:
    """Opinions lean to the later options, as people do on a scale they like; never all one way."""
    return [(place + 1) ** 2 for place in range(options)]


def card_of(lines: Sequence[Line], spec: Any, lang: Lang, likely: float, random: Random) -> dict[str, str]:
    """A whole paper card, line by line; free lines are filled as `WRITTEN` says."""
    card: dict[str, str] = {}
    for line in lines:
        if line.choices:
            card[line.id] = key_for(line, spec, likely, random)
        else:
            words, likely_written = WRITTEN.get(line.id, (COMMENTS, 1 / 3))
            if random.random() < likely_written:
                card[line.id] = random.choice(words[lang])
    return card


def hands_of(line: Line, spec: Any, people: int, likely: float, random: Random) -> dict[str, int]:
    """Hands raised at a table of `people` for one question, by option id."""
    counts = {choice.id: 0 for choice in line.choices}
    ids = {choice.key: choice.id for choice in line.choices}
    for _ in range(people):
        for key in key_for(msgspec.structs.replace(line, sure=False), spec, likely, random):
            counts[ids[key]] += 1
    return counts
