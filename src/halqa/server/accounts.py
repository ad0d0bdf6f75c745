"""How django-allauth is kept inside Halqa's rules: nobody signs up; an administrator makes accounts."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAccounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Accounts are made by an administrator on the staff door, never by a visitor."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Always False."""
        return False
