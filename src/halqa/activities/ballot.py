"""What several kinds share: options chosen and counted, hands counted by table, and how many took part by which way.

Counts are kept as acts come, never recounted: a frame costs its options, not its voices.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from halqa.activities.refusals import no
from halqa.core.activity import How, Voice
from halqa.core.ids import TableId
from halqa.core.problems import Refused

MOST_HANDS = 500
"""More raised hands at one table than this is a slip of the finger."""


class Ballot(msgspec.Struct):
    """One question's answers. `counts` has every option, in the author's order; `by_hands` is how many people the hands were."""

    counts: dict[str, int]
    chosen: dict[str, tuple[str, ...]] = {}
    hands: dict[TableId | None, dict[str, int]] = {}
    by_hands: int = 0

    def choose(self, voice: str, options: tuple[str, ...]) -> None:
        """`voice` chooses these options, instead of what it chose before; none takes that back."""
        for option in self.chosen.pop(voice, ()):
            self.counts[option] -= 1
        for option in options:
            self.counts[option] += 1
        if options:
            self.chosen[voice] = options

    def count(self, table: TableId | None, counts: Mapping[str, int], *, several: bool) -> None:
        """Hands counted at a table, instead of an earlier count there."""
        for option, number in self.hands.get(table, {}).items():
            self.counts[option] -= number
        self.by_hands += people(counts, several=several) - people(self.hands.get(table, {}), several=several)
        for option, number in counts.items():
            self.counts[option] += number
        self.hands[table] = dict(counts)

    @property
    def voices(self) -> int:
        """How many have answered, hands included."""
        return len(self.chosen) + self.by_hands


def ballot(options: Iterable[str]) -> Ballot:
    """An empty ballot over these options."""
    return Ballot(counts=dict.fromkeys(options, 0))


def people(counts: Mapping[str, int], *, several: bool) -> int:
    """How many people raised these hands: their sum, or at least the highest where one person may raise several times."""
    if several:
        return max(counts.values(), default=0)
    return sum(counts.values())


class Voters(msgspec.Struct):
    """Who took part, and by which way: the evidence of a tally. A voice that came by several ways counts under the first of `How`."""

    hows: dict[str, dict[str, How]] = {}
    by_how: dict[str, int] = {}

    def came(self, voice: Voice, slot: str) -> None:
        """`voice` took part; what it says in `slot` came by this way. A silent voice took part there no more. Depends on the newest
        act of each slot alone."""
        slots = self.hows.get(voice.key, {})
        if not voice.silent and slots.get(slot) is voice.how:
            return  # said again, by the same way
        self.hows.pop(voice.key, None)
        if slots:
            self._add(_first(slots), -1)
        slots.pop(slot, None)
        if not voice.silent:
            slots[slot] = voice.how
        if slots:
            self.hows[voice.key] = slots
            self._add(_first(slots), 1)

    def _add(self, how: How, number: int) -> None:
        left = self.by_how.get(how.value, 0) + number
        if left:
            self.by_how[how.value] = left
        else:
            self.by_how.pop(how.value, None)

    def ways(self, hands: int) -> dict[str, int]:
        """How many took part by each way, with so many raised hands."""
        ways = dict(self.by_how)
        if hands:
            ways[How.HANDS.value] = ways.get(How.HANDS.value, 0) + hands
        return ways


def _first(slots: Mapping[str, How]) -> How:
    ways = set(slots.values())
    if len(ways) == 1:
        return ways.pop()
    return next(how for how in How if how in ways)


def refuse_choice(known: Iterable[str], chosen: tuple[str, ...], *, most: int) -> Refused | None:
    """Why these options cannot be chosen: none, one twice or unknown, or more than `most`."""
    if not chosen:
        return no("activity-choose-at-least-one")
    if len(set(chosen)) < len(chosen) or not set(chosen) <= set(known):
        return no("activity-option-unknown")
    if len(chosen) > most:
        return no("activity-choose-one") if most == 1 else no("activity-choose-at-most", most=most)
    return None


def refuse_number(number: int, table: TableId | None) -> Refused | None:
    """Why so many hands for one thing cannot have been counted: no table, fewer than none, or too many to be true."""
    if table is None:
        return no("activity-table-missing")
    if number < 0:
        return no("activity-count-negative")
    return no("activity-count-too-high", most=MOST_HANDS) if number > MOST_HANDS else None


def refuse_hands(known: Iterable[str], counts: Mapping[str, int], table: TableId | None) -> Refused | None:
    """Why hands cannot have been counted so: no table, an unknown option, fewer than none, or too many to be true."""
    if table is None:
        return no("activity-table-missing")
    if not set(counts) <= set(known):
        return no("activity-option-unknown")
    if any(number < 0 for number in counts.values()):
        return no("activity-count-negative")
    if any(number > MOST_HANDS for number in counts.values()):
        return no("activity-count-too-high", most=MOST_HANDS)
    return None
