"""The environment, read once and strictly: every name Halqa understands, with its meaning and default.

Nothing else in Halqa reads `os.environ`. A value that cannot be understood stops the start with one sentence.
"""

from __future__ import annotations

import ipaddress
import os
import sys
from pathlib import Path

import msgspec

from halqa.server import databases
from halqa.server.theme import palette

MOST_DOORS = 16
"""Phone doors of one machine; each takes a core at full load."""


class BadEnvironment(SystemExit):
    """A name of the environment holds a value that cannot be understood; the process ends with the sentence."""


class Environment(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator may set. `docs/settings.md` is generated from these lines."""

    data: Path  # HALQA_DATA: the folder of databases, room files and run files; default: .halqa in the working folder
    secret: (
        str  # HALQA_SECRET: signs sessions and links; made by `halqa init` and `halqa demo`, kept in the data folder
    )
    demo: bool  # HALQA_DEMO: 1 in the demonstration; it refuses real rosters and never publishes as real
    debug: bool  # HALQA_DEBUG: 1 shows tracebacks in pages; never in use
    staff_host: str  # HALQA_STAFF_HOST: where the staff door listens; default 127.0.0.1 (server mode: behind TLS)
    staff_port: int  # HALQA_STAFF_PORT: default 8720
    phone_host: str  # HALQA_PHONE_HOST: where the phone door listens; default 0.0.0.0
    phone_port: int  # HALQA_PHONE_PORT: default 8721
    control_port: int  # HALQA_CONTROL_PORT: loopback port of the phone door for commands from staff; default 8722
    control_key: str  # HALQA_CONTROL_KEY: made by `halqa serve` at each start; signs those commands
    lan_address: (
        str  # HALQA_LAN_ADDRESS: fixes the numeric address on the join card; default: found, and watched while serving
    )
    origin: str  # HALQA_ORIGIN: https origin in server mode; its presence turns on Secure cookies and HSTS
    organisation: str  # HALQA_ORGANISATION: name shown on pages and documents; default "Halqa"
    focal_point: str  # HALQA_FOCAL_POINT: whom a person who must report harm is led to; default: said to be not set
    wifi_name: str = ""  # HALQA_WIFI_NAME: the Wi-Fi on the join card, unless the desk has set one; default: none
    wifi_password: str = ""  # HALQA_WIFI_PASSWORD: its password; empty: an open network
    database: str = (
        ""  # HALQA_DATABASE: postgresql://user@host/name for staff data and rooms; default: files in the data folder
    )
    phone_doors: int = (
        1  # HALQA_PHONE_DOORS: phone doors of this machine (PostgreSQL only), each 10 ports above the last; default 1
    )
    internal_host: str = (
        "127.0.0.1"  # HALQA_INTERNAL_HOST: where other machines reach this one's control ports; default 127.0.0.1
    )
    proxy: str = "127.0.0.1"  # HALQA_PROXY: numeric address of the proxy in front, with HALQA_ORIGIN; default 127.0.0.1
    logo: str = ""  # HALQA_LOGO: a PNG or SVG file of at most 64 kB shown beside the name; default: the ring
    colours: tuple[str, str] | None = (
        None  # HALQA_COLOURS: the colour of actions on light and dark pages: #1A4F8B,#9CC3F5
    )


def _flag(name: str) -> bool:
    value = os.environ.get(name, "")
    if value not in {"", "0", "1"}:
        raise BadEnvironment(f"halqa: {name} must be 0 or 1; it is {value!r}.")
    return value == "1"


def _port(name: str, default: int) -> int:
    value = os.environ.get(name, "") or str(default)
    if not value.isdecimal() or not 0 < int(value) < 65536:
        raise BadEnvironment(f"halqa: {name} must be a port from 1 to 65535; it is {value!r}.")
    return int(value)


def _database(name: str) -> str:
    value = os.environ.get(name, "")
    if value and not value.startswith(databases.SCHEMES):
        raise BadEnvironment(f"halqa: {name} must begin with postgresql:// or be empty; it begins with {value[:12]!r}.")
    return value


def _doors(name: str, database: str) -> int:
    value = os.environ.get(name, "") or "1"
    if not value.isdecimal() or not 0 < int(value) <= MOST_DOORS:
        raise BadEnvironment(f"halqa: {name} must be a number from 1 to {MOST_DOORS}; it is {value!r}.")
    if int(value) > 1 and not database:
        raise BadEnvironment(f"halqa: {name} is {value!r}, but several phone doors need HALQA_DATABASE.")
    return int(value)


def _address(name: str, default: str) -> str:
    value = os.environ.get(name, "") or default
    try:
        return str(ipaddress.ip_address(value))
    except ValueError as error:
        raise BadEnvironment(f"halqa: {name} must be a numeric address; it is {value!r}.") from error


def _logo(name: str) -> str:
    value = os.environ.get(name, "")
    path = Path(value)
    if value and not (path.suffix.lower() in palette.LOGO_TYPES and path.is_file()):
        raise BadEnvironment(f"halqa: {name} must be the path of a PNG or SVG file; it is {value!r}.")
    if value and path.stat().st_size > palette.LARGEST_LOGO:
        raise BadEnvironment(f"halqa: {name} must be a file of at most 64 kB; {value!r} is larger.")
    return value


def _colours(name: str) -> tuple[str, str] | None:
    value = os.environ.get(name, "")
    if not value:
        return None
    light, comma, dark = (part.strip() for part in value.partition(","))
    if not comma or not palette.is_colour(light) or not palette.is_colour(dark):
        raise BadEnvironment(f"halqa: {name} must be two colours written #RRGGBB,#RRGGBB; it is {value!r}.")
    if poor := palette.unreadable(light, dark):
        raise BadEnvironment(
            f"halqa: {name}: text would be hard to read ({poor}). Choose a darker first or a lighter second colour."
        )
    return light, dark


def read() -> Environment:
    """The environment of this process. Raises BadEnvironment (ends the process) with a sentence."""
    data = Path(os.environ.get("HALQA_DATA", "") or ".halqa").resolve()
    database = _database("HALQA_DATABASE")
    return Environment(
        data=data,
        secret=os.environ.get("HALQA_SECRET", "") or _kept_secret(data),
        demo=_flag("HALQA_DEMO"),
        debug=_flag("HALQA_DEBUG"),
        staff_host=os.environ.get("HALQA_STAFF_HOST", "") or "127.0.0.1",
        staff_port=_port("HALQA_STAFF_PORT", 8720),
        phone_host=os.environ.get("HALQA_PHONE_HOST", "") or "0.0.0.0",  # noqa: S104 - the phone door serves the LAN
        phone_port=_port("HALQA_PHONE_PORT", 8721),
        control_port=_port("HALQA_CONTROL_PORT", 8722),
        control_key=os.environ.get("HALQA_CONTROL_KEY", ""),
        lan_address=os.environ.get("HALQA_LAN_ADDRESS", ""),
        origin=os.environ.get("HALQA_ORIGIN", ""),
        organisation=os.environ.get("HALQA_ORGANISATION", "") or "Halqa",
        focal_point=os.environ.get("HALQA_FOCAL_POINT", ""),
        wifi_name=os.environ.get("HALQA_WIFI_NAME", ""),
        wifi_password=os.environ.get("HALQA_WIFI_PASSWORD", ""),
        database=database,
        phone_doors=_doors("HALQA_PHONE_DOORS", database),
        internal_host=os.environ.get("HALQA_INTERNAL_HOST", "") or "127.0.0.1",
        proxy=_address("HALQA_PROXY", "127.0.0.1"),
        logo=_logo("HALQA_LOGO"),
        colours=_colours("HALQA_COLOURS"),
    )


def _kept_secret(data: Path) -> str:
    """The secret kept in the data folder, or a fixed one for tests and checks that never serve."""
    path = data / "secret"
    if path.exists():
        return path.read_text(encoding="ascii").strip()
    return "halqa-without-a-data-folder-serves-nobody"


def child(environment: Environment, **changes: str) -> dict[str, str]:
    """The environment of a child process: this one's, with the names above written out and `changes` applied."""
    values = {
        "HALQA_DATA": str(environment.data),
        "HALQA_SECRET": environment.secret,
        "HALQA_DEMO": "1" if environment.demo else "0",
        "HALQA_DEBUG": "1" if environment.debug else "0",
        "HALQA_STAFF_HOST": environment.staff_host,
        "HALQA_STAFF_PORT": str(environment.staff_port),
        "HALQA_PHONE_HOST": environment.phone_host,
        "HALQA_PHONE_PORT": str(environment.phone_port),
        "HALQA_CONTROL_PORT": str(environment.control_port),
        "HALQA_CONTROL_KEY": environment.control_key,
        "HALQA_LAN_ADDRESS": environment.lan_address,
        "HALQA_ORIGIN": environment.origin,
        "HALQA_ORGANISATION": environment.organisation,
        "HALQA_FOCAL_POINT": environment.focal_point,
        "HALQA_WIFI_NAME": environment.wifi_name,
        "HALQA_WIFI_PASSWORD": environment.wifi_password,
        "HALQA_DATABASE": environment.database,
        "HALQA_PHONE_DOORS": str(environment.phone_doors),
        "HALQA_INTERNAL_HOST": environment.internal_host,
        "HALQA_PROXY": environment.proxy,
        "HALQA_LOGO": environment.logo,
        "HALQA_COLOURS": ",".join(environment.colours or ()),
    }
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), **values, **changes}


def start_django() -> None:
    """Start Django in this process, for a command that asks the database or renders a page: with our settings unless others are named
    already (the demonstration has its own)."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halqa.server.settings")
    import django  # only now that the settings are named

    django.setup()
