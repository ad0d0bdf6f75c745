"""The first start of an installation: its folder, its secret, its database, its first administrator. Doing it twice changes nothing."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from halqa.server import clock


def make_folder(data: Path) -> None:
    """The data folder with its rooms, for its owner alone."""
    for folder in (data, data / "rooms"):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)


def make_secret(data: Path) -> bool:
    """The secret that signs sessions and links, readable by its owner alone; whether it was made now."""
    path = data / "secret"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    return True


def make_database() -> None:
    """Every table as this version wants it. Needs Django's settings."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)


def has_administrator() -> bool:
    """Whether somebody can make accounts."""
    from halqa.staff.queries import accounts  # models load once Django knows its settings
    from halqa.staff.rules import Role

    return any(account.active and Role.ADMINISTRATOR in account.roles for account in accounts())


def make_administrator(username: str, password: str) -> None:
    """The first account."""
    from halqa.staff.actions import make_account  # models load once Django knows its settings
    from halqa.staff.rules import Role

    make_account(username=username, password=password, roles=frozenset({Role.ADMINISTRATOR}), by=None, now=clock.now())
