"""The published story as the portal reads it: 48, 8, 36, and four people left open; never more than is printed."""

from __future__ import annotations

import msgspec
import pytest

from halqa.core.ids import ClaimId
from halqa.core.ledger.claims import Claim, ClaimsFile, Part, Quantity
from halqa.core.words import trilingual
from halqa.portal import published


def claim(name: str, low: float, high: float | None, sex: str = "") -> Claim:
    return Claim(
        id=ClaimId(name), source="s", population="p", quantity=Quantity(as_printed=str(low), low=low, high=high),
        part=Part(dimension="sex", category=sex) if sex else None, of=ClaimId("total") if sex else None,
    )  # fmt: skip


def story(*claims: Claim) -> ClaimsFile:
    return ClaimsFile(halqa_claims=1, title=trilingual("a", "b", "c"), sources=(), claims=claims)


def test_the_shipped_story_leaves_four_open() -> None:
    found = published.first_with_split()
    assert found is not None
    split = found[2]
    assert (split.total, split.women, split.men, split.stated, split.missing) == (48, 8, 36, 44, 4)
    assert sum(count for _, count in published.groups(split)) == 48


@pytest.mark.parametrize(
    "claims",
    [
        (claim("total", 48, 48),),
        (claim("total", 48, 48), claim("w", 8, 8, "female")),
        (claim("total", 40, None), claim("w", 8, 8, "female"), claim("m", 36, 36, "male")),
        (claim("w", 8, 8, "female"), claim("m", 36, 36, "male")),
    ],
    ids=["no split", "women only", "more than forty", "no total"],
)
def test_a_split_is_never_invented(claims: tuple[Claim, ...]) -> None:
    assert published.split_of(story(*claims)) is None


def test_the_file_is_given_as_shipped() -> None:
    for slug in published.stories():
        assert msgspec.json.decode(published.raw(slug), type=ClaimsFile) == published.stories()[slug]
    with pytest.raises(KeyError):
        published.raw("../settings")


def test_what_the_organisation_says_of_itself_has_its_source() -> None:
    file = published.about()
    assert file is not None
    assert len(published.facts(file, "axis")) == 3
    printed = " ".join(claim.quantity.as_printed for claim in published.about_claims(file))
    assert "174" in printed
    assert "100" in printed
