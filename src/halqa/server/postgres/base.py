"""Django's PostgreSQL backend with the promises of the SQLite one: one writer of the staff database at a time.

Why: actions look first and write then, in one transaction, and SQLite lets one such transaction run at a time. Under PostgreSQL two
staff pages, perhaps of two machines, would both look before either writes. A lock that each transaction takes first keeps it the same.
"""

from __future__ import annotations

from django.db.backends.postgresql import base

from halqa.server import databases

WRITERS = (0x48410003, 0)
"""The advisory lock of the staff database's one writer."""


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection whose transactions follow one another."""

    def _set_autocommit(self, autocommit: bool) -> None:
        super()._set_autocommit(autocommit)  # type: ignore[misc]  # the stubs leave this method of every backend out
        if not autocommit:
            with self.connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", WRITERS)

    @property
    def url(self) -> str:
        """Where the rooms of this database lie."""
        return databases.address(self.settings_dict)
