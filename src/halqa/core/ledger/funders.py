"""Two views of a figure over its funders: contribution (each sees the whole: do not add) and attribution (by share: adds up)."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from halqa.core.ids import FunderId, ProjectId, SessionId
from halqa.core.ledger.attendance import Attendance
from halqa.core.ledger.checks import message
from halqa.core.ledger.entries import Book
from halqa.core.ledger.figures import Breakdown, Cell, Figure, Scope, exactly
from halqa.core.ledger.shares import apportion
from halqa.core.problems import Message


class Contribution(msgspec.Struct, frozen=True, kw_only=True):
    """The whole as one funder sees it, and with whom it is shared: never to be added to another funder's."""

    funder: FunderId
    figure: Figure
    with_others: tuple[FunderId, ...]


class FunderViews(msgspec.Struct, frozen=True, kw_only=True):
    """`whole` is the union. `attribution` splits it over funders and adds up to it; where that can't be made, `reason` says why."""

    whole: Figure
    contributions: tuple[Contribution, ...]
    attribution: Figure | None = None
    reason: Message | None = None


def funder_views(rule: Callable[[Book, Scope], Figure], book: Book, scope: Scope) -> FunderViews:
    """Both views of `rule` in `scope`. A funder sees the sessions of the projects it funds.

    Attribution needs an exact figure whose sessions all serve the same one project, with stated shares that make a hundred.
    """
    whole = rule(book, scope)
    projects = _projects(book, scope)
    found = Views(book, scope, rule, projects)
    amounts = found.shares()
    if isinstance(amounts, Message):
        return FunderViews(whole=whole, contributions=found.contributions(), reason=amounts)
    if whole.amount.low != whole.amount.high:
        return FunderViews(whole=whole, contributions=found.contributions(), reason=message("reason-not-exact"))
    funders = sorted(amounts)
    parts = apportion(whole.amount.low, [amounts[funder] for funder in funders])
    cells = tuple(Cell(funder, exactly(part)) for funder, part in zip(funders, parts, strict=True))
    attribution = msgspec.structs.replace(
        whole,
        id=f"{whole.id}/attribution",
        breakdowns=(Breakdown("funder", (*cells, Cell("not_stated", exactly(0))), additive=True),),
        notes=(*whole.notes, message("note-attribution")),
    )
    return FunderViews(whole=whole, contributions=found.contributions(), attribution=attribution)


def _projects(book: Book, scope: Scope) -> dict[SessionId, tuple[ProjectId, ...]]:
    """The projects that each session in scope serves."""
    sessions = Attendance(book, scope).sessions()
    return {session.id: session.projects for session in book.sessions if session.id in sessions}


class Views:
    """What the funding of a scope allows."""

    def __init__(
        self,
        book: Book,
        scope: Scope,
        rule: Callable[[Book, Scope], Figure],
        projects: dict[SessionId, tuple[ProjectId, ...]],
    ) -> None:
        self.book = book
        self.scope = scope
        self.rule = rule
        self.projects = projects

    def contributions(self) -> tuple[Contribution, ...]:
        """One figure a funder, over the sessions in scope that its projects pay for."""
        served = {project for projects in self.projects.values() for project in projects}
        funders = sorted({each.funder for each in self.book.funding if each.project in served})
        sees = {funder: self._sessions_of(funder) for funder in funders}
        return tuple(self._contribution(funder, sees) for funder in funders)

    def _sessions_of(self, funder: FunderId) -> frozenset[SessionId]:
        paid = {each.project for each in self.book.funding if each.funder == funder}
        return frozenset(session for session, projects in self.projects.items() if paid & set(projects))

    def _contribution(self, funder: FunderId, sees: dict[FunderId, frozenset[SessionId]]) -> Contribution:
        others = tuple(other for other in sees if other != funder and sees[other] & sees[funder])
        scope = msgspec.structs.replace(self.scope, sessions=tuple(sorted(sees[funder])))
        figure = self.rule(self.book, scope)
        note = (message("note-cofunded", others=len(others)),) if others else ()
        named = msgspec.structs.replace(figure, id=f"{figure.id}/funder={funder}", notes=(*figure.notes, *note))
        return Contribution(funder=funder, figure=named, with_others=others)

    def shares(self) -> dict[FunderId, int] | Message:
        """The stated shares of the one project behind the scope, or why there are none."""
        if len(set(self.projects.values())) != 1 or any(len(projects) != 1 for projects in self.projects.values()):
            return message("reason-several-projects")
        (project,) = next(iter(self.projects.values()))
        found: dict[FunderId, int] = {}
        for each in self.book.funding:
            if each.project == project:
                if each.percent is None:
                    return message("reason-shares-not-stated")
                found[each.funder] = found.get(each.funder, 0) + each.percent
        return found if sum(found.values()) == 100 else message("reason-shares-not-whole", sum=sum(found.values()))
