"""What the desk's pages take in."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms

from halqa.core.problems import Refused
from halqa.desk.actions import PARTS, HalfDayPlan
from halqa.desk.days import read_days
from halqa.locale import dates, say, say_refusal
from halqa.people.actions import PersonDetails
from halqa.people.models import RANKS, SEX
from halqa.staff.forms import SpokenForm, TextUnitField

ROLES = ("participant", "facilitator", "observer", "organiser")
USUAL_MINUTES = 180
LONGEST_HALF_DAY = 720
LARGEST_FILE = 8 * 1024 * 1024
MOST_LINES = 20


class DeskForm(SpokenForm):
    """A form of the desk."""

    words = "desk"


class NameForm(DeskForm):
    """Something that has only a name: a programme, a funder, an institution."""

    name = TextUnitField()


class ProjectForm(DeskForm):
    """A project of a programme."""

    programme = forms.ChoiceField()
    name = TextUnitField()


class ShareForm(DeskForm):
    """A funder's share of a project; empty percent means "shared, not stated"."""

    project = forms.ChoiceField()
    funder = forms.ChoiceField()
    percent = forms.IntegerField(min_value=1, max_value=100, required=False)


class CourseForm(DeskForm):
    """A course: one theme and one method a line, in each language on the same line, parted by a bar."""

    title = TextUnitField()
    themes = forms.CharField(widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}), required=False, max_length=4000)
    methods = forms.CharField(widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}), required=False, max_length=4000)
    pack = forms.ChoiceField(required=False)


class DaysField(forms.CharField):
    """Dates as people write them; gives a tuple of dates."""

    lang = ""

    def clean(self, value: Any) -> Any:
        """The dates, or the sentence that says which run was not understood."""
        written = super().clean(value)
        if not written:
            return ()
        days = read_days(written)
        if isinstance(days, Refused):
            raise forms.ValidationError(say_refusal(self.lang, days), code="days")  # type: ignore[arg-type]  # a Lang, set by DeskForm
        return days


class PlanForm(DeskForm):
    """A new session."""

    programme = forms.ChoiceField()
    course = forms.ChoiceField()
    place = TextUnitField()
    projects = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, required=False)
    days = DaysField(widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}), max_length=400)
    morning = forms.IntegerField(min_value=0, max_value=LONGEST_HALF_DAY, initial=USUAL_MINUTES)
    afternoon = forms.IntegerField(min_value=0, max_value=LONGEST_HALF_DAY, initial=USUAL_MINUTES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["days"].lang = self.lang  # type: ignore[attr-defined]  # a DaysField

    def half_days(self) -> tuple[HalfDayPlan, ...]:
        """The half-days of the dates written; a part without minutes does not take place."""
        data = self.cleaned_data
        return tuple(HalfDayPlan(day, part, data[part]) for day in data["days"] for part in PARTS if data[part])


class HalfDaysForm(DeskForm):
    """The standing half-days' minutes, one pair of fields a day, and days to add."""

    more = DaysField(widget=forms.Textarea(attrs={"rows": 1, "dir": "auto"}), required=False, max_length=400)

    def __init__(self, *args: Any, standing: dict[dt.date, dict[str, int]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["more"].lang = self.lang  # type: ignore[attr-defined]  # a DaysField
        self.standing = standing
        for day, minutes in standing.items():
            for part in PARTS:
                field = forms.IntegerField(min_value=0, max_value=LONGEST_HALF_DAY, initial=minutes.get(part, 0))
                label = {"day": dates.day(self.lang, day.isoformat()), "part": part}
                field.label = say(self.lang, "desk-half-day-field", **label)
                self.fields[f"{part}-{day.isoformat()}"] = field
                self._speak(field)

    def rows(self) -> list[tuple[str, Any, Any]]:
        """Each standing day with its two bound fields."""
        return [
            (day.isoformat(), self[f"morning-{day.isoformat()}"], self[f"afternoon-{day.isoformat()}"])
            for day in self.standing
        ]

    def half_days(self) -> tuple[HalfDayPlan, ...]:
        """The whole plan as it is wanted now; days added have the usual minutes in both parts."""
        plan = [
            HalfDayPlan(day, part, self.cleaned_data[f"{part}-{day.isoformat()}"])
            for day in self.standing
            for part in PARTS
            if self.cleaned_data[f"{part}-{day.isoformat()}"]
        ]
        for day in self.cleaned_data["more"]:
            if day not in self.standing:
                plan += [HalfDayPlan(day, part, USUAL_MINUTES) for part in PARTS]
        return tuple(sorted(plan))


class PersonForm(DeskForm):
    """One person of a session, in either script or both."""

    given_latin = forms.CharField(
        required=False, max_length=120, widget=forms.TextInput(attrs={"dir": "ltr", "lang": "fr"})
    )
    family_latin = forms.CharField(
        required=False, max_length=120, widget=forms.TextInput(attrs={"dir": "ltr", "lang": "fr"})
    )
    given_arabic = forms.CharField(
        required=False, max_length=120, widget=forms.TextInput(attrs={"dir": "rtl", "lang": "ar"})
    )
    family_arabic = forms.CharField(
        required=False, max_length=120, widget=forms.TextInput(attrs={"dir": "rtl", "lang": "ar"})
    )
    sex = forms.ChoiceField(initial="not_collected")
    institution = forms.ChoiceField(required=False)
    unit = forms.CharField(required=False, max_length=120, widget=forms.TextInput(attrs={"dir": "auto"}))
    rank = forms.ChoiceField(initial="not_stated")
    staff_number = forms.CharField(required=False, max_length=40, widget=forms.TextInput(attrs={"dir": "ltr"}))
    telephone = forms.CharField(required=False, max_length=40, widget=forms.TextInput(attrs={"dir": "ltr"}))
    email = forms.EmailField(required=False, max_length=120, widget=forms.EmailInput(attrs={"dir": "ltr"}))
    role = forms.ChoiceField(initial="participant")

    def __init__(self, *args: Any, institutions: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.named_choices("sex", [(key, say(self.lang, f"desk-sex-{key.replace('_', '-')}")) for key, _ in SEX])
        self.named_choices("rank", [(key, say(self.lang, f"desk-rank-{key.replace('_', '-')}")) for key, _ in RANKS])
        self.named_choices("role", [(key, say(self.lang, f"desk-role-{key}")) for key in ROLES])
        self.named_choices("institution", institutions, none="desk-institution-none")

    def details(self) -> PersonDetails:
        """The person as enlisted."""
        data = self.cleaned_data
        return PersonDetails(**{name: str(data[name]).strip() for name in PersonDetails.__struct_fields__})


class RosterForm(DeskForm):
    """A roster file."""

    file = forms.FileField(max_length=200)
