"""People as institutions enlist them, where they belong, and what was decided about two records being one person."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halqa.staff.fields import TextUnitField
from halqa.staff.models import User

SEX = [
    ("female", "female"),
    ("male", "male"),
    ("not_collected", "never asked"),
    ("declined", "asked, refused"),
    ("lost", "lost"),
]
RANKS = [
    ("senior", "senior"),
    ("middle", "middle"),
    ("rank_and_file", "rank and file"),
    ("civilian", "civilian"),
    ("not_stated", "not stated"),
]


class Institution(models.Model):
    """Who nominates people. Wherever a service is compared with another, its name is not shown."""

    key = models.CharField(max_length=40, primary_key=True)
    name = TextUnitField()

    def __str__(self) -> str:
        return self.key


class Person(models.Model):
    """One human being as enlisted once. Names are personal data: erasable, never in a log.

    Two rows may turn out to be one person: that is an `Assertion`, not a merge, so undoing it needs no repair.
    """

    key = models.CharField(max_length=32, primary_key=True)
    family_latin = models.CharField(max_length=120, blank=True)
    given_latin = models.CharField(max_length=120, blank=True)
    family_arabic = models.CharField(max_length=120, blank=True)
    given_arabic = models.CharField(max_length=120, blank=True)
    sex = models.CharField(max_length=14, choices=SEX, default="not_collected")
    staff_number = models.CharField(max_length=40, blank=True)
    telephone = models.CharField(max_length=40, blank=True)
    email = models.CharField(max_length=120, blank=True)
    created_at = models.DateTimeField()

    PERSONAL: ClassVar = (
        "family_latin", "given_latin", "family_arabic", "given_arabic", "sex", "staff_number", "telephone", "email",
    )  # fmt: skip

    def __str__(self) -> str:
        return self.key


class Affiliation(models.Model):
    """A person's institution, unit and rank category over a time."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="affiliations")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT)
    unit = models.CharField(max_length=120, blank=True)
    rank = models.CharField(max_length=16, choices=RANKS, default="not_stated")
    since = models.DateField()
    until = models.DateField(null=True)

    def __str__(self) -> str:
        return f"{self.person_id} {self.institution_id}"


class Assertion(models.Model):
    """What somebody decided about two records. Append-only; the newest about a pair counts."""

    record_a = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    record_b = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    verdict = models.CharField(
        max_length=9, choices=[("same", "same"), ("different", "different"), ("unknown", "unknown")]
    )
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)
    at = models.DateTimeField()
    reason = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(record_a__lt=models.F("record_b")), name="assertion_pair_ordered")
        ]

    def __str__(self) -> str:
        return f"{self.record_a_id} {self.verdict} {self.record_b_id}"
