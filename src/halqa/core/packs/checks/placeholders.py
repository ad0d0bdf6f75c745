"""`{contact}` and its like: the same in every language, and filled in by every overlay of the pack."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.agenda import PLACEHOLDER
from halqa.core.packs.model import Reading
from halqa.core.problems import Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error where languages differ, where an overlay (or the lack of one) leaves a gap."""
    pack = reading.pack
    for unit in reading.units:
        by = {lang: sorted(PLACEHOLDER.findall(text)) for lang, text in unit.text.by.items()}
        wanted = by.get(pack.source, [])
        for lang, names in by.items():
            if names != wanted:
                args = {"unit": str(unit.id), "lang": str(lang), "here": _shown(names), "there": _shown(wanted)}
                yield Problem("pack-placeholder-mismatch", "error", unit.where, dict(args))
        for name in sorted({name for names in by.values() for name in names}):
            for overlay in pack.overlays:
                if name not in {fill.name for fill in overlay.fills}:
                    args = {"name": name, "overlay": overlay.id}
                    yield Problem("pack-placeholder-unfilled", "error", unit.where, dict(args))
            if not pack.overlays:
                yield Problem("pack-placeholder-unfilled", "error", unit.where, {"name": name, "overlay": "-"})


def _shown(names: list[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names) or "-"
