"""Template words that the theme does not have: a sentence in a given language, a form's errors in the page's language."""

from __future__ import annotations

from django import template

from halqa.core.words import Lang
from halqa.locale import say

register = template.Library()


@register.filter
def said(key: str, lang: Lang) -> str:
    """A sentence without variables in a language that is not the page's: `{{ "desk-sheet"|said:beside }}`."""
    return say(lang, key)
