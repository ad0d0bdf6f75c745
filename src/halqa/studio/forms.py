"""What the studio's pages take in."""

from __future__ import annotations

from django import forms

from halqa.staff.forms import SpokenForm, TextUnitField
from halqa.studio.folders import NAME


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


class NewCaseForm(StudioForm):
    """A new case: its title, what happens first, and what is asked then."""

    title = TextUnitField(max_length=200)
    story = forms.CharField(max_length=2000, widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}))
    question = forms.CharField(max_length=400, widget=forms.TextInput(attrs={"dir": "auto"}))


class NewFileForm(StudioForm):
    """A new file of another kind: its kind and title."""

    kind = forms.ChoiceField()
    title = TextUnitField(max_length=200)


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
