"""What changes accounts and the audit."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from halqa.core.problems import Refused
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
def set_roles(*, user: User, roles: frozenset[Role], by: User | None, now: dt.datetime) -> Refused | None:
    """Replace the roles of an account. Refused when nobody could administer any more."""
    if Role.ADMINISTRATOR not in roles and _only_administrator(user):
        return Refused("staff-last-administrator")
    RoleHeld.objects.filter(user=user).delete()
    RoleHeld.objects.bulk_create(RoleHeld(user=user, role=role.value) for role in sorted(roles))
    record_action(action="roles set", subject=f"user:{user.pk}", by=by, now=now, detail={"roles": sorted(roles)})
    return None


@transaction.atomic
def switch_account(*, user: User, active: bool, by: User | None, now: dt.datetime) -> Refused | None:
    """Close an account or open it again; nothing it did is lost. Refused for the only administrator."""
    if not active and _only_administrator(user):
        return Refused("staff-last-administrator")
    user.is_active = active
    user.save(update_fields=["is_active"])
    action = "account opened" if active else "account closed"
    record_action(action=action, subject=f"user:{user.pk}", by=by, now=now)
    return None


@transaction.atomic
def new_password(*, user: User, password: str, by: User | None, now: dt.datetime) -> None:
    """Give an account a new password; the old one no longer opens it."""
    user.set_password(password)
    user.save(update_fields=["password"])
    record_action(action="password given", subject=f"user:{user.pk}", by=by, now=now)


def _only_administrator(user: User) -> bool:
    administrators = RoleHeld.objects.filter(role=Role.ADMINISTRATOR.value, user__is_active=True)
    return set(administrators.values_list("user_id", flat=True)) == {user.pk}


def record_action(
    *, action: str, subject: str, by: User | None, now: dt.datetime, detail: dict[str, object] | None = None
) -> None:
    """Append to the audit. `subject` is an id, never a name."""
    AuditEntry.objects.create(at=now, by=by, action=action, subject=subject, detail=detail or {})
