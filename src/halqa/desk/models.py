"""What is planned: programmes, projects and who pays, courses, sessions with half-days, seats, nominations, enrolments.

`world` is `demonstration` or `live`. The published story is neither: it has claims only, so no row here can belong to it.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halqa.people.models import RANKS, Institution, Person
from halqa.staff.fields import TextUnitField
from halqa.staff.models import User

WORLDS = [("demonstration", "demonstration"), ("live", "live")]


class Programme(models.Model):
    """The frame several projects belong to; it decides the world of all beneath it."""

    key = models.CharField(max_length=32, primary_key=True)
    name = TextUnitField()
    world = models.CharField(max_length=13, choices=WORLDS)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(world__in=["demonstration", "live"]), name="programme_world")
        ]

    def __str__(self) -> str:
        return self.key


class Project(models.Model):
    """What funders pay for; a training may serve several."""

    key = models.CharField(max_length=32, primary_key=True)
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="projects")
    name = TextUnitField()

    def __str__(self) -> str:
        return self.key


class Funder(models.Model):
    """Who funds."""

    key = models.CharField(max_length=32, primary_key=True)
    name = TextUnitField()

    def __str__(self) -> str:
        return self.key


class FundingShare(models.Model):
    """A funder's share of a project in percent, or "shared, not stated" (percent empty)."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="shares")
    funder = models.ForeignKey(Funder, on_delete=models.PROTECT)
    percent = models.PositiveSmallIntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["project", "funder"], name="share_once"),
            models.CheckConstraint(
                condition=models.Q(percent__isnull=True) | models.Q(percent__lte=100), name="share_at_most_100"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.project_id} {self.funder_id} {self.percent}"


class Course(models.Model):
    """The reusable design: its title, its themes, the pack it is played from."""

    key = models.CharField(max_length=32, primary_key=True)
    title = TextUnitField()
    themes = models.JSONField(default=list)
    methods = models.JSONField(default=list)
    pack = models.CharField(max_length=60, blank=True)

    def __str__(self) -> str:
        return self.key


class Session(models.Model):
    """One delivery of a course in one place, on given days."""

    key = models.CharField(max_length=32, primary_key=True)
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="sessions")
    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="sessions")
    projects = models.ManyToManyField(Project, related_name="sessions")
    place = TextUnitField()
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.key


class HalfDay(models.Model):
    """The unit of presence."""

    key = models.CharField(max_length=40, primary_key=True)
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="half_days")
    date = models.DateField()
    part = models.CharField(max_length=9, choices=[("morning", "morning"), ("afternoon", "afternoon")])
    minutes = models.PositiveSmallIntegerField()

    class Meta:
        ordering: ClassVar = ["date", "-part"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["session", "date", "part"], name="half_day_once"),
            models.CheckConstraint(condition=models.Q(minutes__gt=0), name="half_day_has_minutes"),
        ]

    def __str__(self) -> str:
        return self.key


class SeatQuota(models.Model):
    """How many seats an institution has in a session."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="quotas")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT)
    seats = models.PositiveSmallIntegerField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["session", "institution"], name="quota_once")]

    def __str__(self) -> str:
        return f"{self.session_id} {self.institution_id} {self.seats}"


class RosterImport(models.Model):
    """A roster file as it came in, and whether it was applied (whole or not at all). Once applied, the file's bytes are
    emptied (its digest stays): the names live in one place only. Undone, its enrolments are gone."""

    key = models.CharField(max_length=32, primary_key=True)
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="imports")
    file_name = models.CharField(max_length=200)
    body = models.BinaryField()
    digest = models.CharField(max_length=64)
    uploaded_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)
    applied_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    added = models.PositiveIntegerField(default=0)

    PERSONAL: ClassVar = ("body",)

    def __str__(self) -> str:
        return self.file_name


class Enrolment(models.Model):
    """A person's place in a session. Sex, institution and rank are frozen as at the session for its reports.

    `code` is the personal code on the badge (6 characters); erasing the person keeps the frozen aggregates' keys only.
    """

    key = models.CharField(max_length=32, primary_key=True)
    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="enrolments")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="enrolments")
    role = models.CharField(
        max_length=12,
        choices=[(r, r) for r in ("participant", "facilitator", "observer", "organiser")],
        default="participant",
    )
    sex = models.CharField(max_length=10, default="not_stated")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, null=True)
    rank = models.CharField(max_length=16, choices=RANKS, default="not_stated")
    code = models.CharField(max_length=6)
    roster = models.ForeignKey(RosterImport, on_delete=models.SET_NULL, null=True, related_name="enrolments")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["session", "person"], name="enrolled_once"),
            models.UniqueConstraint(fields=["session", "code"], name="code_once_a_session"),
        ]

    def __str__(self) -> str:
        return self.key


class NominationStep(models.Model):
    """One step of a nomination's state log: nominated, accepted, waitlisted, substituted, declined, withdrawn."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.CASCADE, related_name="nomination")
    state = models.CharField(
        max_length=12,
        choices=[(s, s) for s in ("nominated", "accepted", "waitlisted", "substituted", "declined", "withdrawn")],
    )
    at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)

    def __str__(self) -> str:
        return f"{self.enrolment_id} {self.state}"
