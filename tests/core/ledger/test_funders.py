"""Two views over funders: everybody sees the whole, or the parts add to it."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from halqa.core.ids import CourseId, ProgrammeId, ProjectId, SessionId
from halqa.core.ledger.entries import Book, Funding, SessionFact
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.ledger.funders import funder_views
from halqa.core.ledger.rules import participants
from halqa.core.ledger.shares import apportion
from halqa.core.words import AR, EN, FR
from halqa.locale import say_message
from tests.core.ledger.factories import SESSIONS, book, funding, person, presence

ALL = Scope()
RABAT = Scope(sessions=(SessionId("rabat"),))
PEOPLE = tuple(person(f"p{n}") for n in range(48))
FULL = tuple(presence(each.id, "rabat0") for each in PEOPLE)


def of_48(*shares: Funding, sessions: tuple[SessionFact, ...] = SESSIONS) -> Book:
    return book(*FULL, people=PEOPLE, funding=shares, sessions=sessions)


def parts(figure: Figure) -> dict[str, int]:
    (breakdown,) = figure.breakdowns
    assert breakdown.additive
    return {cell.key: cell.amount.low for cell in breakdown.cells}


def test_48_at_60_and_40_is_29_and_19() -> None:
    views = funder_views(participants, of_48(funding("p1", "denmark", 60), funding("p1", "netherlands", 40)), ALL)
    assert views.attribution is not None
    assert parts(views.attribution) == {"denmark": 29, "netherlands": 19, "not_stated": 0}
    assert [(each.funder, each.figure.amount.low, each.with_others) for each in views.contributions] == [
        ("denmark", 48, ("netherlands",)),
        ("netherlands", 48, ("denmark",)),
    ]
    assert [each.figure.notes[-1].key for each in views.contributions] == ["ledger-note-cofunded"] * 2
    assert views.whole.amount.low == 48
    assert len({views.whole.id, views.attribution.id, *(each.figure.id for each in views.contributions)}) == 4


def refused(here: Book) -> str:
    views = funder_views(participants, here, ALL)
    assert views.attribution is None
    assert views.reason is not None
    for lang in (FR, AR, EN):
        assert say_message(lang, views.reason)
    return views.reason.key.removeprefix("ledger-reason-")


def test_unknown_shares_leave_the_contribution_view_alone() -> None:
    assert refused(of_48(funding("p1", "denmark", None), funding("p1", "netherlands", 40))) == "shares-not-stated"
    assert refused(of_48(funding("p1", "denmark", 60))) == "shares-not-whole"
    assert refused(of_48()) == "shares-not-whole"
    assert (
        refused(book(*FULL, people=PEOPLE, doubts=(("p0", "p1"),), funding=(funding("p1", "denmark", 100),)))
        == "not-exact"
    )


def session(name: str, *projects: str) -> SessionFact:
    return SessionFact(
        id=SessionId(name),
        course=CourseId("c"),
        programme=ProgrammeId("p"),
        place=name,
        projects=tuple(map(ProjectId, projects)),
    )


def test_several_projects_have_no_shares_between_them() -> None:
    shares = (funding("p1", "denmark", 100), funding("p2", "netherlands", 100))
    assert refused(of_48(*shares, sessions=(session("rabat", "p1", "p2"),))) == "several-projects"
    assert refused(of_48(*shares, sessions=(session("rabat", "p1"), session("marrakech", "p2")))) == "several-projects"
    assert refused(of_48(*shares, sessions=())) == "several-projects"


def test_a_funder_sees_the_sessions_it_pays_for() -> None:
    shares = (funding("p1", "denmark", 100), funding("p2", "netherlands", 100), funding("p3", "elsewhere", 100))
    sessions = (session("rabat", "p1"), session("marrakech", "p2"))
    here = msgspec.structs.replace(
        of_48(*shares, sessions=sessions), presences=(*FULL, presence("p0", "marrakech0"), presence("p1", "marrakech0"))
    )
    views = funder_views(participants, here, ALL)
    assert [(each.funder, each.figure.amount.low, each.with_others) for each in views.contributions] == [
        ("denmark", 48, ()),
        ("netherlands", 2, ()),
    ]
    assert views.whole.amount.low == 48
    only = funder_views(participants, here, RABAT)
    assert [each.funder for each in only.contributions] == ["denmark"]
    assert only.attribution is not None
    assert parts(only.attribution) == {"denmark": 48, "not_stated": 0}


@given(st.integers(0, 5_000), st.lists(st.integers(0, 100), max_size=8))
def test_apportioned_parts_add_to_the_whole_and_stay_within_one_of_their_quota(whole: int, weights: list[int]) -> None:
    found = apportion(whole, weights)
    total = sum(weights)
    assert sum(found) == (whole if total else 0)
    for part, weight in zip(found, weights, strict=True):
        assert abs(part * total - whole * weight) < max(total, 1)


def test_nothing_is_given_where_nobody_has_a_weight() -> None:
    assert apportion(48, [0, 0]) == (0, 0)
    assert apportion(48, []) == ()
