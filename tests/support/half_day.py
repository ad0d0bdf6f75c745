"""A pack of the house whose one agenda has, in its second half-day, a case and a role-play between theory, questions and a view."""

from __future__ import annotations

import re
from pathlib import Path

from halqa.core.words import AR, EN, FR, Lang

SHIPPED = Path(__file__).resolve().parents[2] / "packs" / "le-chemin"
NAME = "une-demi-journee"
MINUTES = 240
"""Planned for the half-day; its steps take 30 fewer."""
Words = dict[Lang, str]
THEORY: Words = {FR: "Un âge que l'on ne sait pas", AR: "سن لا نعرفها", EN: "An age that nobody knows"}
QUIZ: Words = {FR: "Une procédure", AR: "إجراء", EN: "A procedure"}
POLL: Words = {
    FR: "Ce qui rend le premier contact difficile",
    AR: "ما يجعل الاتصال الأول صعبا",
    EN: "What makes it hard",
}
OTHER: Words = {FR: "Qui traduit", AR: "من يترجم", EN: "Who interprets"}
CASE: Words = {FR: "Le cas", AR: "الحالة", EN: "The case"}
PLAY: Words = {FR: "La mise en situation", AR: "المحاكاة", EN: "The role-play"}
QUESTIONS: Words = {FR: "Vos questions de l'après-midi", AR: "أسئلتكم بعد الظهر", EN: "Your questions this afternoon"}
VIEW: Words = {FR: "Votre avis", AR: "رأيكم", EN: "Your view"}
HALF: Words = {FR: "Une demi-journée", AR: "نصف يوم", EN: "A half-day"}
NOTES: Words = {FR: "Laissez le temps.", AR: "اتركوا الوقت.", EN: "Leave time."}
RUNS: tuple[tuple[str, Words], ...] = (
    ("page theory ref=age minutes=45m", THEORY),
    ("essai quiz ref=age-comment minutes=15m mode=anonymous", QUIZ),
    ("obstacle poll ref=obstacle minutes=30m mode=anonymous", POLL),
    ("traduit poll ref=qui-traduit minutes=20m mode=anonymous", OTHER),
    ("cas case ref=poste minutes=40m mode=by-seat pace=table keep=yes", CASE),
    ("jeu exercise ref=premier-contact minutes=20m keep=yes", PLAY),
    ("questions questions minutes=30m mode=anonymous", QUESTIONS),
    ("avis feedback ref=demi-journee minutes=10m mode=anonymous", VIEW),
)


def make_pack(folder: Path) -> None:
    """The shipped course under another name, with this agenda alone. What a case gives a table of time is so long that no slow machine
    goes on by itself."""
    folder.mkdir(parents=True)
    for file in sorted(SHIPPED.glob("*.halqa")):
        if not file.name.endswith((".agenda.halqa", "ids.halqa")):
            text = file.read_text(encoding="utf-8").replace("pack: le-chemin", f"pack: {NAME}")
            text = re.sub(r"silent=\S+ talk=\S+ vote=\S+", "silent=90m talk=90m vote=90m", text)
            (folder / file.name).write_text(text, encoding="utf-8")
    lines = ["halqa 1", "agenda: essai", *_said("title", HALF)]
    for number, (day, part) in enumerate(((1, "morning"), (1, "afternoon"), (2, "morning"), (2, "afternoon"))):
        lines += [f"== h{number} day={day} part={part} minutes={MINUTES}m", *_said("title", HALF)]
        for run, title in RUNS if number == 1 else ((f"rien-{number} theory ref=gare minutes=5m", HALF),):
            lines += [f"run {run}", *(f"{lang}| {words}" for lang, words in title.items()), *_said("coach", NOTES)]
    (folder / "essai.agenda.halqa").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _said(what: str, words: Words) -> list[str]:
    return [what, *(f"{lang}| {said}" for lang, said in words.items())]
