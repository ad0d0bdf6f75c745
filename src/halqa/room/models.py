"""A room as the staff door knows it: its codes, its file, and the anchors of its log."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halqa.desk.models import Session


class Room(models.Model):
    """The live circle of a session, over all its days. Its log lies in a room file of its own."""

    key = models.CharField(max_length=32, primary_key=True)
    session = models.OneToOneField(Session, on_delete=models.PROTECT, related_name="room")
    code = models.CharField(max_length=5, unique=True)
    wall_token = models.CharField(max_length=40, unique=True)
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.code


class Anchor(models.Model):
    """The log's head digest as seen at a moment, so that a cut tail is found up to here."""

    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="anchors")
    seq = models.PositiveBigIntegerField()
    digest = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["room", "seq"], name="anchor_once_a_seq")]

    def __str__(self) -> str:
        return f"{self.room_id}#{self.seq}"
