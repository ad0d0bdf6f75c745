"""A case and an exercise to send out and take back."""

from __future__ import annotations

from pathlib import Path

from halqa.core.packs.build import read_pack
from halqa.core.packs.model import Reading
from halqa.formats.pack_folder import load

HERE = Path(__file__).parents[2] / "golden" / "packs"
COURSE = Path(__file__).parents[3] / "packs" / "le-chemin"
CASE = "poste-a-l-aube.case.halqa"
EXERCISE = "premier-contact.exercise.halqa"
MAIN = """halqa 1
pack: essai
version: 1.0.0
source: fr
languages: fr ar en
licence: CC BY 4.0
authors: Essai

title
fr| Essai
ar| تجربة
en| Trial
"""


def reading_of(*names: str) -> Reading:
    """A pack with these files."""
    files = {name: (HERE / name).read_text(encoding="utf-8") for name in names}
    return read_pack({"pack.halqa": MAIN, **files})


def course() -> Reading:
    """The two-day course that is shipped."""
    return load(COURSE)
