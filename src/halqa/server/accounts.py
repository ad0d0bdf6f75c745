"""How django-allauth is kept inside Halqa's rules: nobody signs up, and what it says comes from the catalogue."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django import forms
from django.conf import settings
from django.http import HttpRequest

from halqa.core.words import FR, Lang
from halqa.locale import has, say
from halqa.staff.requests import lang_of


def _lang() -> Lang:
    """The language of the request allauth is answering."""
    return lang_of(context.request) if context.request is not None else FR


def spoken_error(code: str) -> forms.ValidationError:
    """The error of this code in the language of the request."""
    key = f"staff-form-{code.replace('_', '-')}"
    return forms.ValidationError(say(_lang(), key if has(_lang(), key) else "staff-form-invalid"), code=code)


class ClosedAccounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Accounts are made by an administrator on the staff door, never by a visitor."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Always False."""
        return False

    def validation_error(self, code: str, *args: Any) -> forms.ValidationError:
        """An error of the log-in forms, in the page's language."""
        return spoken_error(code)


class SecondFactor(DefaultMFAAdapter):  # type: ignore[misc]  # allauth ships no types
    """The second factor, in the page's language; the issuer in an authenticator is the organisation."""

    def validation_error(self, code: str, *args: Any) -> forms.ValidationError:
        """An error of the second factor's forms, in the page's language."""
        return spoken_error(code)

    def get_totp_issuer(self) -> str:
        """Whose code this is, as an authenticator lists it."""
        return str(settings.HALQA_ORGANISATION)
