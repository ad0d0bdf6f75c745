"""Template tags of the staff door: sentences of the catalogue, texts in the page's language, dates."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.context import Context

from halqa.core.words import Text
from halqa.locale import dates
from halqa.locale import say as say_in

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: Context, key: str, **args: Any) -> str:
    """The sentence `key` in the page's language."""
    return say_in(context["lang"], key, **args)


@register.simple_tag(takes_context=True)
def text(context: Context, unit: Text) -> str:
    """A text unit in the page's language."""
    return unit.in_(context["lang"])


@register.simple_tag(takes_context=True)
def day(context: Context, iso: Any) -> str:
    """A date in words."""
    return dates.day(context["lang"], str(iso))
