"""What the portal keeps: which sealed reports are before the public, and the messages people leave for the desk."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halqa.record.models import SealedReport
from halqa.staff.models import User

KINDS = [
    ("nominate", "nominate somebody"),
    ("train", "offer to train"),
    ("ask", "ask a question"),
    ("concern", "raise a concern"),
]


class Publication(models.Model):
    """A sealed report put before the public. A demonstration's may be shown inside the demonstration only, and marked."""

    report = models.OneToOneField(SealedReport, on_delete=models.PROTECT, related_name="publication")
    slug = models.SlugField(max_length=80, unique=True)
    published_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)

    def __str__(self) -> str:
        return self.slug


class Message(models.Model):
    """Words somebody left on the portal for the desk. Personal data: erased once answered."""

    kind = models.CharField(max_length=10, choices=KINDS)
    name = models.CharField(max_length=120, blank=True)
    contact = models.CharField(max_length=160, blank=True)
    organisation = models.CharField(max_length=160, blank=True)
    words = models.TextField(max_length=4000)
    lang = models.CharField(max_length=3)
    left_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(kind__in=[kind for kind, _ in KINDS]), name="message_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
