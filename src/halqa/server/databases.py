"""Django's description of the staff database, in a file or in PostgreSQL; and the way back from it to an address."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

SCHEMES = ("postgresql://", "postgres://")
_NAMES = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
_FROZEN = 120_000
"""Milliseconds after which a staff transaction that does nothing is ended by the server, so that it keeps nobody waiting."""


def sqlite(path: Path) -> dict[str, Any]:
    """One file: the laptop."""
    return {
        "ENGINE": "halqa.server.sqlite",
        "NAME": str(path),
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 10},
        "TEST": {"NAME": ":memory:"},
    }


def postgres(url: str) -> dict[str, Any]:
    """PostgreSQL, beyond one machine. psycopg is the extra `postgres`."""
    from psycopg.conninfo import conninfo_to_dict

    told: dict[str, Any] = conninfo_to_dict(url)
    options = f"-c synchronous_commit=on -c idle_in_transaction_session_timeout={_FROZEN}"
    return {
        "ENGINE": "halqa.server.postgres",
        **{django: str(told.pop(libpq)) for libpq, django in _NAMES.items() if libpq in told},
        "OPTIONS": {**told, "connect_timeout": 5, "options": options},
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
    }


def address(settings: Mapping[str, Any]) -> str:
    """Where the rooms of this staff database lie, in libpq's form.

    From Django's own settings, because tests use a database of another name than the one they were given.
    """
    from psycopg.conninfo import make_conninfo

    more = {name: value for name, value in settings["OPTIONS"].items() if name not in {"options", "connect_timeout"}}
    told = {libpq: settings[django] for libpq, django in _NAMES.items() if settings.get(django)}
    return make_conninfo(**told, **more)
