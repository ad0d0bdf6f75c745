"""Forms of django-allauth that speak with sentences of their own."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import ChangePasswordForm, SetPasswordForm

from halqa.server.accounts import spoken_error


class ChangePassword(ChangePasswordForm):  # type: ignore[misc]  # allauth ships no types
    """A new password after the old one, typed twice."""

    def clean(self) -> dict[str, Any]:
        """What was typed; the page itself says when the two differ."""
        return _same_twice(self)


class SetPassword(SetPasswordForm):  # type: ignore[misc]  # allauth ships no types
    """A first password, typed twice, for an account entered by a link."""

    def clean(self) -> dict[str, Any]:
        """What was typed; the page itself says when the two differ."""
        return _same_twice(self)


def _same_twice(form: Any) -> dict[str, Any]:
    data: dict[str, Any] = form.cleaned_data
    first, second = data.get("password1"), data.get("password2")
    if first and second and first != second:
        form.add_error("password2", spoken_error("password_mismatch"))
    return data
