"""Who may do what: a few named predicates over the roles an account holds, and the mark that ties a view to one.

Every view of the staff door carries `@needs(predicate)` or `@public`; a view without a mark is refused to everybody, and a
test holds the table of URL x role against these marks.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from halqa.staff.models import RoleHeld

V = TypeVar("V", bound=Callable[..., Any])


class Role(StrEnum):
    """The roles of the house."""

    ADMINISTRATOR = "administrator"
    PROJECT_OFFICER = "project_officer"
    FACILITATOR = "facilitator"
    ME_OFFICER = "me_officer"
    VIEWER = "viewer"


Roles = frozenset[Role]
Rule = Callable[[Roles], bool]


def anyone_on_staff(roles: Roles) -> bool:
    """Holds any role at all."""
    return bool(roles)


def may_administer(roles: Roles) -> bool:
    """Accounts, roles, the machine."""
    return Role.ADMINISTRATOR in roles


def may_plan(roles: Roles) -> bool:
    """Programmes, sessions, seats, rosters."""
    return bool(roles & {Role.PROJECT_OFFICER, Role.ADMINISTRATOR})


def may_see_plan(roles: Roles) -> bool:
    """Read the desk, names included: those who plan, lead a circle or count."""
    return bool(roles & {Role.PROJECT_OFFICER, Role.ADMINISTRATOR, Role.FACILITATOR, Role.ME_OFFICER})


def may_lead(roles: Roles) -> bool:
    """Open and lead a room, check people in, type paper."""
    return bool(roles & {Role.FACILITATOR, Role.PROJECT_OFFICER})


def may_count(roles: Roles) -> bool:
    """Type attendance, reconcile, seal reports."""
    return bool(roles & {Role.ME_OFFICER, Role.PROJECT_OFFICER})


def may_export(roles: Roles) -> bool:
    """Take a room's answers out under pseudonyms: who leads rooms, and who counts."""
    return may_lead(roles) or may_count(roles)


def may_see_figures(roles: Roles) -> bool:
    """Figures, reports, reconciliation: no names in them."""
    return bool(roles)


def may_publish(roles: Roles) -> bool:
    """Put a sealed report before the public."""
    return bool(roles & {Role.ME_OFFICER, Role.ADMINISTRATOR})


def may_author(roles: Roles) -> bool:
    """Write packs."""
    return bool(roles & {Role.FACILITATOR, Role.PROJECT_OFFICER})


def may_read_packs(roles: Roles) -> bool:
    """Read packs, right answers and private cards included: whoever works with the circle, not who only reads figures."""
    return may_see_plan(roles)


def public(roles: Roles) -> bool:
    """Everybody, logged in or not."""
    return True


PUBLIC: Rule = public
_MARK = "halqa_rule"


def needs(rule: Rule) -> Callable[[V], V]:
    """Mark a view with the predicate that guards it."""

    def mark(view: V) -> V:
        setattr(view, _MARK, rule)
        return view

    return mark


def open_to_all(view: V) -> V:
    """Mark a view as public."""
    setattr(view, _MARK, PUBLIC)
    return view


def required_rule(view: Callable[..., Any]) -> Rule | None:
    """The predicate a view was marked with. Log-in pages of allauth and static files are public by their module."""
    marked: Rule | None = getattr(view, _MARK, None)
    if marked is None and str(getattr(view, "__module__", "")).startswith(("allauth.", "django.contrib.staticfiles")):
        return PUBLIC
    return marked


def roles_of(user: Any) -> Roles:
    """The roles an account holds; empty for a visitor. Read once a request."""
    if not user.is_authenticated:
        return frozenset()
    kept: Roles | None = getattr(user, "_halqa_roles", None)
    if kept is None:
        kept = frozenset(Role(role) for role in RoleHeld.objects.filter(user=user).values_list("role", flat=True))
        user._halqa_roles = kept
    return kept
