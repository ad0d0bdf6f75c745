"""Who may do what in the record, beyond the house's own predicates."""

from __future__ import annotations

from halqa.staff.rules import Roles, may_count, may_lead


def may_type(roles: Roles) -> bool:
    """Type signed sheets: those who lead a circle and those who count."""
    return may_lead(roles) or may_count(roles)
