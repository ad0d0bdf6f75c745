"""Recordings that do not say what stands there: none of a text in that language, of words that a country fills in, of an older text."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.agenda import PLACEHOLDER
from halqa.core.packs.fingerprints import fingerprint
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning each. Whether the files are there, and are sound, is for whoever has the folder (`formats.pack_sounds`)."""
    spoken = {(one.unit, one.lang): one.of for one in reading.pack.spoken}
    for unit in reading.units:
        for lang in unit.text.sound if unit.heard is not None else ():
            args = {"unit": str(unit.id), "lang": str(lang)}
            if not unit.text.has(lang):
                yield Problem("pack-sound-without-text", "warning", unit.heard or unit.where, dict(args))
                continue
            words = unit.text.by[lang]
            if PLACEHOLDER.search(words):
                yield Problem("pack-sound-filled", "warning", unit.heard or unit.where, dict(args))
            if spoken.get((unit.id, lang), fingerprint(words)) != fingerprint(words):
                yield Problem("pack-sound-stale", "warning", unit.heard or unit.where, dict(args))
