"""The join card: where phones join, the Wi-Fi they need first, and whether the network will bear them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

import msgspec
import segno
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from halqa.core.activity import How
from halqa.core.problems import Refused
from halqa.core.words import AR, FR, LANGS, OWN_NAMES, Lang
from halqa.room.control import Reached, addresses
from halqa.room.live.joincard import wifi_code
from halqa.room.network import BEARS
from halqa.room.queries import RoomRow
from halqa.room.screen import TableRow

LOOPBACK = "127.0.0.1"


def join_card(room: RoomRow) -> dict[str, Any]:
    """Where to join and where the wall is, with QRs; when the phone door is away, the code alone and why."""
    found = addresses(room.key) if room.closed_at is None else Refused("room-closed")
    if isinstance(found, Refused):
        return {
            "join_url": "",
            "wall_url": "",
            "walls": (),
            "walls_more": (),
            "qr": "",
            "away": found.code,
            "card_was": found.code,
        }
    return {
        "join_url": found.join,
        "wall_url": (here := wall_here(found.wall)),
        "walls": walls_of(here),
        "walls_more": more_walls_of(here),
        "wall_elsewhere": found.wall if here != found.wall else "",
        "qr": qr(found.join),
        "wifi": found.wifi,
        "wifi_qr": qr(wifi_code(found.wifi)) if found.wifi is not None else "",
        "candidates": found.candidates,
        "warning": warning(found),
        "expected": found.expected,
        "bears": BEARS,
        "hotspot": found.hotspot,
        "away": "",
        "card_was": hashlib.sha256(msgspec.json.encode(found)).hexdigest()[:16],
    }


class Wall(msgspec.Struct, frozen=True):
    """A link to the wall in one or two languages, named in those languages."""

    address: str
    name: str


def walls_of(wall: str) -> tuple[Wall, ...]:
    """The wall in each language, and in the two of the trainings side by side."""
    alone = [Wall(f"{wall}?l={lang}", OWN_NAMES[lang]) for lang in LANGS]
    return (*alone, _two(wall, FR, AR))


def more_walls_of(wall: str) -> tuple[Wall, ...]:
    """The wall in every other two languages."""
    return tuple(_two(wall, *two) for two in combinations(LANGS, 2) if set(two) != {FR, AR})


def _two(wall: str, one: Lang, other: Lang) -> Wall:
    return Wall(f"{wall}?l={one}&l2={other}", f"{OWN_NAMES[one]} + {OWN_NAMES[other]}")


def tablet_links(join: str, tables: Iterable[TableRow]) -> list[tuple[TableRow, str, SafeString]]:
    """For each table that works with one device: where it opens, and the QR to get there. Nothing while `join` is not known."""
    found = [(each, f"{join}?how={How.TABLET}&table={each.id}") for each in tables if join and each.way is How.TABLET]
    return [(table, address, qr(address)) for table, address in found]


def wall_here(wall: str) -> str:
    """The wall's address for a browser at the staff door. On one laptop that is its own loopback address: a wall on its projector then
    goes on, and shows the new address, when the network's address changes or the network is gone."""
    environment = settings.ENVIRONMENT
    reachable = environment.phone_host in (LOOPBACK, "0.0.0.0")  # noqa: S104 - compared, not listened on
    if environment.origin or environment.staff_host != LOOPBACK or not reachable:
        return wall
    found = urlsplit(wall)
    return found._replace(netloc=f"{LOOPBACK}:{found.port}").geturl()


def warning(found: Reached) -> str:
    """What must be said of the network: nothing, that it is a hotspot, or that it will not bear the people expected."""
    if not found.hotspot:
        return ""
    return "network-too-small" if found.expected > BEARS else "network-hotspot"


def qr(text: str) -> SafeString:
    """A QR code as inline SVG."""
    drawn = segno.make(text, error="m", micro=False).svg_inline(scale=4, border=2, omitsize=True, svgclass="qr")
    return mark_safe(drawn)  # noqa: S308 - made here from an address of our own or escaped by the form of Wi-Fi codes
