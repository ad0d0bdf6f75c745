"""An item without a reason for each option, without a source, or without an objective."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """A warning for a draft, an error for an item that says its sources were read or it was reviewed; retired items are left alone."""
    for item in reading.pack.items():
        if item.status == "retired":
            continue
        grave = item.status != "draft"
        where = reading.where(f"q/{item.id}")
        for option in item.options:
            if option.why is None:
                args = {"id": item.id, "option": option.id}
                yield Problem("pack-no-reason", "error" if grave else "warning", where, dict(args))
        if not item.sources:
            yield Problem("pack-no-source", "error" if grave else "warning", where, {"id": item.id})
        if not item.objective:
            yield Problem("pack-no-objective", "error" if grave else "warning", where, {"id": item.id})
    for page in reading.pack.pages():
        if not page.sources:
            yield Problem("pack-no-source", "warning", reading.where(f"t/{page.id}"), {"id": page.id})
