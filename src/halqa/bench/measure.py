"""What is measured: cases with their measures, round by round, and what a round's measures come to."""

from __future__ import annotations

import statistics

import msgspec

WORST = frozenset({"lost", "doubled", "errors", "staff_errors", "sqlite_lost"})
"""Measures of which one bad round is one too many: the highest round counts, not the median."""


class Measure(msgspec.Struct, frozen=True):
    """One quantity over the rounds."""

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle round."""
        return statistics.median(self.rounds)

    @property
    def low(self) -> float:
        """The lowest round."""
        return min(self.rounds)

    @property
    def high(self) -> float:
        """The highest round."""
        return max(self.rounds)


class Case(msgspec.Struct, frozen=True):
    """One load: `size` is what its name counts (connections, phones, streams); `quantiles` are times in ms for the picture."""

    scenario: str
    name: str
    size: int
    measures: dict[str, Measure]
    quantiles: tuple[float, ...] = ()

    def value(self, key: str) -> float | None:
        """What counts for a goal: the median, or the worst round of counts that must be 0; None when it was not measured."""
        measure = self.measures.get(key)
        if measure is None:
            return None
        return measure.high if key in WORST else measure.median


class Rounds:
    """Collects a case's rounds."""

    def __init__(self, scenario: str, name: str, size: int) -> None:
        self._case = (scenario, name, size)
        self._rounds: dict[str, list[float]] = {}
        self._quantiles: list[tuple[float, ...]] = []

    def add(self, quantiles: tuple[float, ...] = (), **measures: float) -> None:
        """One round's measures."""
        for key, value in measures.items():
            self._rounds.setdefault(key, []).append(round(float(value), 4))
        if quantiles:
            self._quantiles.append(quantiles)

    def case(self) -> Case:
        """The case over all rounds."""
        measures = {key: Measure(tuple(values)) for key, values in self._rounds.items()}
        columns = zip(*self._quantiles, strict=True)
        return Case(*self._case, measures, tuple(round(statistics.median(each), 3) for each in columns))
