"""That PostgreSQL keeps what it acknowledges is asked by the doctor."""

from __future__ import annotations

import msgspec
import pytest
from django.conf import settings as django_settings

from halqa.server import doctor
from tests.support.postgres import Server, postgres

__all__ = ["postgres"]


@pytest.mark.live
def test_the_doctor_asks_postgresql_what_it_promises(postgres: Server) -> None:
    address = postgres.new()
    told = _doctor(address)
    assert ('"code":"database","state":"well"' in told, "15" in told) == (True, True)
    try:
        postgres.ask("ALTER SYSTEM SET full_page_writes = off")
        postgres.ask("SELECT pg_reload_conf()")
        told = _doctor(address)
    finally:
        postgres.ask("ALTER SYSTEM RESET full_page_writes")
        postgres.ask("SELECT pg_reload_conf()")
    assert '"code":"database","state":"notice"' in told
    assert "full_page_writes" in told
    assert '"code":"database","state":"wrong"' in _doctor("postgresql://halqa@127.0.0.1:1/nowhere")


def _doctor(address: str) -> str:
    """What `halqa doctor` says of the database, in a process of its own: Django reads its settings once."""
    import os
    import subprocess
    import sys

    ask = (
        "import django, msgspec; django.setup();"
        "from halqa.server import doctor, environment;"
        "print(msgspec.json.encode(doctor.database_promise(environment.read())).decode())"
    )
    surroundings = {
        **os.environ,  # noqa: TID251 - a child process of the test
        "HALQA_DATABASE": address,
        "DJANGO_SETTINGS_MODULE": "halqa.server.settings",
        "PYTHONPATH": "src",
    }
    done = subprocess.run([sys.executable, "-c", ask], env=surroundings, capture_output=True, text=True, check=True)
    return done.stdout


def test_where_sqlite_is_used_the_doctor_asks_no_database() -> None:
    env = msgspec.structs.replace(django_settings.ENVIRONMENT, database="")
    assert doctor.database_promise(env).state == "well"
