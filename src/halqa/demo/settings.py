"""The demonstration's settings: the house as it is, with the twin's pages on top. Never used by a real installation."""

from __future__ import annotations

from halqa.server import clock
from halqa.server.settings import *  # noqa: F403 - Django's own way of layering settings
from halqa.server.settings import ENVIRONMENT, INSTALLED_APPS

HALQA_DEMO = True
ROOT_URLCONF = "halqa.demo.urls"
INSTALLED_APPS = [*INSTALLED_APPS, "halqa.demo"]
clock.use_offset(ENVIRONMENT.data / "clock")
