"""The published story as the portal reads it: a claims file shipped with the Record, read-only, never attached to anything."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

import halqa.record
from halqa.core.ledger.claims import Claim, ClaimsFile, Fact, Source
from halqa.core.words import Lang
from halqa.render.document import Document
from halqa.reports.story.needs import PublishedStory
from halqa.reports.story.published import compose_published

SHIPPED = Path(halqa.record.__file__).parent / "published"
SUFFIX = ".claims.json"


class Split(msgspec.Struct, frozen=True, kw_only=True):
    """A total as printed, its parts by sex as printed, and what the parts leave open."""

    total: int
    women: int
    men: int

    @property
    def stated(self) -> int:
        """The people the split by sex accounts for."""
        return self.women + self.men

    @property
    def missing(self) -> int:
        """The people of the total whom the split does not account for."""
        return self.total - self.stated


@cache
def stories() -> dict[str, ClaimsFile]:
    """Every shipped claims file by its slug (the file's name before `.claims.json`)."""
    return {
        path.name.removesuffix(SUFFIX): msgspec.json.decode(path.read_bytes(), type=ClaimsFile)
        for path in sorted(SHIPPED.glob(f"*{SUFFIX}"))
    }


def raw(slug: str) -> bytes:
    """The claims file as shipped, byte for byte. Raises KeyError for a slug that is not shipped."""
    if slug not in stories():
        raise KeyError(slug)
    return (SHIPPED / f"{slug}{SUFFIX}").read_bytes()


def _exact(claim: Claim) -> int | None:
    low, high = claim.quantity.low, claim.quantity.high
    return int(low) if low is not None and low == high and claim.unit == "people" else None


def split_of(story: ClaimsFile) -> Split | None:
    """The story's total with its split by sex, or None when it does not print all three exactly."""
    by_sex: dict[str, int] = {}
    total: int | None = None
    for claim in story.claims:
        count = _exact(claim)
        if count is None or claim.derived:
            continue
        if claim.part is None and claim.of is None and total is None:
            total = count
        elif claim.part is not None and claim.part.dimension == "sex":
            by_sex.setdefault(claim.part.category, count)
    if total is None or not {"female", "male"} <= by_sex.keys():
        return None
    return Split(total=total, women=by_sex["female"], men=by_sex["male"])


def facts(story: ClaimsFile, kind: str) -> tuple[Fact, ...]:
    """The story's facts of one kind, in the file's order."""
    return tuple(fact for fact in story.facts if fact.kind == kind)


def about() -> ClaimsFile | None:
    """The first shipped file in which an organisation says what it does (its axes); None when there is none."""
    return next((story for story in stories().values() if facts(story, "axis")), None)


def about_claims(story: ClaimsFile) -> tuple[Claim, ...]:
    """The claims of the source that states the axes: what the organisation prints about itself."""
    sources = {fact.source for fact in facts(story, "axis")}
    return tuple(claim for claim in story.claims if claim.source in sources)


def source_of(story: ClaimsFile, fact: Fact) -> Source:
    """Where a fact was printed."""
    return next(source for source in story.sources if source.id == fact.source)


def first_with_split() -> tuple[str, ClaimsFile, Split] | None:
    """The first shipped story that prints a total and a split by sex, with its slug; None when there is none."""
    for slug, story in stories().items():
        split = split_of(story)
        if split is not None:
            return slug, story, split
    return None


def groups(split: Split) -> tuple[tuple[str, int], ...]:
    """The split as neighbouring seats of a ring: women, men, and the open seats at its foot."""
    return (("filled", split.women), ("second", split.men), ("missing", split.missing))


def document(lang: Lang, slug: str) -> Document:
    """The story of a shipped claims file in one language. Raises KeyError for a slug that is not shipped."""
    return compose_published(lang, PublishedStory(claims=stories()[slug], file_stem=slug))
