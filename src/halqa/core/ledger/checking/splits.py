"""Parts against their whole: a split closes, misses its total by so many, or cannot be checked. No split is ever invented."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from halqa.core.ids import ClaimId
from halqa.core.ledger.checking.reading import OVERLAPPING, Counted, Reading, counts, stage_of
from halqa.core.ledger.checking.spans import Span, added, counted, equation, firm, gap, share
from halqa.core.ledger.checks import Check, Status, message, tidy
from halqa.core.ledger.claims import Claim


class Split(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one whole along one dimension, as one source prints them: one claim a category."""

    whole: Claim | None
    dimension: str
    counted: dict[str, Claim]  # by category
    shares: dict[str, Claim]

    @property
    def parts(self) -> dict[str, Claim]:
        """One claim a category: its count where both a count and a share are printed."""
        return {**self.shares, **self.counted}

    @property
    def complete(self) -> bool:
        """Whether the source means these parts as all there are: both sexes, or several categories of which none is "among others"."""
        if any(claim.part is not None and claim.part.partial for claim in self.parts.values()):
            return False
        return {"female", "male"} <= self.parts.keys() if self.dimension == "sex" else len(self.parts) > 1

    @property
    def may_overlap(self) -> bool:
        """Whether one person may stand in several parts."""
        flagged = any(claim.part is not None and claim.part.overlapping for claim in self.parts.values())
        people = all(claim.unit == "people" for claim in self.parts.values())
        return flagged or (people and self.dimension in OVERLAPPING)

    @property
    def ids(self) -> tuple[ClaimId, ...]:
        """The whole, then its parts in the order of the file."""
        whole = (self.whole.id,) if self.whole else ()
        return (*whole, *(claim.id for claim in (*self.counted.values(), *self.shares.values())))


def splits(reading: Reading) -> Iterator[Split]:
    """Every split of the file, in its order."""
    groups: dict[tuple[ClaimId | Counted, str, str], list[Claim]] = {}
    for claim in reading.parts:
        assert claim.part is not None
        whole = reading.whole_of(claim)
        key = (whole.id if whole else counts(claim), claim.part.dimension, claim.source)
        groups.setdefault(key, []).append(claim)
    for (_, dimension, _), claims in groups.items():
        numbers: dict[str, Claim] = {}
        shares: dict[str, Claim] = {}
        for claim in sorted(claims, key=lambda each: each.derived):  # what was printed goes before a sum of our own
            assert claim.part is not None
            (shares if claim.quantity.percent else numbers).setdefault(claim.part.category, claim)
        yield Split(whole=reading.whole_of(claims[0]), dimension=dimension, counted=numbers, shares=shares)


def check_splits(reading: Reading) -> Iterator[Check]:
    """A check for each split, and one for each category printed both as a count and as a share."""
    for split in splits(reading):
        yield _check(split)
        if split.whole is not None:
            for category, claim in split.counted.items():
                if category in split.shares:
                    yield _share_check(split.whole, claim, split.shares[category])


def _check(split: Split) -> Check:
    whole = split.whole
    if whole is None or whole.quantity.percent:
        return _without_total(split)
    for claim in split.parts.values():
        if claim.unit != whole.unit:
            return _cannot(
                split, "units-apart", {"part": claim.quantity.as_printed, "whole": whole.quantity.as_printed}
            )
        if stage_of(claim) != stage_of(whole):
            return _cannot(
                split, "stages-apart", {"part": claim.quantity.as_printed, "whole": whole.quantity.as_printed}
            )
    total = firm(whole.quantity)
    spans = [_span(claim, total) for claim in split.parts.values()]
    if any(span.high is not None and span.low > span.high for span in spans):
        return _no_such_share(split, total)
    return _derived(split, _weigh(split, total, spans))


def _span(claim: Claim, total: Span) -> Span:
    return counted(claim.quantity, total) if claim.quantity.percent else firm(claim.quantity)


def _weigh(split: Split, total: Span, spans: list[Span]) -> Check:
    parts = added(spans)
    apart = gap(total, parts)
    args: dict[str, str | int | float] = {
        "equation": equation(spans),
        "sum": parts.shown(),
        "whole": total.shown(),
        "dimension": split.dimension,
        "remainder": abs(apart),
    }
    alone = len(spans) == 1
    if apart < 0:
        largest = max(span.low for span in spans)
        if split.may_overlap and (total.high is None or largest <= total.high):
            return _cannot(split, "split-overlap", {**args, "largest": tidy(largest)})
        return _found(split, "does_not_close", "part-over" if alone else "split-over", args, apart)
    if total.read or parts.read:
        return _vague(split)
    if total.exact and parts.exact and not apart:
        return _found(split, "closes", "part-all" if alone else "split-closes", args, 0)
    if not split.complete:
        return _cannot(split, "part-alone" if alone else "split-partial", args)
    if not apart:
        return _found(split, "closes", "split-within", args, None)
    key = "split-open" if total.exact and parts.exact else "split-open-bounds"
    return _found(split, "does_not_close", key, args, apart)


def _vague(split: Split) -> Check:
    """Words such as "nearly" and "about" are quoted, not turned into numbers."""
    assert split.whole is not None
    printed = " + ".join(claim.quantity.as_printed for claim in split.parts.values())
    return _cannot(
        split, "vague", {"parts": printed, "whole": split.whole.quantity.as_printed, "dimension": split.dimension}
    )


def _without_total(split: Split) -> Check:
    if not split.counted:
        return _shares_alone(split)
    spans = [firm(claim.quantity) for claim in split.counted.values()]
    args: dict[str, str | int | float] = {
        "equation": equation(spans),
        "sum": added(spans).shown(),
        "dimension": split.dimension,
    }
    if split.may_overlap:
        return _cannot(split, "split-no-total-overlap", {**args, "largest": tidy(max(span.low for span in spans))})
    return _cannot(split, "part-no-total" if len(spans) == 1 else "split-no-total", args)


def _shares_alone(split: Split) -> Check:
    """Shares without a total: together they can still be held against a hundred."""
    spans = [share(claim.quantity) for claim in split.shares.values()]
    printed = [firm(claim.quantity) for claim in split.shares.values()]
    together = added(spans)
    apart = gap(Span(100, 100), together)  # beyond rounding
    missing = gap(Span(100, 100), added(printed))
    args: dict[str, str | int | float] = {
        "equation": equation(printed),
        "sum": added(printed).shown(),
        "remainder": abs(missing),
        "dimension": split.dimension,
    }
    if apart < 0 and not split.may_overlap:
        return _found(split, "does_not_close", "shares-over", args, missing)
    if together.read or not split.complete or apart < 0:
        return _cannot(split, "shares-partial", args)
    return _found(
        split,
        "does_not_close" if apart else "closes",
        "shares-open" if apart else "shares-close",
        args,
        missing if apart else 0,
    )


def _no_such_share(split: Split, total: Span) -> Check:
    wrong = next(
        claim
        for claim in split.parts.values()
        if (span := _span(claim, total)).high is not None and span.low > span.high
    )
    return _found(
        split, "does_not_close", "share-of-nobody", {"share": wrong.quantity.as_printed, "whole": total.shown()}, None
    )


def _share_check(whole: Claim, number: Claim, portion: Claim) -> Check:
    """One category printed twice, as a count and as a share: they must say the same."""
    total, printed = firm(whole.quantity), firm(number.quantity)
    allowed = counted(portion.quantity, total)
    apart = gap(printed, allowed)
    args = {
        "count": printed.shown(),
        "whole": total.shown(),
        "share": portion.quantity.as_printed,
        "means": allowed.shown(),
    }
    ids = (whole.id, number.id, portion.id)
    if apart:
        return Check(
            kind="split",
            status="does_not_close",
            explanation=message("share-differs", **args),
            remainder=apart,
            claims=ids,
        )
    if allowed.read or printed.read:
        return Check(kind="split", status="cannot_be_checked", explanation=message("share-vague", **args), claims=ids)
    return Check(kind="split", status="closes", explanation=message("share-fits", **args), remainder=0, claims=ids)


def _derived(split: Split, check: Check) -> Check:
    """A sum of our own cannot confirm the parts it was made from; that it is wrong can still be said."""
    ours = any(claim.derived for claim in (split.whole, *split.parts.values()) if claim is not None)
    if ours and check.status == "closes":
        return msgspec.structs.replace(
            check,
            status="cannot_be_checked",
            remainder=None,
            explanation=message("derived", sum=str(check.explanation.args["sum"])),
        )
    return check


def _found(
    split: Split, status: Status, key: str, args: dict[str, str | int | float], remainder: float | None
) -> Check:
    return Check(kind="split", status=status, explanation=message(key, **args), remainder=remainder, claims=split.ids)


def _cannot(split: Split, key: str, args: dict[str, str | int | float]) -> Check:
    return _found(split, "cannot_be_checked", key, args, None)
