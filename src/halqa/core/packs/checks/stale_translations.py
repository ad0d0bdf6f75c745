"""A translation made from an older wording of the source text: the French sentence changed, its Arabic and English did not."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.fingerprints import fingerprint
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning per unit and language whose fingerprint differs. Units that are gone are left alone: their ids may be retired."""
    units = {unit.id: unit for unit in reading.units}
    for made in reading.pack.made:
        unit = units.get(made.unit)
        if unit is not None and unit.text.has(made.lang) and fingerprint(unit.text.in_(reading.pack.source)) != made.of:
            yield Problem(
                "pack-stale-translation", "warning", unit.where, {"unit": str(made.unit), "lang": str(made.lang)}
            )
