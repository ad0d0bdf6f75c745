"""Forms that speak the page's language: labels, help and errors come from the catalogue, never from Django's own words."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib.auth.validators import UnicodeUsernameValidator

from halqa.core.words import LANGS, OWN_NAMES, Lang, Text, direction
from halqa.locale import has, say
from halqa.staff.rules import Role

REASONS = (
    "required",
    "invalid",
    "invalid_choice",
    "max_length",
    "min_value",
    "max_value",
    "min_length",
    "empty",
    "missing",
)
"""Errors Django's fields know by code and the catalogue has a sentence for: `staff-form-<code>`."""


def _own_name(lang: Lang) -> str:
    return OWN_NAMES.get(lang, lang)


class TextUnitInput(forms.MultiWidget):
    """One line per language, each in its own direction."""

    template_name = "staff/widgets/text_unit.html"

    def __init__(self, languages: tuple[Lang, ...] = LANGS) -> None:
        self.languages = languages
        super().__init__(
            {
                str(lang): forms.TextInput(attrs={"lang": lang, "dir": direction(lang), "aria-label": _own_name(lang)})
                for lang in languages
            }
        )

    def decompress(self, value: Any) -> list[str]:
        """A Text as its lines."""
        return [value.by.get(lang, "") if isinstance(value, Text) else "" for lang in self.languages]

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """Each line with the name of its language."""
        context: dict[str, Any] = super().get_context(name, value, attrs)
        for lang, line in zip(self.languages, context["widget"]["subwidgets"], strict=True):
            line["own_name"] = _own_name(lang)
            line["lang"] = lang
        return context


class TextUnitField(forms.MultiValueField):
    """A text in its languages; one is enough. The first one filled in, the page's language before others, is the source."""

    widget: type[TextUnitInput] | TextUnitInput = TextUnitInput

    def __init__(self, *, required: bool = True, max_length: int = 300) -> None:
        lines = [forms.CharField(max_length=max_length, required=False) for _ in LANGS]
        super().__init__(lines, required=required, require_all_fields=False)
        self.languages: tuple[Lang, ...] = LANGS
        self.lang: Lang = LANGS[0]

    def written_in(self, languages: tuple[Lang, ...]) -> None:
        """Ask for these languages alone, the first of them being the source where it is filled in."""
        lines = dict(zip(self.languages, self.fields, strict=True))
        spare = self.fields[0]
        self.fields = tuple(lines.get(lang, spare) for lang in languages)
        self.languages, self.lang = languages, languages[0]
        self.widget = TextUnitInput(languages)

    def compress(self, data_list: list[str]) -> Text | None:
        """The lines as a Text, or None when all are empty."""
        by = {lang: line for lang, line in zip(self.languages, data_list or [], strict=False) if line}
        if not by:
            return None
        return Text(source=self.lang if self.lang in by else next(iter(by)), by=by)


class SpokenForm(forms.Form):
    """A form of the part `words` of the catalogue: `<words>-field-<name>` is a field's label, `...-help` its help."""

    words: ClassVar[str] = "staff"

    def __init__(self, *args: Any, lang: Lang, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        self.lang = lang
        for name, field in self.fields.items():
            key = f"{self.words}-field-{name.replace('_', '-')}"
            field.label = say(lang, key)
            field.help_text = say(lang, f"{key}-help") if has(lang, f"{key}-help") else ""
            self._speak(field)
            if isinstance(field, TextUnitField):
                field.lang = lang
                for line in field.fields:
                    self._speak(line)

    def _speak(self, field: forms.Field) -> None:
        """Errors in the page's language; `{...}` of a sentence stays for Django's own `%` filling."""
        limits = {
            "max_length": getattr(field, "max_length", None),
            "min_value": getattr(field, "min_value", None),
            "max_value": getattr(field, "max_value", None),
        }
        for code in REASONS:
            limit = limits.get(code)
            sentence = say(self.lang, f"staff-form-{code.replace('_', '-')}", limit=limit if limit is not None else "")
            field.error_messages[code] = sentence.replace("%", "%%") if code == "invalid_choice" else sentence
        for validator in field.validators:
            code = getattr(validator, "code", "")
            if code in field.error_messages and hasattr(validator, "message"):
                validator.message = field.error_messages[code]

    def named_choices(self, name: str, choices: list[tuple[str, str]], *, none: str = "") -> None:
        """Fill a choice field; `none` is the catalogue key of the empty choice in front."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = ([("", say(self.lang, none))] if none else []) + choices


class AccountForm(SpokenForm):
    """A new account: a name and its roles."""

    username = forms.CharField(
        max_length=60, validators=[UnicodeUsernameValidator()], widget=forms.TextInput(attrs={"dir": "ltr"})
    )
    roles = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.named_choices(
            "roles", [(role.value, say(self.lang, f"staff-role-{role.value.replace('_', '-')}")) for role in Role]
        )
