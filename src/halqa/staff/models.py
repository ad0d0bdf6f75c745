"""Accounts of staff, the roles they hold, and the audit of what they did."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """Somebody who logs in at the staff door. Participants never have an account."""


class RoleHeld(models.Model):
    """A role that an account holds; one may hold several."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="roles_held")
    role = models.CharField(
        max_length=20,
        choices=[
            ("administrator", "administrator"),
            ("project_officer", "project officer"),
            ("facilitator", "facilitator"),
            ("me_officer", "M&E officer"),
            ("viewer", "viewer"),
        ],
    )

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["user", "role"], name="role_once_a_user")]

    def __str__(self) -> str:
        return f"{self.user}: {self.role}"


class AuditEntry(models.Model):
    """Who did what to which thing, when. Append-only; holds ids, never names of participants."""

    at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)
    action = models.CharField(max_length=60)
    subject = models.CharField(max_length=120)
    detail = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.action} {self.subject}"


class UsedLink(models.Model):
    """A single-use log-in link that has been followed. Only the nonce is kept; the signature lies in the link itself."""

    nonce = models.CharField(max_length=32, unique=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="links_used")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.nonce
