"""The join card: what a phone needs to come in, as two codes, the network and the address."""

from __future__ import annotations

import re

import msgspec


class Wifi(msgspec.Struct, frozen=True, kw_only=True):
    """The network of the room. `password` empty: an open network; `told`: the password may be read on the wall, not only scanned."""

    name: str
    password: str = ""
    told: bool = False


def wifi_code(wifi: Wifi) -> str:
    """The text of a QR that joins the network when it is scanned: the form that Android and iOS read.

    Backslash, semicolon, comma, colon and quotation mark are escaped, as that form demands.
    """
    if not wifi.password:
        return f"WIFI:T:nopass;S:{_escaped(wifi.name)};;"
    return f"WIFI:T:WPA;S:{_escaped(wifi.name)};P:{_escaped(wifi.password)};;"


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,:"])', r"\\\1", text)


def bare(address: str) -> str:
    """An address as people type it: without `http://`; `https://` stays, because it changes what is reached."""
    return address.removeprefix("http://")
