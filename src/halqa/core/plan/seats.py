"""Seats: how many an institution was given in a session, how many are taken, and what an import would do to that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from halqa.core.problems import Arg, Problem, Where


class Seats(msgspec.Struct, frozen=True):
    """An institution's seats in a session, and how many people hold one already."""

    given: int
    taken: int = 0


def over_quota(institutions: Iterable[str], seats: Mapping[str, Seats], file: str) -> tuple[Problem, ...]:
    """A note for each institution whose rows (one entry each) ask for more seats than are left. Nobody is refused for it."""
    notes: list[Problem] = []
    for institution, asked in sorted(Counter(institutions).items()):
        quota = seats.get(institution)
        if quota is not None and quota.taken + asked > quota.given:
            over = quota.taken + asked - quota.given
            args: dict[str, Arg] = {"institution": institution, "given": quota.given, "taken": quota.taken}
            args |= {"asked": asked, "over": over}
            notes.append(Problem("roster-over-quota", "note", Where(file), args))
    return tuple(notes)
