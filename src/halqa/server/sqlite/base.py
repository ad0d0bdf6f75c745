"""Django's SQLite backend over sqlcipher3's SQLite.

Why: Debian 12's own SQLite (3.40) lies in the range of the WAL-reset corruption (3.7.0 to 3.51.2) when two connections
write, and sqlcipher3 can also encrypt the file. Django imports `sqlite3` by name, so the module is swapped while its
backend is imported, and only then.
"""

from __future__ import annotations

import sys
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

_own = {name: sys.modules.get(name) for name in ("sqlite3", "sqlite3.dbapi2")}
sys.modules["sqlite3"] = sqlcipher3
sys.modules["sqlite3.dbapi2"] = dbapi2
try:
    from django.db.backends.sqlite3 import base
finally:
    for _name, _module in _own.items():
        if _module is None:
            del sys.modules[_name]
        else:
            sys.modules[_name] = _module


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that is durable (WAL, synchronous FULL), waits for a writer, and enforces foreign keys."""

    def get_new_connection(self, conn_params: Any) -> Any:
        """Open the file as Django does, then set what Halqa promises."""
        connection = super().get_new_connection(conn_params)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA busy_timeout=10000")
        return connection
