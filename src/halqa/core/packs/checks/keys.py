"""Keys that give themselves away: one letter too often, the longest or the shortest option too often. And keys without option."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from halqa.core.packs.model import Bank, Item, Reading
from halqa.core.problems import Problem

ENOUGH = 4
"""Fewer items than this tell nothing about a habit."""
SKEWED = 0.5
"""More than this share of one letter is a habit: with three or four options chance gives a quarter to a third."""
EXTREME = 0.6
"""More than this share of keys that are the longest option, or the shortest, is a habit too."""


def check(reading: Reading, today: str) -> Iterator[Problem]:
    """Errors for keys without option and items without key; warnings for habits, at the bank's first line."""
    for bank in reading.pack.banks:
        for item in bank.items:
            where = reading.where(f"q/{item.id}")
            if not item.keys:
                yield Problem("pack-no-key", "error", where, {"id": item.id})
            for key in item.keys:
                if key not in {option.id for option in item.options}:
                    yield Problem("pack-unknown-key", "error", where, {"id": item.id, "key": key})
        yield from _habits(bank, reading)


def _habits(bank: Bank, reading: Reading) -> Iterator[Problem]:
    items = [item for item in bank.items if len(item.keys) == 1 and item.status != "retired"]
    if len(items) < ENOUGH:
        return
    where = reading.where(f"bank/{bank.id}")
    key, often = Counter(item.keys[0] for item in items).most_common(1)[0]
    if often / len(items) > SKEWED:
        yield Problem("pack-skewed-keys", "warning", where, {"key": key, "count": often, "total": len(items)})
    for code, extreme in (("pack-longest-key", max), ("pack-shortest-key", min)):
        alone = sum(_key_is_alone(item, extreme) for item in items)
        if alone / len(items) > EXTREME:
            yield Problem(code, "warning", where, {"count": alone, "total": len(items)})


def _key_is_alone(item: Item, extreme: Callable[[Iterable[int]], int]) -> bool:
    """Whether the key, and no other option, has the extreme length in the source language."""
    lengths = {option.id: len(option.text.in_(option.text.source)) for option in item.options}
    return [name for name, length in lengths.items() if length == extreme(lengths.values())] == [item.keys[0]]
