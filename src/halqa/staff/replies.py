"""How a page answers what was asked: a sentence that stays until the next page, and the way there."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest

from halqa.core.play.brief import World
from halqa.core.problems import Refused
from halqa.locale import say, say_refusal
from halqa.staff.requests import lang_of


def tell(request: HttpRequest, key: str, **args: object) -> None:
    """Say on the next page what was done."""
    messages.success(request, say(lang_of(request), key, **args))


def tell_refused(request: HttpRequest, refused: Refused) -> None:
    """Say on the next page what was not possible, what is kept and what to do."""
    messages.error(request, say_refusal(lang_of(request), refused))


def world_here() -> World:
    """The world this installation works in: the demonstration's twin, or the live one."""
    return "demonstration" if settings.HALQA_DEMO else "live"
