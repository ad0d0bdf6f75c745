"""The rooms' tables again, where they lie in PostgreSQL: one for recordings came, and making them again changes nothing else."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import migrations

from halqa.room import database


class Migration(migrations.Migration):
    """Make what is missing; taking it away again is the first migration's."""

    dependencies: ClassVar[list[Any]] = [("room", "0001_initial")]
    operations: ClassVar[list[Any]] = [migrations.RunPython(database.make_tables, migrations.RunPython.noop)]
