"""A room for the wall: everything of the shipped pack, and the longest things an author or a circle may bring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from halqa.activities.feedback.spec import Scale
from halqa.activities.feedback.spec import Spec as Feedback
from halqa.activities.map.spec import Spec as Map
from halqa.activities.options import Option
from halqa.activities.poll.spec import Spec as Poll
from halqa.activities.questions.spec import Spec as Questions
from halqa.activities.quiz.spec import Item
from halqa.activities.quiz.spec import Spec as Quiz
from halqa.core.activity import Mode
from halqa.core.ids import ActivityId, TableId
from halqa.core.packs.agenda import activities_of
from halqa.core.packs.build import read_pack
from halqa.core.play.brief import Brief, Planned, Table
from halqa.core.words import Text, trilingual
from halqa.room.live.store import create
from tests.support.room_files import MORNING, brief, check_in_keys

PACK = Path("packs/premier-cercle")
TITLE = trilingual(
    "Traite des êtres humains, protection de l’enfance, interculturalité et genre",
    "الاتجار بالبشر وحماية الطفولة والتعدد الثقافي والنوع الاجتماعي",
    "Human trafficking, child protection, interculturality and gender",
)
LONG = trilingual(
    "6 h 40, un minibus à Bab Sahel. Un homme répond pour une jeune fille. Les papiers sont en règle. Votre chef dit : « Laissez"
    " passer. » Vous doutez. Votre premier geste ?",
    "الساعة 6:40، حافلة صغيرة في باب الساحل. رجل يجيب مكان فتاة. الوثائق سليمة. يقول رئيسكم: «دعوهم يمرون». لديكم شك."
    " ما أول ما تفعلونه؟",
    '06:40, a minibus at Bab Sahel. A man answers for a girl. The papers are in order. Your superior says: "Let them through." You'
    " have a doubt. Your first move?",
)
OPTION = trilingual(
    "J’appelle la permanence de protection de Bir Saada, sans savoir si l’on répondra.",
    "أتصل بمداومة الحماية في بئر سعادة، دون أن أعرف هل سيجيب أحد.",
    "I call the protection duty line of Bir Saada, not knowing whether anyone will answer.",
)
NEED = trilingual("Une personne qui accompagne", "شخص يرافق الطفل", "Somebody who goes along")
EIGHT, TEN, ASKED, HARD, CHAIN = (ActivityId(name) for name in ("eight", "ten", "asked", "hard", "chain"))
QUESTIONS = (
    "Et si le parquet ne répond pas la nuit, qui peut décider de mettre l’enfant à l’abri, et jusqu’à quelle heure le lendemain ?",
    "من يترجم ليلا حين لا نجد أحدا يتكلم لغة الطفل، وهل يمكن أن نعتمد على قريب حاضر معه؟",
    "Who pays the taxi to the shelter when the duty car is away?",
)


def _numbered(text: Text, number: int) -> Text:
    return trilingual(*(f"{text.in_(lang)} ({number})" for lang in ("fr", "ar", "en")))  # type: ignore[arg-type]


def _planned(id: ActivityId, kind: str, mode: Mode, spec: Any, title: Text) -> Planned:
    raw = msgspec.Raw(msgspec.json.encode(spec))
    return Planned(id=id, kind=kind, mode=mode, half_day=MORNING, title=title, minutes=10, spec=raw)


def of_the_pack() -> tuple[Planned, ...]:
    """The run list of the shipped pack, in its invented country."""
    reading = read_pack({path.name: path.read_text(encoding="utf-8") for path in sorted(PACK.glob("*.halqa"))})
    agenda, overlay = reading.pack.agendas[0], next(one for one in reading.pack.overlays if one.invented)
    return tuple(
        Planned(
            id=ActivityId(each.id),
            kind=each.kind,
            mode=each.mode,
            half_day=MORNING,
            title=each.title,
            minutes=each.minutes,
            spec=each.spec,
            test=each.test,
        )
        for each in activities_of(reading.pack, agenda, overlay)
    )


def extremes() -> tuple[Planned, ...]:
    """Eight long options to a long question; ten scales; a place for many questions; long reasons; nine needs of a chain."""
    options = tuple(Option(chr(97 + n), _numbered(OPTION, n + 1)) for n in range(8))
    why = trilingual(*(f"{LONG.in_(lang)} {OPTION.in_(lang)}" for lang in ("fr", "ar", "en")))  # type: ignore[arg-type]
    item = Item(id="i1", ask=LONG, options=tuple(Option(o.id, o.text, why) for o in options[:4]), keys=("b",))
    needs = tuple(Option(f"n{n}", _numbered(OPTION if n % 3 == 0 else NEED, n)) for n in range(1, 10))
    low, high = (
        trilingual("pas du tout d’accord", "لا أوافق إطلاقا", "not at all"),
        trilingual("tout à fait d’accord", "أوافق تماما", "entirely"),
    )
    scales = tuple(Scale(id=f"s{n}", ask=_numbered(OPTION, n + 1), low=low, high=high) for n in range(10))
    return (
        _planned(EIGHT, "poll", Mode.BY_SEAT, Poll(ask=LONG, options=options), TITLE),
        _planned(TEN, "feedback", Mode.BY_SEAT, Feedback(scales=scales), TITLE),
        _planned(ASKED, "questions", Mode.BY_SEAT, Questions(ask=LONG, limit=20, moderated=False), TITLE),
        _planned(HARD, "quiz", Mode.BY_SEAT, Quiz(items=(item,)), TITLE),
        _planned(CHAIN, "map", Mode.BY_SEAT, Map(ask=TITLE, needs=needs), TITLE),
    )


def wall_brief() -> Brief:
    """The room: the pack's run list and the extremes, six tables."""
    tables = tuple(Table(TableId(f"t{n}"), trilingual(f"Table {n}", f"طاولة {n}", f"Table {n}")) for n in range(1, 7))
    opening = brief(activities=(*of_the_pack(), *extremes()))
    return msgspec.structs.replace(opening, title=TITLE, tables=tables, expected=26)


def wall_room(folder: Path) -> Path:
    """Its room file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "H7KQP.room"
    create(path, wall_brief(), check_in_keys())
    return path
