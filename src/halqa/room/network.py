"""The network of the room: what an organiser has set for it, and what its address tells about how many phones it will bear.

What is set (the Wi-Fi's name and password, an address chosen among several) lies in one small file of the data folder, `network.json`,
readable by its owner alone: the staff door writes it, the phone door looks at it every few seconds. No Django here.
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
from pathlib import Path

import msgspec

from halqa.room.live.joincard import Wifi

FILE = "network.json"
BEARS = 8
"""Phones after which many hotspots of laptops and phones take no more."""
LONGEST_NAME = 32
"""Bytes of a Wi-Fi's name (IEEE 802.11)."""
PASSWORD = range(8, 64)
"""Characters of a WPA password (IEEE 802.11); none: an open network."""

_HOTSPOTS = (
    ("windows", ipaddress.ip_network("192.168.137.0/24")),
    ("linux", ipaddress.ip_network("10.42.0.0/16")),
    ("iphone", ipaddress.ip_network("172.20.10.0/28")),
    ("android", ipaddress.ip_network("192.168.43.0/24")),
    ("android", ipaddress.ip_network("192.168.49.0/24")),
)
"""The ranges that shared connections use as they come: Windows, NetworkManager, iPhone, Android up to 10 and Wi-Fi Direct."""


class Chosen(msgspec.Struct, frozen=True):
    """What an organiser has set. An empty address: the machine's own choice."""

    wifi: Wifi | None = None
    address: str = ""


class Reach(msgspec.Struct, frozen=True):
    """How phones reach the room now: the address on the join card, others this machine has, the hotspot it looks like."""

    address: str
    candidates: tuple[str, ...] = ()
    wifi: Wifi | None = None
    hotspot: str = ""


def hotspot(address: str) -> str:
    """Which kind of hotspot hands out this address (windows, linux, iphone, android), or nothing."""
    with contextlib.suppress(ValueError):
        found = ipaddress.ip_address(address)
        return next((kind for kind, network in _HOTSPOTS if found in network), "")
    return ""


def shares(address: str) -> bool:
    """Whether this machine itself is the hotspot: somebody has turned it on, for the phones."""
    return hotspot(address) in {"windows", "linux"} and address.endswith(".1")


def read(data: Path) -> Chosen:
    """What is set; nothing when the file is missing or is none of ours."""
    try:
        return msgspec.json.decode((data / FILE).read_bytes(), type=Chosen)
    except (OSError, msgspec.DecodeError):
        return Chosen()


def write(data: Path, chosen: Chosen) -> None:
    """Set it: the whole file or nothing, for its owner alone."""
    path = data / f"{FILE}.new"
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.encode(chosen))
    path.replace(data / FILE)


def wrong_with(name: str, password: str) -> str:
    """Why no phone could join a Wi-Fi of this name and password (a code of the catalogue), or nothing."""
    if not 0 < len(name.encode()) <= LONGEST_NAME:
        return "network-wifi-name"
    if password and (len(password) not in PASSWORD or not (password.isascii() and password.isprintable())):
        return "network-wifi-password"
    return ""
