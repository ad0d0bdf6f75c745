"""The forms of "act": few questions, in the page's language, kept short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from halqa.core.words import Lang
from halqa.locale import say

ACTS = ("nominate", "train", "ask", "concern")
"""What a visitor may do, in the order it is shown."""
NAMELESS = "concern"
"""A concern asks for no name, no address and no institution: whoever writes it may stay unknown."""


class MessageForm(forms.Form):
    """A message for the desk. Which fields it has depends on what the visitor wants to do."""

    name = forms.CharField(max_length=120, required=False)
    contact = forms.CharField(max_length=160)
    organisation = forms.CharField(max_length=160, required=False)
    words = forms.CharField(max_length=4000, widget=forms.Textarea(attrs={"rows": 7}))

    def __init__(self, data: Mapping[str, Any] | None, *, kind: str, lang: Lang) -> None:
        super().__init__(data, auto_id="message-%s")
        if kind == NAMELESS:
            for name in ("name", "organisation"):
                del self.fields[name]
        for name, field in self.fields.items():
            specific = f"portal-field-{name}-{kind}"
            field.label = say(lang, specific if name == "words" else f"portal-field-{name}")
            field.error_messages["required"] = say(lang, f"portal-field-{name}-missing")
            field.error_messages["max_length"] = say(lang, "portal-field-too-long")
        if kind == NAMELESS:
            self.fields["contact"].required = False
            self.fields["contact"].label = say(lang, "portal-field-contact-optional")
        self.fields["contact"].help_text = say(lang, "portal-field-contact-help")
        self.fields["words"].help_text = say(lang, "portal-field-words-help")
