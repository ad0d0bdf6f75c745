"""Orders that people put the options in, counted place by place as they come. No points and no winner: an order is not a vote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from halqa.activities.refusals import no
from halqa.core.problems import Refused


class Ranking(msgspec.Struct):
    """`places` has for each option how many put it first, second, ...; `said` each voice's order."""

    places: dict[str, list[int]]
    said: dict[str, tuple[str, ...]] = {}

    def rank(self, voice: str, order: tuple[str, ...]) -> None:
        """`voice` puts the options in this order, instead of an earlier one; none takes that back."""
        for place, option in enumerate(self.said.pop(voice, ())):
            self.places[option][place] -= 1
        for place, option in enumerate(order):
            self.places[option][place] += 1
        if order:
            self.said[voice] = order

    def median(self, option: str) -> float | None:
        """The place in the middle of all that people gave this option: half gave it this place or a better one. With an even number
        of people it may lie between two places. None before anybody answered."""
        counts = self.places[option]
        total = sum(counts)
        if not total:
            return None
        middle = (_place_of(counts, (total + 1) // 2) + _place_of(counts, total // 2 + 1)) / 2
        return int(middle) if middle.is_integer() else middle


def ranking(options: Iterable[str]) -> Ranking:
    """Nobody's order yet."""
    ids = tuple(options)
    return Ranking({id: [0] * len(ids) for id in ids})


def in_order(places: Mapping[str, str]) -> tuple[str, ...]:
    """The options from the first place to the last."""
    return tuple(sorted(places, key=lambda option: int(places[option])))


def refuse_order(known: Iterable[str], places: Mapping[str, str]) -> Refused | None:
    """Why these are not an order: an unknown option, one without a place, or two at the same place."""
    options = set(known)
    if not set(places) <= options:
        return no("activity-option-unknown")
    if set(places) != options or set(places.values()) != {str(place) for place in range(1, len(options) + 1)}:
        return no("activity-order-each-once", last=len(options))
    return None


def _place_of(counts: list[int], nth: int) -> int:
    """The place that the nth best of these was given (from 1)."""
    place = 0
    while nth > 0:
        nth -= counts[place]
        place += 1
    return place
