"""What the staff pages show: accounts with their roles, and the audit."""

from __future__ import annotations

import datetime as dt

import msgspec

from halqa.staff.models import AuditEntry, RoleHeld, User
from halqa.staff.rules import Role


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """An account and its roles. `last_login` is None for somebody who never came."""

    pk: int
    username: str
    active: bool
    roles: tuple[Role, ...]
    last_login: dt.datetime | None


class AuditRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the audit; `by` is a username, or empty for the machine itself."""

    at: dt.datetime
    by: str
    action: str
    subject: str
    detail: str


def accounts() -> tuple[Account, ...]:
    """All accounts, by name. Two queries."""
    held: dict[int, list[Role]] = {}
    for user, role in RoleHeld.objects.values_list("user_id", "role"):
        held.setdefault(user, []).append(Role(role))
    order = list(Role)
    return tuple(
        Account(
            pk=user.pk,
            username=user.username,
            active=user.is_active,
            roles=tuple(sorted(held.get(user.pk, []), key=order.index)),
            last_login=user.last_login,
        )
        for user in User.objects.order_by("username")
    )


def newest_audit(limit: int = 200) -> tuple[AuditRow, ...]:
    """The newest lines of the audit, newest first. One query."""
    rows = AuditEntry.objects.select_related("by").order_by("-at", "-pk")[:limit]
    return tuple(
        AuditRow(
            at=row.at,
            by=row.by.username if row.by else "",
            action=row.action,
            subject=row.subject,
            detail=", ".join(f"{key}: {value}" for key, value in row.detail.items()),
        )
        for row in rows
    )
