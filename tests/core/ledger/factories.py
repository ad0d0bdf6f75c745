"""Plain builders for the ledger's tests: claims files in a line, and books drawn by hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from halqa.core.ids import (
    ClaimId,
    CourseId,
    EntryId,
    FunderId,
    HalfDayId,
    InstitutionId,
    PersonId,
    ProgrammeId,
    ProjectId,
    SessionId,
)
from halqa.core.ledger.claims import Claim, ClaimsFile, DateClaim, Fact, Part, Qualifier, Quantity, Source
from halqa.core.ledger.entries import (
    Book,
    Funding,
    HalfDayFact,
    Headcount,
    PersonFact,
    Presence,
    SessionFact,
)
from halqa.core.words import trilingual

A = Source(id="a", title="A")
B = Source(id="b", title="B")
NAME = trilingual("t", "t", "t")


def quantity(
    low: float | None,
    high: float | None = -1,
    qualifier: Qualifier = "exact",
    printed: str = "",
    percent: bool = False,
) -> Quantity:
    """A quantity; one bound alone is both."""
    bound = low if high == -1 else high
    return Quantity(as_printed=printed or f"{low}", low=low, high=bound, qualifier=qualifier, percent=percent)


def claim(id: str, amount: Quantity | float, part: Part | None = None, **more: Any) -> Claim:
    more = {"source": "a", "population": "people", **more}
    if "of" in more:
        more["of"] = ClaimId(more["of"])
    return Claim(
        id=ClaimId(id),
        quantity=amount if isinstance(amount, Quantity) else quantity(amount, printed=f"{amount:g}"),
        part=part,
        **more,
    )


def sex(category: str, **more: Any) -> Part:
    return Part(dimension="sex", category=category, **more)


def part(dimension: Any, category: str, **more: Any) -> Part:
    return Part(dimension=dimension, category=category, **more)


def dates(
    id: str, first: str, last: str, days: Quantity | None = None, scope: tuple[str, ...] = ("Rabat",), source: str = "a"
) -> DateClaim:
    return DateClaim(id=ClaimId(id), source=source, scope=scope, first=first, last=last, days=days)


def institution_fact(id: str, source: str = "a") -> Fact:
    return Fact(id=ClaimId(id), source=source, kind="institution", text=NAME, as_printed=id)


def file(*stated: Claim | DateClaim | Fact, sources: tuple[Source, ...] = (A, B)) -> ClaimsFile:
    return ClaimsFile(
        halqa_claims=1,
        title=NAME,
        sources=sources,
        claims=tuple(each for each in stated if isinstance(each, Claim)),
        dates=tuple(each for each in stated if isinstance(each, DateClaim)),
        facts=tuple(each for each in stated if isinstance(each, Fact)),
    )


HALF_DAYS = tuple(
    HalfDayFact(
        id=HalfDayId(f"{town}{n}"), session=SessionId(town), date=f"2022-0{month}-0{1 + n // 2}", minutes=180 + 10 * n
    )
    for town, month in (("rabat", 5), ("marrakech", 6))
    for n in range(4)
)
SESSIONS = tuple(
    SessionFact(
        id=SessionId(town),
        course=CourseId("course"),
        programme=ProgrammeId("programme"),
        place=town,
        projects=(ProjectId("p1"),),
    )
    for town in ("rabat", "marrakech")
)


def person(id: str, sex: Any = "not_stated", institution: str | None = None, rank: Any = "not_stated") -> PersonFact:
    return PersonFact(
        id=PersonId(id), sex=sex, institution=InstitutionId(institution) if institution else None, rank=rank
    )


def presence(who: str, half_day: str, source: Any = "room", reverses: str = "", minutes: int | None = None) -> Presence:
    origin = f"{source}:{who}:{half_day}:{reverses}"
    return Presence(
        id=EntryId(origin),
        person=PersonId(who),
        half_day=HalfDayId(half_day),
        source=source,
        how="phone",
        origin=origin,
        reverses=EntryId(reverses) if reverses else None,
        minutes=minutes,
    )


def heads(half_day: str, total: int, seq: int = 1, **parts: int) -> Headcount:
    return Headcount(
        id=EntryId(f"h:{half_day}#{seq}"), half_day=HalfDayId(half_day), total=total, origin=f"room:r#{seq}", **parts
    )


def funding(project: str, funder: str, percent: int | None) -> Funding:
    return Funding(project=ProjectId(project), funder=FunderId(funder), percent=percent)


def book(
    *presences: Presence, people: tuple[PersonFact, ...] = (), doubts: tuple[tuple[str, str], ...] = (), **more: Any
) -> Book:
    return Book(
        position=more.pop("position", 7),
        sessions=more.pop("sessions", SESSIONS),
        half_days=HALF_DAYS,
        people=people,
        presences=presences,
        doubts=tuple((PersonId(one), PersonId(other)) for one, other in doubts),
        **more,
    )


_IDS = [f"p{n}" for n in range(7)]


@st.composite
def books(draw: st.DrawFn, doubts: bool = True, headcounts: bool = True) -> Book:
    """A book of up to seven people over two sessions, with reversals, double evidence, times, doubts and headcounts."""
    people = tuple(
        person(
            each,
            draw(st.sampled_from(["female", "male", "not_stated"])),
            draw(st.sampled_from([None, "police", "customs"])),
            draw(st.sampled_from(["senior", "middle", "not_stated"])),
        )
        for each in _IDS
        if draw(st.booleans())
    )
    half_days = [each.id for each in HALF_DAYS]
    where = draw(st.lists(st.tuples(st.sampled_from(_IDS), st.sampled_from(half_days)), max_size=25))
    entries: list[Presence] = []
    for who, half_day in where:
        entry = presence(
            who,
            half_day,
            draw(st.sampled_from(["room", "signed_sheet"])),
            minutes=draw(st.sampled_from([None, 90, 500])),
        )
        entries.append(entry)
        if draw(st.integers(0, 4)) == 0:
            entries.append(presence(who, half_day, "room", reverses=entry.id))
    unique = tuple({entry.id: entry for entry in entries}.values())
    pairs = draw(st.lists(st.tuples(st.sampled_from(_IDS), st.sampled_from(_IDS)), max_size=4)) if doubts else []
    counts = tuple(
        heads(half_day, draw(st.integers(0, 9)), seq)
        for seq, half_day in enumerate(draw(st.lists(st.sampled_from(half_days), max_size=5)) if headcounts else [])
    )
    return book(*unique, people=people, doubts=tuple(pair for pair in pairs if pair[0] != pair[1]), headcounts=counts)
