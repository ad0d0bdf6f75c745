"""What choices count toward has a name in every language: the debrief shows the name, never the id."""

from __future__ import annotations

from collections.abc import Iterator

from halqa.core.packs.model import Reading
from halqa.core.problems import Arg, Problem


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """An error for each choice that counts toward something unnamed, once the pack names its dimensions at all."""
    named = [dimension.id for dimension in reading.pack.dimensions]
    if not named:
        return
    for case in reading.pack.cases:
        for step in case.steps:
            for choice in step.choices:
                for credit in choice.credits:
                    if credit.dimension not in named:
                        args: dict[str, Arg] = {"dimension": credit.dimension, "known": ", ".join(named)}
                        where = reading.where(f"case/{case.id}/{step.id}/{choice.id}")
                        yield Problem("pack-unknown-dimension", "error", where, args)
