"""Whole numbers that add to a whole: the largest-remainder method."""

from __future__ import annotations

from collections.abc import Sequence


def apportion(whole: int, weights: Sequence[int]) -> tuple[int, ...]:
    """`whole` divided by weights so that the parts add to it: 48 at 60 and 40 is 29 and 19.

    Every part gets its quota rounded down; what is left goes to the largest remainders, then to the larger weight, then to the
    earlier place. Without any weight every part is 0. Weights are 0 or more.
    """
    total = sum(weights)
    if not total:
        return tuple(0 for _ in weights)
    parts = [whole * weight // total for weight in weights]
    order = sorted(range(len(weights)), key=lambda at: (-(whole * weights[at] % total), -weights[at], at))
    for at in order[: whole - sum(parts)]:
        parts[at] += 1
    return tuple(parts)
