"""What changes accounts and the audit."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from halqa.staff.models import AuditEntry, RoleHeld, User
from halqa.staff.rules import Role


@transaction.atomic
def make_account(
    *, username: str, password: str | None, roles: frozenset[Role], by: User | None, now: dt.datetime
) -> User:
    """A new account with its roles. Without a password it can only be entered by a single-use link."""
    user = User.objects.create_user(username=username, password=password)
    RoleHeld.objects.bulk_create(RoleHeld(user=user, role=role.value) for role in sorted(roles))
    record_action(action="account made", subject=f"user:{user.pk}", by=by, now=now, detail={"roles": sorted(roles)})
    return user


@transaction.atomic
def set_roles(*, user: User, roles: frozenset[Role], by: User | None, now: dt.datetime) -> None:
    """Replace the roles of an account."""
    RoleHeld.objects.filter(user=user).delete()
    RoleHeld.objects.bulk_create(RoleHeld(user=user, role=role.value) for role in sorted(roles))
    record_action(action="roles set", subject=f"user:{user.pk}", by=by, now=now, detail={"roles": sorted(roles)})


def record_action(
    *, action: str, subject: str, by: User | None, now: dt.datetime, detail: dict[str, object] | None = None
) -> None:
    """Append to the audit. `subject` is an id, never a name."""
    AuditEntry.objects.create(at=now, by=by, action=action, subject=subject, detail=detail or {})
