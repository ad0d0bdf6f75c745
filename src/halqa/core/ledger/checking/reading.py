"""A claims file read for its checks: which claims count the same thing, and which whole a part belongs to."""

from __future__ import annotations

import msgspec

from halqa.core.ids import ClaimId
from halqa.core.ledger.claims import Claim, ClaimsFile, Source, Stage

OVERLAPPING = frozenset({"session", "place", "mode", "cohort", "role"})
"""Dimensions in which one person may stand twice without anybody being wrong."""


class Counted(msgspec.Struct, frozen=True):
    """Who is counted: two claims with the same value speak of the same whole."""

    population: str
    scope: frozenset[str]
    unit: str
    stage: Stage


def label(words: str) -> str:
    """Words as they are compared: case and spaces do not tell two populations apart."""
    return " ".join(words.split()).casefold()


def scope_of(labels: tuple[str, ...]) -> frozenset[str]:
    """A scope as it is compared: without order."""
    return frozenset(label(each) for each in labels)


def stage_of(claim: Claim) -> Stage:
    """The claim's stage; a planned quantity is planned whatever the stage says."""
    return "planned" if claim.quantity.qualifier == "planned" else claim.stage


def counts(claim: Claim) -> Counted:
    """Who this claim counts, its part left aside."""
    return Counted(label(claim.population), scope_of(claim.scope), claim.unit, stage_of(claim))


class Reading:
    """The file's claims by id, in order, with their wholes."""

    def __init__(self, file: ClaimsFile) -> None:
        self.file = file
        self.by_id: dict[ClaimId, Claim] = {claim.id: claim for claim in file.claims}
        self.sources: dict[str, Source] = {source.id: source for source in file.sources}
        self.order: dict[ClaimId, int] = {each.id: at for at, each in enumerate(file.stated)}
        self.wholes = tuple(claim for claim in file.claims if claim.part is None and claim.of is None)
        self.subsets = tuple(claim for claim in file.claims if claim.part is None and claim.of is not None)
        self._counts = {claim.id: counts(claim) for claim in file.claims}
        self._alike: dict[tuple[str, str, Stage], list[Claim]] = {}
        for claim in self.wholes:
            mine = self._counts[claim.id]
            self._alike.setdefault((mine.population, mine.unit, mine.stage), []).append(claim)
        self.parts = tuple(claim for claim in file.claims if claim.part is not None)

    def counts(self, claim: Claim) -> Counted:
        """Who a claim of this file counts, its part left aside."""
        return self._counts[claim.id]

    def alike(self, claim: Claim) -> list[Claim]:
        """The totals of the same population, unit and stage, whatever their scope, in the order of the file."""
        mine = self.counts(claim)
        return self._alike.get((mine.population, mine.unit, mine.stage), [])

    def whole_of(self, part: Claim) -> Claim | None:
        """The whole a part belongs to: the one it names, or the total of the same people, of its own source if there is one.

        A part by session, place, cohort, mode or role may carry its own scope inside the total's.
        """
        if part.of is not None:
            return self.by_id[part.of]
        wanted = self.counts(part)
        found = [
            claim
            for claim in self.alike(part)
            if not claim.quantity.percent and _holds(self.counts(claim), wanted, part)
        ]
        found.sort(key=lambda claim: (claim.derived, claim.source != part.source))
        return found[0] if found else None

    def root(self, claim: Claim) -> Counted:
        """Who is counted by the whole this claim is a part of; its own when there is none."""
        whole = self.whole_of(claim) if claim.part is not None else None
        return self.counts(whole or claim)


def _holds(whole: Counted, wanted: Counted, part: Claim) -> bool:
    assert part.part is not None
    inside = part.part.dimension in OVERLAPPING and wanted.scope <= whole.scope
    return whole.scope == wanted.scope or inside
