"""A small whole pack to break in one place at a time, the shipped pack, and the golden samples."""

from __future__ import annotations

from pathlib import Path

from halqa.core.packs.build import read_pack
from halqa.core.packs.checks import check_pack
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem
from halqa.core.words import LANGS
from halqa.locale import say_problem

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "packs" / "premier-cercle"
GOLDEN = ROOT / "tests" / "golden" / "packs"
TODAY = "2026-11-23"

MAIN = """halqa 1
pack: petit
version: 1.0.0
source: fr
languages: fr en
licence: CC BY 4.0
authors: Halqa

title
fr| Petit pack
en| Small pack

reference livre
fr| Un livre.
en| A book.
"""
BANK = """halqa 1
bank: b1

title
fr| Banque
en| Bank

objective o1 theme=traite
fr| Savoir.
en| Know.

== q1 key=a source=livre objective=o1 status=reviewed
ask
fr| Où ?
en| Where?
* a
fr| Ici, avec {contact}.
en| Here, with {contact}.
why
fr| Parce que.
en| Because.
* b
fr| Très loin de tout cela, là-bas.
en| Very far from all of that, over there.
why
fr| Non.
en| No.
coach
fr| Demandez.
en| Ask.
"""
THEORY = """halqa 1
theory: t1

title
fr| Théorie
en| Theory

== p1 source=livre
title
fr| Une page
en| A page
say un
fr| Bonjour.
en| Hello.
coach
fr| Note.
en| Note.
"""
POLLS = """halqa 1
poll: s1

title
fr| Sondages
en| Polls

== choix most=2
ask
fr| Lequel ?
en| Which?
* a
fr| Un
en| One
* b
fr| Deux
en| Two

== seul
ask
fr| Un seul ?
en| Only one?
* a
fr| Oui
en| Yes
* b
fr| Non
en| No
"""
FEEDBACK = """halqa 1
feedback: avis

title
fr| Avis
en| View

+ utile steps=4
fr| Utile
en| Useful
low
fr| Non
en| No
high
fr| Oui
en| Yes

comment
fr| Autre chose ?
en| Anything else?
"""
GUIDE = """halqa 1
guide: mener
reader: interpreter

title
fr| Mener
en| Leading

== avant
title
fr| Avant
en| Before
say un
fr| Lisez.
en| Read.
"""
GLOSSARY = """halqa 1
glossary: mots

title
fr| Les mots
en| The words

== traite
title
fr| traite des personnes | traite
en| trafficking in persons | trafficking
say
fr| Exploiter une personne.
en| Exploiting a person.
coach
fr| Jamais « trafic » seul.
en| Never "smuggling".
"""
AGENDA = """halqa 1
agenda: court

title
fr| Court
en| Short

== matin day=1 part=morning minutes=60m
title
fr| Matin
en| Morning

run r1 quiz ref=q1 minutes=10m
fr| Un quiz
en| A quiz

run r2 theory ref=p1 minutes=10m
fr| La page
en| The page

run r3 poll ref=choix minutes=5m mode=anonymous
fr| Un sondage
en| A poll

run r4 questions minutes=10m
fr| Vos questions
en| Your questions
ask
fr| Demandez avec {contact}.
en| Ask with {contact}.
coach
fr| Attendez.
en| Wait.

run r5 feedback ref=avis minutes=5m
fr| Votre avis
en| Your view
"""
OVERLAY = """halqa 1
overlay: ici
invented: yes

title
fr| Ici
en| Here

fill contact
fr| la permanence
en| the desk

== loi source=livre
title
fr| La loi
en| The law
say un
fr| Article un.
en| Article one.
"""

SMALL: dict[str, str] = {
    "pack.halqa": MAIN,
    "b1.bank.halqa": BANK,
    "t1.theory.halqa": THEORY,
    "s1.poll.halqa": POLLS,
    "avis.feedback.halqa": FEEDBACK,
    "court.agenda.halqa": AGENDA,
    "ici.overlay.halqa": OVERLAY,
    "mener.guide.halqa": GUIDE,
    "mots.glossary.halqa": GLOSSARY,
}


def shipped_files() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(SHIPPED.glob("*.halqa"))}


def shipped() -> Reading:
    return read_pack(shipped_files())


def golden_files() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(GOLDEN.glob("*.halqa"))}


def changed(file: str, *swaps: tuple[str, str], **more: str) -> Reading:
    """The small pack with some text of one file exchanged, and more files (`name_halqa="..."`)."""
    text = SMALL[file]
    for old, new in swaps:
        assert old in text, old
        text = text.replace(old, new)
    return read_pack({**SMALL, file: text, **{name.replace("_", "."): body for name, body in more.items()}})


def all_problems(reading: Reading) -> tuple[Problem, ...]:
    return check_pack(reading, TODAY)


def codes(reading: Reading) -> list[str]:
    """The codes of all problems, in order, without the part's prefix. Each must have its sentences in every language."""
    problems = all_problems(reading)
    for problem in problems:
        for lang in LANGS:
            assert all(say_problem(lang, problem))
    return [problem.code.removeprefix("pack-") for problem in problems]


def one(reading: Reading, code: str) -> Problem:
    """The single problem of this code."""
    assert codes(reading)
    found = [problem for problem in all_problems(reading) if problem.code == f"pack-{code}"]
    assert len(found) == 1, codes(reading)
    return found[0]
