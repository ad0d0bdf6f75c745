"""Template words that the theme does not have: a sentence in a given language, and fields of forms that are not Halqa's own."""

from __future__ import annotations

from typing import Any

from django import template
from django.core.exceptions import ValidationError
from django.forms import BaseForm, BoundField
from django.template.context import Context

from halqa.core.words import Lang
from halqa.locale import has, say

register = template.Library()


@register.filter
def said(key: str, lang: Lang) -> str:
    """A sentence without variables in a language that is not the page's: `{{ "desk-sheet"|said:beside }}`."""
    return say(lang, key)


@register.inclusion_tag("staff/field.html", takes_context=True)
def spoken_field(context: Context, field: BoundField) -> dict[str, Any]:
    """A field of a form of django-allauth: label `staff-field-<name>`, help `...-help`, errors by their code."""
    lang: Lang = context["lang"]
    key = f"staff-field-{field.name.replace('_', '-')}"
    field.field.widget.attrs.pop("placeholder", None)
    field.field.help_text = ""
    help_text = say(lang, f"{key}-help") if has(lang, f"{key}-help") else ""
    field.field.widget.attrs.update(
        {"dir": "auto"} | ({"aria-describedby": f"{field.auto_id}_help"} if help_text else {})
    )
    return {
        "field": field,
        "label": say(lang, key),
        "help": help_text,
        "errors": _errors_in_words(lang, field.form, field.name),
        "choice": field.widget_type == "checkbox",
    }


@register.inclusion_tag("staff/form_errors.html", takes_context=True)
def spoken_errors(context: Context, form: BaseForm) -> dict[str, Any]:
    """The errors of a whole form."""
    return {"errors": _errors_in_words(context["lang"], form, "__all__")}


def _errors_in_words(lang: Lang, form: BaseForm, name: str) -> list[str]:
    found: list[ValidationError] = form.errors.as_data().get(name, []) if form.is_bound else []
    return [_in_words(lang, error) for error in found]


def _in_words(lang: Lang, error: ValidationError) -> str:
    """The sentence of an error's code; allauth's own adapters have spoken already."""
    key = f"staff-form-{str(error.code or '').replace('_', '-')}"
    if not has(lang, key):
        return " ".join(str(message) for message in error.messages)
    limit = (error.params or {}).get("min_length", "") if isinstance(error.params, dict) else ""
    return say(lang, key, limit=limit)
