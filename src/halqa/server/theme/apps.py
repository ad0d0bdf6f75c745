"""The look of the staff door as a Django app: base templates, components, style sheets, fonts, template tags."""

from __future__ import annotations

from django.apps import AppConfig


class ThemeConfig(AppConfig):
    """Has no models."""

    name = "halqa.server.theme"
    label = "theme"
