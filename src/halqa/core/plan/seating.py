"""Who sits with whom: tables made from people, mixed or of peers. No name is needed, and the same people always sit the same way.

Whoever holds a high rank is not alone with those who report to him when peers sit together; where services are to meet each other,
every service and every language is spread as evenly as the numbers allow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import msgspec

Mix = Literal["mixed", "peers"]
RANKS = ("senior", "middle", "rank_and_file", "civilian")
"""The categories of rank in their order; whoever states none comes last."""


class Sitter(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to be seated. `id` is opaque; what is empty is not known."""

    id: str
    institution: str = ""
    language: str = ""
    rank: str = ""


def sizes(people: int, tables: int) -> tuple[int, ...]:
    """How many sit at each of so many tables: they differ by one at most, the larger ones first. No table stays empty."""
    count = max(1, min(tables, people)) if people else 0
    return tuple(people // count + (number < people % count) for number in range(count))


def seated(sitters: Sequence[Sitter], tables: int, mix: Mix) -> tuple[tuple[str, ...], ...]:
    """The ids at each table. `mixed`: each institution, and within that each language, as evenly as possible; `peers`: next to each
    other in rank. Sizes are those of `sizes`; the order in which people come changes nothing."""
    wanted = sizes(len(sitters), tables)
    everyone = sorted(sitters, key=lambda one: one.id)
    found = _peers(everyone, wanted) if mix == "peers" else _mixed(everyone, len(wanted))
    return tuple(tuple(one.id for one in table) for table in found)


def _peers(everyone: Sequence[Sitter], wanted: Sequence[int]) -> list[list[Sitter]]:
    """The ranks in their order, cut into tables; inside a rank the institutions take turns."""
    line = sorted(_taking_turns(everyone), key=lambda one: _place(one.rank))
    tables, at = [], 0
    for size in wanted:
        tables.append(line[at : at + size])
        at += size
    return tables


def _place(rank: str) -> int:
    return RANKS.index(rank) if rank in RANKS else len(RANKS)


def _taking_turns(everyone: Sequence[Sitter]) -> list[Sitter]:
    """The first of each institution of a rank, then the second of each, and so on."""
    turn: Counter[tuple[str, str]] = Counter()
    keyed = []
    for one in everyone:
        turn[one.rank, one.institution] += 1
        keyed.append((turn[one.rank, one.institution], one.institution, one.id, one))
    return [each[-1] for each in sorted(keyed, key=lambda each: each[:3])]


def _mixed(everyone: Sequence[Sitter], tables: int) -> list[list[Sitter]]:
    """Institution after institution is dealt round the tables, so no table has two more of one than another; then people of the same
    institution change places as long as that spreads the languages."""
    dealt: list[list[Sitter]] = [[] for _ in range(tables)]
    line = sorted(everyone, key=lambda one: (one.institution, one.language, one.id))
    for number, one in enumerate(line):
        dealt[number % tables].append(one)
    languages = [Counter(one.language for one in table) for table in dealt]
    while _one_change(dealt, languages):
        pass
    return dealt


def _one_change(dealt: list[list[Sitter]], languages: list[Counter[str]]) -> bool:
    """The first exchange inside an institution that makes the languages more even; each one lowers the same sum, so they end."""
    for here in range(len(dealt)):
        for there in range(here + 1, len(dealt)):
            for mine, one in enumerate(dealt[here]):
                for theirs, other in enumerate(dealt[there]):
                    if one.institution == other.institution and _evens(languages[here], languages[there], one, other):
                        dealt[here][mine], dealt[there][theirs] = other, one
                        for counts, gone, come in (
                            (languages[here], one, other),
                            (languages[there], other, one),
                        ):
                            counts[gone.language] -= 1
                            counts[come.language] += 1
                        return True
    return False


def _evens(here: Counter[str], there: Counter[str], one: Sitter, other: Sitter) -> bool:
    """Whether exchanging them makes the sum of the squares of the languages at both tables smaller."""
    if one.language == other.language:
        return False
    return (here[one.language] - there[one.language]) + (there[other.language] - here[other.language]) > 2
