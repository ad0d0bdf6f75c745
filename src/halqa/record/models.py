"""The Record: presence entries and headcounts (append-only), typed sheets, the posting cursor, notes and sealed reports.

Presences and headcounts share one run of positions, so that a ledger position says exactly what had been entered by then. What the
database itself refuses (an edited entry, a report sealed in another world than its sessions') is in `record/guards.py`.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halqa.desk.models import Enrolment, HalfDay, Session
from halqa.people.models import Person
from halqa.room.models import Room
from halqa.staff.models import User


class PresenceEntry(models.Model):
    """One presence or its reversal. `origin` is unique, so posting twice changes nothing. Never edited, never deleted."""

    position = models.BigAutoField(primary_key=True)
    key = models.CharField(max_length=80, unique=True)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="presences")
    half_day = models.ForeignKey(HalfDay, on_delete=models.PROTECT, related_name="presences")
    source = models.CharField(max_length=12, choices=[("room", "room"), ("signed_sheet", "signed sheet")])
    how = models.CharField(max_length=8)
    origin = models.CharField(max_length=120, unique=True)
    reverses = models.CharField(max_length=80, blank=True)
    minutes = models.PositiveSmallIntegerField(null=True)
    posted_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.origin


class HeadcountEntry(models.Model):
    """People counted in the room, without names; the newest of a half-day counts."""

    position = models.BigAutoField(primary_key=True)
    key = models.CharField(max_length=80, unique=True)
    half_day = models.ForeignKey(HalfDay, on_delete=models.PROTECT, related_name="headcounts")
    total = models.PositiveIntegerField()
    women = models.PositiveIntegerField(null=True)
    men = models.PositiveIntegerField(null=True)
    not_stated = models.PositiveIntegerField(null=True)
    origin = models.CharField(max_length=120, unique=True)
    posted_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.origin


class PostingCursor(models.Model):
    """Up to which sequence number a room's log has been posted; kept in the same transaction as the entries."""

    room = models.OneToOneField(Room, on_delete=models.CASCADE, primary_key=True)
    seq = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.room_id} up to {self.seq}"


class TypedSheet(models.Model):
    """A signed sheet typed in: first-class evidence."""

    key = models.CharField(max_length=32, primary_key=True)
    half_day = models.ForeignKey(HalfDay, on_delete=models.PROTECT, related_name="sheets")
    typed_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)

    def __str__(self) -> str:
        return self.key


class SheetRow(models.Model):
    """One line of a signed sheet. *Not recorded* (no signature readable) differs from *absent*."""

    sheet = models.ForeignKey(TypedSheet, on_delete=models.CASCADE, related_name="rows")
    row = models.PositiveSmallIntegerField()
    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT)
    state = models.CharField(max_length=12, choices=[(s, s) for s in ("present", "absent", "not_recorded")])

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["sheet", "row"], name="sheet_row_once")]

    def __str__(self) -> str:
        return f"{self.sheet_id}#{self.row}"


class AnswerNote(models.Model):
    """When an answer owed in a room was given, and by which part of the house. Never the question's words, which stay in the room and
    are erased there, and never who asked. Never edited: the newest note counts, and one without a day takes the one before back.
    """

    room = models.ForeignKey(Room, on_delete=models.PROTECT, related_name="answers")
    activity = models.CharField(max_length=64)
    question = models.CharField(max_length=64)
    answered_on = models.DateField(null=True)
    who = models.CharField(max_length=12, blank=True)
    noted_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)

    def __str__(self) -> str:
        return f"{self.room_id}/{self.question}"


class ReportNote(models.Model):
    """A paragraph somebody adds to a report in one language: words only, a number is refused (`render.document.Words`).

    `training` is the key of the session or course the report is about.
    """

    training = models.CharField(max_length=32)
    name = models.CharField(max_length=20)
    lang = models.CharField(max_length=3)
    text = models.TextField()
    written_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["training", "name", "lang"], name="note_once")]

    def __str__(self) -> str:
        return f"{self.training} {self.name} {self.lang}"


class SealedReport(models.Model):
    """A report frozen with its figures, the ledger position and a digest. A later change gives a new version."""

    key = models.CharField(max_length=32, primary_key=True)
    name = models.CharField(max_length=20)
    lang = models.CharField(max_length=3)
    session = models.ForeignKey(Session, on_delete=models.PROTECT, null=True, related_name="sealed_reports")
    sessions = models.JSONField(default=list)
    world = models.CharField(max_length=13)
    public = models.BooleanField(default=False)
    version = models.PositiveSmallIntegerField(default=1)
    position = models.PositiveBigIntegerField()
    document = models.BinaryField()
    digest = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(world__in=["demonstration", "live"]), name="sealed_world"),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.lang} v{self.version}"
