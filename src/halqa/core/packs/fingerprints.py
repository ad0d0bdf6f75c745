"""Which source text a translation was made from, and which text a recording says: short fingerprints kept in the `ids` file, so that a
changed sentence is noticed."""

from __future__ import annotations

import hashlib

from msgspec.structs import replace

from halqa.core.packs.model import Made, Pack, Reading, Spoken

LENGTH = 10
"""Hexadecimal digits kept: two sentences of one unit never meet by chance."""


def fingerprint(text: str) -> str:
    """The fingerprint of a text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:LENGTH]


def stamped(reading: Reading) -> Pack:
    """The pack with a fingerprint for every translation and every recording there is: its author says that all are up to date now.

    Where something could not be read, the fingerprints of what was not found stay: its texts may be there all the same.
    """
    source = reading.pack.source
    found = {unit.id for unit in reading.units}
    broken = any(problem.severity == "error" for problem in reading.problems)
    kept = [one for one in reading.pack.made if broken and one.unit not in found]
    made = [
        Made(unit=unit.id, lang=lang, of=fingerprint(unit.text.by[source]))
        for unit in reading.units
        if unit.text.has(source)
        for lang in reading.pack.languages
        if lang != source and unit.text.has(lang)
    ]
    spoken = [
        Spoken(unit=unit.id, lang=lang, of=fingerprint(unit.text.by[lang]))
        for unit in reading.units
        for lang in unit.text.sound
        if unit.text.has(lang)
    ]
    heard = [one for one in reading.pack.spoken if broken and one.unit not in found]
    return replace(reading.pack, made=(*made, *kept), spoken=(*spoken, *heard))
