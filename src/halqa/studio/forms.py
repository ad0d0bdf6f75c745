"""What the studio's pages take in."""

from __future__ import annotations

from typing import Any

from django import forms

from halqa.core.packs.model import Pack
from halqa.core.words import Lang
from halqa.locale import say
from halqa.staff.forms import SpokenForm, TextUnitField
from halqa.studio.folders import NAME
from halqa.studio.wording import language_name


class StudioForm(SpokenForm):
    """A form of the studio."""

    words = "studio"


class NameField(forms.CharField):
    """A name for a pack or a thing in it: a-z, 0-9 and hyphens."""

    def __init__(self, *, required: bool = True) -> None:
        attributes = {"dir": "ltr", "autocomplete": "off", "spellcheck": "false", "pattern": NAME.pattern}
        super().__init__(max_length=60, required=required, widget=forms.TextInput(attrs=attributes))


class NewPackForm(StudioForm):
    """A new pack: its title, in one language at least, and its name."""

    title = TextUnitField(max_length=200)
    name = NameField()


class CopyForm(StudioForm):
    """A copy of a pack: its new name."""

    name = NameField()


class InPackForm(StudioForm):
    """A form for a pack that stands: its title is asked for in the pack's languages, the source first."""

    title = TextUnitField(max_length=200)

    def __init__(self, *args: Any, pack: Pack, lang: Lang, **kwargs: Any) -> None:
        super().__init__(*args, lang=lang, **kwargs)
        field = self.fields["title"]
        assert isinstance(field, TextUnitField)
        field.written_in(tuple(dict.fromkeys((pack.source, *pack.languages))))
        field.help_text = say(lang, "studio-title-in-pack", language=language_name(pack.source))


class NewCaseForm(InPackForm):
    """A new case: its title, what happens first, and what is asked then."""

    story = forms.CharField(max_length=2000, widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}))
    question = forms.CharField(max_length=400, widget=forms.TextInput(attrs={"dir": "auto"}))


class NewFileForm(InPackForm):
    """A new file of another kind: its kind and title."""

    kind = forms.ChoiceField()
    field_order = ("kind", "title")


LARGEST_FILE = 20_000_000


class ComeNewForm(StudioForm):
    """A pack as a zip, or as one of its files, and its name here (empty: its own)."""

    file = forms.FileField(max_length=200)
    name = NameField(required=False)


class ComeForm(StudioForm):
    """Another program's file, what it is written in, and the language of its texts."""

    file = forms.FileField(max_length=200)
    form = forms.ChoiceField()
    language = forms.ChoiceField()
